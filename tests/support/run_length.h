#pragma once

#include <cstdlib>
#include <string_view>

namespace tests {

/// Whether the long form is asked for that tests/RELIABILITY.md names: PAYOUTDESK_FAULT_POINTS=all, as tests/soak says.
[[nodiscard]] inline bool isLongRun()
{
    const char* wanted = std::getenv("PAYOUTDESK_FAULT_POINTS");
    return wanted && std::string_view(wanted) == "all";
}

/// `few` in each build, `many` in the long form.
template <typename Number>
[[nodiscard]] Number fewOrMany(Number few, Number many)
{
    return isLongRun() ? many : few;
}

} // namespace tests
