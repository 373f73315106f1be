#pragma once

#include "core/base/text.h"
#include "core/rules/rule_dates.h"
#include "core/rules/rule_publishers.h"

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace core::testing {

inline PublisherIndex publishers()
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

/// A second opinion, written from the domain's words: slow, and nothing shared with the matcher.
struct Oracle {
    const PublisherIndex& index;
    const Zone& zone;

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
    bool isInForce(const Rule& rule, const Conversion& c) const
    {
        const Date day = zone.dayOf(c.time);
        return (!rule.validFrom || *rule.validFrom <= day)
            && (!rule.validUntil || day <= *rule.validUntil);
    }
    /// Whether the conversion meets each of the rule's conditions, in the order they are typed;
    /// last its dates.
    std::vector<bool> conditions(const Rule& rule, const Conversion& c) const
    {
        const std::string key(RuleKinds::all()[std::size_t(rule.kind)].key);
        const std::vector<std::string>& f = rule.fields;
        const bool dates = isInForce(rule, c);
        const auto isPublisher = [&] {
            const Result<PublisherId> who = index.find(f[0]);
            return who && *who == c.publisher;
        };
        if (key == "geo")
            return { sameCountry(f[0], c.country), dates };
        if (key == "geo_os")
            return { sameOs(f[0], c.os), sameCountry(f[1], c.country), dates };
        if (key == "publisher")
            return { isPublisher(), dates };
        if (key == "publisher_sub")
            return { isPublisher(), hasSub(c.clickSubs, f[1], f[2]), dates };
        if (key == "publisher_sub_geo")
            return {
                isPublisher(), hasSub(c.clickSubs, f[1], f[2]), sameCountry(f[3], c.country), dates
            };
        if (key == "conversion_sub")
            return { hasSub(c.conversionSubs, f[0], f[1]), dates };
        if (key == "type_geo_sub")
            return { f[0] == c.type,
                     sameCountry(f[1], c.country),
                     hasSub(c.conversionSubs, f[2], f[3]),
                     dates };
        if (key == "type_sub")
            return { f[0] == c.type, hasSub(c.conversionSubs, f[1], f[2]), dates };
        if (key == "type_geo")
            return { f[0] == c.type, sameCountry(f[1], c.country), dates };
        return { f[0] == c.type, dates }; // type, hybrid
    }
    std::ptrdiff_t missing(const Rule& rule, const Conversion& c) const
    {
        const std::vector<bool> met = conditions(rule, c);
        return std::count(met.begin(), met.end(), false);
    }
    bool matches(const Rule& rule, const Conversion& c) const { return missing(rule, c) == 0; }
    std::size_t
    countMissing(const std::vector<Rule>& rules, const Conversion& c, std::ptrdiff_t wanted) const
    {
        return std::size_t(std::count_if(rules.begin(), rules.end(), [&](const Rule& rule) {
            return missing(rule, c) == wanted;
        }));
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
        Rule rule = makeRule(kind, fields).value();
        if (below(2)) {
            const Date first = day();
            const Date last = day();
            if (below(3))
                rule.validFrom = std::min(first, last);
            if (below(3))
                rule.validUntil = std::max(first, last);
        }
        return rule;
    }
    /// In the weeks around a change of the clocks.
    Date day() { return addDays(makeDate({ 2026, 10, 18 }).value(), int(below(14))); }
    /// East of UTC, with a change at night; or one that jumps over a midnight.
    Zone zone()
    {
        const auto second = [](const char* time) {
            return parseTimestamp(time, Zone()).value().micros / 1'000'000;
        };
        if (below(2))
            return Zone("Test/Berlin",
                        { { second("2026-03-29T01:00:00Z"), 7200 },
                          { second("2026-10-25T01:00:00Z"), 3600 } });
        return Zone("Test/Santiago",
                    { { second("2026-04-05T03:00:00Z"), -14400 },
                      { second("2026-10-25T04:00:00Z"), -10800 } });
    }
    /// Often at or beside a midnight somewhere.
    Timestamp time()
    {
        const std::int64_t hour = 3'600'000'000;
        const std::int64_t midnight = std::int64_t(day().days) * 24 * hour;
        const std::int64_t nudge[] = { -1, 0, 1, hour / 2 };
        return { midnight + std::int64_t(below(24)) * hour + nudge[below(4)] };
    }
    Conversion conversion()
    {
        Conversion result;
        result.publisher = { std::int64_t(below(5)) };
        result.time = time();
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

/// Without the rules whose conditions are there already on the same days, as Save payouts would
/// have it; the publishers are settled.
inline std::vector<Rule> distinctRules(Dice& dice, std::size_t count, const PublisherIndex& index)
{
    std::vector<Rule> rules;
    for (std::size_t i = 0; i < count; ++i) {
        Rule rule = dice.rule();
        resolvePublisher(rule, index);
        const bool isThere = std::any_of(rules.begin(), rules.end(), [&rule](const Rule& other) {
            return rule.kind == other.kind && conditionKey(rule) == conditionKey(other)
                && haveCommonDay(rule, other);
        });
        if (!isThere)
            rules.push_back(std::move(rule));
    }
    return rules;
}

} // namespace core::testing
