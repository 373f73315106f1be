#pragma once

#include "core/base/bytes.h"
#include "core/base/progress.h"
#include "core/csv/row_issue.h"
#include "core/usecases/books.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

// Every use case of moving in may tell how far it is and be stopped; then it is an Error and nothing
// is kept.

/// What moving in from another system did, or would do. All rows or none: with any issue nothing is
/// kept, and `issues` holds every one of the file.
struct MoveInReport {
    int added = 0;
    int changed = 0;
    int unchanged = 0; ///< in the books already: the same file twice adds nothing
    std::vector<RowIssue> issues; ///< by line; in JSON by item
    std::vector<Message> warnings;
    std::vector<std::string> unknownColumns;
    std::vector<std::string> unmappedStatuses; ///< of payouts: each once, as the file writes it
    bool isJson = false;

    /// An issue of this report with its place: file, line or item, column.
    [[nodiscard]] Error placed(const RowIssue& issue, const std::string& file) const;
};

/// Publishers from a CSV with columns of the publishers table (alias is required), or from the
/// tracker's JSON of publishers. A known alias is changed in the columns that the file has. The
/// status numbers of JSON are not published: they are left aside.
[[nodiscard]] Result<MoveInReport>
importPublishers(Books& books, ByteSource& file, bool dryRun = false, Progress* progress = nullptr);

/// Opening balances, CSV `publisher,amount,date,note`: what a publisher was owed at the end of that
/// day, as an adjustment "Opening balance"; a row of 0 needs none. Once a publisher, and before any
/// payout up to that day (it would be deducted twice): otherwise an issue, unless `isConfirmed`.
struct OpeningBalanceOptions {
    bool isConfirmed = false; ///< the amounts come on top of what is there
    bool dryRun = false;
    Progress* progress = nullptr;
};
[[nodiscard]] Result<MoveInReport>
importOpeningBalances(Books& books, ByteSource& file, const OpeningBalanceOptions& options);

/// Past payouts: CSV in the columns of the payouts table, or the tracker's JSON of payment records,
/// which names no publisher: `publisher` says whose they are. Serials are given here, in the order
/// of the file's; the file's serial (else the row's content) makes each payout once, whatever
/// became of it here. Payment dates stay as they are; an entry takes effect on its payment date
/// (else the day it was created), or on the first open day. What a payout settles: a payout up to
/// the day of the publisher's opening balance is in that balance already, so a correction of the
/// same amount comes with it and is what it settles; any other settles what is open (D22). A
/// Returned payout becomes one that was paid and came back. Status words are ours, or those of
/// `statuses`: numbers are mapped by the user and never guessed.
struct PayoutImportOptions {
    std::optional<PublisherId> publisher; ///< of rows that name none
    std::map<std::string, PayoutStatus> statuses; ///< by the file's word
    bool dryRun = false;
    Progress* progress = nullptr;
};
[[nodiscard]] Result<MoveInReport>
importPayouts(Books& books, ByteSource& file, const PayoutImportOptions& options);

/// Campaigns from a CSV in the columns of the campaigns table; `rules` is a count and left aside. A
/// known one (by id, else by title) is changed in the columns that the file has; its custom payouts
/// stay. An issue: another cost model for one that has values.
[[nodiscard]] Result<MoveInReport> importCampaignTable(Books& books,
                                                       ByteSource& file,
                                                       bool dryRun,
                                                       Progress* progress = nullptr);

/// Before each row: says how far it is, and whether to go on.
[[nodiscard]] Result<void> goOn(Progress* progress, std::size_t done, std::size_t total);

} // namespace core
