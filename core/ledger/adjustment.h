#pragma once

#include "core/ledger/entry.h"

#include <span>
#include <vector>

namespace core {

/// An adjustment and the counter entry that took it back, if any.
struct Adjustment {
    LedgerEntry entry;
    EntryId reversedBy;

    /// Each is taken back once, and a counter entry never.
    [[nodiscard]] bool mayBeReversed() const { return !reversedBy && !entry.reverses; }
};

/// The adjustments among the entries, in their order.
[[nodiscard]] std::vector<Adjustment> adjustmentsAmong(std::span<const LedgerEntry> entries);

} // namespace core
