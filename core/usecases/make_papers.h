#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/payout.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// Why one payout has no paper; of several payouts, `error.where` names it.
struct PaperFailure {
    PayoutSerial payout;
    Error error;
};

/// What became of the papers of many payouts.
struct PapersMade {
    std::int64_t made = 0;
    std::vector<PaperFailure> failures; ///< in the order asked
    std::optional<Error> stopped; ///< why the payouts after it were not tried
};

/// Issues, lays out and writes the paper of one payout.
using MakePaper = std::function<Result<void>(PayoutSerial)>;

/// One paper after another. One that is refused stops none of the others. What the next would meet,
/// too, stops the rest before they take numbers: books or disk that cannot be written, and the
/// user. Papers made stay made.
[[nodiscard]] PapersMade
makePapers(std::span<const PayoutSerial> payouts, const MakePaper& make, Progress& progress);

} // namespace core
