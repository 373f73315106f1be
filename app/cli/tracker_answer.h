#pragma once

#include "app/cli/call.h"

namespace app {

/// `campaign import FILE.json`: campaigns from the tracker's JSON.
[[nodiscard]] core::Result<int> importTrackerCampaigns(Call& call);
/// `campaign export CAMPAIGN --format tracker-json`.
[[nodiscard]] core::Result<int> exportTrackerCampaign(Call& call);

} // namespace app
