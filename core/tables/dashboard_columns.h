#pragma once

#include "core/tables/table.h"
#include "core/usecases/dashboard.h"

#include <span>

namespace core {

/// A row of what is owed by age.
struct AgeTotal {
    std::size_t band; ///< of ageBands()
    Money owed; ///< in minor units
};
/// A row of the payouts by status.
struct StatusTotal {
    PayoutStatus status;
    std::int64_t payouts;
    Money amount; ///< in minor units
};

// The figures of the first page as tables; in the context of the currency's decimals.
[[nodiscard]] std::span<const Column<MonthAmount, int>> earnedByMonthColumns();
[[nodiscard]] std::span<const Column<AgeTotal, int>> owedByAgeColumns();
[[nodiscard]] std::span<const Column<StatusTotal, int>> payoutsByStatusColumns();

} // namespace core
