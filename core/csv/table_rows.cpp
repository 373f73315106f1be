#include "core/csv/table_rows.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/csv/conversion_layout.h"
#include "core/csv/csv_reader.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace core {

namespace {

constexpr std::size_t largestFile = std::size_t(64) * 1024 * 1024;
constexpr int noField = -1;

Result<std::string> wholeOf(ByteSource& file)
{
    std::string bytes;
    std::array<char, 65'536> buffer;
    for (;;) {
        const auto got = file.read(buffer);
        if (!got)
            return got.error();
        if (*got == 0)
            return bytes;
        bytes.append(buffer.data(), *got);
        if (bytes.size() > largestFile)
            return Error{ ErrorCode::Refused,
                          say("core", "The file is larger than 64 MiB."),
                          file.name(),
                          say("core", "Split it.") };
    }
}

Error atHead(const std::string& file, Message what, Message remedy)
{
    return { ErrorCode::Refused, std::move(what), file, std::move(remedy) };
}

int fieldOf(std::string_view head, std::span<const TableField> fields)
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (columnKey(fields[i].key) == columnKey(head))
            return int(i);
    return noField;
}

/// The columns of a CSV file.
struct Head {
    std::vector<int> fields; ///< which each column is; noField: none we know
    bool isOwnExport = false;

    [[nodiscard]] std::string_view cell(std::string_view text) const
    {
        return trimmed(isOwnExport ? unguardedCell(text) : text);
    }
};

Result<Head> readHead(const CsvRow& head,
                      std::span<const TableField> fields,
                      const std::string& file,
                      TableRows& table)
{
    Head columns;
    std::unordered_set<std::string> seen;
    for (const std::string_view text : head.fields) {
        const std::string name(trimmed(text));
        if (!seen.insert(columnKey(name)).second)
            return atHead(file,
                          say("core", "The column “{1}” is given twice.", name),
                          say("core", "Remove or rename one of them."));
        columns.fields.push_back(fieldOf(name, fields));
        if (columns.fields.back() == noField)
            table.unknownColumns.push_back(name);
    }
    for (const TableField& field : fields)
        if (field.isNeeded && !seen.contains(columnKey(field.key)))
            return atHead(file,
                          say("core", "The column “{1}” is missing.", field.key),
                          say("core", "Begin the file with a line that names its columns."));
    columns.isOwnExport = std::ranges::all_of(
        fields, [&seen](const TableField& field) { return seen.contains(columnKey(field.key)); });
    return columns;
}

void addRow(const CsvRow& row, const Head& head, std::size_t fields, TableRows& table)
{
    const auto refuse = [&](Message what, Message remedy) {
        table.issues.push_back(
            { row.line, {}, { ErrorCode::Refused, std::move(what), {}, std::move(remedy) } });
    };
    if (!row.problem.empty())
        return refuse(row.problem, {});
    const std::vector<int>& columns = head.fields;
    if (row.fields.size() != columns.size())
        return refuse(say("core",
                          "Fields in the row: {1}; in the header: {2}.",
                          std::to_string(row.fields.size()),
                          std::to_string(columns.size())),
                      say("core", "Look for a missing or a superfluous separator."));
    TableRow made{ row.line, std::vector<std::optional<std::string>>(fields) };
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] != noField)
            made.cells[std::size_t(columns[i])] = head.cell(row.fields[i]);
    table.rows.push_back(std::move(made));
}

Result<TableRows>
readCsv(std::string bytes, const std::string& name, std::span<const TableField> fields)
{
    StringSource source(std::move(bytes), name);
    CsvReader reader(source);
    CsvRow row;
    const auto head = reader.next(row);
    if (!head)
        return head.error();
    if (!*head || !row.problem.empty())
        return atHead(name,
                      *head ? row.problem : say("core", "The file is empty."),
                      say("core", "Begin it with a header line that names its columns."));
    TableRows table;
    const auto columns = readHead(row, fields, name, table);
    if (!columns)
        return columns.error();
    for (auto more = reader.next(row);; more = reader.next(row)) {
        if (!more)
            return more.error();
        if (!*more)
            return table;
        addRow(row, *columns, fields.size(), table);
    }
}

/// A record of a JSON file, whose members are taken field by field.
class JsonRecord {
public:
    JsonRecord(const Json& item, std::span<const TableField> fields)
        : m_item(item)
        , m_isOwnExport(std::ranges::all_of(
              fields, [&item](const TableField& field) { return item.find(field.key) != nullptr; }))
    {
    }

    std::optional<std::string> cell(const TableField& field)
    {
        auto joined = take(field.key, field);
        if (joined)
            return joined;
        for (std::string_view keys = field.jsonKeys; !keys.empty();) {
            const std::string_view key = keys.substr(0, keys.find(' '));
            keys.remove_prefix(std::min(keys.size(), key.size() + 1));
            const auto text = take(key, field);
            if (!text)
                continue;
            if (joined && !joined->empty() && !text->empty())
                *joined += ' ';
            joined = joined.value_or(std::string()) + *text;
        }
        return joined;
    }

    /// Adds the members that no field took, but for those told already.
    void tellUnread(std::unordered_set<std::string_view>& told,
                    std::vector<std::string>& unread) const
    {
        for (const JsonMember& member : m_item.members)
            if (std::ranges::find(m_taken, &member.value) == m_taken.end()
                && told.insert(member.key).second)
                unread.push_back(member.key);
    }

private:
    std::optional<std::string> take(std::string_view key, const TableField& field)
    {
        const Json* member = m_item.find(key);
        if (!member)
            return std::nullopt;
        const bool isNull = member->type == Json::Type::Null;
        const bool isText = member->type == Json::Type::String
            || (member->type == Json::Type::Number && !field.isWord);
        if (isNull || isText)
            m_taken.push_back(member);
        if (isText || (isNull && m_isOwnExport))
            return std::string(trimmed(member->text));
        return std::nullopt;
    }

    const Json& m_item;
    bool m_isOwnExport;
    std::vector<const Json*> m_taken;
};

Result<TableRows>
readJson(std::string_view bytes, const std::string& name, std::span<const TableField> fields)
{
    const auto json = parseJson(bytes);
    if (!json) {
        Error error = json.error();
        error.where = say("core", "{1}, {2}", name, error.where);
        return error;
    }
    const Json* items = json->type == Json::Type::Array ? &*json : json->find("items");
    if (!items || items->type != Json::Type::Array)
        return atHead(name,
                      say("core", "The file has no list “items”."),
                      say("core", "Give the tracker's answer as it is, or a CSV file."));
    TableRows table;
    table.isJson = true;
    std::unordered_set<std::string_view> told;
    for (const Json& item : items->items) {
        const auto number = std::int64_t(&item - items->items.data()) + 1;
        if (item.type != Json::Type::Object) {
            table.issues.push_back({ number,
                                     {},
                                     { ErrorCode::Refused,
                                       say("core", "The item is no record."),
                                       {},
                                       say("core", "Remove it from the list.") } });
            continue;
        }
        JsonRecord record(item, fields);
        TableRow row{ number, {} };
        for (const TableField& field : fields)
            row.cells.push_back(record.cell(field));
        record.tellUnread(told, table.unknownColumns);
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

std::string_view TableRow::text(std::size_t field) const
{
    const auto& cell = cells.at(field);
    return cell ? std::string_view(*cell) : std::string_view();
}

Result<TableRows> readTable(ByteSource& file, std::span<const TableField> fields)
{
    auto bytes = wholeOf(file);
    if (!bytes)
        return bytes.error();
    const std::string_view front = trimmed(*bytes);
    const bool hasJson = std::ranges::any_of(
        fields, [](const TableField& field) { return !field.jsonKeys.empty(); });
    if (!hasJson)
        return readCsv(std::move(*bytes), file.name(), fields);
    if (front.starts_with('{') || front.starts_with('['))
        return readJson(*bytes, file.name(), fields);
    return readCsv(std::move(*bytes), file.name(), fields);
}

} // namespace core
