#pragma once

#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

struct ImportRulesOptions {
    int kind = -1; ///< ≥ 0: lines carry no key
    bool replace = false; ///< removes what the file lacks; else merge (another value for the same
                          ///< conditions is refused)
    bool createMissing = false; ///< creates the publishers that rules name and the workspace lacks
    bool dryRun = false;
    std::string note; ///< kept with the version that it makes
};

struct ImportRulesReport {
    int added = 0;
    int changed = 0;
    int removed = 0;
    int unchanged = 0;
    std::vector<std::string> createdPublishers;
    std::vector<std::string> warnings;
    std::vector<RuleIssue> issues; ///< any: nothing was changed
};

/// All rows or none. Issues (with line and field) come back in the report, with nothing changed.
[[nodiscard]] Result<ImportRulesReport> importRules(Books& books,
                                                    CampaignId campaign,
                                                    std::string_view text,
                                                    const ImportRulesOptions& options);

} // namespace core
