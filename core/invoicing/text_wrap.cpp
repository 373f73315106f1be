#include "core/invoicing/text_wrap.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <utility>

namespace core {

namespace {

/// No line of paper holds more bytes: what is longer is not measured, so a huge word costs no more
/// than its lines.
constexpr std::size_t longestLine = 2048;

struct Range {
    char32_t first;
    char32_t last;
};

/// Controls, and what reorders or hides the text around it.
constexpr std::array madeVisible{ Range{ 0x00, 0x1F },      Range{ 0x7F, 0x9F },
                                  Range{ 0x061C, 0x061C },  Range{ 0x200B, 0x200F },
                                  Range{ 0x2028, 0x202E },  Range{ 0x2060, 0x206F },
                                  Range{ 0xFEFF, 0xFEFF },  Range{ 0xFFF9, 0xFFFB },
                                  Range{ 0xE0000, 0xE007F } };

/// Marks that stand on the character before them: no line begins with one.
constexpr std::array combining{ Range{ 0x0300, 0x036F }, Range{ 0x1AB0, 0x1AFF },
                                Range{ 0x1DC0, 0x1DFF }, Range{ 0x20D0, 0x20FF },
                                Range{ 0xFE00, 0xFE0F }, Range{ 0xFE20, 0xFE2F } };

template <std::size_t N>
bool within(const std::array<Range, N>& ranges, char32_t character)
{
    for (const Range& range : ranges)
        if (character >= range.first && character <= range.last)
            return true;
    return false;
}

std::size_t lengthAt(std::string_view valid, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(valid[at]);
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

char32_t characterAt(std::string_view valid, std::size_t at)
{
    const std::size_t length = lengthAt(valid, at);
    const auto lead = static_cast<unsigned char>(valid[at]);
    char32_t character = length == 1 ? lead : char32_t(lead & (0xFFu >> (length + 1)));
    for (std::size_t i = 1; i < length; ++i)
        character = (character << 6) | (static_cast<unsigned char>(valid[at + i]) & 0x3Fu);
    return character;
}

std::string validText(std::string_view text)
{
    std::string valid;
    while (const std::optional<std::size_t> bad = firstInvalidUtf8(text)) {
        valid += text.substr(0, *bad);
        valid += '?';
        text.remove_prefix(*bad + 1);
    }
    return valid += text;
}

/// The longest beginning of `word` that fits, at least one character with its marks.
std::size_t
fittingLength(std::string_view word, TextRole role, Micrometres width, const TextMeasure& measure)
{
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at < std::min(word.size(), longestLine);) {
        at += lengthAt(word, at);
        while (at < word.size() && within(combining, characterAt(word, at)))
            at += lengthAt(word, at);
        ends.push_back(at);
    }
    std::size_t fits = 0; // ends[fits] is taken, ends[tooLong] is not
    std::size_t tooLong = ends.size();
    while (fits + 1 < tooLong) {
        const std::size_t middle = fits + (tooLong - fits) / 2;
        if (measure.width(role, word.substr(0, ends[middle])) <= width)
            fits = middle;
        else
            tooLong = middle;
    }
    return ends[fits];
}

std::string_view withoutTrailingBlanks(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(' ');
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

class Wrapper {
public:
    Wrapper(TextRole role, Micrometres width, const TextMeasure& measure)
        : m_role(role)
        , m_width(width)
        , m_measure(measure)
    {
    }

    void paragraph(std::string_view text)
    {
        if (fits(text)) { // as most do: measured once, not word by word
            lines.emplace_back(withoutTrailingBlanks(text));
            return;
        }
        while (!text.empty()) {
            const std::size_t blanks = std::min(text.find_first_not_of(' '), text.size());
            const std::size_t end = std::min(text.find(' ', blanks), text.size());
            word(text.substr(0, blanks), text.substr(blanks, end - blanks));
            text.remove_prefix(end);
        }
        endLine();
    }

    std::vector<std::string> lines;

private:
    [[nodiscard]] bool fits(std::string_view text) const
    {
        return text.size() <= longestLine && m_measure.width(m_role, text) <= m_width;
    }

    void word(std::string_view blanks, std::string_view text)
    {
        const std::string longer = m_line + std::string(blanks) + std::string(text);
        if (fits(longer)) {
            m_line = longer;
            return;
        }
        if (!m_line.empty())
            endLine();
        while (!text.empty() && !fits(text)) {
            const std::size_t length = fittingLength(text, m_role, m_width, m_measure);
            if (length == text.size())
                break;
            lines.emplace_back(text.substr(0, length));
            text.remove_prefix(length);
        }
        m_line = text;
    }

    void endLine()
    {
        lines.emplace_back(withoutTrailingBlanks(m_line));
        m_line.clear();
    }

    TextRole m_role;
    Micrometres m_width;
    const TextMeasure& m_measure;
    std::string m_line;
};

} // namespace

std::string visibleText(std::string_view text)
{
    const std::string valid = validText(text);
    std::string shown;
    for (std::size_t at = 0; at < valid.size();) {
        const std::size_t length = lengthAt(valid, at);
        const char32_t character = characterAt(valid, at);
        if (character == U'\n') {
            shown += '\n';
        } else if (character == U'\t') {
            shown += ' ';
        } else if (within(madeVisible, character)) {
            std::array<char, 16> code{};
            std::snprintf(code.data(), code.size(), "[U+%04X]", unsigned(character));
            shown += code.data();
        } else {
            shown.append(valid, at, length);
        }
        at += length;
    }
    return shown;
}

std::vector<std::string>
wrapped(std::string_view text, TextRole role, Micrometres width, const TextMeasure& measure)
{
    std::string unixText(text);
    std::erase(unixText, '\r');
    const std::string shown = visibleText(unixText);
    std::string_view rest = shown;
    while (rest.ends_with('\n'))
        rest.remove_suffix(1);
    Wrapper wrapper(role, width, measure);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        wrapper.paragraph(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return std::move(wrapper.lines);
}

} // namespace core
