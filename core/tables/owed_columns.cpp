#include "core/tables/owed_columns.h"

#include "core/tables/table_cells.h"

namespace core {

namespace {

using Names = TableNames;

const Column<OwedPublisher, Names> owedTable[] = {
    { { "publisher", label("core", "Publisher"), ColumnType::Text },
      [](const OwedPublisher& row, const Names& names) {
          return cells::text(names.alias(row.balance.publisher));
      } },
    { { "earned", label("core", "Earned"), ColumnType::Money },
      [](const OwedPublisher& row, const Names&) -> Cell {
          return row.balance.earned;
      } },
    { { "pending", label("core", "Awaiting approval"), ColumnType::Money },
      [](const OwedPublisher& row, const Names&) -> Cell {
          return row.balance.pending;
      } },
    { { "paid_out", label("core", "Paid out"), ColumnType::Money },
      [](const OwedPublisher& row, const Names& names) {
          return cells::minor(row.balance.paidOut, names);
      } },
    { { "in_payment", label("core", "In payment"), ColumnType::Money, false },
      [](const OwedPublisher& row, const Names& names) {
          return cells::minor(row.balance.inPayment, names);
      } },
    { { "balance", label("core", "Balance"), ColumnType::Money },
      [](const OwedPublisher& row, const Names&) -> Cell {
          return row.balance.balance();
      } },
    { { "oldest_unpaid", label("core", "Oldest unpaid"), ColumnType::Date },
      [](const OwedPublisher& row, const Names&) {
          return cells::optional(row.oldestUnpaid);
      } },
    { { "held", label("core", "Held"), ColumnType::Money, false },
      [](const OwedPublisher& row, const Names&) -> Cell {
          return row.balance.held;
      } },
};

} // namespace

std::span<const Column<OwedPublisher, TableNames>> owedColumns()
{
    return owedTable;
}

} // namespace core
