#include "core/tables/rate_columns.h"

#include "core/tables/table_cells.h"

namespace core {

namespace {

using namespace cells;

using Names = TableNames;

const Column<ExchangeRate, Names> rateTable[] = {
    { { "date", label("core", "Date"), Day },
      [](const ExchangeRate& r, const Names&) -> Cell {
          return r.date;
      } },
    { { "base", label("core", "One unit of"), Text },
      [](const ExchangeRate& r, const Names&) {
          return text(r.base);
      } },
    { { "currency", label("core", "Costs in"), Text },
      [](const ExchangeRate& r, const Names&) {
          return text(r.currency);
      } },
    { { "rate", label("core", "Rate"), Number },
      [](const ExchangeRate& r, const Names&) {
          return text(toText(r.value));
      } },
    { { "source", label("core", "Source"), Text },
      [](const ExchangeRate& r, const Names&) {
          return text(r.source);
      } },
    { { "entered_at", label("core", "Entered"), ColumnType::Time, false },
      [](const ExchangeRate& r, const Names&) -> Cell {
          return r.at;
      } },
    { { "entered_by", label("core", "Entered by"), Text, false },
      [](const ExchangeRate& r, const Names&) {
          return text(r.user);
      } },
};

const Column<MissingRate, Names> missingTable[] = {
    { { "currency", label("core", "Currency"), Text },
      [](const MissingRate& m, const Names&) {
          return text(m.currency);
      } },
    { { "date", label("core", "Date"), Day },
      [](const MissingRate& m, const Names&) -> Cell {
          return m.date;
      } },
    { { "conversions", label("core", "Conversions"), Number },
      [](const MissingRate& m, const Names&) -> Cell {
          return m.conversions;
      } },
};

} // namespace

std::span<const Column<ExchangeRate, TableNames>> rateColumns()
{
    return rateTable;
}

std::span<const Column<MissingRate, TableNames>> missingRateColumns()
{
    return missingTable;
}

} // namespace core
