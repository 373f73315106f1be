#pragma once

#include "core/base/bytes.h"
#include "core/csv/row_issue.h"
#include "core/tables/table.h"
#include "core/usecases/books.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

struct ImportOptions {
    std::map<std::string, std::string> columnMap; ///< file column → field of the native layout
    std::optional<CampaignId> campaign; ///< for rows that name none
    std::optional<PublisherId> publisher; ///< for a file without a publisher column
    bool createMissing = false; ///< creates publishers that rows name and the workspace lacks
    bool keepOld = false; ///< changed rows are listed, not applied
    bool dryRun = false; ///< does all of it, writes nothing
    ByteSink* rejects = nullptr; ///< rejected rows, unchanged, with a reject_reason column
};

/// What one publisher gets from this import: rows that earn, and what awaits approval.
struct ImportTotal {
    std::string publisher; ///< alias
    std::int64_t conversions = 0;
    Money earned;
    Money pending;
};

struct ImportReport {
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t unchanged = 0;
    std::int64_t changed = 0;
    std::int64_t rejected = 0;
    Money earned; ///< of this file's rows as they stand after it: new and changed ones' differences
                  ///< summed
    Money pending;
    std::int64_t withoutStatus = 0; ///< D7: rows without a status …
    Money withoutStatusEarned; ///< … and what they earn
    std::int64_t flagged = 0; ///< new and changed rows with a Reason
    std::int64_t differing =
        0; ///< known rows that differ in another field: the books keep what came first
    std::int64_t repeatedKeys = 0; ///< D20: equal keys inside the file, kept apart by occurrence
    std::int64_t unknownOsRows = 0; ///< D5: new rows with an OS that we do not know …
    std::vector<std::string> unknownOsNames; ///< … and its names, the first 100, by name
    std::vector<std::string> unknownColumns;
    std::vector<std::string> createdPublishers;
    std::vector<RowIssue> issues; ///< the first 1,000 rejected rows
    std::vector<RowIssue> changedRows; ///< with keepOld: the first 1,000 not applied
    std::vector<ImportTotal> totals; ///< by alias
    BatchId batch; ///< none for a dry run or when nothing came in
};

/// Conversions in, in the native layout (CLI.md): bytes → rows → conversions → priced → posted, one
/// unit of work. Row failures are collected and stop nothing; a missing header or column, or every
/// row bad, is an Error and nothing is kept; cancelled: nothing is kept. The same file twice
/// changes nothing (D20).
[[nodiscard]] Result<ImportReport>
importConversions(Books& books, ByteSource& file, const ImportOptions& options, Progress& progress);

/// `publisher,conversions,earned,pending`.
[[nodiscard]] Result<void> writeTotals(const ImportReport& report, TableSink& sink);

} // namespace core
