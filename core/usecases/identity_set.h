#pragma once

#include "core/model/conversion.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <vector>

namespace core {

/// Identities that were seen: many millions of them, in 20 to 40 bytes each. An identity is a hash, so its
/// own bits say where it stands: the high half's lowest in which part, the low half's where in it. Each part
/// grows by itself, so that growing never takes much more memory than there is.
class IdentitySet {
public:
    /// Room for so many, so that it need not grow on the way there.
    void reserve(std::size_t count)
    {
        for (Part& part : m_parts)
            grow(part, std::bit_ceil(count / parts * 5 / 4 + 1));
    }
    /// False: it was there.
    [[nodiscard]] bool insert(const Identity& identity)
    {
        Part& part = m_parts[identity.high % parts];
        constexpr std::size_t first = 64;
        if (part.slots.size() * 4 <= part.size * 5)
            grow(part, std::max(first, part.slots.size() * 2));
        Identity& slot = slotOf(part, identity);
        if (slot == identity)
            return false;
        slot = identity;
        ++part.size;
        return true;
    }

    /// Of one that will be inserted soon: has the processor fetch its place, where the compiler can say so.
    void prefetch([[maybe_unused]] const Identity& identity) const
    {
#ifdef __GNUC__
        const Part& part = m_parts[identity.high % parts];
        if (!part.slots.empty())
            __builtin_prefetch(&part.slots[identity.low & (part.slots.size() - 1)], 1);
#endif
    }

private:
    static constexpr std::size_t parts = 256;
    struct Part {
        std::vector<Identity> slots; ///< a power of two, or none; all zero: free
        std::size_t size = 0;
    };
    std::array<Part, parts> m_parts;

    /// Where the identity is, or would be.
    static Identity& slotOf(Part& part, const Identity& identity)
    {
        const std::size_t last = part.slots.size() - 1;
        for (std::size_t at = identity.low & last;; at = (at + 1) & last)
            if (part.slots[at] == Identity() || part.slots[at] == identity)
                return part.slots[at];
    }

    /// To a power of two of slots, if it has fewer.
    static void grow(Part& part, std::size_t slots)
    {
        if (slots <= part.slots.size())
            return;
        std::vector<Identity> old(slots);
        std::swap(old, part.slots);
        for (const Identity& identity : old)
            if (identity != Identity())
                slotOf(part, identity) = identity;
    }
};

} // namespace core
