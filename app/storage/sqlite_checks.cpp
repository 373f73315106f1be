#include "app/storage/conversion_conditions.h"
#include "app/storage/fast_rows.h"
#include "app/storage/migrations.h"
#include "app/storage/sqlite_store.h"
#include "app/storage/workspace_copy.h"

#include <algorithm>
#include <optional>

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

/// Sums kept by triggers that are not those of the entries and waiting totals.
constexpr std::string_view strayingSums =
    "WITH counted AS (SELECT publisher, kind, sum(amount) AS amount, max(key) AS until "
    "FROM ledger_entry GROUP BY publisher, kind UNION ALL "
    "SELECT publisher, kind, sum(amount), max(key) FROM waiting_total GROUP BY publisher, kind), "
    "kept AS (SELECT publisher, kind, amount, until FROM balance_part) "
    "SELECT 'balance_part of publisher ' || publisher || ', ' || kind FROM "
    "(SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept) UNION ALL "
    "SELECT * FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted))";

/// Conversions that their block's bounds leave out: a list by amounts would.
std::string conversionsOutOfBounds()
{
    const std::string earning(figureOf(ConversionOrder::Earning));
    const std::string revenue = "ifnull(" + std::string(figureOf(ConversionOrder::Revenue)) + ", "
        + std::to_string(noAmount) + ")";
    return "SELECT 'conversion row ' || c.key || ' is left out by conversion_bounds' "
           "FROM conversion c "
        + std::string(latestChange) + "LEFT JOIN conversion_bounds b ON b.block = c.key >> "
        + std::to_string(ConversionBounds::keyBits) + " WHERE b.block IS NULL OR (" + earning
        + ", c.time) NOT BETWEEN (b.earning_least, b.earning_least_time) "
          "AND (b.earning_most, b.earning_most_time) OR ("
        + revenue
        + ", c.time) NOT BETWEEN (b.revenue_least, b.revenue_least_time) "
          "AND (b.revenue_most, b.revenue_most_time) LIMIT 1";
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

namespace {

/// A sum over places of identities in any order, which differs where any of them does.
class PlacesSum {
public:
    void add(std::int64_t slot, std::int64_t conversion)
    {
        std::uint64_t mixed = std::uint64_t(slot) * 0x9E3779B97F4A7C15u ^ std::uint64_t(conversion);
        mixed = (mixed ^ mixed >> 29) * 0xBF58476D1CE4E5B9u;
        m_sum += mixed ^ mixed >> 32;
    }
    friend bool operator==(const PlacesSum&, const PlacesSum&) = default;

private:
    std::uint64_t m_sum = 0;
};

} // namespace

/// Whether each conversion is found by its identity, and none twice. Nearly all stand in their
/// first slot, so that two sums are equal; only where they are not is each looked up.
Result<Check> SqliteStore::checkIdentities()
{
    Check check{ core::say("core", "identities of conversions"), true, {} };
    PlacesSum expected;
    const auto visited =
        visitWhere("ORDER BY c.key", {}, [&expected](const StoredConversion& stored) {
            expected.add(IdentityIndex::slotOf(identityOf(stored.conversion)),
                         stored.conversion.key.value);
            return true;
        });
    if (!visited)
        return visited.error();
    PlacesSum actual;
    const auto read = readFast(*m_database, [&]<typename Rows>(std::type_identity<Rows>) {
        Rows rows(*m_database, "SELECT slot, conversion FROM conversion_identity");
        rows.run(QVariantList());
        while (rows.next())
            actual.add(rows.integer(0), rows.integer(1));
        return rows.result();
    });
    if (!read)
        return read.error();
    if (expected == actual)
        return check;
    const auto counts = m_database->ask<int>("SELECT (SELECT count(*) FROM conversion) = "
                                             "(SELECT count(*) FROM conversion_identity)");
    if (!counts)
        return counts.error();
    std::optional<ConversionId> lost;
    Result<void> looked;
    const auto each = visitWhere("ORDER BY c.key", {}, [&](const StoredConversion& stored) {
        const Identity identity = identityOf(stored.conversion);
        const auto found = m_writer.mayHave({ &identity, 1 });
        if (!found)
            looked = found.error();
        else if (std::ranges::count(*found, stored.conversion.key) != 1)
            lost = stored.conversion.key;
        return looked && !lost;
    });
    if (!each)
        return each.error();
    if (!looked)
        return looked.error();
    check.holds = !lost && *counts != 0;
    if (lost)
        check.detail = core::say(
            "core", "conversion row {1} is not found by its identity", std::to_string(lost->value));
    else if (!check.holds)
        check.detail = core::say("core", "there are more identities than conversions");
    return check;
}

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
                                  "SELECT integrity_check FROM pragma_integrity_check(1, 'main') "
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
    if (auto done = add(checkIdentities()); !done)
        return done.error();
    if (auto done = add(checkNone(
            *m_database, core::say("core", "bounds of amounts"), conversionsOutOfBounds()));
        !done)
        return done.error();
    if (auto done =
            add(checkNone(*m_database, core::say("core", "sums of balances"), strayingSums));
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
    // Of a file that was written meanwhile nothing is known.
    if (auto stands = m_database->stillStands(); !stands)
        return stands.error();
    return checks;
}

Result<void> SqliteStore::backup(const std::string& path, core::IfThere ifThere)
{
    return writeVerifiedCopy(*m_database, path, ifThere);
}

} // namespace app
