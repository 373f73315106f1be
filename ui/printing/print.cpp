#include "ui/printing/print.h"

#include "ui/printing/paint_document.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <cmath>
#include <memory>
#include <utility>

namespace ui {

namespace {

core::PaperSize paperOf(const QPrinter& printer)
{
    const QRectF paper = printer.pageLayout().fullRect(QPageLayout::Millimeter);
    return { core::Micrometres(std::lround(paper.width() * 1000)),
             core::Micrometres(std::lround(paper.height() * 1000)) };
}

core::Result<void> paintOn(QPrinter& printer, const LayOut& layOut)
{
    printer.setFullPage(true);
    const core::DocumentLayout document = layOut(paperOf(printer));
    const PaperFonts fonts;
    if (auto printable = fonts.canPrint(document); !printable)
        return printable;
    printer.setDocName(QString::fromStdString(document.title));
    return paintDocument(document, fonts, printer, printer.resolution());
}

} // namespace

void printDocument(QWidget* parent, LayOut layOut, PrintFailed failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("printDialog"));
    // The dialog goes before its printer: the connection, which owns it, dies with the dialog.
    QObject::connect(dialog,
                     qOverload<QPrinter*>(&QPrintDialog::accepted),
                     dialog,
                     [printer, layOut = std::move(layOut), failed = std::move(failed)] {
                         if (auto printed = paintOn(*printer, layOut); !printed)
                             failed(printed.error());
                     });
    dialog->open();
}

void previewDocument(QWidget* parent, LayOut layOut, PrintFailed failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintPreviewDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("previewDialog"));
    QObject::connect(
        dialog,
        &QPrintPreviewDialog::paintRequested,
        dialog,
        [printer, layOut = std::move(layOut), failed = std::move(failed)](QPrinter* target) {
            if (auto painted = paintOn(*target, layOut); !painted)
                failed(painted.error());
        });
    dialog->open();
}

} // namespace ui
