#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// What can be found in each row of a list: its shown texts, folded, one row behind the other in one
/// piece of memory, so that a hundred thousand rows are searched in a few milliseconds.
class SearchTexts {
public:
    [[nodiscard]] int count() const { return int(m_ends.size()); }
    /// The next row's text.
    void add(const QString& words);
    void clear();
    /// For each row whether it has this text, folded and not empty.
    [[nodiscard]] std::vector<char> rowsWith(const QString& folded) const;

private:
    std::string m_words;
    std::vector<std::size_t> m_ends; ///< of each row's words
};

} // namespace ui
