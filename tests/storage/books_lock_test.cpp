// Who may write to books: one program at a time, on a disk of this computer, to the file that has
// the name.
#include "app/files/books_lock.h"
#include "app/files/network_disk.h"
#include "tests/storage/full_books.h"
#include "tests/storage/other_program.h"
#include "tests/storage/sqlite_house.h"
#include "tests/support/books_content.h"
#include "tests/support/other_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <thread>

namespace tests {

using namespace core;

namespace {

class LockOfBooks : public ::testing::Test {
protected:
    [[nodiscard]] std::string path() const { return m_house.path(); }
    [[nodiscard]] bool hasLockFile() const
    {
        return QFile::exists(QString::fromStdString(path() + ".lock"));
    }
    /// Other books, with one publisher.
    std::string otherBooks()
    {
        const std::string other = m_house.file("other.payouts");
        must(app::createWorkspace(other, { "USD", contractWorkspace().zone, "Other" }));
        const auto open = must(app::openWorkspace(other, false, contractZone));
        const auto unit = must(open.store->begin(byAnn()));
        Publisher publisher;
        publisher.alias = "other";
        must(open.store->savePublisher(publisher));
        EXPECT_EQ(unit->commit(), Outcome::Committed);
        return other;
    }

    SqliteHouse m_house;
};

} // namespace

TEST_F(LockOfBooks, keepsOthersOutAndSaysWhoHasIt)
{
    app::BooksLock mine(path());
    app::BooksLock theirs(path());
    must(mine.take(0));
    const auto held = theirs.take(20);
    ASSERT_FALSE(held);
    EXPECT_EQ(held.error().code, ErrorCode::Busy);
    const std::string process = std::to_string(QCoreApplication::applicationPid());
    EXPECT_NE(held.error().what.text().find("process " + process), std::string::npos)
        << held.error().sentence();
    mine.release();
    must(theirs.take(0));
    EXPECT_FALSE(mine.take(0));
}

TEST_F(LockOfBooks, isOneForAllLinksToThem)
{
    const std::string link = m_house.file("link.payouts");
    std::filesystem::create_symlink(path(), link);
    app::BooksLock mine(path());
    must(mine.take(0));
    EXPECT_FALSE(app::BooksLock(link).take(0));
}

TEST_F(LockOfBooks, isHeldForAUnitOfWorkAlone)
{
    app::BooksLock other(path());
    {
        const auto unit = must(m_house.store().begin(byAnn()));
        EXPECT_FALSE(other.take(0));
    }
    must(other.take(0));
    other.release();
    {
        const auto unit = must(m_house.store().begin(byAnn()));
        must(m_house.store().saveMethods({ { "Wire", std::nullopt } }));
        EXPECT_EQ(unit->commit(), Outcome::Committed);
    }
    must(other.take(0));
}

TEST_F(LockOfBooks, leavesNoFileBehind)
{
    {
        app::BooksLock first(path());
        must(first.take(0));
        first.release();
        app::BooksLock second(path());
        must(second.take(0));
        EXPECT_TRUE(hasLockFile());
    }
    EXPECT_FALSE(hasLockFile());
}

/// As another program's that was killed.
TEST_F(LockOfBooks, takesNoNoticeOfAFileThatNobodyHolds)
{
    writeBytes(path() + ".lock", "payoutctl, process 1");
    must(app::BooksLock(path()).take(0));
    EXPECT_FALSE(hasLockFile());
}

// The way of a restore: the exclusive lock of the file, then another file under its name. Who was
// waiting for the one would have read the other's log into it.
TEST_F(LockOfBooks, whoWaitsWhileBooksAreReplacedOpensTheNewOnes)
{
    const std::string other = otherBooks();
    m_house.close();
    std::size_t found = 0;
    std::thread waiting;
    {
        const OtherProgram holder(path());
        for (const char* statement : { "PRAGMA locking_mode=EXCLUSIVE", "BEGIN EXCLUSIVE" })
            ASSERT_EQ(OtherProgram::refusal(statement), "");
        waiting = std::thread([&] {
            const auto open = must(app::openWorkspace(path(), false, contractZone));
            found = must(open.store->publishers()).size();
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        std::filesystem::rename(other, path());
        ASSERT_EQ(OtherProgram::refusal("ROLLBACK"), "");
    }
    waiting.join();
    EXPECT_EQ(found, 1u);
}

TEST_F(LockOfBooks, aRestoreThroughALinkReplacesWhatItLeadsTo)
{
    must(m_house.store().backup(m_house.file("backup.payouts"), IfThere::Refuse));
    m_house.close();
    const std::string link = m_house.file("link.payouts");
    std::filesystem::create_symlink(path(), link);
    const std::string backup = otherBooks();
    must(app::restoreWorkspace(link, backup, contractZone, asItIs, byAnn()));
    EXPECT_TRUE(std::filesystem::is_symlink(link));
    EXPECT_EQ(must(must(app::openWorkspace(path(), true, contractZone)).store->publishers()).size(),
              1u);
}

TEST_F(LockOfBooks, aRestoreWaitsForNobodyWhoWrites)
{
    const std::string backup = otherBooks();
    m_house.close();
    app::BooksLock writing(path());
    must(writing.take(0));
    const std::string before = bytesOf(path());
    const auto refused = app::restoreWorkspace(path(), backup, contractZone, asItIs, byAnn());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    EXPECT_EQ(bytesOf(path()), before);
}

/// Books with a row in every table, as the first schema has them.
class OldBooks : public FullBooks {
protected:
    void SetUp() override
    {
        FullBooks::SetUp();
        sqlite().close();
        runOutside(sqlite().path(), asOfTheFirstSchema());
    }
    [[nodiscard]] SqliteHouse& sqlite() { return static_cast<SqliteHouse&>(house()); }
};

TEST_P(OldBooks, areBroughtUpToDateOnceByManyAtOnce)
{
    const std::string path = sqlite().path();
    const std::string other = sqlite().file("other.payouts");
    std::filesystem::copy_file(path, other);
    for (int i = 0; i < 2; ++i) {
        const auto open = must(app::openWorkspace(path, false, contractZone));
        NoProgress silent;
        EXPECT_TRUE(must(open.store->checkChain(silent)).holds);
        EXPECT_FALSE(must(open.store->publishers()).empty());
    }
    std::vector<std::thread> programs;
    for (int i = 0; i < 6; ++i)
        programs.emplace_back([&] { (void)must(app::openWorkspace(other, false, contractZone)); });
    for (std::thread& program : programs)
        program.join();
    EXPECT_EQ(contentOf(other, Times::LeftOut), contentOf(path, Times::LeftOut));
}

INSTANTIATE_TEST_SUITE_P(Sqlite,
                         OldBooks,
                         ::testing::Values(StoreKind{ "sqlite", [] {
                                                         return std::make_unique<SqliteHouse>();
                                                     } }));

TEST(NetworkDisks, areRefusedInWords)
{
    for (const char* kind :
         { "nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "webdav", "afpfs" }) {
        const auto refused = app::refuseNetworkDisk("/mnt/team/books.payouts", kind);
        ASSERT_FALSE(refused) << kind;
        EXPECT_NE(refused.error().what.text().find(kind), std::string::npos)
            << refused.error().sentence();
        EXPECT_EQ(refused.error().where, "/mnt/team/books.payouts");
    }
    for (const char* kind : { "ext4",
                              "btrfs",
                              "xfs",
                              "zfs",
                              "apfs",
                              "hfs",
                              "ntfs",
                              "exfat",
                              "tmpfs",
                              "overlay",
                              "fuseblk",
                              "" })
        EXPECT_TRUE(app::refuseNetworkDisk("books.payouts", kind)) << kind;
}

TEST(NetworkDisks, ofThisFolderSayWhatTheyAre)
{
    const SqliteHouse house;
    EXPECT_NE(app::fileSystemOf(house.path()), "");
    EXPECT_EQ(app::fileSystemOf(house.file("not there yet.payouts")),
              app::fileSystemOf(house.path()));
#ifndef Q_OS_WIN
    EXPECT_EQ(app::fileSystemOf("/proc/self"), "proc");
#endif
}

} // namespace tests
