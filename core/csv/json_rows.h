#pragma once

#include "core/csv/json_items.h"
#include "core/csv/row_reader.h"

#include <set>
#include <string>
#include <vector>

namespace core {

/// The items of a JSON file as the rows of a table: a header, then a row an item. A member that an
/// item lacks, or that is null, is an empty cell; a number is its digits; an object or array inside
/// is its JSON text.
class JsonRows final : public RowReader {
public:
    JsonRows(ByteSource& source,
             std::optional<TextEncoding> encoding,
             std::vector<std::string> heads);

    [[nodiscard]] Result<bool> next(CsvRow& row) override;
    [[nodiscard]] char separator() const override { return ','; }
    [[nodiscard]] std::int64_t bytesRead() const override { return m_items.bytesRead(); }

    /// Members of items that are no head: their values are not in the rows.
    [[nodiscard]] const std::set<std::string>& leftOut() const { return m_leftOut; }
    [[nodiscard]] const std::string& total() const { return m_items.total(); }

private:
    void fillCells(const Json& item);

    JsonItems m_items;
    std::vector<std::string> m_heads;
    std::vector<std::string> m_cells;
    std::string m_raw;
    JsonItem m_item;
    std::set<std::string> m_leftOut; ///< the first 100
    bool m_headGiven = false;
};

/// The names of the members of the items that `start`, the beginning of a JSON file, holds whole:
/// in the order in which they first come. Error: what JsonItems says of the file, or of the first
/// item where none can be read.
[[nodiscard]] Result<std::vector<std::string>>
jsonHeads(ByteSource& start, bool isWhole, std::optional<TextEncoding> encoding);

} // namespace core
