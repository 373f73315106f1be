#pragma once

#include "core/model/campaign.h"
#include "core/model/conversion.h"
#include "core/rules/rule.h"

#include <memory>
#include <optional>
#include <vector>

namespace core {

/// A rule that all but one of its conditions let match: which one did not.
struct NearMiss {
    std::size_t rule = 0;               ///< index into RuleSet::rules()
    std::optional<Dimension> dimension; ///< none: the days on which it counts

    friend bool operator==(const NearMiss&, const NearMiss&) = default;
};

/// How all the rules of a campaign stand to one conversion.
struct RuleSurvey {
    std::vector<std::size_t> matches; ///< indexes into RuleSet::rules(), as they are tried: the first wins
    std::vector<NearMiss> nearMisses; ///< those with more conditions first, then in match order
};

/// A campaign's custom payouts compiled for matching: conditions become small numbers once, a match is a
/// few hash probes in the campaign's match order, whatever the number of rules. A rule with dates counts at
/// the conversion's time only within its days. Immutable; safe to use from several threads.
class RuleSet {
public:
    /// `zone` tells when the rules' days begin. A rule that asks for a publisher and has none settled
    /// (resolvePublishers) never matches.
    RuleSet(const Campaign& campaign, std::vector<Rule> rules, const Zone& zone);
    ~RuleSet();
    RuleSet(RuleSet&&) noexcept;
    RuleSet& operator=(RuleSet&&) noexcept;

    [[nodiscard]] const Campaign& campaign() const;
    [[nodiscard]] const std::vector<Rule>& rules() const;

    /// Index into rules() of the one rule that prices the conversion; nullopt: the default payout.
    [[nodiscard]] std::optional<std::size_t> winner(const Conversion& conversion) const;

    /// Looks at every rule, by its texts: for near misses, not for pricing many.
    [[nodiscard]] RuleSurvey survey(const Conversion& conversion) const;
    /// Every rule that matches, in the order they are tried, the first is the winner; found as the winner is.
    [[nodiscard]] std::vector<std::size_t> matches(const Conversion& conversion) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace core
