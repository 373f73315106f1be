#include "tests/support/focus_round.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

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
    struct Stop {
        const QWidget* widget;
        QRect rect;
    };
    QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
    QCoreApplication::sendEvent(window.focusWidget() ? window.focusWidget() : &window, &tab);
    std::vector<Stop> round;
    for (QWidget* next = window.nextInFocusChain(); next != &window;
         next = next->nextInFocusChain())
        if ((next->focusPolicy() & Qt::TabFocus) != 0 && !next->focusProxy() && next->isEnabled()
            && next->isVisible() && !seen(*next, window).isEmpty())
            round.push_back({ next, seen(*next, window) });
    if (round.size() < 2)
        return { QStringLiteral("nothing to go round") };
    // A round has no beginning of its own: it is read from what stands first.
    std::ranges::rotate(round, std::ranges::min_element(round, {}, [](const Stop& stop) {
                            return std::pair(stop.rect.top(), stop.rect.left());
                        }));
    QStringList jumps;
    for (std::size_t i = 1; i < round.size(); ++i)
        if (goesBack(round[i - 1].rect, round[i].rect))
            jumps += round[i - 1].widget->objectName() + QStringLiteral(" → ")
                + round[i].widget->objectName();
    return jumps;
}

} // namespace tests
