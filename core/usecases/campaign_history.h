#pragma once

#include "core/rules/rule_changes.h"
#include "core/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A detail of a campaign that differs between two of its versions: a column of the campaigns
/// table.
struct DetailChange {
    std::string_view key; ///< "default_payout"
    std::string_view label; ///< "Default payout"
    std::string before; ///< as the table writes it
    std::string after;

    friend bool operator==(const DetailChange&, const DetailChange&) = default;
};
/// nullptr before: against nothing, for a campaign that is new.
[[nodiscard]] std::vector<DetailChange> compareDetails(const Campaign* before,
                                                       const Campaign& after);

/// A version with what it changed of the one before it; the first is all new.
struct HistoryLine {
    CampaignVersion version;
    std::vector<DetailChange> details; ///< none for the first
    int added = 0; ///< rules
    int removed = 0;
    int changed = 0;
};

/// Every version of a campaign, oldest first. NotFound for a campaign that is not there.
[[nodiscard]] Result<std::vector<HistoryLine>> campaignHistory(Store& store, CampaignId campaign);

/// The version people call by this number. NotFound names those there are.
[[nodiscard]] Result<CampaignVersion>
versionNumbered(Store& store, CampaignId campaign, int number);

} // namespace core
