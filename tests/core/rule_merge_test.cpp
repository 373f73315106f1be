#include "core/rules/rule_merge.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace core::testing {
namespace {

std::vector<Rule> rulesOf(std::string_view file, std::int64_t firstKey = 0)
{
    std::vector<Rule> rules;
    for (const ParsedRule& parsed : parseRulesFile(file).rules) {
        rules.push_back(parsed.rule);
        if (firstKey > 0)
            rules.back().key = { firstKey++ };
    }
    return rules;
}

std::string inWords(const std::vector<Rule>& rules)
{
    std::string words;
    for (const Rule& rule : rules)
        words += toFileLine(rule) + (rule.key ? " #" + std::to_string(rule.key.value) : "") + "; ";
    return words;
}

std::string inWords(const std::vector<ChangedRule>& rules)
{
    std::string words;
    for (const ChangedRule& rule : rules)
        words += toFileLine(rule.before) + " -> " + toFileLine(rule.after) + " @"
            + std::to_string(rule.place) + "; ";
    return words;
}

const std::vector<Rule> stored = rulesOf("geo, US, 1\n"
                                         "type, Lead, 2\n"
                                         "geo, DE, 3, from 2026-01-01, until 2026-06-30\n"
                                         "geo, DE, 4, from 2026-07-01\n",
                                         11);

std::vector<bool> replaced(bool all)
{
    return std::vector<bool>(RuleKinds::all().size(), all);
}

TEST(RuleMerge, AddsChangesAndLeavesTheRest)
{
    const auto brought = rulesOf("geo, FR, 9\ngeo, us, 5\ntype, Lead, 2\n"
                                 "geo, DE, 7, from 2026-07-01\n");
    const RuleMerge merge = mergeRules(stored, brought, replaced(false));
    EXPECT_EQ(inWords(merge.added), "geo, FR, 9; ");
    EXPECT_EQ(inWords(merge.changed),
              "geo, US, 1 -> geo, us, 5 @1; "
              "geo, DE, 4, from 2026-07-01 -> geo, DE, 7, from 2026-07-01 @3; ");
    EXPECT_EQ(inWords(merge.removed), "");
    EXPECT_EQ(merge.unchanged, 1);
    EXPECT_EQ(inWords(merge.result),
              "geo, us, 5; type, Lead, 2 #12; "
              "geo, DE, 3, from 2026-01-01, until 2026-06-30 #13; "
              "geo, DE, 7, from 2026-07-01; geo, FR, 9; ");
    EXPECT_EQ(inWords(merge.clashes), "");
}

TEST(RuleMerge, ReplacesKindByKind)
{
    std::vector<bool> onlyGeo = replaced(false);
    onlyGeo[std::size_t(RuleKinds::indexOf("geo"))] = true;
    const RuleMerge merge = mergeRules(stored, rulesOf("geo, US, 1\n"), onlyGeo);
    EXPECT_EQ(inWords(merge.result), "geo, US, 1 #11; type, Lead, 2 #12; ");
    EXPECT_EQ(
        inWords(merge.removed),
        "geo, DE, 3, from 2026-01-01, until 2026-06-30 #13; geo, DE, 4, from 2026-07-01 #14; ");
    EXPECT_EQ(merge.unchanged, 1);
}

TEST(RuleMerge, TellsClashesOfDaysWithWhatStays)
{
    const auto always = rulesOf("geo, DE, 8\n");
    EXPECT_EQ(inWords(mergeRules(stored, always, replaced(false)).clashes),
              "geo, DE, 3, from 2026-01-01, until 2026-06-30 -> geo, DE, 8 @0; ");
    EXPECT_EQ(inWords(mergeRules(stored, always, replaced(true)).clashes), "");
    const auto named = rulesOf("geo, DE, 4, from 2026-07-01\ngeo, DE, 8, from 2026-12-01\n");
    EXPECT_EQ(inWords(mergeRules(stored, named, replaced(true)).clashes),
              "geo, DE, 4, from 2026-07-01 -> geo, DE, 8, from 2026-12-01 @1; ")
        << "a rule that is brought stays, whatever is replaced";
}

/// What a file with a line twice is refused for still names both as they were.
TEST(RuleMerge, TheLastOfTwoLinesCounts)
{
    const RuleMerge merge =
        mergeRules(stored, rulesOf("geo, US, 5\ngeo, US, 6\n"), replaced(false));
    EXPECT_EQ(inWords(merge.changed), "geo, US, 1 -> geo, US, 5 @0; geo, US, 1 -> geo, US, 6 @1; ");
    EXPECT_EQ(toFileLine(merge.result.front()), "geo, US, 6");
}

} // namespace
} // namespace core::testing
