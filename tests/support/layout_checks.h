#pragma once

#include "tests/support/table_measure.h"

#include <string>

namespace tests {

inline constexpr core::Micrometres margin = 18'000;

/// The room a text takes on paper.
struct Box {
    core::Micrometres left, top, right, bottom;
};
[[nodiscard]] Box boxOf(const core::PlacedText& text);

/// Whether a line of text stands there, exactly.
[[nodiscard]] bool shows(const core::PageLayout& page, const std::string& text);
[[nodiscard]] bool shows(const core::DocumentLayout& layout, const std::string& text);

/// No text leaves the margins, no two texts touch, no rule crosses a text.
void expectClean(const core::DocumentLayout& layout);

} // namespace tests
