#pragma once

#include "core/rules/rule_set.h"
#include "core/usecases/books.h"
#include "core/usecases/import_rules.h"

#include <string_view>
#include <vector>

namespace core {

/// A campaign as it might be saved: its details and all its rules. Unchanged rules carry their key and
/// whom they mean; in new ones that may be left open (Rule::publisher).
struct CampaignDraft {
    Campaign campaign;
    std::vector<Rule> rules;
};

/// The campaign as it is saved now.
[[nodiscard]] Result<CampaignDraft> savedDraft(Store& store, CampaignId campaign);

/// The draft compiled, with today's publishers for rules that do not say yet whom they mean.
[[nodiscard]] RuleSet
compiled(CampaignDraft draft, const PublisherIndex& publishers, const Zone& zone);

/// The draft's rules become what importing a rules file, read as `file`, would make of them. Answers with
/// the lines at fault, by line; any: the draft stays as it was. Publishers that nobody is are no fault
/// here: such a rule matches nothing.
[[nodiscard]] Result<std::vector<RuleIssue>> applyRulesFile(Store& store,
                                                            CampaignDraft& draft,
                                                            ParsedRules file,
                                                            const ImportRulesOptions& options);

} // namespace core
