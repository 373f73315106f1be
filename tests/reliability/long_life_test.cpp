// What a program that runs for weeks leaves on the disk: its log, moved on by size and silent about
// what people work on, and the books' own log (-wal), cut after a large piece of work.
#include "app/session/program_log.h"
#include "app/storage/database.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(testLog, "payoutdesk.test", QtFatalMsg)

std::vector<QString> logFiles(const QString& folder)
{
    std::vector<QString> found;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name))
        found.push_back(file.filePath());
    return found;
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST(RotatingLog, KeepsTheLatestLinesInAFewFiles)
{
    const QTemporaryDir folder;
    app::RotatingLog log(folder.path(), u"program"_s, { 1'000, 3 });
    for (int i = 0; i < 500; ++i)
        log.write("line " + QByteArray::number(i));
    const auto files = logFiles(folder.path());
    ASSERT_EQ(files.size(), 3U);
    for (const QString& file : files)
        EXPECT_LE(QFileInfo(file).size(), 1'000) << file.toStdString();
    const QStringList lines = log.lastLines(150);
    ASSERT_EQ(lines.size(), 150);
    for (int i = 0; i < 150; ++i)
        EXPECT_EQ(lines[i], u"line %1"_s.arg(350 + i));
    EXPECT_GT(log.lastLines(10'000).size(), 150);
}

TEST(RotatingLog, OfTwoProgramsLosesAndTearsNoLine)
{
    const QTemporaryDir folder;
    const auto writeAll = [&folder](char who) {
        app::RotatingLog log(folder.path(), u"program"_s, { 4'000, 100 });
        for (int i = 0; i < 2'000; ++i)
            log.write(QByteArray(1, who) + ' ' + QByteArray::number(i) + " end");
    };
    std::thread other(writeAll, 'b');
    writeAll('a');
    other.join();
    QStringList lines;
    for (const QString& file : logFiles(folder.path()))
        lines += textOf(file).split(u'\n', Qt::SkipEmptyParts);
    QStringList expected;
    for (const char who : { 'a', 'b' })
        for (int i = 0; i < 2'000; ++i)
            expected += u"%1 %2 end"_s.arg(QLatin1Char(who)).arg(i);
    lines.sort();
    expected.sort();
    EXPECT_EQ(lines, expected);
    EXPECT_GT(logFiles(folder.path()).size(), 5U);
}

TEST(RotatingLog, ThatCannotBeWrittenDisturbsNobody)
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"logs"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    app::RotatingLog log(folder.filePath(u"logs"_s), u"program"_s);
    log.write("nothing");
    EXPECT_TRUE(log.lastLines(10).isEmpty());
    EXPECT_EQ(QFileInfo(inTheWay).size(), 0);
}

TEST(ProgramLog, TellsOfOurWorkAsItIsAndOfOthersWithoutValues)
{
    const QTemporaryDir folder;
    {
        const app::ProgramLog log(folder.path());
        qCInfo(testLog).noquote() << "saved" << 12 << "ms\nsecond line";
        qWarning("QFile: \"/home/ann/Acme.payouts\" cannot be read");
    }
    qCInfo(testLog) << "after it";
    const auto files = logFiles(folder.path());
    ASSERT_EQ(files.size(), 1U);
    const QStringList lines = textOf(files[0]).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].endsWith(u" info test: saved 12 ms second line"_s))
        << lines[0].toStdString();
    EXPECT_TRUE(lines[1].endsWith(u" warning default: QFile: … cannot be read"_s))
        << lines[1].toStdString();
    EXPECT_TRUE(lines[0].contains(u'T') && lines[0].section(u' ', 0, 0).endsWith(u'Z'));
}

TEST(ProgramLog, TakesValuesOutOfWhatOthersSay)
{
    const std::pair<QString, QString> cases[] = {
        { u"QObject::connect(QAction, Page): invalid nullptr parameter"_s,
          u"QObject::connect(QAction, Page): invalid nullptr parameter"_s },
        { u"QString::arg: Argument missing: Nick owes, 1,234.56"_s,
          u"QString::arg: Argument missing: …"_s },
        { u"cannot read '/home/ann/x.csv' at 17"_s, u"cannot read … at #"_s },
        { u"open /home/ann/Acme.payouts failed"_s, u"open … failed"_s },
        { u"C:\\Users\\ann\\x.csv is not there"_s, u"… is not there"_s },
        { u"the value “Nick” of 1.234,56"_s, u"the value … of #"_s },
        { u"two\nlines"_s, u"two lines"_s },
    };
    for (const auto& [said, kept] : cases)
        EXPECT_EQ(app::withoutValues(said), kept) << said.toStdString();
}

TEST(BooksLog, IsCutToItsBoundByWhatIsWrittenAfterMuch)
{
    constexpr qint64 bound = 16 << 20;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"books"_s);
    const auto walSize = [&path] {
        return QFileInfo(path + u"-wal"_s).size();
    };
    auto database = app::Database::open(path.toStdString(), app::Database::Mode::Create);
    ASSERT_TRUE(database) << database.error().sentence();
    const auto inOneUnit = [&database](const char* statement) {
        ASSERT_TRUE((*database)->begin());
        ASSERT_TRUE((*database)->run(statement));
        ASSERT_EQ((*database)->commit(), core::Outcome::Committed);
    };
    inOneUnit("CREATE TABLE filled (bytes)");
    inOneUnit("INSERT INTO filled VALUES (randomblob(40000000))");
    EXPECT_GT(walSize(), bound);
    for (int i = 0; i < 2; ++i)
        inOneUnit("INSERT INTO filled VALUES (1)");
    EXPECT_LE(walSize(), bound);
    EXPECT_GT(walSize(), 0);
    for (int i = 0; i < 200; ++i)
        inOneUnit("INSERT INTO filled VALUES (2)");
    EXPECT_LE(walSize(), bound);
}
