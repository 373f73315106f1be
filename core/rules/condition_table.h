#pragma once

#include "core/base/hash_bits.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace core {

/// Rules by the numbers of their conditions: open addressing, each place with its rule and all its
/// numbers, so that a rule is found with one look at memory.
class ConditionTable {
public:
    ConditionTable() = default;
    /// For at most `count` rules with `width` numbers each.
    ConditionTable(std::size_t count, std::size_t width)
        : m_stride(1 + width)
        , m_mask(std::bit_ceil(count + count / 2 + 1) - 1)
        , m_places((m_mask + 1) * m_stride)
        , m_seen(m_mask + 1)
    {
    }

    void insert(std::uint64_t hash, std::span<const std::uint32_t> numbers, std::uint32_t rule)
    {
        m_seen.add(hash);
        std::size_t at = std::size_t(hash) & m_mask;
        while (m_places[at * m_stride] != 0)
            at = (at + 1) & m_mask;
        m_places[at * m_stride] = rule + 1;
        std::ranges::copy(numbers, m_places.begin() + std::ptrdiff_t(at * m_stride + 1));
    }

    /// Hands over the rules with these numbers, those first that were put in first, until one is
    /// taken.
    template <typename Takes>
    bool find(std::uint64_t hash, const std::uint32_t* numbers, const Takes& takes) const
    {
        if (!m_seen.mayHold(hash))
            return false;
        for (std::size_t at = std::size_t(hash) & m_mask; m_places[at * m_stride] != 0;
             at = (at + 1) & m_mask) {
            const std::uint32_t* const place = m_places.data() + at * m_stride;
            if (hasNumbers(place, numbers) && takes(place[0] - 1))
                return true;
        }
        return false;
    }

private:
    std::size_t m_stride = 1;
    std::size_t m_mask = 0;
    /// Each the rule's number and one more (0: free), and behind it those of its conditions.
    std::vector<std::uint32_t> m_places = std::vector<std::uint32_t>(1);
    HashBits m_seen;

    [[nodiscard]] bool hasNumbers(const std::uint32_t* place, const std::uint32_t* numbers) const
    {
        // Two or three, as a rule: too few for memcmp(), which std::equal() calls.
        std::size_t i = 1;
        while (i < m_stride && place[i] == numbers[i - 1])
            ++i;
        return i == m_stride;
    }
};

} // namespace core
