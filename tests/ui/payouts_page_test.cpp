#include "tests/support/payouts_window.h"
#include "ui/payouts/payout_looks.h"
#include "ui/publishers/publisher_panel.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/period_filter.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using tests::money;
using tests::must;

/// Edit, Download Invoice, filters, and the panel that follows.
class PayoutsPageTest : public QObject, private tests::PayoutsWindow {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void editOffersOnlyLegalMoves();
    void aMoveThatNeedsAReasonAsksForIt();
    void decliningBringsTheBalanceBack();
    void aPayoutChangedElsewhereIsNotOverwritten();
    void anInvoicedPayoutKeepsItsAmount();
    void anotherPaidAmountIsNotMarkedByColourAlone();
    void downloadInvoiceIssuesItAndSavesThePdf();
    void whoLeavesTheQuestionForAFileHasIssuedNothing();
    void aDeclinedInvoicedPayoutHasACreditNote();
    void invoicesOfSeveralPayoutsGoToAFolder();
    void whoLeavesTheQuestionForAFolderHasIssuedNothing();
    void savingInvoicesCanBeStopped();
    void anUncoveredCharacterIsNamedAndNothingIsWritten();
    void filtersLeaveWhatFitsAndTheFootAddsItUp();
    void aPeriodIsOfTheDaysOnWhichPayoutsCount();
    void refreshShowsWhatAnotherProgramDid();
    void thePanelFollowsTheBooks();
    void thePanelSavesTheStatementAsPdf();

private:
    QString saveAllSelected();
};

/// Asks for the invoices of all rows by the context menu; what the entry is called.
QString PayoutsPageTest::saveAllSelected()
{
    m_page->table()->selectAll();
    QMenu menu;
    emit m_page->table()->contextMenuRequested(&menu, 0);
    auto* action = menu.findChild<QAction*>(u"saveInvoicesAction"_s);
    if (!action)
        return {};
    action->trigger();
    return action->text();
}

void PayoutsPageTest::editOffersOnlyLegalMoves()
{
    for (const core::PayoutStatusInfo& row : core::payoutStatuses()) {
        if (!row.mayBeFirst)
            continue;
        const auto payout = pay(m_nick, "10", row.status);
        auto* form = openEdit(payout.serial);
        const auto* combo = find<QComboBox>(form, "statusCombo");
        QCOMPARE(combo->count(), int(row.next.size()) + 1);
        for (const core::PayoutStatus next : row.next)
            QVERIFY(combo->findData(int(next)) > 0);
        form->reject();
        QTRY_VERIFY(!m_page->findChild<ui::PayoutDialog*>());
    }
}

void PayoutsPageTest::aMoveThatNeedsAReasonAsksForIt()
{
    const auto payout = pay(m_nick, "100", core::PayoutStatus::Paid);
    auto* form = openEdit(payout.serial);
    QVERIFY(!find<QWidget>(form, "reasonEdit")->isVisible());
    choose(form, core::PayoutStatus::Returned);
    QVERIFY(find<QWidget>(form, "reasonEdit")->isVisible());
    clickSave(form);
    QVERIFY(form->hasErrors());
    find<QLineEdit>(form, "reasonEdit")->setText(u"account closed"_s);
    clickSave(form);
    QTRY_COMPARE(payouts().front().state.status, core::PayoutStatus::Returned);
    QTRY_COMPARE(cell(0, "status"), u"Returned"_s);
    QCOMPARE(balanceOf(m_nick).balance(), money("500"));
}

void PayoutsPageTest::decliningBringsTheBalanceBack()
{
    const auto payout = pay(m_nick, "100");
    QCOMPARE(balanceOf(m_nick).balance(), money("400"));
    auto* form = openEdit(payout.serial);
    choose(form, core::PayoutStatus::Declined);
    QVERIFY(find<QLabel>(form, "balanceAfterLabel")->text().contains(u"£500.00"_s));
    clickSave(form);
    QTRY_COMPARE(cell(0, "status"), u"Declined"_s);
    QCOMPARE(balanceOf(m_nick).balance(), money("500"));
    QCOMPARE(cell(0, "invoice"), u"—"_s);
}

void PayoutsPageTest::aPayoutChangedElsewhereIsNotOverwritten()
{
    const auto payout = pay(m_nick, "100");
    auto* form = openEdit(payout.serial);
    core::PayoutEdit elsewhere{ payout.serial, payout.version, payout.state, {}, false };
    elsewhere.state.note = "somebody else's";
    must(core::editPayout(m_session->books(), elsewhere));
    find<QPlainTextEdit>(form, "noteEdit")->setPlainText(u"mine"_s);
    clickSave(form);
    QTRY_VERIFY(!form->messages()->text().isEmpty());
    QVERIFY(form->isVisible());
    QCOMPARE(payouts().front().state.note, std::string("somebody else's"));
    QTRY_COMPARE(cell(0, "note"), u"somebody else's"_s);
}

void PayoutsPageTest::anotherPaidAmountIsNotMarkedByColourAlone()
{
    core::PayoutRequest request;
    request.key = m_session->books().world.newUuid();
    request.publisher = m_nick;
    request.state.requested = money("100");
    request.state.paid = money("90");
    request.state.status = core::PayoutStatus::Paid;
    const core::Payout payout = must(core::recordPayout(m_session->books(), request)).payout;
    QCOMPARE(ui::paidAmountLook(payout).icon, u"warning"_s);
    emit m_session->changed(ui::Change::Payouts);
    const auto* list = m_page->table()->tableModel();
    QTRY_COMPARE(list->rowCount(), 1);
    QVERIFY(list->index(0, list->columnOf("paid_amount"))
                .data(Qt::AccessibleDescriptionRole)
                .toString()
                .startsWith(u"Differs from what was requested"_s));
}

void PayoutsPageTest::anInvoicedPayoutKeepsItsAmount()
{
    const auto payout = pay(m_nick, "100");
    clickAction(payout.serial, u"invoice"_s);
    QTRY_COMPARE(cell(0, "invoice"), u"PI-2026-0001"_s);
    auto* form = openEdit(payout.serial);
    const auto* amount = find<ui::MoneyEdit>(form, "amountEdit");
    QVERIFY(amount->isReadOnly());
    QVERIFY(amount->accessibleDescription().contains(u"PI-2026-0001"_s));
    QVERIFY(amount->accessibleDescription().contains(u"Decline"_s));
    form->reject();
    QTRY_VERIFY(!m_page->findChild<ui::PayoutDialog*>());
    const auto paid = pay(m_nick, "50", core::PayoutStatus::Paid);
    QTRY_COMPARE(m_page->table()->tableModel()->rowCount(), 2);
    clickAction(paid.serial, u"invoice"_s);
    QTRY_COMPARE(must(m_session->books().store.documents()).size(), std::size_t(2));
    form = openEdit(paid.serial);
    const QString locked = find<ui::MoneyEdit>(form, "amountEdit")->accessibleDescription();
    QVERIFY2(locked.contains(u"Returned"_s) && !locked.contains(u"Decline"_s), qPrintable(locked));
}

void PayoutsPageTest::downloadInvoiceIssuesItAndSavesThePdf()
{
    m_page->resize(400, 600);
    const auto payout = pay(m_nick, "100");
    clickAction(payout.serial, u"invoice"_s);
    auto& files = m_session->memoryServices().files;
    QTRY_COMPARE(files.size(), std::size_t(1));
    QCOMPARE(m_desktop->proposed(), u"Invoice for payout 1.pdf"_s);
    const std::string first = files.begin()->second;
    QVERIFY(first.starts_with("%PDF-1.4"));
    QTRY_VERIFY(m_page->messages()->text().contains(u"PI-2026-0001"_s));
    // What is missing on the paper is said.
    QVERIFY2(m_page->messages()->text().contains(u"address"_s, Qt::CaseInsensitive),
             qPrintable(m_page->messages()->text()));
    // Once more: the same number, which now is the file's name.
    QTRY_COMPARE(cell(0, "invoice"), u"PI-2026-0001"_s);
    // In a narrow window, too, it has the room that it needs.
    const QAbstractItemView& list = *m_page->table();
    const int invoice = m_page->table()->tableModel()->columnOf("invoice");
    QTRY_VERIFY(m_page->table()->columnWidth(invoice) >= list.sizeHintForColumn(invoice));
    clickAction(payout.serial, u"invoice"_s);
    QTRY_COMPARE(m_desktop->proposed(), u"PI-2026-0001.pdf"_s);
    QTRY_COMPARE(files.size(), std::size_t(2));
    QCOMPARE(must(m_session->books().store.documents()).size(), std::size_t(1));
}

void PayoutsPageTest::whoLeavesTheQuestionForAFileHasIssuedNothing()
{
    const auto payout = pay(m_nick, "100");
    m_desktop->folder.clear(); // the user leaves the file dialog
    clickAction(payout.serial, u"invoice"_s);
    QTRY_VERIFY(!m_desktop->proposed().isEmpty());
    pay(m_nick, "1"); // done after whatever the click began
    QTRY_COMPARE(m_page->table()->tableModel()->rowCount(), 2);
    QVERIFY(must(m_session->books().store.documents()).empty());
    QCOMPARE(payouts().front().invoice, std::string());
}

void PayoutsPageTest::aDeclinedInvoicedPayoutHasACreditNote()
{
    const auto payout = pay(m_nick, "100");
    clickAction(payout.serial, u"invoice"_s);
    QTRY_COMPARE(cell(0, "invoice"), u"PI-2026-0001"_s);
    auto* form = openEdit(payout.serial);
    choose(form, core::PayoutStatus::Declined);
    clickSave(form);
    QTRY_COMPARE(cell(0, "status"), u"Declined"_s);
    QMenu menu;
    emit m_page->table()->contextMenuRequested(&menu, 0);
    auto* action = menu.findChild<QAction*>(u"downloadCreditNoteAction"_s);
    QVERIFY(action);
    action->trigger();
    auto& files = m_session->memoryServices().files;
    QTRY_VERIFY(files.contains(u"/papers/PC-2026-0001.pdf"_s));
}

void PayoutsPageTest::invoicesOfSeveralPayoutsGoToAFolder()
{
    pay(m_nick, "100");
    pay(m_dealhunter, "20", core::PayoutStatus::Declined);
    pay(m_nick, "50");
    QTRY_COMPARE(m_page->table()->tableModel()->rowCount(), 3);
    m_page->table()->selectRecordRow(0);
    QMenu menu;
    emit m_page->table()->contextMenuRequested(&menu, 0);
    QVERIFY2(!menu.findChild<QAction*>(u"saveInvoicesAction"_s), "one payout needs no folder");
    m_desktop->path = u"/october"_s;
    QVERIFY(saveAllSelected().contains(u'3'));
    const auto& files = m_session->memoryServices().files;
    QTRY_COMPARE(files.size(), std::size_t(2));
    QTRY_VERIFY(m_page->messages()->text().contains(u"/october"_s));
    QVERIFY(files.at(u"/october/PI-2026-0001.pdf"_s).starts_with("%PDF-1.4"));
    QCOMPARE(must(m_session->books().store.payout({ 1 })).invoice, std::string("PI-2026-0001"));
    QCOMPARE(must(m_session->books().store.payout({ 3 })).invoice, std::string("PI-2026-0002"));
    QTRY_VERIFY(cell(0, "invoice").startsWith(u"PI-"_s));
    // The declined one is told, with why.
    QTest::mouseClick(find<QPushButton>(m_page.get(), "messageActionButton"), Qt::LeftButton);
    auto* dialog = find<QDialog>(m_page.get(), "paperFailuresDialog");
    const auto* table = find<QTableWidget>(dialog, "failureTable");
    QCOMPARE(table->rowCount(), 1);
    QVERIFY(table->item(0, 0)->text().contains(u"#2"_s));
    QVERIFY2(table->item(0, 1)->text().contains(u"Declined"_s),
             qPrintable(table->item(0, 1)->text()));
    dialog->reject();
    // Once more, by the window's menu: the same numbers.
    m_page->table()->selectAll();
    m_desktop->path = u"/again"_s;
    m_page->runOnSelected(ui::PayoutTask::Download);
    QTRY_VERIFY(files.contains(u"/again/PI-2026-0002.pdf"_s));
    QCOMPARE(must(m_session->books().store.documents()).size(), std::size_t(2));
}

void PayoutsPageTest::whoLeavesTheQuestionForAFolderHasIssuedNothing()
{
    pay(m_nick, "100");
    pay(m_nick, "50");
    QTRY_COMPARE(m_page->table()->tableModel()->rowCount(), 2);
    QVERIFY(!saveAllSelected().isEmpty());
    QCOMPARE(m_desktop->fileQuestions.size(), 1);
    pay(m_nick, "1"); // done after whatever the click began
    QVERIFY(must(m_session->books().store.documents()).empty());
}

void PayoutsPageTest::savingInvoicesCanBeStopped()
{
    for (const char* amount : { "10", "20", "30" })
        pay(m_nick, amount);
    QTRY_COMPARE(m_page->table()->tableModel()->rowCount(), 3);
    m_session->memoryServices().beforeWrite = [this] {
        for (auto* task : m_session->findChildren<ui::Task*>())
            task->cancel();
    };
    m_desktop->path = u"/october"_s;
    QVERIFY(!saveAllSelected().isEmpty());
    QTRY_VERIFY2(m_page->messages()->text().contains(u"1 of 3"_s),
                 qPrintable(m_page->messages()->text()));
    QCOMPARE(m_session->memoryServices().files.size(), std::size_t(1));
    QCOMPARE(must(m_session->books().store.documents()).size(), std::size_t(1));
    QTest::mouseClick(find<QPushButton>(m_page.get(), "messageActionButton"), Qt::LeftButton);
    QCOMPARE(m_desktop->opened, QStringList{ u"/october"_s });
}

void PayoutsPageTest::anUncoveredCharacterIsNamedAndNothingIsWritten()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    find<QPlainTextEdit>(form, "noteEdit")->setPlainText(u"for \u516C\u53F8"_s);
    clickSave(form);
    QTRY_COMPARE(m_page->table()->tableModel()->rowCount(), 1);
    clickAction(payouts().front().serial, u"invoice"_s);
    QTRY_VERIFY2(m_page->messages()->text().contains(u"U+516C"_s),
                 qPrintable(m_page->messages()->text()));
    QVERIFY(m_session->memoryServices().files.empty());
    QVERIFY(must(m_session->books().store.documents()).empty());
}

void PayoutsPageTest::filtersLeaveWhatFitsAndTheFootAddsItUp()
{
    pay(m_nick, "100", core::PayoutStatus::Paid);
    pay(m_nick, "50");
    pay(m_dealhunter, "20", core::PayoutStatus::Declined);
    auto* model = m_page->table()->tableModel();
    const QAbstractItemModelTester tester(model);
    QTRY_COMPARE(model->rowCount(), 3);
    const QSignalSpy foot(m_page.get(), &ui::Page::statusText);
    m_page->activate();
    const QString all = foot.last().at(0).toString();
    QVERIFY2(all.contains(u"£150.00"_s) && all.contains(u"Paid <b>£100.00"_s)
                 && all.contains(u"Still to pay <b>£50.00"_s)
                 && all.contains(u"without declined and returned"_s),
             qPrintable(all));
    auto* status = find<QComboBox>(m_page.get(), "statusFilterCombo");
    status->setCurrentIndex(status->findData(int(core::PayoutStatus::Paid)));
    QCOMPARE(model->rowCount(), 1);
    status->setCurrentIndex(0);
    m_page->searchEdit()->setText(u"dealh"_s);
    QCOMPARE(model->rowCount(), 1);
    m_page->searchEdit()->clear();
    auto* publisher = find<QComboBox>(m_page.get(), "publisherFilterCombo");
    publisher->setCurrentIndex(publisher->findText(u"dealhunter"_s));
    QCOMPARE(model->rowCount(), 1);
    publisher->setCurrentIndex(0);
    QCOMPARE(model->rowCount(), 3);
    m_page->table()->selectRecordRow(1);
    QCOMPARE(foot.last().at(1).toString(), u"1 selected · £50.00"_s);
}

void PayoutsPageTest::aPeriodIsOfTheDaysOnWhichPayoutsCount()
{
    pay(m_nick, "100");
    auto* model = m_page->table()->tableModel();
    QTRY_COMPARE(model->rowCount(), 1);
    auto* period = find<ui::PeriodFilter>(m_page.get(), "periodCombo");
    const core::Date today = core::today(m_session->books());
    period->setOwnPeriod({ core::addDays(today, -30), today });
    QTRY_COMPARE(model->rowCount(), 0);
    period->setOwnPeriod({ today, core::addDays(today, 1) });
    QTRY_COMPARE(model->rowCount(), 1);
    // A payout that the filter leaves out is shown all the same when it is asked for.
    period->setOwnPeriod({ core::addDays(today, -30), today });
    QTRY_COMPARE(model->rowCount(), 0);
    m_page->showPayout({ 1 });
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(m_page->table()->selectedRows(), std::vector<int>{ 0 });
}

void PayoutsPageTest::refreshShowsWhatAnotherProgramDid()
{
    pay(m_nick, "100");
    auto* model = m_page->table()->tableModel();
    QTRY_COMPARE(model->rowCount(), 1);
    core::PayoutRequest request;
    request.publisher = m_nick;
    request.state.requested = money("7");
    must(core::recordPayout(m_session->books(), request));
    m_page->activate();
    QTest::qWait(20);
    QCOMPARE(model->rowCount(), 1);
    m_session->announceAll();
    QTRY_COMPARE(model->rowCount(), 2);
}

void PayoutsPageTest::thePanelFollowsTheBooks()
{
    auto* panel = new ui::PublisherPanel(*m_session, m_nick, m_page.get());
    panel->show();
    QTRY_COMPARE(find<QLabel>(panel, "payableLabel")->text(), u"£500.00"_s);
    pay(m_nick, "100");
    QTRY_COMPARE(find<QLabel>(panel, "payableLabel")->text(), u"£400.00"_s);
    QCOMPARE(find<QLabel>(panel, "inPaymentLabel")->text(), u"£100.00"_s);
    QCOMPARE(find<ui::DataTable>(panel, "paymentTable")->tableModel()->rowCount(), 1);
    const auto* lines = find<ui::DataTable>(panel, "statementTable")->tableModel();
    QCOMPARE(lines->rowCount(), 2);
    QVERIFY(find<QLabel>(panel, "closingLabel")->text().contains(u"£400.00"_s));
    pay(m_dealhunter, "10");
    QTest::qWait(20);
    QCOMPARE(lines->rowCount(), 2);
}

void PayoutsPageTest::thePanelSavesTheStatementAsPdf()
{
    auto* panel = new ui::PublisherPanel(*m_session, m_nick, m_page.get());
    panel->show();
    QTRY_COMPARE(find<QLabel>(panel, "payableLabel")->text(), u"£500.00"_s);
    QTest::mouseClick(find<QPushButton>(panel, "savePdfButton"), Qt::LeftButton);
    auto& files = m_session->memoryServices().files;
    QTRY_VERIFY(files.contains(u"/papers/Statement nick 2026-11-22.pdf"_s));
    QVERIFY(files.begin()->second.starts_with("%PDF-1.4"));
}

QTEST_MAIN(PayoutsPageTest)
#include "payouts_page_test.moc"
