#pragma once

#include <QString>

class QLineEdit;
class QPushButton;

namespace ui {

/// A button at the end of a field, inside its frame; what is typed keeps clear of it.
[[nodiscard]] QPushButton* addInsideButton(QLineEdit* edit, const QString& text);

} // namespace ui
