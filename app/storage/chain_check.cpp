#include "app/storage/chain.h"
#include "app/storage/editable_states.h"
#include "app/storage/row_hash.h"

#include <memory>

namespace app {

namespace {

using core::say;

constexpr std::int64_t linksAStep = 1'000;

/// The rows of a table from the first to the last, as far as links ask for them.
template <typename Rows>
class ChainedRows {
public:
    ChainedRows(Database& database, const ChainedTable& table)
        : m_table(table)
        , m_rows(database, table, "")
    {
        m_rows.runAll();
        m_isRow = m_rows.next();
    }

    /// Those that a link covers.
    struct Run {
        std::int64_t first = 0;
        std::int64_t last = 0;
        int keys = 0; ///< different ones
        QByteArray hash;
    };
    Run take(std::int64_t until)
    {
        Run run;
        while (m_isRow && m_rows.key() <= until) {
            if (run.keys == 0)
                run.first = m_rows.key();
            if (run.keys == 0 || m_rows.key() != run.last)
                ++run.keys;
            run.last = m_rows.key();
            m_rows.addTo(m_bytes);
            m_isRow = m_rows.next();
        }
        run.hash = m_bytes.takeHash();
        return run;
    }

    [[nodiscard]] const ChainedTable& table() const { return m_table; }
    /// Rows behind the last link.
    [[nodiscard]] bool areLeft() const { return m_isRow; }
    [[nodiscard]] std::int64_t key() const { return m_rows.key(); }
    [[nodiscard]] core::Result<void> result() const { return m_rows.result(); }

private:
    const ChainedTable& m_table;
    HashedRows<Rows> m_rows;
    RowBytes m_bytes;
    bool m_isRow = false;
};

core::Message rowSays(std::string_view what, const ChainedTable& table, std::int64_t row)
{
    return core::Message(what, { std::string(table.name), std::to_string(row) });
}

/// What is wrong with the rows of a link of which the hash is not theirs.
template <typename Run>
core::Message wrongRows(const ChainedTable& table, std::int64_t last, const Run& run)
{
    if (run.keys == 0 || run.last != last)
        return rowSays(core::label("core", "{1} row {2} is missing"), table, last);
    if (run.keys == 1)
        return rowSays(core::label("core", "{1} row {2} is not as it was written"), table, last);
    if (table.rowsALink == 1)
        return rowSays(core::label("core", "{1} row {2} was put in later"), table, run.first);
    return say("core",
               "{1} rows {2} to {3} are not all as they were written",
               table.name,
               std::to_string(run.first),
               std::to_string(run.last));
}

/// Goes along the chain and, of each table, along its rows.
template <typename Rows>
class ChainWalk {
public:
    explicit ChainWalk(Database& database)
        : m_database(database)
        , m_hash(chainStart())
    {
        for (const ChainedTable& table : chainedTables())
            m_tables.push_back(std::make_unique<ChainedRows<Rows>>(database, table));
    }

    core::Result<core::Message> firstFault(core::Progress& progress)
    {
        Query links(m_database, "SELECT position, source, last, hash FROM chain ORDER BY position");
        links.run();
        core::Message fault;
        while (fault.empty() && links.next()) {
            if (++m_position % linksAStep == 0)
                progress.report(core::label("core", "Checking the hash chain"), m_position, 0);
            fault = faultOf(links);
        }
        if (auto read = links.result(); !read)
            return read.error();
        for (const auto& rows : m_tables) {
            if (auto read = rows->result(); !read)
                return read.error();
            if (fault.empty() && rows->areLeft())
                fault = rowSays(core::label("core", "{1} row {2} is not in the hash chain"),
                                rows->table(),
                                rows->key());
        }
        return fault;
    }

private:
    core::Message faultOf(const Query& link)
    {
        const std::string position = std::to_string(m_position);
        if (link.get<std::int64_t>(0) != m_position)
            return say("core", "link {1} of the hash chain is missing", position);
        for (const auto& rows : m_tables) {
            if (rows->table().source != link.get<int>(1))
                continue;
            const auto last = link.get<std::int64_t>(2);
            const auto run = rows->take(last);
            m_hash = linkHash(m_hash, rows->table().name, run.hash);
            return run.last == last && run.keys > 0 && m_hash == link.get<QByteArray>(3)
                ? core::Message()
                : wrongRows(rows->table(), last, run);
        }
        return say("core", "link {1} of the hash chain is of no table", position);
    }

    Database& m_database;
    std::vector<std::unique_ptr<ChainedRows<Rows>>> m_tables;
    QByteArray m_hash; ///< of the last link
    std::int64_t m_position = 0;
};

} // namespace

core::Result<core::Message> chainFault(Database& database, core::Progress& progress)
{
    auto fault = readFast(database, [&]<typename Rows>(std::type_identity<Rows>) {
        return ChainWalk<Rows>(database).firstFault(progress);
    });
    return !fault || !fault->empty() ? fault : stateFault(database);
}

} // namespace app
