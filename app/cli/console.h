#pragma once

#include "core/base/bytes.h"
#include "core/base/progress.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace app {

/// Standard output as a place for bytes. A reader that went away (a closed pipe) is an Error, once.
class StandardOutput final : public core::ByteSink {
public:
    [[nodiscard]] core::Result<void> write(std::string_view bytes) override;
    [[nodiscard]] core::Result<void> flush();
};

/// One line on standard error.
void complain(std::string_view line);

/// `text` with control characters made visible, so that a name from a file cannot steer the
/// terminal.
[[nodiscard]] std::string printable(std::string_view text);

/// "1 row", "2 rows".
[[nodiscard]] std::string
counted(std::int64_t count, std::string_view one, std::string_view several);

/// Where the caller closed standard input, output or error, no file of ours gets its number: what
/// is written there fails instead of ending up in that file.
void occupyClosedStreams();

/// Asks the operating system to tell of Ctrl-C instead of ending the program, and ignores what
/// would kill it half-way (SIGPIPE, SIGXFSZ).
void watchSignals();
[[nodiscard]] bool interrupted();

/// A bar on standard error, when that is a terminal; stops when the user pressed Ctrl-C. Notes when
/// the first step was reported and when the last one began.
class ConsoleProgress final : public core::Progress {
public:
    ConsoleProgress();
    ~ConsoleProgress() override;
    ConsoleProgress(const ConsoleProgress&) = delete;
    ConsoleProgress& operator=(const ConsoleProgress&) = delete;

    void report(std::string_view step, std::int64_t done, std::int64_t total) override;
    [[nodiscard]] bool cancelled() const override { return interrupted(); }

    /// Milliseconds since the first report, or since construction when there was none.
    [[nodiscard]] std::int64_t elapsedMs() const;

private:
    void clear();

    using Clock = std::chrono::steady_clock;
    bool m_isTerminal;
    bool m_shown = false;
    bool m_started = false;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastDrawn;
};

} // namespace app
