#include "tests/support/focus_round.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

namespace tests {

namespace {

/// Of it what is to be seen, in the window; empty: nothing.
QRect seen(const QWidget& widget, const QWidget& window)
{
    const QRect rect = widget.visibleRegion().boundingRect();
    return rect.isEmpty() ? QRect() : rect.translated(widget.mapTo(&window, QPoint()));
}

/// What stands in a column of its own, further right, may begin above.
bool goesBack(const QRect& from, const QRect& to)
{
    const bool isAbove = to.bottom() < from.top() && to.left() <= from.right();
    const bool isInLine = to.top() <= from.bottom() && from.top() <= to.bottom();
    return isAbove || (isInLine && to.right() < from.left());
}

} // namespace

QStringList focusJumps(QWidget& window)
{
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QCoreApplication::sendEvent(window.focusWidget() ? window.focusWidget() : &window, &tab);
    QStringList jumps;
    const QWidget* last = nullptr;
    for (QWidget* next = window.nextInFocusChain(); next != &window;
         next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) == 0 || next->focusProxy() || !next->isEnabled()
            || !next->isVisible() || seen(*next, window).isEmpty())
            continue;
        if (last && goesBack(seen(*last, window), seen(*next, window)))
            jumps += last->objectName() + QStringLiteral(" → ") + next->objectName();
        last = next;
    }
    return jumps;
}

} // namespace tests
