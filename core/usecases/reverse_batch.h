#pragma once

#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

/// A batch and what taking it back would mean.
struct BatchContents {
    Batch batch;
    std::int64_t broughtIn = 0; ///< conversions that came in with it
    std::int64_t changed = 0; ///< known conversions that it changed
    std::int64_t changedSince = 0; ///< of both, those that changed again since, but for what passed (passing_changes.h)
    Money earned; ///< Σ of its entries
    Money settled; ///< of that, what payouts have settled: after a reversal it is owed to us
    BatchId reversedBy; ///< what took it back and stands itself; none: it stands
};
/// NotFound: no such batch.
[[nodiscard]] Result<BatchContents> showBatch(Books& books, BatchId batch);

/// Refused: it was taken back before, conversions of it changed again since, it holds none, or it
/// is a release: what was payable stays so, and a hold keeps it back.
[[nodiscard]] Result<void> mayReverse(const BatchContents& contents);

struct BatchReversed {
    std::int64_t changed = 0;
    Money earnedDifference;
    Money pendingDifference;
    Money heldDifference;
    Money settled; ///< as in BatchContents
    BatchId batch;
};

/// Takes a batch back as a whole, by reversing entries that carry the reason: what came in with it
/// is declined, and what it changed is again as before. Nothing is deleted: a corrected file brings
/// the same conversions back. What payouts have settled stays settled, and the next one nets it.
/// Refused: what mayReverse() refuses.
[[nodiscard]] Result<BatchReversed>
reverseBatch(Books& books, BatchId batch, const std::string& reason, Progress& progress);

} // namespace core
