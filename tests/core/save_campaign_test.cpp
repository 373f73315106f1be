#include "core/usecases/save_publisher.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

namespace {

using namespace core;
using tests::ImportDesk;

struct CampaignTest : testing::Test {
    CampaignTest()
    {
        offer = desk.addCampaign("Offer", CostModel::Cpa, "10");
        desk.addPublisher("nick");
    }

    Result<ImportRulesReport> rules(std::string_view text, ImportRulesOptions options = {})
    {
        return importRules(desk.books, offer, text, options);
    }
    Campaign current() { return desk.store.campaigns()->at(0); }
    std::vector<Rule> stored() { return *desk.store.rules(current().version); }
    std::string printed() { return printRulesFile(stored()); }
    SaveCampaignRequest draft()
    {
        SaveCampaignRequest request;
        request.campaign = current();
        request.rules = stored();
        return request;
    }
    static ImportRulesOptions replacing()
    {
        ImportRulesOptions options;
        options.replace = true;
        return options;
    }

    ImportDesk desk;
    CampaignId offer;
};

TEST_F(CampaignTest, takesThePagesElevenExamplesByteForByte)
{
    std::string file;
    for (const RuleKind& kind : RuleKinds::all())
        file += std::string(kind.key) + ", " + std::string(kind.example) + '\n';
    const auto report = rules(file);
    ASSERT_TRUE(report && report->issues.empty());
    EXPECT_EQ(report->changes.added.size(), RuleKinds::all().size());
    EXPECT_EQ(printed(), file);
    EXPECT_EQ(rules(file)->changes.unchanged, int(RuleKinds::all().size()));
}

TEST_F(CampaignTest, eachKindReadsItsLinesWithoutTheKey)
{
    for (std::size_t kind = 0; kind < RuleKinds::all().size(); ++kind) {
        ImportRulesOptions options;
        options.kind = int(kind);
        EXPECT_EQ(rules(RuleKinds::all()[kind].example, options)->changes.added.size(), 1u)
            << RuleKinds::all()[kind].key;
    }
}

TEST_F(CampaignTest, mergingRefusesAnotherValueForTheSameConditions)
{
    ASSERT_TRUE(rules("geo, UK, 5\n"));
    const auto report = rules("type, Lead, 7\n\ngeo, gb, 6\n");
    ASSERT_TRUE(report);
    ASSERT_EQ(report->issues.size(), 1u);
    EXPECT_EQ(report->issues.front().line, 3);
    EXPECT_NE(report->issues.front().error.sentence().find("geo, UK, 5"), std::string::npos);
    EXPECT_EQ(report->changes.added.size(), 0u);
    EXPECT_EQ(printed(), "geo, UK, 5\n");
}

TEST_F(CampaignTest, replacingRemovesWhatTheFileLacks)
{
    ASSERT_TRUE(rules("geo, UK, 5\ngeo, US, 6\ntype, Lead, 7\n"));
    const auto report = rules("geo, UK, 9\ngeo, US, 6\ngeo, DE, 1\n", replacing());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->changes.changed.size(), 1u);
    EXPECT_EQ(report->changes.unchanged, 1);
    EXPECT_EQ(report->changes.added.size(), 1u);
    EXPECT_EQ(report->changes.removed.size(), 1u);
    EXPECT_EQ(current().ruleCount, 3);
}

TEST_F(CampaignTest, replacingOneKindLeavesTheOthersAlone)
{
    ASSERT_TRUE(rules("geo, UK, 5\ntype, Lead, 7\n"));
    ImportRulesOptions options = replacing();
    options.kind = RuleKinds::indexOf("geo");
    EXPECT_EQ(rules("US, 1\n", options)->changes.removed.size(), 1u);
    EXPECT_NE(printed().find("type, Lead, 7"), std::string::npos);
}

TEST_F(CampaignTest, mergingTakesTheSameConditionsOnDaysOfTheirOwn)
{
    ASSERT_TRUE(rules("geo, UK, 5, until 2026-10-31\n"));
    EXPECT_EQ(rules("geo, UK, 6, from 2026-11-01\ngeo, UK, 5, until 2026-10-31\n")->changes.added.size(), 1u);
    EXPECT_EQ(printed(), "geo, UK, 5, until 2026-10-31\ngeo, UK, 6, from 2026-11-01\n");

    const auto report = rules("geo, gb, 7, from 2026-10-01, until 2026-10-07\n");
    ASSERT_EQ(report->issues.size(), 1u);
    EXPECT_EQ(report->issues.front().field, "valid_from");
    EXPECT_NE(report->issues.front().error.sentence().find("geo, UK, 5, until 2026-10-31"),
              std::string::npos);
    EXPECT_EQ(rules("geo, UK, 7, from 2026-11-01\n")->issues.at(0).field, "value");
    EXPECT_EQ(current().ruleCount, 2);
}

TEST_F(CampaignTest, replacingTellsRulesApartByTheirDays)
{
    ASSERT_TRUE(rules("geo, UK, 5, until 2026-10-31\ngeo, UK, 6, from 2026-11-01\ngeo, US, 1\n"));
    const auto report = rules(
        "geo, UK, 5, until 2026-10-31\ngeo, UK, 7, from 2026-11-01\ngeo, US, 1, from 2026-11-01\n",
        replacing());
    ASSERT_TRUE(report && report->issues.empty());
    EXPECT_EQ(report->changes.unchanged, 1);
    EXPECT_EQ(report->changes.changed.size(), 1u);
    EXPECT_EQ(report->changes.added.size(), 1u);
    EXPECT_EQ(report->changes.removed.size(), 1u);
    EXPECT_EQ(current().ruleCount, 3);
}

TEST_F(CampaignTest, anotherLastDayIsAChangeToSave)
{
    ASSERT_TRUE(rules("geo, UK, 5\n"));
    SaveCampaignRequest request = draft();
    const CampaignVersionId version = current().version;
    request.rules[0].validUntil = makeDate({ 2026, 11, 30 }).value();
    ASSERT_TRUE(saveCampaign(desk.books, request));
    EXPECT_NE(current().version, version);
    EXPECT_EQ(printed(), "geo, UK, 5, until 2026-11-30\n");
}

TEST_F(CampaignTest, aRuleMeansItsPublisherAfterARenaming)
{
    ASSERT_TRUE(rules("publisher, nick, 5\ngeo, UK, 1\n"));
    const CampaignVersionId version = current().version;
    const std::vector<RuleId> keys{ stored().at(0).key, stored().at(1).key };
    Publisher nick = desk.store.publishers()->at(0);
    EXPECT_EQ(stored().at(0).publisher, nick.key);
    nick.alias = "nicholas";
    ASSERT_TRUE(savePublisher(desk.books, nick));
    const PublisherId newcomer = desk.addPublisher("nick");
    EXPECT_EQ(stored().at(0).publisher, nick.key);

    EXPECT_TRUE(saveCampaign(desk.books, draft())) << "the old alias in it troubles nobody";
    EXPECT_EQ(current().version, version) << "and nothing has changed";
    EXPECT_EQ(rules("publisher, nicholas, 5\n")->changes.unchanged, 1);
    EXPECT_EQ(rules("publisher, nick, 7\n")->changes.added.size(), 1u) << "somebody else is called so now";
    ASSERT_EQ(stored().size(), 3u);
    EXPECT_EQ(stored().at(2).publisher, newcomer);
    EXPECT_EQ(stored().at(0).key, keys[0]);
    EXPECT_EQ(desk.exported("rules"),
              "campaign,kind,country,os,publisher,sub,sub_value,type,value,unit,valid_from,"
              "valid_until\n"
              "Offer,publisher,,,nicholas,,,,5,amount,,\n"
              "Offer,geo,UK,,,,,,1,amount,,\n"
              "Offer,publisher,,,nick,,,,7,amount,,\n");
}

TEST_F(CampaignTest, onePublisherByTwoNamesIsTheSameConditionTwice)
{
    Publisher nick = desk.store.publishers()->at(0);
    nick.id = "1001";
    ASSERT_TRUE(savePublisher(desk.books, nick));
    const auto report = rules("publisher, nick, 5\npublisher, 1001, 6\n");
    ASSERT_EQ(report->issues.size(), 1u);
    EXPECT_EQ(report->issues.front().line, 2);
}

TEST_F(CampaignTest, unchangedRulesKeepTheirKeys)
{
    ASSERT_TRUE(rules("geo, UK, 5\ngeo, US, 6\n"));
    const RuleId uk = stored().at(0).key;
    ASSERT_TRUE(rules("geo, UK, 5\ngeo, US, 8\n", replacing()));
    EXPECT_EQ(stored().at(0).key, uk);
}

TEST_F(CampaignTest, aFileThatChangesNothingMakesNoVersion)
{
    ASSERT_TRUE(rules("geo, UK, 5\n"));
    const CampaignVersionId version = current().version;
    ASSERT_TRUE(rules("geo, UK, 5\n"));
    EXPECT_EQ(current().version, version);
}

TEST_F(CampaignTest, aDryRunChangesNothing)
{
    ImportRulesOptions options;
    options.dryRun = true;
    options.createMissing = true;
    const auto report = rules("publisher, newcomer, 5\n", options);
    EXPECT_EQ(report->changes.added.size(), 1u);
    EXPECT_EQ(report->createdPublishers, std::vector<std::string>{ "newcomer" });
    EXPECT_EQ(current().ruleCount, 0);
    EXPECT_EQ(desk.store.publishers()->size(), 1u);
}

TEST_F(CampaignTest, unknownPublishersAreNamedLineByLineOrCreatedOnce)
{
    const std::string file = "publisher, nik, 5\npublisher_sub, NIK, sub1, x, 6\ngeo, US, 1\n";
    const auto refused = rules(file);
    ASSERT_EQ(refused->issues.size(), 2u);
    EXPECT_EQ(refused->issues.front().line, 1);
    EXPECT_EQ(refused->issues.front().field, "publisher");
    EXPECT_NE(refused->issues.front().error.remedy.find("nick"), std::string::npos);
    EXPECT_EQ(current().ruleCount, 0);
    ImportRulesOptions options;
    options.createMissing = true;
    EXPECT_EQ(rules(file, options)->createdPublishers, std::vector<std::string>{ "nik" });
    EXPECT_EQ(current().ruleCount, 3);
}

TEST_F(CampaignTest, everyBadLineIsReportedAndNothingIsKept)
{
    const auto report =
        rules("geo, XX, 5\ngeo, US\nnokind, US, 5\ngeo, US, -1\ngeo, DE, 5\ngeo, DE, 5\n");
    ASSERT_TRUE(report);
    std::vector<int> lines;
    for (const RuleIssue& issue : report->issues)
        lines.push_back(issue.line);
    EXPECT_EQ(lines, (std::vector<int>{ 1, 2, 3, 4, 6 }));
    EXPECT_EQ(current().ruleCount, 0);
}

TEST_F(CampaignTest, aTitleIsTakenOnceWithoutRegardToCase)
{
    SaveCampaignRequest request;
    request.campaign.title = " OFFER ";
    EXPECT_EQ(saveCampaign(desk.books, request).error().where, "title");
    request.campaign.title = "  ";
    EXPECT_EQ(saveCampaign(desk.books, request).error().where, "title");
}

TEST_F(CampaignTest, aChangedCostModelNeedsConsentToRereadValues)
{
    ASSERT_TRUE(rules("geo, UK, 5\nhybrid, Signup, 3\n"));
    SaveCampaignRequest request = draft();
    request.campaign.costModel = CostModel::RevShare;
    EXPECT_EQ(saveCampaign(desk.books, request).error().where, "cost_model");
    const auto values =
        rereadValues(current(), CostModel::RevShare, stored(), desk.store.workspace());
    ASSERT_EQ(values.size(), 3u);
    EXPECT_EQ(values[0].before, "10 GBP");
    EXPECT_EQ(values[0].after, "10 %");
    EXPECT_TRUE(values[0].before.values().at(0).isNumber()) << "said in the reader's number form";
    EXPECT_EQ(values[2].rule, "hybrid, Signup, 3");
    EXPECT_EQ(values[2].before, "3 %");
    EXPECT_EQ(values[2].after, "3 GBP");
    request.rereadValues = true;
    EXPECT_TRUE(saveCampaign(desk.books, request));
    EXPECT_EQ(current().costModel, CostModel::RevShare);
    EXPECT_EQ(current().ruleCount, 2);
}

TEST_F(CampaignTest, aStaleSaveIsToldAndChangesNothing)
{
    const SaveCampaignRequest stale = draft();
    ASSERT_TRUE(rules("geo, UK, 5\n"));
    const auto saved = saveCampaign(desk.books, stale);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::Conflict);
    EXPECT_EQ(current().ruleCount, 1);
}

TEST_F(CampaignTest, theSameConditionsTwiceAreRefused)
{
    SaveCampaignRequest request = draft();
    request.rules = { *makeRule(0, { "UK", "5" }), *makeRule(0, { "gb", "6" }) };
    EXPECT_EQ(saveCampaign(desk.books, request).error().code, ErrorCode::Refused);
    EXPECT_EQ(current().ruleCount, 0);
}

TEST_F(CampaignTest, anOrderMustNameEveryKindOnce)
{
    SaveCampaignRequest request = draft();
    request.campaign.matchOrder.pop_back();
    EXPECT_EQ(saveCampaign(desk.books, request).error().where, "match_order");
}

TEST_F(CampaignTest, warnsOfWhatIsAllowedAndOdd)
{
    desk.take("id,conv_time,campaign,publisher,type\nA,2026-11-01T09:00:00Z,Offer,nick,Lead\n");
    const auto report =
        rules("geo_os, BeOS, US, 5\ntype, lead, 5\nhybrid, Sale, 101\ntype, Lead, 5\n");
    ASSERT_TRUE(report);
    ASSERT_EQ(report->warnings.size(), 3u);
    EXPECT_NE(report->warnings[0].find("BeOS"), std::string::npos);
    EXPECT_NE(report->warnings[1].find("“Lead”; capitals count"), std::string::npos);
    EXPECT_NE(report->warnings[2].find("101 %"), std::string::npos);
}

} // namespace
