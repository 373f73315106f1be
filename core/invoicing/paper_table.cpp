#include "core/invoicing/paper_table.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

constexpr Micrometres padding = 2'200; // above and below a row's text

} // namespace

PaperTable::PaperTable(Sheet& sheet, std::vector<Strip> columns, Words words)
    : m_sheet(sheet)
    , m_columns(std::move(columns))
    , m_words(std::move(words))
{
    require(m_words.heads.size() == m_columns.size(), "a table's columns have a head each");
}

PaperTable::~PaperTable()
{
    end();
}

Place PaperTable::begin(Place place)
{
    m_reserved = m_sheet.heightOf(carriedLabel(m_words.carriedOver)) + 2 * padding;
    m_sheet.reserve(m_reserved);
    m_isOpen = true;
    const Micrometres line = m_sheet.measure().lineHeight(TextRole::Body) + 2 * padding;
    place = m_sheet.room(place, 3 * line); // no head alone at the foot of a page
    m_sheet.whenPageBegins([this](std::size_t before, Place& start) {
        if (!m_sum.empty())
            (void)carriedRow({ before, m_sheet.bottom() }, m_words.carriedOver);
        start = head(start);
        if (!m_sum.empty()) {
            start = carriedRow(start, m_words.broughtForward);
            m_sheet.rule(start, m_sheet.left(), m_sheet.right(), Sheet::hairline, Ink::Line);
        }
    });
    return head(place);
}

void PaperTable::end()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    m_sheet.reserve(-m_reserved);
    m_sheet.whenPageBegins(nullptr);
}

Place PaperTable::row(Place place,
                      const std::vector<TableCell>& cells,
                      std::string sumAfter,
                      Micrometres below)
{
    const Micrometres height = heightOf(cells) + 2 * padding;
    place = m_sheet.room(place, height + std::max(below - m_reserved, Micrometres(0)));
    m_sum = std::move(sumAfter);
    place.y += padding;
    Place lowest = place;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        lowest = std::max(lowest, m_sheet.flow(place, m_columns[i], cells[i]));
    lowest.y += padding;
    m_sheet.rule(lowest, m_sheet.left(), m_sheet.right(), Sheet::hairline, Ink::Line);
    return lowest;
}

Place PaperTable::head(Place place)
{
    std::vector<TableCell> cells;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        cells.push_back(m_sheet.lines(
            { TextRole::Strong, Ink::SecondText }, m_words.heads[i], m_columns[i].width));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        (void)m_sheet.set(place, m_columns[i], cells[i]);
    place.y += heightOf(cells) + padding;
    m_sheet.rule(place, m_sheet.left(), m_sheet.right(), Sheet::hairline, Ink::Line);
    return place;
}

std::vector<TextLine> PaperTable::carriedLabel(const std::string& label) const
{
    return m_sheet.lines({ TextRole::Small, Ink::SecondText }, label, m_sheet.width() / 2);
}

Place PaperTable::carriedRow(Place place, const std::string& label)
{
    place.y += padding;
    const Micrometres half = m_sheet.width() / 2;
    const Strip right{ m_sheet.left() + half, half, Side::Right };
    const auto labelLines = carriedLabel(label);
    const auto sumLines = m_sheet.lines({ TextRole::Small, Ink::SecondText }, m_sum, half);
    const Place end = m_sheet.set(place, { m_sheet.left(), half, Side::Left }, labelLines);
    return { place.page, std::max(end.y, m_sheet.set(place, right, sumLines).y) + padding };
}

Micrometres PaperTable::heightOf(const std::vector<TableCell>& cells) const
{
    Micrometres height = 0;
    for (const TableCell& cell : cells)
        height = std::max(height, m_sheet.heightOf(cell));
    return height;
}

} // namespace core
