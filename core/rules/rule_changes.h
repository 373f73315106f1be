#pragma once

#include "core/rules/rule.h"

#include <string>
#include <utility>
#include <vector>

namespace core {

/// What tells one list of rules from another.
struct RuleChanges {
    std::vector<Rule> added;
    std::vector<Rule> removed;
    /// Before and after of rules with the same conditions: another value, other days, another
    /// spelling.
    std::vector<std::pair<Rule, Rule>> changed;

    friend bool operator==(const RuleChanges&, const RuleChanges&) = default;
};

/// The same for rules that say the same: kind, conditions, value and days, typed alike.
[[nodiscard]] std::string contentKey(const Rule& rule);

/// Pairs rules of the same conditions, those on the same days first; all in the order of the lists.
[[nodiscard]] RuleChanges compareRules(const std::vector<Rule>& before,
                                       const std::vector<Rule>& after);

} // namespace core
