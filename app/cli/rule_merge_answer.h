#pragma once

#include "core/base/json.h"
#include "core/rules/rule_merge.h"

#include <string>

namespace app {

/// Adds added, changed, removed, unchanged (counts) and added_rules, changed_rules, removed_rules
/// (lines of a rules file; a changed one with its line before and after).
void addChanges(core::Json& object, const core::RuleMerge& changes);

/// One line a rule: "+ geo, US, 10", "~ geo, UK, 5 -> 9", "- geo, DE, 1".
[[nodiscard]] std::string changesText(const core::RuleMerge& changes);
/// "added 1, changed 0, removed 0, unchanged 3" and a line end.
[[nodiscard]] std::string countsText(const core::RuleMerge& changes);

} // namespace app
