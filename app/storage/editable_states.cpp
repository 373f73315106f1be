#include "app/storage/editable_states.h"

#include "app/storage/row_hash.h"

#include <map>
#include <utility>

namespace app {

namespace {

using States = std::map<std::pair<int, std::int64_t>, QByteArray>;

core::Result<States> keptStates(Database& database)
{
    States states;
    Query query(database, "SELECT source, row, hash FROM row_state ORDER BY key");
    query.run();
    while (query.next())
        states[{ query.get<int>(0), query.get<std::int64_t>(1) }] = query.get<QByteArray>(2);
    return query.answer(std::move(states));
}

/// Hands over what each row, or the small table, is now.
template <typename Rows, typename Visit>
core::Result<void>
visitStates(HashedRows<Rows>& rows, const EditableTable& table, const Visit& visit)
{
    RowBytes bytes;
    while (rows.next()) {
        rows.addTo(bytes);
        if (!table.isSmall)
            visit(rows.key(), bytes.takeHash());
    }
    if (table.isSmall)
        visit(0, bytes.takeHash());
    return rows.result();
}

core::Message notAsSaved(const EditableTable& table, std::int64_t row)
{
    return table.isSmall
        ? core::say("core", "{1} is not as it was saved", table.name)
        : core::say("core", "{1} row {2} is not as it was saved", table.name, std::to_string(row));
}

} // namespace

core::Result<QByteArray> stateOf(Database& database, const EditableTable& table, std::int64_t row)
{
    QByteArray state;
    const auto read = readFast(database, [&]<typename Rows>(std::type_identity<Rows>) {
        HashedRows<Rows> rows(
            database, table, table.isSmall ? "" : "WHERE " + std::string(table.keys) + " = ?");
        table.isSmall ? rows.runAll() : rows.run(row);
        return visitStates(
            rows, table, [&state](std::int64_t, const QByteArray& hash) { state = hash; });
    });
    if (!read)
        return read.error();
    return state;
}

core::Result<std::vector<std::int64_t>> editableRows(Database& database, const EditableTable& table)
{
    if (table.isSmall)
        return std::vector<std::int64_t>{ 0 };
    std::vector<std::int64_t> rows;
    Query query(database,
                "SELECT " + std::string(table.keys) + " FROM " + std::string(table.name)
                    + " ORDER BY " + std::string(table.keys));
    query.run();
    while (query.next())
        rows.push_back(query.get<std::int64_t>(0));
    return query.answer(std::move(rows));
}

core::Result<core::Message> stateFault(Database& database)
{
    auto states = keptStates(database);
    if (!states)
        return states.error();
    core::Message fault;
    for (const EditableTable& table : editableTables()) {
        const auto read = readFast(database, [&]<typename Rows>(std::type_identity<Rows>) {
            HashedRows<Rows> rows(database, table, "");
            rows.runAll();
            return visitStates(rows, table, [&](std::int64_t row, const QByteArray& hash) {
                const auto kept = states->extract({ table.source, row });
                if (fault.empty() && (kept.empty() || kept.mapped() != hash))
                    fault = notAsSaved(table, row);
            });
        });
        if (!read)
            return read.error();
    }
    // Each row that is there has taken its own away.
    for (const EditableTable& table : editableTables())
        if (const auto left = states->lower_bound({ table.source, 0 });
            fault.empty() && left != states->end() && left->first.first == table.source)
            fault = core::say(
                "core", "{1} row {2} is missing", table.name, std::to_string(left->first.second));
    return fault;
}

} // namespace app
