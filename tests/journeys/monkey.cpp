#include "tests/journeys/monkey.h"

#include "tests/journeys/monkey_log.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 patienceMs = 90'000;

bool isWithin(const QWidget* widget, const QWidget* window)
{
    for (; widget; widget = widget->parentWidget())
        if (widget == window)
            return true;
    return false;
}

/// Whether a modal dialog keeps the user from it.
bool isBlocked(const QWidget* window)
{
    for (const QWidget* other : QApplication::topLevelWidgets()) {
        if (other == window || !other->isVisible() || !other->isModal() || isWithin(window, other))
            continue;
        if (other->windowModality() == Qt::ApplicationModal || isWithin(other, window))
            return true;
    }
    return false;
}

QWidgetList openWindows()
{
    QWidgetList open;
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->isVisible() && window->windowType() != Qt::Popup
            && window->windowType() != Qt::ToolTip && !isBlocked(window))
            open.append(window);
    std::sort(open.begin(), open.end(), [](const QWidget* a, const QWidget* b) {
        return isWithin(b, a) && a != b; // what is in front comes last
    });
    return open;
}

} // namespace

Monkey::Monkey(WindowDesk& desk, Dice& dice)
    : m_desk(desk)
    , m_dice(dice)
{
    connect(
        &desk.session(), &ui::Session::busyChanged, this, [this](bool busy) { m_isBusy = busy; });
}

QString Monkey::run(int actions)
{
    m_left = actions;
    m_waiting.start();
    goOn(0);
    m_loop.exec();
    return m_fault;
}

/// Asked for before anything is done: what nests an event loop is then met by the next thing.
void Monkey::goOn(int afterMs)
{
    QTimer::singleShot(afterMs, this, &Monkey::step);
}

void Monkey::step()
{
    if (m_phase == Phase::Done)
        return;
    if (m_isPaused || isBusy()) {
        if (m_waiting.elapsed() > patienceMs) {
            m_fault = u"the books do not answer"_s;
            m_phase = Phase::Done;
            m_loop.quit();
            return;
        }
        goOn(2);
        return;
    }
    goOn(m_dice.oneIn(6) ? m_dice.below(30) : 0);
    if (m_phase == Phase::Leaving) {
        leave();
        return;
    }
    m_waiting.restart();
    if (m_left-- == 0) {
        m_phase = Phase::Leaving;
        m_gate.reset();
        m_hurries = 0;
        return;
    }
    m_hurries = std::max(0, m_hurries - 1);
    if (m_gate && --m_held <= 0) {
        m_gate.reset();
        say(u"the worker goes on"_s);
    }
    QElapsedTimer taken;
    taken.start();
    act();
    ++m_done;
    if (taken.elapsed() > m_slowest) {
        m_slowest = taken.elapsed();
        m_slowestThing = LatestActions::last();
    }
}

void Monkey::act()
{
    markForms();
    if (QWidget* popup = QApplication::activePopupWidget()) {
        actInPopup(*popup);
        return;
    }
    const QWidgetList open = openWindows();
    if (open.isEmpty()) {
        m_isPaused = true;
        say(u"the program is started again"_s);
        m_desk.showWindow();
        m_isPaused = false;
        return;
    }
    QWidget& window = m_dice.oneIn(8) ? *m_dice.of(open) : *open.last();
    if (!window.isActiveWindow())
        window.activateWindow();
    if (const QString name = window.objectName(); !m_seen.contains(name))
        m_seen.append(name);
    if (window.inherits(
            "QPrintDialog")) { // its printers are the system's: nobody stands in for them
        say(u"leave the print dialog"_s);
        window.close();
        return;
    }
    actAt(window);
}

void Monkey::actAt(QWidget& window)
{
    int sum = 0;
    for (const Way& way : ways)
        sum += way.weight;
    for (int tries = 0; tries < 10; ++tries) {
        int thrown = m_dice.below(sum);
        const Way* way = ways.data();
        while (thrown >= way->weight)
            thrown -= (way++)->weight;
        if ((this->*way->act)(window))
            return;
    }
}

/// A form's own mark in its note: two payouts or adjustments with the same one are one form's.
void Monkey::markForms()
{
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        if (window->objectName() != u"payoutDialog"_s
            && window->objectName() != u"adjustmentDialog"_s)
            continue;
        auto* note = window->findChild<QPlainTextEdit*>(u"noteEdit"_s);
        auto* reason = window->findChild<QLineEdit*>(u"reasonEdit"_s);
        QWidget* field = note ? static_cast<QWidget*>(note) : reason;
        if (!field || field->property("mark").isValid())
            continue;
        const QString mark = u"[form %1]"_s.arg(++m_forms);
        field->setProperty("mark", mark);
        if (m_dice.oneIn(5))
            continue; // a form that nobody has touched
        if (note)
            note->setPlainText(mark);
        else
            reason->setText(mark);
    }
}

/// One step of closing whatever is open, as somebody would who has enough of it.
void Monkey::leave()
{
    QWidget* popup = QApplication::activePopupWidget();
    const QWidgetList open = openWindows();
    QWidget* front = popup ? popup : open.isEmpty() ? nullptr : open.last();
    if (!front || front == &m_desk.window()) {
        if (m_isBusy)
            return;
        if (!m_desk.window().isVisible()) {
            m_isPaused = true;
            m_desk.showWindow();
            m_isPaused = false;
            return;
        }
        m_phase = Phase::Done;
        m_loop.quit();
        return;
    }
    if (m_waiting.elapsed() > patienceMs) {
        m_fault = u"%1 cannot be closed"_s.arg(front->objectName());
        m_phase = Phase::Done;
        m_loop.quit();
        return;
    }
    say(u"close %1"_s.arg(front->objectName()));
    const auto* box = qobject_cast<QMessageBox*>(front);
    const QList<QAbstractButton*> answers = box ? box->buttons() : QList<QAbstractButton*>();
    for (QAbstractButton* answer : answers)
        if (box->buttonRole(answer) == QMessageBox::AcceptRole) {
            answer->click();
            return;
        }
    front->close();
}

void Monkey::say(const QString& action) const
{
    LatestActions::note(action);
}

QString Monkey::summary() const
{
    return u"%1 actions, slowest %2 ms (%3), %4 forms of money, windows: %5"_s.arg(m_done)
        .arg(m_slowest)
        .arg(m_slowestThing)
        .arg(m_forms)
        .arg(m_seen.join(u' '));
}
