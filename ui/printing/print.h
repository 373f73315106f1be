#pragma once

#include "core/invoicing/layout.h"

#include <QWidget>

#include <functional>
#include <memory>

class QPrinter;

namespace ui {

/// A document as it is laid out on the paper that the user chose; an issued one keeps to its own.
using DocumentPages = std::function<core::DocumentLayout(core::PaperSize)>;
/// Told when a document cannot be printed.
using PrintFailed = std::function<void(const core::Error&)>;

/// The paper that is usual here: Letter where inches are, A4 elsewhere.
[[nodiscard]] core::Paper usualPaper();

/// Lays the document out on the printer's paper and paints it there; one that keeps to a paper of
/// its own is made as large as fits. Refused where a character has
/// no glyph; Storage where the printer does not take it.
[[nodiscard]] core::Result<void> paintOn(QPrinter& printer, const DocumentPages& pages);

/// Asks for a printer over `parent`; not called back when the user leaves. Returns at once.
void choosePrinter(QWidget* parent, std::function<void(const std::shared_ptr<QPrinter>&)> then);
/// Asks for a printer over `parent` and prints there. Returns at once.
void printDocument(QWidget* parent, DocumentPages pages, PrintFailed failed);
/// Shows the pages over `parent` as the printer would get them; from there they can be printed.
/// Returns at once.
void previewDocument(QWidget* parent, DocumentPages pages, PrintFailed failed);

} // namespace ui
