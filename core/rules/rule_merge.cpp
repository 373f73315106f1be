#include "core/rules/rule_merge.h"

#include "core/rules/rule_dates.h"

#include <optional>
#include <unordered_map>

namespace core {
namespace {

std::string conditionOf(const Rule& rule)
{
    return std::to_string(rule.kind) + '\n' + conditionKey(rule);
}

/// The rules that are there, by their conditions.
class PresentRules {
public:
    explicit PresentRules(const std::vector<Rule>& rules)
    {
        for (std::size_t i = 0; i < rules.size(); ++i)
            m_places[conditionOf(rules[i])].push_back(i);
    }

    /// The place of one with the same conditions that the test agrees to.
    template <typename Test>
    [[nodiscard]] std::optional<std::size_t> find(const Rule& rule, const Test& test) const
    {
        if (const auto places = m_places.find(conditionOf(rule)); places != m_places.end())
            for (const std::size_t place : places->second)
                if (test(place))
                    return place;
        return std::nullopt;
    }

private:
    std::unordered_map<std::string, std::vector<std::size_t>> m_places;
};

} // namespace

RuleMerge mergeRules(const std::vector<Rule>& stored,
                     const std::vector<Rule>& brought,
                     const std::vector<bool>& isReplaced)
{
    RuleMerge changes;
    const PresentRules present(stored);
    std::vector<Rule> after = stored;
    std::vector<bool> isNamed(stored.size(), false);
    std::vector<std::size_t> places; // in `brought`, of those that are added
    for (std::size_t i = 0; i < brought.size(); ++i) {
        const auto place = present.find(
            brought[i], [&](std::size_t at) { return haveSameDates(stored[at], brought[i]); });
        if (!place) {
            changes.added.push_back(brought[i]);
            places.push_back(i);
            continue;
        }
        isNamed[*place] = true;
        if (stored[*place].value == brought[i].value) {
            ++changes.unchanged;
            continue;
        }
        changes.changed.push_back({ stored[*place], brought[i], i });
        after[*place] = brought[i];
    }
    const auto stays = [&](std::size_t at) {
        return isNamed[at] || !isReplaced[std::size_t(stored[at].kind)];
    };
    for (const std::size_t i : places)
        if (const auto clash = present.find(brought[i], [&](std::size_t at) {
                return stays(at) && haveCommonDay(stored[at], brought[i]);
            }))
            changes.clashes.push_back({ stored[*clash], brought[i], i });
    for (std::size_t i = 0; i < after.size(); ++i)
        (stays(i) ? changes.result : changes.removed).push_back(std::move(after[i]));
    changes.result.insert(changes.result.end(), changes.added.begin(), changes.added.end());
    return changes;
}

} // namespace core
