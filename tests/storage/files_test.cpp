// Output files written whole or not at all; input files; zones.
#include "app/files/lock_file.h"
#include "app/files/safe_file.h"
#include "app/wiring/zones.h"
#include "tests/storage/sqlite_house.h"

#include <QDir>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>

namespace {

QStringList* heardSyncs = nullptr;

} // namespace

/// In the place of the system's own: a test hears what is synced.
extern "C" int fsync(int descriptor)
{
    if (heardSyncs)
        heardSyncs->append(
            QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor)));
    return int(syscall(SYS_fsync, descriptor));
}
#endif

namespace tests {

using namespace core;

namespace {

class Files : public ::testing::Test {
protected:
    [[nodiscard]] std::string file(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }
    [[nodiscard]] qsizetype count() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size();
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(Files, aFileAppearsOnlyWhenItIsCommitted)
{
    app::SafeFile out(file("a.csv"));
    must(out.write("one\n"));
    EXPECT_FALSE(QFile::exists(QString::fromStdString(file("a.csv"))));
    must(out.write("two\n"));
    must(out.commit());
    EXPECT_EQ(bytesOf(file("a.csv")), "one\ntwo\n");
    EXPECT_EQ(count(), 1);
}

TEST_F(Files, anAbandonedFileLeavesTheOldOne)
{
    writeBytes(file("a.csv"), "old");
    {
        app::SafeFile out(file("a.csv"));
        must(out.write("new"));
    }
    EXPECT_EQ(bytesOf(file("a.csv")), "old");
    EXPECT_EQ(count(), 1);
}

TEST_F(Files, manyBlocksComeOutAsTheyWentIn)
{
    std::string all;
    app::SafeFile out(file("a.bin"));
    for (int i = 0; i < 1'000; ++i) {
        const std::string part(std::size_t(i * 7 % 2'000), char(i));
        must(out.write(part));
        all += part;
    }
    must(out.commit());
    EXPECT_EQ(bytesOf(file("a.bin")), all);
}

TEST_F(Files, whatIsTakenBackIsNotInTheFile)
{
    app::SafeFile out(file("again.csv"));
    EXPECT_TRUE(out.restart()) << "before anything was written";
    must(out.write(std::string(600'000, 'x')));
    EXPECT_TRUE(out.restart());
    must(out.write("second\n"));
    must(out.commit());
    EXPECT_EQ(bytesOf(file("again.csv")), "second\n");
}

TEST_F(Files, anEmptyFileIsAFile)
{
    app::SafeFile out(file("a.csv"));
    must(out.commit());
    EXPECT_EQ(bytesOf(file("a.csv")), "");
}

TEST_F(Files, aFullDiskIsSaidAndLeavesTheOldFile)
{
    app::SafeFile out("/dev/full");
    const auto written = out.write("x");
    const auto committed = out.commit();
    EXPECT_FALSE(written && committed);
    EXPECT_EQ(committed.error().code, ErrorCode::Storage);
    EXPECT_EQ(committed.error().where, "/dev/full");
}

#ifdef Q_OS_LINUX
TEST_F(Files, behindALinkTheFolderIsSyncedThatHasTheFile)
{
    QDir folder(m_folder.path());
    ASSERT_TRUE(folder.mkdir(QStringLiteral("there")));
    writeBytes(file("there/a.csv"), "old");
    ASSERT_TRUE(QFile::link(folder.filePath(QStringLiteral("there/a.csv")),
                            folder.filePath(QStringLiteral("a.csv"))));
    QStringList synced;
    app::SafeFile out(file("a.csv"));
    must(out.write("new"));
    heardSyncs = &synced;
    const auto committed = out.commit();
    heardSyncs = nullptr;
    ASSERT_TRUE(committed) << committed.error().sentence();
    EXPECT_EQ(bytesOf(file("there/a.csv")), "new");
    EXPECT_TRUE(folder.cd(QStringLiteral("there")));
    EXPECT_TRUE(synced.contains(folder.canonicalPath()))
        << synced.join(QLatin1Char('\n')).toStdString();
}
#endif

TEST_F(Files, aFolderOrAMissingFolderIsRefused)
{
    app::SafeFile folder(m_folder.path().toStdString());
    EXPECT_EQ(folder.write("x").error().code, ErrorCode::Storage);
    app::SafeFile lost(file("none/a.csv"));
    EXPECT_EQ(lost.write("x").error().where, file("none/a.csv"));
}

TEST_F(Files, aSourceReadsToTheEndAndKnowsItsSize)
{
    writeBytes(file("in.csv"), std::string(100'000, 'y'));
    auto source = must(app::FileSource::open(file("in.csv")));
    EXPECT_EQ(source->size(), 100'000);
    EXPECT_EQ(source->name(), file("in.csv"));
    std::string all;
    char buffer[4096];
    while (const std::size_t got = must(source->read(buffer)))
        all.append(buffer, got);
    EXPECT_EQ(all, std::string(100'000, 'y'));
}

TEST_F(Files, aMissingSourceIsAStorageErrorThatNamesIt)
{
    const auto missing = app::FileSource::open(file("in.csv"));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::Storage);
    EXPECT_EQ(missing.error().where, file("in.csv"));
    EXPECT_FALSE(app::FileSource::open(m_folder.path().toStdString()));
}

TEST(Zones, haveTheShiftsOfThePlatform)
{
    const Zone berlin = must(app::zoneNamed("Europe/Berlin"));
    EXPECT_EQ(berlin.name(), "Europe/Berlin");
    EXPECT_EQ(berlin.offsetAt(1'764'547'200), 3'600) << "2025-12-01";
    EXPECT_EQ(berlin.offsetAt(1'782'864'000), 7'200) << "2026-07-01";
    EXPECT_EQ(berlin.offsetAt(4'086'504'000), 7'200) << "2099-06-30: rules go on";
    EXPECT_EQ(must(app::zoneNamed("UTC")).offsetAt(0), 0);
}

TEST(Zones, anUnknownNameIsRefusedWithTheNearestOne)
{
    const auto zone = app::zoneNamed("Europe/Berln");
    ASSERT_FALSE(zone);
    EXPECT_EQ(zone.error().code, ErrorCode::Refused);
    EXPECT_NE(zone.error().remedy.find("Europe/Berlin"), std::string::npos);
    EXPECT_FALSE(app::zoneNamed(""));
}

TEST(Zones, aWordThatIsTypedIsNoZone)
{
    for (const char* word : { "PST",
                              "CEST",
                              "IST",
                              "Berlin",
                              "Foo",
                              "ABC3",
                              "CET-1",
                              "CET-1CEST,M3.5.0/2,M10.5.0/3",
                              "" })
        EXPECT_FALSE(app::typedZone(word)) << word;
    for (const char* name :
         { "UTC", "GMT", "UTC+02:00", "Europe/Berlin", "America/Argentina/Salta", "Asia/Calcutta" })
        EXPECT_TRUE(app::typedZone(name)) << name;
    EXPECT_EQ(must(app::typedZone("UTC+02:00")).offsetAt(0), 7'200);
}

// A program that was killed while it wrote its lock must not lock everybody out for ever.
TEST_F(Files, aLockIsHeldByALivingProgramWhateverStandsInItsFile)
{
    const std::string name = file("left.lock");
    for (const char* left : { "", "1\npayoutctl\nanother-ho", "payoutctl, process 1" }) {
        writeBytes(name, left);
        app::LockFile mine(QString::fromStdString(name));
        app::LockFile theirs(mine.name());
        EXPECT_EQ(mine.take(0), app::LockFile::Taken::Yes) << left;
        EXPECT_EQ(theirs.take(5), app::LockFile::Taken::HeldByAnother);
        mine.release();
        EXPECT_EQ(theirs.take(0), app::LockFile::Taken::Yes);
    }
    EXPECT_FALSE(std::filesystem::exists(name)) << "it goes with the last one";
    app::LockFile nowhere(QString::fromStdString(file("no folder") + "/left.lock"));
    EXPECT_EQ(nowhere.take(0), app::LockFile::Taken::Impossible);
}

} // namespace tests
