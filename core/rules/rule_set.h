#pragma once

#include "core/model/campaign.h"
#include "core/model/conversion.h"
#include "core/model/publisher.h"
#include "core/rules/rule.h"

#include <memory>
#include <optional>
#include <vector>

namespace core {

/// A campaign's custom payouts compiled for matching: conditions become small numbers once, a match is a
/// few hash probes in the campaign's match order, whatever the number of rules.
/// Immutable; safe to use from several threads.
class RuleSet {
public:
    /// `publishers` resolves the rules' publisher names (D6); a name nobody has simply never matches.
    RuleSet(const Campaign& campaign, std::vector<Rule> rules, const PublisherIndex& publishers);
    ~RuleSet();
    RuleSet(RuleSet&&) noexcept;
    RuleSet& operator=(RuleSet&&) noexcept;

    [[nodiscard]] const Campaign& campaign() const;
    [[nodiscard]] const std::vector<Rule>& rules() const;

    /// Index into rules() of the one rule that prices the conversion; nullopt: the default payout.
    [[nodiscard]] std::optional<std::size_t> winner(const Conversion& conversion) const;

    /// Every rule that matches, in the order they are tried: the first is the winner.
    [[nodiscard]] std::vector<std::size_t> matches(const Conversion& conversion) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m_compiled;
};

} // namespace core
