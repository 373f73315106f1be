#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <string_view>

namespace tests {

/// Stops when it was asked that often.
class StopsLater final : public core::Progress {
public:
    explicit StopsLater(int questions)
        : m_left(questions)
    {
    }
    void report(std::string_view, std::int64_t, std::int64_t) override { }
    [[nodiscard]] bool cancelled() const override { return --m_left < 0; }

private:
    mutable int m_left;
};

} // namespace tests
