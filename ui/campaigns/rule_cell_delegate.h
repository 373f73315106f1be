#pragma once

#include "ui/widgets/cell_delegate.h"

namespace ui {

/// Cells of a tab of custom payouts: a ring around the one that is wrong, its remedy underlined in
/// the sentence beside it; a warning's sign in the one that it is about; offers known names while
/// typing.
class RuleCellDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
};

} // namespace ui
