#pragma once

#include "core/model/campaign.h"

namespace core {

/// A detail of a campaign as text: in files, and typed on the command line.
struct CampaignField {
    std::string_view key; ///< "cost_model", as the campaigns table heads it
    bool mayBeEmpty; ///< an empty text is a value; else an empty cell of a file says nothing
    /// Leaves the campaign as it is when it refuses.
    Result<void> (*read)(std::string_view text, Campaign& campaign);
};
/// The details that can be set by text, in the order of the campaigns table.
[[nodiscard]] std::span<const CampaignField> campaignFields();

} // namespace core
