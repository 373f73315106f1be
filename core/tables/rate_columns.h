#pragma once

#include "core/tables/tables.h"
#include "core/usecases/exchange_rates.h"

namespace core {

/// date, base, currency, rate, source, entered_at, entered_by: a file of them can be imported
/// again.
[[nodiscard]] std::span<const Column<ExchangeRate, TableNames>> rateColumns();
/// currency, date, conversions
[[nodiscard]] std::span<const Column<MissingRate, TableNames>> missingRateColumns();

} // namespace core
