#pragma once

#include "ui/widgets/theme.h"

namespace ui {

/// An icon painted from its SVG each time, so that it follows the theme and the screen's scale.
[[nodiscard]] QIcon themeIcon(const QString& name, Theme::Role role);

} // namespace ui
