#pragma once

#include "core/model/publisher.h"
#include "core/model/workspace.h"
#include "core/rules/condition.h"
#include "core/rules/known_data.h"
#include "core/rules/rule_dates.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// How much a finding matters. Refused: Save refuses the rules for it (D3, D6); the others block
/// nothing.
enum class FindingSeverity : std::uint8_t { Note, Warning, Refused };
[[nodiscard]] std::string_view toText(FindingSeverity severity); ///< "warning"

/// What a check looks at: the rules alone; also what the stored conversions hold, where that is
/// known; or that above all.
enum class CheckNeeds : std::uint8_t { Rules, RulesAndData, Data };

class CheckRun;

/// A row of the table of checks.
struct RuleCheck {
    std::string_view key; ///< "never_wins": in JSON answers
    FindingSeverity severity;
    std::string_view label; ///< one sentence that says what is looked for
    CheckNeeds needs;
    bool isSaidOnSave; ///< also one of the warnings of Save changes
    bool isAboutValue; ///< the value is what is in question; else what the rule asks for
    void (*run)(CheckRun& run);
};
/// The checks, in the order in which their findings are listed.
[[nodiscard]] std::span<const RuleCheck> ruleChecks();

/// Something about a campaign's rules that is worth a look, with one conversion that shows it.
struct RuleFinding {
    std::vector<std::size_t>
        rules; ///< indexes into the draft, the one in question first; may be empty
    Message what; ///< names the rules
    Message remedy;
    std::vector<Condition> conditions; ///< what a conversion must meet to show it …
    Period period; ///< … and when it must be
    Conversion example;
    bool isExampleStored = false; ///< else it is made up
    std::int64_t conversions = 0; ///< stored ones that it concerns, where they were counted
    std::optional<Money>
        difference; ///< what they would earn more (or less) at the rule's own value
};

/// The findings of one check: the first ones, and how many there are in all.
struct CheckFindings {
    const RuleCheck* check = nullptr;
    std::int64_t count = 0;
    std::vector<RuleFinding> findings;
};

/// What is checked: a campaign and the whole of its rules, saved or a draft.
struct RulesToCheck {
    const Campaign& campaign;
    const std::vector<Rule>& rules; ///< publishers may be unsettled: then names decide
    const std::vector<Publisher>& publishers;
    const Workspace& workspace;
    const KnownData* known = nullptr; ///< none: checks that need it are left out
    Timestamp exampleTime; ///< of made-up conversions, where the rules count then
    std::size_t limit = 20; ///< findings listed of each check
};

/// Runs the checks that `wanted` (bool of a RuleCheck) agrees to; only those with findings are in
/// the answer. Quick enough for typing: in time proportional to the number of rules. Examples are
/// made up, but for those that the known data holds.
[[nodiscard]] std::vector<CheckFindings> checkRules(const RulesToCheck& input,
                                                    bool (*wanted)(const RuleCheck&));

/// "GEO/OS “IOS, US, 10”": a rule in a sentence.
[[nodiscard]] Message named(const Rule& rule);

} // namespace core
