#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <unordered_map>

namespace core {

/// A small value for each of many keys that mostly count up from 1: in pages, of which only those
/// exist that were asked for.
template <typename T>
class KeyPages {
public:
    /// T() before it is set. Stays where it is.
    [[nodiscard]] T& at(std::int64_t key)
    {
        const auto place = std::uint64_t(key);
        std::unique_ptr<Page>& page = m_pages[place / pageSize];
        if (!page)
            page = std::make_unique<Page>();
        return (*page)[std::size_t(place % pageSize)];
    }

    /// Hands over each key and value of the pages there are, in no order: also those that nobody asked for.
    template <typename Visitor>
    void visit(const Visitor& visitor) const
    {
        for (const auto& [number, page] : m_pages)
            for (std::size_t i = 0; i < pageSize; ++i)
                visitor(std::int64_t(number * pageSize + i), (*page)[i]);
    }

private:
    static constexpr std::uint64_t pageSize = 64; ///< keys of a hostile file may lie far apart
    using Page = std::array<T, pageSize>;

    std::unordered_map<std::uint64_t, std::unique_ptr<Page>> m_pages;
};

} // namespace core
