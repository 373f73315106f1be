#include "core/invoicing/paper_frame.h"

#include <algorithm>

namespace core {

namespace {

constexpr Micrometres gap = 6'000;
constexpr Micrometres logoWidth = 40'000;
constexpr Micrometres logoHeight = 12'000;
constexpr Micrometres factsWidth = 50'000;
constexpr Micrometres factPadding = 2'000;
constexpr Micrometres factGap = 2'000;
constexpr Micrometres footGap = 3'000;
constexpr Micrometres pageNumberWidth = 40'000;
constexpr std::size_t footLines = 3;

constexpr Hand secondary{ TextRole::Small, Ink::SecondText };

Place layOutParty(Sheet& sheet, Place place, Strip strip, const std::pair<Party, PartyWords>& shown)
{
    const auto& [party, words] = shown;
    place = sheet.flow(place, strip, secondary, words.role);
    place = sheet.flow(place, strip, { TextRole::Strong, Ink::Text }, party.name);
    for (const std::string& line : { party.address, party.town, party.country })
        place = sheet.flow(place, strip, {}, line);
    if (!party.vatId.empty())
        place = sheet.flow(place, strip, {}, filled(words.vat, { { "id", party.vatId } }));
    return place;
}

/// The value takes what it needs of the strip, the label the rest; their baselines are one. A value
/// that leaves the label too little stands under it, so that no amount is broken.
Place layOutFact(Sheet& sheet, Place place, Strip strip, const Facts::value_type& fact)
{
    const TextMeasure& measure = sheet.measure();
    const auto value = sheet.lines({}, fact.second, strip.width);
    Micrometres valueWidth = 0;
    for (const TextLine& line : value)
        valueWidth = std::max(valueWidth, measure.width(line.hand.role, line.text));
    const bool isBeside = valueWidth <= strip.width * 55 / 100;
    const Strip left{ strip.x, strip.width - (isBeside ? valueWidth + factGap : 0), Side::Left };
    const auto name = sheet.lines(secondary, fact.first, left.width);
    const Micrometres lower = measure.ascent(TextRole::Body) - measure.ascent(TextRole::Small);
    const Micrometres nameHeight = lower + sheet.heightOf(name);
    const Micrometres valueHeight = sheet.heightOf(value);
    const Micrometres height =
        isBeside ? std::max(nameHeight, valueHeight) : nameHeight + valueHeight;
    place = sheet.room(place, height + 2 * factPadding);
    place.y += factPadding;
    const Place nameEnd = sheet.flow({ place.page, place.y + lower }, left, name);
    Place end = std::max(nameEnd, sheet.flow(isBeside ? place : nameEnd, strip, value));
    end.y += factPadding;
    sheet.rule(end, strip.x, strip.x + strip.width, Sheet::hairline, Ink::Line);
    return end;
}

} // namespace

Place layOutHead(Sheet& sheet, const PaperHead& head)
{
    const Micrometres rightWidth = sheet.width() * 2 / 5;
    const Strip right{ sheet.right() - rightWidth, rightWidth, Side::Right };
    const Strip left{ sheet.left(), sheet.width() - rightWidth - gap, Side::Left };
    const Place start = sheet.top(0);
    Place title = sheet.flow(start, right, { TextRole::Title, Ink::Text }, head.title);
    title = sheet.flow(title, right, {}, head.number);
    Place issued = start;
    if (head.hasLogo) {
        sheet.logo(start, logoWidth, logoHeight);
        issued.y += logoHeight + footGap;
    }
    issued = sheet.flow(issued, left, secondary, head.issuedBy);
    return std::max(title, issued);
}

Place layOutParties(Sheet& sheet, Place place, const PaperParties& parties)
{
    const Micrometres partyWidth = (sheet.width() - factsWidth - 2 * gap) / 2;
    const Strip left{ sheet.left(), partyWidth, Side::Left };
    const Strip middle{ left.x + partyWidth + gap, partyWidth, Side::Left };
    const Strip right{ sheet.right() - factsWidth, factsWidth, Side::Right };
    Place lowest =
        std::max(layOutParty(sheet, place, left, { parties.left, parties.leftWords }),
                 layOutParty(sheet, place, middle, { parties.right, parties.rightWords }));
    Place facts = place;
    for (const auto& fact : parties.facts)
        facts = layOutFact(sheet, facts, right, fact);
    return std::max(lowest, facts);
}

Place layOutRemark(Sheet& sheet, Place place, const std::string& name, const std::string& text)
{
    const Strip strip{ sheet.left(), sheet.width(), Side::Left };
    const Micrometres line = sheet.measure().lineHeight(TextRole::Body);
    place = sheet.room(place, 2 * line); // no label alone at the foot of a page
    place = sheet.flow(place, strip, secondary, name);
    return sheet.flow(place, strip, {}, text);
}

PaperFoot::PaperFoot(Sheet& sheet, const std::string& text, const std::string& mark)
    : m_sheet(sheet)
    , m_lines(sheet.lines(secondary, text, sheet.width() - pageNumberWidth - gap))
{
    m_fits = m_lines.size() <= footLines;
    if (!m_fits)
        m_lines.clear();
    for (const TextLine& line : sheet.lines(secondary, mark, sheet.width() - pageNumberWidth - gap))
        m_lines.push_back(line);
    const Micrometres line = sheet.measure().lineHeight(TextRole::Small);
    sheet.reserve(std::max(sheet.heightOf(m_lines), line) + 2 * footGap);
    sheet.beginPagesAt(Sheet::margin + line + footGap);
}

void PaperFoot::finish(const PaperWords& words, const std::string& runningHead)
{
    const Strip left{ m_sheet.left(), m_sheet.width() - pageNumberWidth - gap, Side::Left };
    const Strip right{ m_sheet.right() - pageNumberWidth, pageNumberWidth, Side::Right };
    const std::size_t pages = m_sheet.pageCount();
    const auto head = m_sheet.lines(secondary, runningHead, m_sheet.width());
    for (std::size_t page = 0; page < pages; ++page) {
        Place place{ page, m_sheet.bottom() + footGap };
        m_sheet.rule(place, m_sheet.left(), m_sheet.right(), Sheet::hairline, Ink::Line);
        place.y += footGap;
        (void)m_sheet.set(place, left, m_lines);
        const std::string number =
            filled(words.page,
                   { { "page", std::to_string(page + 1) }, { "pages", std::to_string(pages) } });
        (void)m_sheet.set(place, right, m_sheet.lines(secondary, number, right.width));
        if (page > 0 && !head.empty())
            (void)m_sheet.set({ page, Sheet::margin },
                              { m_sheet.left(), m_sheet.width(), Side::Left },
                              { head.front() });
    }
}

} // namespace core
