#include "core/rules/rule_merge.h"

#include "core/rules/rule_dates.h"
#include "core/rules/rules_by_condition.h"

#include <optional>
#include <utility>

namespace core {
namespace {

/// How the rules brought stand to those that are there, place by place.
struct Comparison {
    std::vector<std::size_t> added; ///< places in `brought`
    std::vector<std::pair<std::size_t, std::size_t>> changed; ///< in `stored` and in `brought`
    std::vector<std::pair<std::size_t, std::size_t>> clashes; ///< the same
    std::vector<bool> stays; ///< by place in `stored`: named, or of a kind that is not replaced
    int unchanged = 0;
};

Comparison compare(const std::vector<Rule>& stored,
                   const std::vector<Rule>& brought,
                   const std::vector<bool>& isReplaced)
{
    Comparison comparison;
    RulesByCondition present(stored.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
        present.add(RulesByCondition::keyOf(stored[i]), i);
        comparison.stays.push_back(!isReplaced[std::size_t(stored[i].kind)]);
    }
    std::vector<std::string> keysOfAdded;
    for (std::size_t i = 0; i < brought.size(); ++i) {
        std::string key = RulesByCondition::keyOf(brought[i]);
        const auto place = present.find(
            key, [&](std::size_t at) { return haveSameDates(stored[at], brought[i]); });
        if (!place) {
            comparison.added.push_back(i);
            keysOfAdded.push_back(std::move(key));
            continue;
        }
        comparison.stays[*place] = true;
        if (stored[*place].value == brought[i].value)
            ++comparison.unchanged;
        else
            comparison.changed.emplace_back(*place, i);
    }
    for (std::size_t i = 0; i < keysOfAdded.size(); ++i) {
        const Rule& rule = brought[comparison.added[i]];
        if (const auto clash = present.find(keysOfAdded[i], [&](std::size_t at) {
                return comparison.stays[at] && haveCommonDay(stored[at], rule);
            }))
            comparison.clashes.emplace_back(*clash, comparison.added[i]);
    }
    return comparison;
}

/// Puts the brought values into `stored` and tells each change. A rule that two lines change was
/// before what it was before the first.
std::vector<ChangedRule>
change(std::vector<Rule>& stored, std::vector<Rule>& brought, const Comparison& comparison)
{
    std::vector<ChangedRule> changes;
    changes.reserve(comparison.changed.size());
    constexpr auto none = std::size_t(-1);
    std::vector<std::size_t> firstOf(stored.size(), none); // its first change
    for (const auto& [at, i] : comparison.changed) {
        if (firstOf[at] == none) {
            firstOf[at] = changes.size();
            changes.push_back({ std::move(stored[at]), brought[i], i });
        } else {
            changes.push_back({ changes[firstOf[at]].before, brought[i], i });
        }
        stored[at] = std::move(brought[i]);
    }
    return changes;
}

} // namespace

RuleMerge mergeRules(std::vector<Rule> stored,
                     std::vector<Rule> brought,
                     const std::vector<bool>& isReplaced)
{
    const Comparison comparison = compare(stored, brought, isReplaced);
    RuleMerge changes;
    changes.unchanged = comparison.unchanged;
    for (const auto& [at, i] : comparison.clashes)
        changes.clashes.push_back({ stored[at], brought[i], i });
    changes.changed = change(stored, brought, comparison);
    for (const std::size_t i : comparison.added)
        changes.added.push_back(std::move(brought[i]));
    std::size_t kept = 0;
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (!comparison.stays[i])
            changes.removed.push_back(std::move(stored[i]));
        else if (kept++ != i)
            stored[kept - 1] = std::move(stored[i]);
    }
    stored.resize(kept);
    stored.insert(stored.end(), changes.added.begin(), changes.added.end());
    changes.result = std::move(stored);
    return changes;
}

} // namespace core
