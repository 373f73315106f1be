#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// Cells of a tab of custom payouts: a ring around the one that is wrong, the sentence beside it
/// with its remedy as a link, the example in second text; offers known names while typing.
class RuleCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace ui
