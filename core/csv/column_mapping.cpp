#include "core/csv/column_mapping.h"

#include "core/base/text.h"
#include "core/csv/conversion_layout.h"
#include "core/csv/import_settings.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

Error headerError(const std::string& file, const CsvRow& header, Message what, Message remedy)
{
    return { ErrorCode::Refused,
             std::move(what),
             say("core", "{1}, line {2}", file, std::to_string(header.line)),
             std::move(remedy) };
}

std::string_view fieldName(int field)
{
    return conversionFields()[std::size_t(field)].name;
}

/// The user's own mapping by the compared form of the head; Error when a head or a field is not
/// there.
Result<std::unordered_map<std::string, int>>
readColumnMap(const ColumnMapping& mapping,
              const std::map<std::string, std::string>& columnMap,
              const std::string& file)
{
    std::unordered_map<std::string, int> fields;
    for (const auto& [column, fieldText] : columnMap) {
        const std::string key = columnKey(column);
        const bool isThere = std::ranges::any_of(
            mapping.heads, [&key](const std::string& head) { return columnKey(head) == key; });
        if (!isThere)
            return Error{ ErrorCode::Refused,
                          say("core", "The file has no column “{1}”.", column),
                          file,
                          say("core", "Map one of the columns in its header.") };
        const auto field = mappedField(fieldText);
        if (!field)
            return Error{ ErrorCode::Refused, field.error().what, file, field.error().remedy };
        fields[key] = *field;
    }
    return fields;
}

Result<void>
refuseRepeated(const ColumnMapping& mapping, const CsvRow& header, const std::string& file)
{
    std::unordered_map<std::string, std::size_t> heads;
    std::unordered_map<int, std::size_t> fields;
    for (std::size_t i = 0; i < mapping.heads.size(); ++i) {
        const std::string key = columnKey(mapping.heads[i]);
        if (!key.empty() && !heads.emplace(key, i).second)
            return headerError(file,
                               header,
                               say("core", "The column “{1}” is given twice.", mapping.heads[i]),
                               say("core", "Remove or rename one of them."));
        const int field = mapping.fieldOf[i];
        if (field >= 0 && !fields.emplace(field, i).second)
            return headerError(
                file,
                header,
                say("core",
                    "The columns “{1}” and “{2}” both mean {3}.",
                    mapping.heads[fields[field]],
                    mapping.heads[i],
                    fieldName(field)),
                say("core", "Remove one of them, or map it to another field or to ignore."));
    }
    return {};
}

/// What an import answers where no column has a field.
Error noHeaderError(const std::string& file, const CsvRow& header)
{
    return headerError(file,
                       header,
                       say("core", "The first line is no header: none of its columns is known."),
                       say("core",
                           "Begin the file with a line such as "
                           "“id,conv_time,campaign,publisher,type,status,revenue”."));
}

/// Whether a line is a conversion rather than heads: its time, at least, begins with a figure.
bool isRowOfValues(const std::vector<std::string>& cells)
{
    return std::ranges::any_of(
        cells, [](const std::string& cell) { return !cell.empty() && isDigit(cell.front()); });
}

bool isAlwaysIgnored(std::string_view head, bool isOwnExport)
{
    const std::string key = columnKey(head);
    const auto same = [&key](std::string_view column) {
        return columnKey(column) == key;
    };
    return same("reject_reason") || (isOwnExport && std::ranges::any_of(exportOnlyColumns(), same));
}

} // namespace

Result<int> mappedField(std::string_view field)
{
    const int place = fieldNamed(field);
    if (place >= 0 || field == ignoredField)
        return place;
    std::vector<std::string> names{ std::string(ignoredField) };
    for (const ConversionField& each : conversionFields())
        names.push_back(each.name);
    const auto near = nearest(field, names);
    return Error{ ErrorCode::Refused,
                  say("core", "“{1}” is no field of a conversion.", field),
                  {},
                  near ? say("core", "Did you mean “{1}”?", *near)
                       : say("core",
                             "Use a name of the native layout, such as revenue or tracker_earning, "
                             "or ignore.") };
}

int ColumnMapping::columnOf(std::string_view field) const
{
    const auto at = std::ranges::find(fieldOf, fieldNamed(field));
    return at == fieldOf.end() ? -1 : int(at - fieldOf.begin());
}

Result<ColumnMapping> mapColumns(const CsvRow& header,
                                 const ImportPreset& preset,
                                 const std::map<std::string, std::string>& columnMap,
                                 const std::string& file)
{
    if (!header.problem.empty())
        return headerError(file,
                           header,
                           say("core", "The header cannot be read: {1}", header.problem.text()),
                           say("core", "Save the file as CSV in UTF-8."));
    ColumnMapping mapping;
    for (const std::string_view head : header.fields)
        mapping.heads.emplace_back(trimmed(head));
    auto mapped = readColumnMap(mapping, columnMap, file);
    if (!mapped)
        return mapped.error();
    mapping.preset = &preset;
    const int time = fieldNamed("conv_time");
    mapping.isForeign = std::ranges::none_of(mapping.heads, [&](const std::string& head) {
        return meaningOf(head, preset).field == time;
    });
    std::vector<bool> isKnown;
    for (const std::string& head : mapping.heads) {
        const auto own = mapped->find(columnKey(head));
        const PresetMeaning meaning = meaningOf(head, preset);
        mapping.fieldOf.push_back(own == mapped->end() ? meaning.field : own->second);
        isKnown.push_back(own != mapped->end() || meaning.isKnown);
    }
    if (std::ranges::all_of(mapping.fieldOf, [](int field) { return field < 0; }))
        mapping.noHeader = noHeaderError(file, header);
    if (mapping.noHeader && mapping.heads.size() == 1) // no table
        return *mapping.noHeader;
    if (auto once = refuseRepeated(mapping, header, file); !once)
        return mapping.noHeader && isRowOfValues(mapping.heads) ? *mapping.noHeader : once.error();
    const auto has = [&mapping](std::string_view column) {
        return std::ranges::any_of(mapping.heads, [column](const std::string& head) {
            return columnKey(head) == columnKey(column);
        });
    };
    mapping.isOwnExport = has("earning") && has("rule_kind");
    for (std::size_t i = 0; i < mapping.heads.size(); ++i)
        if (!isKnown[i] && !isAlwaysIgnored(mapping.heads[i], mapping.isOwnExport))
            mapping.unknown.push_back(mapping.heads[i]);
    return mapping;
}

Error unknownMembers(const std::string& file)
{
    return { ErrorCode::Refused,
             say("core", "None of the items' members is known."),
             file,
             say("core", "Map those that hold the time, the campaign and the publisher.") };
}

} // namespace core
