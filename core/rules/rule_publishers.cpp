#include "core/rules/rule_publishers.h"

#include <algorithm>
#include <unordered_map>

namespace core {
namespace {

/// The place of the publisher's text among the fields; none where the kind asks for no publisher.
std::optional<std::size_t> publisherPlace(const Rule& rule)
{
    std::size_t place = 0;
    for (const Dimension dimension : RuleKinds::all()[std::size_t(rule.kind)].dimensions) {
        if (dimension == Dimension::Publisher)
            return place;
        place += info(dimension).fields.size();
    }
    return std::nullopt;
}

/// Looks each name up once: thousands of rules name one publisher.
class KnownNames {
public:
    explicit KnownNames(const PublisherIndex& publishers)
        : m_publishers(publishers)
    {
    }

    PublisherId find(const std::string& name)
    {
        const auto [entry, isNew] = m_known.try_emplace(name);
        if (isNew)
            if (const Result<PublisherId> key = m_publishers.find(name))
                entry->second = *key;
        return entry->second;
    }

private:
    const PublisherIndex& m_publishers;
    std::unordered_map<std::string, PublisherId> m_known;
};

template <typename Find>
void resolve(Rule& rule, const Find& find)
{
    const std::string* name = publisherText(rule);
    if (!name)
        rule.publisher = {};
    else if (!rule.publisher)
        rule.publisher = find(*name);
}

} // namespace

const std::string* publisherText(const Rule& rule)
{
    const std::optional<std::size_t> place = publisherPlace(rule);
    return place ? &rule.fields.at(*place) : nullptr;
}

void resolvePublisher(Rule& rule, const PublisherIndex& publishers)
{
    resolve(rule, [&publishers](const std::string& name) {
        const Result<PublisherId> key = publishers.find(name);
        return key ? *key : PublisherId();
    });
}

void resolvePublishers(std::vector<Rule>& rules, const PublisherIndex& publishers)
{
    KnownNames names(publishers);
    for (Rule& rule : rules)
        resolve(rule, [&names](const std::string& name) { return names.find(name); });
}

void resolvePublishers(std::vector<ParsedRule>& rules, const PublisherIndex& publishers)
{
    KnownNames names(publishers);
    for (ParsedRule& line : rules)
        resolve(line.rule, [&names](const std::string& name) { return names.find(name); });
}

SettledRules::SettledRules(const std::vector<Rule>& rules, const PublisherIndex& publishers)
    : m_given(rules)
{
    const auto isSettled = [](const Rule& rule) {
        return bool(rule.publisher) == (publisherText(rule) != nullptr);
    };
    if (!std::ranges::all_of(rules, isSettled))
        resolvePublishers(m_settled.emplace(rules), publishers);
}

void settlePublishers(std::vector<Rule>& rules,
                      const std::vector<Rule>& stored,
                      const PublisherIndex& publishers)
{
    std::unordered_map<RuleId, PublisherId> settled;
    for (const Rule& rule : stored)
        settled.emplace(rule.key, rule.publisher);
    for (Rule& rule : rules)
        if (const auto known = settled.find(rule.key); known != settled.end())
            rule.publisher = known->second;
    resolvePublishers(rules, publishers);
}

std::vector<Rule> withNamesOfToday(std::vector<Rule> rules, const PublisherIndex& publishers)
{
    KnownNames names(publishers);
    for (Rule& rule : rules) {
        const std::optional<std::size_t> place = publisherPlace(rule);
        if (place && rule.publisher && names.find(rule.fields.at(*place)) != rule.publisher)
            rule.fields[*place] = publishers.aliasOf(rule.publisher);
    }
    return rules;
}

} // namespace core
