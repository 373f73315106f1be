#include "ui/widgets/elided_label.h"

#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <algorithm>

namespace ui {

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return { std::min(whole.width(), Theme::space(40)), whole.height() };
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !isCut())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent* event)
{
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    const QString plain = Qt::mightBeRichText(text())
        ? QTextDocumentFragment::fromHtml(text()).toPlainText()
        : text();
    const QRect room = contentsRect().marginsRemoved({ margin(), margin(), margin(), margin() });
    QPainter painter(this);
    style()->drawItemText(&painter,
                          room,
                          int(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(),
                          isEnabled(),
                          fontMetrics().elidedText(plain, Qt::ElideRight, room.width()),
                          foregroundRole());
}

} // namespace ui
