#pragma once

#include "core/invoicing/layout.h"
#include "core/invoicing/statement.h"

namespace core {

/// A publisher's statement as pages, in the invoice's hand: both parties, the figures of today, and
/// the lines from the opening balance to the closing one, each with the balance after it.
[[nodiscard]] DocumentLayout layOutStatement(const Statement& statement,
                                             PaperSize paper,
                                             const TextMeasure& measure,
                                             const PaperWords& words);

} // namespace core
