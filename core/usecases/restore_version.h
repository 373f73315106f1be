#pragma once

#include "core/usecases/save_campaign.h"

namespace core {

struct RestoreVersionRequest {
    CampaignId campaign;
    int number = 0; ///< of the version to bring back
    bool rereadValues =
        false; ///< the user saw that its cost model differs from today's, and agreed
    std::string note; ///< empty: says which version was restored
};

/// Makes a new version with the details and rules of an old one; rules keep whom they meant.
/// Refused and warned as on save. Makes none where nothing differs from today.
[[nodiscard]] Result<SavedCampaign> restoreVersion(Books& books,
                                                   const RestoreVersionRequest& request);

} // namespace core
