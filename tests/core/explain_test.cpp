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
    return explain(conversion, rulesOf(campaignOf(model, defaultPayout), rules), workspace).value();
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
