#include "core/tables/dashboard_columns.h"

namespace core {

namespace {

const Column<MonthAmount, int> earnedByMonthTable[] = {
    { { "month", label("core", "Month"), ColumnType::Text },
      [](const MonthAmount& row, const int&) -> Cell {
          return toText(row.month);
      } },
    { { "earned", label("core", "Earned"), ColumnType::Money },
      [](const MonthAmount& row, const int&) -> Cell {
          return row.amount;
      } },
};

const Column<AgeTotal, int> owedByAgeTable[] = {
    { { "age", label("core", "Age"), ColumnType::Text },
      [](const AgeTotal& row, const int&) -> Cell {
          return std::string(ageBands()[row.band].label);
      } },
    { { "owed", label("core", "Owed"), ColumnType::Money },
      [](const AgeTotal& row, const int& decimals) -> Cell {
          return MinorMoney{ row.owed, decimals };
      } },
};

const Column<StatusTotal, int> payoutsByStatusTable[] = {
    { { "status", label("core", "Status"), ColumnType::Text },
      [](const StatusTotal& row, const int&) -> Cell {
          return std::string(info(row.status).key);
      } },
    { { "payouts", label("core", "Payouts"), ColumnType::Number },
      [](const StatusTotal& row, const int&) -> Cell {
          return row.payouts;
      } },
    { { "amount", label("core", "Amount"), ColumnType::Money },
      [](const StatusTotal& row, const int& decimals) -> Cell {
          return MinorMoney{ row.amount, decimals };
      } },
};

} // namespace

std::span<const Column<MonthAmount, int>> earnedByMonthColumns()
{
    return earnedByMonthTable;
}

std::span<const Column<AgeTotal, int>> owedByAgeColumns()
{
    return owedByAgeTable;
}

std::span<const Column<StatusTotal, int>> payoutsByStatusColumns()
{
    return payoutsByStatusTable;
}

} // namespace core
