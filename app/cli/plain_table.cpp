#include "app/cli/plain_table.h"

#include "app/cli/console.h"

#include <algorithm>

namespace app {

namespace {

std::size_t characters(const std::string& utf8)
{
    return std::size_t(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace

core::Result<void> PlainTableSink::begin(std::span<const core::ColumnHead> columns)
{
    std::vector<std::string> heads;
    for (const core::ColumnHead& column : columns) {
        m_rightAligned.push_back(column.type == core::ColumnType::Number
                                 || column.type == core::ColumnType::Money);
        heads.emplace_back(column.key);
    }
    m_widths.assign(columns.size(), 0);
    add(std::move(heads));
    return {};
}

core::Result<void> PlainTableSink::row(std::span<const core::Cell> cells)
{
    std::vector<std::string> line;
    for (const core::Cell& cell : cells)
        line.push_back(printable(core::plainText(cell)));
    add(std::move(line));
    return {};
}

core::Result<void> PlainTableSink::end()
{
    for (const auto& line : m_lines) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const std::string blanks(m_widths[i] - characters(line[i]), ' ');
            text +=
                (i == 0 ? "" : "  ") + (m_rightAligned[i] ? blanks + line[i] : line[i] + blanks);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        if (auto written = m_bytes.write(text + '\n'); !written)
            return written;
    }
    return {};
}

void PlainTableSink::add(std::vector<std::string> line)
{
    for (std::size_t i = 0; i < line.size(); ++i)
        m_widths[i] = std::max(m_widths[i], characters(line[i]));
    m_lines.push_back(std::move(line));
}

} // namespace app
