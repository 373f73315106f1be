#include "core/base/join.h"
#include "core/base/text.h"
#include "core/csv/import_presets.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

using Meanings = std::unordered_map<std::string, PresetMeaning>; ///< by the compared head

Meanings meaningsOf(const ImportPreset& preset)
{
    Meanings meanings;
    for (const PresetColumn& column : preset.columns)
        meanings.emplace(
            columnKey(column.head),
            PresetMeaning{ true, column.field.empty() ? -1 : fieldNamed(column.field) });
    for (const PresetSeries& series : preset.series)
        for (int number = 1; number <= series.count; ++number)
            meanings.emplace(
                columnKey(std::string(series.head) + std::to_string(number)),
                PresetMeaning{ true,
                               fieldNamed(std::string(series.field) + std::to_string(number)) });
    return meanings;
}

/// Of each preset of the table, made once.
const Meanings& knownMeanings(const ImportPreset& preset)
{
    static const std::vector<Meanings> all = [] {
        std::vector<Meanings> made;
        for (const ImportPreset& each : importPresets())
            made.push_back(meaningsOf(each));
        return made;
    }();
    return all[std::size_t(&preset - importPresets().data())];
}

bool hasHead(std::span<const std::string> heads, std::string_view head)
{
    return std::ranges::any_of(
        heads, [key = columnKey(head)](const std::string& each) { return columnKey(each) == key; });
}

std::vector<std::string> missingSigns(std::span<const std::string> heads,
                                      const ImportPreset& preset)
{
    std::vector<std::string> missing;
    for (const PresetColumn& column : preset.columns)
        if (column.isSign && !hasHead(heads, column.head))
            missing.emplace_back(column.head);
    return missing;
}

/// How near a preset is to a header: first by the heads it knows, then by what it misses, then by
/// how little else it has.
struct Nearness {
    int known = 0;
    int notMissing = 0;
    int notElse = 0;

    friend auto operator<=>(const Nearness&, const Nearness&) = default;
};

} // namespace

Result<const ImportPreset*> presetNamed(std::string_view key)
{
    std::vector<std::string> keys;
    for (const ImportPreset& preset : importPresets()) {
        if (preset.key == key)
            return &preset;
        keys.emplace_back(preset.key);
    }
    const auto near = nearest(key, keys);
    return Error{ ErrorCode::Refused,
                  say("core", "There is no preset “{1}”.", key),
                  {},
                  near ? say("core", "Did you mean “{1}”?", *near)
                       : say("core", "Choose one of these: {1}.", joinedTexts(keys)) };
}

PresetMeaning meaningOf(std::string_view head, const ImportPreset& preset)
{
    if (isNative(preset)) {
        const int field = fieldNamed(head);
        return { field >= 0, field };
    }
    const Meanings& meanings = knownMeanings(preset);
    const auto found = meanings.find(columnKey(head));
    return found == meanings.end() ? PresetMeaning() : found->second;
}

std::vector<std::string> headsOf(const ImportPreset& preset)
{
    std::vector<std::string> heads;
    if (isNative(preset))
        for (const ConversionField& field : conversionFields())
            heads.push_back(field.name);
    for (const PresetColumn& column : preset.columns)
        heads.emplace_back(column.head);
    for (const PresetSeries& series : preset.series)
        for (int number = 1; number <= series.count; ++number)
            heads.push_back(std::string(series.head) + std::to_string(number));
    return heads;
}

PresetMatch matchPreset(std::span<const std::string> heads)
{
    PresetMatch match;
    Nearness nearest;
    for (const ImportPreset& preset : importPresets()) {
        if (isNative(preset))
            continue;
        const int known = int(std::ranges::count_if(
            heads, [&preset](const std::string& head) { return meaningOf(head, preset).isKnown; }));
        std::vector<std::string> missing = missingSigns(heads, preset);
        const Nearness nearness{ known, -int(missing.size()), -int(preset.columns.size()) };
        const bool fits = missing.empty();
        if (known > 0 && nearest < nearness) {
            nearest = nearness;
            match.nearest = &preset;
            match.missing = std::move(missing);
        }
        if (!fits || known < match.known)
            continue;
        if (known > match.known)
            match.asWell.clear();
        match.known = known;
        match.asWell.push_back(&preset);
    }
    if (match.known < nearest.known)
        match.asWell.clear(); // a file of that other preset, which lacks a sign of its own
    if (match.asWell.size() == 1) {
        match.preset = match.asWell.front();
        match.asWell.clear();
    }
    return match;
}

} // namespace core
