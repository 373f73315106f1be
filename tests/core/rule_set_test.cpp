#include "core/base/text.h"
#include "core/model/countries.h"
#include "core/rules/rule_set.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace core {
namespace {

PublisherIndex publishers()
{
    std::vector<Publisher> all;
    for (const auto& [key, id, alias, name] : { std::tuple(1, "1001", "nick", "Nick Doe"),
                                                std::tuple(2, "1002", "giftblog", "Sam"),
                                                std::tuple(3, "1003", "Ünal Medya", "") }) {
        Publisher publisher;
        publisher.key = { key };
        publisher.id = id;
        publisher.alias = alias;
        publisher.name = name;
        all.push_back(publisher);
    }
    return PublisherIndex(all);
}

RuleSet ruleSet(std::string_view file, const MatchOrder& order = partnerDealsFirst())
{
    Campaign campaign;
    campaign.matchOrder = order;
    const ParsedRules parsed = parseRulesFile(file);
    EXPECT_TRUE(parsed.issues.empty()) << parsed.issues.at(0).error.sentence();
    std::vector<Rule> rules;
    for (const ParsedRule& each : parsed.rules)
        rules.push_back(each.rule);
    return RuleSet(campaign, std::move(rules), publishers());
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

TEST(RuleSet, KeepsTheFirstOfEqualConditions)
{
    EXPECT_EQ(winnerText(ruleSet("geo, US, 1\ngeo, us, 2\n"), lead()), "geo, US, 1");
}

TEST(RuleSet, WithoutRulesLeavesEverythingToTheDefault)
{
    EXPECT_EQ(winnerText(ruleSet(""), lead()), "default");
}

// --- a second opinion, written from the domain's words: slow, and nothing shared with the matcher

struct Oracle {
    const PublisherIndex& index;

    bool sameCountry(const std::string& a, const std::string& b) const
    {
        const auto code = [](std::string text) {
            std::transform(
                text.begin(), text.end(), text.begin(), [](char c) { return char(c & ~0x20); });
            return text == "UK" ? "GB" : text == "EL" ? "GR" : text;
        };
        return !b.empty() && code(a) == code(b);
    }
    bool sameOs(const std::string& rule, const std::string& seen) const
    {
        const auto family = [](const std::string& text) {
            const std::string folded = foldCase(text);
            if (folded.find("os x") != std::string::npos || folded.starts_with("macos"))
                return std::string("macos");
            return folded.substr(0, folded.find(' '));
        };
        return !seen.empty() && family(rule) == family(seen);
    }
    bool hasSub(const std::vector<std::string>& subs,
                const std::string& name,
                const std::string& value) const
    {
        const auto number = std::size_t(std::stoi(name.substr(3)));
        return number <= subs.size() && subs[number - 1] == value;
    }
    bool matches(const Rule& rule, const Conversion& c) const
    {
        const std::string key(RuleKinds::all()[std::size_t(rule.kind)].key);
        const std::vector<std::string>& f = rule.fields;
        const auto isPublisher = [&] {
            const Result<PublisherId> who = index.find(f[0]);
            return who && *who == c.publisher;
        };
        if (key == "geo")
            return sameCountry(f[0], c.country);
        if (key == "geo_os")
            return sameOs(f[0], c.os) && sameCountry(f[1], c.country);
        if (key == "publisher")
            return isPublisher();
        if (key == "publisher_sub")
            return isPublisher() && hasSub(c.clickSubs, f[1], f[2]);
        if (key == "publisher_sub_geo")
            return isPublisher() && hasSub(c.clickSubs, f[1], f[2]) && sameCountry(f[3], c.country);
        if (key == "conversion_sub")
            return hasSub(c.conversionSubs, f[0], f[1]);
        if (key == "type_geo_sub")
            return f[0] == c.type && sameCountry(f[1], c.country)
                && hasSub(c.conversionSubs, f[2], f[3]);
        if (key == "type_sub")
            return f[0] == c.type && hasSub(c.conversionSubs, f[1], f[2]);
        if (key == "type_geo")
            return f[0] == c.type && sameCountry(f[1], c.country);
        return f[0] == c.type; // type, hybrid
    }
    static int subOf(const Rule& rule)
    {
        for (const std::string& field : rule.fields)
            if (field.starts_with("sub"))
                return std::stoi(field.substr(3));
        return 0;
    }
    std::optional<std::size_t> winner(const std::vector<Rule>& rules,
                                      const MatchOrder& order,
                                      const Conversion& conversion) const
    {
        for (const int kind : order) {
            std::optional<std::size_t> best;
            for (std::size_t i = 0; i < rules.size(); ++i)
                if (rules[i].kind == kind && matches(rules[i], conversion)
                    && (!best || subOf(rules[i]) < subOf(rules[*best])))
                    best = i;
            if (best)
                return best;
        }
        return std::nullopt;
    }
};

/// Few values, so that random rules and conversions meet often.
class Dice {
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }
    unsigned below(std::size_t n) { return unsigned(m_random() % n); }
    std::string pick(const std::vector<std::string>& from) { return from[below(from.size())]; }
    std::string country() { return pick({ "US", "us", "UK", "GB", "EL", "GR", "de" }); }
    std::string os()
    {
        return pick({ "IOS", "iOS 17.2", "Mac OS X", "macOS", "Android 14", "android", "BeOS" });
    }
    std::string type() { return pick({ "Lead", "lead", "Purchase", "Signup" }); }
    std::string value() { return pick({ "v1", "V1", "v2", "1001", "nick" }); }

    Rule rule()
    {
        const int kind = int(below(RuleKinds::all().size()));
        std::vector<std::string> fields;
        for (const RuleField& field : fieldsOf(RuleKinds::all()[std::size_t(kind)])) {
            if (field.key == "country")
                fields.push_back(country());
            else if (field.key == "os")
                fields.push_back(os());
            else if (field.key == "publisher")
                fields.push_back(
                    pick({ "nick", "NICK", "1001", "Nick Doe", "giftblog", "1003", "stranger" }));
            else if (field.key == "sub")
                fields.push_back("sub"
                                 + std::to_string(pick({ "1", "2", "3", "11", "20" }) == "20"
                                                      ? 20
                                                      : below(3) + 1));
            else
                fields.push_back(field.key == "type" ? type() : value());
        }
        fields.push_back(std::to_string(below(100)));
        return makeRule(kind, fields).value();
    }
    Conversion conversion()
    {
        Conversion result;
        result.publisher = { std::int64_t(below(5)) };
        result.type = below(8) ? type() : "";
        result.country = below(8) ? country() : "";
        result.os = below(8) ? os() : "";
        for (auto* subs : { &result.clickSubs, &result.conversionSubs }) {
            subs->resize(below(5) == 0 ? 20 : below(4));
            for (std::string& sub : *subs)
                sub = below(3) ? value() : "";
        }
        return result;
    }
    template <typename T>
    void shuffle(std::vector<T>& list)
    {
        std::shuffle(list.begin(), list.end(), m_random);
    }

private:
    std::mt19937 m_random;
};

/// Without the rules whose conditions are there already, as Save payouts would have it.
std::vector<Rule> distinctRules(Dice& dice, std::size_t count, const PublisherIndex& index)
{
    std::vector<Rule> rules;
    std::vector<std::pair<int, std::string>> seen;
    for (std::size_t i = 0; i < count; ++i) {
        Rule rule = dice.rule();
        Rule resolved = rule;
        for (std::string& field : resolved.fields)
            if (const Result<PublisherId> who = index.find(field); who
                && RuleKinds::all()[std::size_t(rule.kind)].key.starts_with("publisher")
                && &field == &resolved.fields[0])
                field = index.aliasOf(*who);
        std::pair<int, std::string> condition{ rule.kind, conditionKey(resolved) };
        if (std::find(seen.begin(), seen.end(), condition) == seen.end()) {
            seen.push_back(std::move(condition));
            rules.push_back(std::move(rule));
        }
    }
    return rules;
}

TEST(RuleSet, AgreesWithTheDomainsWordsOnRandomRules)
{
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    Dice dice(seed);
    const PublisherIndex index = publishers();
    const Oracle oracle{ index };
    std::vector<std::size_t> wins(RuleKinds::all().size());
    for (int round = 0; round < 400; ++round) {
        std::vector<Rule> rules = distinctRules(dice, dice.below(40) + 1, index);
        Campaign campaign;
        campaign.matchOrder = round % 3 == 0 ? partnerDealsFirst() : mostConditionsFirst();
        if (round % 3 == 2)
            dice.shuffle(campaign.matchOrder);
        const RuleSet set(campaign, rules, index);
        std::vector<Rule> reordered = rules;
        dice.shuffle(reordered);
        const RuleSet other(campaign, reordered, index);
        for (int i = 0; i < 50; ++i) {
            const Conversion conversion = dice.conversion();
            const auto winner = set.winner(conversion);
            ASSERT_EQ(winner, oracle.winner(rules, campaign.matchOrder, conversion));
            const std::vector<std::size_t> matches = set.matches(conversion);
            ASSERT_EQ(winner, matches.empty() ? std::nullopt : std::optional(matches.front()));
            // The order of the rules in a file never changes the winner.
            const auto again = other.winner(conversion);
            ASSERT_EQ(winner.has_value(), again.has_value());
            if (winner) {
                ASSERT_EQ(rules[*winner], reordered[*again]);
                ++wins[std::size_t(rules[*winner].kind)];
            }
        }
    }
    for (std::size_t kind = 0; kind < wins.size(); ++kind)
        EXPECT_GT(wins[kind], 0u) << "no random rule of kind " << RuleKinds::all()[kind].key
                                  << " ever won";
}

} // namespace
} // namespace core
