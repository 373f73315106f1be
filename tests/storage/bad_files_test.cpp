// R5: files that are no books, or damaged ones: refused with the reason, their bytes unchanged,
// never made anew. R6: a bit that turned over in a file.
#include "app/storage/database.h"
#include "core/usecases/verify_books.h"
#include "tests/storage/sqlite_house.h"
#include "tests/support/books_content.h"
#include "tests/support/other_program.h"
#include "tests/support/payout_desk.h"
#include "tests/support/run_length.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <filesystem>
#include <map>
#include <random>

#ifndef _WIN32
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tests {

using namespace core;

namespace fs = std::filesystem;

namespace {

/// A file for which opening must fail.
struct BadBooks {
    const char* name;
    const char* says; ///< a part of the sentence
    void (*make)(const std::string& path, const std::string& whole);
};

void writeChanged(const std::string& path, std::string whole, std::size_t at, const std::string& by)
{
    writeBytes(path, whole.replace(at, by.size(), by));
}

const std::string nothing(4, '\0');

// The places in a SQLite file's head are those of https://www.sqlite.org/fileformat.html.
const BadBooks badBooks[] = {
    { "missing",
      "no such file",
      [](const std::string&, const std::string&) {
      } },
    { "aFolder",
      "folder",
      [](const std::string& path, const std::string&) {
          QDir().mkpath(QString::fromStdString(path));
      } },
    { "noBytes",
      "empty",
      [](const std::string& path, const std::string&) {
          writeBytes(path, "");
      } },
    { "text",
      "not a PayoutDesk workspace",
      [](const std::string& path, const std::string&) {
          writeBytes(path, "id,conv_time\n1,2026\n");
      } },
    { "gzip",
      "not a PayoutDesk workspace",
      [](const std::string& path, const std::string& whole) {
          writeBytes(path, "\x1F\x8B\x08" + whole);
      } },
    { "theHeadAlone",
      "not a PayoutDesk workspace",
      [](const std::string& path, const std::string& whole) {
          writeBytes(path, whole.substr(0, 16));
      } },
    { "anotherProgramsDatabase",
      "another program",
      [](const std::string& path, const std::string&) {
          tests::runOutside(path, "CREATE TABLE t (x)");
      } },
    { "anAlteredMark",
      "another program",
      [](const std::string& path, const std::string& whole) {
          writeChanged(path, whole, 68, nothing);
      } },
    { "aPageSizeThatCannotBe",
      "",
      [](const std::string& path, const std::string& whole) {
          writeChanged(path, whole, 16, "\x03\x01");
      } },
    { "aFormatOfTheFuture",
      "",
      [](const std::string& path, const std::string& whole) {
          writeChanged(path, whole, 18, "\x09\x09");
      } },
    { "zerosForTheSchema",
      "damaged",
      [](const std::string& path, const std::string& whole) {
          writeChanged(path, whole, 100, std::string(900, '\0'));
      } },
    { "noiseForTheSchema",
      "damaged",
      [](const std::string& path, const std::string& whole) {
          writeChanged(path, whole, 100, std::string(900, '\x5A'));
      } },
    { "aGuardTakenAway",
      "payout_no_delete",
      [](const std::string& path, const std::string& whole) {
          writeBytes(path, whole);
          tests::runOutside(path, "DROP TRIGGER payout_no_delete");
      } },
    { "aGuardAdded",
      "evil",
      [](const std::string& path, const std::string& whole) {
          writeBytes(path, whole);
          tests::runOutside(path, "CREATE TRIGGER evil AFTER INSERT ON payout BEGIN SELECT 1; END");
      } },
    { "aViewAdded",
      "evil",
      [](const std::string& path, const std::string& whole) {
          writeBytes(path, whole);
          tests::runOutside(path, "CREATE VIEW evil AS SELECT * FROM payout");
      } },
#ifndef _WIN32
    { "aLinkToItself",
      "leads nowhere",
      [](const std::string& path, const std::string&) {
          EXPECT_EQ(symlink(path.c_str(), path.c_str()), 0);
      } },
    { "aLinkToNothing",
      "leads nowhere",
      [](const std::string& path, const std::string&) {
          EXPECT_EQ(symlink("nothing", path.c_str()), 0);
      } },
    { "aPipe",
      "could not be opened",
      [](const std::string& path, const std::string&) {
          EXPECT_EQ(mkfifo(path.c_str(), 0600), 0);
      } },
#endif
};

class BadFiles : public ::testing::Test {
protected:
    /// Books with money in them, closed.
    BadFiles()
    {
        auto house = SqliteHouse();
        house.close();
        writeBytes(file("whole.payouts"), filled(bytesOf(house.path())));
    }

    [[nodiscard]] std::string file(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    [[nodiscard]] QStringList listing() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    }
    /// Opening it in either way fails with these words, and changes nothing on the disk.
    void expectRefused(const std::string& path, const std::string& says) const
    {
        const QFileInfo info(QString::fromStdString(path));
        const bool isFile = info.isFile();
        const std::string before = isFile ? bytesOf(path) : std::string();
        const QStringList files = listing();
        for (const bool readOnly : { true, false }) {
            const auto open = app::openWorkspace(path, readOnly, contractZone);
            ASSERT_FALSE(open);
            EXPECT_EQ(open.error().code, ErrorCode::Storage);
            EXPECT_EQ(open.error().where, path);
            EXPECT_FALSE(open.error().remedy.empty());
            EXPECT_NE(open.error().what.find(says), std::string::npos) << open.error().sentence();
            EXPECT_EQ(listing(), files);
        }
        if (isFile) {
            EXPECT_EQ(bytesOf(path), before);
        }
    }
    [[nodiscard]] std::string whole() const { return bytesOf(file("whole.payouts")); }
    static void addKate(Store& store)
    {
        auto unit = must(store.begin(byAnn()));
        Publisher kate;
        kate.alias = "kate";
        must(store.savePublisher(kate));
        ASSERT_EQ(unit->commit(), Outcome::Committed);
    }

    QTemporaryDir m_folder;

private:
    /// The same books with a publisher and 40 bonuses.
    [[nodiscard]] std::string filled(const std::string& bytes) const
    {
        writeBytes(file("fill.payouts"), bytes);
        {
            auto open = must(app::openWorkspace(file("fill.payouts"), false, contractZone));
            fill(*open.store);
        }
        const std::string all = bytesOf(file("fill.payouts"));
        QFile::remove(QString::fromStdString(file("fill.payouts")));
        return all;
    }
    static void fill(Store& store);
};

void BadFiles::fill(Store& store)
{
    auto unit = must(store.begin(byAnn()));
    Publisher nick;
    nick.alias = "nick";
    nick = must(store.savePublisher(nick));
    for (int i = 0; i < 40; ++i) {
        LedgerEntry bonus;
        bonus.effectiveDate = day(2026, 1, 1 + i % 28);
        bonus.month = monthOf(bonus.effectiveDate);
        bonus.publisher = nick.key;
        bonus.kind = EntryKind::Adjustment;
        bonus.adjustment = AdjustmentKind::Bonus;
        bonus.amount = Money::ofUnits(1 + i);
        bonus.note = "bonus " + std::to_string(i);
        must(store.post({ &bonus, 1 }));
    }
    ASSERT_EQ(unit->commit(), Outcome::Committed);
}

} // namespace

TEST_F(BadFiles, areRefusedWithTheReasonAndStayAsTheyAre)
{
    for (const BadBooks& bad : badBooks) {
        SCOPED_TRACE(bad.name);
        const std::string path = file(std::string(bad.name) + ".payouts");
        bad.make(path, whole());
        expectRefused(path, bad.says);
    }
}

TEST_F(BadFiles, cutOffAtAnyPointTheyAreRefused)
{
    const std::string bytes = whole();
    const std::size_t step = tests::fewOrMany<std::size_t>(bytes.size() / 21, 512);
    for (std::size_t length = step; length < bytes.size(); length += step) {
        SCOPED_TRACE(length);
        writeBytes(file("cut.payouts"), bytes.substr(0, length));
        expectRefused(file("cut.payouts"), "");
    }
}

TEST_F(BadFiles, whatMayNotBeWrittenOpensForReading)
{
    writeBytes(file("fixed.payouts"), whole());
    QFile::setPermissions(QString::fromStdString(file("fixed.payouts")), QFileDevice::ReadOwner);
    if (QFileInfo(QString::fromStdString(file("fixed.payouts"))).isWritable())
        GTEST_SKIP() << "this user may write everything";
    auto open = must(app::openWorkspace(file("fixed.payouts"), false, contractZone));
    EXPECT_FALSE(open.readOnlyBecause.empty());
    EXPECT_EQ(open.store->begin(byAnn()).error().code, ErrorCode::Storage);
    EXPECT_EQ(bytesOf(file("fixed.payouts")), whole());
}

#ifndef _WIN32
// Who may not write in their folder can neither make what SQLite needs to read a log nor undo what
// another program left unfinished.
TEST_F(BadFiles, whatAnotherProgramLeftIsToldToWhoMayOnlyRead)
{
    const std::string path = file("used.payouts");
    writeBytes(path, whole());
    {
        auto open = must(app::openWorkspace(path, false, contractZone));
        addKate(*open.store);
        writeBytes(file("log.payouts"), bytesOf(path));
        writeBytes(file("log.payouts-wal"), bytesOf(path + "-wal"));
    }
    fs::create_symlink("/nowhere/at/all", file("log.payouts-shm"));
    writeBytes(file("halfway.payouts"), whole());
    writeBytes(file("halfway.payouts-journal"), "what is to be undone");
    for (const char* name : { "log.payouts", "halfway.payouts" }) {
        const auto refused = app::Database::open(file(name), app::Database::Mode::ReadOnly);
        ASSERT_FALSE(refused) << name;
        EXPECT_EQ(refused.error().code, ErrorCode::Storage) << name;
        EXPECT_EQ(refused.error().where, file(name));
        EXPECT_EQ(refused.error().what.text().find("Another program is writing"), 0U)
            << refused.error().sentence();
    }
}
#endif

TEST_F(BadFiles, thatAreWrittenWhileTheyAreReadAreNotCalledDamaged)
{
    const std::string path = file("read.payouts");
    const std::string books = whole();
    for (const bool isWritten : { true, false }) {
        SCOPED_TRACE(isWritten);
        writeBytes(path, books);
        auto database = must(app::Database::open(path, app::Database::Mode::Immutable));
        const auto before = fs::last_write_time(path);
        writeChanged(path, books, 4096, std::string(books.size() - 4096, 'x'));
        fs::last_write_time(path, before + std::chrono::seconds(isWritten ? 1 : 0));
        const auto read = database->ask<std::int64_t>("SELECT count(*) FROM ledger_entry");
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, isWritten ? ErrorCode::Busy : ErrorCode::Storage)
            << read.error().sentence();
        EXPECT_EQ(database->isReplaced(), isWritten);
    }
}

// Books whose log was taken away: what was in it is gone and nobody can tell, but the rest is
// whole; a log that belongs to other books is not read into these.
TEST_F(BadFiles, aForeignOrMissingLogLeavesWholeBooks)
{
    const std::string path = file("crashed.payouts");
    writeBytes(path, whole());
    {
        auto open = must(app::openWorkspace(path, false, contractZone));
        addKate(*open.store);
        writeBytes(file("nolog.payouts"), bytesOf(path));
        writeBytes(file("foreign.payouts"), whole());
        writeBytes(file("foreign.payouts-wal"),
                   "not a log at all, but some words" + std::string(5'000, 'x'));
    }
    for (const char* name : { "nolog.payouts", "foreign.payouts" }) {
        auto open = must(app::openWorkspace(file(name), false, contractZone));
        EXPECT_EQ(must(open.store->publishers()).size(), 1U) << name;
        NoProgress silent;
        for (const Check& check : must(open.store->checkFile(silent)))
            EXPECT_TRUE(check.holds) << name << ' ' << check.name << check.detail;
    }
}

} // namespace tests
