#pragma once

#include "core/base/brief_text.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Numbers, from 1, for the texts that were added; 0 for every other one. Open addressing; a text
/// of up to sixteen bytes, as nearly all are, is found and told apart in the table itself.
class TextNumbering {
public:
    TextNumbering() = default;
    /// Each text once, whether or not it comes again; in the order in which they come.
    explicit TextNumbering(std::span<const std::string_view> texts);
    /// Its number, which is the next where it is new.
    std::uint32_t add(std::string_view text);

    [[nodiscard]] std::uint32_t numberOf(std::string_view text) const
    {
        const BriefText brief(text);
        std::size_t at = std::size_t(hashOf(brief, text)) & mask();
        for (; m_places[at].number != 0; at = (at + 1) & mask())
            if (m_places[at].brief == brief
                && (brief.size <= BriefText::whole || textOf(m_places[at]) == text))
                return m_places[at].number;
        return 0;
    }
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }

private:
    struct Place {
        BriefText brief;
        std::uint32_t number = 0; ///< 0: free
    };

    std::vector<Place> m_places = std::vector<Place>(1); ///< a power of two, at most half in use
    std::vector<std::string> m_texts;

    [[nodiscard]] std::size_t mask() const { return m_places.size() - 1; }
    [[nodiscard]] const std::string& textOf(const Place& place) const
    {
        return m_texts[place.number - 1];
    }
    void place(std::uint32_t number);
};

} // namespace core
