#pragma once

#include "core/model/campaign.h"
#include "core/model/conversion.h"
#include "core/model/workspace.h"

#include <QString>

namespace ui {

/// "Active".
[[nodiscard]] QString campaignStatusText(core::CampaignStatus status);
/// "Approved".
[[nodiscard]] QString conversionStatusText(core::ConversionStatus status);
/// "Repeated": how a conversion stands to an earlier one; empty where it stands alone.
[[nodiscard]] QString linkText(core::LinkKind kind);
/// "4 %" or "10.00 GBP": a value with the unit its cost model gives it.
[[nodiscard]] QString payoutValueText(core::PayoutValue value,
                                      core::ValueUnit unit,
                                      const QString& currency,
                                      int decimals);
/// " Held £10.00." behind a sentence of differences; nothing where that is 0.
[[nodiscard]] QString heldNote(core::Money difference, const core::Workspace& workspace);

} // namespace ui
