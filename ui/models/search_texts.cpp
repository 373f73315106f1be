#include "ui/models/search_texts.h"

#include <algorithm>

namespace ui {

void SearchTexts::add(const QString& words)
{
    m_words += words.toStdString();
    m_words += '\n'; // nothing is found across rows
    m_ends.push_back(m_words.size());
}

void SearchTexts::clear()
{
    m_words.clear();
    m_ends.clear();
}

std::vector<char> SearchTexts::rowsWith(const QString& folded) const
{
    std::vector<char> found(m_ends.size(), 0);
    const std::string wanted = folded.toStdString();
    std::size_t at = m_words.find(wanted);
    while (at != std::string::npos) {
        const auto end = std::upper_bound(m_ends.begin(), m_ends.end(), at);
        found[std::size_t(end - m_ends.begin())] = 1;
        at = m_words.find(wanted, *end);
    }
    return found;
}

} // namespace ui
