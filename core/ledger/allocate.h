#pragma once

#include "core/ledger/open_amount.h"

#include <span>
#include <vector>

namespace core {

/// Puts open amounts in the order payouts settle them (D22): earnings by month, then campaign title
/// (bytewise), adjustments by date, and what concerns advances last.
void sortOldestFirst(std::vector<OpenAmount>& open);

/// What a payout of `amount` settles of the open amounts (D22). Negative ones are netted first,
/// whole; then the others oldest first, the last in part; the excess is an advance. All that
/// concerns advances is one row: an advance made, less the advances netted. The rows sum to
/// `amount` exactly. `settlesFully` where less than one minor unit of the open amount is left,
/// since no payout could pay that alone. Payout and version are the caller's to fill. Refused only
/// when the sum leaves int64.
[[nodiscard]] Result<std::vector<Allocation>>
allocate(Money amount, std::vector<OpenAmount> open, int decimals);

/// What is in force of a payout's rows: reversed ones cancel out; in the order they were first
/// added.
[[nodiscard]] std::vector<Allocation> inForce(std::span<const Allocation> rows);

/// The rows that take `inForce` back, made by the payout's event `version`.
[[nodiscard]] std::vector<Allocation> reversed(std::span<const Allocation> inForce, int version);

/// One minor unit of a currency: 0.01 for 2 decimals.
[[nodiscard]] Money minorUnit(int decimals);

} // namespace core
