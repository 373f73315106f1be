#include "core/usecases/amount_parts.h"

#include "core/tables/table_cells.h"
#include "core/usecases/rule_texts.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

namespace {

constexpr std::int64_t partsBetweenLooks = 500; ///< at progress and cancel

ConversionFilter filterOf(const AmountSource& source, const Zone& zone)
{
    ConversionFilter filter;
    filter.publisher = source.publisher;
    filter.campaign = source.campaign;
    filter.from = zone.startOf(firstDay(source.month));
    filter.to = zone.startOf(firstDay({ source.month.months + 1 }));
    if (source.batch)
        filter.batch = source.batch;
    return filter;
}

/// Takes the conversions of an amount one after the other.
class PartCollector {
public:
    PartCollector(Store& store, Progress& progress)
        : m_progress(progress)
        , m_ruleTexts(store)
    {
    }

    Result<void> take(const StoredConversion& stored, Money part)
    {
        if (++m_seen % partsBetweenLooks == 0) {
            m_progress.report(label("core", "Collecting conversions"), m_seen, 0);
            if (m_progress.cancelled())
                return Error{ ErrorCode::Cancelled, say("core", "Stopped."), {}, {} };
        }
        if (part.isZero())
            return {};
        m_sum.add(part);
        ++m_parts.count;
        if (m_parts.parts.size() >= mostAmountParts)
            return {};
        const auto rule = m_ruleTexts.of(stored.earning.rule);
        if (!rule)
            return rule.error();
        m_parts.parts.push_back({ stored, std::string(*rule), part });
        return {};
    }

    Result<AmountParts> finish()
    {
        const auto sum = m_sum.total(label("core", "what conversions come to"));
        if (!sum)
            return sum.error();
        m_parts.sum = *sum;
        return std::move(m_parts);
    }

private:
    Progress& m_progress;
    RuleTexts m_ruleTexts;
    AmountParts m_parts;
    MoneySum m_sum;
    std::int64_t m_seen = 0;
};

/// What the conversion came in with: later batches posted the rest.
Result<Money> firstPosted(Store& store, const StoredConversion& stored)
{
    if (stored.version <= 1)
        return stored.posted;
    const auto changes = store.changesOf(stored.conversion.key);
    if (!changes)
        return changes.error();
    Money first = stored.posted;
    for (const ConversionChange& change : *changes)
        first = first - change.delta;
    return first;
}

Result<void> takeEarnings(Store& store, const AmountSource& source, PartCollector& parts)
{
    Result<void> state;
    const auto visited = store.visitConversions(
        filterOf(source, store.workspace().zone), [&](const StoredConversion& stored) {
            const auto part =
                source.batch ? firstPosted(store, stored) : Result<Money>(stored.posted);
            state = part ? parts.take(stored, *part) : Result<void>(part.error());
            return state.has_value();
        });
    return visited ? state : visited;
}

Result<Money> deltaOf(Store& store, const BatchChange& change)
{
    const auto changes = store.changesOf(change.conversion);
    if (!changes)
        return changes.error();
    for (const ConversionChange& each : *changes)
        if (each.version == change.version)
            return each.delta;
    return Money();
}

Result<void> takeChanges(Store& store, const AmountSource& source, PartCollector& parts)
{
    const auto changes = store.changesBy(source.batch);
    if (!changes)
        return changes.error();
    std::vector<ConversionId> keys;
    std::map<ConversionId, const BatchChange*> byConversion;
    for (const BatchChange& change : *changes) {
        keys.push_back(change.conversion);
        byConversion[change.conversion] = &change;
    }
    auto changed = store.conversionsByKey(keys);
    if (!changed)
        return changed.error();
    const Zone& zone = store.workspace().zone;
    std::erase_if(*changed, [&](const StoredConversion& stored) {
        const Conversion& conversion = stored.conversion;
        return conversion.publisher != source.publisher || conversion.campaign != source.campaign
            || monthOf(zone.dayOf(conversion.time)) != source.month;
    });
    std::ranges::sort(*changed, [](const StoredConversion& a, const StoredConversion& b) {
        return std::tie(a.conversion.time, a.conversion.id)
            < std::tie(b.conversion.time, b.conversion.id);
    });
    for (const StoredConversion& stored : *changed) {
        const auto delta = deltaOf(store, *byConversion[stored.conversion.key]);
        if (!delta)
            return delta.error();
        if (auto taken = parts.take(stored, *delta); !taken)
            return taken;
    }
    return {};
}

using Names = TableNames;

const Column<AmountPart, Names> partTable[] = {
    { { "id", label("core", "ID"), ColumnType::Text },
      [](const AmountPart& row, const Names&) {
          return cells::text(row.stored.conversion.id);
      } },
    { { "conv_time", label("core", "Time"), ColumnType::Time },
      [](const AmountPart& row, const Names&) -> Cell {
          return row.stored.conversion.time;
      } },
    { { "type", label("core", "Type"), ColumnType::Text },
      [](const AmountPart& row, const Names&) {
          return cells::text(row.stored.conversion.type);
      } },
    { { "status", label("core", "Status"), ColumnType::Text },
      [](const AmountPart& row, const Names&) {
          return cells::text(toText(row.stored.conversion.status));
      } },
    { { "rule_kind", label("core", "Custom payout"), ColumnType::Text },
      [](const AmountPart& row, const Names&) {
          const int kind = row.stored.earning.kind;
          return cells::text(kind < 0 ? std::string_view("default")
                                      : RuleKinds::all()[std::size_t(kind)].key);
      } },
    { { "rule", label("core", "Rule"), ColumnType::Text },
      [](const AmountPart& row, const Names&) {
          return cells::text(row.rule);
      } },
    { { "earning", label("core", "Earning"), ColumnType::Money, false },
      [](const AmountPart& row, const Names&) -> Cell {
          return row.stored.earning.amount;
      } },
    { { "part", label("core", "Counts here"), ColumnType::Money },
      [](const AmountPart& row, const Names&) -> Cell {
          return row.part;
      } },
};

} // namespace

std::optional<AmountSource> sourceOf(const LedgerEntry& entry)
{
    if (entry.kind != EntryKind::Earning && entry.kind != EntryKind::EarningChange)
        return std::nullopt;
    return AmountSource{ entry.publisher, entry.campaign, entry.month, entry.batch, entry.kind };
}

std::optional<AmountSource> sourceOf(const Allocation& settled, PublisherId publisher)
{
    if (settled.kind != Allocation::Kind::Earning)
        return std::nullopt;
    return AmountSource{ publisher, settled.campaign, settled.month, {}, EntryKind::Earning };
}

Result<AmountParts> amountParts(Books& books, const AmountSource& source, Progress& progress)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    PartCollector parts(books.store, progress);
    const bool isChange = source.batch && source.kind == EntryKind::EarningChange;
    if (auto taken = isChange ? takeChanges(books.store, source, parts)
                              : takeEarnings(books.store, source, parts);
        !taken)
        return taken.error();
    return parts.finish();
}

std::span<const Column<AmountPart, TableNames>> amountPartColumns()
{
    return partTable;
}

} // namespace core
