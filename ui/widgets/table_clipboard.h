#pragma once

#include <QStringList>

#include <vector>

namespace ui {

/// A table on the clipboard, as text with tabs and as an HTML table; line ends and tabs inside cells
/// become blanks.
void putTableOnClipboard(const QStringList& head, const std::vector<QStringList>& rows);

} // namespace ui
