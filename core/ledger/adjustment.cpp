#include "core/ledger/adjustment.h"

#include <unordered_map>

namespace core {

std::vector<Adjustment> adjustmentsAmong(std::span<const LedgerEntry> entries)
{
    std::unordered_map<EntryId, EntryId> counters;
    for (const LedgerEntry& entry : entries)
        if (entry.reverses)
            counters[entry.reverses] = entry.key;
    std::vector<Adjustment> adjustments;
    for (const LedgerEntry& entry : entries) {
        if (entry.kind != EntryKind::Adjustment)
            continue;
        const auto counter = counters.find(entry.key);
        adjustments.push_back({ entry, counter == counters.end() ? EntryId() : counter->second });
    }
    return adjustments;
}

} // namespace core
