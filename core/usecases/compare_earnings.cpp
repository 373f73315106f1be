#include "core/usecases/compare_earnings.h"

#include <map>

namespace core {

namespace {

constexpr std::int64_t comparedBetweenLooks = 2'000; ///< at progress and cancel

struct Group {
    std::int64_t conversions = 0;
    std::int64_t differing = 0;
    MoneySum ours;
    MoneySum theirs;
};

std::string kindKey(int kind)
{
    return kind < 0 ? "default" : std::string(RuleKinds::all()[std::size_t(kind)].key);
}

/// Adds up conversion by conversion.
class EarningsComparer {
public:
    explicit EarningsComparer(std::string currency)
        : m_currency(std::move(currency))
    {
    }

    void add(const StoredConversion& stored)
    {
        const Conversion& conversion = stored.conversion;
        if (!conversion.trackerEarning) {
            ++m_result.withoutTheirs;
            return;
        }
        if (conversion.currency != m_currency) {
            ++m_result.otherCurrency;
            return;
        }
        Group& group = m_groups[{ conversion.publisher, stored.earning.kind }];
        for (Group* each : { &group, &m_all }) {
            ++each->conversions;
            each->ours.add(stored.earning.amount);
            each->theirs.add(*conversion.trackerEarning);
        }
        if (stored.earning.amount == *conversion.trackerEarning)
            return;
        ++group.differing;
        ++m_all.differing;
        if (m_result.differing.size() < maxDifferingListed)
            m_result.differing.push_back({ stored });
    }

    Result<EarningsCompared> finish()
    {
        for (const auto& [key, group] : m_groups) {
            EarningComparison line;
            line.publisher = key.first;
            line.kind = key.second;
            line.conversions = group.conversions;
            line.differing = group.differing;
            if (auto added = sums(group, line.ours, line.theirs); !added)
                return added.error();
            m_result.lines.push_back(line);
        }
        m_result.compared = m_all.conversions;
        m_result.differingCount = m_all.differing;
        if (auto added = sums(m_all, m_result.ours, m_result.theirs); !added)
            return added.error();
        return std::move(m_result);
    }

private:
    static Result<void> sums(const Group& group, Money& ours, Money& theirs)
    {
        const auto sumOfOurs = group.ours.total(label("core", "what conversions earn"));
        const auto sumOfTheirs =
            group.theirs.total(label("core", "what the tracker says conversions earn"));
        if (!sumOfOurs || !sumOfTheirs)
            return sumOfOurs ? sumOfTheirs.error() : sumOfOurs.error();
        ours = *sumOfOurs;
        theirs = *sumOfTheirs;
        return {};
    }

    std::string m_currency;
    std::map<std::pair<PublisherId, int>, Group> m_groups;
    Group m_all;
    EarningsCompared m_result;
};

} // namespace

std::span<const Column<EarningComparison, TableNames>> comparisonColumns()
{
    using Row = EarningComparison;
    using Names = TableNames;
    static constexpr Column<Row, Names> columns[] = {
        { { "publisher", label("core", "Publisher"), ColumnType::Text },
          [](const Row& row, const Names& names) -> Cell {
              return names.alias(row.publisher);
          } },
        { { "rule_kind", label("core", "Rule kind"), ColumnType::Text },
          [](const Row& row, const Names&) -> Cell {
              return kindKey(row.kind);
          } },
        { { "conversions", label("core", "Conversions"), ColumnType::Number },
          [](const Row& row, const Names&) -> Cell {
              return row.conversions;
          } },
        { { "differing", label("core", "Differing"), ColumnType::Number },
          [](const Row& row, const Names&) -> Cell {
              return row.differing;
          } },
        { { "ours", label("core", "Ours"), ColumnType::Money },
          [](const Row& row, const Names&) -> Cell {
              return row.ours;
          } },
        { { "theirs", label("core", "Theirs"), ColumnType::Money },
          [](const Row& row, const Names&) -> Cell {
              return row.theirs;
          } },
        { { "difference", label("core", "Difference"), ColumnType::Money },
          [](const Row& row, const Names&) -> Cell {
              return row.difference();
          } },
    };
    return columns;
}

std::span<const Column<DifferingConversion, TableNames>> differingColumns()
{
    using Row = DifferingConversion;
    using Names = TableNames;
    static constexpr Column<Row, Names> columns[] = {
        { { "id", label("core", "Id"), ColumnType::Text },
          [](const Row& row, const Names&) -> Cell {
              return row.stored.conversion.id;
          } },
        { { "clickid", label("core", "Click id"), ColumnType::Text },
          [](const Row& row, const Names&) -> Cell {
              return row.stored.conversion.clickId;
          } },
        { { "conv_time", label("core", "Time"), ColumnType::Time },
          [](const Row& row, const Names&) -> Cell {
              return row.stored.conversion.time;
          } },
        { { "publisher", label("core", "Publisher"), ColumnType::Text },
          [](const Row& row, const Names& names) -> Cell {
              return names.alias(row.stored.conversion.publisher);
          } },
        { { "campaign", label("core", "Campaign"), ColumnType::Text },
          [](const Row& row, const Names& names) -> Cell {
              return names.title(row.stored.conversion.campaign);
          } },
        { { "status", label("core", "Status"), ColumnType::Text },
          [](const Row& row, const Names&) -> Cell {
              return std::string(toText(row.stored.conversion.status));
          } },
        { { "rule_kind", label("core", "Rule kind"), ColumnType::Text },
          [](const Row& row, const Names&) -> Cell {
              return kindKey(row.stored.earning.kind);
          } },
        { { "ours", label("core", "Ours"), ColumnType::Money },
          [](const Row& row, const Names&) -> Cell {
              return row.stored.earning.amount;
          } },
        { { "theirs", label("core", "Theirs"), ColumnType::Money },
          [](const Row& row, const Names&) -> Cell {
              return *row.stored.conversion.trackerEarning;
          } },
        { { "difference", label("core", "Difference"), ColumnType::Money },
          [](const Row& row, const Names&) -> Cell {
              return row.difference();
          } },
    };
    return columns;
}

Result<EarningsCompared>
compareEarnings(Books& books, const ConversionFilter& filter, Progress& progress)
{
    auto total = books.store.countConversions(filter);
    if (!total)
        return total.error();
    EarningsComparer comparer(books.store.workspace().currency);
    std::int64_t looked = 0;
    bool cancelled = false;
    auto visited = books.store.visitConversions(filter, [&](const StoredConversion& stored) {
        if (++looked % comparedBetweenLooks == 0) {
            progress.report(label("core", "Comparing earnings"), looked, *total);
            cancelled = progress.cancelled();
        }
        comparer.add(stored);
        return !cancelled;
    });
    if (!visited)
        return visited.error();
    if (cancelled)
        return Error{ ErrorCode::Cancelled, say("core", "The comparison was stopped."), {}, {} };
    return comparer.finish();
}

} // namespace core
