#include "ui/printing/write_pdf.h"

#include "core/invoicing/text_wrap.h"
#include "ui/printing/paint_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QRegularExpression>

namespace ui {

namespace {

constexpr int dotsPerInch = 1200;

/// Gives the strings of this file their context for translators.
struct WritePdf {
    Q_DECLARE_TR_FUNCTIONS(ui::WritePdf)
};

/// Pages that the file's page tree counts; -1 when it has none.
int pageCount(const QByteArray& pdf)
{
    static const QRegularExpression count(QStringLiteral("/Type\\s*/Pages\\b.*?/Count\\s+(\\d+)"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const auto match = count.match(QString::fromLatin1(pdf));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

bool isWhole(const QByteArray& pdf, std::size_t pages)
{
    return pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF")
        && pageCount(pdf) == int(pages);
}

core::Result<QByteArray> pdfBytes(const core::DocumentLayout& document)
{
    const PaperFonts fonts;
    if (auto printable = fonts.canPrint(document); !printable)
        return printable.error();
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setTitle(QString::fromStdString(core::visibleText(document.title)).simplified());
        writer.setCreator(QStringLiteral("PayoutDesk"));
        setPaper(writer, document.paper);
        if (auto painted = paintDocument(document, fonts, writer, dotsPerInch); !painted)
            return painted.error();
    }
    if (!isWhole(pdf, document.pages.size()))
        return core::Error{ core::ErrorCode::Storage,
                            WritePdf::tr("The PDF came out incomplete.").toStdString(),
                            {},
                            WritePdf::tr("Nothing was written; try again.").toStdString() };
    return pdf;
}

} // namespace

core::Result<void> writePdf(const core::DocumentLayout& document, core::ByteSink& sink)
{
    const auto pdf = pdfBytes(document);
    if (!pdf)
        return pdf.error();
    return sink.write({ pdf->constData(), std::size_t(pdf->size()) });
}

} // namespace ui
