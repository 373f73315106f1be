#include "core/base/text.h"
#include "core/csv/conversion_layout.h"
#include "core/csv/csv_reader.h"
#include "core/tables/tables.h"
#include "core/usecases/publisher_register.h"
#include "core/usecases/save_publisher.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace core {

namespace {

/// What a column of the file sets.
struct PublisherColumn {
    std::string head;
    const PublisherField* field = nullptr; ///< none: the status, or nothing we know
    bool isStatus = false;
};

/// The columns of the file.
struct PublisherHeader {
    std::vector<PublisherColumn> columns;
    bool isOwnExport = false; ///< has all columns of ours: a guard before a formula is ours, too

    /// The text of a cell, trimmed.
    [[nodiscard]] std::string_view cell(std::string_view text) const
    {
        return trimmed(isOwnExport ? unguardedCell(text) : text);
    }
};

Error atRow(const std::string& file, const CsvRow& row, std::string_view column, Error error)
{
    const std::string line = std::to_string(row.line);
    error.where = column.empty() ? say("core", "{1}, line {2}", file, line)
                                 : say("core", "{1}, line {2}, column {3}", file, line, column);
    return error;
}

Result<PublisherHeader>
readHeader(CsvReader& reader, const std::string& file, ImportPublishersReport& report)
{
    CsvRow header;
    auto got = reader.next(header);
    if (!got)
        return got.error();
    if (!*got || !header.problem.empty())
        return Error{ ErrorCode::Refused,
                      *got ? header.problem : say("core", "The file is empty."),
                      file,
                      say("core", "Begin it with a header line that names its columns.") };
    PublisherHeader read;
    std::unordered_map<std::string, int> seen;
    for (const std::string_view text : header.fields) {
        PublisherColumn column{ std::string(trimmed(text)), nullptr, false };
        const std::string key = columnKey(column.head);
        if (seen[key]++ > 0)
            return atRow(file,
                         header,
                         {},
                         { ErrorCode::Refused,
                           say("core", "The column “{1}” is given twice.", column.head),
                           {},
                           say("core", "Remove or rename one of them.") });
        for (const PublisherField& field : publisherFields())
            if (columnKey(field.key) == key)
                column.field = &field;
        column.isStatus = key == "status";
        if (!column.field && !column.isStatus)
            report.unknownColumns.push_back(column.head);
        read.columns.push_back(std::move(column));
    }
    if (!seen.contains("alias"))
        return atRow(file,
                     header,
                     {},
                     { ErrorCode::Refused,
                       say("core", "The column “{1}” is missing.", "alias"),
                       {},
                       say("core", "Begin the file with a line such as “alias,name,email”.") });
    read.isOwnExport = std::ranges::all_of(publisherColumns(), [&seen](const auto& column) {
        return seen.contains(columnKey(column.head.key));
    });
    return read;
}

/// The publisher as the row wants it: the known one of its alias, changed in the columns of the
/// file.
Result<Publisher> readPublisher(const CsvRow& row,
                                const PublisherHeader& header,
                                const PublisherRegister& all,
                                const std::string& file)
{
    const std::vector<PublisherColumn>& columns = header.columns;
    if (!row.problem.empty())
        return atRow(file, row, {}, { ErrorCode::Refused, row.problem, {}, {} });
    if (row.fields.size() != columns.size())
        return atRow(file,
                     row,
                     {},
                     { ErrorCode::Refused,
                       say("core",
                           "The row has {1} fields, the header {2}.",
                           std::to_string(row.fields.size()),
                           std::to_string(columns.size())),
                       {},
                       say("core", "Look for a missing or a superfluous separator.") });
    Publisher publisher;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].field && columns[i].field->member == &Publisher::alias)
            if (const Publisher* known = all.withAlias(header.cell(row.fields[i])))
                publisher = *known;
    const std::string knownId = publisher.id;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string_view text = header.cell(row.fields[i]);
        if (columns[i].field)
            publisher.*columns[i].field->member = text;
        if (!columns[i].isStatus || text.empty())
            continue;
        auto status = parsePublisherStatus(text);
        if (!status)
            return atRow(file, row, columns[i].head, status.error());
        publisher.status = *status;
    }
    if (publisher.id.empty())
        publisher.id = knownId;
    return publisher;
}

} // namespace

Result<ImportPublishersReport> importPublishers(Books& books, ByteSource& file)
{
    auto work = books.store.begin();
    if (!work)
        return work.error();
    auto all = PublisherRegister::load(books);
    if (!all)
        return all.error();
    ImportPublishersReport report;
    CsvReader reader(file);
    auto header = readHeader(reader, file.name(), report);
    if (!header)
        return header.error();
    std::unordered_map<std::string, std::int64_t> lineOf; ///< by folded alias
    for (CsvRow row;;) {
        auto got = reader.next(row);
        if (!got)
            return got.error();
        if (!*got)
            break;
        auto wanted = readPublisher(row, *header, *all, file.name());
        if (!wanted)
            return wanted.error();
        auto checked = all->check(*wanted, books.world);
        if (!checked)
            return atRow(file.name(), row, checked.error().where.text(), checked.error());
        const auto [first, isFirst] = lineOf.emplace(foldCase(checked->alias), row.line);
        if (!isFirst)
            return atRow(file.name(),
                         row,
                         "alias",
                         { ErrorCode::Refused,
                           say("core",
                               "The alias “{1}” stands on line {2} already.",
                               checked->alias,
                               std::to_string(first->second)),
                           {},
                           say("core", "Remove one of the two rows.") });
        const Publisher* known = all->withAlias(checked->alias);
        if (known && *known == *checked) {
            ++report.unchanged;
            continue;
        }
        ++(known ? report.changed : report.added);
        auto saved = books.store.savePublisher(*checked);
        if (!saved)
            return atRow(file.name(), row, {}, saved.error());
        all->put(*saved);
    }
    if (report.added + report.changed > 0)
        if (auto kept = commit(**work); !kept)
            return kept.error();
    return report;
}

} // namespace core
