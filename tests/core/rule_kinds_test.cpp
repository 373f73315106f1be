#include "core/model/campaign.h"
#include "core/rules/rule.h"

#include <gtest/gtest.h>
#include <set>

namespace core {
namespace {

std::string labels(const MatchOrder& order)
{
    std::string text;
    for (const int kind : order)
        text +=
            (text.empty() ? "" : " > ") + std::string(RuleKinds::all()[std::size_t(kind)].label);
    return text;
}

TEST(RuleKinds, AreTheElevenTabsOfThePage)
{
    const struct {
        const char* key;
        const char* label;
        const char* example;
    } expected[] = {
        { "geo", "GEO", "US, 10" },
        { "geo_os", "GEO/OS", "IOS, US, 10" },
        { "publisher", "PUBLISHER/ALIAS", "nick, 10" },
        { "publisher_sub", "PUBLISHER/ALIAS SUBID", "nick, sub1, 12347, 10" },
        { "publisher_sub_geo", "PUBLISHER/ALIAS SUBID/ GEO", "nick, sub1, 12347, US, 10" },
        { "hybrid", "HYBRID", "Signup, 5" },
        { "conversion_sub", "CONVERSION SUBS", "sub1, product1, 10" },
        { "type_geo_sub", "TYPE/GEO/CONVSUB", "Lead, US, sub1, product1, 15" },
        { "type_sub", "TYPE/CONVSUB", "Lead, sub1, product1, 15" },
        { "type_geo", "TYPE/GEO", "Purchase, UK, 10" },
        { "type", "TYPE", "Lead, 15" },
    };
    ASSERT_EQ(RuleKinds::all().size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        const RuleKind& kind = RuleKinds::all()[i];
        EXPECT_EQ(kind.key, expected[i].key);
        EXPECT_EQ(kind.label, expected[i].label);
        EXPECT_EQ(kind.example, expected[i].example);
        EXPECT_EQ(RuleKinds::indexOf(kind.key), int(i));
    }
    EXPECT_EQ(RuleKinds::indexOf("country"), -1);
}

TEST(RuleKinds, HaveTheirOwnExamplesAsRules)
{
    for (std::size_t i = 0; i < RuleKinds::all().size(); ++i) {
        const RuleKind& kind = RuleKinds::all()[i];
        const ParsedRules parsed = parseRulesFile(kind.example, int(i));
        ASSERT_EQ(parsed.rules.size(), 1u) << kind.key;
        EXPECT_EQ(toText(parsed.rules[0].rule), kind.example);
    }
}

TEST(RuleKinds, DifferInEverythingThatNamesThem)
{
    std::set<std::string_view> keys;
    std::set<std::string_view> labelsSeen;
    std::set<std::string_view> arrays;
    std::set<int> partnerRanks;
    std::set<int> conditionsRanks;
    for (const RuleKind& kind : RuleKinds::all()) {
        EXPECT_TRUE(keys.insert(kind.key).second) << kind.key;
        EXPECT_TRUE(labelsSeen.insert(kind.label).second) << kind.key;
        EXPECT_TRUE(arrays.insert(kind.trackerArray).second) << kind.key;
        EXPECT_TRUE(partnerRanks.insert(kind.partnerRank).second) << kind.key;
        EXPECT_TRUE(conditionsRanks.insert(kind.conditionsRank).second) << kind.key;
        EXPECT_FALSE(kind.summary.empty()) << kind.key;
    }
}

TEST(RuleKinds, CountInTheUnitOfTheCostModelAndHybridInTheOther)
{
    for (const RuleKind& kind : RuleKinds::all()) {
        const bool hybrid = kind.label == "HYBRID";
        EXPECT_EQ(unitOf(kind, CostModel::Cpa), hybrid ? ValueUnit::Percent : ValueUnit::Amount);
        EXPECT_EQ(unitOf(kind, CostModel::RevShare),
                  hybrid ? ValueUnit::Amount : ValueUnit::Percent);
    }
    EXPECT_EQ(defaultUnit(CostModel::Cpa), ValueUnit::Amount);
    EXPECT_EQ(defaultUnit(CostModel::RevShare), ValueUnit::Percent);
}

TEST(MatchOrder, PartnerDealsFirstIsAsDecided)
{
    EXPECT_EQ(labels(partnerDealsFirst()),
              "HYBRID > PUBLISHER/ALIAS SUBID/ GEO > PUBLISHER/ALIAS SUBID > PUBLISHER/ALIAS > "
              "TYPE/GEO/CONVSUB > TYPE/CONVSUB > TYPE/GEO > GEO/OS > CONVERSION SUBS > TYPE > GEO");
}

TEST(MatchOrder, MostConditionsFirstIsAsDecided)
{
    EXPECT_EQ(labels(mostConditionsFirst()),
              "HYBRID > PUBLISHER/ALIAS SUBID/ GEO > TYPE/GEO/CONVSUB > PUBLISHER/ALIAS SUBID > "
              "TYPE/CONVSUB > TYPE/GEO > GEO/OS > PUBLISHER/ALIAS > CONVERSION SUBS > TYPE > GEO");
}

TEST(MatchOrder, IsWrittenAsItIsRead)
{
    EXPECT_EQ(parseMatchOrder("Partner").value(), partnerDealsFirst());
    EXPECT_EQ(toText(partnerDealsFirst()), "partner");
    EXPECT_EQ(toText(parseMatchOrder("conditions").value()), "conditions");
    const char* own =
        "type geo hybrid publisher type_geo geo_os type_sub type_geo_sub publisher_sub "
        "publisher_sub_geo conversion_sub";
    EXPECT_EQ(toText(parseMatchOrder(own).value()), own);
    EXPECT_EQ(*parseMatchOrder("type, GEO,hybrid publisher type_geo geo_os type_sub type_geo_sub "
                               "publisher_sub, publisher_sub_geo conversion_sub"),
              *parseMatchOrder(own));
}

TEST(MatchOrder, ThatNamesAKindTwiceOrNotAtAllIsRefused)
{
    EXPECT_EQ(parseMatchOrder("type geo").error().what, "The match order lacks geo_os.");
    EXPECT_EQ(parseMatchOrder("type type").error().what, "“type” stands twice in the match order.");
    EXPECT_EQ(parseMatchOrder("price").error().what, "“price” is not a kind of custom payout.");
    EXPECT_FALSE(parseMatchOrder(""));
    EXPECT_FALSE(parseMatchOrder("partner conditions"));
}

} // namespace
} // namespace core
