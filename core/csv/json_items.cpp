#include "core/csv/json_items.h"

#include "core/csv/row_reader.h"

namespace core {

namespace {

constexpr std::string_view blanks = " \t\r\n";

/// Bytes of the JSON value that `text` begins with; nullopt: its end is not in the text. It is
/// measured by its quotes and brackets; parseJson() looks at the rest.
std::optional<std::size_t> valueLength(std::string_view text, bool last)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
            if (!inString && depth == 0)
                return i + 1;
            continue;
        }
        const bool closes = c == '}' || c == ']';
        if (depth == 0 && i > 0 && (closes || c == ',' || blanks.find(c) != std::string_view::npos))
            return i;
        if (c == '"')
            inString = true;
        if (c == '{' || c == '[')
            ++depth;
        if (closes && --depth <= 0)
            return i + 1;
    }
    return last && depth == 0 && !inString && !text.empty() ? std::optional(text.size())
                                                            : std::nullopt;
}

} // namespace

bool looksLikeJson(std::string_view start)
{
    const std::size_t first = start.find_first_not_of(blanks);
    return first != std::string_view::npos && (start[first] == '{' || start[first] == '[');
}

JsonItems::JsonItems(ByteSource& source, std::optional<TextEncoding> encoding)
    : m_stream(source, encoding)
{
}

Error JsonItems::fault(Message what) const
{
    return { ErrorCode::Refused,
             std::move(what),
             m_number > 0
                 ? say("core", "{1}, behind item {2}", m_stream.name(), std::to_string(m_number))
                 : Message(m_stream.name()),
             say("core", "Take the file as the tracker gave it: {\"items\": […]} or an array.") };
}

Result<void> JsonItems::fill()
{
    m_buffer.erase(0, m_at);
    m_at = 0;
    auto more = m_stream.readMore(m_buffer);
    if (!more)
        return more.error();
    m_ended = !*more;
    return {};
}

Result<char> JsonItems::peek()
{
    for (;;) {
        const std::size_t next = rest().find_first_not_of(blanks);
        if (next != std::string_view::npos) {
            m_at += next;
            return m_buffer[m_at];
        }
        m_at = m_buffer.size();
        if (m_ended)
            return '\0';
        if (auto filled = fill(); !filled)
            return filled.error();
    }
}

Result<std::string> JsonItems::takeValue()
{
    if (auto first = peek(); !first)
        return first.error();
    for (;;) {
        if (const auto length = valueLength(rest(), m_ended)) {
            std::string value(rest().substr(0, *length));
            m_at += *length;
            return value;
        }
        if (m_ended)
            return fault(say("core", "The JSON ends too early."));
        if (rest().size() > maxCsvRecordBytes)
            return fault(say("core", "A value of the JSON is longer than 1 MiB."));
        if (auto filled = fill(); !filled)
            return filled.error();
    }
}

Result<void> JsonItems::enter()
{
    auto first = peek();
    if (!first)
        return first.error();
    if (*first != '[' && *first != '{')
        return fault(say("core", "The file is no JSON: it begins with neither { nor [."));
    m_isBareArray = *first == '[';
    m_place = m_isBareArray ? Place::Items : Place::Members;
    ++m_at;
    return {};
}

/// Passes over members until the items begin, or to the end of the object.
Result<void> JsonItems::readMembers()
{
    for (;;) {
        auto next = peek();
        if (!next)
            return next.error();
        if (*next == '}') {
            ++m_at;
            return readEnd();
        }
        if (!m_isFirst && *next != ',')
            return fault(*next == '\0' ? say("core", "The JSON ends too early.")
                                       : say("core", "Here a comma was expected."));
        m_at += m_isFirst ? 0 : 1;
        m_isFirst = false;
        auto key = takeValue();
        if (!key)
            return key.error();
        const auto name = parseJson(*key);
        auto colon = peek();
        if (!colon)
            return colon.error();
        if (!name || name->type != Json::Type::String || *colon != ':')
            return fault(say("core", "Here a key in quotation marks was expected."));
        ++m_at;
        auto value = peek();
        if (!value)
            return value.error();
        if (name->text == "items" && *value == '[' && !m_hasItems) {
            ++m_at;
            m_place = Place::Items;
            m_isFirst = true;
            m_hasItems = true;
            return {};
        }
        auto passed = takeValue();
        if (!passed)
            return passed.error();
        const auto parsed = parseJson(*passed);
        if (!parsed)
            return fault(parsed.error().what);
        if (name->text == "total" && parsed->type == Json::Type::Number)
            m_total = parsed->text;
    }
}

Result<void> JsonItems::readEnd()
{
    m_place = Place::End;
    if (!m_isBareArray && !m_hasItems)
        return fault(say("core", "The JSON has no array “items”."));
    auto next = peek();
    if (!next)
        return next.error();
    if (*next != '\0')
        return fault(say("core", "Something stands after the end of the JSON value."));
    return {};
}

Result<bool> JsonItems::readItem(JsonItem& item)
{
    auto next = peek();
    if (!next)
        return next.error();
    if (*next == ']') {
        ++m_at;
        m_isFirst = false;
        m_place = m_isBareArray ? Place::End : Place::Members;
        return false;
    }
    if (!m_isFirst && *next != ',')
        return fault(*next == '\0' ? say("core", "The JSON ends too early.")
                                   : say("core", "Here a comma was expected."));
    m_at += m_isFirst ? 0 : 1;
    m_isFirst = false;
    auto start = peek();
    if (!start)
        return start.error();
    if (*start == ']' || *start == ',')
        return fault(say("core", "Here a JSON value was expected."));
    auto text = takeValue();
    if (!text)
        return text.error();
    item.number = ++m_number;
    item.problem = {};
    auto value = parseJson(*text);
    item.value = value ? std::move(*value) : Json();
    if (!value)
        item.problem = value.error().what;
    else if (item.value.type != Json::Type::Object)
        item.problem = say("core", "The item is no object of named values.");
    return true;
}

Result<bool> JsonItems::next(JsonItem& item)
{
    for (;;) {
        Result<void> moved;
        switch (m_place) {
        case Place::Start:
            moved = enter();
            break;
        case Place::Members:
            moved = readMembers();
            break;
        case Place::Items: {
            auto read = readItem(item);
            if (!read || *read)
                return read;
            if (m_place == Place::End)
                moved = readEnd();
            break;
        }
        case Place::End:
            return false;
        }
        if (!moved)
            return moved.error();
    }
}

} // namespace core
