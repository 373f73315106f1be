#pragma once

#include "core/ledger/adjustment.h"
#include "core/ledger/open_period.h"
#include "core/usecases/books.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// A bonus (above 0), a deduction (below 0) or a correction (either), with its reason. The same key
/// twice is one adjustment; with other content it is a Conflict.
struct AdjustmentRequest {
    std::string key;
    PublisherId publisher;
    Money amount;
    std::string reason;
    std::optional<AdjustmentKind> kind = std::nullopt; ///< none: what the amount's sign says
    std::optional<Date> day = std::nullopt; ///< it should count from; none: today; never later
};

struct RecordedAdjustment {
    LedgerEntry entry;
    std::vector<Message> warnings; ///< its day is closed
    bool existed = false; ///< the same key came before: this is the first one
};

/// Posts the adjustment on its day, or on the first open one where that is closed.
[[nodiscard]] Result<RecordedAdjustment> adjust(Books& books, const AdjustmentRequest& request);

/// The same inside the caller's unit of work, of any kind but a reversal.
[[nodiscard]] Result<RecordedAdjustment>
postAdjustment(Books& books, const AdjustmentRequest& request, const OpenPeriod& period);

/// The counter entry of an adjustment, for a reason.
struct ReversalRequest {
    std::string key;
    EntryId entry;
    std::string reason;
};

/// Takes an adjustment back, once, by the opposite amount from today on (or from the first open
/// day, or from the adjustment's own day where that is later). What payouts have settled of it
/// stays settled: the counter entry is an open amount of its own, which the next payout nets (D22).
/// NotFound: no adjustment has this entry's number. A counter entry cannot be taken back: the
/// adjustment is entered anew.
[[nodiscard]] Result<RecordedAdjustment> reverseAdjustment(Books& books,
                                                           const ReversalRequest& request);

/// By effective date, then entry; of one publisher or of all.
[[nodiscard]] Result<std::vector<Adjustment>> listAdjustments(Store& store,
                                                              std::optional<PublisherId> publisher);

} // namespace core
