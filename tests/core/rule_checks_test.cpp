#include "core/rules/rule_checks.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace core {
namespace {

/// A campaign's rules as a file, what is known of the conversions, and what the checks say.
struct Draft {
    Draft()
    {
        workspace.currency = "USD";
        publishers.resize(2);
        publishers[0].key = { 1 };
        publishers[0].id = "1001";
        publishers[0].alias = "nick";
        publishers[1].key = { 2 };
        publishers[1].id = "1002";
        publishers[1].alias = "bob";
        campaign.defaultPayout = *parsePayoutValue("3");
    }

    /// Findings of the check for these lines, "" for none: what the first says.
    std::string found(std::string_view check, std::string_view file)
    {
        rules.clear();
        const ParsedRules parsed = parseRulesFile(file);
        EXPECT_TRUE(parsed.issues.empty());
        for (const ParsedRule& each : parsed.rules)
            rules.push_back(each.rule);
        const RulesToCheck input{ campaign, rules, publishers, workspace, known, {} };
        all = checkRules(input, [](const RuleCheck&) { return true; });
        for (const CheckFindings& each : all)
            if (each.check->key == check)
                return each.findings.front().what.text();
        return "";
    }
    [[nodiscard]] const CheckFindings& of(std::string_view check) const
    {
        return *std::find_if(
            all.begin(), all.end(), [&](const auto& each) { return each.check->key == check; });
    }

    /// Stored conversions that the checks know of.
    void store(const std::vector<Conversion>& conversions, std::string_view rulesFile = {})
    {
        std::vector<Rule> written;
        for (const ParsedRule& each : parseRulesFile(rulesFile).rules)
            written.push_back(each.rule);
        KnownDataCollector collector({ 1 }, written, publishers, "USD");
        ConversionForms forms;
        for (const Conversion& conversion : conversions)
            collector.add(conversion, forms);
        data = collector.data();
        known = &data;
    }

    static Conversion lead(std::string_view revenue = "10")
    {
        Conversion conversion;
        conversion.campaign = { 1 };
        conversion.publisher = { 1 };
        conversion.id = "L1";
        conversion.type = "Lead";
        conversion.country = "US";
        conversion.os = "iOS 17";
        conversion.revenue = *parseMoney(revenue);
        conversion.currency = "USD";
        conversion.clickSubs = { "nick", "Blog" };
        conversion.conversionSubs = { "product1" };
        return conversion;
    }

    Campaign campaign;
    Workspace workspace;
    std::vector<Publisher> publishers;
    std::vector<Rule> rules;
    KnownData data;
    const KnownData* known = nullptr;
    std::vector<CheckFindings> all;
};

TEST(RuleChecks, AGoodCampaignHasNoFindings)
{
    Draft draft;
    draft.store({ Draft::lead() });
    draft.found("", "type, Lead, 15\n");
    EXPECT_TRUE(draft.all.empty()) << draft.all.front().findings.front().what;
}

// In a sentence in another language its quotation marks are that language's.
TEST(RuleChecks, ARuleIsNamedInTheReadersQuotationMarks)
{
    Draft draft;
    draft.found("duplicate", "geo, UK, 5\ngeo, gb, 6\n");
    const Message& named = draft.of("duplicate").findings.front().what.values().front();
    EXPECT_EQ(named.text(), "GEO “gb, 6”");
    EXPECT_EQ(named.pattern(), "{1} “{2}”");
}

TEST(RuleChecks, TheSameConditionsTwiceInAKind)
{
    Draft draft;
    EXPECT_EQ(draft.found("duplicate", "geo, UK, 5\ngeo, gb, 6\n"),
              "GEO “gb, 6” asks for the same as GEO “UK, 5”, which stands before it and wins.");
    EXPECT_EQ(draft.of("duplicate").check->severity, FindingSeverity::Refused);
    EXPECT_NE(draft.found("duplicate", "publisher, nick, 5\npublisher, 1001, 6\n"), "");
    EXPECT_EQ(draft.found("duplicate", "geo, UK, 5\ngeo, US, 6\n"), "");
    EXPECT_EQ(draft.found("duplicate", "type, Lead, 5\ntype, lead, 6\n"), "");
    EXPECT_EQ(draft.found("duplicate", "conversion_sub, sub1, a, 5\nconversion_sub, sub2, a, 5"),
              "");
}

TEST(RuleChecks, ARuleThatCanNeverWin)
{
    Draft draft;
    EXPECT_EQ(draft.found("never_wins", "type_geo, Lead, US, 20\nhybrid, Lead, 5\n"),
              "TYPE/GEO “Lead, US, 20” can never win: HYBRID “Lead, 5” matches all of its "
              "conversions and comes first.");
    const RuleFinding& finding = draft.of("never_wins").findings.front();
    EXPECT_EQ(finding.rules, (std::vector<std::size_t>{ 0, 1 }));
    EXPECT_EQ(finding.example.type, "Lead");
    EXPECT_EQ(finding.example.country, "US");
    EXPECT_FALSE(finding.isExampleStored);
    EXPECT_EQ(draft.found("never_wins", "type_geo, Lead, US, 20\nhybrid, Sale, 5\n"), "");
    EXPECT_EQ(draft.found("never_wins", "type_geo, Lead, US, 20\ntype, Lead, 5\n"), "");
}

TEST(RuleChecks, WhatNeverWinsFollowsTheMatchOrder)
{
    Draft draft;
    const std::string_view file = "publisher, nick, 5\npublisher_sub, nick, sub2, Blog, 6\n";
    EXPECT_EQ(draft.found("never_wins", file), "");
    MatchOrder& order = draft.campaign.matchOrder;
    const auto at = [&](std::string_view key) {
        return std::find(order.begin(), order.end(), RuleKinds::indexOf(key));
    };
    std::iter_swap(at("publisher"), at("publisher_sub"));
    EXPECT_NE(draft.found("never_wins", file), "");
}

TEST(RuleChecks, HybridAndTypeForOneType)
{
    Draft draft;
    EXPECT_EQ(draft.found("both_units", "type, Lead, 15\nhybrid, Lead, 5\n"),
              "TYPE “Lead, 15” and HYBRID “Lead, 5” have the same conditions, one an amount and "
              "the other a percentage; HYBRID “Lead, 5” always wins.");
    EXPECT_EQ(draft.found("both_units", "type, lead, 15\nhybrid, Lead, 5\n"), "");
    EXPECT_EQ(draft.found("both_units", "type_geo, Lead, US, 15\nhybrid, Lead, 5\n"), "");
}

TEST(RuleChecks, DaysPartRulesThatWouldMeet)
{
    Draft draft;
    EXPECT_EQ(
        draft.found("duplicate", "geo, UK, 5, until 2026-10-31\ngeo, UK, 6, from 2026-11-01\n"),
        "");
    EXPECT_NE(
        draft.found("duplicate", "geo, UK, 5, until 2026-11-01\ngeo, UK, 6, from 2026-11-01\n"),
        "");
    EXPECT_EQ(
        draft.found("never_wins", "type_geo, Lead, US, 20\nhybrid, Lead, 5, from 2026-11-01\n"), "")
        << "it wins until October";
    EXPECT_NE(draft.found("never_wins",
                          "type_geo, Lead, US, 20, from 2026-11-07\nhybrid, Lead, 5, from "
                          "2026-11-01\n"),
              "");
    EXPECT_EQ(
        draft.found("overlap", "geo, US, 10, until 2026-10-31\ntype, Lead, 15, from 2026-11-01"),
        "");
    EXPECT_NE(
        draft.found("overlap", "geo, US, 10, until 2026-11-30\ntype, Lead, 15, from 2026-11-30"),
        "");
    EXPECT_EQ(draft.workspace.zone.dayOf(draft.of("overlap").findings.front().example.time),
              makeDate({ 2026, 11, 30 }).value());
}

TEST(RuleChecks, OverlapsOfDifferentKindsWithDifferentValues)
{
    Draft draft;
    EXPECT_EQ(draft.found("overlap", "geo, US, 10\ntype, Lead, 15\n"),
              "GEO “US, 10” and TYPE “Lead, 15” share conversions and pay differently; TYPE "
              "“Lead, 15” wins there.");
    const Conversion& example = draft.of("overlap").findings.front().example;
    EXPECT_EQ(example.type + example.country, "LeadUS");
    EXPECT_EQ(draft.found("overlap", "geo, US, 15\ntype, Lead, 15\n"), "");
    EXPECT_EQ(draft.found("overlap", "type_geo, Lead, US, 10\ngeo_os, iOS, UK, 15\n"), "");
    EXPECT_NE(draft.found("overlap", "conversion_sub, sub1, a, 10\ntype_sub, Lead, sub2, b, 15\n"),
              "")
        << "different subs do not exclude each other";
    EXPECT_EQ(draft.found("overlap", "conversion_sub, sub1, a, 10\ntype_sub, Lead, sub1, b, 15\n"),
              "");
}

TEST(RuleChecks, ANarrowerRuleIsNotedApartFromOverlaps)
{
    Draft draft;
    EXPECT_EQ(draft.found("refinement", "type, Lead, 10\ntype_geo, Lead, US, 15\n"),
              "TYPE/GEO “Lead, US, 15” is narrower than TYPE “Lead, 10”, comes first and pays "
              "differently.");
    EXPECT_EQ(draft.found("overlap", "type, Lead, 10\ntype_geo, Lead, US, 15\n"), "");
    EXPECT_EQ(draft.found("refinement", "type, Sale, 10\ntype_geo, Lead, US, 15\n"), "");
}

TEST(RuleChecks, APartnersRateThatLosesToAnotherKind)
{
    Draft draft;
    EXPECT_EQ(draft.found("partner_beaten", "publisher, nick, 10\nhybrid, Lead, 5\n"),
              "PUBLISHER/ALIAS “nick, 10”, a rate of the partner's own, loses to HYBRID “Lead, 5” "
              "where both match.");
    EXPECT_EQ(draft.found("partner_beaten", "publisher, nick, 10\ntype, Lead, 5\n"), "");
    draft.campaign.matchOrder = mostConditionsFirst();
    EXPECT_NE(draft.found("partner_beaten", "publisher, nick, 10\ntype_geo, Lead, US, 5\n"), "");
    EXPECT_EQ(draft.found("partner_beaten", "publisher, nick, 10\ntype_geo, Lead, US, 10\n"), "");
}

TEST(RuleChecks, APublisherThatNobodyIs)
{
    Draft draft;
    EXPECT_EQ(draft.found("unknown_publisher", "publisher, nik, 5\n"),
              "PUBLISHER/ALIAS “nik, 5”: No publisher is called “nik”.");
    EXPECT_EQ(draft.of("unknown_publisher").findings.front().remedy, "Did you mean “nick”?");
    EXPECT_EQ(draft.found("unknown_publisher", "publisher, NICK, 5\n"), "");
}

TEST(RuleChecks, AnOperatingSystemThatIsNotKnown)
{
    Draft draft;
    EXPECT_EQ(draft.found("unknown_os", "geo_os, BeOS, US, 5\n"),
              "GEO/OS “BeOS, US, 5”: “BeOS” is no operating system we know.");
    EXPECT_EQ(draft.found("unknown_os", "geo_os, Mac OS X, US, 5\n"), "");
    Conversion beos = Draft::lead();
    beos.os = "BeOS 5";
    draft.store({ beos });
    EXPECT_EQ(draft.found("unknown_os", "geo_os, BeOS, US, 5\n"), "") << "conversions have it";
}

TEST(RuleChecks, NamesThatDifferOnlyByCapitalsOrBlanks)
{
    Draft draft;
    const std::string_view file = "type, lead, 5\n";
    draft.store({ Draft::lead() }, file);
    EXPECT_EQ(draft.found("near_name", file),
              "TYPE “lead, 5”: conversions have the type “Lead”; capitals count.");
    EXPECT_TRUE(draft.of("near_name").findings.front().isExampleStored);
    EXPECT_EQ(draft.of("near_name").findings.front().example.id, "L1");
    EXPECT_EQ(draft.found("near_name", "conversion_sub, sub1, Product 1, 5\n"),
              "CONVERSION SUBS “sub1, Product 1, 5”: conversions have “product1” as sub1; capitals "
              "and blanks count.");
    EXPECT_FALSE(draft.of("near_name").findings.front().isExampleStored) << "typed later";
    EXPECT_EQ(draft.of("near_name").findings.front().example.conversionSubs.at(0), "product1");
    EXPECT_EQ(draft.found("near_name", "type, Lead, 5\nconversion_sub, sub1, product1, 5\n"), "");
    EXPECT_EQ(draft.found("near_name", "conversion_sub, sub2, Product1, 5\n"), "");
    EXPECT_EQ(draft.found("near_name", "type, Sale, 5\n"), "");
}

TEST(RuleChecks, WhatNoStoredConversionHas)
{
    Draft draft;
    for (const auto& [file, what] :
         { std::pair("geo, DE, 5\n", "GEO “DE, 5”: no stored conversion has Country “DE”."),
           std::pair("geo_os, Android, US, 5\n",
                     "GEO/OS “Android, US, 5”: no stored conversion has OS “Android”."),
           std::pair("type, Sale, 5\n",
                     "TYPE “Sale, 5”: no stored conversion has Conversion type “Sale”."),
           std::pair("conversion_sub, sub2, product1, 5\n",
                     "CONVERSION SUBS “sub2, product1, 5”: no stored conversion has sub2 "
                     "“product1”."),
           std::pair("publisher, bob, 5\n",
                     "PUBLISHER/ALIAS “bob, 5”: no stored conversion of the campaign is of "
                     "“bob”.") }) {
        draft.known = nullptr;
        EXPECT_EQ(draft.found("unseen", file), "") << "nothing is known";
        draft.store({ Draft::lead() });
        EXPECT_EQ(draft.found("unseen", file), what);
    }
    for (const char* file : { "geo, us, 5\n",
                              "geo_os, IOS, US, 5\n",
                              "type, Lead, 5\n",
                              "type, lead, 5\n", // said as near_name
                              "publisher, nick, 5\n" })
        EXPECT_EQ(draft.found("unseen", file), "") << file;
    draft.store({});
    EXPECT_EQ(draft.found("unseen", "geo, DE, 5\n"), "") << "no conversions at all";
}

TEST(RuleChecks, PercentagesAbove100)
{
    Draft draft;
    EXPECT_EQ(draft.found("percent_over_100", "hybrid, Lead, 100.000001\n"),
              "HYBRID “Lead, 100.000001”: 100.000001 % is more than the whole revenue.");
    EXPECT_EQ(draft.found("percent_over_100", "hybrid, Lead, 100\ntype, Lead, 101\n"), "");
    draft.campaign.costModel = CostModel::RevShare;
    draft.campaign.defaultPayout = *parsePayoutValue("101");
    EXPECT_EQ(draft.found("percent_over_100", "hybrid, Lead, 101\n"),
              "Default payout: 101 % is more than the whole revenue.");
}

TEST(RuleChecks, RefundsThatTakeNothingBackOrInAnotherUnit)
{
    Draft draft;
    Conversion refund = Draft::lead("-12.5");
    refund.type = "Refund";
    draft.store({ Draft::lead(), refund, refund });
    EXPECT_EQ(draft.found("refund_not_returned", "type, Refund, 0\n"),
              "TYPE “Refund, 0”: “Refund” has negative revenue (conversions: 2, together -25 USD), "
              "and 0 takes nothing back.");
    EXPECT_TRUE(draft.of("refund_not_returned").findings.front().isExampleStored);
    EXPECT_NE(draft.found("refund_not_returned", "hybrid, Refund, 5\n"), "");
    EXPECT_EQ(draft.found("refund_not_returned", "type, Refund, 5\n"), "");
    EXPECT_EQ(draft.found("refund_not_returned", "type, Lead, 0\nhybrid, Lead, 5\n"), "");
}

TEST(RuleChecks, ASubThatCarriesThePublisherItself)
{
    Draft draft;
    EXPECT_EQ(draft.found("sub_is_publisher", "publisher_sub, nick, sub1, Nick, 5\n"),
              "PUBLISHER/ALIAS SUBID “nick, sub1, Nick, 5”: “Nick” is the publisher itself, so "
              "sub1 tells none of its conversions apart.");
    EXPECT_EQ(draft.found("sub_is_publisher", "publisher_sub, nick, sub1, 12347, 10\n"), "")
        << "the page's own example, as long as nothing is known of sub1";
    draft.store({ Draft::lead() });
    EXPECT_EQ(draft.found("sub_is_publisher", "publisher_sub, nick, sub1, 12347, 10\n"),
              "PUBLISHER/ALIAS SUBID “nick, sub1, 12347, 10”: sub1 carries the publisher in the "
              "stored conversions, so it tells no conversions of one publisher apart.");
    EXPECT_EQ(draft.found("sub_is_publisher", "publisher_sub, nick, sub2, Blog, 10\n"), "");
}

TEST(RuleChecks, APublisherWithoutRuleWhereThereIsNoDefault)
{
    Draft draft;
    EXPECT_EQ(draft.found("no_rule_no_default", "publisher, nick, 5\n"), "");
    draft.campaign.defaultPayout.reset();
    EXPECT_NE(draft.found("no_rule_no_default", "publisher, nick, 5\n").find("“bob”"),
              std::string::npos);
    EXPECT_EQ(draft.of("no_rule_no_default").count, 1);
    draft.store({ Draft::lead() });
    EXPECT_EQ(draft.found("no_rule_no_default", "publisher, nick, 5\n"), "")
        << "bob has no conversions here";
    EXPECT_NE(draft.found("no_rule_no_default", "publisher, bob, 5\n"), "");
}

TEST(RuleChecks, AValueEqualToTheDefault)
{
    Draft draft;
    EXPECT_EQ(draft.found("like_default", "geo, US, 3.00\n"),
              "GEO “US, 3” pays what the default payout pays.");
    EXPECT_EQ(draft.found("like_default", "geo, US, 3.01\nhybrid, Lead, 3\n"), "");
}

TEST(RuleChecks, ACostModelThatPaysNothing)
{
    Draft draft;
    draft.campaign.costModel = CostModel::Cpm;
    EXPECT_EQ(draft.found("model_pays_nothing", ""), "Conversions of a CPM campaign earn nothing.");
    draft.campaign.costModel = CostModel::RevShare;
    EXPECT_EQ(draft.found("model_pays_nothing", ""), "");
}

TEST(RuleChecks, ListsTheFirstAndCountsAll)
{
    Draft draft;
    std::string file;
    for (int i = 0; i < 50; ++i)
        file += "conversion_sub, sub1, v" + std::to_string(i) + ", 3\n";
    EXPECT_NE(draft.found("like_default", file), "");
    EXPECT_EQ(draft.of("like_default").count, 50);
    EXPECT_EQ(draft.of("like_default").findings.size(), 20u);
}

TEST(RuleChecks, OpposesAnyKindOfTheOppositeUnitNotOnlyHybrid)
{
    std::vector<RuleKind> kinds(RuleKinds::all().begin(), RuleKinds::all().end());
    constexpr Dimension publisherAndType[] = { Dimension::Publisher, Dimension::Type };
    RuleKind twelfth = kinds[0];
    twelfth.key = "publisher_type";
    twelfth.label = "PUBLISHER/TYPE";
    twelfth.dimensions = publisherAndType;
    twelfth.partnerRank = 12;
    twelfth.conditionsRank = 12;
    kinds.push_back(twelfth);
    const RuleKinds::Override override(kinds);
    Draft draft;
    draft.campaign.matchOrder = partnerDealsFirst();
    EXPECT_NE(draft.found("never_wins", "publisher_type, nick, Lead, 9\npublisher, nick, 8\n"), "");
    EXPECT_NE(draft.found("partner_beaten", "publisher_type, nick, Lead, 9\ngeo, US, 8\n"), "");
}

} // namespace
} // namespace core
