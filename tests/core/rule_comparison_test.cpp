#include "core/rules/rule_checks.h"
#include "core/rules/rule_comparison.h"
#include "core/rules/rule_dates.h"
#include "core/rules/rule_publishers.h"
#include "core/rules/rule_set.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace core {
namespace {

PublisherIndex nickAndBob()
{
    std::vector<Publisher> all(2);
    all[0].key = { 1 };
    all[0].id = "1001";
    all[0].alias = "nick";
    all[1].key = { 2 };
    all[1].id = "1002";
    all[1].alias = "bob";
    return PublisherIndex(all);
}

/// The days around those that rules count from and until.
Date dayOf(int place)
{
    return addDays(makeDate({ 2026, 10, 31 }).value(), place);
}

/// A random campaign of few words, so that its rules meet often; some of its rules have days.
struct RandomRules {
    RandomRules(std::uint32_t seed, bool areDated)
        : random(seed)
        , hasDays(areDated)
    {
        campaign.costModel = below(2) == 0 ? CostModel::Cpa : CostModel::RevShare;
        campaign.matchOrder = below(2) == 0 ? partnerDealsFirst() : mostConditionsFirst();
        if (below(3) == 0)
            std::shuffle(campaign.matchOrder.begin(), campaign.matchOrder.end(), random);
        for (int i = 0; i < 24; ++i)
            rules.push_back(rule());
        resolvePublishers(rules, nickAndBob());
    }

    std::uint32_t below(std::uint32_t limit) { return std::uint32_t(random() % limit); }

    Rule rule()
    {
        Rule made;
        made.kind = int(below(std::uint32_t(RuleKinds::all().size())));
        std::vector<std::string> texts;
        for (const RuleField& field : fieldsOf(RuleKinds::all()[std::size_t(made.kind)]))
            texts.push_back(text(field.key));
        texts.push_back(std::to_string(below(3)));
        const std::uint32_t from = below(3);
        if (hasDays && below(2) == 0)
            texts.push_back("from 2026-11-0" + std::to_string(1 + from));
        if (hasDays && below(2) == 0)
            texts.push_back("until 2026-11-0" + std::to_string(1 + from + below(3)));
        return *makeRule(made.kind, texts);
    }

    std::string text(std::string_view field)
    {
        const auto oneOf = [&](std::vector<std::string> words) {
            return words[below(std::uint32_t(words.size()))];
        };
        if (field == "country")
            return oneOf({ "US", "uk", "GB" });
        if (field == "os")
            return oneOf({ "iOS", "iOS 17", "Android" });
        if (field == "publisher")
            return oneOf({ "nick", "1001", "bob", "stranger" });
        if (field == "sub")
            return oneOf({ "sub1", "sub2", "sub3" });
        if (field == "sub_value")
            return oneOf({ "a", "b" });
        return oneOf({ "Lead", "lead", "Sale" });
    }

    Conversion conversion()
    {
        Conversion made;
        const std::string publisher = text("publisher");
        made.publisher = { publisher == "bob" ? 2 : publisher == "stranger" ? 3 : 1 };
        made.time = Zone().startOf(dayOf(int(below(7))));
        made.country = below(4) == 0 ? "" : text("country");
        made.os = below(4) == 0 ? "" : text("os");
        made.type = text("type");
        for (std::uint32_t i = below(4); i > 0; --i) {
            made.clickSubs.push_back(below(3) == 0 ? "" : text("sub_value"));
            made.conversionSubs.push_back(below(3) == 0 ? "" : text("sub_value"));
        }
        return made;
    }

    [[nodiscard]] bool payDifferently(std::size_t a, std::size_t b) const
    {
        const auto unit = [&](std::size_t at) {
            return unitOf(RuleKinds::all()[std::size_t(rules[at].kind)], campaign.costModel);
        };
        return rules[a].value != rules[b].value || unit(a) != unit(b);
    }

    std::mt19937 random;
    bool hasDays;
    Campaign campaign;
    std::vector<Rule> rules;
};

std::set<std::size_t> losers(const std::vector<RulePair>& pairs)
{
    std::set<std::size_t> all;
    for (const RulePair& pair : pairs)
        EXPECT_TRUE(all.insert(pair.loser).second) << "twice in one list";
    return all;
}

/// Losers of the first three lists; they stand in one list only.
std::set<std::size_t> settledLosers(const RuleComparison& found)
{
    std::set<std::size_t> all = losers(found.duplicates);
    all.merge(losers(found.bothUnits));
    all.merge(losers(found.shadowed));
    EXPECT_EQ(all.size(),
              found.duplicates.size() + found.bothUnits.size() + found.shadowed.size());
    return all;
}

bool contains(const std::vector<std::size_t>& list, std::size_t value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// What RuleSet makes of a conversion that has what both rules ask for, on a day that both count;
/// empty where they exclude each other.
std::vector<std::size_t> matchesOfBoth(const RandomRules& drawn, const RuleSet& set, RulePair pair)
{
    Conversion both;
    makeMeet(both, conditionsOf(drawn.rules[pair.loser]));
    makeMeet(both, conditionsOf(drawn.rules[pair.winner]));
    for (int day = 0; day < 7; ++day) {
        both.time = Zone().startOf(dayOf(day));
        std::vector<std::size_t> matches = set.matches(both);
        if (contains(matches, pair.loser) && contains(matches, pair.winner))
            return matches;
    }
    return {};
}

class RuleComparisonProperty : public ::testing::TestWithParam<std::uint32_t> { };

TEST_P(RuleComparisonProperty, ARuleThatNeverWinsNeverWins)
{
    RandomRules drawn(GetParam(), true);
    const RuleSet set(drawn.campaign, drawn.rules, Zone());
    const RuleComparison found = rulesThatMeet(drawn.campaign, drawn.rules);
    std::set<std::size_t> never = losers(found.bothUnits);
    never.merge(losers(found.shadowed));
    for (int i = 0; i < 3'000; ++i) {
        const auto winner = set.winner(drawn.conversion());
        EXPECT_FALSE(winner && never.contains(*winner))
            << "seed " << GetParam() << ": " << named(drawn.rules[*winner]);
    }
}

TEST_P(RuleComparisonProperty, WithoutDaysEveryOtherRuleWinsWhatBarelyMeetsIt)
{
    RandomRules drawn(GetParam(), false);
    const RuleSet set(drawn.campaign, drawn.rules, Zone());
    const std::set<std::size_t> never = settledLosers(rulesThatMeet(drawn.campaign, drawn.rules));
    for (std::size_t i = 0; i < drawn.rules.size(); ++i) {
        Conversion barely; // what the rule asks for and nothing else
        makeMeet(barely, conditionsOf(drawn.rules[i]));
        const bool isOfNobody = publisherText(drawn.rules[i]) && !drawn.rules[i].publisher;
        EXPECT_EQ(set.winner(barely) == i, !never.contains(i) && !isOfNobody)
            << "seed " << GetParam() << ": " << named(drawn.rules[i]);
    }
}

TEST_P(RuleComparisonProperty, OverlapsAreThoseThatAnySearchOfPairsFinds)
{
    for (const bool areDated : { false, true }) {
        RandomRules drawn(GetParam(), areDated);
        const RuleSet set(drawn.campaign, drawn.rules, Zone());
        const RuleComparison found = rulesThatMeet(drawn.campaign, drawn.rules);
        const std::set<std::size_t> never = settledLosers(found);
        std::set<std::size_t> reported;
        for (const auto* list : { &found.beaten, &found.overlaps, &found.refinements })
            for (const RulePair& pair : *list) {
                reported.insert(pair.loser);
                const auto matches = matchesOfBoth(drawn, set, pair);
                ASSERT_FALSE(matches.empty()) << "seed " << GetParam();
                EXPECT_LT(std::ranges::find(matches, pair.winner),
                          std::ranges::find(matches, pair.loser));
                EXPECT_TRUE(drawn.payDifferently(pair.loser, pair.winner));
                EXPECT_NE(drawn.rules[pair.loser].kind, drawn.rules[pair.winner].kind);
            }
        std::set<std::size_t> expected;
        for (std::uint32_t loser = 0; loser < drawn.rules.size(); ++loser)
            for (std::uint32_t winner = 0; winner < drawn.rules.size(); ++winner) {
                if (never.contains(loser) || drawn.rules[loser].kind == drawn.rules[winner].kind
                    || !drawn.payDifferently(loser, winner))
                    continue;
                const auto matches = matchesOfBoth(drawn, set, { loser, winner });
                if (!matches.empty()
                    && std::ranges::find(matches, std::size_t(winner))
                        < std::ranges::find(matches, std::size_t(loser)))
                    expected.insert(loser);
            }
        EXPECT_EQ(reported, expected) << "seed " << GetParam();
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RuleComparisonProperty, ::testing::Range(1u, 41u));

} // namespace
} // namespace core
