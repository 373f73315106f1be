#include "core/tables/table.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/csv/csv_writer.h"

namespace core {

namespace {

struct PlainText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(Money amount) const { return toText(amount); }
    std::string operator()(const MinorMoney& money) const
    {
        return toText(money.amount, money.decimals);
    }
    std::string operator()(Date date) const { return toText(date); }
    std::string operator()(Timestamp instant) const { return toText(instant); }
};

} // namespace

std::string plainText(const Cell& cell)
{
    return std::visit(PlainText{}, cell);
}

Result<void> CsvTableSink::begin(std::span<const ColumnHead> columns)
{
    m_line.clear();
    for (const ColumnHead& column : columns) {
        if (!m_line.empty())
            m_line += m_separator;
        appendCsvField(m_line, column.key);
    }
    m_line += '\n';
    return m_bytes.write(m_line);
}

Result<void> CsvTableSink::row(std::span<const Cell> cells)
{
    m_line.clear();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_line += m_separator;
        if (const auto* text = std::get_if<std::string>(&cells[i]))
            appendText(*text);
        else if (!std::holds_alternative<std::monostate>(cells[i]))
            m_line += plainText(cells[i]); // figures and dates need no quotes
    }
    if (m_line.empty())
        m_line = "\"\""; // a bare line end would be read as a blank line
    m_line += '\n';
    return m_bytes.write(m_line);
}

void CsvTableSink::appendText(const std::string& text)
{
    if (readsAsFormula(text))
        appendCsvField(m_line, guardedCell(text));
    else
        appendCsvField(m_line, text);
}

Result<void> CsvTableSink::end()
{
    return {};
}

Result<void> JsonTableSink::begin(std::span<const ColumnHead> columns)
{
    m_keys.clear();
    m_first = true;
    for (const ColumnHead& column : columns)
        m_keys.push_back(jsonQuoted(column.key) + ": ");
    return m_bytes.write("[");
}

Result<void> JsonTableSink::row(std::span<const Cell> cells)
{
    std::string text = m_first ? "\n  {" : ",\n  {";
    m_first = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += ", ";
        text += m_keys.at(i);
        if (std::holds_alternative<std::monostate>(cells[i]))
            text += "null";
        else if (const auto* number = std::get_if<std::int64_t>(&cells[i]))
            text += std::to_string(*number);
        else
            text += jsonQuoted(plainText(cells[i]));
    }
    text += '}';
    return m_bytes.write(text);
}

Result<void> JsonTableSink::end()
{
    return m_bytes.write(m_first ? "]\n" : "\n]\n");
}

} // namespace core
