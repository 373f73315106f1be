#pragma once

#include "core/usecases/books.h"

namespace core {

/// Which event of which payout posts, and from which day it should count: where that is closed, it
/// counts from the first open day on.
struct PayoutStep {
    PayoutSerial serial;
    PublisherId publisher;
    int version = 0;
    Timestamp at;
    Date effective;
};

/// Posts what the payout deducts and allocates it to what is open (D19, D22); inside the caller's
/// unit of work.
[[nodiscard]] Result<void> deduct(Store& store, const PayoutStep& step, Money amount);

/// The same, settling of these amounts alone.
[[nodiscard]] Result<void>
deductFrom(Store& store, const PayoutStep& step, Money amount, std::vector<OpenAmount> open);

/// From which day on what the payout deducts now counts.
[[nodiscard]] Result<Date> deductedOn(Store& store, PublisherId publisher, PayoutSerial serial);

/// Posts the reversal of what the payout deducted, never before the day of that, and takes its
/// allocation back.
[[nodiscard]] Result<void> takeBack(Store& store, const PayoutStep& step, Money amount);

} // namespace core
