#pragma once

#include "core/model/campaign.h"
#include "core/rules/rule.h"

#include <cstdint>
#include <vector>

namespace core {

/// Two rules that meet: where both match, `winner` prices the conversion and `loser` does not.
/// Indexes into the rules compared.
struct RulePair {
    std::uint32_t loser = 0;
    std::uint32_t winner = 0;

    friend bool operator==(const RulePair&, const RulePair&) = default;
};

/// How a campaign's rules stand to each other. A rule is the loser of at most one pair in each
/// list, and one of the first three lists stands in no other. A pair "pays differently" where value
/// or unit differ. In each list, losers in the rules' order.
struct RuleComparison {
    std::vector<RulePair> duplicates; ///< of one kind, the same conditions on a common day (D3)
    std::vector<RulePair>
        bothUnits; ///< the same conditions in kinds of opposite units: it never wins
    std::vector<RulePair> shadowed; ///< the winner asks for less and comes first: it never wins
    std::vector<RulePair>
        beaten; ///< a partner's own rate pays differently than another kind's rule
    std::vector<RulePair> overlaps; ///< they share conversions and pay differently
    std::vector<RulePair>
        refinements; ///< the same, and the winner asks for all that the loser does
};

/// Publishers are settled; a rule that asks for one and has none matches nothing and stands in no
/// list. Rules meet only on days that both count, and one is shadowed only where the other counts
/// on all of its days. In time proportional to the number of rules; of rules that agree in all that
/// two kinds share, the first 16 of different value or days are looked at.
[[nodiscard]] RuleComparison rulesThatMeet(const Campaign& campaign,
                                           const std::vector<Rule>& rules);

} // namespace core
