#include "core/invoicing/sheet.h"

#include "core/invoicing/text_wrap.h"

#include <algorithm>
#include <utility>

namespace core {

Sheet::Sheet(PaperSize paper, const TextMeasure& measure)
    : m_paper(paper)
    , m_measure(measure)
    , m_pages(1)
    , m_tops(1, margin)
{
}

void Sheet::whenPageBegins(std::function<void(std::size_t before, Place& start)> hook)
{
    m_hook = std::move(hook);
}

Place Sheet::room(Place place, Micrometres height)
{
    const bool isAtTop = place.y <= m_tops.at(place.page);
    return place.y + height <= bottom() || isAtTop ? place : nextPage(place);
}

Place Sheet::nextPage(Place place)
{
    const std::size_t next = place.page + 1;
    if (next < m_pages.size())
        return top(next);
    m_pages.emplace_back();
    m_tops.push_back(m_firstY);
    Place start{ next, m_firstY };
    if (m_hook)
        m_hook(place.page, start);
    m_tops[next] = start.y;
    return start;
}

std::vector<TextLine> Sheet::lines(Hand hand, std::string_view text, Micrometres width) const
{
    std::vector<TextLine> lines;
    for (std::string& line : wrapped(text, hand.role, width, m_measure))
        lines.push_back({ hand, std::move(line) });
    return lines;
}

Micrometres Sheet::heightOf(const std::vector<TextLine>& lines) const
{
    Micrometres height = 0;
    for (const TextLine& line : lines)
        height += m_measure.lineHeight(line.hand.role);
    return height;
}

Place Sheet::set(Place place, Strip strip, const std::vector<TextLine>& lines)
{
    for (const TextLine& line : lines) {
        put(place, strip, line);
        place.y += m_measure.lineHeight(line.hand.role);
    }
    return place;
}

Place Sheet::flow(Place place, Strip strip, const std::vector<TextLine>& lines)
{
    for (const TextLine& line : lines) {
        const Micrometres height = m_measure.lineHeight(line.hand.role);
        place = room(place, height);
        put(place, strip, line);
        place.y += height;
    }
    return place;
}

Place Sheet::flow(Place place, Strip strip, Hand hand, std::string_view text)
{
    return flow(place, strip, lines(hand, text, strip.width));
}

void Sheet::put(Place place, Strip strip, const TextLine& line)
{
    if (line.text.empty())
        return;
    const Micrometres free = strip.width - m_measure.width(line.hand.role, line.text);
    const Micrometres indent = strip.side == Side::Right ? std::max(free, Micrometres(0)) : 0;
    m_pages.at(place.page)
        .texts.push_back({ strip.x + indent,
                           place.y + m_measure.ascent(line.hand.role),
                           line.hand.role,
                           line.hand.ink,
                           line.text });
}

void Sheet::rule(Place place, Micrometres x1, Micrometres x2, Micrometres thickness, Ink ink)
{
    m_pages.at(place.page).rules.push_back({ x1, place.y, x2, thickness, ink });
}

void Sheet::logo(Place place, Micrometres width, Micrometres height)
{
    m_pages.at(place.page).logos.push_back({ margin, place.y, width, height });
}

} // namespace core
