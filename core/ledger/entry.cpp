#include "core/ledger/entry.h"

#include "core/base/text.h"

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

constexpr std::array adjustments{
    AdjustmentKindInfo{ AdjustmentKind::Bonus, "bonus", label("core", "Bonus"), 1, true },
    AdjustmentKindInfo{
        AdjustmentKind::Deduction, "deduction", label("core", "Deduction"), -1, true },
    AdjustmentKindInfo{
        AdjustmentKind::Correction, "correction", label("core", "Correction"), 0, true },
    AdjustmentKindInfo{ AdjustmentKind::OpeningBalance,
                        "opening_balance",
                        label("core", "Opening balance"),
                        0,
                        false },
    AdjustmentKindInfo{ AdjustmentKind::Reversal, "reversal", label("core", "Reversal"), 0, false },
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

Money* figureOf(WaitingTotal::Kind kind, Balance& balance)
{
    switch (kind) {
    case WaitingTotal::Kind::Pending:
        return &balance.pending;
    case WaitingTotal::Kind::Held:
        return &balance.held;
    case WaitingTotal::Kind::NoRate:
        return nullptr;
    }
    broken("every kind of waiting total is known");
}

std::span<const AdjustmentKindInfo> adjustmentKinds()
{
    return adjustments;
}

const AdjustmentKindInfo& info(AdjustmentKind kind)
{
    for (const AdjustmentKindInfo& row : adjustments)
        if (row.kind == kind)
            return row;
    broken("every adjustment kind has its row");
}

Result<AdjustmentKind> parseAdjustmentKind(std::string_view text)
{
    for (const AdjustmentKindInfo& row : adjustments)
        if (equalFolded(trimmed(text), row.key))
            return row.kind;
    return Error{ ErrorCode::Refused,
                  say("core", "“{1}” is no kind of adjustment.", text.substr(0, 40)),
                  {},
                  say("core", "Write bonus, deduction or correction.") };
}

} // namespace core
