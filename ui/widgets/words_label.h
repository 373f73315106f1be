#pragma once

class QLabel;
class QString;
class QWidget;

namespace ui {

/// A label for sentences, names from files among them: plain text that wraps and that the mouse can
/// select.
[[nodiscard]] QLabel* wordsLabel(const QString& objectName, QWidget* parent);

} // namespace ui
