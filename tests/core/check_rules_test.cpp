#include "core/usecases/check_rules.h"
#include "tests/support/import_desk.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace core;
using tests::ImportDesk;

struct CheckRulesTest : testing::Test {
    CheckRulesTest()
    {
        offer = desk.addCampaign("Offer", CostModel::Cpa, "10");
        desk.addPublisher("nick");
        desk.addPublisher("bob");
    }

    CheckedRules check()
    {
        const auto campaigns = desk.store.campaigns();
        const Campaign campaign = campaigns->at(0);
        auto checked =
            checkRules(desk.books, campaign, *desk.store.rules(campaign.version), desk.progress);
        EXPECT_TRUE(checked);
        return std::move(*checked);
    }
    /// The first finding of a check; fails the test where there is none.
    static RuleFinding first(const CheckedRules& checked, std::string_view key)
    {
        for (const CheckFindings& each : checked.checks)
            if (each.check->key == key)
                return each.findings.front();
        ADD_FAILURE() << "nothing of " << key;
        return {};
    }

    ImportDesk desk;
    CampaignId offer;
};

constexpr std::string_view conversions =
    "id,conv_time,campaign,publisher,type,country,revenue,sub1\n"
    "A,2026-11-01T09:00:00Z,Offer,nick,Lead,US,40,nick\n"
    "B,2026-11-01T10:00:00Z,Offer,nick,Sale,DE,100,nick\n"
    "C,2026-11-01T11:00:00Z,Offer,bob,Lead,US,40,bob\n"
    "D,2026-11-02T09:00:00Z,Offer,nick,Lead,DE,80,nick\n";

TEST_F(CheckRulesTest, CountsHowOftenAPartnersRateLosesAndHowMuch)
{
    desk.addRules(offer, "publisher, nick, 30\nhybrid, Lead, 50\n");
    desk.take(std::string(conversions));
    const CheckedRules checked = check();
    EXPECT_EQ(checked.conversions, 4);
    EXPECT_EQ(checked.ofCampaign, 4);
    const RuleFinding beaten = first(checked, "partner_beaten");
    EXPECT_EQ(beaten.conversions, 2);
    EXPECT_EQ(beaten.difference, Money()); // 30 − 20 and 30 − 40
    EXPECT_TRUE(beaten.isExampleStored);
    EXPECT_EQ(beaten.example.id, "A");
}

TEST_F(CheckRulesTest, ThoseWithTheMostMoneyComeFirst)
{
    desk.addRules(offer,
                  "publisher, bob, 21\npublisher, nick, 130\nhybrid, Lead, 50\nhybrid, Sale, 1\n");
    desk.take(std::string(conversions));
    const CheckedRules checked = check();
    const RuleFinding beaten = first(checked, "partner_beaten");
    EXPECT_EQ(beaten.rules.front(), 1u);
    EXPECT_EQ(beaten.conversions, 3);
    EXPECT_EQ(toText(*beaten.difference), "329"); // 110 + 129 + 90
    EXPECT_NE(beaten.what.find("329 GBP more"), std::string::npos);
}

TEST_F(CheckRulesTest, ShowsAStoredConversionWhereThereIsOne)
{
    desk.addRules(offer, "geo, DE, 8\ntype, Sale, 15\ngeo, US, 7\ntype, Trial, 9\n");
    desk.take(std::string(conversions));
    const CheckedRules checked = check();
    const auto overlap = std::ranges::find_if(
        checked.checks, [](const auto& each) { return each.check->key == "overlap"; });
    ASSERT_NE(overlap, checked.checks.end());
    ASSERT_EQ(overlap->findings.size(), 2u);
    EXPECT_TRUE(overlap->findings[0].isExampleStored);
    EXPECT_EQ(overlap->findings[0].example.id, "B");
    EXPECT_FALSE(overlap->findings[1].isExampleStored) << "no Sale from the US is stored";
    EXPECT_EQ(overlap->findings[1].example.type, "Sale");
    EXPECT_EQ(overlap->findings[1].example.country, "US");
}

TEST_F(CheckRulesTest, NamesPublishersWhoseConversionsNoRuleMatches)
{
    Campaign campaign = desk.store.campaigns()->at(0);
    campaign.defaultPayout.reset();
    ASSERT_TRUE(saveCampaign(desk.books, { campaign, {}, false, {} }));
    desk.addRules(offer, "publisher, nick, 30\n");
    desk.take(std::string(conversions));
    const RuleFinding without = first(check(), "no_rule_no_default");
    EXPECT_NE(without.what.find("“bob”"), std::string::npos);
    EXPECT_EQ(without.conversions, 1);
    EXPECT_EQ(without.example.id, "C");
}

TEST_F(CheckRulesTest, KnowsTheSubThatCarriesThePublisher)
{
    desk.addRules(offer, "publisher_sub, nick, sub1, 12347, 30\n");
    desk.take(std::string(conversions));
    const RuleFinding carried = first(check(), "sub_is_publisher");
    EXPECT_TRUE(carried.isExampleStored);
    EXPECT_EQ(carried.example.id, "A");
}

TEST_F(CheckRulesTest, TypesOfOtherCampaignsAreKnownAndTheirConversionsNotShown)
{
    desk.addCampaign("Other", CostModel::Cpa, "1");
    desk.addRules(offer, "type, lead, 8\ngeo, US, 7\n");
    desk.take("id,conv_time,campaign,publisher,type,country\n"
              "A,2026-11-01T09:00:00Z,Other,nick,Lead,US\n");
    const CheckedRules checked = check();
    EXPECT_EQ(checked.conversions, 1);
    EXPECT_EQ(checked.ofCampaign, 0);
    EXPECT_EQ(first(checked, "near_name").example.id, "A");
    EXPECT_FALSE(first(checked, "overlap").isExampleStored);
}

TEST_F(CheckRulesTest, StopsWhenTheUserSaysSo)
{
    struct Stopped final : Progress {
        void report(std::string_view, std::int64_t, std::int64_t) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } stopped;
    desk.take(std::string(conversions));
    const auto checked = checkRules(desk.books, desk.store.campaigns()->at(0), {}, stopped);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, ErrorCode::Cancelled);
}

} // namespace
