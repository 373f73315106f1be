#pragma once

#include "core/base/date_time.h"
#include "core/base/result.h"

#include <string>
#include <string_view>

namespace core {

/// The longest that earnings are held by days, for a campaign or a publisher.
inline constexpr int maxHoldDays = 3'650;
/// "30": a whole number from 0 to maxHoldDays, blanks around it left aside.
[[nodiscard]] Result<int> parseHoldDays(std::string_view text);
/// Refused: out of that range.
[[nodiscard]] Result<void> checkHoldDays(int days);

/// What was payable up to a day was released: conversions held until then count in the balances since.
struct Release {
    Date until; ///< included
    Timestamp at;
    std::string user;

    friend bool operator==(const Release&, const Release&) = default;
};

} // namespace core
