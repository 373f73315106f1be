#include "tests/journeys/exported.h"

#include <utility>

namespace {

std::string figure(std::string text)
{
    if (text.find('.') == std::string::npos)
        return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

} // namespace

std::vector<std::vector<std::string>> simpleCsv(const std::string& text)
{
    std::vector<std::vector<std::string>> rows(1);
    std::string field;
    for (const char c : text) {
        if (c != ',' && c != '\n') {
            field += c;
            continue;
        }
        rows.back().push_back(std::exchange(field, {}));
        if (c == '\n')
            rows.emplace_back();
    }
    rows.pop_back();
    return rows;
}

std::vector<std::string> sheetCells(const std::string& xml)
{
    std::vector<std::string> cells;
    for (std::size_t at = 0; (at = xml.find("<c ", at)) != std::string::npos;) {
        const std::size_t end = xml.find("</c>", at);
        const std::string cell = xml.substr(at, end - at);
        const char* const tag = cell.find("<v>") != std::string::npos ? "<v>" : "<t";
        const std::size_t open = cell.find('>', cell.find(tag)) + 1;
        cells.push_back(cell.substr(open, cell.find('<', open) - open));
        at = end;
    }
    return cells;
}

std::vector<std::string> figuresOf(const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::string> figures;
    for (const auto& row : rows)
        for (const std::string& field : row)
            if (!field.empty())
                figures.push_back(figure(field));
    return figures;
}
