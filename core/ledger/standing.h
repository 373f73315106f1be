#pragma once

#include "core/base/date_time.h"
#include "core/base/money.h"
#include "core/model/conversion.h"

#include <optional>

namespace core {

class Store;

/// By what conversions count in the balances, the same for all of the books.
struct Counting {
    bool otherEarns = true; ///< D7
    std::optional<Date> releasedUntil; ///< what is payable from a later day is held; none: from any
};
[[nodiscard]] Result<Counting> countingOf(Store& store);

/// Whether what it earns is in the balance.
[[nodiscard]] bool countsNow(const Conversion& conversion, const Counting& counting);

/// What a conversion in one state adds to its publisher's figures: at most one of the amounts is not
/// 0.
struct Standing {
    Money earned; ///< in the balance
    Money pending; ///< awaiting approval
    Money held; ///< its status earns, but it is payable later
    bool isPending = false;
    bool isHeld = false;
    bool waitsForRate = false;
};
[[nodiscard]] Standing standingOf(ConversionStatus status,
                                  std::optional<Date> payableFrom,
                                  Money priced,
                                  const Counting& counting);

} // namespace core
