#include "app/storage/json_texts.h"

#include "core/base/json.h"

namespace app {

std::string toJsonTexts(const std::vector<std::string>& texts)
{
    std::string json = "[";
    for (const std::string& text : texts) {
        if (json.size() > 1)
            json += ',';
        json += core::jsonQuoted(text);
    }
    return json + ']';
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

} // namespace app
