#pragma once

#include "core/model/payout.h"
#include "ui/models/table_model.h"

namespace ui {

/// How a payout's status stands in any list: its word in a pill.
[[nodiscard]] CellStyle payoutStatusLook(const core::Payout& payout);
/// How its paid amount does: marked, and said why, while it differs from what was requested.
[[nodiscard]] CellStyle paidAmountLook(const core::Payout& payout);

/// Whether the payout has an invoice, or may have one.
[[nodiscard]] bool hasInvoice(const core::Payout& payout);
/// Whether its invoice was credited.
[[nodiscard]] bool hasCreditNote(const core::Payout& payout);
/// The Download Invoice icon with the number, "not issued yet", or nothing.
[[nodiscard]] CellStyle invoiceLook(const core::Payout& payout);

} // namespace ui
