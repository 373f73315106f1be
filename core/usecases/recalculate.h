#pragma once

#include "core/usecases/replay.h"

#include <string>
#include <vector>

namespace core {

/// Which stored conversions are priced anew by today's rules.
struct RecalculationScope {
    ConversionFilter filter;
    std::vector<PublisherId> publishers; ///< only theirs; none: everybody's
};

/// Before and after of one publisher under today's rules (D18).
struct RecalculationLine {
    PublisherId publisher;
    Shift shift;
    /// What payouts in force have settled of the campaigns and months looked at: it stays (D18).
    Money settled;
};

struct Recalculation {
    std::vector<RecalculationLine> lines; ///< publishers with a conversion that changes, by key
    Shift total;
    Money settled; ///< Σ of the lines
    /// Conversions that earn nothing, then as now (declined, without a rate or revenue …): once they earn, they do by
    /// the rules they had, until they are recalculated then.
    std::int64_t keepingRules = 0;
    BatchId batch; ///< none where nothing was changed
};

/// What `keepingRules`, at least one, means, and what to do.
[[nodiscard]] Message sayKeepingRules(std::int64_t keepingRules);

/// Prices the stored conversions of the scope anew and changes nothing. What is due counts as
/// released, as recalculate() would release it first; in books that may only be read, as they
/// stand.
[[nodiscard]] Result<Recalculation>
previewRecalculation(Books& books, const RecalculationScope& scope, Progress& progress);

/// The same, and posts the differences as earning changes that carry the reason (D18, D19). One whose
/// amount is the same stays as it is, unless what adds to it earns another amount by the rules of today. What
/// payouts have settled and invoices say stays as it is: the next payout settles the differences.
[[nodiscard]] Result<Recalculation> recalculate(Books& books,
                                                const RecalculationScope& scope,
                                                const std::string& reason,
                                                Progress& progress);

struct UndoneRecalculation {
    std::int64_t changed = 0;
    Money earnedDifference;
    Money pendingDifference;
    Money heldDifference;
    BatchId batch; ///< none where it was refused
    /// Those of the recalculation that changed again since, by key. Any: nothing was undone.
    std::vector<StoredConversion> changedSince;
};

/// Takes a recalculation back: each conversion it changed earns what it earned before, posted as a
/// further change by a batch that refers to it. An undone one may be undone in turn. NotFound: no such
/// batch; refused: no recalculation.
[[nodiscard]] Result<UndoneRecalculation> undoRecalculation(Books& books,
                                                            BatchId batch,
                                                            const std::string& reason,
                                                            Progress& progress);

} // namespace core
