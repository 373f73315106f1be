#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/model/payout.h"

#include <string>

namespace core {

/// What is open of a publisher: Σ earnings of one campaign and month, or one adjustment, less what
/// payouts have settled of it; and (kind Advance, one at most) minus the advances in force, which
/// the next payout nets like any other negative amount (it is positive when an advance is taken
/// back after it was netted). So Σ open amounts == balance, always: verifyBooks checks it.
struct OpenAmount {
    Allocation::Kind kind = Allocation::Kind::Earning;
    Month month; ///< (Earning)
    CampaignId campaign; ///< (Earning)
    EntryId entry; ///< the adjustment's ledger entry (Adjustment)
    Date date; ///< earliest effective date in it
    Money amount; ///< Σ entries − Σ allocations, not 0; of Advance: − Σ its allocations
    std::string title; ///< the campaign's, or the adjustment's reason

    friend bool operator==(const OpenAmount&, const OpenAmount&) = default;
};

} // namespace core
