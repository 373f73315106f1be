#pragma once

#include "core/tables/table.h"

#include <QString>

namespace ui {

/// The column's head in the user's language.
[[nodiscard]] QString columnLabel(const core::ColumnHead& head);
/// A word of core's tables (status, kind of entry …) in the user's language: "Pending".
[[nodiscard]] QString tableWord(std::string_view word);

} // namespace ui
