#include "core/ledger/entry.h"

#include <array>

namespace core {

namespace {

constexpr std::array kinds{
    EntryKindInfo{
        EntryKind::Earning, "earning", label("core", "Earning"), &Balance::earned, false },
    EntryKindInfo{ EntryKind::EarningChange,
                   "earning_change",
                   label("core", "Earning change"),
                   &Balance::earned,
                   false },
    EntryKindInfo{ EntryKind::Adjustment,
                   "adjustment",
                   label("core", "Adjustment"),
                   &Balance::adjustments,
                   false },
    EntryKindInfo{ EntryKind::Payout, "payout", label("core", "Payout"), &Balance::paidOut, true },
    EntryKindInfo{ EntryKind::PayoutReversal,
                   "payout_reversal",
                   label("core", "Payout reversal"),
                   &Balance::paidOut,
                   true },
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
