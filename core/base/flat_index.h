#pragma once

#include "core/base/hash_bits.h"

#include <bit>
#include <cstdint>
#include <optional>
#include <vector>

namespace core {

/// Finds small numbers by the hash of what they stand for: open addressing, eight bytes a place. The
/// owner keeps what is hashed and says whether a number is the one meant.
class FlatIndex {
public:
    FlatIndex() = default;
    /// For at most `count` numbers.
    explicit FlatIndex(std::size_t count)
        : m_places(std::bit_ceil(2 * count + 1))
        , m_seen(m_places.size())
    {
    }

    void insert(std::uint64_t hash, std::uint32_t number)
    {
        m_seen.add(hash);
        std::size_t at = std::size_t(hash) & mask();
        while (m_places[at].used())
            at = (at + 1) & mask();
        m_places[at] = { tag(hash), number };
    }

    template <typename IsMeant>
    [[nodiscard]] std::optional<std::uint32_t> find(std::uint64_t hash,
                                                    const IsMeant& isMeant) const
    {
        if (!m_seen.mayHold(hash))
            return std::nullopt;
        for (std::size_t at = std::size_t(hash) & mask(); m_places[at].used();
             at = (at + 1) & mask())
            if (m_places[at].tag == tag(hash) && isMeant(m_places[at].number))
                return m_places[at].number;
        return std::nullopt;
    }

private:
    struct Place {
        std::uint32_t tag = 0; ///< 0: free
        std::uint32_t number = 0;

        [[nodiscard]] bool used() const { return tag != 0; }
    };
    std::vector<Place> m_places = std::vector<Place>(1);
    HashBits m_seen;

    [[nodiscard]] std::size_t mask() const { return m_places.size() - 1; }
    [[nodiscard]] static std::uint32_t tag(std::uint64_t hash)
    {
        return std::uint32_t(hash >> 32) | 1;
    }
};

} // namespace core
