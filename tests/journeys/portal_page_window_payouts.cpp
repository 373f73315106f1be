// The help page the product is built from, sentence by sentence, through the window: managing
// publisher payouts, and what a finance person does around it.
#include "tests/journeys/exported.h"
#include "tests/journeys/portal_page_window_test.h"
#include "tests/journeys/run_program.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

void PortalPageWindowTest::createPayout(const QString& note)
{
    m_desk->goTo("payouts");
    WindowDesk::click(m_desk->page("payouts"), "createPayoutButton");
    QWidget& form = m_desk->dialog("payoutDialog");
    WindowDesk::type(form, "publisherEdit", u"nick"_s);
    WindowDesk::type(form, "amountEdit", u"100"_s);
    WindowDesk::choose(form, "statusCombo", u"Pending"_s);
    WindowDesk::type(form, "noteEdit", note);
    WindowDesk::click(form, "saveButton");
    QTRY_VERIFY(!m_desk->isOpen("payoutDialog"));
    m_desk->settle();
}

QWidget& PortalPageWindowTest::editPayout(const char* serial)
{
    m_desk->goTo("payouts");
    ui::DataTable& payouts = m_desk->table("payouts");
    const int row = WindowDesk::rowOf(payouts, "serial", QLatin1String(serial));
    WindowDesk::clickCell(payouts, row, "edit");
    return m_desk->dialog("payoutDialog");
}

QString PortalPageWindowTest::payoutCell(const char* serial, const char* column)
{
    const ui::DataTable& payouts = m_desk->table("payouts");
    const int row = WindowDesk::rowOf(payouts, "serial", QLatin1String(serial));
    return WindowDesk::cell(payouts, row, column);
}

QString PortalPageWindowTest::balanceOfNick()
{
    m_desk->goTo("publishers");
    ui::DataTable& publishers = m_desk->table("publishers");
    const int row = WindowDesk::rowOf(publishers, "alias", u"nick"_s);
    const QString inList = WindowDesk::cell(publishers, row, "payable");
    WindowDesk::clickCell(publishers, row, "alias");
    QPointer<QWidget> panel = &m_desk->dialog("publisherPanel");
    m_desk->settle();
    const QString inPanel = WindowDesk::textOf(*panel, "payableLabel");
    panel->close();
    WindowDesk::waitFor([&] { return !panel; }, u"the panel's end"_s);
    m_desk->goTo("dashboard");
    const auto& owed = WindowDesk::child<ui::DataTable>(m_desk->page("dashboard"), "mostOwedTable");
    const QString onDashboard =
        WindowDesk::cell(owed, WindowDesk::rowOf(owed, "publisher", u"nick"_s), "balance");
    const bool isOne = inPanel == u'$' + inList && onDashboard == inList;
    return isOne ? inList : QStringList{ inList, inPanel, onDashboard }.join(u" / "_s);
}

QString PortalPageWindowTest::textOfPdf(const QString& file)
{
    const Answer text =
        runProgram("pdftotext", { "-layout", m_desk->path(file).toStdString(), "-" });
    return text.status == -1 ? QString() : QString::fromStdString(text.out);
}

QByteArray PortalPageWindowTest::exported(const QString& file)
{
    m_desk->desktop().path = m_desk->path(file);
    const QWidget& page = m_desk->page("payouts");
    const auto* menu = WindowDesk::child<QPushButton>(page, "exportButton").menu();
    menu->findChild<QAction*>(u"exportAllAction"_s)->trigger();
    m_desk->settle();
    return m_desk->read(file);
}

void PortalPageWindowTest::clickCreateNewPayoutAndSaveIt()
{
    QCOMPARE(balanceOfNick(), u"405.00"_s);
    QCOMPARE(WindowDesk::textOf(m_desk->page("dashboard"), "payableFigureLabel"), u"$505.00"_s);
    createPayout(u"October"_s);
}

void PortalPageWindowTest::onceSavedItStandsNextToThePublisher()
{
    QCOMPARE(m_desk->table("payouts").model()->rowCount(), 1);
    QCOMPARE(payoutCell("1", "publisher"), u"nick"_s);
    QCOMPARE(payoutCell("1", "requested_amount"), u"100.00"_s);
    QCOMPARE(payoutCell("1", "status"), u"Pending"_s);
    QCOMPARE(payoutCell("1", "note"), u"October"_s);
}

void PortalPageWindowTest::aPayoutOf100LowersThePublishersBalanceBy100Everywhere()
{
    QCOMPARE(balanceOfNick(), u"305.00"_s);
    QCOMPARE(WindowDesk::textOf(m_desk->page("dashboard"), "payableFigureLabel"), u"$405.00"_s);
    m_desk->goTo("publishers");
    const ui::DataTable& publishers = m_desk->table("publishers");
    const int other = WindowDesk::rowOf(publishers, "alias", u"dealhunter"_s);
    QCOMPARE(WindowDesk::cell(publishers, other, "payable"), u"100.00"_s);
}

void PortalPageWindowTest::clickEditToChangeWhatWasSaved()
{
    QWidget& form = editPayout("1");
    QCOMPARE(WindowDesk::child<QPlainTextEdit>(form, "noteEdit").toPlainText(), u"October"_s);
    WindowDesk::choose(form, "statusCombo", u"Approved"_s);
    WindowDesk::type(form, "noteEdit", u"October and a bonus"_s);
    WindowDesk::click(form, "saveButton");
    QTRY_VERIFY(!m_desk->isOpen("payoutDialog"));
    QTRY_COMPARE(payoutCell("1", "status"), u"Approved"_s);
    QCOMPARE(payoutCell("1", "note"), u"October and a bonus"_s);
    QCOMPARE(balanceOfNick(), u"305.00"_s);
}

void PortalPageWindowTest::aDeclinedPayoutBringsTheBalanceBack()
{
    QWidget& form = editPayout("1");
    WindowDesk::choose(form, "statusCombo", u"Declined"_s);
    WindowDesk::click(form, "saveButton");
    QTRY_COMPARE(payoutCell("1", "status"), u"Declined"_s);
    QCOMPARE(balanceOfNick(), u"405.00"_s);
}

void PortalPageWindowTest::clickTheDownloadInvoiceIconForThePdf()
{
    createPayout(u"October again"_s);
    m_desk->desktop().path = m_desk->path(u"invoice.pdf"_s);
    ui::DataTable& payouts = m_desk->table("payouts");
    WindowDesk::clickCell(payouts, WindowDesk::rowOf(payouts, "serial", u"2"_s), "invoice");
    QTRY_VERIFY(QFile::exists(m_desk->path(u"invoice.pdf"_s)));
    QVERIFY(m_desk->read(u"invoice.pdf"_s).startsWith("%PDF-"));
    QTRY_VERIFY(payoutCell("2", "invoice").startsWith(u"PI-"_s));
    const QString number = payoutCell("2", "invoice");
    QCOMPARE(m_desk->desktop().fileQuestions.last().fileName, u"Invoice for payout 2.pdf"_s);
    const QString text = textOfPdf(u"invoice.pdf"_s);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed: the invoice was written, its text was not looked at.");
    for (const QString& part : { number,
                                 u"Nick Example Media Ltd"_s,
                                 u"Sample Company Ltd"_s,
                                 u"Summer, October 2026"_s,
                                 u"100.00"_s })
        QVERIFY2(text.contains(part), qPrintable(part + u" is missing in\n"_s + text));
}

void PortalPageWindowTest::aDeclinedInvoiceHasItsCreditNote()
{
    QWidget& form = editPayout("2");
    QVERIFY(WindowDesk::child<QLineEdit>(form, "amountEdit").isReadOnly());
    WindowDesk::choose(form, "statusCombo", u"Declined"_s);
    WindowDesk::click(form, "saveButton");
    QTRY_COMPARE(payoutCell("2", "status"), u"Declined"_s);
    m_desk->desktop().path = m_desk->path(u"credit.pdf"_s);
    ui::DataTable& payouts = m_desk->table("payouts");
    m_desk->clickInMenu(
        payouts, WindowDesk::rowOf(payouts, "serial", u"2"_s), "downloadCreditNoteAction");
    QTRY_VERIFY(QFile::exists(m_desk->path(u"credit.pdf"_s)));
    QVERIFY(m_desk->read(u"credit.pdf"_s).startsWith("%PDF-"));
    QCOMPARE(balanceOfNick(), u"405.00"_s);
    const QString text = textOfPdf(u"credit.pdf"_s);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed: the credit note was written, its text was not read.");
    QVERIFY2(text.contains(u"PC-"_s) && text.contains(payoutCell("2", "invoice")),
             qPrintable(text));
    QVERIFY2(text.contains(u"100.00"_s), qPrintable(text));
}

void PortalPageWindowTest::thePayoutsLeaveAsTablesWithTheSameFigures()
{
    createPayout(u"November"_s);
    const auto csv = simpleCsv(exported(u"payouts.csv"_s).toStdString());
    QCOMPARE(csv.size(), std::size_t(4));
    const auto json = core::parseJson(exported(u"payouts.json"_s).toStdString());
    QVERIFY(json);
    QCOMPARE(json->items.size(), std::size_t(3));
    for (std::size_t row = 1; row < csv.size(); ++row)
        for (std::size_t column = 0; column < csv[0].size(); ++column)
            QCOMPARE(textOf(json->items[row - 1], csv[0][column]), csv[row][column]);
    const auto column = std::find(csv[0].begin(), csv[0].end(), "requested_amount");
    QVERIFY(column != csv[0].end());
    QCOMPARE(csv[1][std::size_t(column - csv[0].begin())], std::string("100.00"));
    if (!m_desk->session().services().canWriteXlsx())
        QSKIP("This build writes no XLSX: CSV and JSON were compared.");
    QVERIFY(exported(u"payouts.xlsx"_s).startsWith("PK"));
    const Answer sheet = runProgram(
        "unzip",
        { "-p", m_desk->path(u"payouts.xlsx"_s).toStdString(), "xl/worksheets/sheet1.xml" });
    if (sheet.status != 0)
        QSKIP("unzip is not installed: the XLSX was written, its figures were not compared.");
    QVERIFY(sheetCells(sheet.out) == figuresOf(csv));
}

void PortalPageWindowTest::theBooksAreInOrder()
{
    m_desk->trigger("checkBooksAction");
    QWidget& checks = m_desk->dialog("checksDialog");
    QCOMPARE(WindowDesk::textOf(checks, "titleLabel"), u"The books are in order"_s);
    checks.close();
    QVERIFY(m_desk->desktop().questions.isEmpty());
}

void PortalPageWindowTest::nothingIsLostWhenTheProgramEnds()
{
    m_desk->trigger("closeWorkspaceAction");
    QTRY_VERIFY(m_desk->session().workspacePath().isEmpty());
    m_desk->showWindow();
    WindowDesk::click(m_desk->window(), "recentButton");
    QTRY_VERIFY(m_desk->session().isOpen());
    QCOMPARE(balanceOfNick(), u"305.00"_s);
    m_desk->goTo("payouts");
    QCOMPARE(payoutCell("3", "note"), u"November"_s);
    QWidget& campaign = editCampaign();
    WindowDesk::click(campaign, "cancelButton");
    m_desk->goTo("conversions");
    QTRY_COMPARE(m_desk->table("conversions").model()->rowCount(), 5);
}

void PortalPageWindowTest::otherBooksShowNothingOfThese()
{
    makeBooks(u"other.payouts"_s);
    for (const char* page : { "campaigns", "conversions", "publishers", "payouts" }) {
        m_desk->goTo(page);
        QTRY_COMPARE(m_desk->table(page).model()->rowCount(), 0);
    }
    m_desk->window().openWorkspace(m_desk->path(u"books.payouts"_s));
    QTRY_COMPARE(m_desk->session().workspacePath(), m_desk->path(u"books.payouts"_s));
    m_desk->goTo("conversions");
    QTRY_COMPARE(m_desk->table("conversions").model()->rowCount(), 5);
}
