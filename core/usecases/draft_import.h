#pragma once

#include "core/rules/rule_merge.h"
#include "core/usecases/campaign_draft.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Something in a file that cannot be taken, and where it stands.
struct DraftIssue {
    int line = 0; ///< from 1; 0: see `path`
    std::string path; ///< in the tracker's JSON: "custom_geo_payouts[3].country"
    std::string field; ///< key of the field at fault, or empty
    Error error;
};

/// What a file would make of a draft's rules.
struct DraftImport {
    RuleMerge changes; ///< `result`: all the draft's rules afterwards
    std::vector<DraftIssue>
        issues; ///< every one, in the file's order; any: it is not to be taken over
    std::vector<Message> notes; ///< what was left aside or inferred
};

/// A rules file, the rules table as CSV, or a campaign in the tracker's JSON (told by how it
/// begins) brought to a draft: new conditions are added, other values are taken over, and with
/// `replaces` rules that the file lacks are removed; of the JSON, those of the arrays that it has.
/// Nothing is stored. Error: no such file, or a JSON of several campaigns of which none is the
/// draft's.
[[nodiscard]] Result<DraftImport> importIntoDraft(const CampaignDraft& draft,
                                                  const std::vector<Publisher>& publishers,
                                                  std::string_view text,
                                                  bool replaces);

} // namespace core
