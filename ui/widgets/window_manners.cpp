#include "ui/widgets/window_manners.h"

#include "ui/widgets/tab_order.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QPointer>
#include <QRadioButton>
#include <QScreen>

namespace ui {

namespace {

/// Null: nothing that the wheel would change.
QWidget* changedByWheel(QObject* object)
{
    const bool isField =
        qobject_cast<QComboBox*>(object) || qobject_cast<QAbstractSpinBox*>(object);
    return isField ? static_cast<QWidget*>(object) : nullptr;
}

bool mayTakeWheel(const QWidget* field)
{
    for (const QWidget* at = field; at; at = at->isWindow() ? nullptr : at->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(at))
            return false;
    return field->hasFocus();
}

/// Null: nothing that Enter would press. Qt itself knows of push buttons in dialogs alone, and
/// presses a dialog's default button for any other. What Space ticks leaves Enter to that.
QAbstractButton* pressedByEnter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return nullptr;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && !(key->modifiers() & ~Qt::KeypadModifier);
    const bool isTicked = qobject_cast<QCheckBox*>(object) || qobject_cast<QRadioButton*>(object);
    return isEnter && !isTicked ? qobject_cast<QAbstractButton*>(object) : nullptr;
}

/// As the space bar does, which a menu's button takes as well.
void press(QPointer<QAbstractButton> button)
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier);
        if (button) // its menu may have closed the page
            QApplication::sendEvent(button, &space);
    }
}

bool isTab(QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    return key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

void fitToScreen(QWidget* window)
{
    const bool isOwnSize = window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen);
    const bool isPlain = window->windowType() == Qt::Window || window->windowType() == Qt::Dialog;
    if (isPlain && !isOwnSize)
        window->resize(window->size().boundedTo(roomFor(window)));
}

} // namespace

QSize roomFor(const QWidget* window)
{
    const QSize screen = window->screen()->availableGeometry().size();
    return { screen.width(), screen.height() - Theme::space(10) };
}

WindowManners::WindowManners(QApplication& application)
    : QObject(&application)
{
    application.installEventFilter(this);
}

bool WindowManners::eventFilter(QObject* watched, QEvent* event)
{
    if (QAbstractButton* button = pressedByEnter(watched, event)) {
        if (!static_cast<QKeyEvent*>(event)->isAutoRepeat())
            press(button);
        return true;
    }
    if (event->type() == QEvent::Polish) {
        QWidget* field = changedByWheel(watched);
        if (field && field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus); // else the wheel brings the keyboard with it
    } else if (event->type() == QEvent::Wheel) {
        const QWidget* field = changedByWheel(watched);
        if (field && !mayTakeWheel(field)) {
            event->ignore(); // what holds the field scrolls
            return true;
        }
    } else if (event->type() == QEvent::Show && !event->spontaneous() && watched->isWidgetType()) {
        if (auto* widget = static_cast<QWidget*>(watched); widget->isWindow())
            fitToScreen(widget);
    } else if (isTab(event) && watched->isWidgetType()) {
        tabAsLaidOut(*static_cast<QWidget*>(watched)->window()); // what it shows by now
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
