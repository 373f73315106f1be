#pragma once

#include "core/base/bytes.h"
#include "core/csv/csv_reader.h"
#include "core/csv/row_issue.h"

#include <string>
#include <vector>

namespace core {

/// Keeps the first 1,000 issues for the report, and writes every rejected row unchanged to the
/// rejects file with its reason behind it.
class RejectedRows {
public:
    /// `file` null: no rejects file is wanted.
    explicit RejectedRows(ByteSink* file);

    [[nodiscard]] Result<void> begin(const CsvRow& header, char separator);
    [[nodiscard]] Result<void> add(const RowIssue& issue, std::string_view raw);

    [[nodiscard]] bool keepsRaw() const { return m_file != nullptr; }
    [[nodiscard]] std::int64_t count() const { return m_count; }
    [[nodiscard]] std::vector<RowIssue> takeIssues();

private:
    ByteSink* m_file;
    char m_separator = ',';
    std::int64_t m_count = 0;
    std::vector<RowIssue> m_issues;
};

inline constexpr std::size_t maxReportedIssues = 1000;

} // namespace core
