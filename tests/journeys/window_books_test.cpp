// What the window leaves on the disk and on paper, and the way from an amount to its reasons, on
// the sample company.
#include "tests/journeys/exported.h"
#include "tests/journeys/run_program.h"
#include "tests/journeys/window_desk.h"
#include "ui/conversions/conversion_list_model.h"
#include "ui/models/table_model.h"

#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace Qt::StringLiterals;

class WindowBooksTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aCopyTakesThePlaceOfTheOlderOne();
    void aRestoredBackupIsShownAndWhatItReplacedIsKept();
    void thePageInFrontShowsWhatWasRestored_data();
    void thePageInFrontShowsWhatWasRestored();
    void aBadBackupIsRefusedAndTheBooksStayOpen();
    void anInvoiceIsTheSamePaperWhoeverAsksForItAgain();
    void aStatementInAnotherLanguageIsTheSameFromBoth();
    void theDashboardLeavesAsTables();
    void theDashboardIsCopiedAsATable();
    void whyFromALineOfAStatement();
    void whyFromALineOfAPayout();

private:
    Answer payoutctl(std::vector<std::string> words)
    {
        words.insert(words.begin(),
                     { "--workspace", m_desk.path(u"sample.payouts"_s).toStdString() });
        return runProgram(PAYOUTCTL, words);
    }
    /// "" where pdftotext is not installed.
    QString textOfPdf(const QString& file)
    {
        const Answer text =
            runProgram("pdftotext", { "-layout", m_desk.path(file).toStdString(), "-" });
        return text.status == 0 ? QString::fromStdString(text.out) : QString();
    }
    void saveInvoice(const QString& file)
    {
        m_desk.desktop().path = m_desk.path(file);
        ui::DataTable& payouts = m_desk.table("payouts");
        WindowDesk::clickCell(payouts, 0, "invoice");
        QTRY_VERIFY(m_desk.read(file).trimmed().endsWith("%%EOF"));
    }
    /// Numbers to the 15 digits that a spreadsheet shows: the library writes one digit more.
    static QString inALine(const std::vector<std::string>& cells)
    {
        QStringList line;
        for (const std::string& cell : cells) {
            bool isNumber = false;
            const double number = QByteArray::fromStdString(cell).toDouble(&isNumber);
            line += isNumber ? QString::number(number, 'g', 15) : QString::fromStdString(cell);
        }
        return line.join(u" | "_s);
    }
    QByteArray exportOf(const char* table, const QString& file);
    /// The first line with conversions behind it; -1: none.
    static int lineWithConversions(const ui::DataTable& table);
    /// From the conversions of an amount to the reasons of the first one, and back.
    void explainByKeyboard();

    WindowDesk m_desk;
};

void WindowBooksTest::initTestCase()
{
    m_desk.createSample(u"sample.payouts"_s);
}

void WindowBooksTest::aCopyTakesThePlaceOfTheOlderOne()
{
    m_desk.desktop().path = m_desk.path(u"backup.payouts"_s);
    m_desk.trigger("saveCopyAction");
    m_desk.settle();
    QVERIFY(!m_desk.read(u"backup.payouts"_s).isEmpty());
    QCOMPARE(payoutctl({ "publisher", "add", "--alias", "newcomer" }).status, 0);
    m_desk.trigger("saveCopyAction");
    m_desk.settle();
    const Answer publishers = runProgram(
        PAYOUTCTL,
        { "--workspace", m_desk.path(u"backup.payouts"_s).toStdString(), "publisher", "list" });
    QVERIFY2(publishers.out.find("newcomer") != std::string::npos, publishers.err.c_str());

    m_desk.desktop().path = m_desk.path(u"sample.payouts"_s);
    m_desk.trigger("saveCopyAction");
    m_desk.settle();
    QCOMPARE(payoutctl({ "verify" }).status, 0);
}

void WindowBooksTest::aRestoredBackupIsShownAndWhatItReplacedIsKept()
{
    m_desk.desktop().path = m_desk.path(u"before.payouts"_s);
    m_desk.trigger("saveCopyAction");
    m_desk.settle();
    QCOMPARE(payoutctl({ "publisher", "add", "--alias", "latecomer" }).status, 0);
    m_desk.trigger("refreshAction");
    m_desk.goTo("publishers");
    QTRY_VERIFY(WindowDesk::rowOf(m_desk.table("publishers"), "alias", u"latecomer"_s) >= 0);
    m_desk.trigger("restoreAction");
    m_desk.settle();
    QTRY_COMPARE(WindowDesk::rowOf(m_desk.table("publishers"), "alias", u"latecomer"_s), -1);
    QCOMPARE(payoutctl({ "verify" }).status, 0);
    QVERIFY(m_desk.desktop().questions.last().destructive);
    const QDir kept(m_desk.path(u"sample.backups"_s));
    for (const QString& name :
         { u"sample-*-replaced.payouts"_s, u"sample-*-before-restore.payouts"_s }) {
        const QStringList found = kept.entryList({ name });
        QCOMPARE(found.size(), qsizetype(1));
        const Answer publishers = runProgram(
            PAYOUTCTL,
            { "--workspace", kept.filePath(found.first()).toStdString(), "publisher", "list" });
        QVERIFY2(publishers.out.find("latecomer") != std::string::npos, publishers.err.c_str());
    }
}

void WindowBooksTest::thePageInFrontShowsWhatWasRestored_data()
{
    QTest::addColumn<QByteArray>("page");
    for (const char* page : { "campaigns", "conversions", "publishers", "payouts" })
        QTest::newRow(page) << QByteArray(page);
}

// One record of each list is added, and goes with the books that a copy of before replaces.
void WindowBooksTest::thePageInFrontShowsWhatWasRestored()
{
    QFETCH(const QByteArray, page);
    m_desk.desktop().path = m_desk.path(u"first.payouts"_s);
    m_desk.trigger("saveCopyAction");
    m_desk.goTo(page.constData());
    m_desk.trigger("refreshAction");
    m_desk.settle();
    const QAbstractItemModel* list = m_desk.table(page.constData()).model();
    const auto* conversions = qobject_cast<const ui::ConversionListModel*>(list);
    QTRY_VERIFY(!conversions || conversions->countState() == ui::ConversionListModel::Count::Complete);
    const int before = list->rowCount();
    const std::vector<std::vector<std::string>> commands = {
        { "publisher", "add", "--alias", "replaced" },
        { "campaign", "add", "--title", "Replaced", "--cost-model", "cpa", "--default-payout", "9" },
        { "import", m_desk.path(u"replaced.csv"_s).toStdString() },
        { "payout", "create", "--publisher", "nick", "--amount", "1.25" },
    };
    m_desk.write(u"replaced.csv"_s,
                 "id,conv_time,campaign,publisher,status\nreplaced,"
                     + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1()
                     + ",Replaced,replaced,approved\n");
    for (const std::vector<std::string>& command : commands) {
        const Answer added = payoutctl(command);
        QVERIFY2(added.status == 0, added.err.c_str());
    }
    m_desk.trigger("refreshAction");
    QTRY_VERIFY(list->rowCount() > before);
    m_desk.trigger("restoreAction");
    QTRY_COMPARE(list->rowCount(), before);
    m_desk.settle();
}

void WindowBooksTest::aBadBackupIsRefusedAndTheBooksStayOpen()
{
    QByteArray bytes = m_desk.read(u"before.payouts"_s);
    bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, 'x'));
    m_desk.write(u"bad.payouts"_s, bytes);
    m_desk.desktop().path = m_desk.path(u"bad.payouts"_s);
    // Not the file's bytes: to close it here would take SQLite's locks away from the window.
    const std::string before = payoutctl({ "publisher", "list" }).out;
    const QDir kept(m_desk.path(u"sample.backups"_s));
    const QStringList backups = kept.entryList(QDir::Files);
    QSignalSpy failed(&m_desk.session(), &ui::Session::openFailed);
    m_desk.trigger("restoreAction");
    QTRY_COMPARE(failed.count(), 1);
    m_desk.settle();
    QVERIFY(m_desk.session().isOpen());
    QCOMPARE(payoutctl({ "publisher", "list" }).out, before);
    QCOMPARE(kept.entryList(QDir::Files), backups);
    QCOMPARE(payoutctl({ "publisher", "add", "--alias", "still-open" }).status, 0);
    m_desk.trigger("refreshAction");
    m_desk.goTo("publishers");
    QTRY_VERIFY(WindowDesk::rowOf(m_desk.table("publishers"), "alias", u"still-open"_s) >= 0);
}

void WindowBooksTest::anInvoiceIsTheSamePaperWhoeverAsksForItAgain()
{
    const Answer created =
        payoutctl({ "payout", "create", "--publisher", "nick", "--amount", "1.25" });
    QVERIFY2(created.status == 0, created.err.c_str());
    const std::string serial = created.out.substr(0, created.out.find('\n'));
    m_desk.trigger("refreshAction");
    m_desk.goTo("payouts");
    QTRY_COMPARE(WindowDesk::cell(m_desk.table("payouts"), 0, "serial"),
                 QString::fromStdString(serial));

    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    saveInvoice(u"issued.pdf"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    saveInvoice(u"again.pdf"_s);
    const Answer written =
        payoutctl({ "invoice", serial, "--output", m_desk.path(u"payoutctl.pdf"_s).toStdString() });
    QVERIFY2(written.status == 0, written.err.c_str());
    const QString issued = textOfPdf(u"issued.pdf"_s);
    if (issued.isEmpty())
        QSKIP("pdftotext is not installed: the papers were written, but not compared.");
    QVERIFY2(issued.contains(u"Rechnung"_s) && issued.contains(u"1,25"_s), qPrintable(issued));
    QCOMPARE(textOfPdf(u"again.pdf"_s), issued);
    QCOMPARE(textOfPdf(u"payoutctl.pdf"_s), issued);

    QCOMPARE(payoutctl({ "payout", "edit", serial, "--status", "declined" }).status, 0);
    const Answer credit = payoutctl({ "invoice",
                                      serial,
                                      "--credit-note",
                                      "--output",
                                      m_desk.path(u"credit.pdf"_s).toStdString() });
    QVERIFY2(credit.status == 0, credit.err.c_str());
    QVERIFY2(textOfPdf(u"credit.pdf"_s).contains(u"Stornorechnung"_s), "as its invoice");
}

void WindowBooksTest::aStatementInAnotherLanguageIsTheSameFromBoth()
{
    m_desk.goTo("publishers");
    ui::DataTable& publishers = m_desk.table("publishers");
    WindowDesk::clickCell(publishers, WindowDesk::rowOf(publishers, "alias", u"nick"_s), "alias");
    QPointer<QWidget> panel = &m_desk.dialog("publisherPanel");
    m_desk.settle();
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_desk.desktop().path = m_desk.path(u"window.pdf"_s);
    WindowDesk::click(*panel, "savePdfButton");
    QTRY_VERIFY(m_desk.read(u"window.pdf"_s).trimmed().endsWith("%%EOF"));
    panel->close();
    const Answer written = payoutctl({ "statement",
                                       "nick",
                                       "--language",
                                       "de",
                                       "--output",
                                       m_desk.path(u"statement.pdf"_s).toStdString() });
    QVERIFY2(written.status == 0, written.err.c_str());
    const QString text = textOfPdf(u"window.pdf"_s);
    if (text.isEmpty())
        QSKIP("pdftotext is not installed: the papers were written, but not compared.");
    QVERIFY2(text.contains(u"Kontoauszug"_s), qPrintable(text));
    QCOMPARE(textOfPdf(u"statement.pdf"_s), text);
    QCOMPARE(payoutctl({ "statement", "nick", "--language", "xx", "--output", "x.pdf" }).status, 1);
    QTRY_VERIFY(!panel);
}

QByteArray WindowBooksTest::exportOf(const char* table, const QString& file)
{
    m_desk.desktop().path = m_desk.path(file);
    const QMenu* menu =
        WindowDesk::child<QPushButton>(m_desk.page("dashboard"), "exportButton").menu();
    const auto* entries = menu->findChild<QMenu*>(QLatin1String(table) + u"ExportMenu"_s);
    if (!entries)
        qFatal("%s is not exported", table);
    entries->findChild<QAction*>(u"exportAllAction"_s)->trigger();
    m_desk.settle();
    return m_desk.read(file);
}

void WindowBooksTest::theDashboardLeavesAsTables()
{
    m_desk.goTo("dashboard");
    const std::pair<const char*, std::string> tables[] = {
        { "mostOwedTable", "publisher,earned,pending,paid_out,in_payment,balance,oldest_unpaid,held" },
        { "earnedByMonthTable", "month,earned" },
        { "owedByAgeTable", "age,owed" },
        { "payoutsByStatusTable", "status,payouts,amount" },
    };
    for (const auto& [table, head] : tables) {
        const std::string csv = exportOf(table, QLatin1String(table) + u".csv"_s).toStdString();
        QVERIFY2(csv.starts_with(head + '\n'), csv.c_str());
        const auto rows = simpleCsv(csv);
        QVERIFY2(rows.size() > 1, table);
        const auto json =
            core::parseJson(exportOf(table, QLatin1String(table) + u".json"_s).toStdString());
        QVERIFY(json);
        QCOMPARE(json->items.size(), rows.size() - 1);
        for (std::size_t row = 1; row < rows.size(); ++row)
            for (std::size_t column = 0; column < rows[0].size(); ++column)
                QCOMPARE(textOf(json->items[row - 1], rows[0][column]), rows[row][column]);
        if (!m_desk.session().services().canWriteXlsx())
            continue;
        QVERIFY(exportOf(table, QLatin1String(table) + u".xlsx"_s).startsWith("PK"));
        const Answer sheet =
            runProgram("unzip",
                       { "-p",
                         m_desk.path(QLatin1String(table) + u".xlsx"_s).toStdString(),
                         "xl/worksheets/sheet1.xml" });
        if (sheet.status == 0)
            QCOMPARE(inALine(sheetCells(sheet.out)), inALine(figuresOf(rows)));
    }
}

void WindowBooksTest::theDashboardIsCopiedAsATable()
{
    m_desk.goTo("dashboard");
    const QWidget& page = m_desk.page("dashboard");
    WindowDesk::click(page, "owedByAgeTurnButton");
    auto& ages = WindowDesk::child<ui::DataTable>(page, "owedByAgeTable");
    QTRY_VERIFY(ages.isVisible());
    ages.setFocus();
    QTest::keyClick(&ages, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(5));
    QCOMPARE(lines[0], u"Age\tOwed, £"_s);
    QVERIFY2(lines[1].startsWith(u"0–30 days\t"_s), qPrintable(lines[1]));
    WindowDesk::click(page, "owedByAgeTurnButton");
    QTRY_VERIFY(!ages.isVisible());
}

int WindowBooksTest::lineWithConversions(const ui::DataTable& table)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        for (int column = 0; column < table.model()->columnCount(); ++column)
            if (table.model()->index(row, column).data(ui::TableModel::ActionRole).toString()
                == u"conversions"_s)
                return row;
    return -1;
}

void WindowBooksTest::explainByKeyboard()
{
    QPointer<QWidget> parts = &m_desk.dialog("partsDialog");
    auto& list = WindowDesk::child<ui::DataTable>(*parts, "amountPartsTable");
    QTRY_VERIFY(list.model()->rowCount() > 0);
    QTRY_VERIFY(list.currentIndex().isValid());
    QTest::keyClick(&list, Qt::Key_Return);
    QPointer<QWidget> why = &m_desk.dialog("whyDialog");
    QVERIFY(!WindowDesk::textOf(*why, "winnerLabel").isEmpty());
    QVERIFY(WindowDesk::textOf(*why, "versionLabel").contains(u"version"_s));
    QTest::keyClick(why.data(), Qt::Key_Escape);
    QTRY_VERIFY(!why);
    QTest::keyClick(parts.data(), Qt::Key_Escape);
    QTRY_VERIFY(!parts);
}

void WindowBooksTest::whyFromALineOfAStatement()
{
    m_desk.goTo("publishers");
    ui::DataTable& publishers = m_desk.table("publishers");
    WindowDesk::clickCell(publishers, WindowDesk::rowOf(publishers, "alias", u"nick"_s), "alias");
    QPointer<QWidget> panel = &m_desk.dialog("publisherPanel");
    m_desk.settle();
    WindowDesk::child<QTabWidget>(*panel, "panelTabs").setCurrentIndex(1);
    auto& lines = WindowDesk::child<ui::DataTable>(*panel, "statementTable");
    QTRY_VERIFY(lineWithConversions(lines) >= 0);
    const int row = lineWithConversions(lines);
    const QString amount = WindowDesk::cell(lines, row, "amount");
    lines.setFocus();
    lines.setCurrentIndex(lines.model()->index(row, 0));
    QTest::keyClick(&lines, Qt::Key_Return);
    QWidget& parts = m_desk.dialog("partsDialog");
    QCOMPARE(WindowDesk::textOf(parts, "titleLabel"), WindowDesk::cell(lines, row, "description"));
    QTRY_VERIFY2(WindowDesk::textOf(parts, "sumLabel").contains(amount),
                 qPrintable(WindowDesk::textOf(parts, "sumLabel")));
    explainByKeyboard();
    panel->close();
    QTRY_VERIFY(!panel);
}

void WindowBooksTest::whyFromALineOfAPayout()
{
    m_desk.goTo("payouts");
    ui::DataTable& payouts = m_desk.table("payouts");
    int row = 0;
    while (WindowDesk::cell(payouts, row, "status") != u"Paid"_s)
        ++row;
    WindowDesk::clickCell(payouts, row, "edit");
    QPointer<QWidget> form = &m_desk.dialog("payoutDialog");
    auto& lines = WindowDesk::child<ui::DataTable>(*form, "settledLinesTable");
    const int line = lineWithConversions(lines);
    QVERIFY(line >= 0);
    const QModelIndex cell = lines.model()->index(line, 0);
    lines.scrollTo(cell);
    const QPoint at = lines.visualRect(cell).center();
    QTest::mouseClick(lines.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(lines.viewport(), Qt::LeftButton, {}, at);
    explainByKeyboard();
    QVERIFY2(form, "the form of the payout stays open");
    WindowDesk::click(*form, "cancelButton");
    QTRY_VERIFY(!form);
}

QTEST_MAIN(WindowBooksTest)
#include "window_books_test.moc"
