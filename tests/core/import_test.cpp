#include "core/usecases/save_publisher.h"
#include "tests/core/import_fixture.h"

#include <algorithm>

namespace {

using namespace core;
using tests::header;
using tests::ImportTest;
using tests::three;

TEST_F(ImportTest, pricesPostsAndReports)
{
    const ImportReport report = desk.take(three);
    EXPECT_EQ(report.read, 3);
    EXPECT_EQ(report.added, 3);
    EXPECT_EQ(report.rejected, 0);
    EXPECT_EQ(toText(report.earned), "10");
    EXPECT_EQ(toText(report.pending), "15");
    EXPECT_EQ(desk.balances(), "nick 10 15");
    EXPECT_EQ(desk.ledger(), "earning 2026-11 10 on 2026-11-01\n");
    EXPECT_EQ(desk.fault(), "");
    ASSERT_EQ(desk.store.batches()->size(), 1u);
    EXPECT_EQ(desk.store.batches()->front().file, "november.csv");
    EXPECT_EQ(desk.store.batches()->front().added, 3);
}

TEST_F(ImportTest, nextMonthsFileWithApprovedRowsMakesThemPayable)
{
    desk.take(three);
    desk.world.setDay("2026-12-05");
    const ImportReport report = desk.take(header
                                          + "B,2026-11-02T09:00:00Z,Offer,nick,Lead,approved,\n"
                                            "D,2026-12-01T09:00:00Z,Offer,nick,Sale,approved,\n");
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(toText(report.earned), "25");
    EXPECT_EQ(toText(report.pending), "-15");
    EXPECT_EQ(desk.balances(), "nick 35 0");
    EXPECT_EQ(desk.ledger(),
              "earning 2026-11 10 on 2026-11-01\n"
              "earning 2026-12 10 on 2026-12-01\n"
              "earning_change 2026-11 15 on 2026-12-05\n");
    EXPECT_EQ(desk.balances(*parseDate("2026-11-30")), "nick 10 15")
        << "as of the end of November, before the approval";
    EXPECT_EQ(desk.fault(), "");
}

TEST_F(ImportTest, aDeclinedRowTakesBackWhatItEarned)
{
    desk.take(three);
    desk.take(header + "A,2026-11-01T09:00:00Z,Offer,nick,Sale,rejected,\n");
    EXPECT_EQ(desk.balances(), "nick 0 15");
    EXPECT_EQ(desk.fault(), "");
}

TEST_F(ImportTest, keepOldListsChangedRowsAndAppliesNone)
{
    desk.take(three);
    ImportOptions options;
    options.keepOld = true;
    const ImportReport report =
        desk.take(header + "B,2026-11-02T09:00:00Z,Offer,nick,Lead,approved,7.5\n", options);
    EXPECT_EQ(report.changed, 1);
    ASSERT_EQ(report.changedRows.size(), 1u);
    EXPECT_EQ(report.changedRows.front().error.what.text(),
              "The file says approved, 7.5 GBP; the books keep pending, no revenue.");
    EXPECT_EQ(desk.balances(), "nick 10 15");
    EXPECT_FALSE(report.batch);
}

TEST_F(ImportTest, aDryRunSaysTheSameAndKeepsNothing)
{
    ImportOptions options;
    options.dryRun = true;
    options.createMissing = true;
    const std::string file = three + "D,2026-11-03T09:00:00Z,Offer,newcomer,Sale,approved,\n";
    const ImportReport report = desk.take(file, options);
    EXPECT_EQ(report.added, 4);
    EXPECT_EQ(toText(report.earned), "20");
    EXPECT_EQ(report.createdPublishers, std::vector<std::string>{ "newcomer" });
    EXPECT_EQ(desk.balances(), "");
    EXPECT_EQ(desk.store.publishers()->size(), 2u);
    EXPECT_TRUE(desk.store.batches()->empty());
}

TEST_F(ImportTest, sub1CarriesThePublisherWhereNoColumnDoesAndStaysAClickSub)
{
    desk.addRules(offer, "publisher_sub, nick, sub1, nick, 20\n");
    desk.take("id,conv_time,campaign,sub1,sub2\nA,2026-11-01 09:00,Offer,nick,x\n");
    EXPECT_EQ(desk.balances(), "nick 20 0");
    const auto stored = desk.store.conversionsById("A");
    EXPECT_EQ(stored->front().conversion.clickSubs, (std::vector<std::string>{ "nick", "x" }));
}

TEST_F(ImportTest, optionsSayWhatAFileLeavesOut)
{
    ImportOptions options;
    options.campaign = offer;
    options.publisher = desk.addPublisher("carol");
    options.settings.columnMap = { { "When", "conv_time" },
                          { "Payout", "tracker_earning" },
                          { "Sale amount", "revenue" } };
    const ImportReport report =
        desk.take("ID;When;payout;Sale "
                  "Amount;Shop\nA;2026-11-01T09:00:00Z;1,5;;\nB;2026-11-01T09:00:00Z;1.5;20;\n",
                  options);
    EXPECT_EQ(report.rejected, 1) << "1,5 is no exact decimal";
    EXPECT_EQ(report.unknownColumns, std::vector<std::string>{ "Shop" });
    const auto stored = desk.store.conversionsById("B");
    EXPECT_EQ(toText(*stored->front().conversion.trackerEarning), "1.5");
    EXPECT_EQ(toText(*stored->front().conversion.revenue), "20");
    EXPECT_EQ(stored->front().conversion.type, "Conversion");
    EXPECT_EQ(stored->front().conversion.currency, "GBP");
    EXPECT_EQ(desk.balances(), "carol 10 0");
}

TEST_F(ImportTest, tellsHowManyRowsCameWithoutAStatusAndWhatTheyEarn)
{
    const ImportReport report = desk.take(header
                                          + "A,2026-11-01T09:00:00Z,Offer,nick,Sale,,\n"
                                            "B,2026-11-01T09:00:00Z,Offer,nick,Lead,,\n"
                                            "C,2026-11-01T09:00:00Z,Offer,nick,Lead,other,\n");
    EXPECT_EQ(report.withoutStatus, 2);
    EXPECT_EQ(toText(report.withoutStatusEarned), "25");
    EXPECT_EQ(toText(report.earned), "40");
}

TEST_F(ImportTest, theMonthAndDayAreTheWorkspaceZones)
{
    tests::ImportDesk berlin({ "EUR", 2, Zone("Berlin", { { 0, 3600 } }) });
    berlin.addCampaign("Offer", CostModel::Cpa, "10");
    berlin.addPublisher("nick");
    berlin.take(header + "A,2026-10-31T23:30:00Z,Offer,nick,Sale,approved,\n");
    EXPECT_EQ(berlin.ledger(), "earning 2026-11 10 on 2026-11-01\n");
    EXPECT_EQ(berlin.fault(), "");
}

TEST_F(ImportTest, aRowInAnotherCurrencyIsKeptAndEarnsNothingYet)
{
    desk.addCampaign("Share", CostModel::RevShare, "50");
    const ImportReport report = desk.take("id,conv_time,campaign,publisher,revenue,currency\n"
                                          "A,2026-11-01T09:00:00Z,Share,nick,10,usd\n"
                                          "B,2026-11-01T09:00:00Z,Share,nick,10,gbp\n");
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.flagged, 1);
    EXPECT_EQ(toText(report.earned), "5");
    EXPECT_EQ(desk.store.conversionsById("A")->front().earning.reason, Reason::NoRate);
    const ImportReport fixed = desk.take("id,conv_time,campaign,publisher,revenue,currency\n"
                                         "C,2026-11-01T09:00:00Z,Offer,nick,10,usd\n");
    EXPECT_EQ(fixed.flagged, 1);
    EXPECT_EQ(toText(fixed.earned), "0") << "D15 knows no exception for fixed amounts";
}

TEST_F(ImportTest, aKnownRowThatDiffersElsewhereKeepsWhatCameFirstAndIsCounted)
{
    desk.take(three);
    const ImportReport report =
        desk.take(header + "A,2026-11-01T09:00:00Z,Offer,bob,Sale,approved,\n");
    EXPECT_EQ(report.unchanged, 1);
    EXPECT_EQ(report.differing, 1);
    EXPECT_EQ(desk.balances(), "nick 10 15");
}

/// Two trackers may number their conversions alike.
TEST_F(ImportTest, aKnownIdOfAnotherPublisherOrCampaignChangesNothingOfTheKnown)
{
    desk.addCampaign("Other", CostModel::Cpa, "3");
    desk.take(three);
    for (const bool keepsOld : { false, true }) {
        ImportOptions options;
        options.keepOld = keepsOld;
        options.reportsAllBad = true;
        const ImportReport report =
            desk.take(header
                          + "A,2026-11-01T09:00:00Z,Offer,bob,Sale,approved,25\n"
                            "B,2026-11-02T09:00:00Z,Other,nick,Lead,approved,\n",
                      options);
        ASSERT_EQ(report.rejected, 2);
        EXPECT_EQ(report.issues.front().error.what,
                  "This conversion is known for “nick” in “Offer”, with another status, revenue "
                  "or currency.");
        EXPECT_EQ(report.changed, 0);
        EXPECT_EQ(desk.balances(), "nick 10 15");
    }
}

/// Their first fault kept them from being numbered among their like.
TEST_F(ImportTest, correctedRowsWithoutIdsAreNotTakenForThoseThatCameIn)
{
    const std::string keyless = "conv_time,campaign,publisher,type,status,revenue\n";
    const std::string like = "2026-11-01T09:00:00Z,Offer,nick,Sale,";
    StringSink rejects;
    ImportOptions options;
    options.rejects = &rejects;
    desk.take(keyless + like + "approved,\n" + like + "nonsense,\n" + like + "pending,\n",
              options);
    ASSERT_EQ(desk.balances(), "nick 10 10");
    std::string mended = rejects.bytes();
    mended.replace(mended.find("nonsense"), 8, "approved");
    options.rejects = nullptr;
    options.reportsAllBad = true;
    const ImportReport refused = desk.take(mended, options);
    ASSERT_EQ(refused.rejected, 1);
    EXPECT_EQ(refused.issues.front().error.remedy.text(),
              "If this corrected row was imported before, nothing is left to do; if not, import the whole "
              "corrected file instead of its rejected rows alone.");
    EXPECT_EQ(desk.balances(), "nick 10 10");
    desk.take(keyless + like + "approved,\n" + like + "approved,\n" + like + "pending,\n");
    EXPECT_EQ(desk.balances(), "nick 20 10") << "the whole corrected file";
    EXPECT_EQ(desk.fault(), "");
}

TEST_F(ImportTest, writesRejectedRowsUnchangedWithTheirReason)
{
    StringSink rejects;
    ImportOptions options;
    options.rejects = &rejects;
    desk.take(three + "\"D\",never,Offer,nick,\"Sale, big\",approved,\n", options);
    EXPECT_EQ(rejects.bytes().substr(0, header.size() + 14),
              header.substr(0, header.size() - 1) + ",reject_reason\n");
    EXPECT_NE(rejects.bytes().find(
                  "\n\"D\",never,Offer,nick,\"Sale, big\",approved,,conv_time: “never” is not a "),
              std::string::npos)
        << rejects.bytes();
    std::string mended = rejects.bytes();
    const ImportReport report =
        desk.take(mended.replace(mended.find("never"), 5, "2026-11-01T09:00:00Z"));
    EXPECT_EQ(report.added, 1);
    EXPECT_TRUE(report.unknownColumns.empty()) << "reject_reason is ours";
}

TEST_F(ImportTest, aRejectsFileGoesRoundAgainWithOneColumnOfReasons)
{
    StringSink first;
    ImportOptions options;
    options.rejects = &first;
    desk.take(three + "D,never,Offer,nick,\"Sale, big\",approved,\nE,soon,Offer\n", options);
    StringSink second;
    options.rejects = &second;
    const std::string good = "G,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,,\n";
    const ImportReport again = desk.take(first.bytes() + good, options);
    EXPECT_EQ(again.added, 1);
    EXPECT_EQ(again.rejected, 2);
    EXPECT_EQ(second.bytes(), first.bytes()) << "row for row the same, with the same reasons";
    StringSink third;
    options.rejects = &third;
    const std::string moved = "reject_reason,id,conv_time,campaign,publisher\n"
                              "old reason,D,never,Offer,nick\n"
                              ",G2,2026-11-01T09:00:00Z,Offer,nick\n";
    EXPECT_EQ(desk.take(moved, options).rejected, 1);
    EXPECT_EQ(third.bytes().find("id,conv_time,campaign,publisher,reject_reason\nD,never,Offer,"
                                 "nick,conv_time: “never” is not a "),
              0u)
        << third.bytes();
    EXPECT_EQ(third.bytes().find("old reason"), std::string::npos);
}

/// Stops after so many questions.
class Impatient final : public Progress {
public:
    explicit Impatient(int patience)
        : m_patience(patience)
    {
    }
    void report(std::string_view, std::int64_t, std::int64_t) override { }
    [[nodiscard]] bool cancelled() const override { return m_patience-- <= 0; }

private:
    mutable int m_patience;
};

TEST_F(ImportTest, stoppedKeepsNothing)
{
    std::string file = header;
    for (int i = 0; i < 20'000; ++i)
        file += 'R' + std::to_string(i) + ",2026-11-01T09:00:00Z,Offer,nick,Sale,approved,\n";
    StringSource source(file);
    Impatient impatient(3);
    const auto report = importConversions(desk.books, source, {}, impatient);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(desk.balances(), "");
    EXPECT_EQ(*desk.store.countConversions({}), 0);
}

TEST_F(ImportTest, aCommitThatFailsIsToldAndKeepsNothing)
{
    desk.store.answerNextCommit(Outcome::RolledBack);
    const auto report = desk.import(three);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Storage);
    EXPECT_EQ(desk.balances(), "");
}

TEST_F(ImportTest, totalsAreByPublisher)
{
    const ImportReport report = desk.take(three);
    StringSink bytes;
    CsvTableSink sink(bytes);
    ASSERT_TRUE(writeTotals(report, sink));
    EXPECT_EQ(bytes.bytes(), "publisher,conversions,earned,pending\nbob,0,0,0\nnick,1,10,15\n");
}

TEST_F(ImportTest, anAmountOutOfRangeRejectsItsRowAlone)
{
    desk.addCampaign("Share", CostModel::RevShare, "300");
    const ImportReport report =
        desk.take(header
                  + "A,2026-11-01T09:00:00Z,Share,nick,Sale,approved,1000000000\n"
                    "B,2026-11-01T09:00:00Z,Share,nick,Sale,approved,1\n");
    EXPECT_EQ(report.rejected, 1);
    EXPECT_EQ(report.issues.front().line, 2);
    EXPECT_EQ(report.issues.front().column, "revenue");
    EXPECT_EQ(desk.balances(), "nick 3 0");
}

} // namespace
