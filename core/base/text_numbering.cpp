#include "core/base/text_numbering.h"

#include <bit>

namespace core {

TextNumbering::TextNumbering(std::span<const std::string_view> texts)
{
    for (const std::string_view text : texts)
        add(text);
}

std::uint32_t TextNumbering::add(std::string_view text)
{
    if (const std::uint32_t known = numberOf(text))
        return known;
    m_texts.emplace_back(text);
    const auto number = std::uint32_t(m_texts.size());
    const std::size_t room = std::bit_ceil(2 * m_texts.size() + 1);
    if (room == m_places.size()) {
        place(number);
        return number;
    }
    m_places.assign(room, {});
    for (std::uint32_t each = 1; each <= number; ++each)
        place(each);
    return number;
}

void TextNumbering::place(std::uint32_t number)
{
    const std::string& text = m_texts[number - 1];
    std::size_t at = std::size_t(hashOfText(text)) & mask();
    while (m_places[at].number != 0)
        at = (at + 1) & mask();
    m_places[at] = { BriefText(text), number };
}

} // namespace core
