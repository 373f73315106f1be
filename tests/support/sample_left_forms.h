#pragma once

#include "core/usecases/submit.h"

namespace tests {

/// What the next opening tells of forms whose answer a crash kept from the user: one that is saved, one that may be
/// opened again, one that may not, and one that cannot be read.
inline core::LeftForms sampleLeftForms()
{
    core::PayoutRequest payout;
    payout.state.requested = core::Money::ofUnits(100);
    core::AdjustmentRequest adjustment;
    adjustment.amount = core::Money::ofUnits(25);
    const core::Submission::Whom nick{ { 1 }, "12345", "nick" };
    core::LeftForms left;
    left.forms.push_back({ { nick, {}, payout }, true, { 3 }, payout.state.requested, false, {} });
    left.forms.push_back({ { nick, {}, adjustment }, false, {}, adjustment.amount, true, {} });
    left.forms.push_back({ { nick, {}, payout }, false, {}, payout.state.requested, false, {} });
    left.unreadable = { "0d0c3a52.json" };
    return left;
}

} // namespace tests
