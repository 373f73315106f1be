#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A kind of custom payout with its count at the right, behind a sign and in the bad colour where
/// its tab has an error.
class KindDelegate : public QStyledItemDelegate {
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
