#include "app/files/safe_file.h"
#include "core/invoicing/layout.h"
#include "core/invoicing/statement_layout.h"
#include "tests/journeys/pdfa_check.h"
#include "ui/printing/paper_fonts.h"
#include "ui/printing/paper_words.h"
#include "ui/printing/write_pdf.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

core::Money money(const char* text)
{
    return core::parseMoney(text).value();
}

std::string pngLogo()
{
    QImage picture(300, 80, QImage::Format_ARGB32);
    picture.fill(QColor(40, 90, 200, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes.toStdString();
}

/// An invoice as drawn, with so many lines of 1.00 each.
core::Invoice invoice(int lines)
{
    core::Invoice made;
    made.series = { core::SeriesKey::Kind::Invoice, 2026 };
    made.sequence = 6;
    made.number = "PI-2026-0006";
    made.payout = { 8 };
    made.issued = core::makeDate({ 2026, 11, 18 }).value();
    made.due = core::addDays(made.issued, 30);
    made.netDays = 30;
    made.supplier = { "Coupon King Ltd", "18 Harbour Street", "Leeds LS1 4AB",
                      "United Kingdom",  "GB 000 0000 00",    "Bank of Examples" };
    made.customer = { "Sample Company Ltd", "1 Example Road", "London N1 0AA",
                      "United Kingdom",     "GB 000 0000 01", {} };
    made.currency = "GBP";
    for (int i = 0; i < lines; ++i) {
        core::InvoiceLine line;
        line.title = "Office Shop " + std::to_string(i + 1);
        line.month = core::monthOf(made.issued);
        line.amount = core::Money::ofUnits(1);
        line.conversions = 1204;
        line.types = { { "Purchase", 1204 } };
        made.lines.push_back(line);
    }
    made.total = core::Money::ofUnits(lines);
    made.method = "Wire";
    made.note = "October";
    return made;
}

core::Invoice creditNote()
{
    core::Invoice made = invoice(1);
    made.series.kind = core::SeriesKey::Kind::CreditNote;
    made.number = "PC-2026-0001";
    made.refersTo = "PI-2026-0006";
    made.due.reset();
    made.lines.front().amount = money("-1480.50");
    made.total = money("-1480.50");
    return made;
}

core::Invoice hostile()
{
    core::Invoice made = invoice(1);
    made.supplier.name = "nick\u202Ekcin " + std::string(500, 'W');
    made.supplier.billingDetails = "IBAN\r\n1\t2\n\n<b>& %1 {days}</b>";
    made.note = std::string(5000, 'x') + "\x01\xFF Łódź Ελλάδα Компания";
    made.method = "({[\\()";
    return made;
}

core::Statement statement()
{
    core::Statement made;
    made.supplier = invoice(1).supplier;
    made.customer = invoice(1).customer;
    made.currency = "GBP";
    made.made = core::makeDate({ 2026, 11, 22 }).value();
    core::StatementLine line;
    line.entry.effectiveDate = made.made;
    line.entry.kind = core::EntryKind::Payout;
    line.entry.payout = { 8 };
    line.entry.amount = money("-12.345678");
    line.balance = money("-12.345678");
    made.lines.assign(120, line);
    return made;
}

} // namespace

/// Documents of the core on real paper: with the bundled fonts, as PDF files that other programs
/// read.
class PaperTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDocumentIsValidPdfA();
    void copiedTextIsWhatWasWritten();
    void allFontsAreEmbedded();
    void aLongInvoiceGoesOnOverThePage();
    void wordsFollowTheLocaleAndDigitsStayExact();
    void aLogoThatIsNoPictureIsRefused();
    void theLogoIsFlatAndSmall();

private:
    QString write(const QString& name, const core::DocumentLayout& document);
    static QString run(const QString& program, const QStringList& arguments);

    QTemporaryDir m_folder;
    QStringList m_files;
};

QString PaperTest::write(const QString& name, const core::DocumentLayout& document)
{
    const QString path = m_folder.filePath(name);
    app::SafeFile file(path.toStdString());
    if (auto written = ui::writePdf(document, file); !written)
        qFatal("%s", written.error().sentence().c_str());
    if (!file.commit())
        qFatal("not committed");
    m_files += path;
    return path;
}

QString PaperTest::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(120'000);
    const QString output = QString::fromUtf8(process.readAllStandardOutput())
        + QString::fromUtf8(process.readAllStandardError());
    return process.exitCode() == 0 ? output : u"failed: "_s + output;
}

void PaperTest::initTestCase()
{
    const ui::PaperFonts fonts;
    const core::PaperWords words = ui::paperWords(QLocale(QLocale::English));
    core::Invoice withLogo = invoice(2);
    withLogo.logo = pngLogo();
    write(u"invoice.pdf"_s, core::layOutInvoice(withLogo, core::a4, fonts, words));
    write(u"letter.pdf"_s, core::layOutInvoice(invoice(2), core::letter, fonts, words));
    write(u"long.pdf"_s, core::layOutInvoice(invoice(150), core::a4, fonts, words));
    write(u"credit.pdf"_s, core::layOutInvoice(creditNote(), core::a4, fonts, words));
    write(u"hostile.pdf"_s, core::layOutInvoice(hostile(), core::a4, fonts, words));
    write(u"statement.pdf"_s, core::layOutStatement(statement(), core::a4, fonts, words));
}

void PaperTest::everyDocumentIsValidPdfA()
{
    std::vector<std::string> files;
    for (const QString& file : m_files)
        files.push_back(file.toStdString());
    const auto faults = pdfaFaults(files);
    if (!faults)
        QSKIP("Apache PDFBox (libpdfbox2-java) or Java is not installed: PDF/A-1b is not checked.");
    QVERIFY2(faults->empty(), faults->c_str());
}

void PaperTest::copiedTextIsWhatWasWritten()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed (poppler-utils): the text is not read back.");
    const QString text =
        run(u"pdftotext"_s, { u"-layout"_s, m_folder.filePath(u"invoice.pdf"_s), u"-"_s });
    for (const QString& part : { u"PI-2026-0006"_s,
                                 u"Coupon King Ltd"_s,
                                 u"Sample Company Ltd"_s,
                                 u"Office Shop 1, November 2026"_s,
                                 u"18 Dec 2026"_s,
                                 u"Page 1 of 1"_s })
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    const QString credit =
        run(u"pdftotext"_s, { u"-layout"_s, m_folder.filePath(u"credit.pdf"_s), u"-"_s });
    QVERIFY2(credit.contains(u"-1,480.50"_s), qPrintable(credit));
    const QString spelt =
        run(u"pdftotext"_s, { u"-layout"_s, m_folder.filePath(u"hostile.pdf"_s), u"-"_s });
    QVERIFY2(spelt.contains(u"nick[U+202E]kcin"_s), qPrintable(spelt));
}

void PaperTest::allFontsAreEmbedded()
{
    if (QStandardPaths::findExecutable(u"pdffonts"_s).isEmpty())
        QSKIP("pdffonts is not installed (poppler-utils): the fonts are not looked at.");
    for (const QString& file : m_files) {
        const QStringList lines = run(u"pdffonts"_s, { file }).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString& line : lines.mid(2)) {
            QVERIFY2(line.startsWith(u"NotoSans-"_s), qPrintable(line));
            QVERIFY2(line.contains(u" Identity-H       yes "_s), qPrintable(line));
        }
    }
}

void PaperTest::aLongInvoiceGoesOnOverThePage()
{
    const auto layout = core::layOutInvoice(
        invoice(150), core::a4, ui::PaperFonts(), ui::paperWords(QLocale(QLocale::English)));
    QVERIFY(layout.pages.size() > 3);
    QFile file(m_folder.filePath(u"long.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pages = "/Count " + QByteArray::number(qsizetype(layout.pages.size()));
    QVERIFY(file.readAll().contains(pages));
}

void PaperTest::wordsFollowTheLocaleAndDigitsStayExact()
{
    const core::PaperWords german = ui::paperWords(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.amount(money("1234567.891"), 2), std::string("1.234.567,891"));
    QCOMPARE(german.count(1204), std::string("1.204"));
    QCOMPARE(german.invoice, std::string("Rechnung"));
    QCOMPARE(german.day(core::parseDate("2026-12-18").value()), std::string("18. Dez. 2026"));
    const core::PaperWords swiss = ui::paperWords(std::string("de_CH"));
    QCOMPARE(swiss.invoice, std::string("Rechnung"));
    QCOMPARE(swiss.amount(money("1480.5"), 2), std::string("1\u2019480.50"));
    const core::PaperWords english = ui::paperWords(QLocale(QLocale::English));
    QCOMPARE(english.invoice, std::string("Invoice"));
    QCOMPARE(english.amount(money("1234567.891"), 2), std::string("1,234,567.891"));
    const core::PaperWords arabic = ui::paperWords(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(arabic.count(1204), std::string("1,204"));
    const core::PaperWords french = ui::paperWords(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(french.amount(money("1480.50"), 2), std::string("1,480.50"));
    QCOMPARE(ui::paperLanguage(QLocale(u"fr_FR"_s)), std::string("en"));
    QCOMPARE(ui::paperLanguage(QLocale(u"de_CH"_s)), std::string("de_CH"));
    QCOMPARE(ui::paperLanguage(QLocale::c()), std::string("en"));
    core::Invoice invoiceWithAmount;
    invoiceWithAmount.note = swiss.amount(money("1480.50"), 2);
    QVERIFY(ui::PaperFonts().canPrint(invoiceWithAmount).has_value());
}

void PaperTest::aLogoThatIsNoPictureIsRefused()
{
    core::Invoice made = invoice(1);
    made.logo = "GIF89a not really";
    const auto printable = ui::PaperFonts().canPrint(made);
    QVERIFY(!printable);
    QVERIFY(printable.error().sentence().find("logo") != std::string::npos);
    made.logo = pngLogo();
    QVERIFY(ui::PaperFonts().canPrint(made).has_value());
}

void PaperTest::theLogoIsFlatAndSmall()
{
    // PDF/A-1b knows no soft masks; a half-transparent logo is painted on white.
    QFile file(m_folder.filePath(u"invoice.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.contains("/Subtype /Image"));
    static const QRegularExpression softMask(u"/SMask\\s+\\d"_s);
    QVERIFY(!QString::fromLatin1(pdf).contains(softMask));
    QVERIFY(pdf.size() < 200'000);
}

QTEST_MAIN(PaperTest)
#include "paper_test.moc"
