#pragma once

#include "core/usecases/books.h"

namespace core {

/// What a release brought into the balances.
struct Released {
    Date until; ///< what is payable up to this day counts
    bool isNew = false; ///< it was recorded now; no: that day was released before
    std::int64_t conversions = 0; ///< whose status earns
    Money amount;
    BatchId batch; ///< none: nothing was due
};

/// Brings what became payable up to today (workspace zone) from held to earned, as one batch, and
/// records that it did: no balance ever changes by a clock alone (our decision). What is effective
/// in a closed period counts from the first open day. Inside the caller's unit of work: whoever
/// posts conversions, or records or edits a payout, releases first. Nothing is due: only the
/// release is recorded; already released: nothing at all.
[[nodiscard]] Result<Released> releaseDue(Books& books, Progress& progress);

/// The same as a unit of work of its own; a dry run keeps nothing.
[[nodiscard]] Result<Released> releaseHeld(Books& books, bool dryRun, Progress& progress);

/// How many conversions whose status earns are due today and not released yet.
[[nodiscard]] Result<std::int64_t> countDue(Books& books);

} // namespace core
