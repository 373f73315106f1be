#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

namespace ui {

/// A small table to read in a dialog: no editing, sorting or settings. Tab leaves it.
[[nodiscard]] QTableWidget* plainTable(const QString& objectName,
                                       const QString& accessibleName,
                                       const QStringList& heads,
                                       QWidget* parent);
/// One whose columns named in `sentences` are read whole, however long (see wrapRows).
[[nodiscard]] QTableWidget* sentenceTable(const QString& objectName,
                                          const QString& accessibleName,
                                          const QStringList& heads,
                                          const QList<int>& sentences,
                                          QWidget* parent);
/// Adds a row; columns named in `right` (from 0) stand at the right, as figures do.
void addPlainRow(QTableWidget* table, const QStringList& cells, const QList<int>& right = {});

} // namespace ui
