// The program's own backups: when, how many, always whole; and the way back.
#include "app/storage/workspace_backups.h"
#include "tests/storage/sqlite_house.h"
#include "tests/support/books_content.h"
#include "tests/support/run_length.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <atomic>
#include <chrono>
#include <csignal>
#include <thread>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace tests {

using namespace core;

namespace {

constexpr std::int64_t hour = 3'600'000'000;
constexpr std::int64_t days = 24 * hour;

Timestamp now()
{
    return { QDateTime::currentMSecsSinceEpoch() * 1000 };
}

/// Books in a file, into which work of a given time goes.
class Backups : public ::testing::Test {
protected:
    Backups()
    {
        must(app::createWorkspace(path(), { "USD", contractWorkspace().zone, "Acme" }));
        open();
    }

    void open() { m_open = must(app::openWorkspace(path(), false, contractZone)); }
    void close() { m_open = {}; }
    [[nodiscard]] std::string file(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }
    [[nodiscard]] std::string path() const { return file("books.payouts"); }
    [[nodiscard]] app::AutomaticBackups& automatic() { return *m_open.backups; }
    [[nodiscard]] QStringList listing() const
    {
        return QDir(m_folder.filePath(QStringLiteral("books.backups")))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }

    void recordBatch(Timestamp at)
    {
        auto unit = must(m_open.store->begin(byAnn()));
        Batch batch;
        batch.kind = Batch::Kind::Import;
        batch.at = at;
        must(m_open.store->addBatch(batch));
        ASSERT_EQ(unit->commit(), Outcome::Committed);
    }
    static void addPublishers(Store& store, const std::vector<std::string>& aliases)
    {
        auto unit = must(store.begin(byAnn()));
        for (const std::string& alias : aliases) {
            Publisher publisher;
            publisher.alias = alias;
            must(store.savePublisher(publisher));
        }
        ASSERT_EQ(unit->commit(), Outcome::Committed);
    }
    static std::size_t publishersIn(const std::string& books)
    {
        return must(must(app::openWorkspace(books, true, contractZone)).store->publishers()).size();
    }
    /// A backup that seems to be made then.
    void pretendBackup(const QDateTime& at, const char* why = "daily") const
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("books.backups"));
        writeBytes(file("books.backups/books-"
                        + at.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")).toStdString()
                        + '-' + why + ".payouts"),
                   "x");
    }

    QTemporaryDir m_folder;
    app::OpenWorkspace m_open;
};

} // namespace

TEST_F(Backups, emptyAndNewBooksNeedNone)
{
    EXPECT_EQ(must(automatic().startOfDay(now())), std::nullopt);
    EXPECT_EQ(must(automatic().beforeImport(now())), std::nullopt);
    recordBatch(now());
    EXPECT_EQ(must(automatic().startOfDay(now())), std::nullopt)
        << "the day did not begin with this";
    EXPECT_TRUE(listing().isEmpty());
}

TEST_F(Backups, aDayBeginsWithOneAndOnlyOne)
{
    recordBatch({ now().micros - 2 * days });
    const auto made = must(automatic().startOfDay(now()));
    ASSERT_TRUE(made);
    EXPECT_EQ(contentOf(*made), contentOf(path()));
    EXPECT_EQ(must(automatic().startOfDay(now())), std::nullopt);
    EXPECT_TRUE(must(automatic().startOfDay({ now().micros + days }))) << "the next day";
    close();
    open();
    EXPECT_EQ(must(automatic().startOfDay(now())), std::nullopt) << "whoever opens the books next";
    EXPECT_EQ(app::backupsOf(path()).size(), 2U);
    EXPECT_EQ(app::backupsOf(path()).front().why, "daily");
}

// The books' zone is two hours east: a day there begins at 22:00 UTC.
TEST_F(Backups, aDayIsOneOfTheBooksZone)
{
    const Timestamp evening = noon(day(2026, 1, 5)); // 14:00 there
    recordBatch(evening);
    EXPECT_EQ(must(automatic().startOfDay({ evening.micros + 9 * hour })), std::nullopt);
    EXPECT_TRUE(must(automatic().startOfDay({ evening.micros + 10 * hour })));
}

TEST_F(Backups, muchComesInOnlyAfterOneOfTheLastDay)
{
    recordBatch({ now().micros - hour });
    EXPECT_TRUE(must(automatic().beforeImport(now())));
    EXPECT_EQ(must(automatic().beforeImport({ now().micros + 23 * hour })), std::nullopt);
    EXPECT_TRUE(must(automatic().beforeImport({ now().micros + 25 * hour })));
    EXPECT_EQ(app::backupsOf(path()).front().why, "before-import");
}

TEST_F(Backups, aClockThatWasAheadOnceStopsNone)
{
    recordBatch({ now().micros - 2 * days });
    pretendBackup(QDateTime::currentDateTimeUtc().addYears(1));
    EXPECT_TRUE(must(automatic().startOfDay(now())));
    EXPECT_TRUE(must(automatic().isDueBeforeImport({ now().micros + 25 * hour })));
}

TEST_F(Backups, tenAndTheLastOfTwelveMonthsStay)
{
    recordBatch({ now().micros - 2 * days });
    const QDateTime start(QDate(2024, 1, 1), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < 700; ++i)
        pretendBackup(start.addDays(i));
    pretendBackup(start, "replaced");
    writeBytes(file("books.backups/notes.txt"), "mine");
    writeBytes(file("books.backups/other-20240101-090000-000-daily.payouts"), "another's");
    ASSERT_TRUE(must(automatic().startOfDay(now())));
    const auto left = app::backupsOf(path());
    // Today's, nine of November 2025, and the last ones of the ten months before, which with
    // today's month and November make twelve.
    ASSERT_EQ(left.size(), 1U + 9U + 10U);
    EXPECT_NE(left[1].path.find("-20251130-"), std::string::npos);
    EXPECT_NE(left[9].path.find("-20251122-"), std::string::npos);
    EXPECT_NE(left[10].path.find("-20251031-"), std::string::npos);
    EXPECT_NE(left[19].path.find("-20250131-"), std::string::npos);
    EXPECT_EQ(listing().size(), qsizetype(left.size()) + 3) << "nothing of anybody else is removed";
}

TEST_F(Backups, whatAKilledProgramLeftIsTakenAway)
{
    recordBatch({ now().micros - 2 * days });
    QDir(m_folder.path()).mkdir(QStringLiteral("books.backups"));
    writeBytes(file("books.backups/books-20260101-090000-000-daily.payouts.part-12345678"), "half");
    ASSERT_TRUE(must(automatic().startOfDay(now())));
    EXPECT_EQ(listing().size(), 1);
}

TEST_F(Backups, oneThatCannotBeMadeIsSaidAndTriedAgain)
{
    recordBatch({ now().micros - 2 * days });
    writeBytes(file("books.backups"), "a file where the folder should be");
    const auto failed = automatic().startOfDay(now());
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Storage);
    EXPECT_NE(failed.error().where.find("books.backups"), std::string::npos);
    QFile::remove(QString::fromStdString(file("books.backups")));
    EXPECT_TRUE(must(automatic().startOfDay(now())));
}

#ifdef Q_OS_LINUX
/// It must not pass for another program's turn, which is waited for or as good.
TEST_F(Backups, aTurnThatFindsNoRoomIsSaid)
{
    recordBatch({ now().micros - 2 * days });
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto usual = std::signal(SIGXFSZ, SIG_IGN);
    rlimit none = before;
    none.rlim_cur = 0;
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &none), 0);
    const auto failed = automatic().startOfDay(now());
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, usual);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, ErrorCode::Storage);
    EXPECT_NE(failed.error().where.find("-daily.payouts"), std::string::npos) << failed.error().where;
    EXPECT_TRUE(must(automatic().startOfDay(now())));
}
#endif

// R19: pairs are written in one unit each; no copy may hold one without the other.
TEST_F(Backups, underWritesEachIsOfOneMoment)
{
    const int rounds = tests::fewOrMany(40, 2'000);
    std::atomic<bool> isDone = false;
    std::thread writer([&] {
        auto books = must(app::openWorkspace(path(), false, contractZone));
        for (int i = 0; !isDone; ++i) {
            addPublishers(*books.store, { "a" + std::to_string(i), "b" + std::to_string(i) });
            // Lest the copies grow as they get slower.
            std::this_thread::sleep_for(std::chrono::milliseconds(tests::fewOrMany(3, 60)));
        }
    });
    std::size_t last = 0;
    for (int i = 0; i < rounds; ++i) {
        const std::string copy = file("copy" + std::to_string(i) + ".payouts");
        must(m_open.store->backup(copy, IfThere::Refuse));
        const std::size_t count = publishersIn(copy);
        EXPECT_EQ(count % 2, 0U) << copy;
        EXPECT_GE(count, last) << copy;
        last = count;
        const std::string restored = file("restored" + std::to_string(i) + ".payouts");
        EXPECT_EQ(must(app::restoreWorkspace(restored, copy, contractZone, asItIs, byAnn())), "");
        EXPECT_EQ(contentOf(restored), contentOf(copy));
        for (const std::string& compared : { copy, restored })
            QFile::remove(QString::fromStdString(compared));
    }
    isDone = true;
    writer.join();
    EXPECT_GT(last, 0U) << "something was written meanwhile";
}

/// Restoring.
class Restore : public Backups {
protected:
    /// Books of one publisher, backed up; then a second one came.
    std::string backedUp()
    {
        addPublishers(*m_open.store, { "nick" });
        must(m_open.store->backup(file("backup.payouts"), IfThere::Refuse));
        addPublishers(*m_open.store, { "kate" });
        return file("backup.payouts");
    }
    void expectRefused(const std::string& backup, const char* words)
    {
        const std::string before = bytesOf(path());
        const std::string given = bytesOf(backup);
        const auto refused = app::restoreWorkspace(path(), backup, contractZone, asItIs, byAnn());
        ASSERT_FALSE(refused) << backup;
        EXPECT_NE(refused.error().sentence().find(words), std::string::npos)
            << refused.error().sentence();
        EXPECT_EQ(bytesOf(path()), before);
        EXPECT_EQ(bytesOf(backup), given);
        EXPECT_TRUE(listing().isEmpty());
    }
};

TEST_F(Restore, keepsWhatItReplaces)
{
    const std::string backup = backedUp();
    close();
    const std::string now = contentOf(path());
    const std::string kept = must(app::restoreWorkspace(path(), backup, contractZone, asItIs, byAnn()));
    EXPECT_EQ(contentOf(path()), contentOf(backup));
    EXPECT_EQ(contentOf(kept), now);
    const auto backups = app::backupsOf(path());
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(backups.front().why, "before-restore");
    EXPECT_EQ(contentOf(backups.front().path), now);
    EXPECT_EQ(must(app::restoreWorkspace(path(), kept, contractZone, asItIs, byAnn())).empty(), false);
    EXPECT_EQ(contentOf(path()), now) << "and back again";
    EXPECT_EQ(must(app::restoreWorkspace(file("new.payouts"), backup, contractZone, asItIs, byAnn())), "");
}

TEST_F(Restore, theRestoredBooksSayWhoRestoredThem)
{
    const std::string backup = backedUp();
    close();
    must(app::restoreWorkspace(path(), backup, contractZone, asItIs, byAnn()));
    open();
    const auto records = must(m_open.store->auditRecords({}));
    ASSERT_EQ(records.size(), 2U) << "after the one publisher of the backup";
    EXPECT_EQ(records.back().record.action, AuditAction::BooksRestored);
    EXPECT_EQ(records.back().record.thing, "backup.payouts");
    EXPECT_EQ(records.back().record.user, "ann");
    addPublishers(*m_open.store, { "kate" });
}

TEST_F(Restore, damagedBooksAreKeptAsTheyAre)
{
    const std::string backup = backedUp();
    close();
    std::string damaged = bytesOf(path());
    damaged.replace(damaged.size() / 2, 20'000, 20'000, '\x5A');
    for (const std::string& bytes : { damaged, std::string("no books at all"), std::string() }) {
        writeBytes(path(), bytes);
        const std::string kept = must(app::restoreWorkspace(path(), backup, contractZone, asItIs, byAnn()));
        EXPECT_EQ(bytesOf(kept), bytes);
        EXPECT_EQ(contentOf(path()), contentOf(backup));
    }
    EXPECT_TRUE(app::backupsOf(path()).empty()) << "they are no backup";
}

TEST_F(Restore, aBadBackupIsRefusedBeforeAnythingIsTouched)
{
    const std::string whole = bytesOf(backedUp());
    close();
    writeBytes(file("bad.payouts"), "no workspace");
    expectRefused(file("bad.payouts"), "not a PayoutDesk workspace");
    std::string damaged = whole;
    damaged.replace(damaged.size() / 2, 9'000, 9'000, '\x5A');
    writeBytes(file("damaged.payouts"), damaged);
    expectRefused(file("damaged.payouts"), "damaged");
    writeBytes(file("cut.payouts"), whole.substr(0, whole.size() / 2));
    expectRefused(file("cut.payouts"), "its end is missing");
    std::string newer = whole;
    newer[60] = 1; // user_version, the first of four bytes
    writeBytes(file("newer.payouts"), newer);
    expectRefused(file("newer.payouts"), "newer version");
    std::string hostile = whole;
    const auto guard = hostile.find("WHEN NEW.last <> OLD.last + 1");
    ASSERT_NE(guard, std::string::npos);
    hostile.replace(guard, 29, "WHEN NEW.last <> OLD.last + 9");
    writeBytes(file("hostile.payouts"), hostile);
    expectRefused(file("hostile.payouts"), "structure was altered");
}

TEST_F(Restore, waitsForNobodyWhoHasItOpen)
{
    const std::string backup = backedUp();
    const auto restored = app::restoreWorkspace(path(), backup, contractZone, asItIs, byAnn());
    ASSERT_FALSE(restored);
    EXPECT_EQ(restored.error().code, ErrorCode::Busy);
    EXPECT_EQ(must(m_open.store->publishers()).size(), 2U);
    EXPECT_TRUE(listing().isEmpty()) << listing().join(u' ').toStdString();
}

// A copy that was made by hand of books in use stands with its log: both are read.
TEST_F(Restore, aBackupWithALogBesideItIsReadWhole)
{
    backedUp();
    QFile::copy(QString::fromStdString(path()), QString::fromStdString(file("byhand.payouts")));
    QFile::copy(QString::fromStdString(path() + "-wal"),
                QString::fromStdString(file("byhand.payouts-wal")));
    close();
    must(app::restoreWorkspace(path(), file("byhand.payouts"), contractZone, asItIs, byAnn()));
    EXPECT_EQ(publishersIn(path()), 2U);
}

} // namespace tests
