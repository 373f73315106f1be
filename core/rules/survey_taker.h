#pragma once

#include "core/rules/rule_dates.h"
#include "core/rules/rule_set.h"

#include <array>
#include <string>
#include <tuple>
#include <vector>

namespace core {

/// Holds rules against one conversion, text by text, without the numbers and tables that pricing
/// uses. What the conversion has is brought into its compared form once.
class SurveyTaker {
public:
    SurveyTaker(const MatchOrder& order,
                const std::vector<Rule>& rules,
                const Conversion& conversion);

    void look(std::size_t rule, const Period& period);
    /// What has been looked at, put in order. To be called once.
    [[nodiscard]] RuleSurvey result();

private:
    /// Kind's place in the match order, numbers of its subs (the lower wins), index of the rule.
    using Place = std::tuple<std::ptrdiff_t, std::vector<int>, std::size_t>;
    struct Miss {
        std::ptrdiff_t conditions = 0; ///< negated: more come first
        Place place;
        std::optional<Dimension> dimension;
    };

    [[nodiscard]] bool
    meets(Dimension dimension, std::span<const std::string> fields, PublisherId publisher) const;

    const std::vector<Rule>& m_rules;
    const Conversion& m_conversion;
    std::vector<std::ptrdiff_t> m_places; ///< in the match order, by kind
    std::array<std::string, dimensionCount> m_forms; ///< of the dimensions with one field
    std::vector<Place> m_matches;
    std::vector<Miss> m_misses;
};

} // namespace core
