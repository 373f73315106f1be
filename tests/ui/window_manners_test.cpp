#include "tests/support/focus_round.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/window_manners.h"
#include "ui/window/navigation.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

/// What all windows have in common: the wheel, their size, their lines of buttons.
class WindowMannersTest : public QObject {
    Q_OBJECT

private slots:
    void theWheelChangesOnlyWhatHasTheKeyboard()
    {
        const ui::WindowManners manners(*qApp);
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* other = new QLineEdit(&window);
        auto* choice = filledChoice(&window);
        auto* date = new QDateEdit({ 2026, 11, 1 }, &window);
        auto* number = new QSpinBox(&window);
        number->setValue(7);
        for (QWidget* field : std::initializer_list<QWidget*>{ other, choice, date, number })
            layout->addWidget(field);
        showActive(window);
        other->setFocus();
        for (QWidget* field : std::initializer_list<QWidget*>{ choice, date, number }) {
            turnWheel(field);
            QVERIFY(other->hasFocus());
            QCOMPARE(field->focusPolicy(), Qt::StrongFocus);
        }
        QCOMPARE(choice->currentIndex(), 1);
        QCOMPARE(date->date(), QDate(2026, 11, 1));
        QCOMPARE(number->value(), 7);
        choice->setFocus();
        turnWheel(choice);
        QCOMPARE(choice->currentIndex(), 2);
    }

    void whatScrollsKeepsTheWheel()
    {
        const ui::WindowManners manners(*qApp);
        QScrollArea window;
        auto* choice = filledChoice(&window);
        window.setWidget(choice);
        showActive(window);
        choice->setFocus();
        QVERIFY(choice->hasFocus());
        turnWheel(choice);
        QCOMPARE(choice->currentIndex(), 1);
    }

    void noWindowOpensLargerThanItsScreen()
    {
        const ui::WindowManners manners(*qApp);
        QDialog dialog;
        dialog.resize(5000, 4000);
        dialog.show();
        const QSize screen = dialog.screen()->availableGeometry().size();
        QCOMPARE(dialog.width(), screen.width());
        QVERIFY(dialog.height() < screen.height()); // its title has room, too
        QDialog small;
        small.resize(300, 200);
        small.show();
        QCOMPARE(small.size(), QSize(300, 200));
    }

    void enterPressesTheButtonThatHasTheKeyboard()
    {
        const ui::WindowManners manners(*qApp);
        QWidget window;
        QDialog dialog;
        for (QWidget* of : std::initializer_list<QWidget*>{ &window, &dialog }) {
            auto* save = named<QPushButton>(u"save"_s, of);
            auto* button = named<QToolButton>(u"button"_s, of);
            auto* box = named<QCheckBox>(u"box"_s, of);
            int pressed = 0;
            int saved = 0;
            connect(button, &QToolButton::clicked, of, [&pressed] { ++pressed; });
            connect(save, &QPushButton::clicked, of, [&saved] { ++saved; });
            save->setDefault(true);
            showActive(*of);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Return);
            QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
            QCOMPARE(pressed, 2);
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
            QApplication::sendEvent(button, &held);
            QCOMPARE(pressed, 2);
            QCOMPARE(saved, 0);
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Return);
            QCOMPARE(box->isChecked(), false);
            QCOMPARE(saved, of == &dialog ? 1 : 0);
        }
    }

    void tabGoesOnAsTheWindowIsRead()
    {
        QDialog dialog;
        auto* close = named<QPushButton>(u"close"_s, &dialog);
        auto* lower = named<QLineEdit>(u"lower"_s, &dialog);
        auto* right = named<QLineEdit>(u"right"_s, &dialog);
        auto* left = named<QLineEdit>(u"left"_s, &dialog);
        auto* grid = new QGridLayout;
        grid->addWidget(right, 0, 1);
        grid->addWidget(lower, 1, 0);
        grid->addWidget(left, 0, 0);
        auto* layout = new QVBoxLayout(&dialog);
        layout->addLayout(grid);
        layout->addWidget(close);
        dialog.show();
        QVERIFY(!tests::focusJumps(dialog).isEmpty());
        const ui::WindowManners manners(*qApp);
        QCOMPARE(tests::focusJumps(dialog), QStringList());
        auto* top = named<QLineEdit>(u"top"_s, &dialog); // what comes later, too
        layout->insertWidget(0, top);
        top->show();
        layout->activate();
        QCOMPARE(tests::focusJumps(dialog), QStringList());
        left->setFocus();
        QTest::keyClick(left, Qt::Key_Tab);
        QCOMPARE(dialog.focusWidget(), right);
        QTest::keyClick(right, Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(left, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(dialog.focusWidget(), top);
    }

    void buttonsTakeFurtherLinesWhereTheWindowIsNarrow()
    {
        QWidget window;
        auto* flow = new ui::FlowLayout(ui::FlowLayout::Side::End, 10);
        window.setLayout(flow);
        QWidget* buttons[3];
        for (QWidget*& button : buttons) {
            button = new QWidget(&window);
            button->setFixedSize(100, 30);
            flow->addWidget(button);
        }
        QCOMPARE(flow->sizeHint(), QSize(320, 30));
        QCOMPARE(flow->minimumSize(), QSize(100, 30));
        QCOMPARE(flow->heightForWidth(320), 30);
        QCOMPARE(flow->heightForWidth(319), 70);
        flow->setGeometry({ 0, 0, 250, 70 });
        QCOMPARE(buttons[1]->pos(), QPoint(150, 0));
        QCOMPARE(buttons[2]->pos(), QPoint(150, 40));
        buttons[0]->hide();
        QCOMPARE(flow->sizeHint(), QSize(210, 30));
    }

    void anEntryOfTheNavigationIsNeverCut()
    {
        ui::NavigationButton entry(u"payouts"_s, u"Auszahlungen"_s, nullptr);
        entry.setCount(12'345);
        QCOMPARE(entry.minimumSizeHint(), entry.sizeHint());
    }

    void whatNeedsNoAnswerGoesByItselfAndTakesNothingElseAlong()
    {
        QWidget window;
        ui::MessageBar bar(&window);
        bar.showBriefly(ui::Theme::Tone::Good, u"copied"_s, 1);
        QCOMPARE(bar.text(), u"copied"_s);
        QTRY_VERIFY(bar.text().isEmpty());
        bar.showBriefly(ui::Theme::Tone::Good, u"copied"_s, 1);
        bar.show(ui::Theme::Tone::Bad, u"refused"_s);
        QTest::qWait(50);
        QCOMPARE(bar.text(), u"refused"_s);
    }

    void theFootGivesWayInsteadOfWideningTheWindow()
    {
        QMainWindow window;
        auto* foot = new ui::StatusLine(&window);
        window.setStatusBar(foot);
        window.resize(600, 200);
        window.show();
        foot->showTexts(u"<b>1,234</b> payout(s) shown &nbsp; "_s.repeated(20),
                        u"1,234 selected · "_s.repeated(20));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(window.width(), 600);
        const auto labels = foot->findChildren<QLabel*>(Qt::FindDirectChildrenOnly);
        QCOMPARE(labels.size(), qsizetype(2));
        for (const QLabel* label : labels)
            QVERIFY(label->width() > 100 && foot->rect().contains(label->geometry()));
    }

private:
    template <typename T>
    static T* named(const QString& name, QWidget* parent)
    {
        auto* widget = new T(parent);
        widget->setObjectName(name);
        return widget;
    }

    static QComboBox* filledChoice(QWidget* parent)
    {
        auto* choice = new QComboBox(parent);
        choice->addItems({ u"one"_s, u"two"_s, u"three"_s });
        choice->setCurrentIndex(1);
        return choice;
    }

    static void showActive(QWidget& window)
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    static void turnWheel(QWidget* over)
    {
        const QPointF at = over->rect().center();
        QWheelEvent down(at,
                         over->mapToGlobal(at),
                         {},
                         { 0, -120 },
                         Qt::NoButton,
                         Qt::NoModifier,
                         Qt::NoScrollPhase,
                         false);
        QCoreApplication::sendEvent(over, &down);
    }
};

QTEST_MAIN(WindowMannersTest)
#include "window_manners_test.moc"
