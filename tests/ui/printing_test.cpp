#include "app/files/safe_file.h"
#include "ui/printing/paint_document.h"
#include "ui/printing/paper_fonts.h"
#include "ui/printing/write_pdf.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QRawFont>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace {

core::PlacedText text(core::TextRole role, std::string words)
{
    core::PlacedText placed;
    placed.x = 18'000;
    placed.baseline = 40'000;
    placed.role = role;
    placed.text = std::move(words);
    return placed;
}

/// A page for each text.
core::DocumentLayout document(std::vector<std::string> texts, core::PaperSize paper = core::a4)
{
    core::DocumentLayout layout;
    layout.paper = paper;
    layout.title = "Invoice PI-2026-0001";
    for (std::string& words : texts) {
        core::PageLayout page;
        page.texts.push_back(text(core::TextRole::Body, std::move(words)));
        page.rules.push_back({ 18'000, 45'000, 192'000, 300, core::Ink::Text });
        layout.pages.push_back(page);
    }
    return layout;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// As the window and the command line do it.
core::Result<void> writePdf(const core::DocumentLayout& layout, const QString& path)
{
    app::SafeFile file(path.toStdString());
    if (auto written = ui::writePdf(layout, file); !written)
        return written;
    return file.commit();
}

} // namespace

class PrintingTest : public QObject {
    Q_OBJECT

private slots:
    void measuresTextInMicrometresOfTheBundledFont();
    void refusesWhatThePaperCannotShow_data();
    void refusesWhatThePaperCannotShow();
    void printsTheLettersOfItsScripts();
    void leavesNoFileWhenACharacterIsUncovered();
    void writesAWholePdfWithItsFonts();
    void givesThePageTheSizeOfThePaper_data();
    void givesThePageTheSizeOfThePaper();
    void keepsTheOldFileWhenTheFolderCannotBeWritten();
    void keepsTheOldFileWhenTheDiskIsFull();
    void replacesNothingButFiles();
};

void PrintingTest::measuresTextInMicrometresOfTheBundledFont()
{
    const ui::PaperFonts fonts;
    const auto ten = fonts.width(core::TextRole::Body, "0000000000");
    const auto twenty = fonts.width(core::TextRole::Body, "00000000000000000000");
    QVERIFY2(ten > 15'000 && ten < 20'000, qPrintable(QString::number(ten)));
    QVERIFY(qAbs(twenty - 2 * ten) <= 2);
    QVERIFY(fonts.width(core::TextRole::Strong, "0000000000") >= ten);
    QVERIFY(fonts.lineHeight(core::TextRole::Title) > fonts.lineHeight(core::TextRole::Body));
    QVERIFY(fonts.ascent(core::TextRole::Body) < fonts.lineHeight(core::TextRole::Body));
    // The file's own widths: no other font of that name on this system was taken.
    const QRawFont bundled(
        QStringLiteral(":/fonts/NotoSans-Regular.ttf"), 180, QFont::PreferNoHinting);
    const qreal zero =
        bundled.advancesForGlyphIndexes(bundled.glyphIndexesForString(QStringLiteral("0")))
            .value(0)
            .x();
    QVERIFY(qAbs(ten - 10 * zero * ui::PaperFonts::micrometresPerUnit) < 10);
}

void PrintingTest::refusesWhatThePaperCannotShow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("named");
    QTest::newRow("a snowman") << QStringLiteral("snow ☃") << QStringLiteral("U+2603");
    QTest::newRow("Chinese") << QStringLiteral("公司") << QStringLiteral("U+516C");
    QTest::newRow("an emoji beyond the basic plane")
        << QStringLiteral("paid 💸") << QStringLiteral("U+1F4B8");
    QTest::newRow("a soft hyphen, though the font has a glyph")
        << QStringLiteral("a\u00ADb") << QStringLiteral("U+00AD");
    QTest::newRow("a variation selector") << QStringLiteral("a\uFE0Fb") << QStringLiteral("U+FE0F");
    QTest::newRow("a private character") << QStringLiteral("a\uE000b") << QStringLiteral("U+E000");
}

void PrintingTest::refusesWhatThePaperCannotShow()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, named);
    core::Invoice invoice;
    invoice.note = typed.toStdString();
    const auto printable = ui::PaperFonts().canPrint(invoice);
    QVERIFY(!printable);
    QCOMPARE(printable.error().code, core::ErrorCode::Refused);
    const QString sentence = QString::fromStdString(printable.error().sentence());
    QVERIFY2(sentence.contains(named) && sentence.contains(QStringLiteral("Note")),
             qPrintable(sentence));
}

void PrintingTest::printsTheLettersOfItsScripts()
{
    core::Invoice invoice;
    invoice.supplier.name = "Ünal Medya Łódź Ελλάδα Компания Việt Nam";
    invoice.supplier.billingDetails =
        "IBAN GB00 EXAM\r\n0000\tBank “of” Examples – №1 · 100 € £ ₺ −5";
    invoice.note = "spelt out: nick\u202Ekcin\u2066\u200B\a \xFF";
    const auto printable = ui::PaperFonts().canPrint(invoice);
    QVERIFY2(printable.has_value(), printable ? "" : printable.error().sentence().c_str());
}

void PrintingTest::leavesNoFileWhenACharacterIsUncovered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("PI-2026-0001.pdf"));
    const auto written = writePdf(document({ "fine", "snow ☃" }), path);
    QVERIFY(!written);
    QVERIFY(written.error().sentence().find("U+2603") != std::string::npos);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void PrintingTest::writesAWholePdfWithItsFonts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("PI-2026-0001.pdf"));
    write(path, "old");
    const auto written = writePdf(document({ "one", "two", "three" }), path);
    QVERIFY2(written.has_value(), written ? "" : written.error().sentence().c_str());
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF-1.4"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/FontFile2"));
    QVERIFY(pdf.contains("NotoSans"));
    QVERIFY(pdf.contains("pdfaid:part"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void PrintingTest::givesThePageTheSizeOfThePaper_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<QString>("box");
    QTest::newRow("A4") << int(core::a4.width) << int(core::a4.height) << QStringLiteral("595 842");
    QTest::newRow("Letter") << int(core::letter.width) << int(core::letter.height)
                            << QStringLiteral("612 792");
}

void PrintingTest::givesThePageTheSizeOfThePaper()
{
    QFETCH(const int, width);
    QFETCH(const int, height);
    QFETCH(const QString, box);
    core::StringSink pdf;
    QVERIFY(ui::writePdf(document({ "one" }, { width, height }), pdf).has_value());
    const QRegularExpression mediaBox(
        QStringLiteral("MediaBox \\[0 0 (\\d+)[\\d.]* (\\d+)[\\d.]*"));
    const auto match =
        mediaBox.match(QString::fromLatin1(pdf.bytes().data(), qsizetype(pdf.bytes().size())));
    QVERIFY(match.hasMatch());
    QCOMPARE(match.captured(1) + QLatin1Char(' ') + match.captured(2), box);
}

void PrintingTest::keepsTheOldFileWhenTheFolderCannotBeWritten()
{
    const auto written = writePdf(document({ "one" }), QStringLiteral("/no/such/folder/PI.pdf"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, core::ErrorCode::Storage);
    QVERIFY(written.error().sentence().find("PI.pdf") != std::string::npos);
}

/// A limit on the size of files stands for the full disk: a write comes up short in the middle.
void PrintingTest::keepsTheOldFileWhenTheDiskIsFull()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("PI-2026-0001.pdf"));
    write(path, "the old invoice");
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = 4096;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = writePdf(document({ "one" }), path);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!written);
    QCOMPARE(written.error().code, core::ErrorCode::Storage);
    QVERIFY(written.error().sentence().find("PI-2026-0001.pdf") != std::string::npos);
    QCOMPARE(contentOf(path), QByteArray("the old invoice"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
#else
    QSKIP("no file size limit to stand for a full disk here");
#endif
}

void PrintingTest::replacesNothingButFiles()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    const auto written = writePdf(document({ "one" }), pipe);
    QVERIFY(!written);
    QVERIFY(written.error().sentence().find("not an ordinary file") != std::string::npos);
#else
    QSKIP("no pipes among the files here");
#endif
}

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
