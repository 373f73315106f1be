#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Without blanks (space, tab, CR, LF, no-break space) at both ends.
[[nodiscard]] std::string_view withoutBlanks(std::string_view text);
/// The same; of most texts a look at both ends is enough.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    const auto isPlain = [](char c) {
        return c > ' ' && c < '\x7F';
    };
    return text.empty() || (isPlain(text.front()) && isPlain(text.back())) ? text : withoutBlanks(text);
}

/// Of ASCII alone, whatever the locale.
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The number behind the text, with zeros in front up to `width` figures.
void appendPadded(std::string& text, std::int64_t number, std::size_t width);

/// Unicode simple case folding (CaseFolding.txt, statuses C and S) of UTF-8; invalid bytes stay.
[[nodiscard]] std::string foldCase(std::string_view text);
[[nodiscard]] bool equalFolded(std::string_view a, std::string_view b);

[[nodiscard]] bool isAscii(std::string_view text);
/// Byte position of the first byte that is not valid UTF-8.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// The candidate nearest to `text` (edit distance at most 2, at most 1 from up to three letters; folded), for
/// "Did you mean …?". None for texts of more than 64 letters.
[[nodiscard]] std::optional<std::string> nearest(std::string_view text, const std::vector<std::string>& candidates);

/// Whether a spreadsheet would read `text` as a formula, also behind blanks, NBSP, BOM, zero-width characters
/// and a leading `'` (= + - @ TAB CR LF and full-width forms).
[[nodiscard]] bool readsAsFormula(std::string_view text);
/// `text` as a spreadsheet may safely show it: a leading `'` when it would be read as a formula.
[[nodiscard]] std::string guardedCell(std::string_view text);
/// Removes exactly the `'` that guardedCell() added.
[[nodiscard]] std::string_view unguardedCell(std::string_view text);

} // namespace core
