#include "app/storage/chain.h"

#include "app/storage/editable_states.h"
#include "app/storage/fast_insert.h"
#include "app/storage/row_hash.h"

#include <future>
#include <limits>
#include <utility>

namespace app {

namespace {

std::string reachesStatement()
{
    std::string statement;
    for (const ChainedTable& table : chainedTables()) {
        const std::string key(table.keys.substr(0, table.keys.find(',')));
        statement += (statement.empty() ? "SELECT (SELECT max(" : " UNION ALL SELECT (SELECT max(")
            + key + ") FROM " + std::string(table.name)
            + "), (SELECT max(last) FROM chain WHERE source = " + std::to_string(table.source)
            + ')';
    }
    return statement;
}

/// The rows of a link to be, and their hash, where it is known.
struct Run {
    const HashedTable* table;
    std::int64_t last;
    RowBytes rows;
    QByteArray hash;
};

std::vector<Run> hashed(std::vector<Run> runs)
{
    for (Run& run : runs)
        if (run.hash.isEmpty())
            run.hash = run.rows.takeHash();
    return runs;
}

/// Puts links at the end of the chain; where there are many, rows are hashed while the next ones
/// are read.
class LinkWriter {
public:
    LinkWriter(Database& database, const core::ChainHead& head)
        : m_insert(database, "INSERT INTO chain (position, source, last, hash) VALUES (?, ?, ?, ?)")
        , m_position(head.position)
        , m_hash(head.position == 0 ? chainStart()
                                    : QByteArray::fromHex(QByteArray::fromStdString(head.hash)))
    {
    }

    core::Result<void> add(Run run)
    {
        m_runs.push_back(std::move(run));
        if (m_runs.size() < runsAtOnce)
            return {};
        auto written = writeHashed();
        m_hashing = std::async(std::launch::async, hashed, std::exchange(m_runs, {}));
        return written;
    }
    core::Result<void> finish()
    {
        if (auto written = writeHashed(); !written)
            return written;
        return write(hashed(std::exchange(m_runs, {})));
    }

private:
    static constexpr std::size_t runsAtOnce = 64;

    core::Result<void> writeHashed()
    {
        return m_hashing.valid() ? write(m_hashing.get()) : core::Result<void>();
    }
    core::Result<void> write(const std::vector<Run>& runs)
    {
        for (const Run& run : runs) {
            m_hash = linkHash(m_hash, run.table->name, run.hash);
            if (!m_insert.run(++m_position, run.table->source, run.last, m_hash))
                break;
        }
        return m_insert.result();
    }

    FastInsert m_insert;
    std::int64_t m_position;
    QByteArray m_hash; ///< of the last link
    std::vector<Run> m_runs;
    std::future<std::vector<Run>> m_hashing;
};

/// The rows of a table behind `after`, in links of their own.
template <typename Rows>
core::Result<void>
appendRows(Database& database, const ChainedTable& table, std::int64_t after, LinkWriter& links)
{
    const std::string key(table.keys.substr(0, table.keys.find(',')));
    HashedRows<Rows> rows(database, table, "WHERE " + key + " > ?");
    rows.run(after);
    RowBytes bytes;
    int count = 0;
    std::int64_t last = 0;
    while (rows.next()) {
        if (count >= table.rowsALink && rows.key() != last) {
            if (auto added = links.add({ &table, last, std::exchange(bytes, {}), {} }); !added)
                return added;
            count = 0;
        }
        rows.addTo(bytes);
        last = rows.key();
        ++count;
    }
    if (auto read = rows.result(); !read || count == 0)
        return read;
    return links.add({ &table, last, std::move(bytes), {} });
}

core::Result<void> addHashed(HashedRuns hashed, LinkWriter& links)
{
    for (HashedRuns::Run& run : hashed.runs)
        if (auto added = links.add({ hashed.table, run.last, {}, std::move(run.hash) }); !added)
            return added;
    return {};
}

} // namespace

Chain::Chain(Database& database)
    : m_database(database)
{
}

core::Result<std::vector<Chain::Reach>> Chain::reaches()
{
    static const std::string statement = reachesStatement();
    Query query(m_database, statement);
    query.run();
    std::vector<Reach> reaches;
    while (query.next()) {
        Reach& reach = reaches.emplace_back();
        query.into(reach.rows, reach.links);
    }
    return query.answer(std::move(reaches));
}

core::Result<void> Chain::begin()
{
    m_saved.clear();
    const auto now = reaches();
    if (!now)
        return now.error();
    for (std::size_t i = 0; i < now->size(); ++i) {
        const Reach& reach = (*now)[i];
        if (reach.rows > reach.links)
            return core::Error{
                core::ErrorCode::Storage,
                core::say("core",
                          "Another program wrote into these books: {1} row {2}.",
                          chainedTables()[i].name,
                          std::to_string(*reach.rows)),
                m_database.path(),
                core::say("core", "Nothing was changed. Check the books, then restore a backup.")
            };
    }
    return {};
}

void Chain::saved(std::string_view table, std::int64_t row)
{
    const EditableTable& editable = editableTable(table);
    m_saved.emplace(editable.name, editable.isSmall ? 0 : row);
}

core::Result<void> Chain::keepStates()
{
    Query insert(m_database, "INSERT INTO row_state (source, row, hash) VALUES (?, ?, ?)");
    for (const auto& [name, row] : m_saved) {
        const EditableTable& table = editableTable(name);
        const auto hash = stateOf(m_database, table, row);
        if (!hash)
            return hash.error();
        if (!insert.run(table.source, row, *hash))
            break;
    }
    m_saved.clear();
    return insert.result();
}

bool Chain::isAllOf(const HashedRuns& hashed, const ChainedTable& table, const Reach& reach)
{
    return hashed.table == &table && !hashed.runs.empty()
        && hashed.first == reach.links.value_or(0) + 1 && hashed.runs.back().last == reach.rows;
}

core::Result<void> Chain::append(HashedRuns hashed)
{
    if (auto kept = keepStates(); !kept)
        return kept;
    const auto now = reaches();
    if (!now)
        return now.error();
    const auto head = at({});
    if (!head)
        return head.error();
    LinkWriter links(m_database, head->value_or(core::ChainHead()));
    for (std::size_t i = 0; i < now->size(); ++i) {
        const Reach& reach = (*now)[i];
        if (reach.rows <= reach.links)
            continue;
        const ChainedTable& table = chainedTables()[i];
        if (isAllOf(hashed, table, reach)) {
            if (auto added = addHashed(std::move(hashed), links); !added)
                return added;
            continue;
        }
        const auto added = readFast(m_database, [&]<typename Rows>(std::type_identity<Rows>) {
            return appendRows<Rows>(m_database,
                                    table,
                                    reach.links.value_or(std::numeric_limits<std::int64_t>::min()),
                                    links);
        });
        if (!added)
            return added;
    }
    return links.finish();
}

core::Result<std::optional<core::ChainHead>> Chain::at(std::optional<std::int64_t> position)
{
    Query query(m_database,
                position ? "SELECT position, hash FROM chain WHERE position = ?"
                         : "SELECT position, hash FROM chain ORDER BY position DESC LIMIT 1");
    position ? query.run(*position) : query.run();
    std::optional<core::ChainHead> head;
    if (query.next())
        head = { query.get<std::int64_t>(0), query.get<QByteArray>(1).toHex().toStdString() };
    return query.answer(std::move(head));
}

core::Result<void> beginChain(Database& database)
{
    Chain chain(database);
    for (const EditableTable& table : editableTables()) {
        const auto rows = editableRows(database, table);
        if (!rows)
            return rows.error();
        for (const std::int64_t row : *rows)
            chain.saved(table.name, row);
    }
    return chain.append();
}

} // namespace app
