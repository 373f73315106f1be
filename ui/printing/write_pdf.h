#pragma once

#include "core/base/bytes.h"
#include "core/invoicing/layout.h"

namespace ui {

/// The document as a PDF/A-1b, all fonts embedded. Made whole in memory and checked before the sink
/// gets its first byte. Refused: a character the paper's font lacks, named. Storage: what came out
/// is not a whole PDF with as many pages as the layout has, or the sink failed.
[[nodiscard]] core::Result<void> writePdf(const core::DocumentLayout& document,
                                          core::ByteSink& sink);

} // namespace ui
