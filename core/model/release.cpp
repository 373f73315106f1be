#include "core/model/release.h"

#include "core/base/text.h"

#include <charconv>

namespace core {

namespace {

Error notDays(std::string_view text)
{
    return { ErrorCode::Refused,
             say("core", "“{1}” is no number of days to hold.", text),
             say("core", "hold_days"),
             say("core", "Use a whole number from 0 to {1}.", std::to_string(maxHoldDays)) };
}

} // namespace

Result<int> parseHoldDays(std::string_view text)
{
    const std::string_view typed = trimmed(text);
    int days = -1;
    const auto [end, problem] = std::from_chars(typed.data(), typed.data() + typed.size(), days);
    if (problem != std::errc() || end != typed.data() + typed.size() || days < 0
        || days > maxHoldDays)
        return notDays(text.substr(0, 40));
    return days;
}

Result<void> checkHoldDays(int days)
{
    if (days < 0 || days > maxHoldDays)
        return notDays(std::to_string(days));
    return {};
}

} // namespace core
