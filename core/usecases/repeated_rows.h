#pragma once

#include "core/usecases/conversion_updater.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

namespace core {

/// Rows of one file that change a conversion which the books knew before it, and change it back:
/// what the last of them says is what the books have, so that the same file twice changes nothing
/// (D20). Which they are, only a pass through the whole file shows; a second one leaves all rows of
/// such conversions unchanged. A pipe has no second one. Memory holds 24 bytes a change.
class RepeatedRows {
public:
    explicit RepeatedRows(bool mayPassAgain)
        : m_isLearning(mayPassAgain)
    {
    }

    /// In the first pass: a row changed what the books knew before the file.
    void
    note(const Identity& identity, const ConversionContent& before, const ConversionContent& after)
    {
        if (m_isLearning)
            m_changes.push_back({ identity, hashOf(after) - hashOf(before) });
    }

    /// Whether some conversions were changed and changed back: another pass is to leave them as
    /// they are.
    [[nodiscard]] bool endPass()
    {
        if (!m_isLearning)
            return false;
        m_isLearning = false;
        std::ranges::sort(m_changes, {}, &Change::identity);
        auto end = m_changes.begin();
        for (auto at = m_changes.begin(); at != m_changes.end();) {
            Change sum{ at->identity, 0 };
            for (; at != m_changes.end() && at->identity == sum.identity; ++at)
                sum.difference += at->difference;
            if (sum.difference == 0) // of two or more: one alone is no change without a difference
                *end++ = sum;
        }
        m_changes.erase(end, m_changes.end());
        return !m_changes.empty();
    }

    /// In the second pass.
    [[nodiscard]] bool leaveUnchanged(const Identity& identity) const
    {
        return !m_isLearning
            && std::ranges::binary_search(m_changes, identity, {}, &Change::identity);
    }

private:
    struct Change {
        Identity identity;
        std::uint64_t difference = 0; ///< of hashes: of rows that lead back, 0 together
    };

    static std::uint64_t hashOf(const ConversionContent& content)
    {
        constexpr std::uint64_t factor = 0x9E3779B97F4A7C15u;
        std::uint64_t hash = std::hash<std::string>()(content.currency);
        for (const std::uint64_t part :
             { std::uint64_t(content.status),
               std::uint64_t(content.revenue.has_value()),
               std::uint64_t(content.revenue ? content.revenue->micros : 0) }) {
            hash = (hash ^ part) * factor;
            hash ^= hash >> 32;
        }
        return hash;
    }

    bool m_isLearning;
    std::vector<Change> m_changes; ///< after the first pass: what was changed back, once each
};

} // namespace core
