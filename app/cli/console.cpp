#include "app/cli/console.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace app {

namespace {

std::atomic<bool> stopAsked = false;
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void noteInterrupt(int signal)
{
    stopAsked = true;
    std::signal(signal, SIG_DFL); // a second Ctrl-C ends the program at once; the books roll back
}

bool isTerminal(std::FILE* stream)
{
#ifdef _WIN32
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

/// Length of the UTF-8 control character at the front of `text`: C0, DEL, C1, and the marks that
/// turn the direction of writing around; 0 when it is none.
std::size_t controlLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    if (byte(0) < 0x20 || byte(0) == 0x7F)
        return 1;
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) <= 0x9F)
        return 2;
    const bool turnsAround = byte(0) == 0xE2
        && ((byte(1) == 0x80 && byte(2) >= 0xAA && byte(2) <= 0xAE)
            || (byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9));
    return turnsAround ? 3 : 0;
}

core::Error notAnswered()
{
    return { core::ErrorCode::Storage,
             "The answer cannot be written.",
             "standard output",
             "See where it goes: to a full disk, or to a program that has ended." };
}

} // namespace

core::Result<void> StandardOutput::write(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size())
        return notAnswered();
    return {};
}

core::Result<void> StandardOutput::flush()
{
    if (std::fflush(stdout) != 0)
        return notAnswered();
    return {};
}

void complain(std::string_view line)
{
    const std::string whole = printable(line) + '\n';
    std::fwrite(whole.data(), 1, whole.size(), stderr);
}

std::string printable(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t control = controlLength(text);
        if (control > 0)
            out += "\xEF\xBF\xBD"; // U+FFFD
        else
            out += text.front();
        text.remove_prefix(std::max<std::size_t>(control, 1));
    }
    return out;
}

std::string counted(std::int64_t count, std::string_view one, std::string_view several)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : several);
}

void occupyClosedStreams()
{
#ifndef _WIN32
    for (const int stream : { STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO })
        if (fcntl(stream, F_GETFD) < 0) // the lowest number that is free is the one that is opened
            (void)open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
#endif
}

void watchSignals()
{
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
#ifndef _WIN32
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

bool interrupted()
{
    return stopAsked;
}

ConsoleProgress::ConsoleProgress()
    : m_isTerminal(isTerminal(stderr))
{
}

ConsoleProgress::~ConsoleProgress()
{
    clear();
}

void ConsoleProgress::report(std::string_view step, std::int64_t done, std::int64_t total)
{
    const auto now = Clock::now();
    if (!m_started) {
        m_started = true;
        m_start = now;
    }
    if (!m_isTerminal || (m_shown && now - m_lastDrawn < std::chrono::milliseconds(100)))
        return;
    m_lastDrawn = now;
    clear();
    constexpr std::int64_t width = 30;
    const std::int64_t filled =
        total > 0 ? std::clamp<std::int64_t>(done * width / total, 0, width) : 0;
    std::string bar = total > 0 ? '[' + std::string(std::size_t(filled), '#')
            + std::string(std::size_t(width - filled), ' ') + "] "
            + std::to_string(std::min<std::int64_t>(done * 100 / total, 100)) + " %"
                                : std::to_string(done);
    bar = printable(step) + ' ' + bar;
    std::fwrite(bar.data(), 1, bar.size(), stderr);
    std::fflush(stderr);
    m_shown = true;
}

std::int64_t ConsoleProgress::elapsedMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_start).count();
}

void ConsoleProgress::clear()
{
    if (m_shown)
        std::fputs("\r\x1B[K", stderr);
    m_shown = false;
}

} // namespace app
