#include "core/base/text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace core {
namespace {

constexpr std::string_view noBreakSpace = "\xC2\xA0";

struct FoldRange {
    std::uint32_t first;
    std::uint32_t last;
    std::uint32_t stride;
    std::int32_t delta;
};
constexpr FoldRange foldTable[] = {
#include "core/base/case_folding.inc"
};

std::uint32_t folded(std::uint32_t letter)
{
    const auto after =
        std::upper_bound(std::begin(foldTable),
                         std::end(foldTable),
                         letter,
                         [](std::uint32_t c, const FoldRange& range) { return c < range.first; });
    if (after == std::begin(foldTable))
        return letter;
    const FoldRange& range = *std::prev(after);
    if (letter > range.last || (letter - range.first) % range.stride != 0)
        return letter;
    return std::uint32_t(std::int32_t(letter) + range.delta);
}

std::u32string codePoints(std::string_view text)
{
    std::u32string points;
    while (!text.empty()) {
        const CodePoint point = decodeUtf8(text);
        points += char32_t(point.length ? point.value : std::uint8_t(text.front()));
        text.remove_prefix(std::max<std::size_t>(point.length, 1));
    }
    return points;
}

std::size_t editDistance(const std::u32string& a, const std::u32string& b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] =
                std::min({ above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1] ? 1 : 0) });
            diagonal = above;
        }
    }
    return row[b.size()];
}

/// What a spreadsheet may skip in front of a formula: blanks, controls, zero-width characters, BOM.
bool isInvisible(std::uint32_t c)
{
    struct Range {
        std::uint32_t first;
        std::uint32_t last;
    };
    static constexpr Range ranges[] = { { 0x00, 0x20 },     { 0x7F, 0xA0 },     { 0xAD, 0xAD },
                                        { 0x1680, 0x1680 }, { 0x180E, 0x180E }, { 0x2000, 0x200F },
                                        { 0x2028, 0x202F }, { 0x205F, 0x2064 }, { 0x2066, 0x206F },
                                        { 0x3000, 0x3000 }, { 0xFEFF, 0xFEFF } };
    return std::any_of(std::begin(ranges), std::end(ranges), [c](const Range& range) {
        return c >= range.first && c <= range.last;
    });
}

bool startsFormula(std::uint32_t c)
{
    static constexpr std::uint32_t starters[] = { '=',  '+',    '-',    '@',    '\t',  '\r',
                                                  '\n', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20 };
    return std::find(std::begin(starters), std::end(starters), c) != std::end(starters);
}

bool readsAsFormula(std::string_view text)
{
    while (!text.empty()) {
        const CodePoint point = decodeUtf8(text);
        if (point.length == 0)
            return false;
        if (startsFormula(point.value))
            return true;
        if (point.value != '\'' && !isInvisible(point.value))
            return false;
        text.remove_prefix(point.length);
    }
    return false;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    };
    for (;;) {
        if (!text.empty() && isBlank(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(noBreakSpace))
            text.remove_prefix(noBreakSpace.size());
        else if (!text.empty() && isBlank(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(noBreakSpace))
            text.remove_suffix(noBreakSpace.size());
        else
            return text;
    }
}

std::string foldCase(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const char front = text.front();
        if (std::uint8_t(front) < 0x80) {
            result += front >= 'A' && front <= 'Z' ? char(front - 'A' + 'a') : front;
            text.remove_prefix(1);
            continue;
        }
        const CodePoint point = decodeUtf8(text);
        if (point.length == 0)
            result += front;
        else
            appendUtf8(result, folded(point.value));
        text.remove_prefix(std::max<std::size_t>(point.length, 1));
    }
    return result;
}

bool equalFolded(std::string_view a, std::string_view b)
{
    return a == b || foldCase(a) == foldCase(b);
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decodeUtf8(text.substr(at));
        if (point.length == 0)
            return at;
        at += point.length;
    }
    return std::nullopt;
}

std::optional<std::string> nearest(std::string_view text,
                                   const std::vector<std::string>& candidates)
{
    const std::u32string wanted = codePoints(foldCase(text));
    // Of two or three letters nearly anything is two edits away.
    std::size_t bestDistance = wanted.size() <= 3 ? 2 : 3;
    std::optional<std::string> best;
    for (const std::string& candidate : candidates) {
        const std::u32string points = codePoints(foldCase(candidate));
        if (points.size() + 2 < wanted.size() || wanted.size() + 2 < points.size())
            continue;
        const std::size_t distance = editDistance(wanted, points);
        if (distance < bestDistance && distance < wanted.size()) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

std::string guardedCell(std::string_view text)
{
    return readsAsFormula(text) ? '\'' + std::string(text) : std::string(text);
}

std::string_view unguardedCell(std::string_view text)
{
    return text.starts_with('\'') && readsAsFormula(text.substr(1)) ? text.substr(1) : text;
}

} // namespace core
