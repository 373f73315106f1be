#pragma once

#include "core/base/date_time.h"

#include <string>

namespace core {

/// The longest that earnings are held by days, for a campaign or a publisher.
inline constexpr int maxHoldDays = 3'650;

/// What was payable up to a day was released: conversions held until then count in the balances since.
struct Release {
    Date until; ///< included
    Timestamp at;
    std::string user;

    friend bool operator==(const Release&, const Release&) = default;
};

} // namespace core
