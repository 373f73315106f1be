#include "app/storage/sqlite_store.h"

#include <limits>

namespace app {

using namespace core;

Result<std::vector<ConversionId>> SqliteStore::payableUntil(Date until)
{
    const auto released = releasedUntil();
    if (!released)
        return released.error();
    const Date after = released->value_or(Date{ std::numeric_limits<std::int32_t>::min() });
    Query query(*m_database,
                "SELECT c.key FROM conversion c WHERE c.payable_from > ? AND c.payable_from <= ? "
                "AND NOT EXISTS (SELECT 1 FROM conversion_change WHERE conversion = c.key) "
                "UNION SELECT x.conversion FROM conversion_change x "
                "WHERE x.payable_from > ? AND x.payable_from <= ? AND x.version = "
                "(SELECT max(version) FROM conversion_change WHERE conversion = x.conversion) "
                "ORDER BY 1");
    query.run(after, until, after, until);
    std::vector<ConversionId> keys;
    while (query.next())
        keys.push_back(query.get<ConversionId>(0));
    return query.answer(std::move(keys));
}

Result<std::optional<Date>> SqliteStore::releasedUntil()
{
    Query query(*m_database, "SELECT max(until) FROM release");
    std::optional<Date> until;
    query.run();
    if (query.next())
        query.into(until);
    return query.answer(until);
}

Result<void> SqliteStore::addRelease(const Release& release)
{
    if (auto may = mayWrite(); !may)
        return may;
    Query insert(*m_database, "INSERT INTO release (until, at, user) VALUES (?, ?, ?)");
    insert.run(release.until, release.at, release.user);
    return insert.result();
}

} // namespace app
