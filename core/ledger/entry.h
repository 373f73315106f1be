#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A publisher's account in figures (CLI.md, balances). All in the workspace currency.
struct Balance {
    PublisherId publisher;
    Money earned; ///< earning + earning_change
    Money adjustments;
    Money paidOut; ///< what payouts deduct, positive
    Money inPayment; ///< Pending + Approved payouts
    Money pending; ///< priced, awaiting approval: not in the balance
    Money held; ///< priced, held until a date: not in the balance

    [[nodiscard]] Money balance() const { return earned + adjustments - paidOut; }
    [[nodiscard]] Money payable(int decimals) const { return truncated(balance(), decimals); }
    [[nodiscard]] Money owed() const { return balance() + inPayment; }
    friend bool operator==(const Balance&, const Balance&) = default;
};

enum class EntryKind : std::uint8_t { Earning, EarningChange, Adjustment, Payout, PayoutReversal };

/// One row of the table of entry kinds (D19): which figure of a Balance each adds to, and with
/// which sign.
struct EntryKindInfo {
    EntryKind kind;
    std::string_view key; ///< "earning_change"
    std::string_view label; ///< "Earning change"
    Money Balance::*figure;
    bool negated;
};
[[nodiscard]] std::span<const EntryKindInfo> entryKinds();
[[nodiscard]] const EntryKindInfo& info(EntryKind kind);

/// What an adjustment is: typed by a person, or the counter entry of one that was.
enum class AdjustmentKind : std::uint8_t { Bonus, Deduction, Correction, OpeningBalance, Reversal };

/// One row of the table of adjustment kinds. `sign` is the one its amount has: 1, -1, or 0 for
/// either.
struct AdjustmentKindInfo {
    AdjustmentKind kind;
    std::string_view key; ///< "opening_balance"
    std::string_view label; ///< "Opening balance"
    int sign;
    bool isTyped; ///< chosen by a person: not the opening balance of moving in, nor a reversal
};
[[nodiscard]] std::span<const AdjustmentKindInfo> adjustmentKinds();
[[nodiscard]] const AdjustmentKindInfo& info(AdjustmentKind kind);
[[nodiscard]] Result<AdjustmentKind> parseAdjustmentKind(std::string_view text); ///< any case

/// One line in a publisher's account; never changed, never deleted. Balance = Σ amounts (D19).
struct LedgerEntry {
    EntryId key;
    Date effectiveDate; ///< statements, ageing and --as-of go by it
    Timestamp postedAt;
    Month month; ///< the earning month of earnings; the effective date's month otherwise
    PublisherId publisher;
    CampaignId campaign; ///< none for adjustments and payouts
    EntryKind kind = EntryKind::Earning;
    Money amount; ///< signed: a payout's is negative
    BatchId batch; ///< of an earning or earning_change
    PayoutSerial payout; ///< of a payout or payout_reversal
    std::string note; ///< an adjustment's reason; otherwise a word for the statement, or empty
    std::string idempotencyKey; ///< of an adjustment; unique; empty otherwise
    std::optional<AdjustmentKind> adjustment; ///< of an adjustment
    EntryId reverses; ///< the adjustment whose counter entry this is; each has one at most

    friend bool operator==(const LedgerEntry&, const LedgerEntry&) = default;
};

/// Priced amounts that do not earn yet, kept append-only at the ledger's grain (D19); not ledger
/// entries. Conversions that wait for an exchange rate are counted the same way: their amount is 0.
struct WaitingTotal {
    enum class Kind : std::uint8_t { Pending, Held, NoRate };

    BatchId batch;
    Kind kind = Kind::Pending;
    Date effectiveDate;
    Month month;
    PublisherId publisher;
    CampaignId campaign;
    Money amount; ///< signed change of the total
    std::int64_t count = 0; ///< signed change of the number of conversions

    friend bool operator==(const WaitingTotal&, const WaitingTotal&) = default;
};
/// The figure that totals of this kind add to; none for those that are only counted.
[[nodiscard]] Money* figureOf(WaitingTotal::Kind kind, Balance& balance);

} // namespace core
