#include "core/usecases/export_table.h"

#include "core/base/text.h"
#include "core/rules/rule_publishers.h"
#include "core/tables/rate_columns.h"
#include "core/tables/tables.h"
#include "core/usecases/audit_log.h"
#include "core/usecases/explain_conversion.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

constexpr std::int64_t rowsBetweenLooks = 500; ///< at progress and cancel

/// Writes rows one after the other, looking at cancel in between.
template <typename T>
class RowWriter {
public:
    RowWriter(std::span<const Column<T, TableNames>> columns,
              const TableNames& names,
              TableSink& sink,
              Progress& progress)
        : m_columns(columns)
        , m_names(names)
        , m_sink(sink)
        , m_progress(progress)
        , m_cells(columns.size())
    {
    }

    Result<void> begin()
    {
        std::vector<ColumnHead> heads;
        for (const auto& column : m_columns)
            heads.push_back(column.head);
        return m_sink.begin(heads);
    }

    Result<void> row(const T& row)
    {
        if (++m_count % rowsBetweenLooks == 0) {
            m_progress.report(label("core", "Exporting"), m_count, 0);
            if (m_progress.cancelled())
                return Error{ ErrorCode::Cancelled,
                              say("core", "The export was stopped; no file was written."),
                              {},
                              {} };
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_cells[i] = m_columns[i].cell(row, m_names);
        return m_sink.row(m_cells);
    }

    Result<void> rows(const std::vector<T>& list)
    {
        if (auto begun = begin(); !begun)
            return begun;
        for (const T& each : list)
            if (auto written = row(each); !written)
                return written;
        return m_sink.end();
    }

private:
    std::span<const Column<T, TableNames>> m_columns;
    const TableNames& m_names;
    TableSink& m_sink;
    Progress& m_progress;
    std::vector<Cell> m_cells;
    std::int64_t m_count = 0;
};

/// Writes the list that `read` gets from the books.
template <typename T, typename Read>
Result<void> writeList(Books& books,
                       std::span<const Column<T, TableNames>> columns,
                       Read read,
                       TableSink& sink,
                       Progress& progress)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    auto names = tableNames(books.store);
    if (!names)
        return names.error();
    Result<std::vector<T>> list = read(*names);
    if (!list)
        return list.error();
    return RowWriter<T>(columns, *names, sink, progress).rows(*list);
}

Result<void> writePayouts(Books& books, TableSink& sink, Progress& progress)
{
    return writeList(
        books,
        payoutColumns(),
        [&books](const TableNames&) { return books.store.payouts({}); },
        sink,
        progress);
}

Result<void> writeBalances(Books& books, TableSink& sink, Progress& progress)
{
    const auto byAlias = [&books](const TableNames& names) {
        auto balances = books.store.balances(std::nullopt);
        if (balances)
            std::ranges::sort(*balances, {}, [&names](const Balance& balance) {
                return std::pair(foldCase(names.alias(balance.publisher)), balance.publisher);
            });
        return balances;
    };
    return writeList(books, balanceColumns(), byAlias, sink, progress);
}

Result<void> writePublishers(Books& books, TableSink& sink, Progress& progress)
{
    return writeList(
        books,
        publisherColumns(),
        [](const TableNames& names) { return Result(names.publishers); },
        sink,
        progress);
}

Result<void> writeCampaigns(Books& books, TableSink& sink, Progress& progress)
{
    return writeList(
        books,
        campaignColumns(),
        [](const TableNames& names) { return Result(names.campaigns); },
        sink,
        progress);
}

Result<void> writeRules(Books& books, TableSink& sink, Progress& progress)
{
    const auto ofAllCampaigns =
        [&books](const TableNames& names) -> Result<std::vector<CampaignRule>> {
        std::vector<CampaignRule> rows;
        const PublisherIndex publishers(names.publishers);
        for (const Campaign& campaign : names.campaigns) {
            auto rules = books.store.rules(campaign.version);
            if (!rules)
                return rules.error();
            for (Rule& rule : withNamesOfToday(std::move(*rules), publishers))
                rows.push_back({ campaign, std::move(rule) });
        }
        return rows;
    };
    return writeList(books, ruleColumns(), ofAllCampaigns, sink, progress);
}

Result<void> writeLedger(Books& books, TableSink& sink, Progress& progress)
{
    return writeList(
        books,
        ledgerColumns(),
        [&books](const TableNames&) { return books.store.entries({}); },
        sink,
        progress);
}

Result<void> writeRates(Books& books, TableSink& sink, Progress& progress)
{
    return writeList(
        books,
        rateColumns(),
        [&books](const TableNames&) { return listExchangeRates(books.store); },
        sink,
        progress);
}

Result<void> writeAudit(Books& books, TableSink& sink, Progress& progress)
{
    return writeList(
        books,
        auditColumns(),
        [&books](const TableNames&) { return auditLog(books.store); },
        sink,
        progress);
}

/// The texts of rules, of today and of earlier versions, each read once.
class RuleTexts {
public:
    explicit RuleTexts(Store& store)
        : m_store(store)
    {
    }

    Result<void> loadCurrent(const std::vector<Campaign>& campaigns)
    {
        for (const Campaign& campaign : campaigns) {
            auto rules = m_store.rules(campaign.version);
            if (!rules)
                return rules.error();
            for (const Rule& rule : *rules)
                m_texts.emplace(rule.key, toText(rule));
        }
        return {};
    }

    /// Empty for no rule.
    Result<const std::string*> of(RuleId key)
    {
        if (!key)
            return &m_none;
        if (const auto known = m_texts.find(key); known != m_texts.end())
            return &known->second;
        auto rule = m_store.rule(key);
        if (!rule)
            return rule.error();
        return &m_texts.emplace(key, toText(*rule)).first->second;
    }

private:
    Store& m_store;
    std::unordered_map<RuleId, std::string> m_texts;
    const std::string m_none;
};

Result<void> writeAllConversions(Books& books, TableSink& sink, Progress& progress)
{
    return writeConversions(books, {}, sink, progress);
}

constexpr ExportableTable tables[] = {
    { "payouts", writePayouts },       { "balances", writeBalances },
    { "publishers", writePublishers }, { "campaigns", writeCampaigns },
    { "rules", writeRules },           { "conversions", writeAllConversions },
    { "ledger", writeLedger },         { "rates", writeRates },
    { "audit", writeAudit },
};

} // namespace

Result<void>
writeConversions(Books& books, const ConversionFilter& filter, TableSink& sink, Progress& progress)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    auto names = tableNames(books.store);
    if (!names)
        return names.error();
    RuleTexts texts(books.store);
    if (auto loaded = texts.loadCurrent(names->campaigns); !loaded)
        return loaded;
    RowWriter<ConversionRow> writer(conversionColumns(), *names, sink, progress);
    if (auto begun = writer.begin(); !begun)
        return begun;
    Result<void> written;
    ConversionRow row; // one for all: its texts keep their room
    auto visited = books.store.visitConversions(filter, [&](const StoredConversion& stored) {
        const auto text = texts.of(stored.earning.rule);
        auto linked = linkedName(books.store, stored.conversion.link);
        if (!text || !linked) {
            written = text ? linked.error() : text.error();
            return false;
        }
        row.stored = stored;
        row.ruleText = **text;
        row.linkedTo = std::move(*linked);
        written = writer.row(row);
        return written.has_value();
    });
    if (!visited || !written)
        return visited ? written : visited;
    return sink.end();
}

std::span<const ExportableTable> exportableTables()
{
    return tables;
}

} // namespace core
