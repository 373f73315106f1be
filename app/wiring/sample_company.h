#pragma once

#include "core/usecases/books.h"

namespace app {

/// Fills new books with the sample company (resources/sample): methods, publishers, two campaigns
/// with custom payouts, nine months of conversions up to now, payouts in every status with their
/// invoices. Everything goes through the use cases, each at the day it would have happened; the
/// same clock gives the same books. Its amounts are cut to the currency's decimals.
[[nodiscard]] core::Result<void> fillSample(core::Books& books);

} // namespace app
