#include "core/base/message.h"

namespace core {

Message::Message(std::string_view pattern, std::vector<std::string> values)
    : m_english(filledIn(pattern, values))
    , m_pattern(pattern)
    , m_values(std::move(values))
{
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
