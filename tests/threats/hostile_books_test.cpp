// Threat: a workspace file that somebody prepared. It is refused in words before anything in it
// runs, its bytes stay, and a restore does not take it.
#include "app/storage/database.h"
#include "app/storage/workspace_file.h"
#include "tests/storage/other_program.h"
#include "tests/storage/sqlite_house.h"

#include <QDir>

namespace tests {

using namespace core;

namespace {

struct HostileBooks {
    const char* name;
    const char* says; ///< a part of the sentence
    std::vector<const char*> statements; ///< what was done to whole books
};

/// Makes another object of a name that SQLite keeps for itself: no statement can, and the schema's
/// own table will do.
constexpr const char* hiddenTrigger =
    "INSERT INTO sqlite_master VALUES ('trigger', 'sqlite_evil', 'audit', 0, "
    "'CREATE TRIGGER sqlite_evil AFTER INSERT ON audit BEGIN DELETE FROM publisher; END')";
constexpr const char* writable = "PRAGMA writable_schema=ON";

const std::vector<HostileBooks>& hostileBooks()
{
    static const std::vector<HostileBooks> books = {
        { "aTrigger",
          "evil",
          { "CREATE TRIGGER evil AFTER INSERT ON audit BEGIN DELETE FROM payout; END" } },
        { "aTriggerOfAView",
          "evil",
          { "CREATE TRIGGER evil INSTEAD OF INSERT ON ledger_list BEGIN DELETE FROM payout; "
            "END" } },
        { "aView", "evil", { "CREATE VIEW evil AS SELECT load_extension('evil')" } },
        { "aViewWithoutEnd",
          "evil",
          { "CREATE VIEW evil AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) "
            "SELECT x FROM n" } },
        { "aVirtualTable", "evil", { "CREATE VIRTUAL TABLE evil USING fts5(x)" } },
        { "anIndexThatCalculates", "evil", { "CREATE INDEX evil ON publisher (abs(key))" } },
        { "aChangedTrigger",
          "payout_no_delete",
          { "DROP TRIGGER payout_no_delete",
            "CREATE TRIGGER payout_no_delete BEFORE DELETE ON payout BEGIN SELECT 1; END" } },
        { "aChangedView",
          "ledger_list",
          { "DROP VIEW ledger_list", "CREATE VIEW ledger_list AS SELECT 1 AS entry" } },
        { "aGeneratedColumn",
          "table publisher",
          { "ALTER TABLE publisher ADD COLUMN evil TEXT AS (hex(alias))" } },
        { "aTableForAView", "publisher", { "ALTER TABLE publisher RENAME TO person" } },
        { "aConstraint",
          "table publisher",
          { writable,
            "UPDATE sqlite_master SET sql = substr(sql, 1, length(sql) - 1) || ', CHECK "
            "(load_extension(''evil'')))' "
            "WHERE name = 'publisher' AND sql LIKE '%)'",
            "UPDATE sqlite_master SET sql = replace(sql, ') STRICT', ', CHECK "
            "(load_extension(''evil''))) STRICT') "
            "WHERE name = 'publisher'" } },
        { "aHiddenTrigger", "sqlite_evil", { writable, hiddenTrigger } },
        { "nonsenseForATable",
          "",
          { writable,
            "UPDATE sqlite_master SET sql = 'CREATE TABLE nonsense(' WHERE name = 'payout'" } },
        { "nonsenseForATrigger",
          "",
          { writable,
            "UPDATE sqlite_master SET sql = 'SELECT 1' WHERE name = 'payout_no_delete'" } },
        { "nothingForATable",
          "",
          { writable, "UPDATE sqlite_master SET sql = NULL WHERE name = 'payout'" } },
        { "anotherJournal",
          "evil",
          { "CREATE TRIGGER evil AFTER INSERT ON audit BEGIN DELETE FROM payout; END",
            "PRAGMA journal_mode=DELETE" } },
        { "anOlderVersion",
          "not as PayoutDesk made it",
          { "CREATE TRIGGER evil AFTER INSERT ON audit BEGIN DELETE FROM payout; END",
            "PRAGMA user_version=1" } },
        { "noVersion", "not as PayoutDesk made it", { "PRAGMA user_version=0" } },
        { "aVersionBelowNothing", "user_version", { "PRAGMA user_version=-1" } },
        { "aNewerVersionWithAVirtualTable",
          "evil",
          { "CREATE VIRTUAL TABLE evil USING fts5(x)", "PRAGMA user_version=9999" } },
        { "aNewerVersionWithAViewForATable",
          "payment_method",
          { "DROP TABLE payment_method",
            "CREATE VIEW payment_method AS SELECT load_extension('evil') AS name",
            "PRAGMA user_version=9999" } },
    };
    return books;
}

class HostileBooksTest : public ::testing::Test {
protected:
    [[nodiscard]] std::string file(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    [[nodiscard]] QStringList listing() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    /// Whole books of that name, closed.
    void makeBooks(const std::string& name) const
    {
        must(app::createWorkspace(file(name), { "USD", contractWorkspace().zone, "Acme" }));
    }
    void make(const HostileBooks& hostile, const std::string& name) const
    {
        makeBooks(name);
        const OtherProgram other(file(name));
        for (const char* statement : hostile.statements)
            EXPECT_EQ(OtherProgram::refusal(statement), "") << statement;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(HostileBooksTest, AreRefusedInWordsAndStayAsTheyAre)
{
    for (const HostileBooks& hostile : hostileBooks()) {
        SCOPED_TRACE(hostile.name);
        const std::string name = std::string(hostile.name) + ".payouts";
        make(hostile, name);
        const std::string before = bytesOf(file(name));
        const bool hasLog = before.at(18) == '\x02'; // the format's number for writing
        EXPECT_EQ(hasLog, hostile.name != std::string("anotherJournal"));
        const QStringList files = listing();
        for (const bool readOnly : { true, false }) {
            const auto open = app::openWorkspace(file(name), readOnly, contractZone);
            ASSERT_FALSE(open);
            EXPECT_EQ(open.error().code, ErrorCode::Storage);
            EXPECT_NE(open.error().sentence().find(hostile.says), std::string::npos)
                << open.error().sentence();
            EXPECT_EQ(listing(), files);
            EXPECT_TRUE(bytesOf(file(name)) == before);
        }
    }
}

TEST_F(HostileBooksTest, AreNotRestored)
{
    makeBooks("mine.payouts");
    const std::string mine = bytesOf(file("mine.payouts"));
    for (const HostileBooks& hostile : hostileBooks()) {
        SCOPED_TRACE(hostile.name);
        const std::string name = std::string(hostile.name) + ".payouts";
        make(hostile, name);
        const QStringList files = listing();
        EXPECT_FALSE(
            app::restoreWorkspace(file("mine.payouts"), file(name), contractZone, asItIs, byAnn()));
        EXPECT_TRUE(bytesOf(file("mine.payouts")) == mine);
        EXPECT_EQ(listing(), files);
    }
}

/// Not hostile: somebody's tool left them with another journal, and statistics.
TEST_F(HostileBooksTest, BooksThatOnlyAnotherToolTouchedOpen)
{
    makeBooks("books.payouts");
    {
        const OtherProgram other(file("books.payouts"));
        EXPECT_EQ(OtherProgram::refusal("ANALYZE"), "");
        EXPECT_EQ(OtherProgram::refusal("PRAGMA journal_mode=DELETE"), "");
    }
    for (const bool readOnly : { true, false })
        must(app::openWorkspace(file("books.payouts"), readOnly, contractZone));
    const OtherProgram other(file("books.payouts"));
    QSqlQuery query(QSqlDatabase::database(OtherProgram::name()));
    ASSERT_TRUE(query.exec(QStringLiteral("PRAGMA journal_mode")) && query.next());
    EXPECT_EQ(query.value(0).toString(), QStringLiteral("wal"));
}

TEST_F(HostileBooksTest, EveryConnectionTrustsNoSchemaAndLoadsNoExtension)
{
    using enum app::Database::Mode;
    makeBooks("books.payouts");
    for (const auto mode : { ReadWrite, Reading, ReadOnly, Immutable }) {
        const auto database = must(app::Database::open(file("books.payouts"), mode));
        EXPECT_EQ(must(database->ask<int>("PRAGMA trusted_schema")), 0);
        const auto loaded = database->ask<std::string>("SELECT load_extension('evil')");
        ASSERT_FALSE(loaded);
        EXPECT_NE(loaded.error().sentence().find("not authorized"), std::string::npos)
            << loaded.error().sentence();
    }
}

} // namespace tests
