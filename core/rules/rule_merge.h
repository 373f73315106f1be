#pragma once

#include "core/rules/rule.h"

#include <cstddef>
#include <string>
#include <vector>

namespace core {

/// One rule with another value than before.
struct ChangedRule {
    Rule before;
    Rule after;
    std::size_t place = 0; ///< of `after` among the rules that were brought
};

/// What becomes of a campaign's rules when others are brought to them.
struct RuleMerge {
    std::vector<Rule> added;
    std::vector<ChangedRule> changed;
    std::vector<Rule> removed;
    /// Brought ones whose conditions stay with other days, some of them common: not to be saved
    /// (D3).
    std::vector<ChangedRule> clashes;
    int unchanged = 0;
    std::vector<Rule> result; ///< all the rules afterwards; those that stay keep their keys

    [[nodiscard]] bool isEmpty() const
    {
        return added.empty() && changed.empty() && removed.empty();
    }
};

/// `isReplaced[kind]`: whether rules of that kind that are not brought are removed. A rule is known
/// by its kind and conditions; `brought` holds none of them twice.
[[nodiscard]] RuleMerge mergeRules(std::vector<Rule> stored,
                                   std::vector<Rule> brought,
                                   const std::vector<bool>& isReplaced);

} // namespace core
