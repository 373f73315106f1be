#include "tests/core/pricing_fixture.h"
#include "tests/support/twelfth_kind.h"

#include <gtest/gtest.h>

namespace core::testing {
namespace {

using tests::twelveKinds;

TEST(TwelfthKind, IsReadPrintedMatchedPricedAndExplained)
{
    const std::vector<RuleKind> kinds = twelveKinds();
    const RuleKinds::Override override(kinds);

    const ParsedRules parsed =
        parseRulesFile("publisher_type, NICK, Lead, 25, from 2026-11-01\ntype, Lead, 15\n");
    ASSERT_TRUE(parsed.issues.empty());
    EXPECT_EQ(toFileLine(parsed.rules[0].rule), "publisher_type, NICK, Lead, 25, from 2026-11-01");
    EXPECT_EQ(toText(parsePastedRules(kinds[11].example, 11).rules.at(0).rule), kinds[11].example);
    EXPECT_EQ(parseRulesFile("publisher_type, nick, 25").issues.at(0).error.sentence(),
              "line 1: PUBLISHER/TYPE takes 3 fields (Publisher, Conversion type and value), and "
              "here are 2. "
              "Write it like nick, Lead, 25.");
    EXPECT_EQ(
        findDuplicates(
            parseRulesFile("publisher_type, nick, Lead, 1\npublisher_type, Nick, Lead, 2").rules)
            .size(),
        1u);

    EXPECT_EQ(partnerDealsFirst().front(), 11);
    EXPECT_EQ(toText(partnerDealsFirst()), "partner");
    const RuleSet rules = rulesOf(campaignOf(CostModel::Cpa, "3"),
                                  printRulesFile({ parsed.rules[0].rule, parsed.rules[1].rule }));
    Conversion conversion = approvedLead("40");
    EXPECT_EQ(price(conversion, rules, dollars())->amount, Money::ofUnits(10)); // 25 % of 40
    Explanation why = explain(conversion, rules, dollars(), nickAndGiftblog()).value();
    EXPECT_EQ(why.winner.kindLabel, "PUBLISHER/TYPE");
    EXPECT_EQ(why.winner.publisher, "nick");
    EXPECT_EQ(why.arithmetic, "25 % of 40.00 USD = 10.00 USD, exact");
    EXPECT_EQ(why.losers.at(0).why, "loses: PUBLISHER/TYPE comes first");
    conversion.publisher = { 2 };
    EXPECT_EQ(price(conversion, rules, dollars())->amount, Money::ofUnits(15));
    why = explain(conversion, rules, dollars(), nickAndGiftblog()).value();
    ASSERT_EQ(why.nearMisses.size(), 1u);
    EXPECT_EQ(why.nearMisses[0].rule.kindKey, "publisher_type");
    EXPECT_EQ(why.nearMisses[0].rule.why, "Publisher: asks for NICK, the conversion has giftblog");
    conversion.publisher = { 1 };
    conversion.time = parseTimestamp("2026-10-31T23:59:59Z", Zone()).value();
    EXPECT_EQ(price(conversion, rules, dollars())->amount, Money::ofUnits(15));
}

TEST(TwelfthKind, IsGoneWhenTheTableIsPutBack)
{
    {
        const std::vector<RuleKind> kinds = twelveKinds();
        const RuleKinds::Override override(kinds);
        EXPECT_EQ(RuleKinds::indexOf("publisher_type"), 11);
    }
    EXPECT_EQ(RuleKinds::indexOf("publisher_type"), -1);
    EXPECT_EQ(RuleKinds::all().size(), 11u);
}

} // namespace
} // namespace core::testing
