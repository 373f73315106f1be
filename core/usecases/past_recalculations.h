#pragma once

#include "core/store.h"

#include <vector>

namespace core {

/// A recalculation as it stands in the books, for the list from which one is taken back.
struct PastRecalculation {
    Batch batch;
    Money posted; ///< Σ of its earning changes; what was pending is not in it
    std::vector<CampaignId> campaigns; ///< those with an earning change, by key
    BatchId undoneBy; ///< what took it back and stands itself; none: it is in force

    friend bool operator==(const PastRecalculation&, const PastRecalculation&) = default;
};

/// Every recalculation, those that took one back included, the latest first.
[[nodiscard]] Result<std::vector<PastRecalculation>> pastRecalculations(Store& store);

} // namespace core
