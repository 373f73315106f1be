#pragma once

#include "core/rules/rule_checks.h"
#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

/// What the checks of a campaign's rules found, in the order of the table of checks.
struct CheckedRules {
    std::vector<CheckFindings> checks; ///< those with findings
    std::int64_t conversions = 0; ///< stored ones looked at
    std::int64_t ofCampaign = 0; ///< of them the campaign's
};

/// Checks a campaign's rules, saved or a draft, against each other and against the stored
/// conversions, in one pass over them. A finding's example is a stored conversion where one shows
/// it, else a made-up one; partners' rates that lose are counted and come in order of the money.
/// Cancelled when the user stops it. Blocks and changes nothing.
[[nodiscard]] Result<CheckedRules> checkRules(Books& books,
                                              const Campaign& campaign,
                                              const std::vector<Rule>& rules,
                                              Progress& progress);

} // namespace core
