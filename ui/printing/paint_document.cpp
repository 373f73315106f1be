#include "ui/printing/paint_document.h"

#include "ui/printing/logo_image.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

/// The paper's inks; each stays apart from white when printed in grey.
QColor colour(core::Ink ink)
{
    switch (ink) {
    case core::Ink::Text:
        return { 0x1B, 0x24, 0x30 };
    case core::Ink::SecondText:
        return { 0x5A, 0x66, 0x75 };
    case core::Ink::Line:
        break;
    }
    return { 0xC9, 0xD0, 0xD8 };
}

qreal units(core::Micrometres length)
{
    return length / PaperFonts::micrometresPerUnit;
}

void paintLogo(QPainter& painter, const core::PlacedLogo& box, const QImage& logo)
{
    if (logo.isNull())
        return;
    const QSizeF size =
        QSizeF(logo.size()).scaled(units(box.width), units(box.height), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(QPointF(units(box.x), units(box.y)), size), logo);
}

void paintPage(QPainter& painter,
               const core::PageLayout& page,
               const PaperFonts& fonts,
               const QImage& logo)
{
    for (const core::PlacedLogo& box : page.logos)
        paintLogo(painter, box, logo);
    for (const core::PlacedRule& rule : page.rules)
        painter.fillRect(
            QRectF(units(rule.x1), units(rule.y), units(rule.x2 - rule.x1), units(rule.thickness)),
            colour(rule.ink));
    for (const core::PlacedText& text : page.texts) {
        painter.setFont(fonts.font(text.role));
        painter.setPen(colour(text.ink));
        painter.drawText(QPointF(units(text.x), units(text.baseline)),
                         PaperFonts::drawn(text.text));
    }
}

core::Error deviceError()
{
    return { core::ErrorCode::Storage,
             QCoreApplication::translate("ui::PaintDocument", "The document could not be painted.")
                 .toStdString(),
             {},
             QCoreApplication::translate("ui::PaintDocument",
                                         "Check the printer or the disk and try again.")
                 .toStdString() };
}

} // namespace

void setPaper(QPagedPaintDevice& device, core::PaperSize paper)
{
    const QSizeF millimetres(paper.width / 1000.0, paper.height / 1000.0);
    device.setPageLayout(QPageLayout(QPageSize(millimetres, QPageSize::Millimeter),
                                     QPageLayout::Portrait,
                                     QMarginsF(),
                                     QPageLayout::Millimeter));
}

core::Result<void> paintDocument(const core::DocumentLayout& document,
                                 const PaperFonts& fonts,
                                 QPagedPaintDevice& device,
                                 int dotsPerInch)
{
    QPainter painter;
    if (!painter.begin(&device))
        return deviceError();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    const qreal scale = dotsPerInch / qreal(72 * PaperFonts::unitsPerPoint);
    const QImage logo = document.logo.empty() ? QImage() : logoImage(document.logo);
    bool first = true;
    for (const core::PageLayout& page : document.pages) {
        if (!first && !device.newPage())
            return deviceError();
        first = false;
        painter.resetTransform();
        painter.scale(scale, scale);
        paintPage(painter, page, fonts, logo);
    }
    return painter.end() ? core::Result<void>() : deviceError();
}

} // namespace ui
