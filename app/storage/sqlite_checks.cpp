#include "app/storage/migrations.h"
#include "app/storage/sqlite_store.h"
#include "app/storage/workspace_copy.h"

namespace app {

using namespace core;

namespace {

/// A check that holds when the statement finds nothing; its first row's text tells the fault.
Result<Check> checkNone(Database& database, std::string name, std::string_view statement)
{
    Check check{ std::move(name), true, {} };
    Query query(database, statement);
    query.run();
    if (query.next()) {
        check.holds = false;
        check.detail = query.get<std::string>(0);
    }
    return query.answer(check);
}

Result<Check> checkGuards(Database& database)
{
    const auto foreign = firstForeignObject(database);
    if (!foreign)
        return foreign.error();
    return Check{ core::say("core", "tables and guards"),
                  foreign->empty(),
                  foreign->empty()
                      ? core::say("core", "as made")
                      : core::say("core", "{1} is not as PayoutDesk made it", *foreign) };
}

} // namespace

Result<std::vector<Check>> SqliteStore::checkFile(Progress& progress)
{
    std::vector<Check> checks;
    const auto add = [&checks](Result<Check> check) -> Result<void> {
        if (!check)
            return check.error();
        checks.push_back(std::move(*check));
        return {};
    };
    progress.report(core::label("core", "Checking the file"), 0, 0);
    if (auto done = add(checkNone(*m_database,
                                  core::say("core", "database file"),
                                  "SELECT integrity_check FROM pragma_integrity_check(1) "
                                  "WHERE integrity_check <> 'ok'"));
        !done)
        return done.error();
    if (auto done =
            add(checkNone(*m_database,
                          core::say("core", "references"),
                          "SELECT \"table\" || ' row ' || coalesce(rowid, '?') || ' refers to a "
                          "missing row of ' || parent FROM pragma_foreign_key_check UNION ALL "
                          "SELECT 'conversion row ' || key || ' refers to a missing row' "
                          "FROM conversion_astray"));
        !done)
        return done.error();
    if (auto done = add(checkGuards(*m_database)); !done)
        return done.error();
    if (auto done = add(checkDocuments(progress)); !done)
        return done.error();
    if (auto done = add(checkNone(*m_database,
                                  core::say("core", "document numbers"),
                                  "SELECT series || ' ' || year || ' has a gap' FROM counter c "
                                  "WHERE last <> (SELECT count(*) FROM document d "
                                  "WHERE d.series = c.series AND d.year = c.year)"));
        !done)
        return done.error();
    return checks;
}

Result<void> SqliteStore::backup(const std::string& path, core::IfThere ifThere)
{
    return writeVerifiedCopy(*m_database, path, ifThere);
}

} // namespace app
