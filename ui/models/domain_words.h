#pragma once

#include "core/model/campaign.h"
#include "core/model/conversion.h"
#include "core/model/workspace.h"

#include <QString>

#include <optional>

namespace ui {

/// "Active".
[[nodiscard]] QString campaignStatusText(core::CampaignStatus status);
/// "Approved".
[[nodiscard]] QString conversionStatusText(core::ConversionStatus status);
/// "Repeated": how a conversion stands to an earlier one; empty where it stands alone.
[[nodiscard]] QString linkText(core::LinkKind kind);
/// "4 %" or "£0.0045": a value, every digit of it, with the unit its cost model gives it.
[[nodiscard]] QString payoutValueText(core::PayoutValue value,
                                      core::ValueUnit unit,
                                      const QString& currency,
                                      int decimals);
/// What a person typed as a value, in the reader's or the plain form. Fails where it is neither:
/// "2.5" where "2.500" is 2500.
[[nodiscard]] core::Result<core::PayoutValue> readPayoutValue(const QString& typed);
/// What a field for a value starts with; empty: none. readPayoutValue() reads it back.
[[nodiscard]] QString payoutValueField(const std::optional<core::PayoutValue>& value);
/// " Held £10.00." behind a sentence of differences; nothing where that is 0.
[[nodiscard]] QString heldNote(core::Money difference, const core::Workspace& workspace);

} // namespace ui
