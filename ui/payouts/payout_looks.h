#pragma once

#include "core/model/payout.h"
#include "ui/models/table_model.h"

namespace ui {

/// How a payout's status stands in any list: its word in a pill.
[[nodiscard]] CellStyle payoutStatusLook(const core::Payout& payout);
/// How its paid amount does: marked while it differs from what was requested.
[[nodiscard]] CellStyle paidAmountLook(const core::Payout& payout);

} // namespace ui
