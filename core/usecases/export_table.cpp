#include "core/usecases/export_table.h"

#include "core/base/text.h"
#include "core/rules/rule_publishers.h"
#include "core/tables/rate_columns.h"
#include "core/tables/tables.h"
#include "core/usecases/audit_log.h"
#include "core/usecases/explain_conversion.h"
#include "core/usecases/rule_texts.h"

#include <algorithm>
#include <future>
#include <utility>

namespace core {

namespace {

constexpr std::size_t rowsBetweenLooks = 500; ///< at progress and cancel

/// Says how many rows there were; Cancelled when the user stopped it.
Result<void> lookAt(Progress& progress, std::int64_t rows)
{
    progress.report(label("core", "Exporting"), rows, 0);
    if (progress.cancelled())
        return Error{
            ErrorCode::Cancelled, say("core", "It was stopped; no file was written."), {}, {}
        };
    return {};
}

/// Writes rows one after the other.
template <typename T>
class RowWriter {
public:
    RowWriter(std::span<const Column<T, TableNames>> columns,
              const TableNames& names,
              TableSink& sink)
        : m_columns(columns)
        , m_names(names)
        , m_sink(sink)
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

    Result<void> rows(std::span<const T> list)
    {
        for (const T& row : list) {
            for (std::size_t i = 0; i < m_columns.size(); ++i)
                m_cells[i] = m_columns[i].cell(row, m_names);
            if (auto written = m_sink.row(m_cells); !written)
                return written;
        }
        return {};
    }

    Result<void> end() { return m_sink.end(); }

private:
    std::span<const Column<T, TableNames>> m_columns;
    const TableNames& m_names;
    TableSink& m_sink;
    std::vector<Cell> m_cells;
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
    RowWriter<T> writer(columns, *names, sink);
    auto state = writer.begin();
    for (std::span<const T> rest = *list; state && !rest.empty();) {
        const auto part = rest.first(std::min(rest.size(), rowsBetweenLooks));
        rest = rest.subspan(part.size());
        state = writer.rows(part);
        if (state && !rest.empty())
            state = lookAt(progress, std::int64_t(list->size() - rest.size()));
    }
    return state ? writer.end() : state;
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

/// Writes conversions on a thread of its own: while it writes one block, who has the store fills
/// the next.
class ConversionBlocks {
public:
    explicit ConversionBlocks(RowWriter<ConversionRow>& writer)
        : m_writer(writer)
    {
    }

    /// A further row, to be filled whole: it holds what an earlier one left, so that its texts keep
    /// their room.
    [[nodiscard]] ConversionRow& next()
    {
        if (m_size == m_rows.size())
            m_rows.emplace_back();
        return m_rows[m_size++];
    }
    [[nodiscard]] bool isFull() const { return m_size == capacity; }
    [[nodiscard]] std::span<ConversionRow> rows() { return { m_rows.data(), m_size }; }

    /// Hands over the rows to be written, once those before are. Error: these could not be.
    Result<void> write()
    {
        if (auto written = wait(); !written || m_size == 0)
            return written;
        std::swap(m_rows, m_written);
        m_writing = std::async(std::launch::async, [this, count = std::exchange(m_size, 0)] {
            return m_writer.rows({ m_written.data(), count });
        });
        return {};
    }
    /// For the last ones.
    Result<void> wait() { return m_writing.valid() ? m_writing.get() : Result<void>(); }

private:
    /// As XLSX, written well within the 100 ms that a cancel may take.
    static constexpr std::size_t capacity = 500;

    RowWriter<ConversionRow>& m_writer;
    std::vector<ConversionRow> m_rows;
    std::size_t m_size = 0; ///< how many of them are filled
    std::vector<ConversionRow> m_written;
    std::future<Result<void>> m_writing; ///< the last member: it is waited for before the rows go
};

/// What the books know of the rows beside their conversions.
Result<void> lookUp(std::span<ConversionRow> rows, RuleTexts& texts, Store& store)
{
    std::vector<RuleId> rules;
    for (const ConversionRow& row : rows)
        rules.push_back(row.stored.earning.rule);
    if (auto read = texts.read(std::move(rules)); !read)
        return read;
    for (ConversionRow& row : rows) {
        const auto text = texts.of(row.stored.earning.rule);
        if (!text)
            return text.error();
        row.ruleText = *text;
        auto linked = linkedName(store, row.stored.conversion.link);
        if (!linked)
            return linked.error();
        row.linkedTo = std::move(*linked);
    }
    return {};
}

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
    RowWriter<ConversionRow> writer(conversionColumns(), *names, sink);
    if (auto begun = writer.begin(); !begun)
        return begun;
    RuleTexts texts(books.store);
    ConversionBlocks blocks(writer);
    std::int64_t count = 0;
    Result<void> state;
    const auto writeBlock = [&] {
        state = lookUp(blocks.rows(), texts, books.store);
        if (state)
            state = blocks.write();
        return state.has_value();
    };
    const auto visited = books.store.visitConversions(filter, [&](const StoredConversion& stored) {
        blocks.next().stored = stored;
        ++count;
        if (!blocks.isFull())
            return true;
        state = lookAt(progress, count);
        return state && writeBlock();
    });
    if (!visited)
        return visited;
    if (state && writeBlock())
        state = blocks.wait();
    return state ? writer.end() : state;
}

std::span<const ExportableTable> exportableTables()
{
    return tables;
}

} // namespace core
