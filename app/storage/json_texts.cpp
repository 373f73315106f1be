#include "app/storage/json_texts.h"

#include "core/base/json.h"

#include <algorithm>
#include <optional>

namespace app {

namespace {

/// How many texts `["a","b"]` holds, read into `texts`; nullopt where it is written in any other way
/// than toJsonTexts writes texts without escapes.
std::optional<std::size_t> readPlainTexts(std::string_view json, std::vector<std::string>& texts)
{
    std::size_t count = 0;
    std::size_t at = 1;
    while (at < json.size() && json[at] == '"') {
        std::size_t end = at + 1;
        while (end < json.size() && json[end] != '"' && json[end] != '\\')
            ++end;
        if (end + 1 >= json.size() || json[end] == '\\')
            return std::nullopt;
        if (count == texts.size())
            texts.emplace_back();
        texts[count++].assign(json, at + 1, end - at - 1);
        if (json[end + 1] == ']' && end + 2 == json.size())
            return count;
        if (json[end + 1] != ',')
            return std::nullopt;
        at = end + 2;
    }
    return std::nullopt;
}

/// Whether it stands in JSON as it is.
bool isPlain(std::string_view text)
{
    return std::ranges::all_of(
        text, [](char c) { return c >= ' ' && c < '\x7F' && c != '"' && c != '\\'; });
}

} // namespace

std::string toJsonTexts(const std::vector<std::string>& texts)
{
    std::string json = "[";
    for (const std::string& text : texts) {
        if (json.size() > 1)
            json += ',';
        if (isPlain(text))
            json.append(1, '"').append(text).append(1, '"');
        else
            json += core::jsonQuoted(text);
    }
    json += ']';
    return json;
}

core::Result<std::vector<std::string>> fromJsonTexts(std::string_view json)
{
    const auto parsed = core::parseJson(json);
    if (!parsed)
        return parsed.error();
    std::vector<std::string> texts;
    for (const core::Json& item : parsed->items)
        texts.push_back(item.text);
    return texts;
}

core::Result<void> readJsonTexts(std::string_view json, std::vector<std::string>& texts)
{
    if (json.empty()) {
        texts.clear();
        return {};
    }
    if (const std::optional<std::size_t> count = readPlainTexts(json, texts)) {
        texts.resize(*count);
        return {};
    }
    auto read = fromJsonTexts(json);
    if (!read)
        return read.error();
    texts = std::move(*read);
    return {};
}

} // namespace app
