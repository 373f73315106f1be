#pragma once

#include "core/base/bytes.h"
#include "core/csv/row_issue.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A column of a table that is to be taken in.
struct TableField {
    std::string_view key; ///< as our own export heads it; compared as all heads are
    bool isNeeded = false;
    std::string_view jsonKeys = {}; ///< the tracker's members that make it, joined by a blank
    bool isWord = false; ///< a number in JSON does not say it
};

/// One row of it, with a cell for each field: trimmed; none where the file has no such column.
struct TableRow {
    std::int64_t line = 0; ///< in the file; in JSON the item's number, from 1
    std::vector<std::optional<std::string>> cells;

    /// The cell's text; "" where there is none.
    [[nodiscard]] std::string_view text(std::size_t field) const;
};

struct TableRows {
    std::vector<TableRow> rows;
    std::vector<RowIssue> issues; ///< rows that cannot be read
    std::vector<std::string> unknownColumns; ///< in JSON members that no field took, each once
    bool isJson = false;
};

/// A whole file in the columns of one of our tables: CSV with a header (one with all
/// of the columns is our own export: its guard before a formula is taken off), or JSON where the
/// fields say what makes them: our own export, or the tracker's `{"items":[…]}` or the array alone.
/// A member is known by the field's key, then by the tracker's; numbers are read as text; null is
/// an empty cell in a record of our own export, with all of the columns, and else no cell. At most
/// 64 MiB. Error: the file as a whole cannot be understood.
[[nodiscard]] Result<TableRows> readTable(ByteSource& file, std::span<const TableField> fields);

} // namespace core
