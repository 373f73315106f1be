#pragma once

#include <string>
#include <string_view>

namespace app {

/// A tracker's id as a row holds it. One of the digits 0-9 and a-f alone, as most are, takes half
/// its length: a digit in four bits, after a mark of the digit 1 or the digits 01 that makes their
/// number even. Any other stands as it is. SQL's way back is in the view conversion_list.
class PackedId {
public:
    /// The text outlives this.
    explicit PackedId(std::string_view text = {});

    [[nodiscard]] bool isPacked() const { return m_isPacked; }
    /// To be bound as a blob where it is packed, else as a text; empty: NULL.
    [[nodiscard]] std::string_view bytes() const { return m_isPacked ? m_packed : m_text; }

private:
    std::string_view m_text;
    std::string m_packed;
    bool m_isPacked = false;
};

/// The text that was packed, in the room of the one before.
void unpackId(std::string_view packed, std::string& text);

/// The text of a column of ids, for ordering and searching by SQL.
[[nodiscard]] std::string unpackedIdSql(std::string_view column);

} // namespace app
