// Ctrl-C in the middle of an import: the exit status of the contract, and nothing kept.
#include "tests/journeys/desk.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <gtest/gtest.h>

#ifndef _WIN32
#include <csignal>

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
    importing.start(QStringLiteral(PAYOUTCTL),
                    { QStringLiteral("--workspace"),
                      QString::fromStdString(desk.workspace()),
                      QStringLiteral("import"),
                      QString::fromStdString(desk.path("big.csv")) });
    ASSERT_TRUE(importing.waitForStarted());
    QElapsedTimer waited;
    waited.start();
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
#endif
