#include "core/usecases/import_conversions.h"

#include "core/csv/csv_reader.h"
#include "core/csv/file_start.h"
#include "core/csv/json_rows.h"
#include "core/usecases/conversion_intake.h"
#include "core/usecases/release_held.h"
#include "core/usecases/row_blocks.h"

#include <algorithm>

namespace core {

namespace {

/// Whose the rows are that do not say so: as the caller says, else as the settings name them.
Result<ConversionOwner> ownerOf(ImportNames& names, const ImportOptions& options)
{
    ConversionOwner owner{ options.campaign, options.publisher };
    if (!owner.campaign && !options.settings.campaign.empty()) {
        auto campaign = names.campaign(options.settings.campaign);
        if (campaign && !*campaign)
            campaign = names.newCampaign(options.settings.campaign);
        if (!campaign)
            return campaign.error();
        owner.campaign = *campaign;
    }
    if (!owner.publisher && !options.settings.publisher.empty()) {
        auto publisher = names.publisher(options.settings.publisher);
        if (!publisher)
            return publisher.error();
        owner.publisher = *publisher;
    }
    return owner;
}

ConversionReading readingOf(const Books& books,
                            const Company& company,
                            const ConversionOwner& owner,
                            const ImportOptions& options)
{
    const Workspace& workspace = books.store.workspace();
    return { { options.zone.value_or(workspace.zone), company.defaultType, workspace.currency },
             owner,
             options.settings.constants };
}

/// The survey of a file that can be imported; what is still to be chosen is an Error.
Result<FileSurvey>
decidedSurvey(const FileStart& start, const ImportSettings& settings, const ConversionOwner& owner)
{
    auto survey = surveyFile(start, settings, owner);
    return survey && !survey->open.empty() ? survey->open.front() : survey;
}

/// Where no head is known, the columns can be mapped: which are wanted is the one remedy. Of JSON, what is
/// open says so itself.
void sayWhatToMap(SurveyedConversions& surveyed)
{
    FileSurvey& survey = surveyed.survey;
    if (!survey.columns.noHeader || survey.isJson || !surveyed.missing)
        return;
    const auto said = std::ranges::find(survey.open, survey.columns.noHeader->what, &Error::what);
    require(said != survey.open.end(), "that no head is known is open");
    said->remedy = say("core", "{1} {2}", surveyed.missing->what, surveyed.missing->remedy);
    surveyed.missing.reset();
}

Result<BatchId> beginBatch(Books& books, const std::string& file)
{
    Batch batch;
    batch.at = books.world.now();
    batch.user = books.world.user();
    batch.file = file.substr(file.find_last_of("/\\") + 1);
    return books.store.addBatch(batch);
}

/// Every row of the file: taken in, or rejected. Answers with their number, as far as a trial came.
Result<std::int64_t>
takeRows(RowBlocks& blocks, ConversionIntake& intake, std::int64_t fileSize, Progress& progress)
{
    std::int64_t read = 0;
    for (;;) {
        auto block = blocks.next(progress);
        if (!block)
            return block.error();
        if (block->count == 0 || intake.mustStore())
            return read;
        read += std::int64_t(block->count);
        progress.report(label("core", "Importing conversions"), block->bytesRead, fileSize);
        if (progress.cancelled())
            return importStopped();
        auto taken = intake.take(std::move(*block));
        if (!taken)
            return taken.error();
        blocks.giveBack(std::move(*taken));
    }
}

Error everyRowBad(const ImportReport& report)
{
    Error error = report.issues.front().error;
    error.what = report.rejected == 1
        ? say("core", "The file's only row cannot be taken: {1}", error.what)
        : say("core",
              "None of the file's {1} rows can be taken. The first: {2}",
              std::to_string(report.rejected),
              error.what);
    for (const Message& remark : report.survey.remarks)
        error.remedy = say("core", "{1} {2}", error.remedy, remark);
    return error;
}

/// What only the whole file shows of a JSON one: members that came late, and whether it is a page
/// of more.
void addJsonRemarks(const RowReader& reader, ImportReport& report)
{
    const auto* rows = dynamic_cast<const JsonRows*>(&reader);
    if (!rows)
        return;
    report.unknownColumns.insert(
        report.unknownColumns.end(), rows->leftOut().begin(), rows->leftOut().end());
    std::ranges::sort(report.unknownColumns);
    report.unknownColumns.erase(
        std::unique(report.unknownColumns.begin(), report.unknownColumns.end()),
        report.unknownColumns.end());
    const std::string read = std::to_string(report.read);
    if (!rows->total().empty() && rows->total() != read)
        report.remarks.push_back(say("core",
                                     "The file holds {1} conversions and says that there are {2}: "
                                     "import its other pages, too.",
                                     read,
                                     rows->total()));
}

/// Rows in another encoding than the rest are rejected one by one; why, only the whole file shows.
void addEncodingRemark(const RowReader& reader, FileSurvey& survey)
{
    const auto* rows = dynamic_cast<const CsvReader*>(&reader);
    if (!rows || rows->mixesFrom() == 0)
        return;
    survey.remarks.push_back(say("core",
                                 "The file seems to mix UTF-8 and Windows-1252, from line {1} on: save all of it "
                                 "as UTF-8 and import it again.",
                                 std::to_string(rows->mixesFrom())));
}

/// Holds are the books' own; that some do not come along, only the whole file shows.
void addHoldRemark(ImportReport& report)
{
    if (report.heldElsewhere == 0)
        return;
    report.remarks.push_back(say("core",
                                 "New rows that this file holds until a later day (payable_from): {1}. That day is "
                                 "not taken over: hold them again.",
                                 std::to_string(report.heldElsewhere)));
}

Result<void> passHeader(RowReader& reader, RejectedRows& rejected)
{
    CsvRow header;
    auto got = reader.next(header);
    if (!got)
        return got.error();
    require(*got, "a surveyed file has a header");
    return rejected.begin(header, reader.separator());
}

/// What the whole file has shown.
void addRows(const RowReader& reader,
             RejectedRows& rejected,
             const ImportNames& names,
             ImportReport& report)
{
    report.rejected = rejected.count();
    report.issues = rejected.takeIssues();
    report.unknownColumns = report.survey.columns.unknown;
    report.createdPublishers = names.created();
    report.createdCampaigns = names.createdCampaigns();
    report.unknownPublishers = names.unknownPublishers();
    report.unknownCampaigns = names.unknownCampaigns();
    addJsonRemarks(reader, report);
    addEncodingRemark(reader, report.survey);
    addHoldRemark(report);
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

/// Whether a dry run can be a trial: nothing stands in the books that rows may lead to.
Result<bool> canTry(Store& store, const LinkFinder& finder, const ImportOptions& options)
{
    if (!options.dryRun || finder.looksAtTypes())
        return false;
    const auto hasLinks = store.hasLinks();
    return hasLinks ? Result<bool>(!*hasLinks) : hasLinks.error();
}

/// The end of the unit of work. Where nothing came in or it was a dry run, there is no commit, and nothing of it stays.
Result<std::optional<ImportReport>>
kept(Books& books, UnitOfWork& work, BatchId batch, const ImportOptions& options, ImportReport report)
{
    const bool cameIn = report.added > 0 || (report.changed > 0 && !options.keepOld);
    if (!cameIn)
        report.createdCampaigns.clear(); // known rows named them
    if (options.dryRun || !cameIn)
        return std::optional(std::move(report));
    report.batch = batch;
    if (auto closed = closeBatch(books, report, batch); !closed)
        return closed.error();
    if (auto committed = commit(work); !committed)
        return committed.error();
    return std::optional(std::move(report));
}

/// What one reading of the file leaves to the next.
struct Pass {
    bool mayTry; ///< to do with a dry run without storing anything
    RepeatedRows repeated;
};

/// The import as a whole. None: this pass has shown that the file needs another, with an intake
/// that stores or that leaves alone what the file changes and changes back.
Result<std::optional<ImportReport>> importOnce(
    Books& books, ByteSource& file, const ImportOptions& options, Pass& pass, Progress& progress)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    if (auto released = releaseDue(books, progress); !released)
        return released.error();
    auto company = books.store.company();
    const auto counting = countingOf(books.store);
    const auto holdDays = HoldDays::load(books.store);
    auto names = ImportNames::load(books, options);
    auto batch = beginBatch(books, file.name());
    auto finder = LinkFinder::load(books.store);
    if (!company || !counting || !finder)
        return !company ? company.error() : !counting ? counting.error() : finder.error();
    if (!names || !batch || !holdDays)
        return !names ? names.error() : !batch ? batch.error() : holdDays.error();

    StoppableSource stoppable(file);
    auto source = PeekedSource::peek(stoppable);
    auto owner = ownerOf(**names, options);
    if (!source || !owner)
        return source ? owner.error() : source.error();
    auto survey = decidedSurvey((*source)->start(), options.settings, *owner);
    if (!survey)
        return survey.error();
    auto mapper = makeMapper(*survey, readingOf(books, *company, *owner, options), file.name());
    if (!mapper)
        return mapper.error();
    const auto reader = openRows(**source, *survey);
    RejectedRows rejected(options.rejects);
    if (auto begun = passHeader(*reader, rejected); !begun)
        return begun.error();

    const auto isTrial = pass.mayTry ? canTry(books.store, *finder, options) : false;
    if (!isTrial)
        return isTrial.error();
    RowPreparer preparer(*mapper, rejected, books.store.workspace());
    ConversionIntake intake({ .books = books,
                              .names = **names,
                              .mapper = *mapper,
                              .rejected = rejected,
                              .preparer = preparer,
                              .repeated = pass.repeated,
                              .batch = *batch,
                              .counting = *counting,
                              .holdDays = *holdDays,
                              .keepOld = options.keepOld,
                              .isTrial = *isTrial,
                              .fileSize = file.size() },
                            std::move(*finder));
    const std::size_t rowsABlock = *isTrial ? RowBlocks::smallBlockSize : RowBlocks::blockSize;
    RowBlocks blocks(
        stoppable, *reader, rowsABlock, [&preparer](RowBlock& block) { preparer.prepare(block); });
    auto read = takeRows(blocks, intake, file.size(), progress);
    if (!read)
        return read.error();
    ImportReport report;
    if (auto finished = intake.finish(report); !finished)
        return finished.error();
    if (intake.mustStore() || pass.repeated.endPass())
        return std::optional<ImportReport>();
    report.read = *read;
    report.survey = std::move(*survey);
    addRows(*reader, rejected, **names, report);
    if (!options.reportsAllBad && report.read > 0 && report.rejected == report.read)
        return everyRowBad(report);
    return kept(books, **work, *batch, options, std::move(report));
}

} // namespace

Result<ImportReport>
importConversions(Books& books, ByteSource& file, const ImportOptions& options, Progress& progress)
{
    const auto beginAnew = [&] {
        return file.rewind() && (!options.rejects || options.rejects->restart());
    };
    const bool canPassAgain = beginAnew();
    Pass pass{ canPassAgain, RepeatedRows(canPassAgain) };
    auto report = importOnce(books, file, options, pass, progress);
    while (report && !*report) {
        if (!beginAnew())
            return Error{ ErrorCode::Storage,
                          say("core", "The import had to begin anew, and could not."),
                          file.name(),
                          say("core", "Import the file again.") };
        pass.mayTry = false;
        report = importOnce(books, file, options, pass, progress);
    }
    if (!report)
        return report.error();
    return std::move(**report);
}

Result<SurveyedConversions>
surveyConversions(Books& books, ByteSource& file, const ImportOptions& options, std::size_t rows)
{
    ImportOptions looking = options;
    looking.createMissing = false; // a survey writes nothing
    looking.newCampaigns.reset();
    auto company = books.store.company();
    auto names = ImportNames::load(books, looking);
    auto source = PeekedSource::peek(file);
    if (!company || !names || !source)
        return !company ? company.error() : !names ? names.error() : source.error();
    auto owner = ownerOf(**names, looking);
    if (!owner)
        return owner.error();
    auto survey = surveyFile((*source)->start(), options.settings, *owner);
    if (!survey)
        return survey.error();
    SurveyedConversions surveyed;
    auto first =
        firstRows((*source)->start(), *survey, readingOf(books, *company, *owner, options), rows);
    if (first)
        surveyed.rows = std::move(*first);
    else
        surveyed.missing = first.error();
    surveyed.survey = std::move(*survey);
    sayWhatToMap(surveyed);
    return surveyed;
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
