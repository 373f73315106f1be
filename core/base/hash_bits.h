#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace core {

/// Which hashes a table of open addressing may hold: a bit for each that was put in, eight bits a
/// place. They answer most misses, and stay in the processor's cache where the places do not.
class HashBits {
public:
    /// `places`: of the table, a power of two.
    explicit HashBits(std::size_t places = 1)
        : m_words((places + bytesInWord - 1) / bytesInWord)
    {
    }

    void add(std::uint64_t hash) { m_words[wordOf(hash)] |= bitOf(hash); }
    /// False: it was not put in.
    [[nodiscard]] bool mayHold(std::uint64_t hash) const
    {
        return (m_words[wordOf(hash)] & bitOf(hash)) != 0;
    }

private:
    static constexpr std::size_t bytesInWord = 8;
    static constexpr unsigned bitsInWord = 64;
    std::vector<std::uint64_t> m_words; ///< a power of two of them, too

    [[nodiscard]] std::size_t wordOf(std::uint64_t hash) const
    {
        return std::size_t(hash / bitsInWord) & (m_words.size() - 1);
    }
    [[nodiscard]] static std::uint64_t bitOf(std::uint64_t hash)
    {
        return std::uint64_t(1) << hash % bitsInWord;
    }
};

} // namespace core
