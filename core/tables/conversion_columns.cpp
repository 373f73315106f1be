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
    { { "id", label("core", "ID"), ColumnType::Text }, conversionText<&Conversion::id> },
    { { "clickid", label("core", "Click ID"), ColumnType::Text, false },
      conversionText<&Conversion::clickId> },
    { { "event_id", label("core", "Event ID"), ColumnType::Text, false },
      conversionText<&Conversion::eventId> },
    { { "order", label("core", "Order"), ColumnType::Text, false },
      conversionText<&Conversion::order> },
    { { "external_id", label("core", "External ID"), ColumnType::Text, false },
      conversionText<&Conversion::externalId> },
    { { "coupon", label("core", "Coupon"), ColumnType::Text, false },
      conversionText<&Conversion::coupon> },
    { { "conv_time", label("core", "Time"), ColumnType::Time },
      [](const Row& r, const Names&) -> Cell {
          return r.stored.conversion.time;
      } },
    { { "campaign", label("core", "Campaign"), ColumnType::Text },
      [](const Row& r, const Names& n) {
          return text(n.title(r.stored.conversion.campaign));
      } },
    { { "publisher", label("core", "Publisher"), ColumnType::Text },
      [](const Row& r, const Names& n) {
          return text(n.alias(r.stored.conversion.publisher));
      } },
    { { "type", label("core", "Type"), ColumnType::Text }, conversionText<&Conversion::type> },
    { { "status", label("core", "Status"), ColumnType::Text },
      [](const Row& r, const Names&) {
          return text(toText(r.stored.conversion.status));
      } },
    { { "country", label("core", "Country"), ColumnType::Text },
      conversionText<&Conversion::country> },
    { { "os", label("core", "OS"), ColumnType::Text }, conversionText<&Conversion::os> },
    { { "revenue", label("core", "Revenue"), ColumnType::Money },
      [](const Row& r, const Names&) {
          return optional(r.stored.conversion.revenue);
      } },
    { { "currency", label("core", "Currency"), ColumnType::Text, false },
      conversionText<&Conversion::currency> },
};

const ConversionColumn resultColumns[] = {
    { { "tracker_earning", label("core", "Tracker's earning"), ColumnType::Money, false },
      [](const Row& r, const Names&) {
          return optional(r.stored.conversion.trackerEarning);
      } },
    { { "refund_of", label("core", "Refund of"), ColumnType::Text, false },
      conversionText<&Conversion::refundOf> },
    { { "earning", label("core", "Earning"), ColumnType::Money },
      [](const Row& r, const Names&) -> Cell {
          return r.stored.earning.amount;
      } },
    { { "rule_kind", label("core", "Custom payout"), ColumnType::Text }, ruleKind },
    { { "rule", label("core", "Rule"), ColumnType::Text },
      [](const Row& r, const Names&) {
          return text(r.ruleText);
      } },
    { { "reason", label("core", "Reason"), ColumnType::Text },
      [](const Row& r, const Names&) {
          return text(toText(r.stored.earning.reason));
      } },
    { { "import", label("core", "Import"), ColumnType::Number, false },
      [](const Row& r, const Names&) -> Cell {
          return r.stored.batch.value;
      } },
    { { "payable_from", label("core", "Payable from"), ColumnType::Date, false },
      [](const Row& r, const Names&) {
          return optional(r.stored.conversion.payableFrom);
      } },
    { { "link", label("core", "Link"), ColumnType::Text, false },
      [](const Row& r, const Names&) {
          return text(toText(r.stored.conversion.link.kind));
      } },
    { { "linked_to", label("core", "Linked to"), ColumnType::Text, false },
      [](const Row& r, const Names&) {
          return text(r.linkedTo);
      } },
    { { "occurrence", label("core", "Occurrence"), ColumnType::Number, false },
      [](const Row& r, const Names&) {
          const Conversion& conversion = r.stored.conversion;
          return conversion.id.empty() ? Cell(std::int64_t(conversion.occurrence) + 1) : Cell();
      } },
};

std::vector<ConversionColumn> makeColumns()
{
    static const SubNames clickSubs("sub", std::string(label("core", "Sub")));
    static const SubNames conversionSubs("p_sub", std::string(label("core", "Conversion sub")));
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
