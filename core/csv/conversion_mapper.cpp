#include "core/csv/conversion_mapper.h"

#include "core/base/join.h"
#include "core/base/text.h"

#include <algorithm>

namespace core {

namespace {

bool carriesPublisher(const ColumnMapping& columns)
{
    return columns.preset->subCarriesPublisher && columns.columnOf("sub1") >= 0;
}

/// The column of our own export that says until when its conversions are held; -1: none.
int payableFromColumn(const ColumnMapping& columns)
{
    const auto isIt = [](const std::string& head) {
        return columnKey(head) == columnKey("payable_from");
    };
    const auto at = std::ranges::find_if(columns.heads, isIt);
    return columns.isOwnExport && at != columns.heads.end() ? int(at - columns.heads.begin()) : -1;
}

/// What the file calls the field, where its preset has a column for it.
std::string nameInFile(std::string_view field, const ImportPreset& preset)
{
    for (const PresetColumn& column : preset.columns)
        if (column.field == field)
            return std::string(column.head);
    return std::string(field);
}

Error missingError(const std::vector<MissingColumn>& missing,
                   const ImportPreset& preset,
                   const std::string& file)
{
    std::vector<std::string> names;
    for (const MissingColumn& column : missing)
        names.push_back(nameInFile(column.field, preset));
    return { ErrorCode::Refused,
             names.size() == 1 ? say("core", "The column “{1}” is missing.", names.front())
                               : say("core", "Columns are missing: {1}.", joinedTexts(names)),
             file,
             names.size() == 1 ? missing.front().remedy
                               : say("core", "Add them, or map the columns that hold them.") };
}

} // namespace

/// The trimmed text of a cell; our own export's without the formula guard.
std::string_view ConversionMapper::cell(const CsvRow& row, int column) const
{
    if (column < 0)
        return {};
    const std::string_view text = row.fields[std::size_t(column)];
    return trimmed(m_columns.isOwnExport ? unguardedCell(text) : text);
}

std::vector<MissingColumn> missingColumns(const ColumnMapping& columns,
                                          const ConversionOwner& owner)
{
    std::vector<MissingColumn> missing;
    if (columns.columnOf("conv_time") < 0)
        missing.push_back(
            { "conv_time",
              say("core", "Add it, or map the column that holds the time to conv_time.") });
    if (columns.columnOf("campaign") < 0 && columns.columnOf("campaign_id") < 0 && !owner.campaign)
        missing.push_back(
            { "campaign",
              say("core", "Add it, or say which campaign the whole file belongs to.") });
    if (columns.columnOf("publisher") < 0 && !carriesPublisher(columns) && !owner.publisher)
        missing.push_back({ "publisher",
                            columns.preset->subCarriesPublisher
                                ? say("core",
                                      "Add it (or sub1, which may carry it), or say which "
                                      "publisher the whole file belongs to.")
                                : say("core",
                                      "Map the column that names the publisher, or say which "
                                      "publisher the whole file belongs to.") });
    return missing;
}

ConversionMapper::ConversionMapper(ColumnMapping columns,
                                   const ConversionReading& reading,
                                   std::string file)
    : m_columns(std::move(columns))
    , m_defaults(reading.defaults)
    , m_owner(reading.owner)
    , m_file(std::move(file))
    , m_statusColumn(m_columns.columnOf("status"))
    , m_occurrenceColumn(m_columns.columnOf("occurrence"))
    , m_payableFromColumn(payableFromColumn(m_columns))
    , m_campaignColumn(m_columns.columnOf("campaign"))
    , m_campaignIdColumn(m_columns.columnOf("campaign_id"))
    , m_publisherColumn(m_columns.columnOf("publisher"))
{
    if (m_publisherColumn < 0 && !m_owner.publisher)
        m_publisherColumn = m_columns.columnOf("sub1");
    m_defaults.statuses = m_columns.preset->statuses;
    const auto fields = conversionFields();
    for (std::size_t i = 0; i < m_columns.fieldOf.size(); ++i)
        if (const int field = m_columns.fieldOf[i]; field >= 0 && fields[std::size_t(field)].read)
            m_readColumns.push_back({ int(i), fields[std::size_t(field)].read });
}

/// Also fields without column and constant whose default is not empty.
Result<void> ConversionMapper::takeConstants(const std::map<std::string, std::string>& constants)
{
    const auto refuse = [this](Message what, Message remedy) {
        return Error{ ErrorCode::Refused, std::move(what), m_file, std::move(remedy) };
    };
    const auto fields = conversionFields();
    for (const auto& [name, text] : constants) {
        const int field = fieldNamed(name);
        const bool isOfRow = field == fieldNamed("occurrence");
        if (field < 0 || !fields[std::size_t(field)].read || isOfRow)
            return refuse(say("core", "“{1}” cannot be set for a whole file.", name),
                          say("core", "Set a field such as status, type or currency."));
        if (const int column = m_columns.columnOf(name); column >= 0)
            return refuse(say("core",
                              "“{1}” is set for the whole file, and its column “{2}” has it, too.",
                              name,
                              m_columns.heads[std::size_t(column)]),
                          say("core", "Map the column to ignore, or leave the setting out."));
        ConversionView empty;
        if (auto read = fields[std::size_t(field)].read(text, m_defaults, empty); !read)
            return refuse(read.error().what, read.error().remedy);
        m_fixed.push_back({ field, text });
    }
    m_statusIsFixed = isFixed("status");
    for (std::size_t i = 0; i < fields.size(); ++i) {
        ConversionView empty;
        const bool hasDefault =
            fields[i].read && fields[i].read({}, m_defaults, empty) && empty != ConversionView();
        if (hasDefault && !isFixed(fields[i].name) && m_columns.columnOf(fields[i].name) < 0)
            m_fixed.push_back({ int(i), {} });
    }
    return {};
}

bool ConversionMapper::isFixed(std::string_view field) const
{
    return std::ranges::any_of(m_fixed, [wanted = fieldNamed(field)](const Fixed& fixed) {
        return fixed.field == wanted;
    });
}

Result<ConversionMapper>
ConversionMapper::make(ColumnMapping columns, const ConversionReading& reading, std::string file)
{
    if (const auto missing = missingColumns(columns, reading.owner); !missing.empty())
        return missingError(missing, *columns.preset, file);
    ConversionMapper mapper(std::move(columns), reading, std::move(file));
    if (auto taken = mapper.takeConstants(reading.constants); !taken)
        return taken.error();
    return mapper;
}

RowIssue ConversionMapper::issue(std::int64_t line, int column, Error error) const
{
    RowIssue issue{ line,
                    column < 0 ? std::string() : m_columns.heads.at(std::size_t(column)),
                    std::move(error) };
    const std::string number = std::to_string(line);
    const std::string head =
        column >= 0 && issue.column.empty() ? std::to_string(column + 1) : issue.column;
    if (m_columns.rowsAreItems)
        issue.error.where = column < 0 ? say("core", "{1}, item {2}", m_file, number)
                                       : say("core", "{1}, item {2}, {3}", m_file, number, head);
    else
        issue.error.where = column < 0
            ? say("core", "{1}, line {2}", m_file, number)
            : say("core", "{1}, line {2}, column {3}", m_file, number, head);
    return issue;
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
                       "Fields in the row: {1}; in the header: {2}.",
                       std::to_string(row.fields.size()),
                       std::to_string(m_columns.heads.size())),
                   {},
                   spansLines ? say(
                       "core", "It runs over several lines: look for a quote that is not closed.")
                              : say("core", "Look for a missing or a superfluous separator.") });
}

std::optional<RowIssue> ConversionMapper::read(const CsvRow& row, MappedConversion& mapped) const
{
    if (auto bad = checkShape(row))
        return bad;
    int column = -1;
    if (auto read = readCells(row, mapped.conversion, column); !read)
        return issue(row.line, column, read.error());
    mapped.withoutStatus = cell(row, m_statusColumn).empty() && !m_statusIsFixed;
    mapped.saysOccurrence = !cell(row, m_occurrenceColumn).empty();
    if (const std::string_view day = cell(row, m_payableFromColumn); !day.empty())
        if (const auto payableFrom = parseDate(day))
            mapped.payableFrom = *payableFrom;
    mapped.campaignColumn = campaignColumn(row);
    mapped.campaign = cell(row, mapped.campaignColumn);
    mapped.publisher = cell(row, m_publisherColumn);
    return std::nullopt;
}

std::optional<RowIssue> ConversionMapper::lookUp(std::int64_t line,
                                                 ConversionNames& names,
                                                 MappedConversion& mapped) const
{
    if (auto bad = findCampaign(line, names, mapped))
        return bad;
    if (auto bad = findPublisher(line, names, mapped))
        return bad;
    if (mapped.conversion.campaign)
        return std::nullopt;
    auto created = names.newCampaign(mapped.campaign);
    if (!created)
        return issue(line, mapped.campaignColumn, created.error());
    mapped.conversion.campaign = *created;
    return std::nullopt;
}

/// `column` is left on the cell that cannot be read.
Result<void>
ConversionMapper::readCells(const CsvRow& row, ConversionView& conversion, int& column) const
{
    for (const ReadColumn& each : m_readColumns)
        if (auto read = each.read(cell(row, each.column), m_defaults, conversion); !read) {
            column = each.column;
            return read;
        }
    const auto fields = conversionFields();
    for (const Fixed& fixed : m_fixed) {
        const auto read = fields[std::size_t(fixed.field)].read(fixed.text, m_defaults, conversion);
        require(read.has_value(), "a constant and a default can be read");
    }
    return {};
}

/// The column that names the row's campaign: its title, else its id.
int ConversionMapper::campaignColumn(const CsvRow& row) const
{
    return cell(row, m_campaignColumn).empty() && m_campaignIdColumn >= 0 ? m_campaignIdColumn
                                                                          : m_campaignColumn;
}

std::optional<RowIssue> ConversionMapper::findCampaign(std::int64_t line,
                                                       ConversionNames& names,
                                                       MappedConversion& mapped) const
{
    if (mapped.campaign.empty() && m_owner.campaign) {
        mapped.conversion.campaign = *m_owner.campaign;
        return std::nullopt;
    }
    if (mapped.campaign.empty())
        return issue(line,
                     mapped.campaignColumn,
                     { ErrorCode::Refused,
                       say("core", "The campaign is missing."),
                       {},
                       say("core", "Give the campaign's title.") });
    auto campaign = names.campaign(mapped.campaign);
    if (!campaign)
        return issue(line, mapped.campaignColumn, campaign.error());
    mapped.conversion.campaign = *campaign;
    return std::nullopt;
}

std::optional<RowIssue> ConversionMapper::findPublisher(std::int64_t line,
                                                        ConversionNames& names,
                                                        MappedConversion& mapped) const
{
    if (m_publisherColumn < 0) {
        mapped.conversion.publisher = *m_owner.publisher;
        return std::nullopt;
    }
    if (mapped.publisher.empty())
        return issue(line,
                     m_publisherColumn,
                     { ErrorCode::Refused,
                       say("core", "The publisher is missing."),
                       {},
                       say("core", "Give the publisher's alias, id or name.") });
    auto publisher = names.publisher(mapped.publisher);
    if (!publisher)
        return issue(line, m_publisherColumn, publisher.error());
    mapped.conversion.publisher = *publisher;
    return std::nullopt;
}

} // namespace core
