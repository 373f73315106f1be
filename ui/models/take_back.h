#pragma once

#include "ui/models/table_model.h"

namespace ui {

/// The column of a list in which a row can be taken back: its key, its head and its link.
[[nodiscard]] QString takeBackKey();
[[nodiscard]] QString takeBackWord();
[[nodiscard]] CellStyle takeBackLink();

} // namespace ui
