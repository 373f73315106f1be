#pragma once

#include "core/base/message.h"
#include "core/base/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace core {

/// A record longer than this, or with more columns, is not read.
inline constexpr std::size_t maxCsvRecordBytes = std::size_t(1024) * 1024;
inline constexpr std::size_t maxCsvColumns = 512;

/// One record of a CSV file, or an item of a JSON one as if it were.
struct CsvRow {
    std::int64_t line = 0; ///< of its first character, from 1; of JSON: the number of the item
    std::vector<std::string_view> fields; ///< unquoted; valid until the next call of next()
    std::string_view raw; ///< as it stood in the file (as UTF-8), without its line end; the same
                          ///< validity. Of JSON: the fields as a CSV record
    Message problem; ///< not empty: the record cannot be read (broken UTF-8, stray quote …);
                     ///< fields may be cut
    int problemField = -1; ///< index of the field at fault; -1: the record as a whole
};

/// The rows of a file one after the other, the header first.
class RowReader {
public:
    virtual ~RowReader() = default;
    /// The next row; false at the end. Error: the source failed, or the rest of the file cannot be
    /// understood.
    [[nodiscard]] virtual Result<bool> next(CsvRow& row) = 0;
    /// Between the fields of a row's `raw`.
    [[nodiscard]] virtual char separator() const = 0;
    [[nodiscard]] virtual std::int64_t bytesRead() const = 0;
};

} // namespace core
