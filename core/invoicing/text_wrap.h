#pragma once

#include "core/invoicing/layout.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// `text` as it may stand on paper: control and direction characters shown by their code
/// ("[U+202E]"), a tab as a blank, bytes that are no UTF-8 as '?'. Line feeds stay.
[[nodiscard]] std::string visibleText(std::string_view text);

/// `text`, made visible, in lines of at most `width`: broken at its line feeds, then between words,
/// then inside words that are too long alone. One character wider than `width` stands alone.
/// Trailing blanks of a line are dropped; an empty text has no line.
[[nodiscard]] std::vector<std::string>
wrapped(std::string_view text, TextRole role, Micrometres width, const TextMeasure& measure);

} // namespace core
