#pragma once

#include "core/ledger/entry.h"
#include "core/ledger/open_amount.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace core {

/// A part of what is owed, and since when.
struct AgedAmount {
    Date since; ///< the first day it was owed
    Money amount; ///< positive

    friend bool operator==(const AgedAmount&, const AgedAmount&) = default;
};

/// What is owed of a publisher by the day it was earned: the parts of `open` that a payout of
/// `payable` would settle, in its order (D22). Negative open amounts, advances among them, are
/// netted against the oldest. The parts sum to `payable` exactly; none where it is not positive.
/// Refused only when a sum leaves int64.
[[nodiscard]] Result<std::vector<AgedAmount>> agedAmounts(Money payable,
                                                          std::vector<OpenAmount> open);

/// One row of the table of ages, in days after the day an amount was earned.
struct AgeBand {
    int upTo; ///< included; the last band has no end
    std::string_view label; ///< "31–60 days"
};
[[nodiscard]] std::span<const AgeBand> ageBands();
/// Which of them; a day to come is in the first.
[[nodiscard]] std::size_t ageBand(Date since, Date today);

/// A publisher's account with the day of the oldest amount that is still to be paid.
struct OwedPublisher {
    Balance balance;
    std::optional<Date> oldestUnpaid;
};

} // namespace core
