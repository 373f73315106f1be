#pragma once

#include "core/invoicing/layout.h"

#include <QByteArray>
#include <QString>

namespace ui {

/// The document as a PDF/A-1b, all fonts embedded. Refused: a character the paper's font lacks
/// (before anything is made). Storage: what came out is not a whole PDF with as many pages as the
/// layout has.
[[nodiscard]] core::Result<QByteArray> pdfBytes(const core::DocumentLayout& document);

/// The same into a file, which is replaced only when the whole of it is safely written; otherwise
/// it stays as it was.
[[nodiscard]] core::Result<void> writePdf(const core::DocumentLayout& document,
                                          const QString& path);

} // namespace ui
