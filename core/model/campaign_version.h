#pragma once

#include "core/model/campaign.h"
#include "core/model/change_stamp.h"

namespace core {

/// A saved state of a campaign, with who saved it, when, and what they wrote about it.
struct CampaignVersion {
    int number = 0; ///< from 1 within the campaign: how people name it
    Campaign campaign;
    ChangeStamp stamp;

    friend bool operator==(const CampaignVersion&, const CampaignVersion&) = default;
};

} // namespace core
