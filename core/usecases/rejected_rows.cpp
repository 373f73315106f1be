#include "core/usecases/rejected_rows.h"

#include "core/csv/csv_writer.h"

#include <algorithm>

namespace core {

RejectedRows::RejectedRows(ByteSink* file)
    : m_file(file)
{
}

Result<void> RejectedRows::begin(const CsvRow& header, char separator)
{
    m_separator = separator;
    if (!m_file)
        return {};
    return m_file->write(std::string(header.raw) + separator + "reject_reason\n");
}

Result<void> RejectedRows::add(const RowIssue& issue, std::string_view raw)
{
    ++m_count;
    if (m_issues.size() < maxReportedIssues)
        m_issues.push_back(issue);
    if (!m_file)
        return {};
    const Error reason{ issue.error.code, issue.error.what, issue.column, issue.error.remedy };
    std::string line(raw);
    line += m_separator;
    appendCsvField(line, reason.sentence());
    line += '\n';
    return m_file->write(line);
}

std::vector<RowIssue> RejectedRows::takeIssues()
{
    std::ranges::stable_sort(m_issues, {}, &RowIssue::line);
    return std::move(m_issues);
}

} // namespace core
