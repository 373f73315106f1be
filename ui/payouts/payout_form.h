#pragma once

#include "core/tables/tables.h"
#include "core/usecases/record_payout.h"

#include <optional>
#include <vector>

namespace ui {

/// What the form shows beside its fields, taken from the books when it opens.
struct PayoutForm {
    core::Workspace workspace;
    std::vector<core::Publisher> publishers;
    std::vector<core::Balance> balances;
    std::vector<core::PaymentMethod> methods;
    core::Date today;
    std::string key; ///< idempotency key of a new payout: the form, sent twice, records one
    core::PublisherId publisher; ///< chosen beforehand for a new payout; none: the form asks
    std::optional<core::PayoutDetails> details; ///< the payout to edit; none: a new one
    core::TableNames names; ///< of what it settles
    std::optional<core::PayoutState> sent; ///< of a new one that was sent before: what it is filled with
};

/// Takes it from the books; with a serial, for editing that payout. Runs on the worker.
[[nodiscard]] core::Result<PayoutForm> loadPayoutForm(core::Books& books,
                                                      std::optional<core::PayoutSerial> serial,
                                                      core::PublisherId publisher);
/// The form of a new payout as it was sent before, under the same key.
[[nodiscard]] core::Result<PayoutForm> loadSentPayout(core::Books& books,
                                                      const core::PayoutRequest& sent);

} // namespace ui
