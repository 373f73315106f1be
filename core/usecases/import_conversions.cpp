#include "core/usecases/import_conversions.h"

#include "core/usecases/conversion_intake.h"

namespace core {

namespace {

constexpr std::int64_t rowsBetweenLooks = 500; ///< at progress and cancel

Result<CsvRow> readHeader(CsvReader& reader, const std::string& file)
{
    CsvRow header;
    auto got = reader.next(header);
    if (!got)
        return got.error();
    if (!*got)
        return Error{ ErrorCode::Refused,
                      say("core", "The file is empty."),
                      file,
                      say("core", "Begin it with a header line that names its columns.") };
    return header;
}

Result<ConversionMapper> makeMapper(Books& books,
                                    const CsvRow& header,
                                    const ImportOptions& options,
                                    const std::string& file)
{
    auto columns = mapColumns(header, options.columnMap, file);
    if (!columns)
        return columns.error();
    auto company = books.store.company();
    if (!company)
        return company.error();
    const Workspace& workspace = books.store.workspace();
    return ConversionMapper::make(std::move(*columns),
                                  { workspace.zone, company->defaultType, workspace.currency },
                                  { options.campaign, options.publisher },
                                  file);
}

Result<BatchId> beginBatch(Books& books, const std::string& file)
{
    Batch batch;
    batch.at = books.world.now();
    batch.user = books.world.user();
    batch.file = file.substr(file.find_last_of("/\\") + 1);
    return books.store.addBatch(batch);
}

/// What a row passes through.
struct Stations {
    CsvReader& reader;
    const ConversionMapper& mapper;
    ImportNames& names;
    RejectedRows& rejected;
    ConversionIntake& intake;
};

/// Every row of the file: mapped and taken in, or rejected. Answers with their number.
Result<std::int64_t> takeRows(const Stations& at, std::int64_t fileSize, Progress& progress)
{
    std::int64_t read = 0;
    CsvRow row;
    MappedConversion mapped;
    for (;;) {
        auto got = at.reader.next(row);
        if (!got)
            return got.error();
        if (!*got)
            return read;
        if (++read % rowsBetweenLooks == 0) {
            progress.report(
                label("core", "Importing conversions"), at.reader.bytesRead(), fileSize);
            if (progress.cancelled())
                return Error{ ErrorCode::Cancelled,
                              say("core", "The import was stopped; nothing of it was kept."),
                              {},
                              {} };
        }
        const auto issue = at.mapper.map(row, at.names, mapped);
        auto taken = issue ? at.rejected.add(*issue, at.rejected.lineOf(row))
                           : at.intake.take(std::move(mapped), row);
        if (!taken)
            return taken.error();
    }
}

Error everyRowBad(const ImportReport& report)
{
    Error error = report.issues.front().error;
    error.what = say("core",
                     "None of the file's {1} rows can be taken. The first: {2}",
                     std::to_string(report.rejected),
                     error.what.text());
    return error;
}

Result<void> closeBatch(Books& books, const ImportReport& report, BatchId key)
{
    Batch batch;
    batch.key = key;
    batch.read = report.read;
    batch.added = report.added;
    batch.unchanged = report.unchanged;
    batch.changed = report.changed;
    batch.rejected = report.rejected;
    return books.store.closeBatch(batch);
}

constexpr ColumnHead totalsColumns[] = {
    { "publisher", label("core", "Publisher"), ColumnType::Text },
    { "conversions", label("core", "Conversions"), ColumnType::Number },
    { "earned", label("core", "Earned"), ColumnType::Money },
    { "pending", label("core", "Awaiting approval"), ColumnType::Money },
};

} // namespace

Result<ImportReport>
importConversions(Books& books, ByteSource& file, const ImportOptions& options, Progress& progress)
{
    auto work = books.store.begin();
    if (!work)
        return work.error();
    auto company = books.store.company();
    auto names = ImportNames::load(books, options.createMissing);
    auto batch = beginBatch(books, file.name());
    if (!company || !names || !batch)
        return !company ? company.error() : !names ? names.error() : batch.error();

    CsvReader reader(file);
    auto header = readHeader(reader, file.name());
    if (!header)
        return header.error();
    auto mapper = makeMapper(books, *header, options, file.name());
    if (!mapper)
        return mapper.error();
    RejectedRows rejected(options.rejects);
    if (auto begun = rejected.begin(*header, reader.separator()); !begun)
        return begun.error();

    ConversionIntake intake(
        { books, **names, *mapper, rejected, *batch, company->otherEarns, options.keepOld });
    auto read = takeRows({ reader, *mapper, **names, rejected, intake }, file.size(), progress);
    if (!read)
        return read.error();
    ImportReport report;
    if (auto finished = intake.finish(report); !finished)
        return finished.error();
    report.read = *read;
    report.rejected = rejected.count();
    report.issues = rejected.takeIssues();
    report.unknownColumns = mapper->columns().unknown;
    report.createdPublishers = (*names)->created();
    if (report.read > 0 && report.rejected == report.read)
        return everyRowBad(report);

    const bool cameIn = report.added > 0 || (report.changed > 0 && !options.keepOld);
    if (options.dryRun || !cameIn)
        return report; // the unit of work ends here, without commit: nothing of it stays
    report.batch = *batch;
    if (auto closed = closeBatch(books, report, *batch); !closed)
        return closed.error();
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return report;
}

Result<void> writeTotals(const ImportReport& report, TableSink& sink)
{
    if (auto begun = sink.begin(totalsColumns); !begun)
        return begun;
    for (const ImportTotal& total : report.totals) {
        const Cell cells[] = { total.publisher, total.conversions, total.earned, total.pending };
        if (auto written = sink.row(cells); !written)
            return written;
    }
    return sink.end();
}

} // namespace core
