#pragma once

#include "app/cli/call.h"
#include "core/usecases/campaign_draft.h"

namespace app {

/// Reads the options given of a campaign's details (cost-model, default-payout, match-order,
/// expires …) into it; Error.where names the option.
[[nodiscard]] core::Result<void> readCampaignOptions(const Arguments& typed,
                                                     core::Campaign& campaign);

/// The campaign as saved, with the details typed (of them the match order as --order) and the rules
/// of --rules FILE, merged or, with
/// --replace, in place of its own. Lines at fault are told on standard error.
[[nodiscard]] core::Result<core::CampaignDraft> draftTyped(Call& call, core::CampaignId campaign);

inline constexpr Option rulesOption{
    "rules", Takes::One, "FILE", "with the lines of a rules file"
};
inline constexpr Option replaceOption{
    "replace", Takes::Nothing, "", "the file's lines in place of the campaign's rules"
};
inline constexpr Option mergeOption{
    "merge", Takes::Nothing, "", "the file's lines beside the campaign's rules (the default)"
};

} // namespace app
