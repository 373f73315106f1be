#pragma once

#include "core/usecases/dashboard.h"

#include <QString>

namespace ui {

/// "2 missing VAT IDs".
[[nodiscard]] QString attentionText(const core::Attention& attention);
/// "November" in the locale's words.
[[nodiscard]] QString monthName(core::Month month);

} // namespace ui
