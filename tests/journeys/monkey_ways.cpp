// What a monkey can do at a window.
#include "tests/journeys/monkey.h"
#include "tests/journeys/monkey_log.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateTimeEdit>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSemaphore>
#include <QTabBar>
#include <QWheelEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array keys{
    Qt::Key_Return,    Qt::Key_Enter,    Qt::Key_Escape, Qt::Key_Tab,   Qt::Key_Backtab,
    Qt::Key_Left,      Qt::Key_Right,    Qt::Key_Up,     Qt::Key_Down,  Qt::Key_Delete,
    Qt::Key_Backspace, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Home,  Qt::Key_End,
    Qt::Key_Space,     Qt::Key_Insert,   Qt::Key_F1,     Qt::Key_F2,    Qt::Key_F3,
    Qt::Key_F4,        Qt::Key_F5,       Qt::Key_F9,     Qt::Key_F10,   Qt::Key_F12,
    Qt::Key_Menu,      Qt::Key_5,        Qt::Key_A,      Qt::Key_Minus, Qt::Key_Period,
};
constexpr std::array chords{
    Qt::CTRL | Qt::Key_Z,      Qt::CTRL | Qt::Key_Y,       Qt::CTRL | Qt::Key_S,
    Qt::CTRL | Qt::Key_F,      Qt::CTRL | Qt::Key_A,       Qt::CTRL | Qt::Key_C,
    Qt::CTRL | Qt::Key_V,      Qt::CTRL | Qt::Key_X,       Qt::CTRL | Qt::Key_Home,
    Qt::CTRL | Qt::Key_End,    Qt::CTRL | Qt::Key_Return,  Qt::SHIFT | Qt::Key_Down,
    Qt::SHIFT | Qt::Key_F10,   Qt::CTRL | Qt::Key_Tab,     Qt::ALT | Qt::Key_Down,
    Qt::CTRL | Qt::Key_Space,  Qt::SHIFT | Qt::Key_Delete, Qt::SHIFT | Qt::Key_Insert,
    Qt::CTRL | Qt::Key_Delete, Qt::CTRL | Qt::Key_P,       Qt::ALT | Qt::Key_Up,
};

/// Where it can be seen, scrolled to where that is needed.
QPoint somewhereIn(QWidget& widget, Dice& dice)
{
    for (QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(&widget);
    return { dice.below(std::max(1, widget.width())), dice.below(std::max(1, widget.height())) };
}

} // namespace

const std::array<Monkey::Way, 20> Monkey::ways{ {
    { 26, &Monkey::clickButton }, { 14, &Monkey::clickCell },    { 2, &Monkey::clickHead },
    { 5, &Monkey::clickTab },     { 3, &Monkey::clickAnywhere }, { 14, &Monkey::typeText },
    { 7, &Monkey::changeChoice }, { 12, &Monkey::pressKey },     { 7, &Monkey::pressShortcut },
    { 5, &Monkey::openMenu },     { 6, &Monkey::triggerAction }, { 14, &Monkey::beginWork },
    { 4, &Monkey::askForMenu },   { 50, &Monkey::fillAndSave },  { 2, &Monkey::resize },
    { 2, &Monkey::close },        { 1, &Monkey::leaveWindow },   { 3, &Monkey::holdWorker },
    { 2, &Monkey::hurry },        { 3, &Monkey::wait },
} };

template <typename T>
T* Monkey::one(QWidget& window)
{
    QList<T*> offered;
    for (T* widget : window.findChildren<T*>())
        if (widget->isVisible() && widget->isEnabled() && widget->window() == &window)
            offered.append(widget);
    return offered.isEmpty() ? nullptr : m_dice.of(offered);
}

bool Monkey::clickButton(QWidget& window)
{
    auto* button = one<QAbstractButton>(window);
    if (!button)
        return false;
    somewhereIn(*button, m_dice);
    click(*button, button->rect().center());
    return true;
}

bool Monkey::clickCell(QWidget& window)
{
    auto* view = one<QAbstractItemView>(window);
    if (!view || !view->model() || qobject_cast<QHeaderView*>(view))
        return false;
    const int rows = view->model()->rowCount(view->rootIndex());
    const int columns = view->model()->columnCount(view->rootIndex());
    if (rows == 0 || columns == 0)
        return false;
    const QModelIndex index = view->model()->index(
        m_dice.below(m_dice.oneIn(3) ? rows : std::min(rows, 12)), m_dice.below(columns));
    view->scrollTo(index);
    say(u"cell %1, %2 \"%3\":"_s.arg(index.row())
            .arg(index.column())
            .arg(index.data().toString().left(40)));
    click(*view->viewport(), view->visualRect(index).center());
    return true;
}

bool Monkey::clickHead(QWidget& window)
{
    auto* head = one<QHeaderView>(window);
    if (!head)
        return false;
    click(*head->viewport(), somewhereIn(*head->viewport(), m_dice));
    return true;
}

bool Monkey::clickTab(QWidget& window)
{
    auto* tabs = one<QTabBar>(window);
    if (!tabs || tabs->count() == 0)
        return false;
    const int tab = m_dice.below(tabs->count());
    say(u"tab \"%1\":"_s.arg(tabs->tabText(tab)));
    click(*tabs, tabs->tabRect(tab).center());
    return true;
}

bool Monkey::clickAnywhere(QWidget& window)
{
    auto* widget = one<QWidget>(window);
    if (!widget)
        return false;
    const QPoint at = somewhereIn(*widget, m_dice);
    if (!m_dice.oneIn(3)) {
        click(*widget, at);
        return true;
    }
    say(u"turn the wheel on %1"_s.arg(wordsFor(*widget)));
    const int turn = m_dice.oneIn(2) ? 240 : -240;
    QWheelEvent event(
        at, widget->mapToGlobal(at), {}, { 0, turn }, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
    return true;
}

bool Monkey::typeText(QWidget& window)
{
    QWidget* field = one<QLineEdit>(window);
    if (auto* plain = one<QPlainTextEdit>(window); plain && (!field || m_dice.oneIn(2)))
        field = plain;
    if (!field)
        return false;
    const QPointer<QWidget> typed = field;
    put(*field, monkeyText(m_dice));
    if (typed && m_dice.oneIn(2))
        QTest::keyClick(typed, m_dice.oneIn(3) ? Qt::Key_Return : Qt::Key_Tab);
    return true;
}

bool Monkey::changeChoice(QWidget& window)
{
    auto* combo = one<QComboBox>(window);
    if (!combo || combo->count() == 0)
        return false;
    if (m_dice.oneIn(4)) {
        click(*combo, { combo->width() - 6, combo->height() / 2 });
        return true;
    }
    say(u"choose in %1"_s.arg(wordsFor(*combo)));
    const QPointer<QComboBox> chosen = combo;
    chosen->setFocus();
    const Qt::Key key = m_dice.oneIn(3) ? Qt::Key_Up : Qt::Key_Down;
    for (int i = 1 + m_dice.below(5); i > 0 && chosen; --i)
        QTest::keyClick(chosen, key);
    return true;
}

bool Monkey::pressKey(QWidget& window)
{
    QWidget* focus = QApplication::focusWidget();
    QPointer<QWidget> target = focus && focus->window() == &window ? focus : &window;
    const Qt::Key key = m_dice.of(keys);
    const int times = m_dice.oneIn(5) ? 2 + m_dice.below(6) : 1;
    say(u"press %1, %2 time(s), on %3"_s.arg(QKeySequence(key).toString())
            .arg(times)
            .arg(wordsFor(*target)));
    for (int i = 0; i < times && target; ++i)
        QTest::keyClick(target, key);
    return true;
}

bool Monkey::pressShortcut(QWidget& window)
{
    QList<QKeySequence> offered;
    for (const QKeyCombination chord : chords)
        offered.append(chord);
    for (const QAction* action : window.findChildren<QAction*>())
        if (!action->shortcut().isEmpty() && !endsTheProgram(*action))
            offered.append(action->shortcut());
    QWidget* focus = QApplication::focusWidget();
    QWidget* target = focus && focus->window() == &window ? focus : &window;
    const QKeySequence chord = m_dice.of(offered);
    say(u"press %1 on %2"_s.arg(chord.toString(), wordsFor(*target)));
    QTest::keySequence(target, chord);
    return true;
}

bool Monkey::openMenu(QWidget& window)
{
    auto* bar = one<QMenuBar>(window);
    if (!bar || bar->actions().isEmpty())
        return false;
    QAction* menu = m_dice.of(bar->actions());
    say(u"menu %1:"_s.arg(menu->text()));
    click(*bar, bar->actionGeometry(menu).center());
    return true;
}

/// Any of the named actions that are offered; with `wanted`, of these.
bool Monkey::trigger(QWidget& window, const QStringList& wanted)
{
    QList<QAction*> offered;
    for (QAction* action : window.findChildren<QAction*>())
        if (action->isEnabled() && action->isVisible() && !action->objectName().isEmpty()
            && (wanted.isEmpty() || wanted.contains(action->objectName())) && !action->menu()
            && !endsTheProgram(*action))
            offered.append(action);
    if (offered.isEmpty())
        return false;
    QAction* action = m_dice.of(offered);
    say(u"trigger %1"_s.arg(action->objectName()));
    action->trigger();
    return true;
}

bool Monkey::triggerAction(QWidget& window)
{
    return trigger(window, {});
}

bool Monkey::beginWork(QWidget& window)
{
    if (m_dice.oneIn(2))
        return trigger(window, { u"createPayoutAction"_s });
    return trigger(window,
                   { u"importAction"_s,
                     u"createPublisherAction"_s,
                     u"createCampaignAction"_s,
                     u"editSelectedAction"_s,
                     u"downloadSelectedAction"_s,
                     u"exchangeRatesAction"_s,
                     u"openSampleAction"_s,
                     u"saveCopyAction"_s,
                     u"restoreAction"_s });
}

bool Monkey::askForMenu(QWidget& window)
{
    auto* area = one<QAbstractScrollArea>(window);
    QWidget* asked = area && !m_dice.oneIn(4) ? area->viewport() : one<QWidget>(window);
    if (!asked)
        return false;
    const QPoint at = somewhereIn(*asked, m_dice);
    say(u"menu of %1"_s.arg(wordsFor(*asked)));
    const bool byKey = m_dice.oneIn(3);
    QContextMenuEvent event(
        byKey ? QContextMenuEvent::Keyboard : QContextMenuEvent::Mouse, at, asked->mapToGlobal(at));
    QCoreApplication::sendEvent(asked, &event);
    return true;
}

/// As the form wants it, so that what comes after a form is met, too.
bool Monkey::fillAndSave(QWidget& window)
{
    if (!qobject_cast<QDialog*>(&window))
        return false;
    const QPointer<QWidget> form = &window;
    const int number = m_dice.below(10'000);
    for (const QPointer<QLineEdit> field : window.findChildren<QLineEdit*>()) {
        if (!field || !field->isVisible() || !field->isEnabled() || field->isReadOnly())
            continue;
        QString text = fittingText(field->objectName(), number, m_dice);
        if (field->objectName() == u"fileEdit"_s)
            text = m_desk.path(u"made %1.payouts"_s.arg(number));
        if (text.isEmpty())
            continue;
        put(*field, text);
        if (field)
            QTest::keyClick(field, Qt::Key_Tab);
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->hide(); // what completes it
        if (!form)
            return true;
    }
    auto* file = window.findChild<QPushButton*>(u"chooseFileButton"_s);
    if (file && file->isVisible() && file->isEnabled() && m_dice.oneIn(2)) {
        click(*file, file->rect().center());
        return true;
    }
    QPushButton* save = nullptr;
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->isVisible() && button->isEnabled()
            && (button->property("primary").toBool() || button->isDefault()))
            save = button;
    if (save)
        click(*save, save->rect().center(), m_dice.oneIn(3));
    return true;
}

bool Monkey::resize(QWidget& window)
{
    const QSize size = m_dice.oneIn(3)
        ? QSize(1, 1) // as small as it lets itself be made
        : QSize(200 + m_dice.below(1'500), 150 + m_dice.below(1'000));
    say(u"resize %1 to %2 × %3"_s.arg(wordsFor(window)).arg(size.width()).arg(size.height()));
    window.resize(size);
    return true;
}

bool Monkey::close(QWidget& window)
{
    if (&window == &m_desk.window())
        return false;
    say(u"close %1"_s.arg(wordsFor(window)));
    window.close();
    return true;
}

bool Monkey::leaveWindow(QWidget& window)
{
    if (&window != &m_desk.window() || !m_dice.oneIn(3))
        return false;
    say(u"close the program's window"_s);
    window.close();
    return true;
}

bool Monkey::holdWorker(QWidget&)
{
    if (m_gate)
        return false;
    m_held = 2 + m_dice.below(10);
    say(u"the worker is held back for %1"_s.arg(m_held));
    m_gate = m_desk.holdWorker();
    return true;
}

bool Monkey::hurry(QWidget&)
{
    m_hurries = 5 + m_dice.below(20);
    say(u"wait for nobody, %1 times"_s.arg(m_hurries));
    return true;
}

bool Monkey::wait(QWidget&)
{
    const int pauseMs = 20 + m_dice.below(250);
    say(u"wait %1 ms"_s.arg(pauseMs));
    m_isPaused = true;
    QTimer::singleShot(pauseMs, this, [this] { m_isPaused = false; });
    return true;
}
