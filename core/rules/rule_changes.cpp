#include "core/rules/rule_changes.h"

#include "core/rules/rule_dates.h"

#include <deque>
#include <unordered_map>

namespace core {
namespace {

using RuleList = std::vector<const Rule*>;
using RulePairs = std::vector<std::pair<Rule, Rule>>;

RuleList listOf(const std::vector<Rule>& rules)
{
    RuleList list;
    for (const Rule& rule : rules)
        list.push_back(&rule);
    return list;
}

std::vector<Rule> copiesOf(const RuleList& list)
{
    std::vector<Rule> rules;
    for (const Rule* rule : list)
        rules.push_back(*rule);
    return rules;
}

std::string conditionOf(const Rule& rule)
{
    return std::to_string(rule.kind) + '\n' + conditionKey(rule);
}

std::string conditionAndDaysOf(const Rule& rule)
{
    std::string key = conditionOf(rule);
    for (const std::string& text : dateTexts(rule))
        key += '\n' + text;
    return key;
}

/// Takes from both lists the rules that have one key, the first with the first.
RulePairs takePairs(RuleList& before, RuleList& after, std::string (*keyOf)(const Rule&))
{
    std::unordered_map<std::string, std::deque<const Rule*>> byKey;
    for (const Rule* rule : before)
        byKey[keyOf(*rule)].push_back(rule);
    RulePairs pairs;
    RuleList unpaired;
    for (const Rule* rule : after) {
        const auto same = byKey.find(keyOf(*rule));
        if (same == byKey.end() || same->second.empty()) {
            unpaired.push_back(rule);
            continue;
        }
        pairs.emplace_back(*same->second.front(), *rule);
        same->second.pop_front();
    }
    after = std::move(unpaired);
    std::erase_if(before, [&byKey, keyOf](const Rule* rule) {
        const std::deque<const Rule*>& left = byKey.at(keyOf(*rule));
        return left.empty() || left.front() > rule; // taken from the front, in the list's order
    });
    return pairs;
}

} // namespace

std::string contentKey(const Rule& rule)
{
    return conditionOf(rule) + '\n' + toText(rule);
}

RuleChanges compareRules(const std::vector<Rule>& before, const std::vector<Rule>& after)
{
    RuleList gone = listOf(before);
    RuleList come = listOf(after);
    takePairs(gone, come, contentKey);
    RuleChanges changes;
    changes.changed = takePairs(gone, come, conditionAndDaysOf);
    for (auto& pair : takePairs(gone, come, conditionOf))
        changes.changed.push_back(std::move(pair));
    changes.added = copiesOf(come);
    changes.removed = copiesOf(gone);
    return changes;
}

} // namespace core
