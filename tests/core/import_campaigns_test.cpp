#include "core/csv/rules_csv.h"
#include "core/usecases/import_campaigns.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>
#include <random>

namespace {

using namespace core;
using tests::ImportDesk;

struct TrackerJsonTest : testing::Test {
    TrackerJsonTest() { desk.addPublisher("nick"); }

    ImportCampaignsReport take(std::string_view text, ImportCampaignsOptions options = {})
    {
        auto report = importCampaigns(desk.books, text, options);
        EXPECT_TRUE(report) << report.error().sentence();
        return report ? std::move(*report) : ImportCampaignsReport();
    }
    Campaign campaign(std::size_t at = 0) { return desk.store.campaigns()->at(at); }
    std::vector<Rule> rules(std::size_t at = 0) { return *desk.store.rules(campaign(at).version); }
    std::string exported(std::size_t at = 0)
    {
        return toText(trackerJson(campaign(at), rules(at)).json);
    }
    /// "path: what", one a line.
    std::string issues(std::string_view text, ImportCampaignsOptions options = {})
    {
        std::string lines;
        for (const TrackerIssue& issue : take(text, options).issues)
            lines += issue.path + ": " + issue.error.what.text() + '\n';
        EXPECT_TRUE(desk.store.campaigns()->empty());
        return lines;
    }

    ImportDesk desk;
};

constexpr std::string_view shop =
    R"({"id":"c1","title":"Shop","cost_model":"CPA","cpc":3.50,"status":2,)"
    R"("publisher_details":{"commission_expiration_enabled":true,)"
    R"("commission_expiration_date":"2026-12-31T00:00:00Z","portal":"x"},)"
    R"("custom_geo_payouts":[{"country":"US","value":1e1},{"country":"UK","value":0.000001,"n":1}],)"
    R"("custom_pub_sub_payouts":[{"publisher":"nick","sub":"sub1","sub_value":12347,"value":10.50}],)"
    R"("custom_conversion_type_payouts":[{"conversion_type":"Signup","value":5}],)"
    R"("custom_type_payouts":[{"type":"Lead","value":15}],"offers":[]})";

TEST_F(TrackerJsonTest, ReadsACampaignExactly)
{
    const ImportCampaignsReport report = take(shop);
    ASSERT_TRUE(report.issues.empty()) << report.issues.front().error.sentence();
    EXPECT_TRUE(report.campaigns.at(0).isNew);
    EXPECT_EQ(campaign().id, "c1");
    EXPECT_EQ(toText(*campaign().defaultPayout), "3.5");
    EXPECT_EQ(campaign().status, CampaignStatus::Paused);
    EXPECT_EQ(toText(*campaign().expires), "2026-12-31");
    EXPECT_EQ(printRulesFile(rules()),
              "geo, US, 10\ngeo, UK, 0.000001\npublisher_sub, nick, sub1, 12347, 10.5\n"
              "hybrid, Signup, 5\ntype, Lead, 15\n");
    EXPECT_EQ(report.unknownKeys,
              (std::vector<std::string>{
                  "custom_geo_payouts[].n", "offers", "publisher_details.portal" }));
    ASSERT_EQ(report.notes.size(), 2u);
    EXPECT_NE(report.notes[0].find("custom_conversion_type_payouts were taken as HYBRID"),
              std::string::npos);
}

TEST_F(TrackerJsonTest, GoesOutAsItCameIn)
{
    std::string file = R"({"title":"All","cost_model":"REVSHARE","rev_share":4.125)";
    for (const RuleKind& kind : RuleKinds::all()) {
        const auto rule =
            parseRulesFile(std::string(kind.key) + ", " + std::string(kind.example)).rules.at(0);
        std::vector<Rule> one{ rule.rule };
        const Json json = trackerJson(Campaign(), one).json;
        file +=
            ",\"" + std::string(kind.trackerArray) + "\":" + toText(*json.find(kind.trackerArray));
    }
    file += '}';
    ASSERT_TRUE(take(file).issues.empty());
    EXPECT_EQ(rules().size(), RuleKinds::all().size());
    const std::string first = exported();
    const ImportCampaignsReport again = take(first);
    ASSERT_TRUE(again.issues.empty());
    EXPECT_FALSE(again.campaigns.at(0).isNew);
    EXPECT_FALSE(again.campaigns.at(0).isChanged);
    EXPECT_EQ(again.campaigns.at(0).rules.unchanged, int(RuleKinds::all().size()));
    EXPECT_EQ(exported(), first);
    EXPECT_TRUE(again.unknownKeys.empty());
}

TEST_F(TrackerJsonTest, AnArrayThatIsThereReplacesItsKindAndTheRestStays)
{
    take(shop);
    desk.addRules(campaign().key, "geo, DE, 1, from 2027-01-01\n");
    const ImportCampaignsReport report = take(
        R"({"id":"c1","title":"Shop","cost_model":"CPA","custom_geo_payouts":[{"country":"us","value":11}]})");
    ASSERT_TRUE(report.issues.empty());
    const RuleMerge& merge = report.campaigns.at(0).rules;
    ASSERT_EQ(merge.changed.size(), 1u);
    EXPECT_EQ(toFileLine(merge.changed[0].before), "geo, US, 10");
    EXPECT_EQ(toFileLine(merge.changed[0].after), "geo, us, 11");
    ASSERT_EQ(merge.removed.size(), 1u);
    EXPECT_EQ(toFileLine(merge.removed[0]), "geo, UK, 0.000001");
    EXPECT_EQ(rules().size(), 5u);
    EXPECT_EQ(toText(*campaign().defaultPayout), "3.5") << "not said: stays";
    EXPECT_EQ(trackerJson(campaign(), rules()).leftOut.size(), 1u) << "the rule with days";
}

TEST_F(TrackerJsonTest, AChangedCostModelNeedsConsent)
{
    take(shop);
    constexpr std::string_view other =
        R"({"id":"c1","title":"Shop","cost_model":"REVSHARE","rev_share":4})";
    EXPECT_EQ(take(other).issues.size(), 1u);
    EXPECT_EQ(campaign().costModel, CostModel::Cpa);
    ImportCampaignsOptions options;
    options.rereadValues = true;
    const ImportCampaignsReport report = take(other, options);
    EXPECT_EQ(report.campaigns.at(0).reread.size(), 6u);
    EXPECT_EQ(campaign().costModel, CostModel::RevShare);
}

TEST_F(TrackerJsonTest, ListsEveryFaultAndKeepsNothing)
{
    EXPECT_EQ(
        issues(
            R"({"items":[{"title":"A","cost_model":"CPA","cpc":"5","status":4,"custom_geo_payouts":[)"
            R"({"country":"XX","value":-1},{"country":"US"},{"country":"US","value":"10"},)"
            R"({"country":"DE","value":1},{"country":"DE","value":2}]},)"
            R"({"title":"B","custom_pub_payouts":[{"publisher":"bob","value":0.1234567}]},5]})"),
        "items[0].cpc: “5” is a text, and a number was expected.\n"
        "items[0].status: This is no status of a campaign.\n"
        "items[0].custom_geo_payouts[0].country: “XX” is not a country.\n"
        "items[0].custom_geo_payouts[0].value: “-1” is negative; a payout value is 0 or more.\n"
        "items[0].custom_geo_payouts[1].value: “value” is missing.\n"
        "items[0].custom_geo_payouts[2].value: “10” is a text, and a number was expected.\n"
        "items[1].cost_model: The cost model is missing.\n"
        "items[1].custom_pub_payouts[0].value: “0.1234567” has more than 6 decimals.\n"
        "items[2]: Here a campaign, an object, was expected.\n"
        "items[0].custom_geo_payouts[4]: The same conditions stand in a row before: “geo, DE, "
        "2”.\n");
}

TEST_F(TrackerJsonTest, MissingPublishersAreNamedOrCreated)
{
    constexpr std::string_view file =
        R"({"title":"A","cost_model":"CPA","custom_pub_payouts":[{"publisher":"bob","value":1}]})";
    EXPECT_EQ(issues(file), "custom_pub_payouts[0].publisher: No publisher is called “bob”.\n");
    ImportCampaignsOptions options;
    options.createMissing = true;
    options.dryRun = true;
    EXPECT_EQ(take(file, options).createdPublishers, std::vector<std::string>{ "bob" });
    EXPECT_EQ(desk.store.publishers()->size(), 1u);
    options.dryRun = false;
    take(file, options);
    EXPECT_EQ(rules().at(0).publisher, desk.store.publishers()->at(1).key);
}

/// Stops at one of its looks; none: never.
struct StopAt final : Progress {
    explicit StopAt(std::size_t look)
        : last(look)
    {
    }
    void report(std::string_view, std::int64_t done, std::int64_t total) override
    {
        EXPECT_LT(done, total);
        EXPECT_TRUE(steps.empty() || steps.back() < done);
        steps.push_back(done);
    }
    [[nodiscard]] bool cancelled() const override { return steps.size() == last; }

    std::size_t last;
    std::vector<std::int64_t> steps;
};

TEST_F(TrackerJsonTest, TellsHowFarItIsAndKeepsNothingWhenItIsStopped)
{
    std::string file = R"({"items":[)";
    for (const char* title : { "A", "B", "C" }) {
        file += (file.back() == '[' ? "" : ",") + std::string(R"({"cost_model":"CPA","title":")")
            + title + R"(","custom_pub_payouts":[)";
        for (int i = 0; i < 24; ++i)
            file += std::string(i > 0 ? "," : "") + R"({"publisher":")" + title + std::to_string(i)
                + R"(","value":1})";
        file += "]}";
    }
    file += "]}";
    ImportCampaignsOptions options;
    options.createMissing = true;
    for (const std::size_t look : { 1U, 2U, 3U, 4U }) {
        StopAt stop(look);
        options.progress = &stop;
        const auto report = importCampaigns(desk.books, file, options);
        ASSERT_FALSE(report) << look;
        EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
        EXPECT_TRUE(desk.store.campaigns()->empty()) << look;
        EXPECT_EQ(desk.store.publishers()->size(), 1u) << look;
    }
    StopAt never(0);
    options.progress = &never;
    EXPECT_EQ(take(file, options).campaigns.size(), 3u);
    EXPECT_EQ(never.steps, (std::vector<std::int64_t>{ 0, 20, 40, 60 })) << "of 3 and 72";
    EXPECT_EQ(desk.store.publishers()->size(), 73u);
}

TEST_F(TrackerJsonTest, SaysWhereASyntaxErrorIs)
{
    const auto report = importCampaigns(desk.books, "{\n  \"title\": \"A\",\n}", {});
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().where, "line 3, column 1");
}

TEST_F(TrackerJsonTest, RandomBytesAndDamagedFilesNeverHarm)
{
    std::mt19937 random(7);
    for (int i = 0; i < 3'000; ++i) {
        std::string text(shop);
        for (auto changes = random() % 4 + 1; changes > 0; --changes)
            text[random() % text.size()] = "{}[]\",:0-eE.\\\xFFnt"[random() % 16];
        if (random() % 3 == 0)
            text.resize(random() % text.size());
        ImportCampaignsOptions options;
        options.dryRun = true;
        const auto report = importCampaigns(desk.books, text, options);
        EXPECT_TRUE(report || !report.error().what.empty());
        const auto csv = parseRulesCsv("kind,country,value\n" + text, Campaign());
        EXPECT_GE(csv.parsed.issues.size() + csv.parsed.rules.size(), 0u);
    }
    EXPECT_TRUE(desk.store.campaigns()->empty());
}

TEST(PlainDecimal, KeepsEveryDigit)
{
    for (const auto& [number, text] :
         { std::pair("0", "0"),
           std::pair("-0.0", "0"),
           std::pair("10.50", "10.5"),
           std::pair("1e1", "10"),
           std::pair("1.5E+2", "150"),
           std::pair("125e-3", "0.125"),
           std::pair("-12.5e1", "-125"),
           std::pair("100", "100"),
           std::pair("0.1e1", "1"),
           std::pair("12345678901234567890.1", "12345678901234567890.1") })
        EXPECT_EQ(*plainDecimal(number), text) << number;
    EXPECT_FALSE(plainDecimal("1e101"));
    EXPECT_FALSE(plainDecimal("1e999999999999"));
}

// --- rules as CSV

struct RulesCsvTest : testing::Test {
    RulesCsvTest()
    {
        offer = desk.addCampaign("Offer", CostModel::Cpa, "10");
        desk.addPublisher("nick");
    }
    Result<ImportRulesReport> take(std::string_view text, ImportRulesOptions options = {})
    {
        return importRules(desk.books, offer, text, options);
    }
    std::string issues(std::string_view text)
    {
        std::string lines;
        const auto report = take(text);
        for (const RuleIssue& issue : report->issues)
            lines += std::to_string(issue.line) + ' ' + issue.field + ": " + issue.error.what.text()
                + '\n';
        return lines;
    }
    std::vector<Rule> rules() { return *desk.store.rules(desk.store.campaigns()->at(0).version); }

    ImportDesk desk;
    CampaignId offer;
};

TEST_F(RulesCsvTest, TheRulesTableComesBackExactly)
{
    std::string file;
    for (const RuleKind& kind : RuleKinds::all())
        file += std::string(kind.key) + ", " + std::string(kind.example) + '\n';
    file += "type, =SUM(A1), 1, from 2026-11-01, until 2026-11-30\ntype, \"a,\"\"b\", 0.000001\n";
    ASSERT_TRUE(take(file)->issues.empty());
    const std::string csv = desk.exported("rules");
    const std::string before = printRulesFile(rules());
    EXPECT_EQ(take(csv)->changes.unchanged, int(RuleKinds::all().size()) + 2);
    ImportRulesOptions options;
    options.replace = true;
    ASSERT_EQ(take("geo, FR, 1\n", options)->changes.removed.size(), RuleKinds::all().size() + 2);
    ASSERT_TRUE(take(csv, options)->issues.empty());
    EXPECT_EQ(printRulesFile(rules()), before);
    EXPECT_EQ(desk.exported("rules"), csv);
}

TEST_F(RulesCsvTest, ListsEveryFaultWithLineAndColumn)
{
    EXPECT_EQ(issues("kind,country,os,publisher,value,unit\n"
                     "geo,XX,iOS,,-5,percent\n"
                     "nokind,US,,,5,\n"
                     "geo,US,,\n"
                     "publisher,,,bob,5,amount\n"
                     "hybrid,,,,5,percent\n"),
              "2 os: GEO does not ask for this: “iOS”.\n"
              "2 unit: The value's unit is “percent”, and in this campaign GEO counts “amount”.\n"
              "2 country: “XX” is not a country.\n"
              "2 value: “-5” is negative; a payout value is 0 or more.\n"
              "3 kind: “nokind” is not a kind of custom payout.\n"
              "4 : Fields in the row: 4; in the header: 6.\n"
              "5 publisher: No publisher is called “bob”.\n"
              "6 type: Conversion type is empty.\n");
    EXPECT_TRUE(rules().empty());
    EXPECT_EQ(issues("geo, XX, -5, until 2026-13-01\n").substr(0, 25), "1 country: “XX” is no");
}

TEST_F(RulesCsvTest, AFileOfAnotherCampaignIsTakenAndOneOfSeveralInPart)
{
    const auto other = take("campaign,kind,country,value\nElse,geo,US,5\n");
    EXPECT_EQ(other->changes.added.size(), 1u);
    EXPECT_NE(other->warnings.at(0).find("“Else”"), std::string::npos);
    const auto several = take("campaign,kind,country,value\nElse,geo,DE,5\noffer,geo,FR,6\n");
    ASSERT_EQ(several->changes.added.size(), 1u);
    EXPECT_EQ(toFileLine(several->changes.added[0]), "geo, FR, 6");
}

TEST_F(RulesCsvTest, ATableOfBothCostModelsComesBackIntoEachCampaign)
{
    const CampaignId share = desk.addCampaign("Share", CostModel::RevShare, "10");
    desk.addRules(offer, "geo, US, 5\nhybrid, Signup, 4\n");
    desk.addRules(share, "geo, US, 50\nhybrid, Signup, 3\n");
    const std::string csv = desk.exported("rules");
    for (const CampaignId campaign : { offer, share }) {
        const auto same = importRules(desk.books, campaign, csv, {});
        ASSERT_TRUE(same && same->issues.empty()) << same->issues.front().error.sentence();
        EXPECT_EQ(same->changes.unchanged, 2);
        EXPECT_EQ(same->warnings.at(0).text(),
                  "The file is of several campaigns; rows left aside: 2.");
    }
    EXPECT_EQ(issues("campaign,kind,country,value,unit\n"
                     "Share,geo,XX,5,percent\n"
                     "Offer,geo,XX,5,percent\n"
                     ",geo,FR,-5,amount\n"),
              "3 unit: The value's unit is “percent”, and in this campaign GEO counts “amount”.\n"
              "3 country: “XX” is not a country.\n"
              "4 value: “-5” is negative; a payout value is 0 or more.\n");
}

TEST_F(RulesCsvTest, AFileWithoutRulesOfTheCampaignReplacesNothing)
{
    desk.addRules(offer, "geo, US, 5\ntype, Lead, 7\n");
    ImportRulesOptions options;
    options.replace = true;
    for (const char* file : { "",
                              "\n",
                              "campaign,kind,country,value\n",
                              "campaign,kind,country,value\nElse,geo,US,5\nMore,geo,US,5\n" }) {
        const auto refused = take(file, options);
        ASSERT_FALSE(refused) << file;
        EXPECT_EQ(refused.error().code, ErrorCode::Refused);
        EXPECT_EQ(refused.error().what.text(),
                  "The file has no custom payout of the campaign “Offer”, and replacing would "
                  "remove what it has: 2.");
        EXPECT_EQ(rules().size(), 2u) << file;
    }
    options.kind = RuleKinds::indexOf("geo");
    EXPECT_FALSE(take("", options));
    options.kind = RuleKinds::indexOf("type_geo");
    EXPECT_TRUE(take("", options)) << "it would remove none";
    options.kind = -1;
    EXPECT_EQ(take("\xEF\xBB\xBF# none\n", options)->changes.removed.size(), 2u);
    EXPECT_TRUE(rules().empty());
    EXPECT_TRUE(take("", options)) << "there is nothing to remove";
}

TEST_F(RulesCsvTest, ARulesFileInUtf16IsReadAndOneThatIsNoTextSaysSo)
{
    std::string wide = "\xFF\xFE";
    for (const char c : std::string_view("geo, US, 5\r\ntype, Lead, 7\r\n"))
        wide += { c, '\0' };
    EXPECT_EQ(issues(wide), "");
    EXPECT_EQ(printRulesFile(rules()), "geo, US, 5\ntype, Lead, 7\n");
    EXPECT_EQ(issues("PK\x03\x04xl"),
              "1 : This is a ZIP or spreadsheet (XLSX) file, not a text file.\n");
}

} // namespace
