#pragma once

#include "core/usecases/exchange_rates.h"

namespace core {

/// What saveExchangeRates() does; of a dry run nothing is kept.
[[nodiscard]] Result<RatesSaved>
addRates(Books& books, const std::vector<ExchangeRate>& rates, bool dryRun, Progress& progress);

} // namespace core
