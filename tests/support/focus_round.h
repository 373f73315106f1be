#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// Where the keyboard's round through a window that is shown goes back, up or to the left, a line
/// each ("table → nameEdit"); empty: it is read as it is seen. Begins with a press of Tab.
[[nodiscard]] QStringList focusJumps(QWidget& window);

} // namespace tests
