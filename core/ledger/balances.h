#pragma once

#include "core/ledger/entry.h"
#include "core/ledger/open_amount.h"
#include "core/model/payout.h"

#include <span>
#include <vector>

namespace core {

/// Adds an entry to the figure of its kind (the table in entry.cpp). Refused when a figure, or the
/// balance, leaves int64.
[[nodiscard]] Result<void> addTo(Balance& balance, const LedgerEntry& entry);

/// What a payout in this state lowers the balance by (D8): the requested amount, or nothing.
[[nodiscard]] Money deductionOf(const PayoutState& state);

/// The balances that follow from the books' rows, one per publisher in them, by key: what any
/// cached or summed figure must equal (I1, I2).
[[nodiscard]] Result<std::vector<Balance>> balancesOf(std::span<const LedgerEntry> entries,
                                                      std::span<const WaitingTotal> waiting,
                                                      std::span<const Payout> payouts);

/// The open amounts of one publisher that follow from his entries and the allocations of his
/// payouts, in the order of D22 but for the titles, which are left empty.
[[nodiscard]] Result<std::vector<OpenAmount>>
openAmountsOf(std::span<const LedgerEntry> entries, std::span<const Allocation> allocations);

} // namespace core
