#pragma once

#include "core/invoicing/layout.h"
#include "ui/printing/paper_fonts.h"

class QPagedPaintDevice;

namespace ui {

/// Gives the device the document's paper, without margins: the layout has its own.
void setPaper(QPagedPaintDevice& device, core::PaperSize paper);

/// Paints the document page by page, exactly where the layout says; nothing is computed but the one
/// scale from micrometres. `dotsPerInch` is the device's resolution, its page taken whole. Storage:
/// the device refused to begin or to turn the page.
[[nodiscard]] core::Result<void> paintDocument(const core::DocumentLayout& document,
                                               const PaperFonts& fonts,
                                               QPagedPaintDevice& device,
                                               int dotsPerInch);

} // namespace ui
