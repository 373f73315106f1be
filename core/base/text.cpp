#include "core/base/text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <map>

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

/// Edit distances from one text of at most 64 letters, a column of the table a machine word (Myers
/// 1999, in Hyyrö's form for whole texts): a list of thousands of names is searched in a blink.
class EditDistance {
public:
    static constexpr std::size_t mostLetters = 64;

    explicit EditDistance(const std::u32string& from)
        : m_size(from.size())
    {
        for (std::size_t i = 0; i < from.size(); ++i)
            m_places[from[i]] |= std::uint64_t(1) << i;
    }

    [[nodiscard]] std::size_t to(const std::u32string& text) const
    {
        std::uint64_t up = ~std::uint64_t(0);
        std::uint64_t down = 0;
        std::size_t distance = m_size;
        const std::uint64_t last = std::uint64_t(1) << (m_size - 1);
        for (const char32_t letter : text) {
            const auto found = m_places.find(letter);
            const std::uint64_t equal = found == m_places.end() ? 0 : found->second;
            const std::uint64_t vertical = equal | down;
            const std::uint64_t horizontal = (((equal & up) + up) ^ up) | equal;
            std::uint64_t right = down | ~(horizontal | up);
            std::uint64_t left = up & horizontal;
            distance += (right & last) ? 1 : 0;
            distance -= (left & last) ? 1 : 0;
            right = (right << 1) | 1;
            left <<= 1;
            up = left | ~(vertical | right);
            down = right & vertical;
        }
        return distance;
    }

private:
    std::size_t m_size;
    std::map<char32_t, std::uint64_t> m_places;
};

bool startsFormula(std::uint32_t c)
{
    static constexpr std::uint32_t starters[] = { '=',  '+',    '-',    '@',    '\t',  '\r',
                                                  '\n', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20 };
    return std::find(std::begin(starters), std::end(starters), c) != std::end(starters);
}

constexpr std::size_t lettersAtOnce = sizeof(std::uint64_t);

/// Whether eight letters from there on are ASCII, as nearly all text is.
bool areAscii(std::string_view text, std::size_t at)
{
    constexpr std::uint64_t highBits = 0x8080808080808080;
    std::uint64_t letters = highBits;
    if (at + lettersAtOnce <= text.size())
        std::memcpy(&letters, text.data() + at, lettersAtOnce);
    return !(letters & highBits);
}

/// Of ASCII: neither starts a formula nor is skipped in front of one.
bool isLetterOrDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

void appendPadded(std::string& text, std::int64_t number, std::size_t width)
{
    std::array<char, 20> figures; // of any 64 bits, with a sign
    const auto end = std::to_chars(figures.data(), figures.data() + figures.size(), number).ptr;
    const auto count = std::size_t(end - figures.data());
    text.append(width - std::min(width, count), '0').append(figures.data(), count);
}

std::string_view withoutBlanks(std::string_view text)
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

bool isAscii(std::string_view text)
{
    std::size_t at = 0;
    while (areAscii(text, at))
        at += lettersAtOnce;
    return std::ranges::none_of(text.substr(at), [](char c) { return std::uint8_t(c) > 0x7F; });
}

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        if (areAscii(text, at)) {
            at += lettersAtOnce;
            continue;
        }
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
    if (wanted.empty() || wanted.size() > EditDistance::mostLetters)
        return std::nullopt;
    const EditDistance distance(wanted);
    // Of two or three letters nearly anything is two edits away.
    std::size_t tooFar = std::min<std::size_t>(wanted.size() <= 3 ? 2 : 3, wanted.size());
    const std::string* best = nullptr;
    for (const std::string& candidate : candidates) {
        // A letter is one to four bytes.
        if (candidate.size() + 2 < wanted.size() || candidate.size() > 4 * (wanted.size() + 2))
            continue;
        const std::size_t edits = distance.to(codePoints(foldCase(candidate)));
        if (edits < tooFar) {
            tooFar = edits;
            best = &candidate;
        }
    }
    return best ? std::optional(*best) : std::nullopt;
}

bool readsAsFormula(std::string_view text)
{
    if (text.empty() || isLetterOrDigit(text.front()))
        return false; // most are
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

std::string guardedCell(std::string_view text)
{
    return readsAsFormula(text) ? '\'' + std::string(text) : std::string(text);
}

std::string_view unguardedCell(std::string_view text)
{
    return text.starts_with('\'') && readsAsFormula(text.substr(1)) ? text.substr(1) : text;
}

} // namespace core
