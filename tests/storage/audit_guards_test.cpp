// No change without who made it: the database refuses, whatever program writes.
#include "tests/storage/other_program.h"
#include "tests/storage/sqlite_house.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tests {

using namespace core;

namespace {

/// A statement, and the record that has to come right before it: action, row_key, version.
struct RecordedWrite {
    const char* statement;
    const char* record;
};

constexpr RecordedWrite recordedWrites[] = {
    { "UPDATE company SET name = 'x', version = 2", "'company_changed', '', 2" },
    { "INSERT INTO payment_method VALUES ('Cash', 5)", "'method_added', 'Cash', 0" },
    { "UPDATE payment_method SET minimum = 7 WHERE name = 'Wire'", "'method_changed', 'Wire', 0" },
    { "DELETE FROM payment_method WHERE name = 'Wire'", "'method_removed', 'Wire', 0" },
    { "INSERT INTO publisher SELECT 77, '', 'new', 'new', name, email, company, address, town, "
      "country, vat_id, billing_details, method, status, hold_days, 1 FROM publisher LIMIT 1",
      "'publisher_added', 'new', 1" },
    { "UPDATE publisher SET billing_details = 'x', version = 2 WHERE key = 1",
      "'publisher_changed', 'nick', 2" },
    { "INSERT INTO conversion_type VALUES ('Lead', 'add', 'none', 1)",
      "'type_changed', 'Lead', 1" },
    { "UPDATE conversion_type SET duplicates = 'add', version = 2", "'type_changed', 'Sale', 2" },
    { "INSERT INTO import_profile VALUES ('new', 'New', '{}', 1)", "'profile_added', 'new', 1" },
    { "UPDATE import_profile SET settings = '[]', version = 2", "'profile_changed', 'affise', 2" },
    { "DELETE FROM import_profile WHERE name_folded = 'affise'", "'profile_removed', 'affise', 2" },
    { "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, kind, amount, note, "
      "adjustment) VALUES (20600, 1, 676, 1, 'adjustment', 1, '', 'bonus')",
      "'adjustment_posted', '1', 0" },
    { "INSERT INTO document VALUES (1, 'INV-2026-0001', 'invoice', 2026, 1, 1, NULL, '{}', "
      "zeroblob(32))",
      "'invoice_issued', 'INV-2026-0001', 0" },
};

/// Tables whose rows say who and when themselves, by these columns.
struct Signed {
    std::string_view table;
    std::string_view at;
    std::string_view user;
};
constexpr Signed signedTables[] = {
    { "audit", "at", "user" },
    { "batch", "at", "user" },
    { "campaign_version", "saved_at", "saved_by" },
    { "closing", "at", "user" },
    { "exchange_rate", "at", "user" },
    { "payout_event", "at", "user" },
    { "release", "at", "user" },
};

/// Tables whose rows belong to one of those, and what belongs to what.
constexpr std::string_view partTables[] = {
    "allocation", // payout_event
    "balance_part", // a sum
    "batch_counts", // batch
    "campaign", // its first campaign_version
    "chain", // what it covers
    "conversion", // batch
    "conversion_bounds", // conversion
    "conversion_change", // batch
    "conversion_common", // conversion
    "conversion_identity", // conversion
    "conversion_more", // conversion
    "counter", // document
    "payout", // its first payout_event
    "payout_move", // made with the books
    "rule", // campaign_version
    "rule_end", // campaign_version
    "row_state", // the row that was saved
    "term", // conversion
    "waiting_total", // batch
    "workspace", // made with the books
};

std::vector<std::string> namesFrom(const char* statement)
{
    std::vector<std::string> names;
    QSqlQuery query(QSqlDatabase::database(OtherProgram::name()));
    EXPECT_TRUE(query.exec(QString::fromUtf8(statement)));
    while (query.next())
        names.push_back(query.value(0).toString().toStdString());
    return names;
}

std::string recordStatement(const char* record)
{
    return std::string("INSERT INTO audit (at, user, action, row_key, version, thing, changes, "
                       "note) SELECT 1, 'bob', ")
        + record + ", '', '[]', ''";
}

} // namespace

class AuditGuards : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        setScene();
        write([&] {
            must(store().saveMethods({ { "Wire", Money::ofUnits(5) } }));
            must(store().saveImportProfile({ "affise", "{}", 0 }));
            must(store().saveTypeSetting({ "Sale", DuplicateWay::Ignore, {}, 0 }));
        });
        addPayout("a", Money::ofUnits(1));
    }
    [[nodiscard]] std::string path() { return static_cast<SqliteHouse&>(house()).path(); }
};

TEST_P(AuditGuards, aChangeIsRefusedWithoutItsRecordRightBefore)
{
    const OtherProgram other(path());
    ASSERT_EQ(OtherProgram::refusal("INSERT INTO counter VALUES ('invoice', 2026, 1)"), "");
    for (const RecordedWrite& write : recordedWrites) {
        ASSERT_EQ(OtherProgram::refusal("BEGIN"), "");
        EXPECT_EQ(OtherProgram::refusal(write.statement), "a change of this is recorded first")
            << write.statement;
        ASSERT_EQ(OtherProgram::refusal(recordStatement(write.record).c_str()), "");
        ASSERT_EQ(OtherProgram::refusal(recordStatement("'other', 'thing', 0").c_str()), "");
        EXPECT_EQ(OtherProgram::refusal(write.statement), "a change of this is recorded first")
            << "the last record is of something else: " << write.statement;
        ASSERT_EQ(OtherProgram::refusal(recordStatement(write.record).c_str()), "");
        EXPECT_EQ(OtherProgram::refusal(write.statement), "") << write.statement;
        ASSERT_EQ(OtherProgram::refusal("ROLLBACK"), "");
    }
}

TEST_P(AuditGuards, aRecordServesOneVersionOnly)
{
    const OtherProgram other(path());
    ASSERT_EQ(OtherProgram::refusal(recordStatement("'publisher_changed', 'nick', 2").c_str()), "");
    ASSERT_EQ(OtherProgram::refusal("UPDATE publisher SET town = 'x', version = 2"), "");
    EXPECT_EQ(OtherProgram::refusal("UPDATE publisher SET town = 'y', version = 3"),
              "a change of this is recorded first");
}

// A new table has to be in one of these lists, and what makes the lists true is looked at.
TEST_P(AuditGuards, everyTableSaysWhoChangedItOrIsRefusedWithoutRecord)
{
    const OtherProgram other(path());
    for (const std::string& table : namesFrom("SELECT name FROM sqlite_master WHERE type = 'table' "
                                              "AND name NOT LIKE 'sqlite%'")) {
        const auto* columns = std::ranges::find(signedTables, table, &Signed::table);
        if (columns != std::end(signedTables)) {
            const auto found = namesFrom(
                ("SELECT name FROM pragma_table_info('" + table + "') WHERE \"notnull\" = 1")
                    .c_str());
            EXPECT_NE(std::ranges::find(found, columns->at), found.end()) << table;
            EXPECT_NE(std::ranges::find(found, columns->user), found.end()) << table;
            continue;
        }
        const auto guards = namesFrom(("SELECT name FROM sqlite_master WHERE type = 'trigger' AND "
                                       "tbl_name = '"
                                       + table + "' AND name LIKE '%\\_recorded' ESCAPE '\\'")
                                          .c_str());
        const bool isPart = std::ranges::find(partTables, table) != std::end(partTables);
        EXPECT_NE(guards.empty(), !isPart) << table << " says nowhere who changed it";
    }
}

INSTANTIATE_TEST_SUITE_P(Sqlite,
                         AuditGuards,
                         ::testing::Values(StoreKind{ "sqlite", [] {
                                                         return std::make_unique<SqliteHouse>();
                                                     } }));

} // namespace tests
