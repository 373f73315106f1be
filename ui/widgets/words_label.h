#pragma once

class QLabel;
class QString;
class QWidget;

namespace ui {

/// A label for sentences, names from files among them: plain text that wraps and that the mouse can
/// select.
[[nodiscard]] QLabel* wordsLabel(const QString& objectName, QWidget* parent);
/// The same with its words, which the keyboard reaches and selects, too: what a person reads line
/// by line and copies.
[[nodiscard]] QLabel*
readingLabel(const QString& objectName, const QString& words, QWidget* parent);

} // namespace ui
