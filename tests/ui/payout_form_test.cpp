#include "tests/support/payouts_window.h"
#include "ui/payouts/publisher_edit.h"
#include "ui/payouts/settled_lines.h"
#include "ui/publishers/publisher_panel.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/money_edit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using tests::money;
using tests::must;

/// Create new payout, as a person fills it in.
class PayoutFormTest : public QObject, private tests::PayoutsWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void aPayoutOf100LowersTheBalanceBy100Everywhere();
    void thePublisherIsFoundByAliasNameOrId_data();
    void thePublisherIsFoundByAliasNameOrId();
    void publishersAreOfferedInTheOrderOfPeople();
    void wholeBalanceFillsWhatIsPayable();
    void wholeBalanceFollowsTheAmountAtTheKeyboard();
    void theKeyboardGoesFromSaveToTheFirstFieldWhateverWasMadeFirst();
    void helpIsShownAsItIsWritten();
    void whatItSettlesAndItsHistoryAreReadWhole();
    void whatIsPaidOnAccountIsToldFromWhatIsNetted_data();
    void whatIsPaidOnAccountIsToldFromWhatIsNetted();
    void enterTwiceRecordsOnePayout();
    void twoClicksOnSaveRecordOnePayout();
    void enterOnCancelRecordsNothing();
    void moreThanPayableAsksOnceAndBecomesAnAdvance();
    void whatIsAskedHasItsAmountsInTheLocalesForm();
    void moreThanPayableCanBeTakenBack();
    void paidBringsUpDateAmountAndMethod();
    void noMethodCanBeChosenOnPurpose();
    void aMissingFieldIsNamedWhereItIs();
    void belowTheMinimumIsAWarning();
};

void PayoutFormTest::aPayoutOf100LowersTheBalanceBy100Everywhere()
{
    const core::Money before = balanceOf(m_nick).balance();
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    QVERIFY(find<QLabel>(form, "figuresLabel")->text().contains(u"£500.00"_s));
    QVERIFY(find<QLabel>(form, "balanceAfterLabel")->text().contains(u"£400.00"_s));
    find<QPlainTextEdit>(form, "noteEdit")->setPlainText(u"October"_s);
    clickSave(form);
    QTRY_COMPARE(m_page->table()->tableModel()->rowCount(), 1);
    QCOMPARE(before.micros - balanceOf(m_nick).balance().micros, money("100").micros);
    QCOMPARE(cell(0, "publisher"), u"nick"_s);
    QCOMPARE(cell(0, "requested_amount"), u"100.00"_s);
    QCOMPARE(cell(0, "status"), u"Pending"_s);
    QCOMPARE(cell(0, "note"), u"October"_s);
    QCOMPARE(cell(0, "invoice"), u"not issued yet"_s);
    QTRY_VERIFY(!m_page->findChild<ui::PayoutDialog*>());
}

void PayoutFormTest::thePublisherIsFoundByAliasNameOrId_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("alias in any case") << u"NICK"_s;
    QTest::newRow("id") << u"id-nick"_s;
    QTest::newRow("name") << u"Person of nick"_s;
}

void PayoutFormTest::thePublisherIsFoundByAliasNameOrId()
{
    QFETCH(const QString, typed);
    auto* form = openCreate();
    type(form, typed, u"10"_s);
    clickSave(form);
    QTRY_COMPARE(payouts().size(), std::size_t(1));
    QCOMPARE(payouts().front().publisher, m_nick);
}

void PayoutFormTest::publishersAreOfferedInTheOrderOfPeople()
{
    for (const char* alias : { "nick10", "nick2", "Zoe" })
        addPublisher(alias, "1");
    const auto* offered =
        find<ui::PublisherEdit>(openCreate(), "publisherEdit")->completer()->model();
    QStringList aliases;
    for (int row = 0; row < offered->rowCount(); ++row)
        aliases += offered->index(row, 0).data().toString().section(u' ', 0, 0);
    QCOMPARE(aliases.join(u' '), u"dealhunter nick nick2 nick10 Zoe"_s);
}

void PayoutFormTest::wholeBalanceFillsWhatIsPayable()
{
    auto* form = openCreate();
    type(form, u"dealhunter"_s, {});
    QTest::mouseClick(find<QPushButton>(form, "wholeBalanceButton"), Qt::LeftButton);
    QCOMPARE(find<ui::MoneyEdit>(form, "amountEdit")->value(), money("96.20"));
    clickSave(form);
    QTRY_COMPARE(payouts().size(), std::size_t(1));
    QCOMPARE(balanceOf(m_dealhunter).balance(), core::Money());
}

void PayoutFormTest::wholeBalanceFollowsTheAmountAtTheKeyboard()
{
    auto* form = openCreate();
    auto* amount = find<ui::MoneyEdit>(form, "amountEdit");
    amount->setFocus();
    QTest::keyClick(amount, Qt::Key_Tab);
    QCOMPARE(form->focusWidget(), find<QWidget>(form, "wholeBalanceButton"));
    QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    QCOMPARE(form->focusWidget(), find<QWidget>(form, "statusCombo"));
}

// Save is disabled while the books work: the keyboard goes on by itself.
void PayoutFormTest::theKeyboardGoesFromSaveToTheFirstFieldWhateverWasMadeFirst()
{
    ui::FormDialog form(u"Title"_s, u"Save"_s, nullptr);
    auto* second = new QLineEdit(&form);
    auto* first = new QLineEdit(&form);
    form.addField(u"First"_s, first);
    form.addField(u"Second"_s, second);
    form.show();
    QCOMPARE(form.focusWidget(), first);
    form.saveButton()->setFocus();
    form.setBusy(true);
    QCOMPARE(form.focusWidget(), first);
}

void PayoutFormTest::helpIsShownAsItIsWritten()
{
    ui::FormDialog form(u"Title"_s, u"Save"_s, nullptr);
    form.addField(u"Field"_s, new QLineEdit(&form), u"Below <b>10</b> for A&amp;B."_s);
    const auto labels = form.findChildren<QLabel*>();
    for (const QLabel* label : labels)
        if (label->text().startsWith(u"Below"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
}

void PayoutFormTest::whatItSettlesAndItsHistoryAreReadWhole()
{
    auto* form = openEdit(pay(m_nick, "100").serial);
    QVERIFY(find<QLabel>(form, "historyLabel")->accessibleName().isEmpty()); // it hides the words
    auto* lines = find<ui::DataTable>(form, "settledLinesTable");
    lines->setColumnWidth(0, 600);
    QVERIFY(lines->sizeHint().width() > lines->horizontalHeader()->length());
}

void PayoutFormTest::whatIsPaidOnAccountIsToldFromWhatIsNetted_data()
{
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("line");
    QTest::newRow("more than was open") << QByteArray("40") << u"Paid on account"_s;
    QTest::newRow("netted later") << QByteArray("-40") << u"Less paid on account"_s;
}

void PayoutFormTest::whatIsPaidOnAccountIsToldFromWhatIsNetted()
{
    QFETCH(QByteArray, amount);
    core::PayoutDetails details;
    details.payout.publisher = m_nick;
    core::Allocation& row = details.allocations.emplace_back();
    row.kind = core::Allocation::Kind::Advance;
    row.amount = money(amount.constData());
    const core::TableNames names = must(core::tableNames(m_session->books().store));
    const ui::SettledLines lines(details, names, m_session->workspace(), m_page.get());
    QTEST(lines.model()->index(0, 0).data().toString(), "line");
}

void PayoutFormTest::enterTwiceRecordsOnePayout()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    QTest::keyClick(find<QWidget>(form, "amountEdit"), Qt::Key_Return);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_COMPARE(m_page->table()->tableModel()->rowCount(), 1);
    QTest::qWait(20);
    QCOMPARE(payouts().size(), std::size_t(1));
}

void PayoutFormTest::twoClicksOnSaveRecordOnePayout()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    clickSave(form);
    clickSave(form);
    emit form->saveRequested();
    QTRY_COMPARE(m_page->table()->tableModel()->rowCount(), 1);
    QTest::qWait(20);
    QCOMPARE(payouts().size(), std::size_t(1));
}

void PayoutFormTest::enterOnCancelRecordsNothing()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    auto* cancel = find<QPushButton>(form, "cancelButton");
    const QPointer<QWidget> dialog(form);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QVERIFY(payouts().empty());
}

void PayoutFormTest::moreThanPayableAsksOnceAndBecomesAnAdvance()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"600"_s);
    clickSave(form);
    QTRY_COMPARE(payouts().size(), std::size_t(1));
    QCOMPARE(m_desktop->questions.size(), 1);
    QCOMPARE(m_desktop->questions.front().title, u"More than payable"_s);
    QCOMPARE(balanceOf(m_nick).balance(), money("-100"));
}

void PayoutFormTest::whatIsAskedHasItsAmountsInTheLocalesForm()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"1600"_s);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    clickSave(form);
    QTRY_COMPARE(m_desktop->questions.size(), 1);
    QCOMPARE(m_desktop->questions.front().text,
             u"1.600,00 GBP is more than the payable balance, 500,00 GBP."_s);
}

void PayoutFormTest::moreThanPayableCanBeTakenBack()
{
    m_desktop->accepts = false;
    auto* form = openCreate();
    type(form, u"nick"_s, u"600"_s);
    clickSave(form);
    QTRY_COMPARE(m_desktop->questions.size(), 1);
    QVERIFY(payouts().empty());
    QVERIFY(form->isVisible());
    QVERIFY(form->saveButton()->isEnabled());
}

void PayoutFormTest::paidBringsUpDateAmountAndMethod()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    QVERIFY(!find<QWidget>(form, "dateEdit")->isVisible());
    choose(form, core::PayoutStatus::Paid);
    QVERIFY(find<QWidget>(form, "dateEdit")->isVisible());
    QVERIFY(find<QWidget>(form, "methodCombo")->isVisible());
    auto* paid = find<ui::MoneyEdit>(form, "paidEdit");
    paid->setFocus();
    paid->selectAll();
    QTest::keyClicks(paid, u"99.50x"_s);
    QTest::keyClick(paid, Qt::Key_Tab);
    QVERIFY(paid->accessibleDescription().contains(u"no amount"_s));
    paid->setFocus();
    paid->end(false);
    QTest::keyClick(paid, Qt::Key_Backspace);
    QVERIFY2(!paid->accessibleDescription().contains(u"no amount"_s), "it is mended");
    clickSave(form);
    QTRY_COMPARE(payouts().size(), std::size_t(1));
    const core::PayoutState saved = payouts().front().state;
    QCOMPARE(saved.paid, std::optional(money("99.50")));
    QCOMPARE(saved.method, std::string("Wire"));
    QVERIFY(saved.paymentDate.has_value());
}

void PayoutFormTest::noMethodCanBeChosenOnPurpose()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    choose(form, core::PayoutStatus::Paid);
    auto* method = find<QComboBox>(form, "methodCombo");
    QCOMPARE(method->currentText(), u"Wire"_s);
    method->setCurrentIndex(method->findText(u"None"_s));
    clickSave(form);
    QTRY_COMPARE(payouts().size(), std::size_t(1));
    QCOMPARE(payouts().front().state.method, std::string());
}

void PayoutFormTest::aMissingFieldIsNamedWhereItIs()
{
    auto* form = openCreate();
    clickSave(form);
    QVERIFY(form->hasErrors());
    QCOMPARE(find<QWidget>(form, "publisherEdit")->accessibleDescription(),
             u"Choose the publisher."_s);
    QCOMPARE(find<QWidget>(form, "amountEdit")->accessibleDescription(), u"Type the amount."_s);
    type(form, u"nikc"_s, u"-5"_s);
    clickSave(form);
    QVERIFY(find<QWidget>(form, "publisherEdit")->accessibleDescription().contains(u"nick"_s));
    QCOMPARE(find<QWidget>(form, "amountEdit")->accessibleDescription(),
             u"The amount must be more than zero."_s);
    QVERIFY(payouts().empty());
}

void PayoutFormTest::belowTheMinimumIsAWarning()
{
    auto* form = openCreate();
    type(form, u"dealhunter"_s, u"50"_s);
    QVERIFY(find<QLabel>(form, "figuresLabel")->text().contains(u"minimum £100.00 (Wire)"_s));
    QVERIFY(find<QWidget>(form, "amountEdit")->accessibleDescription().contains(u"minimum"_s));
    clickSave(form);
    QTRY_COMPARE(payouts().size(), std::size_t(1));
    QTRY_VERIFY(m_page->messages()->text().contains(u"minimum"_s));
}

QTEST_MAIN(PayoutFormTest)
#include "payout_form_test.moc"
