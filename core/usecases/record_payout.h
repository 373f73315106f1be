#pragma once

#include "core/usecases/books.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// The create form, as typed (DOMAIN §4).
struct PayoutRequest {
    std::string key; ///< idempotency key: made when the form opens
    PublisherId publisher;
    PayoutState state;
    bool choosesMethod = false; ///< the state's method was chosen, an empty one too: none
    bool allowOverpay = false; ///< the user confirmed that the excess is an advance (D14)
};

/// Refused with this code's remedy when more than payable is asked: the window asks once.
inline constexpr std::string_view overpayRemedy =
    label("core", "Confirm to record the excess as an advance.");

struct RecordedPayout {
    Payout payout;
    std::vector<Message> warnings; ///< below the method's minimum, paid differs from requested …
    bool existed = false; ///< the same key came before: this is the first one
};

/// Records the payout, posts what it deducts, and allocates it to what it settles (D8, D11, D14,
/// D19, D22); one unit of work. The same key twice answers with the first; with other content it is
/// a Conflict. PayoutDesk sends no money. Left empty: `method` is the publisher's, unless none was
/// chosen; `paymentDate` of a Paid payout is today; `paid` of a Paid payout is the requested
/// amount. The entry takes effect on the payment date of a Paid payout, else today; where that day
/// is closed, on the first open one, while the payment date stays as typed (a warning says so).
[[nodiscard]] Result<RecordedPayout> recordPayout(Books& books, const PayoutRequest& request);

struct PayoutEdit {
    PayoutSerial serial;
    int version = 0; ///< of the state that was edited; Conflict when it has moved on
    PayoutState state;
    std::string reason;
    bool allowOverpay = false;
};

/// Edit, approve, pay, decline or return: the legal moves of D11. On a move to Returned,
/// `paymentDate` is the day the money came back (empty: today), and the balance comes back on it (on
/// the first open day where it is closed, with a warning);
/// all other corrections take effect today, so that statements of the past stay as they were. An
/// Approved payout whose amount, method, paid amount or date changes goes back to Pending. An
/// invoiced payout that was declined stays declined: its invoice was credited. An edit that changes
/// nothing leaves no trace. Posts reversal and new entry only when what it deducts changes;
/// allocation reversed and made anew; a declined or returned payout that was invoiced gets its
/// credit note in the same unit of work (D23).
[[nodiscard]] Result<RecordedPayout> editPayout(Books& books, const PayoutEdit& edit);

/// What stands beside the form: the publisher's figures and the method's minimum.
struct PayoutContext {
    Balance balance;
    Money payable;
    std::optional<Money> minimum;
};
[[nodiscard]] Result<PayoutContext>
payoutContext(Books& books, PublisherId publisher, std::string_view method);

/// A payout with its life and what it settles: `payout show`.
struct PayoutDetails {
    Payout payout;
    std::vector<PayoutEvent> events;
    std::vector<Allocation> allocations; ///< those in force
};
[[nodiscard]] Result<PayoutDetails> payoutDetails(Books& books, PayoutSerial serial);

} // namespace core
