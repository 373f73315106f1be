#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Paints a TableModel's cells: status words as pills, links with their icon, debts in the bad
/// colour, the focused cell with a ring. Words wrap where the view wraps them (see wrapRows), else
/// what has no room ends in “…”.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace ui
