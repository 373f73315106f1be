#include "core/csv/json_rows.h"

#include "core/csv/csv_writer.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostLeftOut = 100;

std::string cellText(const Json& value)
{
    switch (value.type) {
    case Json::Type::Null:
        return {};
    case Json::Type::Number:
    case Json::Type::String:
        return value.text;
    case Json::Type::Bool:
    case Json::Type::Array:
    case Json::Type::Object:
        break;
    }
    return toText(value);
}

} // namespace

JsonRows::JsonRows(ByteSource& source,
                   std::optional<TextEncoding> encoding,
                   std::vector<std::string> heads)
    : m_items(source, encoding)
    , m_heads(std::move(heads))
{
}

void JsonRows::fillCells(const Json& item)
{
    m_cells.assign(m_heads.size(), {});
    for (const JsonMember& member : item.members) {
        const auto head = std::ranges::find(m_heads, member.key);
        if (head != m_heads.end())
            m_cells[std::size_t(head - m_heads.begin())] = cellText(member.value);
        else if (m_leftOut.size() < mostLeftOut)
            m_leftOut.insert(member.key);
    }
}

Result<bool> JsonRows::next(CsvRow& row)
{
    row = {};
    if (m_headGiven) {
        auto got = m_items.next(m_item);
        if (!got || !*got)
            return got;
        row.line = m_item.number;
        row.problem = m_item.problem;
        fillCells(m_item.value);
    } else {
        m_headGiven = true;
        row.line = 1;
        m_cells = m_heads;
    }
    m_raw.clear();
    appendCsvRecord(m_raw, m_cells);
    m_raw.pop_back(); // the line end
    row.raw = m_raw;
    row.fields.assign(m_cells.begin(), m_cells.end());
    for (std::size_t i = 0; i < m_cells.size() && row.problem.empty(); ++i) {
        if (m_cells[i].find('\0') == std::string::npos)
            continue;
        row.problem = say("core", "The text holds a NUL byte.");
        row.problemField = int(i);
    }
    return true;
}

Result<std::vector<std::string>>
jsonHeads(ByteSource& start, bool isWhole, std::optional<TextEncoding> encoding)
{
    JsonItems items(start, encoding);
    std::vector<std::string> heads;
    std::optional<Error> firstFault;
    JsonItem item;
    for (;;) {
        auto got = items.next(item);
        if (heads.empty() && firstFault && (!got || !*got))
            return *firstFault;
        // The end of the part may cut the file anywhere; an import will meet a fault again.
        if (!got && (isWhole || heads.empty()))
            return got.error();
        if (!got || !*got || heads.size() > maxCsvColumns)
            return heads;
        if (!firstFault && !item.problem.empty())
            firstFault =
                Error{ ErrorCode::Refused,
                       item.problem,
                       say("core", "{1}, item {2}", start.name(), std::to_string(item.number)),
                       say("core", "Mend the item, or take the file as the tracker gave it.") };
        for (const JsonMember& member : item.value.members)
            if (std::ranges::find(heads, member.key) == heads.end())
                heads.push_back(member.key);
    }
}

} // namespace core
