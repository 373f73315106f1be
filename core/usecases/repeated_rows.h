#pragma once

#include "core/model/conversion.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace core {

/// Rows of one file that change the same conversion again and again, which the books knew before it: what the last of
/// them says is what the file says, so that the same file twice changes nothing (D20). Which they are, only a pass
/// through the whole file shows; a second one passes over those that are overtaken. Memory holds 24 bytes a change.
class RepeatedRows {
public:
    explicit RepeatedRows(bool mayPassAgain)
        : m_isLearning(mayPassAgain)
    {
    }

    /// In the first pass: the row, counted from the file's first, says of what the books knew something new, or
    /// perhaps else than one before it.
    void note(const Identity& identity, std::int64_t row)
    {
        if (m_isLearning)
            m_rows.push_back({ identity, row });
    }

    /// At the end of a pass: whether some are overtaken, which another pass must leave out.
    [[nodiscard]] bool haveShown()
    {
        if (!std::exchange(m_isLearning, false))
            return false;
        std::ranges::sort(m_rows);
        auto end = m_rows.begin();
        for (auto first = m_rows.begin(); first != m_rows.end();) {
            const auto next = std::find_if(
                first, m_rows.end(), [&](const Row& other) { return other.identity != first->identity; });
            if (next - first > 1)
                *end++ = *std::prev(next);
            first = next;
        }
        m_rows.erase(end, m_rows.end());
        return !m_rows.empty();
    }

    /// In the second pass.
    [[nodiscard]] bool isOvertaken(const Identity& identity, std::int64_t row) const
    {
        if (m_isLearning)
            return false;
        const auto last = std::ranges::lower_bound(m_rows, identity, {}, &Row::identity);
        return last != m_rows.end() && last->identity == identity && row < last->row;
    }

private:
    struct Row {
        Identity identity;
        std::int64_t row = 0;

        friend auto operator<=>(const Row&, const Row&) = default;
    };
    bool m_isLearning;
    std::vector<Row> m_rows; ///< that change something; after the first pass the last of each that has several
};

} // namespace core
