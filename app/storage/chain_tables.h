#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace app {

/// A table of which rows are hashed.
struct HashedTable {
    int source; ///< its number in the books: for ever the same, never another table's
    std::string_view name;
    std::string_view keys; ///< separated by ", "; rows are hashed in their order
    /// The others; new ones come at the end and may be NULL: then what was hashed before they came
    /// keeps its hash.
    std::string_view columns;
};

/// An append-only table of the chain. Its first key only grows, from each unit of work to the next.
struct ChainedTable : HashedTable {
    int rowsALink; ///< so many, or all with the last one's first key if that is more
};
/// In the order in which the rows of a unit of work are chained.
[[nodiscard]] std::span<const ChainedTable> chainedTables();

/// A table of rows that may be edited: what they are after each unit of work is said by row_state,
/// which is chained.
struct EditableTable : HashedTable {
    bool isSmall; ///< hashed as a whole, else row by row
};
[[nodiscard]] std::span<const EditableTable> editableTables();
[[nodiscard]] const EditableTable& editableTable(std::string_view name);

} // namespace app
