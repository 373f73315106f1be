#include "core/tables/account_columns.h"

#include "core/tables/table_cells.h"

namespace core {

namespace {

using namespace cells;

using Names = TableNames;

Cell number(EntryId entry)
{
    return entry ? Cell(entry.value) : Cell();
}

const Column<Adjustment, Names> adjustmentTable[] = {
    { { "entry", label("core", "Entry"), Number },
      [](const Adjustment& a, const Names&) {
          return number(a.entry.key);
      } },
    { { "effective_date", label("core", "Date"), Day },
      [](const Adjustment& a, const Names&) -> Cell {
          return a.entry.effectiveDate;
      } },
    { { "publisher", label("core", "Publisher"), Text },
      [](const Adjustment& a, const Names& n) {
          return text(n.alias(a.entry.publisher));
      } },
    { { "kind", label("core", "Kind"), Text },
      [](const Adjustment& a, const Names&) {
          return text(info(a.entry.adjustment.value()).key);
      } },
    { { "amount", label("core", "Amount"), Amount },
      [](const Adjustment& a, const Names&) -> Cell {
          return a.entry.amount;
      } },
    { { "currency", label("core", "Currency"), Text, false },
      [](const Adjustment&, const Names& n) {
          return text(n.currency);
      } },
    { { "reason", label("core", "Reason"), Text },
      [](const Adjustment& a, const Names&) {
          return text(a.entry.note);
      } },
    { { "reverses", label("core", "Takes back"), Number },
      [](const Adjustment& a, const Names&) {
          return number(a.entry.reverses);
      } },
    { { "reversed_by", label("core", "Taken back by"), Number },
      [](const Adjustment& a, const Names&) {
          return number(a.reversedBy);
      } },
};

const Column<Closing, Names> closingTable[] = {
    { { "at", label("core", "When"), ColumnType::Time },
      [](const Closing& c, const Names&) -> Cell {
          return c.at;
      } },
    { { "user", label("core", "Who"), Text },
      [](const Closing& c, const Names&) {
          return text(c.user);
      } },
    { { "action", label("core", "Action"), Text },
      [](const Closing& c, const Names&) {
          return text(c.reopens() ? "reopen" : "close");
      } },
    { { "closed_until", label("core", "Closed until"), Day },
      [](const Closing& c, const Names&) -> Cell {
          return c.closedUntil;
      } },
    { { "reason", label("core", "Reason"), Text },
      [](const Closing& c, const Names&) {
          return text(c.reason);
      } },
};

} // namespace

std::span<const Column<Adjustment, TableNames>> adjustmentColumns()
{
    return adjustmentTable;
}

std::span<const Column<Closing, TableNames>> closingColumns()
{
    return closingTable;
}

} // namespace core
