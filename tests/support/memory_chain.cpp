// How far the books have come, and copies to go back to.
#include "tests/support/memory_store.h"

namespace tests {

using namespace core;

MemoryStore::Copy MemoryStore::copy() const
{
    return std::make_shared<const Data>(m_data);
}

void MemoryStore::putBack(const Copy& before)
{
    m_data = *before;
}

/// Differs from every other one, as a hash does.
void MemoryStore::addLink()
{
    std::string digits = std::to_string(++m_links * 0x9E3779B97F4A7C15u);
    digits.resize(64, 'a');
    m_data.links.push_back(std::move(digits));
}

Result<std::optional<ChainHead>> MemoryStore::chainHead()
{
    return chainAt(std::int64_t(m_data.links.size()));
}

Result<std::optional<ChainHead>> MemoryStore::chainAt(std::int64_t position)
{
    if (position < 1 || position > std::int64_t(m_data.links.size()))
        return std::optional<ChainHead>();
    return std::optional(ChainHead{ position, m_data.links[std::size_t(position - 1)] });
}

/// Nothing alters what is in memory.
Result<Check> MemoryStore::checkChain(Progress& /*progress*/)
{
    return Check{ "I7 hash chain", true, {} };
}

} // namespace tests
