// How a monkey clicks and types, and what it does to what pops up.
#include "tests/journeys/monkey.h"
#include "tests/journeys/monkey_log.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>

using namespace Qt::StringLiterals;

bool Monkey::endsTheProgram(const QAction& action)
{
    return action.objectName() == u"quitAction"_s;
}

QString Monkey::wordsFor(const QWidget& widget)
{
    QString name = widget.objectName();
    if (name.isEmpty() || name.startsWith(u"qt_"_s))
        name =
            QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        name += u" \"%1\""_s.arg(button->text());
    return widget.isWindow() ? name : name + u" of "_s + widget.window()->objectName();
}

void Monkey::click(QWidget& widget, const QPoint& at)
{
    click(widget, at, m_dice.oneIn(8));
}

void Monkey::click(QWidget& widget, const QPoint& at, bool isDouble)
{
    const QPointer<QWidget> clicked = &widget;
    const int times = isDouble ? 2 : 1;
    say((isDouble ? u"double click on "_s : u"click on "_s) + wordsFor(widget));
    for (int i = 0; i < times && clicked && clicked->isEnabled(); ++i) {
        if (i == 0)
            QTest::mousePress(clicked, Qt::LeftButton, {}, at);
        else
            QTest::mouseDClick(clicked, Qt::LeftButton, {}, at);
        if (clicked)
            QTest::mouseRelease(clicked, Qt::LeftButton, {}, at);
    }
}

/// Types what is short; what is long or has no keys is pasted.
void Monkey::put(QWidget& field, const QString& text)
{
    QPointer<QWidget> typed = &field;
    typed->setFocus();
    const QVariant mark = field.property("mark");
    const QString whole = mark.isValid() ? text + mark.toString() : text;
    say(u"type \"%1\" into %2"_s.arg(whole.left(60), wordsFor(field)));
    if (mark.isValid() || !m_dice.oneIn(3))
        QTest::keySequence(typed, QKeySequence::SelectAll);
    if (whole.size() > 24 || m_dice.oneIn(5)) {
        QApplication::clipboard()->setText(whole);
        if (typed)
            QTest::keySequence(typed, QKeySequence::Paste);
    } else {
        for (const QChar letter : whole)
            if (typed)
                QTest::sendKeyEvent(QTest::Click, typed, Qt::Key_unknown, letter, Qt::NoModifier);
    }
}

void Monkey::actInMenu(QMenu& menu)
{
    QList<QAction*> offered;
    for (QAction* action : menu.actions())
        if (action->isEnabled() && action->isVisible() && !action->isSeparator()
            && !endsTheProgram(*action))
            offered.append(action);
    if (offered.isEmpty() || m_dice.oneIn(6)) {
        say(u"leave the menu"_s);
        QTest::keyClick(&menu, Qt::Key_Escape);
        return;
    }
    QAction* action = m_dice.of(offered);
    say(u"in the menu, %1 \"%2\":"_s.arg(action->objectName(), action->text()));
    click(menu, menu.actionGeometry(action).center());
}

void Monkey::actInPopup(QWidget& popup)
{
    if (auto* menu = qobject_cast<QMenu*>(&popup)) {
        actInMenu(*menu);
        return;
    }
    switch (m_dice.below(4)) {
    case 0:
        say(u"leave %1"_s.arg(wordsFor(popup)));
        popup.close();
        break;
    case 1:
        pressKey(popup);
        break;
    case 2:
        if (clickButton(popup))
            break;
        [[fallthrough]];
    default:
        if (!clickCell(popup))
            popup.close();
    }
}
