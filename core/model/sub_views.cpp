#include "core/model/sub_views.h"

#include <algorithm>

namespace core {

SubViews::SubViews(const std::vector<std::string>& subs)
    : m_size(std::min<std::size_t>(subs.size(), subCount))
{
    for (std::size_t i = 0; i < m_size; ++i)
        m_texts[i] = { subs[i].data(), subs[i].size() };
}

SubViews& SubViews::operator=(const SubViews& other)
{
    m_size = other.m_size;
    std::copy_n(other.m_texts.begin(), m_size, m_texts.begin());
    return *this;
}

void SubViews::setAnywhere(std::size_t place, std::string_view text)
{
    if (place >= m_size && text.empty())
        return;
    for (; m_size <= place; ++m_size)
        m_texts[m_size] = { nullptr, 0 };
    m_texts[place] = { text.data(), text.size() };
    while (m_size > 0 && m_texts[m_size - 1].size == 0)
        --m_size;
}

bool operator==(const SubViews& a, const SubViews& b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (a[i] != b[i])
            return false;
    return true;
}

} // namespace core
