// What has the name of books, and what comes in its place: no log of the one is read into the
// other, nobody writes to what was put aside, or to one file by two names, and nobody reads a copy
// who may not read the books.
#include "tests/storage/sqlite_house.h"
#include "tests/support/books_content.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace tests {

using namespace core;

namespace fs = std::filesystem;

namespace {

constexpr const char* sqliteSuffixes[] = { "-wal", "-shm", "-journal" };

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
    constexpr fs::perms ofTheUser = fs::perms::owner_read | fs::perms::owner_write;
    constexpr fs::perms ofMany =
        ofTheUser | fs::perms::group_read | fs::perms::group_write | fs::perms::others_read;
    const auto modeOf = [](const std::string& file) {
        return fs::status(file).permissions();
    };
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
    must(m_house.store().backup(m_house.file("shared.payouts"), IfThere::Refuse));
    EXPECT_EQ(modeOf(m_house.file("shared.payouts")), ofMany);
}
#endif

} // namespace tests
