#include "core/usecases/adjust.h"
#include "core/usecases/save_publisher.h"
#include "tests/support/memory_session.h"
#include "ui/payouts/payout_dialog.h"
#include "ui/payouts/payouts_page.h"
#include "ui/publishers/publisher_panel.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/desktop.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/money_edit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Answers in the desktop's place, and remembers what it was asked.
class TestDesktop final : public ui::Desktop {
public:
    void chooseOpenFile(QWidget*, const ui::FileQuestion&, FileAnswer) override { }
    void chooseSaveFile(QWidget*, const ui::FileQuestion& question, FileAnswer then) override
    {
        proposed = question.fileName;
        then(u"/papers/"_s + question.fileName, question.filters.value(0));
    }
    void chooseFolder(QWidget*, const ui::FileQuestion&, FileAnswer) override { }
    void ask(QWidget*, const ui::Question& question, std::function<void(bool)> then) override
    {
        questions += question.title;
        then(accepts);
    }
    void tell(QWidget*, const QString&, const QString&) override { }
    void openDocument(const QString& path) override { opened = path; }

    bool accepts = true;
    QStringList questions;
    QString proposed;
    QString opened;
};

core::Money money(const char* text)
{
    return core::parseMoney(text).value();
}

template <typename T>
T must(core::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().sentence().c_str());
    return std::move(result).value();
}

} // namespace

/// The page with real widgets over books in memory: nick is owed 500.00, dealhunter 96.20.
class PayoutsPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aPayoutOf100LowersTheBalanceBy100Everywhere();
    void thePublisherIsFoundByAliasNameOrId_data();
    void thePublisherIsFoundByAliasNameOrId();
    void wholeBalanceFillsWhatIsPayable();
    void enterTwiceRecordsOnePayout();
    void twoClicksOnSaveRecordOnePayout();
    void moreThanPayableAsksOnceAndBecomesAnAdvance();
    void moreThanPayableCanBeTakenBack();
    void paidBringsUpDateAmountAndMethod();
    void aMissingFieldIsNamedWhereItIs();
    void belowTheMinimumIsAWarning();
    void editOffersOnlyLegalMoves();
    void aMoveThatNeedsAReasonAsksForIt();
    void decliningBringsTheBalanceBack();
    void aPayoutChangedElsewhereIsNotOverwritten();
    void anInvoicedPayoutKeepsItsAmount();
    void downloadInvoiceIssuesItAndSavesThePdf();
    void aDeclinedInvoicedPayoutHasACreditNote();
    void anUncoveredCharacterIsNamedAndNothingIsWritten();
    void filtersLeaveWhatFitsAndTheFootAddsItUp();
    void thePanelFollowsTheBooks();
    void thePanelSavesTheStatementAsPdf();

private:
    core::PublisherId addPublisher(const std::string& alias, const char* earned);
    core::Payout pay(core::PublisherId publisher,
                     const char* amount,
                     core::PayoutStatus status = core::PayoutStatus::Pending);
    core::Balance balanceOf(core::PublisherId publisher);
    std::vector<core::Payout> payouts();

    ui::PayoutDialog* openCreate();
    ui::PayoutDialog* openEdit(core::PayoutSerial serial);
    ui::PayoutDialog* dialog();
    static void type(ui::PayoutDialog* form, const QString& publisher, const QString& amount);
    static void choose(ui::PayoutDialog* form, core::PayoutStatus status);
    static void clickSave(ui::PayoutDialog* form);
    void clickAction(core::PayoutSerial serial, const QString& column);
    QString cell(int row, const char* column);
    template <typename T>
    static T* find(const QWidget* parent, const char* name)
    {
        T* found = parent->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    std::unique_ptr<tests::MemorySession> m_session;
    std::unique_ptr<ui::PayoutsPage> m_page;
    std::unique_ptr<TestDesktop> m_desktop;
    std::unique_ptr<ui::Desktop::Override> m_override;
    core::PublisherId m_nick;
    core::PublisherId m_dealhunter;
};

core::PublisherId PayoutsPageTest::addPublisher(const std::string& alias, const char* earned)
{
    core::Publisher publisher;
    publisher.alias = alias;
    publisher.id = "id-" + alias;
    publisher.name = "Person of " + alias;
    publisher.company = alias + " Ltd";
    publisher.method = "Wire";
    const auto key = must(core::savePublisher(m_session->books(), publisher)).key;
    must(core::adjust(m_session->books(), { "earned-" + alias, key, money(earned), "earned" }));
    return key;
}

void PayoutsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"PayoutDeskTest"_s);
}

void PayoutsPageTest::init()
{
    QSettings().clear();
    core::Company company;
    company.name = "Sample Company Ltd";
    m_session =
        std::make_unique<tests::MemorySession>(core::Workspace{ "GBP", 2, core::Zone() }, company);
    {
        auto work = must(m_session->books().store.begin());
        QVERIFY(m_session->books()
                    .store.saveMethods({ { "PayPal", {} }, { "Wire", money("100") } })
                    .has_value());
        QVERIFY(core::commit(*work).has_value());
    }
    m_nick = addPublisher("nick", "500");
    m_dealhunter = addPublisher("dealhunter", "96.20");
    m_desktop = std::make_unique<TestDesktop>();
    m_override = std::make_unique<ui::Desktop::Override>(*m_desktop);
    m_page = std::make_unique<ui::PayoutsPage>(*m_session);
    m_page->resize(1000, 600);
    m_page->show();
    m_page->activate();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void PayoutsPageTest::cleanup()
{
    m_page.reset();
    m_override.reset();
    m_desktop.reset();
    m_session.reset();
}

core::Payout
PayoutsPageTest::pay(core::PublisherId publisher, const char* amount, core::PayoutStatus status)
{
    core::PayoutRequest request;
    request.key = m_session->books().world.newUuid();
    request.publisher = publisher;
    request.state.requested = money(amount);
    request.state.status = status;
    const auto saved = must(core::recordPayout(m_session->books(), request));
    emit m_session->changed(ui::Change::Payouts);
    QTest::qWait(0);
    return saved.payout;
}

core::Balance PayoutsPageTest::balanceOf(core::PublisherId publisher)
{
    for (const core::Balance& row : must(m_session->books().store.balances({})))
        if (row.publisher == publisher)
            return row;
    return {};
}

std::vector<core::Payout> PayoutsPageTest::payouts()
{
    return must(m_session->books().store.payouts({}));
}

ui::PayoutDialog* PayoutsPageTest::dialog()
{
    ui::PayoutDialog* open = nullptr;
    const bool found = QTest::qWaitFor([&] {
        open = m_page->findChild<ui::PayoutDialog*>();
        return open && open->isVisible();
    });
    if (!found)
        qFatal("no dialog opened");
    return open;
}

ui::PayoutDialog* PayoutsPageTest::openCreate()
{
    QTest::mouseClick(find<QPushButton>(m_page.get(), "createPayoutButton"), Qt::LeftButton);
    return dialog();
}

ui::PayoutDialog* PayoutsPageTest::openEdit(core::PayoutSerial serial)
{
    clickAction(serial, u"edit"_s);
    return dialog();
}

void PayoutsPageTest::type(ui::PayoutDialog* form, const QString& publisher, const QString& amount)
{
    auto* edit = find<QLineEdit>(form, "publisherEdit");
    edit->setFocus();
    QTest::keyClicks(edit, publisher);
    edit->completer()->popup()->hide();
    auto* requested = find<ui::MoneyEdit>(form, "amountEdit");
    requested->setFocus();
    requested->selectAll();
    QTest::keyClicks(requested, amount);
}

void PayoutsPageTest::choose(ui::PayoutDialog* form, core::PayoutStatus status)
{
    auto* combo = find<QComboBox>(form, "statusCombo");
    const int index = combo->findData(int(status));
    QVERIFY2(index >= 0, "the form offers the status");
    combo->setCurrentIndex(index);
}

void PayoutsPageTest::clickSave(ui::PayoutDialog* form)
{
    QTest::mouseClick(form->saveButton(), Qt::LeftButton);
}

void PayoutsPageTest::clickAction(core::PayoutSerial serial, const QString& column)
{
    m_page->showPayout(serial);
    auto* table = m_page->table();
    const auto* model = table->tableModel();
    int at = -1;
    for (int i = 0; i < model->columnCount(); ++i)
        if (model->columnKey(i) == column)
            at = i;
    QVERIFY(QTest::qWaitFor([&] { return table->currentIndex().isValid(); }));
    const QModelIndex index = model->index(table->currentIndex().row(), at);
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

QString PayoutsPageTest::cell(int row, const char* column)
{
    const auto* model = m_page->table()->tableModel();
    return model->index(row, model->columnOf(column)).data().toString();
}

void PayoutsPageTest::aPayoutOf100LowersTheBalanceBy100Everywhere()
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

void PayoutsPageTest::thePublisherIsFoundByAliasNameOrId_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("alias in any case") << u"NICK"_s;
    QTest::newRow("id") << u"id-nick"_s;
    QTest::newRow("name") << u"Person of nick"_s;
}

void PayoutsPageTest::thePublisherIsFoundByAliasNameOrId()
{
    QFETCH(const QString, typed);
    auto* form = openCreate();
    type(form, typed, u"10"_s);
    clickSave(form);
    QTRY_COMPARE(payouts().size(), std::size_t(1));
    QCOMPARE(payouts().front().publisher, m_nick);
}

void PayoutsPageTest::wholeBalanceFillsWhatIsPayable()
{
    auto* form = openCreate();
    type(form, u"dealhunter"_s, {});
    QTest::mouseClick(find<QPushButton>(form, "wholeBalanceButton"), Qt::LeftButton);
    QCOMPARE(find<ui::MoneyEdit>(form, "amountEdit")->value(), money("96.20"));
    clickSave(form);
    QTRY_COMPARE(payouts().size(), std::size_t(1));
    QCOMPARE(balanceOf(m_dealhunter).balance(), core::Money());
}

void PayoutsPageTest::enterTwiceRecordsOnePayout()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    QTest::keyClick(find<QWidget>(form, "amountEdit"), Qt::Key_Return);
    QTest::keyClick(form, Qt::Key_Return);
    QTRY_COMPARE(m_page->table()->tableModel()->rowCount(), 1);
    QTest::qWait(20);
    QCOMPARE(payouts().size(), std::size_t(1));
}

void PayoutsPageTest::twoClicksOnSaveRecordOnePayout()
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

void PayoutsPageTest::moreThanPayableAsksOnceAndBecomesAnAdvance()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"600"_s);
    clickSave(form);
    QTRY_COMPARE(payouts().size(), std::size_t(1));
    QCOMPARE(m_desktop->questions, QStringList{ u"More than payable"_s });
    QCOMPARE(balanceOf(m_nick).balance(), money("-100"));
}

void PayoutsPageTest::moreThanPayableCanBeTakenBack()
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

void PayoutsPageTest::paidBringsUpDateAmountAndMethod()
{
    auto* form = openCreate();
    type(form, u"nick"_s, u"100"_s);
    QVERIFY(!find<QWidget>(form, "dateEdit")->isVisible());
    choose(form, core::PayoutStatus::Paid);
    QVERIFY(find<QWidget>(form, "dateEdit")->isVisible());
    QVERIFY(find<QWidget>(form, "methodCombo")->isVisible());
    find<ui::MoneyEdit>(form, "paidEdit")->setText(u"99.50"_s);
    clickSave(form);
    QTRY_COMPARE(payouts().size(), std::size_t(1));
    const core::PayoutState saved = payouts().front().state;
    QCOMPARE(saved.paid, std::optional(money("99.50")));
    QCOMPARE(saved.method, std::string("Wire"));
    QVERIFY(saved.paymentDate.has_value());
}

void PayoutsPageTest::aMissingFieldIsNamedWhereItIs()
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

void PayoutsPageTest::belowTheMinimumIsAWarning()
{
    auto* form = openCreate();
    type(form, u"dealhunter"_s, u"50"_s);
    QVERIFY(find<QLabel>(form, "figuresLabel")->text().contains(u"minimum £100.00 (Wire)"_s));
    QVERIFY(find<QWidget>(form, "amountEdit")->accessibleDescription().contains(u"minimum"_s));
    clickSave(form);
    QTRY_COMPARE(payouts().size(), std::size_t(1));
    QTRY_VERIFY(m_page->messages()->text().contains(u"minimum"_s));
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
}

void PayoutsPageTest::downloadInvoiceIssuesItAndSavesThePdf()
{
    const auto payout = pay(m_nick, "100");
    clickAction(payout.serial, u"invoice"_s);
    auto& files = m_session->memoryServices().files;
    QTRY_COMPARE(files.size(), std::size_t(1));
    QCOMPARE(m_desktop->proposed, u"PI-2026-0001.pdf"_s);
    const std::string first = files.begin()->second;
    QVERIFY(first.starts_with("%PDF-1.4"));
    QTRY_VERIFY(m_page->messages()->text().contains(u"PI-2026-0001"_s));
    // What is missing on the paper is said.
    QVERIFY2(m_page->messages()->text().contains(u"address"_s, Qt::CaseInsensitive),
             qPrintable(m_page->messages()->text()));
    // Once more: the same number.
    clickAction(payout.serial, u"invoice"_s);
    QTest::qWait(50);
    QCOMPARE(files.size(), std::size_t(1));
    QCOMPARE(must(m_session->books().store.documents()).size(), std::size_t(1));
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
                 && all.contains(u"Still to pay <b>£50.00"_s),
             qPrintable(all));
    auto* status = find<QComboBox>(m_page.get(), "statusFilterCombo");
    status->setCurrentIndex(status->findData(int(core::PayoutStatus::Paid)));
    QCOMPARE(model->rowCount(), 1);
    status->setCurrentIndex(0);
    m_page->searchEdit()->setText(u"dealh"_s);
    QCOMPARE(model->rowCount(), 1);
    m_page->searchEdit()->clear();
    m_page->table()->selectRecordRow(1);
    QCOMPARE(foot.last().at(1).toString(), u"1 selected · £50.00"_s);
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
