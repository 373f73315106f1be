#pragma once

class QWidget;

namespace ui {

/// The keyboard's round through what a window shows follows its layouts: top to bottom, left to
/// right, what stands side by side one after the other. What no layout holds, such as the fields in
/// a table's cells, comes right after what holds it.
void tabAsLaidOut(QWidget& window);

} // namespace ui
