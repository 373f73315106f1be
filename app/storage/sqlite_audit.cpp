#include "app/storage/audit_rows.h"
#include "app/storage/sqlite_store.h"
#include "core/audit/audit_records.h"

namespace app {

using namespace core;

Result<void> writeAudit(Database& database, const AuditRecord& record, const ChangeStamp& by)
{
    Query insert(database,
                 "INSERT INTO audit (at, user, action, row_key, version, thing, changes, note) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.run(by.at,
               by.user,
               info(record.action).key,
               record.row,
               record.version,
               record.thing,
               toJson(record.changes),
               record.note);
    return insert.result();
}

Result<void> SqliteStore::record(const AuditRecord& record)
{
    return writeAudit(*m_database, record, m_by);
}

Result<void> SqliteStore::addAuditRecord(const AuditRecord& record)
{
    if (auto may = mayWrite(); !may)
        return may;
    return this->record(record);
}

Result<std::vector<StoredAuditRecord>> SqliteStore::auditRecords(const TimeSpan& time)
{
    Query query(*m_database,
                "SELECT key, at, user, row_key, version, thing, note, action, changes FROM audit "
                "WHERE at >= ? AND at < ? ORDER BY key");
    query.run(beginOf(time), endOf(time));
    std::vector<StoredAuditRecord> records;
    while (query.next()) {
        auto& [key, record] = records.emplace_back();
        query.into(
            key, record.at, record.user, record.row, record.version, record.thing, record.note);
        const auto action = parseAuditAction(query.get<std::string>(7));
        if (!action)
            return Error{ ErrorCode::Storage,
                          say("core",
                              "A change was recorded as “{1}”, which is not known.",
                              query.get<std::string>(7)),
                          m_database->path(),
                          say("core", "Update PayoutDesk.") };
        record.action = *action;
        auto changes = parseFieldChanges(query.get<std::string>(8));
        if (!changes)
            return changes.error();
        record.changes = std::move(*changes);
    }
    return query.answer(std::move(records));
}

Result<std::vector<Release>> SqliteStore::releases()
{
    Query query(*m_database, "SELECT until, at, user FROM release ORDER BY until");
    query.run();
    std::vector<Release> releases;
    while (query.next()) {
        Release& release = releases.emplace_back();
        query.into(release.until, release.at, release.user);
    }
    return query.answer(std::move(releases));
}

} // namespace app
