// Active content in papers: what somebody typed is painted, and never read as a part of the file.
#include "app/files/safe_file.h"
#include "core/invoicing/layout.h"
#include "core/invoicing/statement_layout.h"
#include "core/invoicing/text_wrap.h"
#include "ui/printing/paper_fonts.h"
#include "ui/printing/paper_words.h"
#include "ui/printing/write_pdf.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const std::string hostileTexts[] = {
    "/JS (app.alert(1)) /S /JavaScript",
    ") >> /OpenAction << /S /Launch /F (calc.exe) >> (",
    ">> endobj 1 0 obj << /Type /Catalog /AA << /O 2 0 R >> >> endobj",
    "endstream endobj trailer << /Root 1 0 R >> startxref 0 %%EOF",
    "\\) /URI (https://example.org) \\(",
    "<</Type/EmbeddedFile>> (\\050\\051",
    "]]> <?xpacket end=\"r\"?> <x:xmpmeta> & \"quoted\" 'single' <rdf:li>",
    "<script>alert(1)</script> {days} %1 %n {1}",
    "nick\u202Efdp.exe \u2066left\u2069 \u200Bjoined \uFEFFmark",
    std::string("a\0b\x01\x1B[31m\x7F", 11),
    "line\r\nline\u2028line\u2029line\ttab",
    std::string(3'000, '('),
};

constexpr const char* activeNames[] = { "/JS", "/JavaScript", "/URI",          "/OpenAction",
                                        "/AA", "/Launch",     "/EmbeddedFile", "/RichMedia" };

core::Party party(const std::string& text)
{
    return { text, text, text, text, text, text };
}

core::Invoice invoice(const std::string& text)
{
    core::Invoice made;
    made.series = { core::SeriesKey::Kind::Invoice, 2026 };
    made.number = text;
    made.payout = { 8 };
    made.issued = core::makeDate({ 2026, 11, 18 }).value();
    made.supplier = party(text);
    made.customer = party(text);
    made.currency = "GBP";
    core::InvoiceLine line;
    line.title = text;
    line.month = core::monthOf(made.issued);
    line.amount = core::Money::ofUnits(1);
    line.conversions = 3;
    line.types = { { text, 3 } };
    made.lines = { line };
    made.total = line.amount;
    made.method = text;
    made.note = text;
    return made;
}

core::Invoice creditNote(const std::string& text)
{
    core::Invoice made = invoice(text);
    made.series.kind = core::SeriesKey::Kind::CreditNote;
    made.refersTo = text;
    return made;
}

core::Statement statement(const std::string& text)
{
    core::Statement made;
    made.publisher.alias = text;
    made.supplier = party(text);
    made.customer = party(text);
    made.currency = "GBP";
    made.made = core::makeDate({ 2026, 11, 22 }).value();
    core::StatementLine line;
    line.entry.effectiveDate = made.made;
    line.entry.kind = core::EntryKind::Adjustment;
    line.entry.note = text;
    line.title = text;
    made.lines = { line };
    return made;
}

/// All names that stand in a file, by what `qpdf --json=2` says of its objects: keys, and values
/// that begin with a slash; strings begin with "u:" or "b:".
void addNames(const QJsonValue& value, QSet<QString>& names)
{
    if (value.isString() && value.toString().startsWith(u'/'))
        names += value.toString();
    for (const QJsonValue& each : value.toArray())
        addNames(each, names);
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        names += each.key();
        addNames(each.value(), names);
    }
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput()
                                   : "failed: " + process.readAllStandardError();
}

} // namespace

class HostilePapersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noPaperHasActiveContent();
    void theTitleIsWhatWasWritten();

private:
    void write(const core::DocumentLayout& document);

    QTemporaryDir m_folder;
    QStringList m_files;
    QStringList m_titles;
};

void HostilePapersTest::write(const core::DocumentLayout& document)
{
    const QString path = m_folder.filePath(QString::number(m_files.size()) + u".pdf"_s);
    app::SafeFile file(path.toStdString());
    QVERIFY(ui::writePdf(document, file));
    QVERIFY(file.commit());
    m_files += path;
    m_titles += QString::fromStdString(document.title);
}

void HostilePapersTest::initTestCase()
{
    const ui::PaperFonts fonts;
    const core::PaperWords words = ui::paperWords(QLocale(QLocale::English));
    for (const std::string& text : hostileTexts) {
        write(core::layOutInvoice(invoice(text), core::a4, fonts, words));
        write(core::layOutInvoice(creditNote(text), core::a4, fonts, words));
        write(core::layOutStatement(statement(text), core::a4, fonts, words));
    }
}

void HostilePapersTest::noPaperHasActiveContent()
{
    const QString qpdf = QStandardPaths::findExecutable(u"qpdf"_s);
    if (qpdf.isEmpty())
        QSKIP("qpdf is not installed: papers are not looked into.");
    for (const QString& file : m_files) {
        const QByteArray told = outputOf(qpdf, { u"--json=2"_s, u"--json-key=qpdf"_s, file });
        QSet<QString> names;
        addNames(QJsonDocument::fromJson(told).object(), names);
        QVERIFY2(names.contains(u"/Catalog"_s) && names.contains(u"/Font"_s), told.left(200));
        for (const char* name : activeNames)
            QVERIFY2(!names.contains(QLatin1String(name)), name);
    }
}

/// The title is the one typed text that stands in the file as such.
void HostilePapersTest::theTitleIsWhatWasWritten()
{
    const QString pdfinfo = QStandardPaths::findExecutable(u"pdfinfo"_s);
    if (pdfinfo.isEmpty())
        QSKIP("pdfinfo is not installed (poppler-utils): titles are not read back.");
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const QString told =
            QString::fromUtf8(outputOf(pdfinfo, { u"-enc"_s, u"UTF-8"_s, m_files[i] }));
        const QString title = QString::fromStdString(core::visibleText(m_titles[i].toStdString()));
        QVERIFY2(told.contains(title.simplified()), qPrintable(told + title));
        QCOMPARE(QString::fromUtf8(outputOf(pdfinfo, { u"-js"_s, m_files[i] })), QString());
    }
}

QTEST_MAIN(HostilePapersTest)
#include "hostile_papers_test.moc"
