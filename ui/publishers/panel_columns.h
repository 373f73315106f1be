#pragma once

#include "core/invoicing/statement.h"
#include "core/tables/tables.h"

namespace ui {

/// What the columns of a statement need beside the line.
struct StatementContext {
    core::PaperWords words;
    std::string currency;
    int decimals = 2;
};

/// The statement's lines as the panel shows and exports them.
[[nodiscard]] std::span<const core::Column<core::StatementLine, StatementContext>>
statementColumns();
/// The columns of the payouts table that a publisher may see.
[[nodiscard]] std::span<const core::Column<core::Payout, core::TableNames>> paymentColumns();

} // namespace ui
