#pragma once

#include "core/base/date_time.h"

#include <optional>
#include <string>

namespace core {

/// One closing of the books, or their reopening: from then on every day up to `closedUntil` is
/// closed and every later one open. Append-only; the last one says how it stands now. In a closed
/// day no entry takes effect, no waiting total, and no step of a payout is made, so that the
/// figures as of its end stay the same for ever.
struct Closing {
    Date closedUntil; ///< the last closed day
    Timestamp at;
    std::string user;
    std::string reason; ///< needed by a reopening
    std::optional<Date> before; ///< what was closed until then; read only

    [[nodiscard]] bool reopens() const { return before && closedUntil < *before; }
    friend bool operator==(const Closing&, const Closing&) = default;
};

} // namespace core
