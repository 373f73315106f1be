#pragma once

#include "core/base/progress.h"
#include "core/tables/tables.h"
#include "core/usecases/books.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// Ours against theirs of one publisher and one kind of rule: what conversions earn by our rules,
/// whatever their status, and what the tracker said the partner gets. In the workspace's currency.
struct EarningComparison {
    PublisherId publisher;
    int kind = -1; ///< place in RuleKinds::all(); -1: default payout
    std::int64_t conversions = 0;
    std::int64_t differing = 0;
    Money ours;
    Money theirs;

    [[nodiscard]] Money difference() const { return ours - theirs; }
};

/// A conversion of which the two do not say the same, to the micro.
struct DifferingConversion {
    StoredConversion stored;

    [[nodiscard]] Money difference() const
    {
        return stored.earning.amount - *stored.conversion.trackerEarning;
    }
};
inline constexpr std::size_t maxDifferingListed = 1'000;

struct EarningsCompared {
    std::vector<EarningComparison> lines; ///< by publisher key, then kind
    std::vector<DifferingConversion> differing; ///< the first ones by time
    std::int64_t compared = 0;
    std::int64_t differingCount = 0;
    std::int64_t withoutTheirs = 0; ///< conversions of which the tracker said nothing
    std::int64_t otherCurrency = 0; ///< theirs is in another currency: not compared
    Money ours;
    Money theirs;
};

/// Compares what conversions earn here with what their tracker said; changes nothing. Cancelled: an
/// Error.
[[nodiscard]] Result<EarningsCompared>
compareEarnings(Books& books, const ConversionFilter& filter, Progress& progress);

/// Publisher and kind: ours, theirs, difference.
[[nodiscard]] std::span<const Column<EarningComparison, TableNames>> comparisonColumns();
[[nodiscard]] std::span<const Column<DifferingConversion, TableNames>> differingColumns();

} // namespace core
