#pragma once

#include "core/rules/rule_checks.h"
#include "core/rules/rule_comparison.h"
#include "core/rules/rule_publishers.h"

namespace core {

/// One run of one check: what is checked, and where its findings go. Only as many are made as are
/// listed; the others are counted.
class CheckRun {
public:
    /// What all checks of a run share; each part is made when it is first asked for.
    class Shared {
    public:
        explicit Shared(const RulesToCheck& input);

        const RulesToCheck& input;
        const PublisherIndex index;
        const SettledRules rules; ///< of the input

        [[nodiscard]] const RuleComparison& comparison();

    private:
        std::optional<RuleComparison> m_comparison;
    };

    CheckRun(Shared& shared, CheckFindings& found)
        : m_shared(shared)
        , m_found(found)
    {
    }

    [[nodiscard]] const RulesToCheck& input() const { return m_shared.input; }
    [[nodiscard]] const PublisherIndex& index() const { return m_shared.index; }
    [[nodiscard]] const RuleComparison& comparison() const { return m_shared.comparison(); }
    [[nodiscard]] const std::vector<Rule>& rules() const { return m_shared.rules.all(); }
    [[nodiscard]] const Rule& rule(std::size_t at) const { return rules()[at]; }

    /// Counts a finding; whether it is among those that are listed and has to be added.
    [[nodiscard]] bool count() { return ++m_found.count <= std::int64_t(input().limit); }
    /// A finding about these rules, shown by a conversion that all of them match.
    void add(std::vector<std::size_t> rules, Message what, Message remedy);
    /// A finding with conditions of its own; its example is made up.
    void add(RuleFinding finding);
    /// A finding with a stored example.
    void add(RuleFinding finding, const Conversion& stored);

private:
    Shared& m_shared;
    CheckFindings& m_found;
};

// The checks of the table, by what they look at (one function each; rule_checks.cpp).
namespace rule_check {

void duplicates(CheckRun& run);
void unknownPublishers(CheckRun& run);
void neverWins(CheckRun& run);
void bothUnits(CheckRun& run);
void beatenPartners(CheckRun& run);
void overlaps(CheckRun& run);
void refinements(CheckRun& run);
void modelThatPaysNothing(CheckRun& run);
void unknownSystems(CheckRun& run);
void nearNames(CheckRun& run);
void unseenValues(CheckRun& run);
void percentOver100(CheckRun& run);
void refundsWithoutReturn(CheckRun& run);
void subsWithThePublisher(CheckRun& run);
void publishersWithoutRule(CheckRun& run);
void likeTheDefault(CheckRun& run);

} // namespace rule_check

} // namespace core
