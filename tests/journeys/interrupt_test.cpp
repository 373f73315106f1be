// Ctrl-C in the middle of an import: the exit status of the contract, and nothing kept.
#include "tests/journeys/desk.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#include <gtest/gtest.h>

#ifndef _WIN32
#include <csignal>

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
    // It is at work when the first pages that the transaction changed leave its memory.
    const QString log = QString::fromStdString(desk.workspace() + "-wal");
    QElapsedTimer waited;
    waited.start();
    while (QFileInfo(log).size() < 100'000 && !importing.waitForFinished(20))
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
