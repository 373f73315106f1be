#include "ui/widgets/form_scroll_area.h"

#include "ui/widgets/window_manners.h"

#include <QEvent>

#include <algorithm>

namespace ui {

FormScrollArea::FormScrollArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("formScrollArea"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    setWidget(content);
    content->installEventFilter(this);
}

bool FormScrollArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, [this] { growWindow(); }, Qt::QueuedConnection);
    return QScrollArea::eventFilter(watched, event);
}

void FormScrollArea::growWindow()
{
    const int wanted = widget()->hasHeightForWidth()
        ? widget()->heightForWidth(viewport()->width())
        : widget()->sizeHint().height();
    const int missing = wanted - viewport()->height();
    const int most = roomFor(window()).height();
    if (missing > 0 && window()->height() < most)
        window()->resize(window()->width(), std::min(window()->height() + missing, most));
}

} // namespace ui
