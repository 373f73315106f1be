#pragma once

#include "core/usecases/campaign_history.h"

namespace core {

/// What differs between two versions of a campaign, whatever was saved between them.
struct VersionComparison {
    CampaignVersion before;
    CampaignVersion after;
    std::vector<DetailChange> details;
    RuleChanges rules;
};

/// The versions by number; publishers are called as today. NotFound for a number that is none.
[[nodiscard]] Result<VersionComparison>
compareVersions(Store& store, CampaignId campaign, int before, int after);

} // namespace core
