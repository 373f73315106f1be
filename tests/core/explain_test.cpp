#include "tests/core/pricing_fixture.h"

#include <gtest/gtest.h>

namespace core::testing {
namespace {

std::string line(const ExplainedRule& rule)
{
    return rule.kindKey + " [" + rule.rule + "] " + rule.value + ": " + rule.why.text();
}

std::vector<std::string> linesOf(const Explanation& explanation)
{
    std::vector<std::string> lines = { line(explanation.winner) };
    for (const ExplainedRule& loser : explanation.losers)
        lines.push_back(line(loser));
    return lines;
}

Explanation explained(CostModel model,
                      const std::string& rules,
                      const Conversion& conversion,
                      const std::string& defaultPayout = "4")
{
    Workspace workspace = dollars();
    return explain(conversion,
                   rulesOf(campaignOf(model, defaultPayout), rules),
                   workspace,
                   nickAndGiftblog())
        .value();
}

TEST(Explanation, NamesTheWinnerAndWhyEachOtherRuleLost)
{
    Conversion conversion = approvedLead("15.30");
    conversion.conversionSubs = { "product1", "", "blue" };
    const Explanation why = explained(CostModel::RevShare,
                                      "geo, US, 1\n"
                                      "geo, DE, 2\n"
                                      "conversion_sub, sub3, blue, 3\n"
                                      "conversion_sub, sub1, product1, 4.125\n",
                                      conversion);
    EXPECT_EQ(linesOf(why),
              (std::vector<std::string>{
                  "conversion_sub [sub1, product1, 4.125] 4.125 %: wins: first in the match order",
                  "conversion_sub [sub3, blue, 3] 3 %: loses: sub1 comes before sub3",
                  "geo [US, 1] 1 %: loses: CONVERSION SUBS comes first",
                  "default [] 4 %: loses: any custom payout comes first",
              }));
    EXPECT_EQ(why.winner.kindLabel, "CONVERSION SUBS");
    EXPECT_EQ(why.losers.back().kindLabel, "Default payout");
    EXPECT_EQ(why.arithmetic, "4.125 % of 15.30 USD = 0.631125 USD, exact");
    EXPECT_EQ(why.earning.rule, RuleId{ 104 });
    EXPECT_EQ(why.earning.amount, Money{ 631'125 });
}

std::vector<std::string> missesOf(const Explanation& explanation)
{
    std::vector<std::string> lines;
    for (const ExplainedMiss& miss : explanation.nearMisses)
        lines.push_back(miss.condition + " | " + miss.asks + " | " + miss.has.value_or("-") + " | "
                        + line(miss.rule));
    return lines;
}

TEST(Explanation, TellsWhichOneConditionARuleMissed)
{
    Conversion conversion = approvedLead();
    conversion.country = "DE";
    conversion.os.clear();
    const Explanation why = explained(CostModel::Cpa,
                                      "geo, US, 1\n"
                                      "geo, DE, 2\n"
                                      "geo_os, IOS, DE, 3\n"
                                      "geo_os, IOS, US, 4\n"
                                      "publisher, giftblog, 5\n"
                                      "publisher_sub_geo, nick, sub1, 9, DE, 6\n"
                                      "publisher_sub, nick, sub2, 12347, 7\n"
                                      "type_geo_sub, Lead, DE, sub1, product2, 8\n"
                                      "type_geo, lead, DE, 9\n"
                                      "type, Lead, 10, until 2026-11-21\n"
                                      "type, lead, 11, until 2026-11-21\n",
                                      conversion);
    EXPECT_EQ(why.winner.rule, "DE, 2");
    EXPECT_EQ(missesOf(why),
              (std::vector<std::string>{
                  "sub | sub1 9 | 12347 | publisher_sub_geo [nick, sub1, 9, DE, 6] 6 USD: "
                  "Sub: asks for sub1 9, the conversion has 12347",
                  "p_sub | sub1 product2 | product1 | type_geo_sub [Lead, DE, sub1, "
                  "product2, 8] 8 USD: "
                  "Conversion sub: asks for sub1 product2, the conversion has product1",
                  "sub | sub2 12347 | - | publisher_sub [nick, sub2, 12347, 7] 7 USD: "
                  "Sub: asks for sub2 12347, the conversion has none",
                  "type | lead | Lead | type_geo [lead, DE, 9] 9 USD: "
                  "Conversion type: asks for lead, the conversion has Lead",
                  "os | IOS | - | geo_os [IOS, DE, 3] 3 USD: "
                  "OS: asks for IOS, the conversion has none",
                  "publisher | giftblog | nick | publisher [giftblog, 5] 5 USD: "
                  "Publisher: asks for giftblog, the conversion has nick",
                  "dates | until 2026-11-21 | 2026-11-22 | type [Lead, 10, until 2026-11-21] "
                  "10 USD: it counts until 2026-11-21, the conversion is of 2026-11-22",
                  "country | US | DE | geo [US, 1] 1 USD: "
                  "Country: asks for US, the conversion has DE",
              }));
}

// A sentence in another language had "until 2026-11-21" in English.
TEST(Explanation, TheDaysOfANearMissAreWordsOfItsSentence)
{
    const auto daysOf = [](const std::string& dates) {
        const Explanation why =
            explained(CostModel::Cpa, "type, Lead, 10, " + dates + "\n", approvedLead());
        return why.nearMisses.front().rule.why.values().front();
    };
    EXPECT_EQ(daysOf("until 2026-11-21").pattern(), "until {1}");
    EXPECT_EQ(daysOf("from 2027-01-01").pattern(), "from {1}");
    EXPECT_EQ(daysOf("from 2026-10-01, until 2026-10-31").pattern(), "from {1} until {2}");
    EXPECT_EQ(daysOf("from 2026-10-01, until 2026-10-31").text(),
              "from 2026-10-01 until 2026-10-31");
}

TEST(Explanation, NamesThePublisherAsTodayAndTheRuleAsTyped)
{
    Rule rule = makeRule(RuleKinds::indexOf("publisher"), { "old nick", "5" }).value();
    rule.publisher = { 1 };
    const RuleSet rules(campaignOf(CostModel::Cpa), { rule }, Zone());
    const Explanation why = explain(approvedLead(), rules, dollars(), nickAndGiftblog()).value();
    EXPECT_EQ(why.winner.rule, "old nick, 5");
    EXPECT_EQ(why.winner.publisher, "nick");
}

TEST(Explanation, KeepsTheFiguresOfTheArithmetic)
{
    const Explanation rounded =
        explained(CostModel::RevShare, "type, Lead, 3.333333", approvedLead("12.34"));
    EXPECT_EQ(rounded.base, parseMoney("12.34").value());
    EXPECT_EQ(rounded.exact, "0.4113332922");
    const Explanation fixed = explained(CostModel::Cpa, "type, Lead, 15", approvedLead("12.34"));
    EXPECT_EQ(fixed.base, std::nullopt);
    EXPECT_EQ(fixed.exact, "15");
}

TEST(Explanation, ShowsTheArithmetic)
{
    const auto arithmetic = [](CostModel model, const char* rules, const char* revenue) {
        return explained(model, rules, approvedLead(revenue)).arithmetic.text();
    };
    EXPECT_EQ(arithmetic(CostModel::Cpa, "type, Lead, 15", ""),
              "A fixed amount of 15.00 USD, exact");
    EXPECT_EQ(arithmetic(CostModel::Cpa, "type, Lead, 0.125", ""),
              "A fixed amount of 0.125 USD, exact");
    EXPECT_EQ(
        arithmetic(CostModel::Cpa, "type, Lead, 15", "-1"),
        "A fixed amount of 15.00 USD, negated because the revenue is negative = -15.00 USD, exact");
    EXPECT_EQ(arithmetic(CostModel::Cpa, "hybrid, Lead, 5", "40"),
              "5 % of 40.00 USD = 2.00 USD, exact");
    EXPECT_EQ(arithmetic(CostModel::RevShare, "type, Lead, 3.333333", "12.34"),
              "3.333333 % of 12.34 USD = 0.4113332922 USD, rounded to 0.411333 USD");
    EXPECT_EQ(arithmetic(CostModel::RevShare, "type, Lead, 50", "-0.000001"),
              "50 % of -0.000001 USD = -0.0000005 USD, rounded to -0.000001 USD");
    EXPECT_EQ(arithmetic(CostModel::RevShare, "type, Lead, 0", "-10"),
              "0 % of -10.00 USD = 0.00 USD, exact");
    EXPECT_EQ(arithmetic(CostModel::RevShare, "type, Lead, 99.999999", "999999999.999999"),
              "99.999999 % of 999999999.999999 USD = 999999989.99999900000001 USD, rounded to "
              "999999989.999999 USD");
    EXPECT_EQ(arithmetic(CostModel::RevShare, "type, Lead, 3", ""),
              "No revenue: a percentage of nothing is 0.");
}

TEST(Explanation, OfTheDefaultSaysThatNoRuleMatched)
{
    const Explanation why = explained(CostModel::Cpa, "geo, DE, 1\n", approvedLead());
    EXPECT_EQ(linesOf(why),
              (std::vector<std::string>{ "default [] 4 USD: wins: no custom payout matches" }));
    EXPECT_EQ(why.arithmetic, "A fixed amount of 4.00 USD, exact");
    const Explanation none = explained(CostModel::Cpa, "", approvedLead(), "");
    EXPECT_EQ(linesOf(none),
              (std::vector<std::string>{
                  "default [] none: no custom payout matches, and there is no default payout" }));
    EXPECT_EQ(none.arithmetic, std::string(sentence(Reason::NoDefault)));
}

TEST(Explanation, OfADeclinedConversionStillNamesTheRule)
{
    Conversion conversion = approvedLead("10");
    conversion.status = ConversionStatus::Declined;
    const Explanation why = explained(CostModel::Cpa, "type, Lead, 15", conversion);
    EXPECT_EQ(why.winner.rule, "Lead, 15");
    EXPECT_EQ(why.arithmetic, "Declined: it earns 0.");
    EXPECT_EQ(why.earning.reason, Reason::Declined);
}

} // namespace
} // namespace core::testing
