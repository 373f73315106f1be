#include "core/tables/table_cells.h"
#include "core/tables/tables.h"

#include <array>
#include <utility>

namespace core {

namespace {

using namespace cells;

using ConversionColumn = Column<ConversionRow, TableNames>;

template <std::string Conversion::*member>
Cell conversionText(const ConversionRow& row, const TableNames&)
{
    return text(row.stored.conversion.*member);
}

/// The name and label of every sub, which columns refer to.
struct SubNames {
    std::array<std::string, subCount> keys;
    std::array<std::string, subCount> labels;

    SubNames(const std::string& key, const std::string& label)
    {
        for (std::size_t i = 0; i < subCount; ++i) {
            keys[i] = key + std::to_string(i + 1);
            labels[i] = label + ' ' + std::to_string(i + 1);
        }
    }
};

using Subs = std::vector<std::string> Conversion::*;

template <Subs subs, std::size_t index>
Cell subCell(const ConversionRow& row, const TableNames&)
{
    const std::vector<std::string>& values = row.stored.conversion.*subs;
    return index < values.size() ? text(values[index]) : Cell();
}

template <Subs subs, std::size_t... index>
void addSubs(std::vector<ConversionColumn>& columns,
             const SubNames& names,
             std::index_sequence<index...>)
{
    (columns.push_back({ { names.keys[index], names.labels[index], ColumnType::Text, false },
                         subCell<subs, index> }),
     ...);
}

Cell ruleKind(const ConversionRow& row, const TableNames&)
{
    const int kind = row.stored.earning.kind;
    return text(kind < 0 ? std::string_view("default") : RuleKinds::all()[std::size_t(kind)].key);
}

using Names = TableNames;
using Row = ConversionRow;

const ConversionColumn contentColumns[] = {
    { { "id", "ID", ColumnType::Text }, conversionText<&Conversion::id> },
    { { "clickid", "Click ID", ColumnType::Text, false }, conversionText<&Conversion::clickId> },
    { { "event_id", "Event ID", ColumnType::Text, false }, conversionText<&Conversion::eventId> },
    { { "order", "Order", ColumnType::Text, false }, conversionText<&Conversion::order> },
    { { "external_id", "External ID", ColumnType::Text, false },
      conversionText<&Conversion::externalId> },
    { { "coupon", "Coupon", ColumnType::Text, false }, conversionText<&Conversion::coupon> },
    { { "conv_time", "Time", ColumnType::Time },
      [](const Row& r, const Names&) -> Cell {
          return r.stored.conversion.time;
      } },
    { { "campaign", "Campaign", ColumnType::Text },
      [](const Row& r, const Names& n) {
          return text(n.title(r.stored.conversion.campaign));
      } },
    { { "publisher", "Publisher", ColumnType::Text },
      [](const Row& r, const Names& n) {
          return text(n.alias(r.stored.conversion.publisher));
      } },
    { { "type", "Type", ColumnType::Text }, conversionText<&Conversion::type> },
    { { "status", "Status", ColumnType::Text },
      [](const Row& r, const Names&) {
          return text(toText(r.stored.conversion.status));
      } },
    { { "country", "Country", ColumnType::Text }, conversionText<&Conversion::country> },
    { { "os", "OS", ColumnType::Text }, conversionText<&Conversion::os> },
    { { "revenue", "Revenue", ColumnType::Money },
      [](const Row& r, const Names&) {
          return optional(r.stored.conversion.revenue);
      } },
    { { "currency", "Currency", ColumnType::Text, false }, conversionText<&Conversion::currency> },
};

const ConversionColumn resultColumns[] = {
    { { "tracker_earning", "Tracker's earning", ColumnType::Money, false },
      [](const Row& r, const Names&) {
          return optional(r.stored.conversion.trackerEarning);
      } },
    { { "earning", "Earning", ColumnType::Money },
      [](const Row& r, const Names&) -> Cell {
          return r.stored.earning.amount;
      } },
    { { "rule_kind", "Custom payout", ColumnType::Text }, ruleKind },
    { { "rule", "Rule", ColumnType::Text },
      [](const Row& r, const Names&) {
          return text(r.ruleText);
      } },
    { { "reason", "Reason", ColumnType::Text },
      [](const Row& r, const Names&) {
          return text(toText(r.stored.earning.reason));
      } },
    { { "import", "Import", ColumnType::Number, false },
      [](const Row& r, const Names&) -> Cell {
          return r.stored.batch.value;
      } },
};

std::vector<ConversionColumn> makeColumns()
{
    static const SubNames clickSubs("sub", "Sub");
    static const SubNames conversionSubs("p_sub", "Conversion sub");
    std::vector<ConversionColumn> columns(std::begin(contentColumns), std::end(contentColumns));
    addSubs<&Conversion::clickSubs>(columns, clickSubs, std::make_index_sequence<subCount>());
    addSubs<&Conversion::conversionSubs>(
        columns, conversionSubs, std::make_index_sequence<subCount>());
    columns.insert(columns.end(), std::begin(resultColumns), std::end(resultColumns));
    return columns;
}

} // namespace

std::span<const Column<ConversionRow, TableNames>> conversionColumns()
{
    static const std::vector<ConversionColumn> columns = makeColumns();
    return columns;
}

} // namespace core
