// Workspace files: made, opened, refused, copied and restored.
#include "app/storage/workspace_file.h"
#include "app/storage/workspace_probe.h"
#include "tests/storage/sqlite_house.h"
#include "tests/support/other_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

#ifndef _WIN32
#include <csignal>
#include <sys/resource.h>
#endif

namespace tests {

using namespace core;

namespace {

const app::NewWorkspace acme{ "USD", contractWorkspace().zone, "Acme" };

class WorkspaceFile : public ::testing::Test {
protected:
    [[nodiscard]] std::string file(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    [[nodiscard]] QStringList listing() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    /// A whole workspace with a publisher in it.
    std::string workspace(const char* name) const
    {
        const std::string path = file(name);
        must(app::createWorkspace(path, acme));
        auto open = must(app::openWorkspace(path, false, contractZone));
        addPublisher(*open.store, "nick");
        return path;
    }
    static void addPublisher(Store& store, const char* alias)
    {
        auto unit = must(store.begin(byAnn()));
        Publisher publisher;
        publisher.alias = alias;
        must(store.savePublisher(publisher));
        EXPECT_EQ(unit->commit(), Outcome::Committed);
    }
    static std::size_t publishersIn(const std::string& path)
    {
        return must(must(app::openWorkspace(path, true, contractZone)).store->publishers()).size();
    }
    /// Opening must fail with a Storage error that names the file and a remedy, and leave its bytes
    /// alone.
    void expectRefused(const std::string& path, const char* words) const
    {
        const bool exists = QFileInfo(QString::fromStdString(path)).isFile();
        const std::string before = exists ? bytesOf(path) : std::string();
        const QStringList files = listing();
        for (const bool readOnly : { true, false }) {
            const auto open = app::openWorkspace(path, readOnly, contractZone);
            ASSERT_FALSE(open) << path;
            EXPECT_EQ(open.error().code, ErrorCode::Storage);
            EXPECT_EQ(open.error().where, path);
            EXPECT_FALSE(open.error().remedy.empty());
            EXPECT_NE(open.error().what.find(words), std::string::npos) << open.error().sentence();
        }
        if (exists) {
            EXPECT_EQ(bytesOf(path), before);
        }
        EXPECT_EQ(listing(), files);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(WorkspaceFile, isOneFileOfEmptyBooks)
{
    must(app::createWorkspace(file("books.payouts"), acme));
    EXPECT_EQ(listing(), QStringList{ QStringLiteral("books.payouts") });
    auto open = must(app::openWorkspace(file("books.payouts"), false, contractZone));
    EXPECT_TRUE(open.readOnlyBecause.empty());
    EXPECT_EQ(must(open.store->company()).name, "Acme");
    EXPECT_TRUE(must(open.store->publishers()).empty());
    open.store.reset();
    EXPECT_EQ(listing(), QStringList{ QStringLiteral("books.payouts") });
}

TEST_F(WorkspaceFile, isNeverMadeOverAnother)
{
    writeBytes(file("notes.txt"), "precious");
    const auto made = app::createWorkspace(file("notes.txt"), acme);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().where, file("notes.txt"));
    EXPECT_EQ(bytesOf(file("notes.txt")), "precious");
    EXPECT_EQ(listing().size(), 1);
}

TEST_F(WorkspaceFile, leavesNothingWhenItCannotBeMade)
{
    EXPECT_EQ(app::createWorkspace(file("none/books.payouts"), acme).error().code,
              ErrorCode::Storage);
    EXPECT_EQ(app::createWorkspace(file("books.payouts"), { "XXZ", {}, "Acme" }).error().code,
              ErrorCode::Refused);
    EXPECT_TRUE(listing().isEmpty());
}

TEST_F(WorkspaceFile, keepsOddNames)
{
    for (const char* name : { "with blank.payouts",
                              "a?mode=ro&b#c%41.payouts",
                              "caf\xC3\xA9 'x' \xE2\x82\xAC.payouts" }) {
        const std::string path = workspace(name);
        EXPECT_TRUE(QFileInfo::exists(QString::fromStdString(path)));
        EXPECT_EQ(
            must(must(app::openWorkspace(path, true, contractZone)).store->publishers()).size(),
            1u);
    }
    EXPECT_EQ(listing().size(), 3);
}

TEST_F(WorkspaceFile, badFilesAreRefusedWithTheReasonAndStayAsTheyAre)
{
    expectRefused(file("missing.payouts"), "no such file");
    QDir(m_folder.path()).mkdir(QStringLiteral("folder.payouts"));
    expectRefused(file("folder.payouts"), "folder");
    writeBytes(file("empty.payouts"), "");
    expectRefused(file("empty.payouts"), "empty");
    writeBytes(file("text.payouts"), "id,conv_time\n1,2026-01-01\n");
    expectRefused(file("text.payouts"), "not a PayoutDesk workspace");
    writeBytes(file("long.payouts"), std::string(100'000, 'x'));
    expectRefused(file("long.payouts"), "not a PayoutDesk workspace");
    writeBytes(file("head.payouts"), std::string("SQLite format 3\0", 16));
    expectRefused(file("head.payouts"), "not a PayoutDesk workspace");
    tests::runOutside(file("other.payouts"), "CREATE TABLE t (x)");
    expectRefused(file("other.payouts"), "another program");
    QFile::link(QString::fromStdString(file("loop.payouts")),
                QString::fromStdString(file("loop.payouts")));
    expectRefused(file("loop.payouts"), "leads nowhere");
}

TEST_F(WorkspaceFile, cutOffFilesAreRefusedAtEveryPoint)
{
    const std::string whole = bytesOf(workspace("whole.payouts"));
    for (std::size_t part = 1; part <= 20; ++part) {
        const std::string path = file("cut.payouts");
        writeBytes(path, whole.substr(0, whole.size() * part / 21));
        const std::string before = bytesOf(path);
        for (const bool readOnly : { true, false })
            EXPECT_EQ(app::openWorkspace(path, readOnly, contractZone).error().code,
                      ErrorCode::Storage);
        EXPECT_EQ(bytesOf(path), before);
    }
}

TEST_F(WorkspaceFile, anAlteredStructureIsRefused)
{
    const std::string path = workspace("books.payouts");
    tests::runOutside(path, "DROP TRIGGER ledger_entry_no_update");
    expectRefused(path, "ledger_entry_no_update");
    const std::string added = workspace("added.payouts");
    tests::runOutside(added, "CREATE TRIGGER evil AFTER INSERT ON payout BEGIN SELECT 1; END");
    expectRefused(added, "evil");
}

TEST_F(WorkspaceFile, ofANewerVersionIsOnlyRead)
{
    const std::string path = workspace("books.payouts");
    tests::runOutside(path, "PRAGMA user_version = 9999");
    auto open = must(app::openWorkspace(path, false, contractZone));
    EXPECT_NE(open.readOnlyBecause.find("newer"), std::string::npos);
    EXPECT_EQ(must(open.store->publishers()).size(), 1u);
    const auto unit = open.store->begin(byAnn());
    ASSERT_FALSE(unit);
    EXPECT_NE(unit.error().what.find("newer"), std::string::npos);
}

TEST_F(WorkspaceFile, openedForReadingRefusesToWrite)
{
    const std::string path = workspace("books.payouts");
    auto open = must(app::openWorkspace(path, true, contractZone));
    EXPECT_FALSE(open.readOnlyBecause.empty());
    EXPECT_EQ(must(open.store->publishers()).size(), 1u);
    EXPECT_EQ(open.store->begin(byAnn()).error().code, ErrorCode::Storage);
}

TEST_F(WorkspaceFile, readingLeavesBytesAndFolderAsTheyAre)
{
    const std::string path = workspace("books.payouts");
    must(must(app::openWorkspace(path, false, contractZone))
             .store->backup(file("copy.payouts"), core::IfThere::Refuse));
    for (const std::string& one : { path, file("copy.payouts") }) {
        const std::string before = bytesOf(one);
        auto open = must(app::openWorkspace(one, true, contractZone));
        EXPECT_EQ(must(open.store->publishers()).size(), 1u);
        open.store.reset();
        EXPECT_EQ(bytesOf(one), before);
    }
    EXPECT_EQ(listing().size(), 2);
}

TEST_F(WorkspaceFile, ofAnUnknownZoneIsRefused)
{
    const std::string path = workspace("books.payouts");
    const auto open = app::openWorkspace(path, false, [](const std::string& name) -> Result<Zone> {
        return Error{ ErrorCode::Refused, "There is no time zone " + name, {}, {} };
    });
    ASSERT_FALSE(open);
    EXPECT_EQ(open.error().where, path);
}

TEST_F(WorkspaceFile, aBackupIsAWholeWorkspaceAndNeverOverwrites)
{
    const std::string path = workspace("books.payouts");
    auto open = must(app::openWorkspace(path, false, contractZone));
    must(open.store->backup(file("copy.payouts"), core::IfThere::Refuse));
    EXPECT_EQ(
        must(
            must(app::openWorkspace(file("copy.payouts"), true, contractZone)).store->publishers()),
        must(open.store->publishers()));
    const std::string before = bytesOf(file("copy.payouts"));
    EXPECT_EQ(open.store->backup(file("copy.payouts"), core::IfThere::Refuse).error().code,
              ErrorCode::Refused);
    EXPECT_EQ(bytesOf(file("copy.payouts")), before);
    const auto lost = open.store->backup(file("none/copy.payouts"), core::IfThere::Refuse);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().where, file("none/copy.payouts"));
    auto reading = must(app::openWorkspace(path, true, contractZone));
    must(reading.store->backup(file("copy2.payouts"), core::IfThere::Refuse));
}

// "Back up" over last week's file: whoever was asked "replace?" must not be refused afterwards.
TEST_F(WorkspaceFile, aBackupTakesThePlaceOfAnOlderOneWhenThatIsWanted)
{
    const std::string path = workspace("books.payouts");
    auto open = must(app::openWorkspace(path, false, contractZone));
    must(open.store->backup(file("copy.payouts"), core::IfThere::Refuse));
    addPublisher(*open.store, "kate");
    const QStringList before = listing();
    must(open.store->backup(file("copy.payouts"), core::IfThere::Replace));
    EXPECT_EQ(listing(), before) << "nothing is left beside it";
    EXPECT_EQ(publishersIn(file("copy.payouts")), 2u);
    must(open.store->backup(file("new.payouts"), core::IfThere::Replace));
    EXPECT_EQ(publishersIn(file("new.payouts")), 2u);
}

#ifndef _WIN32
// A limit on the size of files stands for a disk that is full.
TEST_F(WorkspaceFile, aBackupThatFailsLeavesTheOlderOne)
{
    const std::string path = workspace("books.payouts");
    auto open = must(app::openWorkspace(path, false, contractZone));
    must(open.store->backup(file("copy.payouts"), core::IfThere::Refuse));
    addPublisher(*open.store, "kate");
    const std::string older = bytesOf(file("copy.payouts"));
    const QStringList before = listing();
    rlimit limit{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &limit), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{ 20'000, limit.rlim_max };
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &little), 0);
    const auto failed = open.store->backup(file("copy.payouts"), core::IfThere::Replace);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &limit), 0);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().where, file("copy.payouts"));
    EXPECT_EQ(bytesOf(file("copy.payouts")), older);
    EXPECT_EQ(listing(), before);
}

// The index of the log is a file, too: where it finds no room, nothing is read.
TEST_F(WorkspaceFile, onAFullDiskIsNotSaidToBeDamaged)
{
    const std::string path = workspace("books.payouts");
    rlimit limit{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &limit), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{ 100, limit.rlim_max };
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &little), 0);
    const auto failed = app::openWorkspace(path, true, contractZone);
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &limit), 0);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().where, path);
    EXPECT_NE(failed.error().sentence().find("The disk is full"), std::string::npos)
        << failed.error().sentence();
    EXPECT_EQ(publishersIn(path), 1u);
}
#endif

// SQLite would read the log of the file that was there into the one that took its place.
TEST_F(WorkspaceFile, aBackupNeverTakesThePlaceOfBooksInUse)
{
    const std::string path = workspace("books.payouts");
    auto open = must(app::openWorkspace(path, false, contractZone));
    ASSERT_TRUE(
        QFile::link(QString::fromStdString(path), QString::fromStdString(file("link.payouts"))));
    for (const char* own : { "books.payouts", "link.payouts" })
        EXPECT_EQ(open.store->backup(file(own), core::IfThere::Replace).error().code,
                  ErrorCode::Refused)
            << own;
    const std::string other = workspace("other.payouts");
    {
        auto inUse = must(app::openWorkspace(other, false, contractZone));
        addPublisher(*inUse.store, "kate");
        EXPECT_EQ(open.store->backup(other, core::IfThere::Replace).error().code,
                  ErrorCode::Refused);
    }
    EXPECT_EQ(publishersIn(other), 2u);
    must(open.store->backup(other, core::IfThere::Replace));
    EXPECT_EQ(publishersIn(other), 1u) << "it is closed now";
    EXPECT_FALSE(open.store->backup(m_folder.path().toStdString(), core::IfThere::Replace));
}

TEST_F(WorkspaceFile, twoWritersTakeTurns)
{
    const std::string path = workspace("books.payouts");
    const auto writeMany = [&path](const char* prefix) {
        auto open = must(app::openWorkspace(path, false, contractZone));
        for (int i = 0; i < 25; ++i) {
            auto unit = must(open.store->begin(byAnn()));
            Publisher publisher;
            publisher.alias = prefix + std::to_string(i);
            must(open.store->savePublisher(publisher));
            EXPECT_EQ(unit->commit(), Outcome::Committed);
        }
    };
    std::thread first(writeMany, "a");
    std::thread second(writeMany, "b");
    first.join();
    second.join();
    EXPECT_EQ(must(must(app::openWorkspace(path, true, contractZone)).store->publishers()).size(),
              51u);
}

// Its size and what its header says of it were once read the other way round.
TEST_F(WorkspaceFile, thatGrowsWhileItIsLookedAtIsNotTakenForCutOff)
{
    const std::string path = workspace("books.payouts");
    std::atomic<bool> isWritten = false;
    std::thread writer([&path, &isWritten] {
        const std::string pages(50'000, 'x');
        for (int i = 0; i < 60; ++i)
            addPublisher(*must(app::openWorkspace(path, false, contractZone)).store,
                         (std::to_string(i) + pages).c_str());
        isWritten = true;
    });
    while (!isWritten)
        EXPECT_TRUE(app::probeWorkspace(path));
    writer.join();
}

TEST_F(WorkspaceFile, itsChecksFindWhatWasAltered)
{
    const std::string path = workspace("books.payouts");
    auto open = must(app::openWorkspace(path, false, contractZone));
    tests::runOutside(path, "DROP TRIGGER term_no_delete");
    NoProgress progress;
    bool found = false;
    for (const Check& check : must(open.store->checkFile(progress)))
        found = found || (!check.holds && check.detail.find("term_no_delete") != std::string::npos);
    EXPECT_TRUE(found);
}

} // namespace tests
