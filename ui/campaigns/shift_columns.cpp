#include "ui/campaigns/shift_columns.h"

#include "core/tables/table_cells.h"

namespace ui {

namespace {

using core::Cell;
using core::ColumnType;
using core::PastRecalculation;
using core::PublisherShift;
using core::TableNames;

const core::Column<PublisherShift, TableNames> shiftTable[] = {
    { { "publisher", core::label("core", "Publisher"), ColumnType::Text },
      [](const PublisherShift& row, const TableNames& names) -> Cell {
          return names.alias(row.publisher);
      } },
    { { "conversions", core::label("core", "Conversions"), ColumnType::Number },
      [](const PublisherShift& row, const TableNames&) -> Cell {
          return row.figures.shift.changed;
      } },
    { { "before", core::label("core", "Before"), ColumnType::Money },
      [](const PublisherShift& row, const TableNames&) -> Cell {
          return row.figures.shift.before;
      } },
    { { "after", core::label("core", "After"), ColumnType::Money },
      [](const PublisherShift& row, const TableNames&) -> Cell {
          return row.figures.shift.after;
      } },
    { { "difference", core::label("core", "Difference"), ColumnType::Money },
      [](const PublisherShift& row, const TableNames&) -> Cell {
          return row.figures.shift.difference();
      } },
    { { "unpaid_difference", core::label("core", "Of it unpaid"), ColumnType::Money },
      [](const PublisherShift& row, const TableNames&) -> Cell {
          return row.figures.unpaidDifference();
      } },
    { { "paid_difference", core::label("core", "Of it paid"), ColumnType::Money },
      [](const PublisherShift& row, const TableNames&) -> Cell {
          return row.figures.paidDifference;
      } },
    { { "pending_difference", core::label("core", "Awaiting approval or held"), ColumnType::Money },
      [](const PublisherShift& row, const TableNames&) -> Cell {
          return row.figures.shift.pendingDifference();
      } },
};

std::string titlesOf(const PastRecalculation& row, const TableNames& names)
{
    std::string titles;
    for (const core::CampaignId campaign : row.campaigns)
        titles += (titles.empty() ? "" : ", ") + names.title(campaign);
    return titles;
}

const core::Column<PastRecalculation, TableNames> pastTable[] = {
    { { "batch", core::label("core", "No."), ColumnType::Number },
      [](const PastRecalculation& row, const TableNames&) -> Cell {
          return row.batch.key.value;
      } },
    { { "made_at", core::label("core", "Made"), ColumnType::Time },
      [](const PastRecalculation& row, const TableNames&) -> Cell {
          return row.batch.at;
      } },
    { { "made_by", core::label("core", "By"), ColumnType::Text },
      [](const PastRecalculation& row, const TableNames&) {
          return core::cells::text(row.batch.user);
      } },
    { { "campaigns", core::label("core", "Campaigns"), ColumnType::Text },
      [](const PastRecalculation& row, const TableNames& names) {
          return core::cells::text(titlesOf(row, names));
      } },
    { { "conversions", core::label("core", "Conversions"), ColumnType::Number },
      [](const PastRecalculation& row, const TableNames&) -> Cell {
          return row.batch.changed;
      } },
    { { "posted", core::label("core", "Posted"), ColumnType::Money },
      [](const PastRecalculation& row, const TableNames&) -> Cell {
          return row.posted;
      } },
    { { "reason", core::label("core", "Reason"), ColumnType::Text },
      [](const PastRecalculation& row, const TableNames&) {
          return core::cells::text(row.batch.note);
      } },
    { { "undoes", core::label("core", "Takes back"), ColumnType::Number },
      [](const PastRecalculation& row, const TableNames&) -> Cell {
          return row.batch.undoes ? Cell(row.batch.undoes.value) : Cell();
      } },
};

} // namespace

std::span<const core::Column<PublisherShift, TableNames>> publisherShiftColumns()
{
    return shiftTable;
}

std::span<const core::Column<PastRecalculation, TableNames>> pastRecalculationColumns()
{
    return pastTable;
}

} // namespace ui
