// Ctrl-C in the middle of long work: the exit status of the contract; of an import nothing is kept, of invoices
// those that are whole; what waits for the books is not done.
#include "tests/journeys/desk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <gtest/gtest.h>

#ifndef _WIN32
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace {

/// Whether another program is within a unit of work on the books.
bool isBeingWritten(const std::string& workspace)
{
    const QString name = QStringLiteral("onlooker");
    bool isFree = false;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        database.setDatabaseName(QString::fromStdString(workspace));
        EXPECT_TRUE(database.open());
        isFree = QSqlQuery(database).exec(QStringLiteral("BEGIN IMMEDIATE"));
    }
    QSqlDatabase::removeDatabase(name);
    return !isFree;
}

/// payoutctl at work on the desk's books; how long it has been.
QElapsedTimer start(QProcess& program, const Desk& desk, const std::vector<std::string>& words)
{
    QStringList typed{ QStringLiteral("--workspace"), QString::fromStdString(desk.workspace()) };
    for (const std::string& word : words)
        typed += QString::fromStdString(word);
    program.start(QStringLiteral(PAYOUTCTL), typed);
    EXPECT_TRUE(program.waitForStarted());
    QElapsedTimer since;
    since.start();
    return since;
}

} // namespace

TEST(Interrupt, StopsAnImportAndKeepsNothingOfIt)
{
    const Desk desk;
    desk.must({ "publisher", "add", "--alias", "nick" });
    desk.must({ "campaign", "add", "--title", "Shop", "--cost-model", "cpa", "--default-payout",
                "10" });
    std::string rows = "id,conv_time,campaign,publisher,status\n";
    for (int i = 0; i < 1'000'000; ++i)
        rows += std::to_string(i) + ",2026-10-05T10:00:00Z,Shop,nick,approved\n";
    desk.write("big.csv", rows);
    const std::string before = desk.everything();

    QProcess importing;
    const QElapsedTimer waited = start(importing, desk, { "import", desk.path("big.csv") });
    while (!isBeingWritten(desk.workspace()) && !importing.waitForFinished(20))
        ASSERT_LT(waited.elapsed(), 120'000) << "the import did not get to work";
    ASSERT_EQ(importing.state(), QProcess::Running) << "it was done before it was stopped";
    ASSERT_EQ(::kill(pid_t(importing.processId()), SIGINT), 0);
    ASSERT_TRUE(importing.waitForFinished(120'000));
    EXPECT_EQ(importing.exitCode(), 130);
    EXPECT_NE(importing.readAllStandardError().indexOf("nothing of it was kept"), -1);
    EXPECT_EQ(desk.everything(), before);
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

TEST(Interrupt, LeavesTheInvoicesWrittenSoFar)
{
    constexpr int payouts = 300;
    const Desk desk;
    desk.must({ "publisher", "add", "--alias", "nick" });
    desk.must({ "adjust", "nick", "1000", "--reason", "bonus" });
    std::string rows = "publisher,requested_amount,payment_date,status\n";
    for (int i = 0; i < payouts; ++i)
        rows += "nick,1,2026-10-05,paid\n";
    desk.write("payouts.csv", rows);
    desk.must({ "payout", "import", "payouts.csv" });

    const QDir folder(QString::fromStdString(desk.path(".")));
    const auto written = [&] { return int(folder.entryList({ "PI-*.pdf" }).size()); };
    const auto stopAmidst = [&](QProcess& writing) {
        const int before = written();
        writing.setWorkingDirectory(folder.path());
        const QElapsedTimer waited =
            start(writing, desk, { "invoice", "--all-unissued", "--output-dir", "." });
        while (written() < before + 2 && !writing.waitForFinished(5))
            ASSERT_LT(waited.elapsed(), 120'000) << "no invoice was written";
        ASSERT_EQ(writing.state(), QProcess::Running) << "it was done before it was stopped";
        ASSERT_EQ(::kill(pid_t(writing.processId()), SIGINT), 0);
        ASSERT_TRUE(writing.waitForFinished(120'000));
        EXPECT_LT(written(), payouts) << "it does not hear it";
    };
    QProcess writing;
    stopAmidst(writing);
    EXPECT_EQ(writing.exitCode(), 130);
    EXPECT_NE(writing.readAllStandardError().indexOf("are made, and stay"), -1);
    EXPECT_EQ(writing.readAllStandardOutput().count(".pdf\n"), written()) << "each is answered";
#ifdef __linux__
    QProcess unheard; // a script may repeat what ended with 3: nothing was changed
    unheard.setStandardOutputFile(QStringLiteral("/dev/full"));
    stopAmidst(unheard);
    EXPECT_EQ(unheard.exitCode(), 4);
    EXPECT_NE(unheard.readAllStandardError().indexOf("are issued and written, not all"), -1);
#endif
    const int count = written();
    int numbered = 0;
    for (const core::Json& payout : desk.ask({ "payout", "list" }).items)
        numbered += payout.find("invoice")->type == core::Json::Type::Null ? 0 : 1;
    EXPECT_EQ(numbered, count) << "a number stands for a file";
    desk.must({ "invoice", "--all-unissued", "--output-dir", "." });
    EXPECT_EQ(written(), payouts);
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

TEST(Interrupt, EndsTheWaitForBooksThatAnotherProgramHas)
{
    const Desk desk;
    desk.must({ "publisher", "add", "--alias", "nick" });
    const std::string before = desk.everything();
    const int held = ::open((desk.workspace() + ".lock").c_str(), O_RDWR | O_CREAT, 0666);
    ASSERT_EQ(::flock(held, LOCK_EX), 0);

    QProcess waiting;
    const QElapsedTimer waited =
        start(waiting, desk, { "adjust", "nick", "5", "--reason", "bonus" });
    while (!QFile::exists(QString::fromStdString(desk.workspace() + "-shm")))
        ASSERT_LT(waited.elapsed(), 120'000) << "it did not open the books";
    ASSERT_EQ(::kill(pid_t(waiting.processId()), SIGINT), 0);
    EXPECT_TRUE(waiting.waitForFinished(30'000)) << "it does not hear it";
    ::close(held);
    waiting.waitForFinished(120'000);
    EXPECT_EQ(waiting.exitCode(), 130);
    EXPECT_EQ(desk.everything(), before);
}
#endif
