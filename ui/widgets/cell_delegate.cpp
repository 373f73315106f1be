#include "ui/widgets/cell_delegate.h"

#include "ui/models/table_model.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace ui {
namespace {

struct Face {
    CellStyle::Look look;
    Theme::Tone tone;
    QString icon;
};

Face faceOf(const QModelIndex& index)
{
    return { CellStyle::Look(index.data(TableModel::LookRole).toInt()),
             Theme::Tone(index.data(TableModel::ToneRole).toInt()),
             index.data(TableModel::IconNameRole).toString() };
}

QColor inkOf(const Face& face)
{
    if (face.tone != Theme::Tone::Neutral)
        return Theme::textColor(face.tone);
    if (face.look == CellStyle::Look::Link)
        return Theme::color(Theme::Role::Accent);
    if (face.look == CellStyle::Look::Second)
        return Theme::color(Theme::Role::SecondText);
    return Theme::color(Theme::Role::Text);
}

/// What a cell takes beside its words: margins, its icon and, over figures, the sort arrow.
int sidesOf(const Face& face, bool isFigure)
{
    return Theme::space(face.look == CellStyle::Look::Pill ? 9 : 6) + 2
        + (isFigure ? Theme::quarterSpace(10) : 0) + (face.icon.isEmpty() ? 0 : Theme::space(5));
}

/// Lines no wider than that, a word that is wider broken; the height they take.
qreal layLines(QTextLayout& layout, const QTextOption& option, int width)
{
    qreal height = 0;
    layout.setText(layout.text().replace(u'\n', u' '));
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QTextOption wrappingOption(Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    QTextOption option(alignment | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    return option;
}

void drawWords(
    QPainter* painter, const QRect& area, const QString& text, Qt::Alignment alignment, bool wraps)
{
    // By the text itself: in a mirrored window "−12.39" keeps its sign at the left.
    const bool isRightToLeft = text.isRightToLeft();
    if (!wraps) {
        const int direction = isRightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
        const QFontMetrics metrics(painter->font());
        painter->drawText(area,
                          int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | direction,
                          metrics.elidedText(text, Qt::ElideRight, area.width()));
        return;
    }
    QTextLayout lines(text, painter->font());
    const qreal height = layLines(lines,
                                  wrappingOption(alignment & Qt::AlignHorizontal_Mask,
                                                 isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight),
                                  area.width());
    painter->save();
    painter->setClipRect(area, Qt::IntersectClip); // of a row that has not got its height yet
    lines.draw(painter, QPointF(area.left(), area.top() + qMax(0.0, (area.height() - height) / 2)));
    painter->restore();
}

void drawPill(QPainter* painter,
              const QRect& area,
              Qt::LayoutDirection direction,
              const QString& text,
              Theme::Tone tone)
{
    const Theme::Pill pill = Theme::pill(tone);
    painter->setFont(Theme::smallFont());
    const QFontMetrics metrics(painter->font());
    const int width = std::min(area.width(), metrics.horizontalAdvance(text) + Theme::space(4));
    const int height = metrics.height() + Theme::space(1);
    const QRect capsule = QStyle::visualRect(
        direction,
        area,
        QRect(area.left(), area.top() + (area.height() - height) / 2, width, height));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pill.background);
    painter->drawRoundedRect(capsule, height / 2.0, height / 2.0);
    painter->setPen(pill.text);
    painter->drawText(capsule,
                      Qt::AlignCenter,
                      metrics.elidedText(text, Qt::ElideRight, width - Theme::space(2)));
}

} // namespace

void CellDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Face face = faceOf(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const Qt::Alignment alignment = QStyle::visualAlignment(
        option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, Theme::color(Theme::Role::SoftAccent));
    painter->setPen(Theme::color(Theme::Role::FaintLine));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    QRect area = option.rect.adjusted(Theme::space(3), 0, -Theme::space(3), -1);
    // Heads at the right leave room for the sort arrow: figures stand under their head.
    if (alignment.testFlag(Qt::AlignRight) && option.direction == Qt::LeftToRight)
        area.setRight(area.right() - Theme::quarterSpace(10));
    if (!face.icon.isEmpty()) {
        const int size = Theme::space(4);
        const QRect place(area.left(), area.center().y() - size / 2, size, size);
        const auto role = face.tone == Theme::Tone::Warning ? Theme::Role::Warning
            : face.look == CellStyle::Look::Second          ? Theme::Role::SecondText
                                                            : Theme::Role::Accent;
        Theme::icon(face.icon, role)
            .paint(painter, QStyle::visualRect(option.direction, area, place));
        const int taken = size + Theme::space(1);
        if (option.direction == Qt::RightToLeft)
            area.setRight(area.right() - taken);
        else
            area.setLeft(area.left() + taken);
    }
    if (face.look == CellStyle::Look::Pill) {
        drawPill(painter, area, option.direction, text, face.tone);
    } else {
        painter->setFont(face.look == CellStyle::Look::Strong ? Theme::strongFont() : option.font);
        painter->setPen(inkOf(face));
        drawWords(painter,
                  area,
                  text,
                  alignment,
                  option.features.testFlag(QStyleOptionViewItem::WrapText));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Theme::color(Theme::Role::Accent), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Face face = faceOf(index);
    const QFont font = face.look == CellStyle::Look::Strong ? Theme::strongFont() : option.font;
    const QString text = index.data(Qt::DisplayRole).toString();
    const int sides = sidesOf(face, index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    int height = Theme::rowHeight();
    // Without a place it is the width that is asked for.
    if (option.features.testFlag(QStyleOptionViewItem::WrapText) && option.rect.isValid()
        && face.look != CellStyle::Look::Pill) {
        QTextLayout lines(text, font);
        const QTextOption wrapping = wrappingOption(Qt::AlignLeft, Qt::LeftToRight);
        height = qMax(height,
                      qCeil(layLines(lines, wrapping, option.rect.width() - sides)) + Theme::space(3));
    }
    return { QFontMetrics(font).horizontalAdvance(text) + sides, height };
}

} // namespace ui
