#include "ui/campaigns/history_columns.h"

#include "core/tables/table_cells.h"

namespace ui {

namespace {

using core::Cell;
using core::ColumnType;
using core::HistoryLine;
using core::TableNames;

std::string keysOf(const std::vector<core::DetailChange>& details)
{
    std::string keys;
    for (const core::DetailChange& detail : details)
        keys += (keys.empty() ? "" : ", ") + std::string(detail.key);
    return keys;
}

const core::Column<HistoryLine, TableNames> historyTable[] = {
    { { "version", core::label("core", "Version"), ColumnType::Number },
      [](const HistoryLine& line, const TableNames&) -> Cell {
          return std::int64_t(line.version.number);
      } },
    { { "saved_at", core::label("core", "Saved"), ColumnType::Time },
      [](const HistoryLine& line, const TableNames&) -> Cell {
          return line.version.stamp.at;
      } },
    { { "saved_by", core::label("core", "By"), ColumnType::Text },
      [](const HistoryLine& line, const TableNames&) {
          return core::cells::text(line.version.stamp.user);
      } },
    { { "added", core::label("core", "Added"), ColumnType::Number },
      [](const HistoryLine& line, const TableNames&) -> Cell {
          return std::int64_t(line.added);
      } },
    { { "changed", core::label("core", "Changed"), ColumnType::Number },
      [](const HistoryLine& line, const TableNames&) -> Cell {
          return std::int64_t(line.changed);
      } },
    { { "removed", core::label("core", "Removed"), ColumnType::Number },
      [](const HistoryLine& line, const TableNames&) -> Cell {
          return std::int64_t(line.removed);
      } },
    { { "details", core::label("core", "Details"), ColumnType::Text },
      [](const HistoryLine& line, const TableNames&) {
          return core::cells::text(keysOf(line.details));
      } },
    { { "note", core::label("core", "Note"), ColumnType::Text },
      [](const HistoryLine& line, const TableNames&) {
          return core::cells::text(line.version.stamp.note);
      } },
};

constexpr std::string_view whats[] = { "added", "changed", "removed" }; ///< by ComparedLine::What

const core::Column<ComparedLine, TableNames> comparisonTable[] = {
    { { "what", core::label("core", "What"), ColumnType::Text },
      [](const ComparedLine& line, const TableNames&) -> Cell {
          return std::string(whats[std::size_t(line.what)]);
      } },
    { { "where", core::label("core", "Where"), ColumnType::Text },
      [](const ComparedLine& line, const TableNames&) -> Cell {
          return std::string(line.label);
      } },
    { { "before", core::label("core", "Before"), ColumnType::Text },
      [](const ComparedLine& line, const TableNames&) {
          return core::cells::text(line.before);
      } },
    { { "after", core::label("core", "After"), ColumnType::Text },
      [](const ComparedLine& line, const TableNames&) {
          return core::cells::text(line.after);
      } },
};

} // namespace

std::vector<ComparedLine> linesOf(const core::VersionComparison& comparison)
{
    std::vector<ComparedLine> lines;
    const auto add = [&lines](ComparedLine::What what,
                              std::string_view label,
                              std::string before,
                              std::string after) {
        lines.push_back(
            { int(lines.size()) + 1, what, label, std::move(before), std::move(after) });
    };
    const auto tabOf = [](const core::Rule& rule) {
        return core::RuleKinds::all()[std::size_t(rule.kind)].label;
    };
    for (const core::DetailChange& detail : comparison.details)
        add(ComparedLine::What::Changed, detail.label, detail.before, detail.after);
    for (const auto& [before, after] : comparison.rules.changed)
        add(ComparedLine::What::Changed, tabOf(after), core::toText(before), core::toText(after));
    for (const core::Rule& rule : comparison.rules.added)
        add(ComparedLine::What::Added, tabOf(rule), {}, core::toText(rule));
    for (const core::Rule& rule : comparison.rules.removed)
        add(ComparedLine::What::Removed, tabOf(rule), core::toText(rule), {});
    return lines;
}

std::span<const core::Column<HistoryLine, TableNames>> historyColumns()
{
    return historyTable;
}

std::span<const core::Column<ComparedLine, TableNames>> comparisonColumns()
{
    return comparisonTable;
}

} // namespace ui
