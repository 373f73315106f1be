#include "core/rules/rule_set.h"
#include "tests/core/rule_oracle.h"

#include <gtest/gtest.h>

namespace core::testing {
namespace {

RuleSet ruleSet(std::string_view file, const MatchOrder& order = partnerDealsFirst())
{
    Campaign campaign;
    campaign.matchOrder = order;
    const ParsedRules parsed = parseRulesFile(file);
    EXPECT_TRUE(parsed.issues.empty()) << parsed.issues.at(0).error.sentence();
    std::vector<Rule> rules;
    for (const ParsedRule& each : parsed.rules)
        rules.push_back(each.rule);
    resolvePublishers(rules, publishers());
    return RuleSet(campaign, std::move(rules), Zone());
}

/// A Lead of nick from the US on an iPhone, with subs.
Conversion lead()
{
    Conversion conversion;
    conversion.publisher = { 1 };
    conversion.type = "Lead";
    conversion.country = "us";
    conversion.os = "iOS 17.2";
    conversion.clickSubs = { "nick", "12347" };
    conversion.conversionSubs = { "product1", "", "blue" };
    return conversion;
}

std::string winnerText(const RuleSet& rules, const Conversion& conversion)
{
    const std::optional<std::size_t> winner = rules.winner(conversion);
    const std::vector<std::size_t> matches = rules.matches(conversion);
    EXPECT_EQ(winner, matches.empty() ? std::nullopt : std::optional(matches.front()));
    return winner ? toFileLine(rules.rules()[*winner]) : "default";
}

TEST(RuleSet, FindsTheOneRuleOfEachKind)
{
    for (const char* line : { "geo, US, 10",
                              "geo_os, IOS, US, 10",
                              "publisher, nick, 10",
                              "publisher, 1001, 10",
                              "publisher, nick doe, 10",
                              "publisher_sub, NICK, sub2, 12347, 10",
                              "publisher_sub_geo, nick, sub2, 12347, US, 10",
                              "hybrid, Lead, 5",
                              "conversion_sub, sub1, product1, 10",
                              "type_geo_sub, Lead, US, sub1, product1, 15",
                              "type_sub, Lead, sub3, blue, 15",
                              "type_geo, Lead, US, 10",
                              "type, Lead, 15" })
        EXPECT_EQ(winnerText(ruleSet(line), lead()), line);
}

TEST(RuleSet, MatchesNothingElse)
{
    for (const char* line : { "geo, DE, 10",
                              "geo_os, Android, US, 10",
                              "geo_os, IOS, DE, 10",
                              "publisher, giftblog, 10",
                              "publisher, stranger, 10",
                              "publisher_sub, nick, sub1, 12347, 10",
                              "publisher_sub, giftblog, sub2, 12347, 10",
                              "publisher_sub_geo, nick, sub2, 12347, UK, 10",
                              "hybrid, lead, 5",
                              "conversion_sub, sub1, Product1, 10",
                              "conversion_sub, sub2, product1, 10",
                              "conversion_sub, sub20, product1, 10",
                              "type_geo_sub, Lead, US, sub1, blue, 15",
                              "type_sub, Sale, sub3, blue, 15",
                              "type_geo, Lead, UK, 10",
                              "type, LEAD, 15" })
        EXPECT_EQ(winnerText(ruleSet(line), lead()), "default") << line;
}

TEST(RuleSet, MatchesNoEmptyText)
{
    const RuleSet rules =
        ruleSet("geo, US, 1\ngeo_os, IOS, US, 1\ntype, Lead, 1\nconversion_sub, sub1, a, 1\n"
                "publisher, stranger, 1\n");
    EXPECT_EQ(winnerText(rules, Conversion()), "default");
}

TEST(RuleSet, TakesUkForGb)
{
    Conversion conversion;
    conversion.country = "GB";
    EXPECT_EQ(winnerText(ruleSet("geo, UK, 1"), conversion), "geo, UK, 1");
    conversion.country = "uk";
    EXPECT_EQ(winnerText(ruleSet("geo, gb, 1"), conversion), "geo, gb, 1");
    conversion.country = "nowhere";
    EXPECT_EQ(winnerText(ruleSet("geo, gb, 1"), conversion), "default");
}

constexpr std::string_view oneOfEach = "type, Lead, 1\n"
                                       "geo, US, 2\n"
                                       "geo_os, IOS, US, 3\n"
                                       "publisher, nick, 4\n"
                                       "publisher_sub, nick, sub2, 12347, 5\n"
                                       "publisher_sub_geo, nick, sub2, 12347, US, 6\n"
                                       "hybrid, Lead, 7\n"
                                       "conversion_sub, sub1, product1, 8\n"
                                       "type_geo_sub, Lead, US, sub1, product1, 9\n"
                                       "type_sub, Lead, sub1, product1, 10\n"
                                       "type_geo, Lead, US, 11\n";

TEST(RuleSet, TriesKindsInTheCampaignsOrder)
{
    for (const MatchOrder& order : { partnerDealsFirst(), mostConditionsFirst() }) {
        const RuleSet rules = ruleSet(oneOfEach, order);
        const std::vector<std::size_t> matches = rules.matches(lead());
        ASSERT_EQ(matches.size(), order.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            EXPECT_EQ(rules.rules()[matches[i]].kind, order[i]);
        EXPECT_EQ(winnerText(rules, lead()), "hybrid, Lead, 7");
    }
}

TEST(RuleSet, PrefersTheLowerSubNumberWithinAKind)
{
    const RuleSet rules = ruleSet("conversion_sub, sub3, blue, 1\n"
                                  "conversion_sub, sub1, product1, 2\n"
                                  "conversion_sub, sub10, late, 3\n");
    Conversion conversion = lead();
    conversion.conversionSubs.resize(10);
    conversion.conversionSubs[9] = "late";
    EXPECT_EQ(winnerText(rules, conversion), "conversion_sub, sub1, product1, 2");
    EXPECT_EQ(rules.matches(conversion), (std::vector<std::size_t>{ 1, 0, 2 }));
    conversion.conversionSubs[0].clear();
    EXPECT_EQ(winnerText(rules, conversion), "conversion_sub, sub3, blue, 1");
}

/// A rule behind another of the same conditions wins nothing, but it is told as a loser.
TEST(RuleSet, FindsByNumbersWhatTheTextsSay)
{
    const RuleSet rules = ruleSet("geo, US, 1, until 2026-06-30\n"
                                  "geo, us, 2\n"
                                  "geo, US, 3, from 2026-07-01\n"
                                  "geo, US, 4\n"
                                  "geo, DE, 5\n"
                                  "conversion_sub, sub3, blue, 6\n"
                                  "conversion_sub, sub1, product1, 7\n"
                                  "publisher_sub, nick, sub2, 12347, 8\n");
    Conversion conversion = lead();
    for (const char* day : { "2026-06-30T12:00:00Z", "2026-07-01T12:00:00Z" }) {
        conversion.time = parseTimestamp(day, Zone()).value();
        EXPECT_EQ(rules.matches(conversion), rules.survey(conversion).matches) << day;
        EXPECT_EQ(rules.matches(conversion).size(), 6u) << day;
    }
}

TEST(RuleSet, KeepsTheFirstOfEqualConditions)
{
    EXPECT_EQ(winnerText(ruleSet("geo, US, 1\ngeo, us, 2\n"), lead()), "geo, US, 1");
}

TEST(RuleSet, WithoutRulesLeavesEverythingToTheDefault)
{
    EXPECT_EQ(winnerText(ruleSet(""), lead()), "default");
}

TEST(RuleSet, AsksForWhomTheRuleMeantWhenItWasSaved)
{
    Rule rule = makeRule(RuleKinds::indexOf("publisher"), { "giftblog", "10" }).value();
    rule.publisher = { 1 };
    EXPECT_EQ(RuleSet({}, { rule }, Zone()).winner(lead()), 0u);
    Conversion other = lead();
    other.publisher = { 2 };
    EXPECT_EQ(RuleSet({}, { rule }, Zone()).winner(other), std::nullopt);
}

TEST(RuleSet, HasTheTermsOfItsRules)
{
    const RuleSet rules = ruleSet("geo, US, 1\nhybrid, Lead, 2.5\n");
    for (std::size_t i = 0; i < rules.rules().size(); ++i) {
        EXPECT_EQ(rules.terms(i).key, rules.rules()[i].key);
        EXPECT_EQ(rules.terms(i).value, rules.rules()[i].value);
        EXPECT_EQ(rules.terms(i).kind, rules.rules()[i].kind);
    }
}

TEST(RuleSet, AgreesWithTheDomainsWordsOnRandomRules)
{
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(seed);
    const PublisherIndex index = publishers();
    std::vector<std::size_t> wins(RuleKinds::all().size());
    std::size_t datedWins = 0;
    for (int round = 0; round < 400; ++round) {
        const Zone zone = dice.zone();
        const Oracle oracle{ index, zone };
        std::vector<Rule> rules = distinctRules(dice, dice.below(40) + 1, index);
        Campaign campaign;
        campaign.matchOrder = round % 3 == 0 ? partnerDealsFirst() : mostConditionsFirst();
        if (round % 3 == 2)
            dice.shuffle(campaign.matchOrder);
        const RuleSet set(campaign, rules, zone);
        std::vector<Rule> reordered = rules;
        dice.shuffle(reordered);
        const RuleSet other(campaign, reordered, zone);
        MatchOrder someKinds = campaign.matchOrder;
        dice.shuffle(someKinds);
        someKinds.resize(dice.below(someKinds.size()) + 1);
        const RuleSet others = set.inOrder(someKinds);
        for (int i = 0; i < 50; ++i) {
            const Conversion conversion = dice.conversion();
            const auto winner = set.winner(conversion);
            ASSERT_EQ(others.winner(conversion), oracle.winner(rules, someKinds, conversion));
            ASSERT_EQ(winner, oracle.winner(rules, campaign.matchOrder, conversion));
            const RuleSurvey survey = set.survey(conversion);
            const std::vector<std::size_t>& matches = survey.matches;
            ASSERT_EQ(matches.size(), oracle.countMissing(rules, conversion, 0));
            ASSERT_EQ(survey.nearMisses.size(), oracle.countMissing(rules, conversion, 1));
            ASSERT_EQ(winner, matches.empty() ? std::nullopt : std::optional(matches.front()));
            // The order of the rules in a file never changes the winner.
            const auto again = other.winner(conversion);
            ASSERT_EQ(winner.has_value(), again.has_value());
            if (winner) {
                ASSERT_EQ(rules[*winner], reordered[*again]);
                ++wins[std::size_t(rules[*winner].kind)];
                datedWins += hasDates(rules[*winner]) ? 1 : 0;
            }
        }
    }
    for (std::size_t kind = 0; kind < wins.size(); ++kind)
        EXPECT_GT(wins[kind], 0u) << "no random rule of kind " << RuleKinds::all()[kind].key
                                  << " ever won";
    EXPECT_GT(datedWins, 100u);
}

} // namespace
} // namespace core::testing
