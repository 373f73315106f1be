#include "core/usecases/campaign_rules.h"
#include "core/usecases/explain_conversion.h"
#include "core/usecases/recalculate.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

namespace {

using namespace core;
using tests::ImportDesk;

/// nick has 10 earned and 15 pending of November, bob 10 earned; today is 2026-12-05.
struct ChangeTest : testing::Test {
    ChangeTest()
    {
        offer = desk.addCampaign("Offer", CostModel::Cpa, "10");
        nick = desk.addPublisher("nick");
        desk.addPublisher("bob");
        desk.addRules(offer, "type, Lead, 15\n");
        desk.take("id,conv_time,campaign,publisher,type,status\n"
                  "A,2026-11-01T09:00:00Z,Offer,nick,Sale,approved\n"
                  "B,2026-11-02T09:00:00Z,Offer,nick,Lead,pending\n"
                  "C,2026-11-03T09:00:00Z,Offer,bob,Sale,approved\n");
        desk.world.setDay("2026-12-05");
    }

    Result<ConversionsChanged> set(ConversionStatus status, const std::vector<std::string>& ids)
    {
        return setConversionStatus(desk.books, ids, status, "checked", desk.progress);
    }

    ImportDesk desk;
    CampaignId offer;
    PublisherId nick;
};

TEST_F(ChangeTest, approvingPostsWhatWasPending)
{
    const auto changed = set(ConversionStatus::Approved, { "B" });
    ASSERT_TRUE(changed) << changed.error().sentence();
    EXPECT_EQ(changed->changed, 1);
    EXPECT_EQ(toText(changed->earnedDifference), "15");
    EXPECT_EQ(toText(changed->pendingDifference), "-15");
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 25 0");
    EXPECT_EQ(desk.fault(), "");
    EXPECT_EQ(desk.store.batches()->back().kind, Batch::Kind::StatusChange);
    EXPECT_EQ(desk.store.batches()->back().note, "checked");
    EXPECT_EQ(desk.balances(*parseDate("2026-12-04")), "bob 10 0, nick 10 15")
        << "it was approved on the 5th";
}

TEST_F(ChangeTest, decliningAndApprovingAgainEndsWhereItBegan)
{
    ASSERT_TRUE(set(ConversionStatus::Declined, { "A", "C" }));
    EXPECT_EQ(desk.balances(), "nick 0 15");
    ASSERT_TRUE(set(ConversionStatus::Approved, { "A", "C", "A" }));
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 10 15");
    EXPECT_EQ(desk.fault(), "");
}

TEST_F(ChangeTest, aFilterChangesWhatFits)
{
    ConversionFilter filter;
    filter.publisher = nick;
    const auto changed =
        setConversionStatus(desk.books, filter, ConversionStatus::Declined, {}, desk.progress);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->changed, 2);
    EXPECT_EQ(desk.balances(), "bob 10 0");
}

TEST_F(ChangeTest, oneThatWouldEarnTooMuchIsNamed)
{
    desk.addCampaign("Share", CostModel::RevShare, "200");
    desk.take("id,conv_time,campaign,publisher,type,status,revenue\n"
              "D,2026-11-04T09:00:00Z,Share,nick,Sale,declined,600000000\n"
              "E,2026-11-04T09:00:00Z,Share,nick,Sale,declined,5\n");
    const auto refused = set(ConversionStatus::Approved, { "E", "D" });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().sentence(),
              "Conversion “D”: The conversion would earn more than 1000000000 GBP. Check its "
              "revenue and the value of "
              "the custom payout.");
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 10 15");
}

TEST_F(ChangeTest, theStatusItHasAlreadyChangesNothingAndLeavesNoBatch)
{
    const auto changed = set(ConversionStatus::Approved, { "A" });
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->unchanged, 1);
    EXPECT_FALSE(changed->batch);
    EXPECT_EQ(desk.store.batches()->size(), 1u);
}

TEST_F(ChangeTest, anUnknownIdStopsAllOfThem)
{
    const auto changed = set(ConversionStatus::Declined, { "A", "Z" });
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, ErrorCode::NotFound);
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 10 15");
}

TEST_F(ChangeTest, aRuleChangeAloneNeverChangesWhatWasRecorded)
{
    desk.addRules(offer, "publisher, nick, 20\n");
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 10 15");
}

TEST_F(ChangeTest, aChangedStatusOrRevenueIsPricedByTheRulesBefore)
{
    const CampaignId share = desk.addCampaign("Share", CostModel::RevShare, "10");
    const std::string head = "id,conv_time,campaign,publisher,type,status,revenue\n";
    desk.take(head + "S,2026-11-04T09:00:00Z,Share,bob,Sale,approved,50\n");
    const CampaignVersionId then = desk.store.conversionsById("A")->front().earning.version;
    desk.addRules(offer, "type, Sale, 20\n");
    desk.addRules(share, "type, Sale, 90\n");
    ASSERT_TRUE(set(ConversionStatus::Other, { "A" }));
    EXPECT_EQ(desk.balances(), "bob 15 0, nick 10 15");
    desk.take("id,conv_time,campaign,publisher,type,status\n"
              "C,2026-11-03T09:00:00Z,Offer,bob,Sale,other\n");
    desk.take(head + "S,2026-11-04T09:00:00Z,Share,bob,Sale,approved,60\n");
    EXPECT_EQ(desk.balances(), "bob 16 0, nick 10 15") << "10 % of 60, not 90 %";
    for (const char* id : { "A", "C" })
        EXPECT_EQ(desk.store.conversionsById(id)->front().earning.version, then) << id;
    desk.take("id,conv_time,campaign,publisher,type,status\n"
              "D,2026-11-03T09:00:00Z,Offer,bob,Sale,approved\n");
    EXPECT_EQ(desk.balances(), "bob 36 0, nick 10 15") << "a new one has today's";
    ASSERT_TRUE(recalculate(desk.books, {}, {}, desk.progress));
    EXPECT_EQ(desk.balances(), "bob 94 0, nick 20 15") << "only recalculating reprices";
    EXPECT_EQ(desk.fault(), "");
}

TEST_F(ChangeTest, earlierVersionsArePricedByEvenWhenTheyAreTooManyToBeKept)
{
    CampaignRules rules(desk.store, 3); // of the two below, one at a time
    const CampaignVersionId first = desk.store.campaigns()->front().version;
    desk.addRules(offer, "type, Sale, 2\n");
    const CampaignVersionId second = desk.store.campaigns()->front().version;
    for (const CampaignVersionId version : { first, second, first }) {
        EXPECT_EQ((*rules.at(version))->campaign().version, version);
        EXPECT_EQ((*rules.at(version))->rules().size(), version == first ? 1u : 2u);
    }
    EXPECT_FALSE(rules.at({ 99 }));
}

TEST_F(ChangeTest, explainsByTheVersionThatPriced)
{
    desk.addRules(offer, "publisher, nick, 20\n");
    const auto explained = explainConversion(desk.books, "B");
    ASSERT_TRUE(explained) << explained.error().sentence();
    EXPECT_EQ(explained->explanation.winner.kindKey, "type");
    EXPECT_EQ(toText(explained->explanation.earning.amount), "15");
    ASSERT_TRUE(recalculate(desk.books, {}, {}, desk.progress));
    EXPECT_EQ(explainConversion(desk.books, "B")->explanation.winner.kindKey, "publisher");
    EXPECT_EQ(explainConversion(desk.books, "B")->changes.size(), 1u);
    EXPECT_EQ(explainConversion(desk.books, "Z").error().code, ErrorCode::NotFound);
}

TEST_F(ChangeTest, oneWithoutAnIdIsExplainedByItsClick)
{
    desk.take("clickid,event_id,conv_time,campaign,publisher,type,status\n"
              "C1,E1,2026-11-03T09:00:00Z,Offer,bob,Sale,approved\n"
              "C2,E1,2026-11-03T09:00:00Z,Offer,bob,Sale,approved\n"
              "C2,E2,2026-11-03T09:00:00Z,Offer,bob,Sale,approved\n");
    const auto explained = explainConversion(desk.books, "C1");
    ASSERT_TRUE(explained) << explained.error().sentence();
    EXPECT_EQ(explained->stored.conversion.clickId, "C1");
    const auto several = explainConversion(desk.books, "C2");
    ASSERT_FALSE(several);
    EXPECT_EQ(several.error().what.text(), "Conversions with the click ID “C2”: 2.");
}

/// The same conversions priced by two programs: whatever order things happened in, posted is what
/// they earn.
TEST_F(ChangeTest, statusAndRecalculationAndImportMixed)
{
    desk.addRules(offer, "publisher, nick, 20\n");
    ASSERT_TRUE(set(ConversionStatus::Approved, { "B" }));
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 25 0")
        << "an approved row stays priced by the rules that priced it";
    desk.take("id,conv_time,campaign,publisher,type,status\nB,2026-11-02T09:00:00Z,Offer,nick,Lead,"
              "declined\n");
    ASSERT_TRUE(recalculate(desk.books, {}, {}, desk.progress));
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 20 0");
    EXPECT_EQ(desk.fault(), "");
}

} // namespace
