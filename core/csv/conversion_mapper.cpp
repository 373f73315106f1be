#include "core/csv/conversion_mapper.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

Error missingColumn(const std::string& file, std::string_view column, Message remedy)
{
    return { ErrorCode::Refused,
             say("core", "The column “{1}” is missing.", column),
             file,
             std::move(remedy) };
}

} // namespace

ConversionMapper::ConversionMapper(ColumnMapping columns,
                                   ConversionDefaults defaults,
                                   ConversionOwner owner,
                                   std::string file)
    : m_columns(std::move(columns))
    , m_defaults(std::move(defaults))
    , m_owner(owner)
    , m_file(std::move(file))
    , m_statusColumn(m_columns.columnOf("status"))
    , m_campaignColumn(m_columns.columnOf("campaign"))
    , m_campaignIdColumn(m_columns.columnOf("campaign_id"))
    , m_publisherColumn(m_columns.columnOf("publisher"))
{
    if (m_publisherColumn < 0 && !m_owner.publisher)
        m_publisherColumn = m_columns.columnOf("sub1");
    const auto fields = conversionFields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        Conversion empty;
        const bool hasDefault =
            fields[i].read && fields[i].read({}, m_defaults, empty) && empty != Conversion();
        if (hasDefault && m_columns.columnOf(fields[i].name) < 0)
            m_absent.push_back(int(i));
    }
}

Result<ConversionMapper> ConversionMapper::make(ColumnMapping columns,
                                                ConversionDefaults defaults,
                                                ConversionOwner owner,
                                                std::string file)
{
    ConversionMapper mapper(std::move(columns), std::move(defaults), owner, std::move(file));
    if (mapper.m_columns.columnOf("conv_time") < 0)
        return missingColumn(
            mapper.m_file,
            "conv_time",
            say("core", "Add it, or map the column that holds the time to conv_time."));
    if (mapper.m_campaignColumn < 0 && mapper.m_campaignIdColumn < 0 && !owner.campaign)
        return missingColumn(
            mapper.m_file,
            "campaign",
            say("core", "Add it, or say which campaign the whole file belongs to."));
    if (mapper.m_publisherColumn < 0 && !owner.publisher)
        return missingColumn(mapper.m_file,
                             "publisher",
                             say("core",
                                 "Add it (or sub1, which may carry it), or say which publisher the "
                                 "whole file belongs to."));
    return mapper;
}

RowIssue ConversionMapper::issue(std::int64_t line, int column, Error error) const
{
    RowIssue issue{ line,
                    column < 0 ? std::string() : m_columns.heads.at(std::size_t(column)),
                    std::move(error) };
    issue.error.where = column < 0
        ? say("core", "{1}, line {2}", m_file, std::to_string(line))
        : say("core",
              "{1}, line {2}, column {3}",
              m_file,
              std::to_string(line),
              issue.column.empty() ? std::to_string(column + 1) : issue.column);
    return issue;
}

/// The trimmed text of a cell; our own export's without the formula guard.
std::string_view ConversionMapper::cell(const CsvRow& row, int column) const
{
    if (column < 0)
        return {};
    const std::string_view text = row.fields[std::size_t(column)];
    return trimmed(m_columns.isOwnExport ? unguardedCell(text) : text);
}

std::optional<RowIssue> ConversionMapper::checkShape(const CsvRow& row) const
{
    if (!row.problem.empty()) {
        const bool hasHead =
            row.problemField >= 0 && std::size_t(row.problemField) < m_columns.heads.size();
        return issue(row.line,
                     hasHead ? row.problemField : -1,
                     { ErrorCode::Refused,
                       row.problem,
                       {},
                       say("core", "Mend the row, or save the file as CSV in UTF-8.") });
    }
    if (row.fields.size() == m_columns.heads.size())
        return std::nullopt;
    const bool spansLines = row.raw.find('\n') != std::string_view::npos;
    return issue(row.line,
                 -1,
                 { ErrorCode::Refused,
                   say("core",
                       "The row has {1} fields, the header {2}.",
                       std::to_string(row.fields.size()),
                       std::to_string(m_columns.heads.size())),
                   {},
                   spansLines ? say(
                       "core", "It runs over several lines: look for a quote that is not closed.")
                              : say("core", "Look for a missing or a superfluous separator.") });
}

std::optional<RowIssue>
ConversionMapper::map(const CsvRow& row, ConversionNames& names, MappedConversion& mapped) const
{
    if (auto bad = checkShape(row))
        return bad;
    mapped = {};
    Conversion& conversion = mapped.conversion;
    const auto fields = conversionFields();
    for (std::size_t i = 0; i < row.fields.size(); ++i) {
        const int field = m_columns.fieldOf[i];
        if (field < 0 || !fields[std::size_t(field)].read)
            continue;
        if (auto read = fields[std::size_t(field)].read(cell(row, int(i)), m_defaults, conversion);
            !read)
            return issue(row.line, int(i), read.error());
    }
    for (const int field : m_absent) {
        const auto read = fields[std::size_t(field)].read({}, m_defaults, conversion);
        require(read.has_value(), "a field without a column has a default");
    }
    mapped.withoutStatus = cell(row, m_statusColumn).empty();
    if (auto bad = findCampaign(row, names, conversion))
        return bad;
    return findPublisher(row, names, conversion);
}

std::optional<RowIssue> ConversionMapper::findCampaign(const CsvRow& row,
                                                       ConversionNames& names,
                                                       Conversion& conversion) const
{
    const int column = cell(row, m_campaignColumn).empty() && m_campaignIdColumn >= 0
        ? m_campaignIdColumn
        : m_campaignColumn;
    const std::string_view name = cell(row, column);
    if (name.empty() && m_owner.campaign) {
        conversion.campaign = *m_owner.campaign;
        return std::nullopt;
    }
    if (name.empty())
        return issue(row.line,
                     column,
                     { ErrorCode::Refused,
                       say("core", "The campaign is missing."),
                       {},
                       say("core", "Give the campaign's title.") });
    auto campaign = names.campaign(name);
    if (!campaign)
        return issue(row.line, column, campaign.error());
    conversion.campaign = *campaign;
    return std::nullopt;
}

std::optional<RowIssue> ConversionMapper::findPublisher(const CsvRow& row,
                                                        ConversionNames& names,
                                                        Conversion& conversion) const
{
    if (m_publisherColumn < 0) {
        conversion.publisher = *m_owner.publisher;
        return std::nullopt;
    }
    const std::string_view name = cell(row, m_publisherColumn);
    if (name.empty())
        return issue(row.line,
                     m_publisherColumn,
                     { ErrorCode::Refused,
                       say("core", "The publisher is missing."),
                       {},
                       say("core", "Give the publisher's alias, id or name.") });
    auto publisher = names.publisher(name);
    if (!publisher)
        return issue(row.line, m_publisherColumn, publisher.error());
    conversion.publisher = *publisher;
    return std::nullopt;
}

} // namespace core
