#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A sentence for the user: in English, with its values put in. One made by say() also keeps its
/// pattern and values, so that a window can say it in another language; any text will do where
/// there is nothing to translate.
class Message {
public:
    Message() = default;
    Message(std::string english) // NOLINT(google-explicit-constructor)
        : m_english(std::move(english))
    {
    }
    Message(std::string_view english) // NOLINT(google-explicit-constructor)
        : m_english(english)
    {
    }
    Message(const char* english) // NOLINT(google-explicit-constructor)
        : m_english(english)
    {
    }
    /// `{1}` to `{9}` in the pattern stand for the values, which may be translatable themselves.
    Message(std::string_view pattern, std::vector<Message> values);
    /// A number in a sentence: strict decimal text, "-1234.50", which a window says in the form of
    /// its language, and behind it what it counts, "USD" or "%", if anything.
    [[nodiscard]] static Message number(std::string strict, std::string_view unit = {});

    [[nodiscard]] const std::string& text() const { return m_english; }
    operator const std::string&() const { return m_english; } // NOLINT(google-explicit-constructor)
    /// Empty where the message was not made by say().
    [[nodiscard]] const std::string& pattern() const { return m_pattern; }
    [[nodiscard]] const std::vector<Message>& values() const { return m_values; }

    /// Of number(), without a unit.
    [[nodiscard]] bool isNumber() const { return m_isNumber; }

    [[nodiscard]] bool empty() const { return m_english.empty(); }
    [[nodiscard]] std::size_t find(std::string_view part) const { return m_english.find(part); }

    friend bool operator==(const Message& a, const Message& b)
    {
        return a.m_english == b.m_english;
    }
    friend std::string operator+(const Message& a, std::string_view b)
    {
        return a.m_english + std::string(b);
    }
    friend std::string operator+(std::string_view a, const Message& b)
    {
        return std::string(a) + b.m_english;
    }
    friend std::ostream& operator<<(std::ostream& out, const Message& message)
    {
        return out << message.m_english;
    }

private:
    std::string m_english;
    std::string m_pattern;
    std::vector<Message> m_values;
    bool m_isNumber = false;
};

/// The pattern with `{1}` … `{9}` replaced by the values; braces that name no value stay.
[[nodiscard]] std::string filledIn(std::string_view pattern,
                                   const std::vector<std::string>& values);

/// A translatable sentence: say("core", "No publisher is called “{1}”.", name). The context is
/// always "core": the tool that collects texts for translation reads the two literals where they
/// stand.
template <typename... Values>
[[nodiscard]] Message say(const char*, std::string_view pattern, const Values&... values)
{
    return Message(pattern, std::vector<Message>{ Message(values)... });
}

/// A translatable word or label, kept as it is: label("core", "Requested").
[[nodiscard]] constexpr std::string_view label(const char*, std::string_view text)
{
    return text;
}

/// What label() marked, to be translated where it stands in a sentence or alone.
[[nodiscard]] inline Message word(std::string_view label)
{
    return label.empty() ? Message() : Message(label, {});
}

} // namespace core
