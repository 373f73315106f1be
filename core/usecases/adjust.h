#pragma once

#include "core/usecases/books.h"

#include <string>

namespace core {

/// A bonus (positive) or deduction (negative) with its reason. The same key twice is one
/// adjustment; with other content it is a Conflict.
struct AdjustmentRequest {
    std::string key;
    PublisherId publisher;
    Money amount;
    std::string reason;
};
[[nodiscard]] Result<LedgerEntry> adjust(Books& books, const AdjustmentRequest& request);

} // namespace core
