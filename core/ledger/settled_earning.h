#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"
#include "core/base/money.h"

namespace core {

/// How much of what a publisher earned in one campaign and month is paid: the allocations of payouts
/// in force to it (D22). Either may be negative, and more may be settled than is earned by now.
struct SettledEarning {
    PublisherId publisher;
    CampaignId campaign;
    Month month;
    Money earned; ///< Σ earning and earning_change entries
    Money settled;

    friend bool operator==(const SettledEarning&, const SettledEarning&) = default;
};

} // namespace core
