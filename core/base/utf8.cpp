#include "core/base/utf8.h"

#include <algorithm>
#include <iterator>

namespace core {

CodePoint decodeUtf8(std::string_view text)
{
    const auto byte = [text](std::size_t i) {
        return std::uint32_t(std::uint8_t(text[i]));
    };
    const std::uint32_t lead = byte(0);
    if (lead < 0x80)
        return { lead, 1 };
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return {};
    std::uint32_t value = lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return {};
        value = (value << 6) | (byte(i) & 0x3F);
    }
    const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    const bool surrogate = value >= 0xD800 && value < 0xE000;
    if (overlong || surrogate || value > 0x10FFFF)
        return {};
    return { value, length };
}

void appendUtf8(std::string& text, std::uint32_t value)
{
    const auto append = [&text](std::uint32_t byte) {
        text += char(std::uint8_t(byte));
    };
    if (value < 0x80)
        return append(value);
    if (value < 0x800) {
        append(0xC0 | (value >> 6));
        return append(0x80 | (value & 0x3F));
    }
    if (value < 0x10000) {
        append(0xE0 | (value >> 12));
        append(0x80 | ((value >> 6) & 0x3F));
        return append(0x80 | (value & 0x3F));
    }
    append(0xF0 | (value >> 18));
    append(0x80 | ((value >> 12) & 0x3F));
    append(0x80 | ((value >> 6) & 0x3F));
    append(0x80 | (value & 0x3F));
}

bool isInvisible(std::uint32_t codePoint)
{
    struct Range {
        std::uint32_t first;
        std::uint32_t last;
    };
    static constexpr Range ranges[] = { { 0x00, 0x20 },     { 0x7F, 0xA0 },     { 0xAD, 0xAD },
                                        { 0x61C, 0x61C },   { 0x1680, 0x1680 }, { 0x180E, 0x180E },
                                        { 0x2000, 0x200F }, { 0x2028, 0x202F }, { 0x205F, 0x206F },
                                        { 0x3000, 0x3000 }, { 0xFEFF, 0xFEFF }, { 0xFFF9, 0xFFFB },
                                        { 0xE0000, 0xE007F } };
    return std::any_of(std::begin(ranges), std::end(ranges), [codePoint](const Range& range) {
        return codePoint >= range.first && codePoint <= range.last;
    });
}

} // namespace core
