#include "core/usecases/rejected_rows.h"

#include "core/csv/conversion_layout.h"
#include "core/csv/csv_writer.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::string_view reasonColumn = "reject_reason";

} // namespace

RejectedRows::RejectedRows(ByteSink* file)
    : m_file(file)
{
}

Result<void> RejectedRows::begin(const CsvRow& header, char separator)
{
    m_separator = separator;
    m_columns = header.fields.size();
    for (std::size_t i = 0; i < m_columns; ++i)
        if (columnKey(header.fields[i]) == columnKey(reasonColumn))
            m_oldReasons = i;
    if (!m_file)
        return {};
    return m_file->write(lineOf(header).text + separator + std::string(reasonColumn) + '\n');
}

RejectedRows::Line RejectedRows::lineOf(const CsvRow& row) const
{
    if (!m_file)
        return {};
    if (!m_oldReasons)
        return { std::string(row.raw), true };
    if (!row.problem.empty() || row.fields.size() != m_columns)
        return { std::string(row.raw), false };
    Line line;
    for (std::size_t i = 0; i < m_columns; ++i) {
        if (i == *m_oldReasons)
            continue;
        if (i != (*m_oldReasons == 0 ? 1U : 0U))
            line.text += m_separator;
        appendCsvField(line.text, row.fields[i]);
    }
    return line;
}

Result<void> RejectedRows::add(const RowIssue& issue, const Line& line)
{
    ++m_count;
    if (m_issues.size() < maxReportedIssues)
        m_issues.push_back(issue);
    if (!m_file)
        return {};
    if (!line.takesReason)
        return m_file->write(line.text + '\n');
    const Error reason{ issue.error.code, issue.error.what, issue.column, issue.error.remedy };
    std::string text = line.text + m_separator;
    appendCsvField(text, reason.sentence());
    return m_file->write(text + '\n');
}

std::vector<RowIssue> RejectedRows::takeIssues()
{
    std::ranges::stable_sort(m_issues, {}, &RowIssue::line);
    return std::move(m_issues);
}

} // namespace core
