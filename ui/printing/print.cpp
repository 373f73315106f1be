#include "ui/printing/print.h"

#include "ui/printing/paint_document.h"
#include "ui/printing/preview_dialog.h"

#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

core::PaperSize paperOf(const QPrinter& printer)
{
    const QRectF paper = printer.pageLayout().fullRect(QPageLayout::Millimeter);
    return { core::Micrometres(std::lround(paper.width() * 1000)),
             core::Micrometres(std::lround(paper.height() * 1000)) };
}

} // namespace

core::Result<void> paintOn(QPrinter& printer, const DocumentPages& pages)
{
    printer.setFullPage(true);
    const core::PaperSize paper = paperOf(printer);
    const core::DocumentLayout document = pages(paper);
    const PaperFonts fonts;
    if (auto printable = fonts.canPrint(document); !printable)
        return printable;
    printer.setDocName(QString::fromStdString(document.title));
    const double fit = std::min(double(paper.width) / document.paper.width,
                                double(paper.height) / document.paper.height);
    return paintDocument(document, fonts, printer, int(std::lround(printer.resolution() * fit)));
}

core::Paper usualPaper()
{
    const bool inches = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return inches ? core::Paper::Letter : core::Paper::A4;
}

void choosePrinter(QWidget* parent, std::function<void(const std::shared_ptr<QPrinter>&)> then)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("printDialog"));
    // The dialog goes before its printer: the connection, which owns it, dies with the dialog.
    QObject::connect(dialog,
                     qOverload<QPrinter*>(&QPrintDialog::accepted),
                     dialog,
                     [printer, then = std::move(then)] { then(printer); });
    dialog->open();
}

void printDocument(QWidget* parent, DocumentPages pages, PrintFailed failed)
{
    choosePrinter(parent,
                  [pages = std::move(pages),
                   failed = std::move(failed)](const std::shared_ptr<QPrinter>& printer) {
                      if (auto printed = paintOn(*printer, pages); !printed)
                          failed(printed.error());
                  });
}

void previewDocument(QWidget* parent, DocumentPages pages, PrintFailed failed)
{
    (new PreviewDialog(std::move(pages), std::move(failed), parent))->open();
}

} // namespace ui
