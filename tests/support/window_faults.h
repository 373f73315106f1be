#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// What a designer would send back of a window as it stands, a line each; empty: nothing. Cut words
/// in labels, buttons, choices, checks, tabs and heads; widgets that reach out of what holds them;
/// neighbours that cover each other. What scrolls may be larger than its view.
[[nodiscard]] QStringList windowFaults(const QWidget& window);

} // namespace tests
