#pragma once

#include <QList>

class QTableView;

namespace ui {

/// Sentences of a table are read whole: the columns named in `sentences` share what the others
/// leave, words wrap, and each row that is shown is as high as it needs. Rows far out of sight are
/// not measured: a list of thousands is there as fast as a short one. For a view with its model,
/// whose cells a CellDelegate paints.
void wrapRows(QTableView* view, const QList<int>& sentences);

} // namespace ui
