#pragma once

#include "core/base/bytes.h"
#include "core/csv/file_survey.h"
#include "core/csv/row_issue.h"
#include "core/tables/table.h"
#include "core/usecases/books.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// How campaigns are made that rows name and the workspace lacks.
struct NewCampaigns {
    CostModel costModel = CostModel::Cpa;
    std::optional<PayoutValue> defaultPayout;
};

struct ImportOptions {
    ImportSettings settings; ///< how the file is read; its names go behind the two below
    std::optional<Zone> zone; ///< what settings.timeZone names; none: the workspace's
    std::optional<CampaignId> campaign; ///< for rows that name none
    std::optional<PublisherId> publisher; ///< for a file without a publisher column
    bool createMissing = false; ///< creates publishers that rows name and the workspace lacks
    std::optional<NewCampaigns> newCampaigns; ///< none: rows of unknown campaigns are rejected
    bool keepOld = false; ///< changed rows are listed, not applied
    bool dryRun = false; ///< does all of it, writes nothing
    bool reportsAllBad = false; ///< every row bad is a report like any other, not an Error
    ByteSink* rejects = nullptr; ///< rejected rows, unchanged, with a reject_reason column
};

/// What one publisher gets from this import: rows that earn, and what awaits approval.
struct ImportTotal {
    std::string publisher; ///< alias
    std::int64_t conversions = 0;
    Money earned;
    Money pending;
};

/// A name in the file that nobody and nothing here has, or that does not tell who is meant.
struct UnknownName {
    std::string name;
    std::int64_t rows = 0; ///< rejected for it
    bool isUnclear = false; ///< it does not: nobody can be created by that name

    friend bool operator==(const UnknownName&, const UnknownName&) = default;
};

struct ImportReport {
    FileSurvey survey; ///< how the file was read, and why so
    std::vector<Message> remarks; ///< about the file as a whole
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t unchanged = 0;
    std::int64_t changed = 0;
    std::int64_t rejected = 0;
    Money earned; ///< of this file's rows as they stand after it: new and changed ones' differences
                  ///< summed
    Money pending;
    Money held;
    std::int64_t withoutStatus = 0; ///< D7: rows without a status …
    Money withoutStatusEarned; ///< … and what they earn
    std::int64_t flagged = 0; ///< new and changed rows with a Reason
    std::int64_t withoutRate = 0; ///< D15: of these, rows that wait for an exchange rate …
    std::vector<std::string> currenciesWithoutRate; ///< … and their currencies, by code
    std::int64_t differing =
        0; ///< known rows that differ in another field: the books keep what came first
    std::int64_t repeatedKeys = 0; ///< D20: equal keys inside the file, kept apart by occurrence
    std::int64_t repeated = 0; ///< duplicates that are marked (DuplicateWay) …
    std::int64_t ignored = 0; ///< … that earn 0
    std::int64_t replaced = 0; ///< … earlier conversions that gave way to new ones
    std::int64_t addedRevenue = 0; ///< … that add their revenue to an earlier one's
    std::int64_t refundsLinked = 0; ///< refunds that take back what their original earned …
    std::int64_t refundsWithoutOriginal = 0; ///< … and those whose original is not known (D10)
    std::int64_t heldElsewhere = 0; ///< new rows that their file holds until a later day than the books do
    std::int64_t unknownOsRows = 0; ///< D5: new rows with an OS that we do not know …
    std::vector<std::string> unknownOsNames; ///< … and its names, the first 100, by name
    std::vector<std::string> unknownColumns;
    std::vector<std::string> createdPublishers;
    std::vector<std::string> createdCampaigns;
    std::vector<UnknownName> unknownPublishers; ///< most rows first
    std::vector<UnknownName> unknownCampaigns;
    std::vector<RowIssue> issues; ///< the first 1,000 rejected rows
    std::vector<RowIssue> changedRows; ///< with keepOld: the first 1,000 not applied
    std::vector<ImportTotal> totals; ///< by alias
    BatchId batch; ///< none for a dry run or when nothing came in
};

/// Conversions in, in the native layout (CLI.md) or another tracker's: bytes → rows → conversions →
/// priced → posted, one unit of work. Row failures are collected and stop nothing; a missing header
/// or column, a file that does not show how it is to be read, or every row bad (unless that is to be
/// reported), is an Error and nothing is kept; cancelled: nothing is kept. The same file twice changes nothing (D20).
[[nodiscard]] Result<ImportReport>
importConversions(Books& books, ByteSource& file, const ImportOptions& options, Progress& progress);

/// A file before it is imported: how it would be read, and its first rows as understood.
struct SurveyedConversions {
    FileSurvey survey;
    std::vector<UnderstoodRow> rows;
    std::optional<Error> missing; ///< columns that the import would want; where no head is known,
                                  ///< what is open says them
};
[[nodiscard]] Result<SurveyedConversions> surveyConversions(Books& books,
                                                            ByteSource& file,
                                                            const ImportOptions& options,
                                                            std::size_t rows);

/// `publisher,conversions,earned,pending`.
[[nodiscard]] Result<void> writeTotals(const ImportReport& report, TableSink& sink);

} // namespace core
