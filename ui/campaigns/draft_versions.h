#pragma once

#include "core/usecases/campaign_draft.h"

#include <QString>

#include <vector>

namespace ui {

class CampaignDraft;

/// The draft of the dialog as core takes it; rules mean whom they would mean once they are saved.
[[nodiscard]] core::CampaignDraft coreDraft(const CampaignDraft& draft);

/// The draft becomes this saved state, its details and every tab, in one step of undo called
/// `text`. A rule that says what one of the draft says stays that one.
void bringBack(CampaignDraft& draft,
               const core::Campaign& campaign,
               const std::vector<core::Rule>& rules,
               const QString& text);

} // namespace ui
