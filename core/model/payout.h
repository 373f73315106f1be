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

enum class PayoutStatus : std::uint8_t { Pending, Approved, Paid, Declined, Returned };

/// One row of the table of payout statuses (D8, D11): parser, form, ledger and storage derive from it.
struct PayoutStatusInfo {
    PayoutStatus status;
    std::string_view key;   ///< "pending"
    std::string_view label; ///< "Pending"
    bool deducts;           ///< lowers the publisher's balance by the requested amount
    bool inPayment;         ///< recorded, but the money has not left yet
    bool mayBeFirst;
    std::span<const PayoutStatus> next; ///< legal moves
    std::span<const PayoutStatus> needsReason; ///< of `next`, those that need one
};
[[nodiscard]] std::span<const PayoutStatusInfo> payoutStatuses();
[[nodiscard]] const PayoutStatusInfo& info(PayoutStatus status);
[[nodiscard]] Result<PayoutStatus> parsePayoutStatus(std::string_view text); ///< any case

/// What can be edited of a payout; each saved state is kept.
struct PayoutState {
    Money requested;                  ///< > 0, at most the currency's decimals
    std::optional<Money> paid;        ///< none: not set; Paid without one means the requested amount
    PayoutStatus status = PayoutStatus::Pending;
    std::string method;
    std::optional<Date> paymentDate;  ///< for Paid; for Returned the day it came back
    std::string note;

    friend bool operator==(const PayoutState&, const PayoutState&) = default;
};
/// Whether the paid amount differs from the requested one and no note says why (D8): it is marked until then.
[[nodiscard]] bool isDifferenceUnexplained(const PayoutState& state);

/// A record that a publisher was, or is to be, paid. The money itself moves outside.
struct Payout {
    PayoutSerial serial;
    std::string key; ///< idempotency key (UUID), made when the form opens
    PublisherId publisher;
    PayoutState state;
    int version = 0; ///< number of its events, from 1
    Timestamp createdAt;
    Timestamp updatedAt;
    std::string invoice; ///< number of its invoice, or empty; read only

    friend bool operator==(const Payout&, const Payout&) = default;
};

/// One step in a payout's life (D11): never changed, never deleted. The first one creates it.
struct PayoutEvent {
    PayoutSerial serial;
    int version = 0; ///< from 1
    Timestamp at;
    std::string user;
    std::optional<PayoutStatus> from; ///< none for the first
    PayoutState state;
    std::string reason;

    friend bool operator==(const PayoutEvent&, const PayoutEvent&) = default;
};

/// A part of a payout and what it settles (D22). Append-only: declining or editing adds the same with the
/// opposite sign.
struct Allocation {
    enum class Kind : std::uint8_t { Earning, Adjustment, Advance };

    PayoutSerial payout;
    int version = 0;      ///< of the payout's event that made it
    Kind kind = Kind::Earning;
    Month month;          ///< earning month (Earning)
    CampaignId campaign;  ///< (Earning)
    EntryId entry;        ///< the adjustment's ledger entry (Adjustment)
    Money amount;         ///< sums over a payout to its requested amount while it deducts, else to 0
    bool settlesFully = false; ///< the open amount is settled whole; else "part payment"

    friend bool operator==(const Allocation&, const Allocation&) = default;
};
[[nodiscard]] std::string_view toText(Allocation::Kind kind);

} // namespace core
