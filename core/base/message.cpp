#include "core/base/message.h"

namespace core {
namespace {

std::vector<std::string> english(const std::vector<Message>& values)
{
    std::vector<std::string> texts;
    for (const Message& value : values)
        texts.push_back(value.text());
    return texts;
}

} // namespace

Message::Message(std::string_view pattern, std::vector<Message> values)
    : m_english(filledIn(pattern, english(values)))
    , m_pattern(pattern)
    , m_values(std::move(values))
{
}

Message Message::number(std::string strict, std::string_view unit)
{
    Message number(std::move(strict));
    number.m_isNumber = true;
    return unit.empty() ? number : Message("{1} {2}", { number, unit });
}

std::string filledIn(std::string_view pattern, const std::vector<std::string>& values)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool named = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}'
            && pattern[i + 1] >= '1' && pattern[i + 1] <= '9'
            && std::size_t(pattern[i + 1] - '1') < values.size();
        if (named) {
            text += values[std::size_t(pattern[i + 1] - '1')];
            i += 2;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

} // namespace core
