#include "core/tables/table.h"

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/csv/csv_writer.h"

namespace core {

namespace {

struct PlainText {
    std::string& behind;

    void operator()(std::monostate) const { }
    void operator()(const std::string& text) const { behind += text; }
    void operator()(std::int64_t number) const { appendPadded(behind, number, 1); }
    void operator()(Money amount) const { appendText(behind, amount); }
    void operator()(const MinorMoney& money) const
    {
        appendText(behind, money.amount, money.decimals);
    }
    void operator()(Date date) const { appendText(behind, date); }
    void operator()(Timestamp instant) const { appendText(behind, instant); }
};

void appendGuarded(std::string& line, const std::string& text)
{
    if (readsAsFormula(text))
        appendCsvField(line, guardedCell(text));
    else
        appendCsvField(line, text);
}

} // namespace

std::string plainText(const Cell& cell)
{
    std::string text;
    appendPlainText(text, cell);
    return text;
}

void appendPlainText(std::string& text, const Cell& cell)
{
    std::visit(PlainText{ text }, cell);
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
            appendGuarded(m_line, *text);
        else
            appendPlainText(m_line, cells[i]); // figures and dates need no quotes
    }
    if (m_line.empty())
        m_line = "\"\""; // a bare line end would be read as a blank line
    m_line += '\n';
    return m_bytes.write(m_line);
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
