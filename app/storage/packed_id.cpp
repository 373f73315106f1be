#include "app/storage/packed_id.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr std::string_view digits = "0123456789abcdef";
constexpr signed char noDigit = -1;

constexpr std::array<signed char, 256> makeValues()
{
    std::array<signed char, 256> values{};
    std::ranges::fill(values, noDigit);
    for (std::size_t i = 0; i < digits.size(); ++i)
        values[static_cast<unsigned char>(digits[i])] = static_cast<signed char>(i);
    return values;
}
constexpr std::array<signed char, 256> values = makeValues();

signed char valueOf(char c)
{
    return values[static_cast<unsigned char>(c)];
}

} // namespace

PackedId::PackedId(std::string_view text)
    : m_text(text)
    , m_isPacked(!text.empty()
                 && std::ranges::all_of(text, [](char c) { return valueOf(c) != noDigit; }))
{
    if (!m_isPacked)
        return;
    const bool isOdd = text.size() % 2 != 0;
    std::size_t at = 0;
    m_packed.reserve(text.size() / 2 + 1);
    m_packed += char(isOdd ? 0x10 | valueOf(text[at++]) : 0x01);
    for (; at < text.size(); at += 2)
        m_packed += char(valueOf(text[at]) << 4 | valueOf(text[at + 1]));
}

void unpackId(std::string_view packed, std::string& text)
{
    text.clear();
    for (const char byte : packed) {
        const auto bits = static_cast<unsigned char>(byte);
        text += digits[bits >> 4];
        text += digits[bits & 0xF];
    }
    text.erase(0, text.starts_with('0') ? 2 : 1);
}

std::string unpackedIdSql(std::string_view column)
{
    const std::string id(column);
    return "iif(typeof(" + id + ") = 'blob', substr(lower(hex(" + id + ")), iif(hex(" + id
        + ") < '1', 3, 2)), " + id + ")";
}

} // namespace app
