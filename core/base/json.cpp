#include "core/base/json.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace core {
namespace {

constexpr int mostLevels = 64;
constexpr std::size_t mostBytes = 64u << 20;

/// Recursive descent over one text; the first fault ends it.
class JsonReader {
public:
    explicit JsonReader(std::string_view text)
        : m_text(text)
    {
    }

    Result<Json> document()
    {
        Json value;
        const bool read = readValue(value, 1);
        skipBlanks();
        if (read && m_at < m_text.size())
            fail(say("core", "Something stands after the end of the JSON value."));
        if (m_fault)
            return *m_fault;
        return value;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<Error> m_fault;

    bool fail(Message what)
    {
        if (m_fault)
            return false;
        const std::string_view before = m_text.substr(0, m_at);
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
        m_fault = Error{ ErrorCode::Refused,
                         std::move(what),
                         say("core",
                             "line {1}, column {2}",
                             std::to_string(line),
                             std::to_string(m_at - lineStart + 1)),
                         say("core", "Correct the JSON there.") };
        return false;
    }
    [[nodiscard]] char front() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool skip(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    bool skipWord(std::string_view word)
    {
        if (!m_text.substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }
    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }

    bool readValue(Json& value, int level)
    {
        skipBlanks();
        if (level > mostLevels)
            return fail(say("core", "The JSON is nested more than 64 levels deep."));
        if (m_at == m_text.size())
            return fail(say("core", "The JSON ends too early."));
        const char c = front();
        if (c == '{')
            return readObject(value, level);
        if (c == '[')
            return readArray(value, level);
        if (c == '"') {
            value.type = Json::Type::String;
            return readString(value.text);
        }
        if (c == '-' || isDigit(c))
            return readNumber(value);
        if (skipWord("null"))
            return true;
        value.type = Json::Type::Bool;
        value.boolean = skipWord("true");
        return value.boolean || skipWord("false")
            || fail(say("core", "Here a JSON value was expected."));
    }

    bool readObject(Json& value, int level)
    {
        value.type = Json::Type::Object;
        skip('{');
        skipBlanks();
        if (skip('}'))
            return true;
        do {
            skipBlanks();
            JsonMember member;
            if (front() != '"')
                return fail(say("core", "Here a key in quotation marks was expected."));
            if (!readString(member.key))
                return false;
            skipBlanks();
            if (!skip(':'))
                return fail(say("core", "Here a colon was expected."));
            if (!readValue(member.value, level + 1))
                return false;
            value.members.push_back(std::move(member));
            skipBlanks();
        } while (skip(','));
        return skip('}') ? hasEachKeyOnce(value)
                         : fail(say("core", "Here a comma or } was expected."));
    }

    bool hasEachKeyOnce(const Json& object)
    {
        std::vector<std::string_view> keys;
        for (const JsonMember& member : object.members)
            keys.push_back(member.key);
        std::sort(keys.begin(), keys.end());
        const auto twice = std::adjacent_find(keys.begin(), keys.end());
        return twice == keys.end()
            || fail(say(
                "core", "The key {1} is twice in the object that ends here.", jsonQuoted(*twice)));
    }

    bool readArray(Json& value, int level)
    {
        value.type = Json::Type::Array;
        skip('[');
        skipBlanks();
        if (skip(']'))
            return true;
        do {
            Json item;
            if (!readValue(item, level + 1))
                return false;
            value.items.push_back(std::move(item));
            skipBlanks();
        } while (skip(','));
        return skip(']') || fail(say("core", "Here a comma or ] was expected."));
    }

    bool readNumber(Json& value)
    {
        const std::size_t start = m_at;
        const auto skipDigits = [this] {
            const std::size_t first = m_at;
            while (isDigit(front()))
                ++m_at;
            return m_at > first;
        };
        skip('-');
        const bool leadingZero = front() == '0';
        const std::size_t first = m_at;
        if (!skipDigits() || (leadingZero && m_at - first > 1))
            return fail(say("core", "This is not a JSON number."));
        if (skip('.') && !skipDigits())
            return fail(say("core", "Here the digits after the point were expected."));
        if (skip('e') || skip('E')) {
            if (!skip('+'))
                skip('-');
            if (!skipDigits())
                return fail(say("core", "Here the digits of the exponent were expected."));
        }
        value.type = Json::Type::Number;
        value.text = m_text.substr(start, m_at - start);
        return true;
    }

    bool readString(std::string& content)
    {
        skip('"');
        while (!skip('"')) {
            if (m_at == m_text.size())
                return fail(say("core", "This string is not closed."));
            if (std::uint8_t(front()) < 0x20)
                return fail(
                    say("core", "A string holds a line break or another raw control character."));
            if (skip('\\')) {
                if (!readEscape(content))
                    return false;
                continue;
            }
            const CodePoint point = decodeUtf8(m_text.substr(m_at));
            if (point.length == 0)
                return fail(say("core", "These bytes are not UTF-8."));
            content += m_text.substr(m_at, point.length);
            m_at += point.length;
        }
        return true;
    }

    bool readEscape(std::string& content)
    {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (skip('u'))
            return readUnicodeEscape(content);
        const std::size_t letter = letters.find(front());
        if (m_at == m_text.size() || letter == std::string_view::npos)
            return fail(say("core", "This is not an escape that JSON knows."));
        ++m_at;
        content += meanings[letter];
        return true;
    }

    bool readUnicodeEscape(std::string& content)
    {
        std::optional<std::uint32_t> code = readHex4();
        const bool high = code && *code >= 0xD800 && *code < 0xDC00;
        if (high) {
            const std::optional<std::uint32_t> low = skipWord("\\u") ? readHex4() : std::nullopt;
            const bool paired = low && *low >= 0xDC00 && *low < 0xE000;
            code = paired ? std::optional(0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00))
                          : std::nullopt;
        }
        if (!code || (*code >= 0xDC00 && *code < 0xE000))
            return fail(say("core", "This \\u escape is not a character."));
        appendUtf8(content, *code);
        return true;
    }

    std::optional<std::uint32_t> readHex4()
    {
        std::uint32_t value = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            static constexpr std::string_view hex = "0123456789abcdef0123456789ABCDEF";
            const std::size_t digit = hex.find(front());
            if (m_at == m_text.size() || digit == std::string_view::npos)
                return std::nullopt;
            value = value * 16 + std::uint32_t(digit % 16);
        }
        return value;
    }
};

void append(std::string& out, const Json& value);

void appendList(std::string& out, const Json& value)
{
    out += value.type == Json::Type::Array ? '[' : '{';
    const char* separator = "";
    for (const Json& item : value.items) {
        out += separator;
        append(out, item);
        separator = ",";
    }
    for (const JsonMember& member : value.members) {
        out += separator + jsonQuoted(member.key) + ':';
        append(out, member.value);
        separator = ",";
    }
    out += value.type == Json::Type::Array ? ']' : '}';
}

void append(std::string& out, const Json& value)
{
    switch (value.type) {
    case Json::Type::Null:
        out += "null";
        return;
    case Json::Type::Bool:
        out += value.boolean ? "true" : "false";
        return;
    case Json::Type::Number:
        out += value.text;
        return;
    case Json::Type::String:
        out += jsonQuoted(value.text);
        return;
    case Json::Type::Array:
    case Json::Type::Object:
        appendList(out, value);
        return;
    }
}

} // namespace

Json Json::ofBool(bool value)
{
    Json json;
    json.type = Type::Bool;
    json.boolean = value;
    return json;
}

Json Json::ofString(std::string_view value)
{
    Json json;
    json.type = Type::String;
    json.text = value;
    return json;
}

Json Json::ofNumber(std::string_view text)
{
    Json json;
    json.type = Type::Number;
    json.text = text;
    return json;
}

Json Json::ofNumber(std::int64_t value)
{
    return ofNumber(std::string_view(std::to_string(value)));
}

Json Json::array()
{
    Json json;
    json.type = Type::Array;
    return json;
}

Json Json::object()
{
    Json json;
    json.type = Type::Object;
    return json;
}

const Json* Json::find(std::string_view key) const
{
    for (const JsonMember& member : members)
        if (member.key == key)
            return &member.value;
    return nullptr;
}

void Json::set(std::string_view key, Json value)
{
    require(type == Type::Object, "members belong to an object");
    members.push_back(JsonMember{ std::string(key), std::move(value) });
}

Result<Json> parseJson(std::string_view text)
{
    if (text.size() > mostBytes)
        return Error{ ErrorCode::Refused, say("core", "The JSON is larger than 64 MiB."), {}, {} };
    return JsonReader(text).document();
}

std::string toText(const Json& value)
{
    std::string out;
    append(out, value);
    return out;
}

std::string jsonQuoted(std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    static constexpr std::string_view escaped = "\"\\\b\f\n\r\t";
    static constexpr std::string_view letters = "\"\\bfnrt";
    std::string out = "\"";
    while (!text.empty()) {
        const CodePoint point = decodeUtf8(text);
        const std::size_t letter = escaped.find(text.front());
        if (letter != std::string_view::npos)
            out += { '\\', letters[letter] };
        else if (point.length == 1 && point.value < 0x20)
            out += { '\\', 'u', '0', '0', hex[point.value / 16], hex[point.value % 16] };
        else if (point.length == 0)
            out += "\xEF\xBF\xBD";
        else
            out += text.substr(0, point.length);
        text.remove_prefix(std::max<std::size_t>(point.length, 1));
    }
    return out + '"';
}

} // namespace core
