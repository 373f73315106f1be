#include "core/csv/import_settings.h"

#include "core/csv/import_presets.h"

namespace core {

namespace {

using Texts = std::map<std::string, std::string>;

struct TextMember {
    std::string_view key;
    std::string ImportSettings::*member;
};
constexpr TextMember textMembers[] = {
    { "preset", &ImportSettings::preset },
    { "timezone", &ImportSettings::timeZone },
    { "campaign", &ImportSettings::campaign },
    { "publisher", &ImportSettings::publisher },
};

struct MapMember {
    std::string_view key;
    Texts ImportSettings::*member;
};
constexpr MapMember mapMembers[] = {
    { "columns", &ImportSettings::columnMap },
    { "constants", &ImportSettings::constants },
    { "publishers", &ImportSettings::publishers },
    { "campaigns", &ImportSettings::campaigns },
};

template <typename T>
void setForm(Json& json,
             std::string_view key,
             std::span<const FormChoice<T>> choices,
             const std::optional<T>& chosen)
{
    if (chosen)
        json.set(key, Json::ofString(info(choices, *chosen).key));
}

Error notSettings(Message what)
{
    return { ErrorCode::Refused,
             std::move(what),
             {},
             say("core", "Save the profile anew with this version of the program.") };
}

template <typename T>
Result<void>
readForm(const Json& value, std::span<const FormChoice<T>> choices, std::optional<T>& chosen)
{
    auto parsed = parseForm(choices, value.text);
    if (!parsed)
        return parsed.error();
    chosen = *parsed;
    return {};
}

Result<void> readMap(const Json& value, std::string_view key, Texts& texts)
{
    if (value.type != Json::Type::Object)
        return notSettings(say("core", "“{1}” is no object of texts.", key));
    for (const JsonMember& member : value.members) {
        if (member.value.type != Json::Type::String)
            return notSettings(say("core", "“{1}” is no object of texts.", key));
        texts[member.key] = member.value.text;
    }
    return {};
}

Result<void> readMember(const JsonMember& member, ImportSettings& settings)
{
    for (const MapMember& map : mapMembers)
        if (member.key == map.key)
            return readMap(member.value, map.key, settings.*map.member);
    if (member.value.type != Json::Type::String)
        return notSettings(say("core", "“{1}” is no text.", member.key));
    for (const TextMember& text : textMembers) {
        if (member.key != text.key)
            continue;
        settings.*text.member = member.value.text;
        return {};
    }
    if (member.key == "encoding")
        return readForm(member.value, textEncodings(), settings.encoding);
    if (member.key == "separator")
        return readForm(member.value, fieldSeparators(), settings.separator);
    if (member.key == "decimals")
        return readForm(member.value, decimalMarks(), settings.decimals);
    if (member.key == "dates")
        return readForm(member.value, dateForms(), settings.dates);
    return notSettings(say("core", "“{1}” is no setting of an import.", member.key));
}

} // namespace

Json toJson(const ImportSettings& settings)
{
    Json json = Json::object();
    for (const TextMember& text : textMembers)
        if (!(settings.*text.member).empty())
            json.set(text.key, Json::ofString(settings.*text.member));
    setForm(json, "encoding", textEncodings(), settings.encoding);
    setForm(json, "separator", fieldSeparators(), settings.separator);
    setForm(json, "decimals", decimalMarks(), settings.decimals);
    setForm(json, "dates", dateForms(), settings.dates);
    for (const MapMember& map : mapMembers) {
        Json object = Json::object();
        for (const auto& [from, to] : settings.*map.member)
            object.set(from, Json::ofString(to));
        if (!object.members.empty())
            json.set(map.key, std::move(object));
    }
    return json;
}

Result<ImportSettings> parseImportSettings(std::string_view json)
{
    auto parsed = parseJson(json);
    if (!parsed)
        return parsed.error();
    if (parsed->type != Json::Type::Object)
        return notSettings(say("core", "The settings of an import are no object."));
    ImportSettings settings;
    for (const JsonMember& member : parsed->members)
        if (auto read = readMember(member, settings); !read)
            return read.error();
    if (!settings.preset.empty())
        if (auto preset = presetNamed(settings.preset); !preset)
            return preset.error();
    return settings;
}

} // namespace core
