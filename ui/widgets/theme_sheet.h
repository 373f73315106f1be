#pragma once

#include <QString>

namespace ui {

/// The application's style sheet, from the tokens and the font of now.
[[nodiscard]] QString themeSheet();

} // namespace ui
