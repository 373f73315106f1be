#include "core/usecases/compare_versions.h"
#include "core/usecases/explain_conversion.h"
#include "core/usecases/restore_version.h"
#include "core/usecases/save_publisher.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>
#include <random>
#include <set>

namespace {

using namespace core;
using tests::ImportDesk;

/// An offer whose rules have been saved three times after it was made without any.
struct HistoryTest : testing::Test {
    HistoryTest()
    {
        offer = desk.addCampaign("Offer", CostModel::Cpa, "10");
        nick = desk.addPublisher("nick");
        save("geo, UK, 5\ngeo, US, 6\npublisher, nick, 7\n", "price list");
        save("geo, UK, 5\ngeo, US, 8\ngeo, DE, 1\n", "");
    }

    void save(std::string_view file, const std::string& note)
    {
        ImportRulesOptions options;
        options.replace = true;
        options.note = note;
        ASSERT_TRUE(importRules(desk.books, offer, file, options)->issues.empty());
    }
    Campaign current() { return desk.store.campaigns()->at(0); }
    std::string printed() { return printRulesFile(*desk.store.rules(current().version)); }
    SaveCampaignRequest draft()
    {
        SaveCampaignRequest request;
        request.campaign = current();
        request.rules = *desk.store.rules(current().version);
        return request;
    }
    static std::string text(const RuleChanges& changes)
    {
        std::string lines;
        for (const Rule& rule : changes.removed)
            lines += "- " + toFileLine(rule) + '\n';
        for (const auto& [before, after] : changes.changed)
            lines += "~ " + toFileLine(before) + " -> " + toFileLine(after) + '\n';
        for (const Rule& rule : changes.added)
            lines += "+ " + toFileLine(rule) + '\n';
        return lines;
    }
    std::string compared(int before, int after)
    {
        return text(compareVersions(desk.store, offer, before, after)->rules);
    }
    Result<SavedCampaign> restore(int number, bool rereadValues = false)
    {
        return restoreVersion(desk.books, { offer, number, rereadValues, {} });
    }

    ImportDesk desk;
    CampaignId offer;
    PublisherId nick;
};

TEST_F(HistoryTest, listsEveryVersionWithWhatItChanged)
{
    SaveCampaignRequest request = draft();
    request.campaign.defaultPayout = PayoutValue{ 11'000'000 };
    request.campaign.expires = makeDate({ 2026, 12, 31 }).value();
    ASSERT_TRUE(saveCampaign(desk.books, request));
    const auto lines = campaignHistory(desk.store, offer).value();
    ASSERT_EQ(lines.size(), 4u);
    for (std::size_t i = 0; i < lines.size(); ++i)
        EXPECT_EQ(lines[i].version.number, int(i) + 1);
    EXPECT_EQ(lines[0].added + lines[0].removed + lines[0].changed, 0);
    EXPECT_EQ(lines[1].added, 3);
    EXPECT_EQ(lines[1].version.stamp.note, "price list");
    EXPECT_EQ(lines[1].version.stamp.user, desk.world.user());
    EXPECT_EQ(lines[1].version.stamp.at, desk.world.now());
    EXPECT_EQ(lines[2].added, 1);
    EXPECT_EQ(lines[2].changed, 1);
    EXPECT_EQ(lines[2].removed, 1);
    EXPECT_TRUE(lines[2].details.empty());
    EXPECT_EQ(lines[3].added + lines[3].removed + lines[3].changed, 0);
    EXPECT_EQ(lines[3].details,
              (std::vector<DetailChange>{ { "default_payout", "Default payout", "10", "11" },
                                          { "expires", "Expires", "", "2026-12-31" } }));
    EXPECT_EQ(campaignHistory(desk.store, { 77 }).error().code, ErrorCode::NotFound);
}

TEST_F(HistoryTest, comparesTwoVersionsWhateverLiesBetween)
{
    EXPECT_EQ(compared(2, 3),
              "- publisher, nick, 7\n"
              "~ geo, US, 6 -> geo, US, 8\n"
              "+ geo, DE, 1\n");
    EXPECT_EQ(compared(3, 2),
              "- geo, DE, 1\n"
              "~ geo, US, 8 -> geo, US, 6\n"
              "+ publisher, nick, 7\n");
    EXPECT_EQ(compared(3, 3), "");
    save("geo, UK, 5\ngeo, US, 6\npublisher, nick, 7\n", "");
    EXPECT_EQ(compared(2, 4), "") << "the same again, as other rules";
    EXPECT_EQ(compareVersions(desk.store, offer, 1, 5).error().sentence(),
              "The campaign has no version 5. Its versions are 1 to 4.");
    EXPECT_EQ(compareVersions(desk.store, offer, 0, 1).error().code, ErrorCode::NotFound);
}

TEST_F(HistoryTest, pairsRulesByConditionsAndDays)
{
    save("geo, UK, 1, until 2026-10-31\ngeo, UK, 2, from 2026-11-01\ntype, Lead, 3\n", "");
    save("geo, gb, 4, from 2026-11-01\ngeo, UK, 1, until 2026-09-30\ntype, lead, 3\n", "");
    EXPECT_EQ(compared(4, 5),
              "- type, Lead, 3\n"
              "~ geo, UK, 2, from 2026-11-01 -> geo, gb, 4, from 2026-11-01\n"
              "~ geo, UK, 1, until 2026-10-31 -> geo, UK, 1, until 2026-09-30\n"
              "+ type, lead, 3\n");
}

TEST_F(HistoryTest, restoringMakesANewVersionWithTheOldContent)
{
    SaveCampaignRequest request = draft();
    request.campaign.title = "Offer 2";
    request.campaign.defaultPayout = std::nullopt;
    request.campaign.matchOrder = mostConditionsFirst();
    ASSERT_TRUE(saveCampaign(desk.books, request));
    const Campaign before = *desk.store.campaignAt(current().version);

    ASSERT_TRUE(restore(2));
    EXPECT_EQ(compared(2, 5), "");
    EXPECT_EQ(printed(), "geo, UK, 5\ngeo, US, 6\npublisher, nick, 7\n");
    EXPECT_EQ(current().title, "Offer");
    EXPECT_EQ(current().defaultPayout, PayoutValue{ 10'000'000 });
    EXPECT_EQ(current().matchOrder, partnerDealsFirst());
    const auto versions = desk.store.campaignVersions(offer).value();
    ASSERT_EQ(versions.size(), 5u);
    EXPECT_EQ(versions[4].stamp.note, "Version 2 restored");
    EXPECT_EQ(versions[3].campaign, before) << "what was in between stays";
}

TEST_F(HistoryTest, restoringWhatIsThereMakesNoVersion)
{
    const CampaignVersionId version = current().version;
    const auto saved = restore(3);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->campaign.version, version);
    EXPECT_EQ(desk.store.campaignVersions(offer)->size(), 3u);
    EXPECT_EQ(restore(4).error().code, ErrorCode::NotFound);
}

TEST_F(HistoryTest, restoringIsRefusedAndWarnedAsASave)
{
    SaveCampaignRequest request = draft();
    request.campaign.title = "Renamed";
    ASSERT_TRUE(saveCampaign(desk.books, request));
    desk.addCampaign("Offer", CostModel::Cpa, "1");
    EXPECT_EQ(restore(2).error().where, "title");
    EXPECT_EQ(current().title, "Renamed");

    request = draft();
    request.campaign.costModel = CostModel::RevShare;
    request.rules = { *makeRule(RuleKinds::indexOf("type"), { "Lead", "101" }) };
    request.rereadValues = true;
    ASSERT_TRUE(saveCampaign(desk.books, request));
    ASSERT_TRUE(saveCampaign(desk.books, [this] {
        SaveCampaignRequest next = draft();
        next.campaign.costModel = CostModel::Cpa;
        next.rereadValues = true;
        return next;
    }()));
    EXPECT_EQ(restore(5).error().where, "cost_model");
    const auto saved = restore(5, true);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->warnings.size(), 1u);
    EXPECT_EQ(current().costModel, CostModel::RevShare);
}

TEST_F(HistoryTest, restoredRulesMeanWhomTheyMeant)
{
    Publisher old = desk.store.publishers()->at(0);
    old.alias = "nicholas";
    ASSERT_TRUE(savePublisher(desk.books, old));
    desk.addPublisher("nick");
    ASSERT_TRUE(restore(2));
    const auto rules = desk.store.rules(current().version).value();
    ASSERT_EQ(rules.size(), 3u);
    EXPECT_EQ(toFileLine(rules[2]), "publisher, nicholas, 7");
    EXPECT_EQ(rules[2].publisher, nick);
    EXPECT_EQ(compared(2, 4), "");
}

TEST_F(HistoryTest, anExplanationNamesTheVersionThatPriced)
{
    desk.take("id,conv_time,campaign,publisher,type\nA,2026-11-01T09:00:00Z,Offer,nick,Lead\n");
    save("type, Lead, 5\n", "later");
    const auto explained = explainConversion(desk.books, "A");
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->version.number, 3);
    EXPECT_EQ(explained->explanation.winner.kindKey, "default");
}

TEST_F(HistoryTest, anExplanationOutlivesARenaming)
{
    save("publisher, nick, 7\n", "");
    desk.take("id,conv_time,campaign,publisher,type\nA,2026-11-01T09:00:00Z,Offer,nick,Lead\n");
    Publisher old = desk.store.publishers()->at(0);
    old.alias = "nicholas";
    ASSERT_TRUE(savePublisher(desk.books, old));
    desk.addPublisher("nick");
    const auto explained = explainConversion(desk.books, "A");
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->explanation.winner.rule, "nick, 7");
    EXPECT_EQ(explained->explanation.winner.publisher, "nicholas");
    EXPECT_EQ(explained->explanation.earning.amount, Money::ofUnits(7));
    desk.take("id,conv_time,campaign,publisher,type\n"
              "B,2026-11-01T09:00:00Z,Offer,nicholas,Lead\n"
              "C,2026-11-01T09:00:00Z,Offer,nick,Lead\n");
    EXPECT_EQ(explainConversion(desk.books, "B")->explanation.winner.kindKey, "publisher");
    EXPECT_EQ(explainConversion(desk.books, "C")->explanation.winner.kindKey, "default");
}

TEST_F(HistoryTest, aRuleCountsOnItsDaysOnly)
{
    save("geo, UK, 1, until 2026-10-31\ngeo, UK, 2, from 2026-11-01, until 2026-11-01\n", "");
    desk.take("id,conv_time,campaign,publisher,type,country\n"
              "A,2026-10-31T23:59:59.999999Z,Offer,nick,Lead,GB\n"
              "B,2026-11-01T00:00:00Z,Offer,nick,Lead,GB\n"
              "C,2026-11-01T23:59:59.999999Z,Offer,nick,Lead,GB\n"
              "D,2026-11-02T00:00:00Z,Offer,nick,Lead,GB\n");
    EXPECT_EQ(explainConversion(desk.books, "A")->stored.earning.amount, Money::ofUnits(1));
    EXPECT_EQ(explainConversion(desk.books, "B")->stored.earning.amount, Money::ofUnits(2));
    EXPECT_EQ(explainConversion(desk.books, "C")->stored.earning.amount, Money::ofUnits(2));
    const auto later = explainConversion(desk.books, "D");
    EXPECT_EQ(later->stored.earning.amount, Money::ofUnits(10));
    ASSERT_EQ(later->explanation.nearMisses.size(), 2u);
    EXPECT_EQ(later->explanation.nearMisses[0].condition, "dates");
}

/// The changes, applied to the one list, give the other: whatever was added, removed and changed.
TEST(RuleChanges, leadFromTheOneListToTheOther)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const auto list = [&random] {
        std::vector<Rule> rules;
        for (const char* country : { "US", "UK", "DE", "FR" })
            for (int month = 1; month <= 3; ++month)
                if (random() % 2) {
                    rules.push_back(makeRule(0, { country, std::to_string(random() % 3) }).value());
                    if (random() % 4)
                        rules.back().validFrom = makeDate({ 2026, month, 1 }).value();
                    rules.back().validUntil = makeDate({ 2026, month, 28 }).value();
                }
        return rules;
    };
    const auto lines = [](const std::vector<Rule>& rules) {
        std::multiset<std::string> all;
        for (const Rule& rule : rules)
            all.insert(toFileLine(rule));
        return all;
    };
    for (int i = 0; i < 100; ++i) {
        const std::vector<Rule> before = list();
        const std::vector<Rule> after = list();
        const RuleChanges changes = compareRules(before, after);
        std::multiset<std::string> made = lines(before);
        for (const Rule& rule : changes.removed)
            ASSERT_EQ(made.erase(toFileLine(rule)), 1u);
        for (const auto& pair : changes.changed) {
            ASSERT_EQ(made.erase(toFileLine(pair.first)), 1u);
            ASSERT_EQ(conditionKey(pair.first), conditionKey(pair.second));
            made.insert(toFileLine(pair.second));
        }
        for (const Rule& rule : changes.added) {
            made.insert(toFileLine(rule));
            for (const Rule& gone : changes.removed)
                ASSERT_NE(conditionKey(rule), conditionKey(gone)) << "they should be a pair";
        }
        ASSERT_EQ(made, lines(after));
    }
}

} // namespace
