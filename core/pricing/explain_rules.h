#pragma once

#include "core/pricing/pricing.h"

namespace core {

/// Puts into words how the rules of a campaign stood to a conversion.
class RuleExplainer {
public:
    /// All three must outlive it.
    RuleExplainer(const RuleSet& rules,
                  const Workspace& workspace,
                  const PublisherIndex& publishers);

    [[nodiscard]] ExplainedRule winner(const Rule& rule) const;
    [[nodiscard]] ExplainedRule loser(const Rule& rule, const Rule& winner) const;
    [[nodiscard]] ExplainedRule winningDefault() const;
    [[nodiscard]] ExplainedRule losingDefault() const;
    [[nodiscard]] ExplainedMiss miss(const NearMiss& miss, const Conversion& conversion) const;

private:
    [[nodiscard]] ExplainedRule explained(const Rule& rule) const;
    [[nodiscard]] ExplainedRule explainedDefault() const;
    void explainDates(const Rule& rule, const Conversion& conversion, ExplainedMiss& miss) const;
    void explainCondition(std::span<const std::string> fields,
                          Dimension dimension,
                          const Conversion& conversion,
                          ExplainedMiss& miss) const;

    const RuleSet& m_rules;
    const Workspace& m_workspace;
    const PublisherIndex& m_publishers;
};

} // namespace core
