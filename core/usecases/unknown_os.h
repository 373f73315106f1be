#pragma once

#include "core/base/text_map.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Counts the rows of an import whose OS we do not know: the name is kept, and warned about (D5).
class UnknownOs {
public:
    /// `os` as it stands in the row; empty: none.
    void look(std::string_view os);

    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    /// As typed, at most 100, by name.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    TextMap<bool> m_isKnown; ///< by the text of the row
    std::vector<std::string> m_names;
    std::int64_t m_rows = 0;
};

} // namespace core
