#include "ui/publishers/panel_columns.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

using core::Cell;
using core::ColumnType;
using core::StatementLine;

const core::Column<StatementLine, StatementContext> statementTable[] = {
    { { "date", core::label("core", "Date"), ColumnType::Date },
      [](const StatementLine& line, const StatementContext&) -> Cell {
          return line.entry.effectiveDate;
      } },
    { { "description", core::label("core", "Description"), ColumnType::Text },
      [](const StatementLine& line, const StatementContext& context) -> Cell {
          return core::statementText(line, context.words);
      } },
    { { "amount", core::label("core", "Amount"), ColumnType::Money },
      [](const StatementLine& line, const StatementContext&) -> Cell {
          return line.entry.amount;
      } },
    { { "balance", core::label("core", "Balance"), ColumnType::Money },
      [](const StatementLine& line, const StatementContext&) -> Cell {
          return line.balance;
      } },
};

constexpr std::array<std::string_view, 7> publisherSees = {
    "serial", "requested_amount", "paid_amount", "status", "method", "payment_date", "invoice",
};

} // namespace

std::span<const core::Column<StatementLine, StatementContext>> statementColumns()
{
    return statementTable;
}

std::span<const core::Column<core::Payout, core::TableNames>> paymentColumns()
{
    static const auto columns = [] {
        std::vector<core::Column<core::Payout, core::TableNames>> seen;
        for (const auto& column : core::payoutColumns())
            if (std::ranges::find(publisherSees, column.head.key) != publisherSees.end())
                seen.push_back(column);
        return seen;
    }();
    return columns;
}

} // namespace ui
