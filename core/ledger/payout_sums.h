#pragma once

#include "core/ledger/entry.h"
#include "core/model/payout.h"

#include <span>

namespace core {

/// What a list of payouts adds up to, as its foot shows it.
struct PayoutSums {
    std::int64_t count = 0;
    Money requested; ///< of those that deduct: declined and returned ones are left out
    Money paid; ///< of Paid ones: the paid amount, or what was requested where none is set
    Money stillToPay; ///< requested and recorded, the money has not left yet
};
/// Refused when a sum leaves int64.
[[nodiscard]] Result<PayoutSums> payoutSums(std::span<const Payout* const> payouts);

/// The balance as it will be when `after` is saved in the place of `before` (none: a new payout).
/// Nothing when it leaves int64.
[[nodiscard]] std::optional<Money>
balanceAfter(Money balance, const std::optional<PayoutState>& before, const PayoutState& after);

} // namespace core
