#pragma once

#include "core/rules/rule_merge.h"
#include "ui/campaigns/campaign_draft.h"

namespace ui {

/// Takes what a file would make of a draft into its rows, as one step of undo. Rows that are not
/// finished, and all that the file says nothing of, stay where they are.
void applyImport(CampaignDraft& draft, const core::RuleMerge& changes);

} // namespace ui
