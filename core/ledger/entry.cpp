#include "core/ledger/entry.h"

#include <array>

namespace core {

namespace {

constexpr std::array kinds{
    EntryKindInfo{ EntryKind::Earning, "earning", "Earning", &Balance::earned, false },
    EntryKindInfo{
        EntryKind::EarningChange, "earning_change", "Earning change", &Balance::earned, false },
    EntryKindInfo{
        EntryKind::Adjustment, "adjustment", "Adjustment", &Balance::adjustments, false },
    EntryKindInfo{ EntryKind::Payout, "payout", "Payout", &Balance::paidOut, true },
    EntryKindInfo{
        EntryKind::PayoutReversal, "payout_reversal", "Payout reversal", &Balance::paidOut, true },
};

} // namespace

std::span<const EntryKindInfo> entryKinds()
{
    return kinds;
}

const EntryKindInfo& info(EntryKind kind)
{
    for (const EntryKindInfo& row : kinds)
        if (row.kind == kind)
            return row;
    broken("every entry kind has its row");
}

} // namespace core
