#pragma once

#include "core/ledger/adjustment.h"
#include "core/tables/tables.h"

namespace core {

/// entry, effective_date, publisher, kind, amount, currency, reason, reverses, reversed_by
[[nodiscard]] std::span<const Column<Adjustment, TableNames>> adjustmentColumns();
/// at, user, action (close or reopen), closed_until, reason
[[nodiscard]] std::span<const Column<Closing, TableNames>> closingColumns();

} // namespace core
