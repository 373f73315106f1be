#pragma once

#include "ui/publishers/adjustment_dialog.h"

namespace core {
struct LeftForm;
}

namespace ui {

class MessageBar;
class Session;

/// What the form shows, with a key of its own. Runs on the worker.
[[nodiscard]] core::Result<AdjustmentForm>
loadAdjustmentForm(core::Books& books,
                   core::PublisherId publisher,
                   const std::optional<core::Adjustment>& original);
/// The same as it was sent before, under the same key: an adjustment, or what takes one back.
[[nodiscard]] core::Result<AdjustmentForm> loadSentAdjustment(core::Books& books,
                                                              const core::LeftForm& left);

/// Opens it; what it asks for is recorded. Warnings are shown in `messages` if that is still there.
AdjustmentDialog*
openAdjustmentForm(Session& session, AdjustmentForm form, MessageBar& messages, QWidget* parent);

} // namespace ui
