#pragma once

#include "core/invoicing/layout.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A place on paper: a page from 0 and a height on it.
struct Place {
    std::size_t page = 0;
    Micrometres y = 0;

    friend auto operator<=>(const Place&, const Place&) = default;
};

enum class Side : std::uint8_t { Left, Right };

/// A strip of the page that text stands in, at its left or right side.
struct Strip {
    Micrometres x = 0;
    Micrometres width = 0;
    Side side = Side::Left;
};

/// How a piece of text looks.
struct Hand {
    TextRole role = TextRole::Body;
    Ink ink = Ink::Text;
};

/// One line of text, ready to place.
struct TextLine {
    Hand hand;
    std::string text;
};

/// Paper that texts are set on, from top to bottom, page after page. Nothing set through it leaves
/// the margins, as long as one character is narrower than its strip.
class Sheet {
public:
    static constexpr Micrometres margin = 18'000;
    static constexpr Micrometres hairline = 150;

    Sheet(PaperSize paper, const TextMeasure& measure);

    [[nodiscard]] Micrometres left() const { return margin; }
    [[nodiscard]] Micrometres right() const { return m_paper.width - margin; }
    [[nodiscard]] Micrometres width() const { return right() - left(); }
    [[nodiscard]] const TextMeasure& measure() const { return m_measure; }
    [[nodiscard]] std::size_t pageCount() const { return m_pages.size(); }
    /// Lowest place for the page's own matter; below it: what is reserved at the foot.
    [[nodiscard]] Micrometres bottom() const { return m_paper.height - margin - m_reserved; }
    /// Where a page's matter begins.
    [[nodiscard]] Place top(std::size_t page) const { return { page, m_tops.at(page) }; }

    /// Keeps more (or, negative, less) room free at the foot of every page.
    void reserve(Micrometres more) { m_reserved += more; }
    /// Where later pages begin, to leave room for their head.
    void beginPagesAt(Micrometres y) { m_firstY = y; }
    /// Called once for each page that is begun: the page it follows, and where the new one begins,
    /// which it may move down. None: nothing happens.
    void whenPageBegins(std::function<void(std::size_t before, Place& start)> hook);

    /// `place`, or the top of the next page when `height` does not fit there (a whole page's height
    /// fits always).
    [[nodiscard]] Place room(Place place, Micrometres height);
    [[nodiscard]] Place nextPage(Place place);

    [[nodiscard]] std::vector<TextLine>
    lines(Hand hand, std::string_view text, Micrometres width) const;
    [[nodiscard]] Micrometres heightOf(const std::vector<TextLine>& lines) const;
    /// Sets lines under each other where they are, without a look at the page's end.
    Place set(Place place, Strip strip, const std::vector<TextLine>& lines);
    /// Sets lines under each other, over as many pages as they take; answers with the place below.
    Place flow(Place place, Strip strip, const std::vector<TextLine>& lines);
    /// The same for text that is yet to be wrapped.
    Place flow(Place place, Strip strip, Hand hand, std::string_view text);
    void rule(Place place, Micrometres x1, Micrometres x2, Micrometres thickness, Ink ink);
    void logo(Place place, Micrometres width, Micrometres height);

    [[nodiscard]] std::vector<PageLayout> takePages() { return std::move(m_pages); }

private:
    void put(Place place, Strip strip, const TextLine& line);

    PaperSize m_paper;
    const TextMeasure& m_measure;
    std::vector<PageLayout> m_pages;
    std::vector<Micrometres> m_tops;
    Micrometres m_reserved = 0;
    Micrometres m_firstY = margin;
    std::function<void(std::size_t, Place&)> m_hook;
};

} // namespace core
