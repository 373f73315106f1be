// Create new payout with the keyboard alone: keys go to the window, as from the system.
#include "core/usecases/adjust.h"
#include "core/usecases/save_publisher.h"
#include "tests/journeys/window_desk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

class WindowKeyboardTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_desk.reset(); }

    void everyPageHasItsShortcut();
    void openedBooksHaveTheKeyboardOnTheEntryOfTheirPage();
    void aPayoutIsCreatedFromTheShortcutToTheList();
    void enterOnARowOpensItAndEscLeavesWithoutAQuestion();
    void escAsksOnceAboutUnsavedWorkAndDoesNoHarm();
    void theRowsMenuIsReachedToo();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void typeText(const QString& text);
    /// With Tab, as far as the widget of this name.
    void tabTo(const char* name);
    void fillForm();
    [[nodiscard]] int payouts() { return m_desk->table("payouts").model()->rowCount(); }
    [[nodiscard]] static QString focused();

    std::unique_ptr<WindowDesk> m_desk;
};

/// Books in which nick is owed 500.
void WindowKeyboardTest::init()
{
    m_desk = std::make_unique<WindowDesk>();
    m_desk->session().create(
        m_desk->path(u"books.payouts"_s), u"USD"_s, u"UTC"_s, u"Sample Company Ltd"_s, false);
    QTRY_VERIFY(m_desk->session().isOpen());
    bool done = false;
    m_desk->session().run<core::Publisher>(
        this,
        [](core::Books& books, core::Progress&) -> core::Result<core::Publisher> {
            core::Publisher publisher;
            publisher.alias = "nick";
            auto saved = core::savePublisher(books, publisher);
            if (!saved)
                return saved.error();
            const auto adjusted =
                core::adjust(books, { "earned", saved->key, core::Money::ofUnits(500), "earned" });
            return adjusted ? std::move(saved) : core::Result<core::Publisher>(adjusted.error());
        },
        [&done](const core::Result<core::Publisher>& saved) { done = saved.has_value(); },
        { ui::Change::Publishers, ui::Change::Payouts });
    QTRY_VERIFY(done);
}

void WindowKeyboardTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!QGuiApplication::focusWindow())
        m_desk->window().activateWindow();
    WindowDesk::waitFor([] { return QGuiApplication::focusWindow() != nullptr; }, u"a focus"_s);
    QTest::keyClick(QGuiApplication::focusWindow(), key, modifiers);
}

void WindowKeyboardTest::typeText(const QString& text)
{
    for (const QChar character : text)
        QTest::keyClick(QGuiApplication::focusWindow(), char(character.unicode()));
}

QString WindowKeyboardTest::focused()
{
    const QWidget* widget = QApplication::focusWidget();
    return widget ? widget->objectName() : QString();
}

void WindowKeyboardTest::tabTo(const char* name)
{
    constexpr int most = 30;
    QStringList passed;
    for (int i = 0; i < most && focused() != QLatin1String(name); ++i) {
        press(Qt::Key_Tab);
        passed += focused();
    }
    QVERIFY2(focused() == QLatin1String(name), qPrintable(passed.join(u' ')));
    const QString said = QApplication::focusWidget()->accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(QApplication::focusWidget());
    QVERIFY2(button || !said.isEmpty(), "a screen reader has nothing to say about it");
}

void WindowKeyboardTest::fillForm()
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    m_desk->dialog("payoutDialog");
    QTRY_COMPARE(focused(), u"publisherEdit"_s);
    typeText(u"nick"_s);
    tabTo("amountEdit");
    typeText(u"100"_s);
    tabTo("statusCombo");
    press(Qt::Key_Down);
    tabTo("noteEdit");
    typeText(u"October"_s);
}

void WindowKeyboardTest::everyPageHasItsShortcut()
{
    const char* const pages[] = {
        "dashboard", "campaigns", "conversions", "publishers", "payouts"
    };
    for (int i = 0; i < 5; ++i) {
        press(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QTRY_VERIFY(m_desk->page(pages[i]).isVisible());
        QTRY_VERIFY(m_desk->page(pages[i]).isAncestorOf(QApplication::focusWidget()));
    }
}

void WindowKeyboardTest::openedBooksHaveTheKeyboardOnTheEntryOfTheirPage()
{
    press(Qt::Key_5, Qt::ControlModifier);
    m_desk->trigger("closeWorkspaceAction");
    QTRY_VERIFY(!m_desk->session().isOpen());
    m_desk->window().openWorkspace(m_desk->path(u"books.payouts"_s));
    QTRY_VERIFY(m_desk->session().isOpen() && m_desk->page("payouts").isVisible());
    QTRY_COMPARE(focused(), u"payoutsButton"_s);
}

void WindowKeyboardTest::aPayoutIsCreatedFromTheShortcutToTheList()
{
    fillForm();
    tabTo("saveButton");
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_desk->isOpen("payoutDialog"));
    QTRY_COMPARE(payouts(), 1);
    const ui::DataTable& list = m_desk->table("payouts");
    QCOMPARE(WindowDesk::cell(list, 0, "publisher"), u"nick"_s);
    QCOMPARE(WindowDesk::cell(list, 0, "requested_amount"), u"100.00"_s);
    QCOMPARE(WindowDesk::cell(list, 0, "status"), u"Approved"_s);
    QCOMPARE(WindowDesk::cell(list, 0, "note"), u"October"_s);
    QVERIFY(m_desk->desktop().questions.isEmpty());
}

void WindowKeyboardTest::enterOnARowOpensItAndEscLeavesWithoutAQuestion()
{
    aPayoutIsCreatedFromTheShortcutToTheList();
    m_desk->window().activateWindow();
    tabTo("payoutsTable");
    press(Qt::Key_Return);
    m_desk->dialog("payoutDialog");
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->isOpen("payoutDialog"));
    QVERIFY(m_desk->desktop().questions.isEmpty());
}

void WindowKeyboardTest::escAsksOnceAboutUnsavedWorkAndDoesNoHarm()
{
    fillForm();
    m_desk->desktop().accepts = false;
    press(Qt::Key_Escape);
    QCOMPARE(m_desk->desktop().questions.size(), 1);
    QVERIFY(m_desk->desktop().questions.last().destructive);
    QWidget& form = m_desk->dialog("payoutDialog");
    QCOMPARE(WindowDesk::child<QLineEdit>(form, "amountEdit").text(), u"100.00"_s);
    QCOMPARE(WindowDesk::child<QPlainTextEdit>(form, "noteEdit").toPlainText(), u"October"_s);
    m_desk->desktop().accepts = true;
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_desk->isOpen("payoutDialog"));
    QCOMPARE(m_desk->desktop().questions.size(), 2);
    m_desk->settle();
    QCOMPARE(payouts(), 0);
}

void WindowKeyboardTest::theRowsMenuIsReachedToo()
{
    aPayoutIsCreatedFromTheShortcutToTheList();
    m_desk->window().activateWindow();
    tabTo("payoutsTable");
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {}, Qt::NoModifier);
    QCoreApplication::sendEvent(QApplication::focusWidget(), &menuKey);
    QTRY_VERIFY(QApplication::activePopupWidget());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

QTEST_MAIN(WindowKeyboardTest)
#include "window_keyboard_test.moc"
