#pragma once

#include <cstdint>
#include <string_view>

namespace core {

/// Long work tells how far it is and asks whether to stop. Called at least every 100 ms of work.
class Progress {
public:
    virtual ~Progress() = default;
    /// `total` 0: unknown. `step` names what is being done, in the user's words.
    virtual void report(std::string_view step, std::int64_t done, std::int64_t total) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// Says nothing, never stops.
class NoProgress final : public Progress {
public:
    void report(std::string_view, std::int64_t, std::int64_t) override { }
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace core
