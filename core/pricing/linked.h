#pragma once

#include "core/pricing/pricing.h"

#include <string>

namespace core {

/// A conversion that another one follows, as the books hold it now.
struct Original {
    const Conversion& conversion;
    const Earning& earning;
    bool counts = false; ///< its earning is in the balance: its status earns and it is not held
};

/// What a duplicate earns whose revenue adds to its original's (DuplicateWay::Add): the original's data,
/// time and `rules`, those that priced it, decide, and its own status and revenue count. A percentage is
/// taken of its own revenue; a fixed amount was paid with the original: 0. An original that is declined
/// or was replaced: 0. `rates` where its revenue is in another currency: by its original's rate where that
/// is of the same currency, else the one it keeps, else that of its original's day, else of its own.
/// Error as price().
[[nodiscard]] Result<Earning> priceAdded(const Conversion& added, const Original& original, const RuleSet& rules,
                                         const Workspace& workspace, const RateChoice& rates);
/// The original with the status and revenue of what adds to it: what priceAdded() prices.
[[nodiscard]] Conversion mergedInto(const Conversion& original, const Conversion& added);

/// The size of a revenue, in its own currency or, by its exchange, in the workspace's: not rounded.
struct ExactRevenue {
    Money amount;
    Exchange exchange;
};

/// What a refund takes back of its original (D10, D15), in steps that explain it.
struct RefundPrice {
    Earning earning;    ///< 0 or below; its rule and version are the original's
    bool isWhole = true; ///< it is of all the original earned
    ExactRevenue part; ///< its revenue …
    ExactRevenue of; ///< … of the original's, both in `currency`
    std::string currency;
    Money due;          ///< what it takes back where nothing was taken before, 0 or above
};

/// A refund earns what its original earns now, negated: all of it where its revenue is absent or
/// not smaller than the original's, else in proportion of the two, rounded once, half away from
/// zero. The two are compared in their own currency where it is one (both are of one rate, D15),
/// else in the workspace's, not rounded, by the original's rate and by the one that the refund
/// keeps, else that of its original's day, else of its own. Together refunds take back no more than
/// the original earned: `takenBefore` is what those before it take, 0 or above. Those whose status
/// earns go first, as they came in, then the others: what awaits approval leaves the balance as it
/// is (D7). Declined, or where its original does not count: 0.
[[nodiscard]] RefundPrice priceRefund(const Conversion& refund, const Original& original, Money takenBefore,
                                      const Workspace& workspace, const RateChoice& rates);

/// What it takes back where nothing was taken before, before it is rounded: "3.333…".
[[nodiscard]] std::string exactDue(const RefundPrice& price, Money whole);

/// The arithmetic of a refund of the conversion called `name`.
[[nodiscard]] Message arithmeticOf(const RefundPrice& price, const Original& original, std::string_view name,
                                   const Workspace& workspace);

/// How a conversion is linked, in words; `name` is the other one's. Empty where it has no link.
[[nodiscard]] Message inWords(LinkKind kind, std::string_view name);

} // namespace core
