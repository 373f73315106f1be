#pragma once

#include "core/ledger/open_period.h"
#include "core/usecases/books.h"

#include <string>
#include <vector>

namespace core {

/// What the rules of payouts look at beside the payout itself.
struct PayoutRules {
    Workspace workspace;
    std::vector<PaymentMethod> methods;
    Date today;
    OpenPeriod period;

    [[nodiscard]] static Result<PayoutRules> of(Books& books);
    /// The method of this name in any case; nullptr: none.
    [[nodiscard]] const PaymentMethod* method(std::string_view name) const;
};

/// What was typed, as the books keep it (D8, D11): amounts checked, a paid amount of 0 is none, a
/// Paid payout has amount and date, a Returned one its date, the method in its own spelling. A
/// method other than `knownMethod` (the one it had, or the publisher's) must be one of the
/// workspace's.
[[nodiscard]] Result<PayoutState>
kept(PayoutState typed, const PayoutRules& rules, std::string_view knownMethod);

/// Whether a payout may go from one status to another, or stay (D11), with the reason given.
[[nodiscard]] Result<void> checkMove(PayoutStatus from, PayoutStatus to, std::string_view reason);

/// What is worth a look but does not stop it: below the method's minimum (D14), paid differs from
/// requested and no note says why (D8), a payment date to come.
[[nodiscard]] std::vector<Message> remarksOn(const PayoutState& state, const PayoutRules& rules);

/// More than is payable: refused, and the window asks whether the excess is an advance (D14).
[[nodiscard]] Error overpays(Money requested, Money payable, const Workspace& workspace);

} // namespace core
