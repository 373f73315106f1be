// What has the name of books, and what comes in its place: no log of the one is read into the
// other, nobody writes to what was put aside, or to one file by two names, and nobody reads a copy
// who may not read the books.
#include "app/files/file_identity.h"
#include "tests/storage/sqlite_house.h"
#include "tests/support/books_content.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tests {

using namespace core;

namespace fs = std::filesystem;

namespace {

constexpr const char* sqliteSuffixes[] = { "-wal", "-shm", "-journal" };

constexpr fs::perms ofTheUser = fs::perms::owner_read | fs::perms::owner_write;
constexpr fs::perms ofTheGroup = ofTheUser | fs::perms::group_read | fs::perms::group_write;
constexpr fs::perms ofMany = ofTheGroup | fs::perms::others_read;

fs::perms modeOf(const std::string& file)
{
    return fs::status(file).permissions();
}

class ReplacedBooks : public ::testing::Test {
protected:
    [[nodiscard]] std::string path() const { return m_house.path(); }
    [[nodiscard]] QDir backups() const
    {
        return { QString::fromStdString(m_house.file("books.backups")) };
    }
    void addPublisher(const char* alias)
    {
        auto unit = must(m_house.store().begin(byAnn()));
        Publisher publisher;
        publisher.alias = alias;
        must(m_house.store().savePublisher(publisher));
        ASSERT_EQ(unit->commit(), Outcome::Committed);
    }
    /// A copy of the books with one publisher; then a second one came.
    std::string backedUp()
    {
        addPublisher("nick");
        must(m_house.store().backup(m_house.file("backup.payouts"), IfThere::Refuse));
        addPublisher("kate");
        return m_house.file("backup.payouts");
    }
    /// What a restore leaves that is killed in its last moment: a second name of the books, and
    /// their log under it.
    std::string cutOffRestore()
    {
        const std::string books = bytesOf(path());
        const std::string log = bytesOf(path() + "-wal");
        m_house.close();
        writeBytes(path(), books);
        fs::create_directory(backups().path().toStdString());
        const std::string left =
            backups()
                .filePath(QStringLiteral("books-20260101-090000-000-replaced.payouts"))
                .toStdString();
        fs::create_hard_link(path(), left);
        writeBytes(left + "-wal", log);
        return left;
    }
    static std::size_t publishersIn(const std::string& books)
    {
        return must(must(app::openWorkspace(books, true, contractZone)).store->publishers()).size();
    }

    SqliteHouse m_house;
};

} // namespace

TEST_F(ReplacedBooks, ofBooksThatAreGoneNothingIsReadIntoTheRestored)
{
    const std::string backup = backedUp();
    const std::string log = bytesOf(path() + "-wal");
    m_house.close();
    fs::remove(path());
    for (const char* suffix : sqliteSuffixes)
        writeBytes(path() + suffix, log);
    const std::string kept =
        must(app::restoreWorkspace(path(), backup, contractZone, asItIs, byAnn()));
    EXPECT_TRUE(kept.ends_with("-replaced.payouts-wal")) << kept;
    const std::string name = kept.substr(0, kept.size() - 4);
    for (const char* suffix : sqliteSuffixes) {
        EXPECT_FALSE(fs::exists(path() + suffix)) << suffix;
        EXPECT_EQ(bytesOf(name + suffix), log) << suffix;
    }
    EXPECT_EQ(contentOf(path()), contentOf(backup));
}

TEST_F(ReplacedBooks, nothingTakesANameBesideWhichALogIsLeft)
{
    const std::string free = m_house.file("free.payouts");
    for (const char* suffix : sqliteSuffixes) {
        writeBytes(free + suffix, "left");
        const core::Result<void> refusals[] = {
            app::createWorkspace(free, { "USD", contractWorkspace().zone, "Acme" }),
            m_house.store().backup(free, IfThere::Refuse),
            m_house.store().backup(free, IfThere::Replace),
        };
        for (const auto& refused : refusals) {
            ASSERT_FALSE(refused) << suffix;
            EXPECT_EQ(refused.error().code, ErrorCode::Refused);
            EXPECT_EQ(refused.error().where, free);
            EXPECT_NE(
                refused.error().sentence().find(std::string("free.payouts") + suffix + " is left"),
                std::string::npos)
                << refused.error().sentence();
        }
        EXPECT_FALSE(fs::exists(free));
        EXPECT_EQ(bytesOf(free + suffix), "left");
        fs::remove(free + suffix);
    }
    must(app::createWorkspace(free, { "USD", contractWorkspace().zone, "Acme" }));
}

// A restore is over between the opening of the books and the first unit of work.
TEST_F(ReplacedBooks, whoOpenedThemBeforeWritesNothing)
{
    const std::string backup = backedUp();
    const std::string place = m_house.file("other.payouts");
    must(app::restoreWorkspace(place, backup, contractZone, asItIs, byAnn()));
    m_house.reopen();
    fs::rename(place, path());
    const auto refused = m_house.store().begin(byAnn());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    EXPECT_EQ(refused.error().what, "The books were replaced meanwhile.");
    EXPECT_EQ(refused.error().where, path());
    m_house.reopen();
    addPublisher("olga");
    m_house.close();
    EXPECT_EQ(publishersIn(path()), 2U) << "nick and olga";
}

TEST_F(ReplacedBooks, ofTwoNamesAreOnlyRead)
{
    addPublisher("nick");
    m_house.close();
    const std::string second = m_house.file("second.payouts");
    fs::create_hard_link(path(), second);
    for (const std::string& name : { path(), second }) {
        const auto refused = app::openWorkspace(name, false, contractZone);
        ASSERT_FALSE(refused) << name;
        EXPECT_EQ(refused.error().code, ErrorCode::Storage);
        EXPECT_EQ(refused.error().where, name);
        EXPECT_NE(refused.error().what.text().find("hard link"), std::string::npos)
            << refused.error().sentence();
        EXPECT_FALSE(refused.error().remedy.empty());
        EXPECT_EQ(publishersIn(name), 1U);
    }
    EXPECT_TRUE(fs::exists(second));
    fs::remove(second);
    m_house.reopen();
}

TEST_F(ReplacedBooks, aNameThatACutOffRestoreLeftIsTakenAway)
{
    backedUp();
    const std::string left = cutOffRestore();
    fs::copy_file(path(), m_house.file("books.backups/books-20260101-090000-001-replaced.payouts"));
    m_house.reopen();
    EXPECT_EQ(must(m_house.store().publishers()).size(), 2U) << "their log, too";
    EXPECT_FALSE(fs::exists(left));
    EXPECT_FALSE(fs::exists(left + "-wal"));
    EXPECT_EQ(fs::hard_link_count(path()), 1U);
    EXPECT_EQ(backups().entryList(QDir::Files).size(), 1) << "what is another file stays";
}

// A program that read them meanwhile made a log of its own.
TEST_F(ReplacedBooks, aNameWhoseLogCannotBeGivenBackStays)
{
    backedUp();
    const std::string left = cutOffRestore();
    const std::string log = bytesOf(left + "-wal");
    writeBytes(path() + "-wal", "");
    const auto refused = app::openWorkspace(path(), false, contractZone);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().what.text().find("hard link"), std::string::npos)
        << refused.error().sentence();
    EXPECT_TRUE(fs::exists(left));
    EXPECT_EQ(bytesOf(left + "-wal"), log);
    fs::remove(path() + "-wal");
    m_house.reopen();
    EXPECT_EQ(must(m_house.store().publishers()).size(), 2U) << "it is theirs again";
    EXPECT_FALSE(fs::exists(left));
}

TEST_F(ReplacedBooks, theirBackupsMayLieOnAnotherDisk)
{
    const QTemporaryDir disk(QStringLiteral("/dev/shm/payoutdesk-XXXXXX"));
    const std::string place = disk.path().toStdString();
    if (!disk.isValid() || app::identityOf(place).device == app::identityOf(path()).device)
        GTEST_SKIP() << "there is no other disk here";
    const std::string backup = backedUp();
    fs::create_directory_symlink(place, backups().path().toStdString());
    m_house.close();
    const std::string kept =
        must(app::restoreWorkspace(path(), backup, contractZone, asItIs, byAnn()));
    EXPECT_EQ(contentOf(path()), contentOf(backup));
    EXPECT_EQ(publishersIn(kept), 2U);
    EXPECT_EQ(backups().entryList(QDir::Files).size(), 2)
        << "one from before the restore, and what it replaced";
    m_house.reopen();
}

TEST_F(ReplacedBooks, aRestoreThatWasCutOffIsDoneAgain)
{
    const std::string backup = backedUp();
    const std::string left = cutOffRestore();
    const std::string kept =
        must(app::restoreWorkspace(path(), backup, contractZone, asItIs, byAnn()));
    EXPECT_FALSE(fs::exists(left));
    EXPECT_FALSE(fs::exists(left + "-wal"));
    EXPECT_EQ(fs::hard_link_count(kept), 1U);
    EXPECT_EQ(publishersIn(kept), 2U);
    EXPECT_EQ(contentOf(path()), contentOf(backup));
    m_house.reopen();
}

#ifndef Q_OS_WIN
TEST_F(ReplacedBooks, copiesAreForNoMoreEyesThanTheBooks)
{
    const std::string backup = backedUp();
    fs::permissions(backup, ofMany);
    fs::permissions(path(), ofTheUser);
    must(m_house.store().backup(m_house.file("copy.payouts"), IfThere::Refuse));
    EXPECT_EQ(modeOf(m_house.file("copy.payouts")), ofTheUser);
    m_house.close();
    must(app::restoreWorkspace(path(), backup, contractZone, asItIs, byAnn()));
    EXPECT_EQ(modeOf(path()), ofTheUser) << "as what it replaced";
    EXPECT_EQ(modeOf(backups().path().toStdString()), fs::perms::owner_all);
    const auto files = backups().entryList(QDir::Files);
    EXPECT_EQ(files.size(), 2) << "one from before the restore, and what it replaced";
    for (const QString& name : files)
        EXPECT_EQ(modeOf(backups().filePath(name).toStdString()), ofTheUser) << name.toStdString();
    fs::permissions(path(), ofMany);
    m_house.reopen();
    const mode_t usual = ::umask(0);
    must(m_house.store().backup(m_house.file("shared.payouts"), IfThere::Refuse));
    ::umask(077);
    must(m_house.store().backup(m_house.file("own.payouts"), IfThere::Refuse));
    ::umask(usual);
    EXPECT_EQ(modeOf(m_house.file("shared.payouts")), ofMany);
    EXPECT_EQ(modeOf(m_house.file("own.payouts")), ofTheUser) << "as any new file of this user";
}

TEST_F(ReplacedBooks, copiesAreNotForAGroupThatMayNotReadTheBooks)
{
    const std::string backup = backedUp();
    if (::chown(path().c_str(), uid_t(-1), getegid() + 1) != 0)
        GTEST_SKIP() << "this user cannot give the books another group";
    for (const auto& [books, copy] :
         { std::pair(ofTheGroup, ofTheUser),
           std::pair(ofMany, ofTheUser | fs::perms::group_read | fs::perms::others_read) }) {
        fs::permissions(path(), books);
        must(m_house.store().backup(m_house.file("copy.payouts"), IfThere::Replace));
        EXPECT_EQ(modeOf(m_house.file("copy.payouts")), copy);
    }
    fs::permissions(path(), ofTheGroup);
    m_house.close();
    must(app::restoreWorkspace(path(), backup, contractZone, asItIs, byAnn()));
    EXPECT_EQ(modeOf(path()), ofTheUser) << "its group is the user's now";
    m_house.reopen();
}
#endif

} // namespace tests
