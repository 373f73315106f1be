#pragma once

#include "core/csv/csv_reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// The separator a CSV's first record uses outside quotes: the most frequent of comma, semicolon
/// and tab; comma when there is none.
[[nodiscard]] char separatorOf(std::string_view firstRecord);

/// Where a record ends and how it went.
struct SplitRecord {
    bool complete = false; ///< false: its end is not in the bytes given
    bool unclosed =
        false; ///< a quote swallowed line ends and was followed by more text: it was never closed
    std::size_t consumed = 0; ///< with the line end
    std::int64_t lineEnds = 0; ///< in `consumed`
    std::int64_t quoteOpenedAfter = 0; ///< line ends before the last quoted field that did not end
};

/// Cuts one CSV record into its fields: the inner loop of reading. Fields are views of the bytes
/// given, or, where doubled quotes had to be undone, of the splitter's own memory; both hold until
/// the next call.
class RecordSplitter {
public:
    /// A character of ASCII.
    void setSeparator(char separator)
    {
        require(separator > 0 && separator <= '~', "a separator is a character of ASCII");
        m_separator = separator;
    }
    [[nodiscard]] char separator() const { return m_separator; }

    /// `bytes` begins with the record; `last`: nothing comes after them. Fills row.fields, row.raw
    /// and, where the record is against the format, row.problem.
    [[nodiscard]] SplitRecord split(std::string_view bytes, bool last, CsvRow& row);

private:
    [[nodiscard]] bool splitPlain(CsvRow& row);
    [[nodiscard]] bool endPlain(CsvRow& row, const char* field, const char* at);
    [[nodiscard]] bool readQuoted(CsvRow& row);
    [[nodiscard]] bool readPlain(CsvRow& row);
    void addField(CsvRow& row, std::string_view field) const;
    void addProblem(CsvRow& row, const Message& problem) const;
    [[nodiscard]] bool endsField(std::size_t at) const;

    char m_separator = ',';
    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_last = false;
    SplitRecord m_record;
    std::string m_scratch;
};

/// Walks over a record too long to keep, over as many pieces of bytes as it takes.
class RecordSkipper {
public:
    /// Bytes of `bytes` that still belong to the record, line end included; `done` when it ended
    /// there.
    [[nodiscard]] std::size_t skip(std::string_view bytes, bool& done);
    [[nodiscard]] std::int64_t lineEnds() const { return m_lineEnds; }
    /// Line ends before the quote that is still open; nullopt: none is.
    [[nodiscard]] std::optional<std::int64_t> openQuote() const;

private:
    bool m_inQuotes = false;
    std::int64_t m_lineEnds = 0;
    std::int64_t m_quoteOpenedAfter = 0;
};

} // namespace core
