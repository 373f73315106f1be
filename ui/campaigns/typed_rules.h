#pragma once

#include "core/usecases/campaign_draft.h"
#include "ui/campaigns/campaign_draft.h"

#include <vector>

namespace ui {

/// A row of a draft.
struct RulePlace {
    int kind = -1;
    int row = -1;
};

/// A draft as it stands, accepted or not: its details, and every row that makes a rule.
struct TypedRules {
    core::CampaignDraft draft;
    std::vector<RulePlace> places; ///< of each rule
};
[[nodiscard]] TypedRules typedRules(const CampaignDraft& draft);

} // namespace ui
