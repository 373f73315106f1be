#pragma once

#include "core/base/bytes.h"
#include "core/csv/csv_reader.h"
#include "core/csv/row_issue.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// Keeps the first 1,000 issues for the report, and writes every rejected row unchanged to the
/// rejects file with its reason behind it. A file that was such a file before keeps one column of
/// reasons: the new ones take the place of the old.
class RejectedRows {
public:
    /// A row as the rejects file will have it.
    struct Line {
        std::string text; ///< empty where no file is wanted
        bool takesReason = true; ///< false: it cannot be split, and its old reason stands in it
    };

    /// `file` null: no rejects file is wanted.
    explicit RejectedRows(ByteSink* file);

    [[nodiscard]] Result<void> begin(const CsvRow& header, char separator);
    [[nodiscard]] Line lineOf(const CsvRow& row) const;
    [[nodiscard]] Result<void> add(const RowIssue& issue, const Line& line);

    /// Whether the file that is read is such a file: none of its rows was taken in before.
    [[nodiscard]] bool readsRejected() const { return m_oldReasons.has_value(); }
    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] std::vector<RowIssue> takeIssues();

private:
    ByteSink* m_file;
    char m_separator = ',';
    std::size_t m_columns = 0;
    std::optional<std::size_t> m_oldReasons; ///< the file's own column of them
    std::int64_t m_count = 0;
    std::vector<RowIssue> m_issues;
};

inline constexpr std::size_t maxReportedIssues = 1000;

} // namespace core
