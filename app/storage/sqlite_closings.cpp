#include "app/storage/sqlite_store.h"

namespace app {

using namespace core;

Result<std::vector<Closing>> SqliteStore::closings()
{
    Query query(*m_database, "SELECT closed_until, at, user, reason FROM closing ORDER BY key");
    query.run();
    std::vector<Closing> closings;
    while (query.next()) {
        Closing closing;
        query.into(closing.closedUntil, closing.at, closing.user, closing.reason);
        if (!closings.empty())
            closing.before = closings.back().closedUntil;
        closings.push_back(std::move(closing));
    }
    return query.answer(std::move(closings));
}

Result<void> SqliteStore::addClosing(const Closing& closing)
{
    if (auto may = mayWrite(); !may)
        return may;
    Query insert(*m_database,
                 "INSERT INTO closing (key, closed_until, first_open_at, at, user, reason) "
                 "SELECT 1 + coalesce(max(key), 0), ?, ?, ?, ?, ? FROM closing");
    insert.run(closing.closedUntil,
               m_workspace.zone.startOf(addDays(closing.closedUntil, 1)),
               closing.at,
               closing.user,
               closing.reason);
    return insert.result();
}

} // namespace app
