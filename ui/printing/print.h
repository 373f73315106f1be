#pragma once

#include "core/invoicing/layout.h"

#include <QWidget>

#include <functional>

namespace ui {

/// A document as it is laid out on the paper that the user chose.
using LayOut = std::function<core::DocumentLayout(core::PaperSize)>;
/// Told when a document cannot be printed.
using PrintFailed = std::function<void(const core::Error&)>;

/// Asks for a printer over `parent` and prints there. Returns at once.
void printDocument(QWidget* parent, LayOut layOut, PrintFailed failed);
/// Shows the pages over `parent` as the printer would get them; from there they can be printed.
/// Returns at once.
void previewDocument(QWidget* parent, LayOut layOut, PrintFailed failed);

} // namespace ui
