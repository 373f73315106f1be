#pragma once

#include "core/base/bytes.h"
#include "core/base/message.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A record longer than this, or with more columns, is not read.
inline constexpr std::size_t maxCsvRecordBytes = std::size_t(1024) * 1024;
inline constexpr std::size_t maxCsvColumns = 512;

/// One record of a CSV file.
struct CsvRow {
    std::int64_t line = 0; ///< of its first character, from 1
    std::vector<std::string_view> fields; ///< unquoted; valid until the next call of next()
    std::string_view
        raw; ///< as it stood in the file (as UTF-8), without its line end; the same validity
    Message problem; ///< not empty: the record cannot be read (broken UTF-8, stray quote …);
                     ///< fields may be cut
    int problemField = -1; ///< index of the field at fault; -1: the record as a whole
};

/// Reads RFC 4180 CSV in bounded memory: UTF-8 with or without BOM, UTF-16 with BOM; LF or CRLF;
/// the separator (comma, semicolon or tab) is taken from the first record. A record is at most 1
/// MiB and 512 columns; an unclosed quote is an Error that names the line where it opened.
class CsvReader {
public:
    explicit CsvReader(ByteSource& source);
    ~CsvReader();

    /// The next record (blank lines are skipped); false at the end. Error: the source failed, or
    /// the rest of the file cannot be understood.
    [[nodiscard]] Result<bool> next(CsvRow& row);
    [[nodiscard]] char separator() const;
    [[nodiscard]] std::int64_t bytesRead() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace core
