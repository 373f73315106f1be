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
};

/// Takes it from the books; with a serial, for editing that payout. Runs on the worker.
[[nodiscard]] core::Result<PayoutForm> loadPayoutForm(core::Books& books,
                                                      std::optional<core::PayoutSerial> serial,
                                                      core::PublisherId publisher);

} // namespace ui
