// What the database itself refuses, whatever program writes to it.
#include "app/storage/guard_pass.h"
#include "core/usecases/books.h"
#include "tests/storage/full_books.h"
#include "tests/storage/other_program.h"
#include "tests/storage/sqlite_house.h"
#include "tests/support/other_program.h"

namespace tests {

using namespace core;

using Guards = FullBooks;

TEST_P(Guards, standAgainAfterManyConversionsCameInAtOnce)
{
    std::vector<StoredConversion> many;
    for (int i = 0; i < 1'000; ++i)
        many.push_back(conversion("many" + std::to_string(i), day(2026, 2, 1)));
    giveUp([&] { must(store().addConversions(many)); });
    addConversions(many);
    const OtherProgram other(static_cast<SqliteHouse&>(house()).path());
    for (const char* statement :
         { "REPLACE INTO conversion SELECT * FROM conversion LIMIT 1",
           "INSERT INTO conversion (time, publisher, common, batch, earning) "
           "SELECT time, publisher, common, batch, 1 FROM conversion LIMIT 1",
           "INSERT INTO conversion (time, publisher, common, batch, earning) "
           "SELECT time, 999, common, batch, 1 FROM conversion LIMIT 1",
           "INSERT INTO conversion_identity SELECT slot + 1, conversion FROM conversion_identity",
           "REPLACE INTO conversion_identity SELECT slot, 1 FROM conversion_identity LIMIT 1",
           "UPDATE conversion_identity SET conversion = 1",
           "DELETE FROM conversion_identity",
           "DELETE FROM conversion" })
        EXPECT_NE(OtherProgram::refusal(statement), "") << statement;
}

/// Otherwise whatever is prepared would be prepared anew, here and in other programs.
TEST_P(Guards, standWhileFewConversionsComeIn)
{
    const std::string path = static_cast<SqliteHouse&>(house()).path();
    const auto database = must(app::Database::open(path, app::Database::Mode::ReadWrite));
    if (!database->direct())
        GTEST_SKIP() << "through Qt alone they are lifted";
    const int before = must(database->ask<int>("PRAGMA schema_version"));
    addConversions({ conversion("one", day(2026, 2, 1)), conversion("two", day(2026, 2, 1)) });
    EXPECT_EQ(must(database->ask<int>("PRAGMA schema_version")), before);
    const OtherProgram other(path);
    EXPECT_NE(OtherProgram::refusal("INSERT INTO conversion_identity VALUES (1, 1)"), "");
}

TEST_P(Guards, letThroughOnlyWhatIsPreparedWhileTheirPassIsOpen)
{
    const auto database = must(app::Database::open(static_cast<SqliteHouse&>(house()).path(),
                                                   app::Database::Mode::ReadWrite));
    constexpr std::string_view names[] = { "conversion_identity_no_insert" };
    app::GuardPass pass(*database, names);
    if (!pass.isPossible())
        GTEST_SKIP() << "through Qt alone they are lifted";
    must(database->begin());
    const auto isDone = [&database](std::string_view statement) {
        return database->run(statement).has_value();
    };
    EXPECT_FALSE(isDone("INSERT INTO conversion_identity VALUES (1, 1)"));
    {
        const app::GuardPass::Open open(pass);
        EXPECT_TRUE(isDone("INSERT INTO conversion_identity VALUES (2, 1)"));
        EXPECT_FALSE(isDone("UPDATE conversion_identity SET conversion = 2")) << "another guard";
        EXPECT_FALSE(isDone("INSERT INTO conversion_more (conversion, occurrence) VALUES (99, 0)"))
            << "another guard";
    }
    EXPECT_FALSE(isDone("INSERT INTO conversion_identity VALUES (3, 1)"));
    database->rollBack();
}

TEST_P(Guards, manyConversionsThatAreKnownAreNotKept)
{
    std::vector<StoredConversion> many;
    for (int i = 0; i < 1'000; ++i)
        many.push_back(conversion("many" + std::to_string(i), day(2026, 2, 1)));
    addConversions({ many[700] });
    const std::int64_t before = must(store().countConversions({}));
    {
        const auto work = must(store().begin(byAnn()));
        must(store().addConversions(many));
        const auto kept = commit(*work);
        ASSERT_FALSE(kept) << "found when the identities are put in, at the end";
        EXPECT_EQ(kept.error().code, ErrorCode::Refused);
        EXPECT_EQ(kept.error().what.text(), "The books have this conversion already. Nothing was changed.");
    }
    EXPECT_EQ(must(store().countConversions({})), before);
}

TEST_P(Guards, manyConversionsOfNobodyAreNotKept)
{
    std::vector<StoredConversion> many;
    for (int i = 0; i < 1'000; ++i)
        many.push_back(conversion("many" + std::to_string(i), day(2026, 2, 1)));
    many.back().conversion.publisher = { 999 };
    const std::int64_t before = must(store().countConversions({}));
    {
        const auto work = must(store().begin(byAnn()));
        EXPECT_FALSE(store().addConversions(many));
        EXPECT_EQ(work->commit(), Outcome::RolledBack);
    }
    EXPECT_EQ(must(store().countConversions({})), before);
}

TEST_P(Guards, hostileStatementsAreRefusedByTheDatabaseItself)
{
    const std::string path = static_cast<SqliteHouse&>(house()).path();
    const OtherProgram other(path);
    for (const char* table : { "workspace",
                               "term",
                               "campaign",
                               "campaign_version",
                               "rule",
                               "rule_end",
                               "batch",
                               "batch_counts",
                               "conversion",
                               "conversion_bounds",
                               "conversion_common",
                               "conversion_identity",
                               "conversion_more",
                               "conversion_change",
                               "payout",
                               "payout_event",
                               "payout_move",
                               "ledger_entry",
                               "waiting_total",
                               "balance_part",
                               "closing",
                               "release",
                               "audit",
                               "conversion_type",
                               "exchange_rate",
                               "allocation",
                               "document" }) {
        const std::string name = table;
        EXPECT_NE(OtherProgram::refusal(("DELETE FROM " + name).c_str()), "") << name;
        EXPECT_NE(
            OtherProgram::refusal(
                ("INSERT OR REPLACE INTO " + name + " SELECT * FROM " + name + " LIMIT 1").c_str()),
            "")
            << name;
        EXPECT_NE(OtherProgram::refusal(
                      ("REPLACE INTO " + name + " SELECT * FROM " + name + " LIMIT 1").c_str()),
                  "")
            << name;
    }
    for (
        const char* statement :
        { "UPDATE workspace SET currency = 'EUR'",
          "UPDATE term SET text = 'x'",
          "UPDATE campaign_version SET default_payout = 1",
          "UPDATE rule SET value = 1",
          "UPDATE rule_end SET ended_version = 1",
          "UPDATE batch SET user = 'x'",
          "UPDATE batch_counts SET added = 1",
          "UPDATE conversion SET earning = 1",
          "UPDATE OR REPLACE conversion SET earning = 1",
          "UPDATE conversion_bounds SET block = block + 1",
          "UPDATE conversion_bounds SET earning_least = earning_least + 1",
          "UPDATE conversion_bounds SET earning_least_time = earning_least_time + 1",
          "UPDATE conversion_bounds SET earning_most = earning_most - 1",
          "UPDATE conversion_bounds SET earning_most_time = earning_most_time - 1",
          "UPDATE conversion_bounds SET revenue_least = revenue_least + 1",
          "UPDATE conversion_bounds SET revenue_most = revenue_most - 1",
          "UPDATE conversion_common SET campaign = 2",
          "UPDATE conversion_identity SET conversion = 2",
          "UPDATE conversion_more SET coupon = 'x'",
          "UPDATE conversion_change SET delta = 1",
          "UPDATE payout SET publisher = 1",
          "UPDATE payout_event SET requested = 1",
          "UPDATE payout_move SET to_status = 'x'",
          "INSERT INTO payout_move VALUES ('returned', 'pending')",
          "UPDATE ledger_entry SET amount = 1",
          "UPDATE waiting_total SET amount = 1",
          "UPDATE balance_part SET amount = amount + 1",
          "UPDATE balance_part SET amount = amount + 1, until = until + 1",
          "UPDATE balance_part SET publisher = 2",
          "UPDATE balance_part SET until = 0",
          "INSERT INTO balance_part VALUES (1, 'gift', 5, 0)",
          "REPLACE INTO balance_part SELECT publisher, kind, 0, 0 FROM balance_part",
          "UPDATE closing SET closed_until = 0",
          "UPDATE conversion_type SET duplicates = 'add'",
          "UPDATE conversion_type SET duplicates = 'none of these', version = version + 1",
          "UPDATE release SET until = until + 1",
          "UPDATE audit SET user = 'x'",
          "INSERT INTO audit VALUES (999, 0, 'x', 'publisher_changed', '', 0, '', '[]', '')",
          "INSERT INTO audit VALUES (0, 0, 'x', 'publisher_changed', '', 0, '', '[]', '')",
          "INSERT INTO audit SELECT max(key) + 1, 0, '', 'publisher_changed', '', 0, '', '[]', '' "
          "FROM audit",
          "INSERT INTO release VALUES (20458, 0, 'not later than 2026-01-05')",
          "INSERT INTO release VALUES (20457, 0, '')",
          "UPDATE exchange_rate SET rate = 1",
          "INSERT INTO exchange_rate VALUES (2, 'EUR', 'EUR', 20454, 1, '', 0, '')",
          "INSERT INTO exchange_rate VALUES (2, 'EUR', 'USD', 20454, 0, '', 0, '')",
          "UPDATE chain SET hash = zeroblob(32)",
          "DELETE FROM chain WHERE position = (SELECT max(position) FROM chain)",
          "REPLACE INTO chain SELECT * FROM chain",
          "INSERT INTO chain SELECT 2 + max(position), 18, 99, zeroblob(32) FROM chain",
          "INSERT INTO chain SELECT 1 + max(position), 18, 1, zeroblob(32) FROM chain",
          "INSERT INTO chain SELECT 1 + max(position), 18, 99, zeroblob(31) FROM chain",
          "UPDATE row_state SET hash = zeroblob(32)",
          "DELETE FROM row_state",
          "REPLACE INTO row_state SELECT * FROM row_state",
          "INSERT INTO conversion_change SELECT conversion, version + 1, batch, status, revenue, "
          "currency, "
          "earning, rule, reason, campaign_version, delta, rate, rate_against, payable_from, link, "
          "linked "
          "FROM conversion_change",
          "INSERT INTO rule_end SELECT key, (SELECT max(ended_version) FROM rule_end) FROM rule "
          "WHERE key NOT IN (SELECT rule FROM rule_end)",
          "INSERT INTO closing VALUES (2, 20454, 0, 0, '', 'the same day')",
          "INSERT INTO closing VALUES (2, 20000, 0, 0, '', '')",
          "INSERT INTO closing VALUES (3, 20000, 0, 0, '', 'out of order')",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note, adjustment) VALUES (20454, 1, 672, 1, 'adjustment', 1, '', 'bonus')",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note, adjustment) VALUES (20600, 1, 676, 1, 'adjustment', 1, '', NULL)",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note, adjustment, reverses) VALUES (20600, 1, 676, 1, 'adjustment', -2000000, '', "
          "'reversal', 2)",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note, adjustment, reverses) VALUES (20600, 1, 676, 1, 'adjustment', -10000000, '', "
          "'reversal', 1)",
          "INSERT INTO waiting_total VALUES (9, 1, 'pending', 20454, 672, 1, 1, 1, 1)",
          "INSERT INTO payout_event (payout, version, at, user, from_status, status, requested, "
          "method, note, reason) VALUES (1, 2, 0, '', 'pending', 'paid', 1, '', '', '')",
          "UPDATE allocation SET amount = 1",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note, adjustment) VALUES (20600, 1, 676, 999, 'adjustment', 1, '', 'bonus')",
          "INSERT INTO ledger_entry (key, effective_date, posted_at, month, publisher, kind, "
          "amount, note, adjustment) VALUES (-5, 20600, 1, 676, 1, 'adjustment', 1, '', 'bonus')",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, campaign, kind, "
          "amount, note, batch) VALUES (20600, 1, 676, 1, 1, 'earning', 1, '', 999)",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, campaign, kind, "
          "amount, note, batch) VALUES (20600, 1, 676, 1, 999, 'earning_change', 1, '', 1)",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note, payout) VALUES (20600, 1, 676, 1, 'payout', -1, '', 77)",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note, payout) VALUES (20600, 1, 676, 1, 'payout', 5, '', 1)",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note, payout) VALUES (20600, 1, 676, 1, 'payout_reversal', -5, '', 1)",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note, payout) SELECT 20600, 1, 676, key, 'payout', -5, '', 1 FROM publisher "
          "WHERE key <> (SELECT publisher FROM payout WHERE serial = 1) UNION ALL "
          "SELECT 20600, 1, 676, 999, 'payout', -5, '', 1",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note, adjustment) VALUES (20600, 1, 676, 1, 'adjustment', 9223372036854775807, '', "
          "'bonus')",
          "INSERT INTO payout VALUES (2, 'k2', 999, 0)",
          "INSERT INTO payout_event (payout, version, at, user, from_status, status, requested, "
          "method, note, reason) VALUES (99, 1, 1900000000000000, '', NULL, 'pending', 1, '', '', "
          "'')",
          "INSERT INTO allocation (payout, version, kind, amount, settles_fully) VALUES (99, 1, "
          "'advance', 1, 0)",
          "INSERT INTO allocation (payout, version, kind, amount, settles_fully, entry) VALUES (1, "
          "1, 'adjustment', 1, 0, 999)",
          "INSERT INTO waiting_total VALUES (NULL, 999, 'pending', 20600, 676, 1, 1, 1, 1)",
          "INSERT INTO waiting_total VALUES (NULL, 1, 'pending', 20600, 676, 999, 1, 1, 1)",
          "INSERT INTO rule (campaign, kind, fields, condition, value, added_version) VALUES (99, "
          "'geo', '[]', 'x', 1, 1)",
          "INSERT INTO rule_end VALUES (99, 1)",
          "INSERT INTO batch_counts VALUES (99, 0, 0, 0, 0, 0)",
          "INSERT INTO campaign_version (campaign, id, title, cost_model, match_order, status, "
          "hold_days, rule_count, saved_at, saved_by, note) VALUES (99, '', 'x', 'cpa', 'partner', "
          "'active', 0, 0, 0, '', '')",
          "INSERT INTO publisher SELECT 77, 'x77', 'x77', 'x77', name, email, company, address, "
          "town, country, vat_id, billing_details, method, status, hold_days, 7 FROM publisher "
          "LIMIT 1",
          "UPDATE document SET content = '{}'",
          "UPDATE counter SET last = last - 1",
          "UPDATE counter SET last = last + 2",
          "UPDATE counter SET year = 2000",
          "DELETE FROM counter",
          "REPLACE INTO counter VALUES ('invoice', 2026, 1)",
          "INSERT INTO counter VALUES ('invoice', 2030, 7)",
          "DELETE FROM company",
          "UPDATE company SET name = 'x'",
          "REPLACE INTO company SELECT * FROM company",
          "DELETE FROM publisher",
          "UPDATE publisher SET alias = 'x'",
          "REPLACE INTO publisher SELECT * FROM publisher",
          "UPDATE import_profile SET settings = 'x'",
          "UPDATE import_profile SET name_folded = 'x', version = 2",
          "REPLACE INTO import_profile SELECT * FROM import_profile",
          "INSERT INTO import_profile VALUES ('new', 'new', '{}', 2)",
          "INSERT INTO payout VALUES (7, 'k7', 1, 0)",
          "INSERT OR REPLACE INTO payout VALUES (1, 'k7', 1, 0)",
          "INSERT OR REPLACE INTO payout VALUES (2, 'k', 1, 0)",
          "INSERT INTO payout_event (payout, version, at, user, from_status, status, requested, "
          "method, note, reason) VALUES (1, 2, 1900000000000000, '', 'pending', 'returned', 1, "
          "'', '', '')",
          "INSERT INTO payout_event (payout, version, at, user, from_status, status, requested, "
          "method, note, reason) VALUES (1, 2, 1900000000000000, '', 'approved', 'paid', 1, '', "
          "'', '')",
          "INSERT INTO payout_event (payout, version, at, user, from_status, status, requested, "
          "method, note, reason) VALUES (1, 3, 1900000000000000, '', 'pending', 'paid', 1, '', "
          "'', '')",
          "INSERT INTO payout_event (payout, version, at, user, from_status, status, requested, "
          "method, note, reason) VALUES (1, 2, 1900000000000000, '', 'pending', 'paid', -1, '', "
          "'', '')",
          "INSERT INTO document SELECT 99, 'PI-9', series, year, 9, payout, NULL, content, "
          "sha256 FROM document",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note) VALUES (20600, 1, 676, 1, 'earning', 1, '')",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note) VALUES (20600, 1, 676, 1, 'gift', 1, '')",
          "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, "
          "note, adjustment) VALUES (20600, 1, 676, 1, 'adjustment', 'ten', '', 'bonus')" })
        EXPECT_NE(OtherProgram::refusal(statement), "") << statement;
    EXPECT_NE(OtherProgram::refusal("UPDATE ledger_entry SET amount = 1")
                  .find("ledger_entry is append-only"),
              std::string::npos);
}

TEST_P(Guards, anotherProgramsLegalWritesAreNotInTheWay)
{
    const OtherProgram other(static_cast<SqliteHouse&>(house()).path());
    EXPECT_EQ(OtherProgram::refusal("SELECT * FROM conversion_list"), "");
    EXPECT_EQ(OtherProgram::refusal("SELECT * FROM ledger_list"), "");
    EXPECT_EQ(OtherProgram::refusal(
                  "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, "
                  "amount, note, adjustment) VALUES (20455, 1, 672, 1, 'adjustment', 1, '', "
                  "'bonus')"),
              "")
        << "2 January, the first open day";
    EXPECT_EQ(OtherProgram::refusal("INSERT INTO closing VALUES (2, 20000, 0, 0, '', 'a reason')"),
              "");
}

TEST_P(Guards, aKindOfWaitingTotalThatIsNotKnownIsToldAndNotGuessed)
{
    runOutside(static_cast<SqliteHouse&>(house()).path(),
               { QStringLiteral("PRAGMA ignore_check_constraints=ON"),
                 QStringLiteral("INSERT INTO waiting_total "
                                "VALUES (NULL, 1, 'hoped', 20600, 676, 1, 1, 1, 1)") });
    const auto totals = store().waitingTotals();
    ASSERT_FALSE(totals);
    EXPECT_EQ(totals.error().code, ErrorCode::Storage);
    EXPECT_EQ(totals.error().sentence(),
              "A waiting total has the kind \"hoped\", which is not known. Update PayoutDesk.");
}

INSTANTIATE_TEST_SUITE_P(Sqlite,
                         Guards,
                         ::testing::Values(StoreKind{ "sqlite", [] {
                                                         return std::make_unique<SqliteHouse>();
                                                     } }));

} // namespace tests
