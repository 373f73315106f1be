#include "ui/campaigns/kind_delegate.h"

#include "ui/campaigns/kind_list_model.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace ui {

void KindDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(0, 1, 0, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int radius = Theme::space(1) + Theme::space(1) / 2;
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(Theme::Role::SoftAccent));
        painter->drawRoundedRect(box, radius, radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(Theme::color(Theme::Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    }
    const QRect text = box.adjusted(Theme::space(2) + 2, 0, -(Theme::space(2) + 2), 0);
    const bool isWrong = index.data(KindListModel::HasErrorRole).toBool();
    painter->setPen(Theme::color(isWrong ? Theme::Role::Bad : Theme::Role::SecondText));
    painter->setFont(option.font);
    const QString count = index.data(KindListModel::CountRole).toString();
    const auto at = [&option](Qt::Alignment side) {
        return int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter);
    };
    painter->drawText(text, at(Qt::AlignRight), count);
    int taken = option.fontMetrics.horizontalAdvance(count);
    if (isWrong) {
        const int size = Theme::space(4);
        taken += Theme::space(1) + size;
        const QRect sign(text.right() + 1 - taken, text.center().y() - size / 2, size, size);
        Theme::icon(QStringLiteral("error"), Theme::Role::Bad)
            .paint(painter, QStyle::visualRect(option.direction, text, sign));
    }
    painter->setPen(Theme::color(isSelected ? Theme::Role::Accent : Theme::Role::Text));
    const QFont font = isSelected ? Theme::strongFont() : option.font;
    painter->setFont(font);
    const int left = text.width() - taken - Theme::space(2);
    const QString label =
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, left);
    painter->drawText(text, at(Qt::AlignLeft), label);
    painter->restore();
}

QSize KindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics strong(Theme::strongFont());
    const QString text = index.data().toString() + index.data(KindListModel::CountRole).toString();
    return { strong.horizontalAdvance(text) + Theme::space(9 + 5), // with room for the sign
             qMax(Theme::rowHeight(), option.fontMetrics.height() + Theme::space(3)) };
}

} // namespace ui
