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

/// What pricing asks of the rule that wins.
struct RuleTerms {
    RuleId key;
    PayoutValue value;
    int kind = 0;
};

/// A campaign's custom payouts compiled for matching: conditions become small numbers once, a match is a
/// few hash probes in the campaign's match order, whatever the number of rules. A rule with dates counts at
/// the conversion's time only within its days. Immutable; safe to use from several threads. A copy shares
/// what was compiled.
class RuleSet {
public:
    /// `zone` tells when the rules' days begin. A rule that asks for a publisher and has none settled
    /// (resolvePublishers) never matches.
    RuleSet(const Campaign& campaign, std::vector<Rule> rules, const Zone& zone);

    /// The same rules tried in another order; of kinds that it leaves out, none matches.
    [[nodiscard]] RuleSet inOrder(MatchOrder order) const;

    [[nodiscard]] const Campaign& campaign() const { return m_campaign; }
    [[nodiscard]] const std::vector<Rule>& rules() const;
    /// Of rules()[rule], from a table that is many times smaller: for pricing many.
    [[nodiscard]] const RuleTerms& terms(std::size_t rule) const;

    /// Index into rules() of the one rule that prices the conversion; nullopt: the default payout.
    [[nodiscard]] std::optional<std::size_t> winner(const ConversionView& conversion) const;

    /// Looks at every rule, by its texts: for near misses, not for pricing many.
    [[nodiscard]] RuleSurvey survey(const Conversion& conversion) const;
    /// Every rule that matches, in the order they are tried, the first is the winner; found as the winner is.
    [[nodiscard]] std::vector<std::size_t> matches(const Conversion& conversion) const;

private:
    struct Compiled;

    RuleSet(Campaign campaign, std::shared_ptr<const Compiled> compiled);

    Campaign m_campaign;
    std::shared_ptr<const Compiled> m_compiled;
    std::vector<std::size_t> m_order; ///< places of the compiled tables, as they are tried
};

} // namespace core
