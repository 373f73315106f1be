#pragma once

#include "core/model/conversion.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <vector>

namespace core {

/// Identities that were seen, many millions of them in 16 bytes each, and whether two of them are
/// alike. Seeing one more only writes it down: to look each up among the others would cost a miss
/// of the processor's cache a row, where hasTwins() goes through parts that fit in. An identity is
/// a hash: its own bits say in which part it is and where.
class SeenIdentities {
public:
    /// Room for so many, so that it need not grow on the way there.
    void reserve(std::size_t count)
    {
        for (std::vector<Identity>& part : m_parts)
            part.reserve(count / m_parts.size() * 9 / 8 + 1);
    }
    void add(const Identity& identity)
    {
        m_parts[identity.high % m_parts.size()].push_back(identity);
        ++m_size;
    }
    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] bool hasTwins() const
    {
        std::vector<Identity> slots;
        return std::ranges::any_of(m_parts,
                                   [&slots](const auto& part) { return hasTwins(part, slots); });
    }

private:
    std::array<std::vector<Identity>, 256> m_parts;
    std::size_t m_size = 0;

    /// `slots`: memory for a table, all zero: free.
    static bool hasTwins(const std::vector<Identity>& part, std::vector<Identity>& slots)
    {
        slots.assign(std::bit_ceil(part.size() * 3 / 2 + 1), {});
        const std::size_t last = slots.size() - 1;
        for (const Identity& identity : part) {
            std::size_t at = identity.low & last;
            while (slots[at] != Identity() && slots[at] != identity)
                at = (at + 1) & last;
            if (slots[at] == identity)
                return true;
            slots[at] = identity;
        }
        return false;
    }
};

} // namespace core
