#include "core/usecases/unknown_os.h"

#include "core/model/countries.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t maxNames = 100;
/// A file full of different texts must not fill the memory with them.
constexpr std::size_t maxOsRemembered = 10'000;

} // namespace

void UnknownOs::look(std::string_view os)
{
    if (os.empty())
        return;
    const auto known = m_isKnown.find(os);
    const bool isKnown = known == m_isKnown.end() ? isKnownOsFamily(osFamily(os)) : known->second;
    m_rows += isKnown ? 0 : 1;
    if (known != m_isKnown.end() || m_isKnown.size() >= maxOsRemembered)
        return;
    m_isKnown.emplace(os, isKnown);
    if (!isKnown && m_names.size() < maxNames)
        m_names.emplace_back(os);
}

std::vector<std::string> UnknownOs::names() const
{
    std::vector<std::string> sorted = m_names;
    std::ranges::sort(sorted);
    return sorted;
}

} // namespace core
