#pragma once

#include "core/base/bytes.h"
#include "core/csv/file_form.h"
#include "core/csv/row_reader.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace core {

/// What of a file's form is chosen: none is taken from the file itself.
struct CsvForm {
    std::optional<TextEncoding> encoding; ///< none: by the byte order mark, else UTF-8
    std::optional<char> separator; ///< none: comma, semicolon or tab, from the first record
};

/// Reads RFC 4180 CSV in bounded memory: UTF-8 with or without BOM, UTF-16 with BOM, or as chosen;
/// LF or CRLF. A record is at most 1 MiB and 512 columns; an unclosed quote is an Error that names
/// the line where it opened.
class CsvReader final : public RowReader {
public:
    explicit CsvReader(ByteSource& source, const CsvForm& form = {});
    ~CsvReader() override;

    /// The next record; blank lines are skipped.
    [[nodiscard]] Result<bool> next(CsvRow& row) override;
    [[nodiscard]] char separator() const override;
    [[nodiscard]] std::int64_t bytesRead() const override;
    /// The first line that is no UTF-8, where other letters of what was read are: two encodings. 0: none.
    [[nodiscard]] std::int64_t mixesFrom() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace core
