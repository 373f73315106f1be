#pragma once

#include "core/invoicing/invoice.h"
#include "core/invoicing/paper_words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Lengths on paper: integer micrometres.
using Micrometres = std::int32_t;

/// The three sizes and two weights of the paper; the painter knows the fonts behind them.
enum class TextRole : std::uint8_t { Title, Strong, Body, Small };
enum class Ink : std::uint8_t { Text, SecondText, Line };

/// Answered by ui from the bundled font; by a test from a table.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;
    [[nodiscard]] virtual Micrometres width(TextRole role, std::string_view text) const = 0;
    [[nodiscard]] virtual Micrometres lineHeight(TextRole role) const = 0;
    [[nodiscard]] virtual Micrometres ascent(TextRole role) const = 0;
};

struct PlacedText {
    Micrometres x = 0; ///< left end, always: right-aligned text is placed by its width
    Micrometres baseline = 0;
    TextRole role = TextRole::Body;
    Ink ink = Ink::Text;
    std::string text;

    friend bool operator==(const PlacedText&, const PlacedText&) = default;
};

struct PlacedRule {
    Micrometres x1 = 0, y = 0, x2 = 0;
    Micrometres thickness = 0;
    Ink ink = Ink::Line;

    friend bool operator==(const PlacedRule&, const PlacedRule&) = default;
};

/// Where the logo goes: it keeps its proportions inside this box, at the left top.
struct PlacedLogo {
    Micrometres x = 0, y = 0, width = 0, height = 0;

    friend bool operator==(const PlacedLogo&, const PlacedLogo&) = default;
};

struct PageLayout {
    std::vector<PlacedText> texts;
    std::vector<PlacedRule> rules;
    std::vector<PlacedLogo> logos;
};

struct PaperSize {
    Micrometres width = 210'000;
    Micrometres height = 297'000;
};
inline constexpr PaperSize a4{ 210'000, 297'000 };
inline constexpr PaperSize letter{ 215'900, 279'400 };

[[nodiscard]] constexpr PaperSize sizeOf(Paper paper)
{
    return paper == Paper::Letter ? letter : a4;
}

/// A document ready to paint: pages of placed texts, hairlines and logos. Painted by ui/printing,
/// nothing computed there.
struct DocumentLayout {
    PaperSize paper;
    std::string title; ///< of the PDF
    std::string logo; ///< bytes of the image, or empty
    std::vector<PageLayout> pages;
};

/// An invoice, draft or credit note as pages. Margins of 18 mm that no text leaves: long texts
/// wrap, long words break, long tables go on over the page with their head repeated and the sum
/// carried over. Control and direction characters in names are made visible ("[U+202E]").
[[nodiscard]] DocumentLayout layOutInvoice(const Invoice& invoice,
                                           PaperSize paper,
                                           const TextMeasure& measure,
                                           const PaperWords& words);

} // namespace core
