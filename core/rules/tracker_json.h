#pragma once

#include "core/base/json.h"
#include "core/model/campaign.h"
#include "core/rules/rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a JSON may leave unsaid; said with nothing in it is something else.
template <typename T>
struct Said {
    bool isSaid = false;
    std::optional<T> value;

    void say(std::optional<T> said)
    {
        isSaid = true;
        value = std::move(said);
    }
};

struct TrackerRule {
    std::string path; ///< "custom_geo_payouts[3]"
    Rule rule;
};

/// A campaign as the tracker's JSON has it (PRESETS.md "The tracker's other JSON"). What is not
/// said there is left as it stands.
struct TrackerCampaign {
    std::string path; ///< "items[2]", or empty for the one of the file
    std::string id;
    std::string title;
    CostModel costModel = CostModel::Cpa;
    Said<PayoutValue> defaultPayout; ///< cpc or cpa under CPA, rev_share under RevShare
    Said<CampaignStatus> status;
    Said<Date> expires;
    std::vector<bool> hasArray; ///< by kind: its rules are said, be it that there are none
    std::vector<TrackerRule> rules;
};

/// Something that cannot be taken, and where it stands: "items[2].custom_geo_payouts[3].country".
struct TrackerIssue {
    std::string path;
    Error error;
};

struct TrackerCampaigns {
    std::vector<TrackerCampaign> campaigns;
    std::vector<std::string> unknownKeys; ///< left aside; each once, without the numbers of rows
    std::vector<TrackerIssue> issues; ///< every one
};

/// Reads one campaign, or {"items": […]} of several. Numbers are read from their text, exactly, 1e1
/// is 10; a number in quotation marks is refused. Error: not JSON (with line and column), or no
/// campaigns.
[[nodiscard]] Result<TrackerCampaigns> readTrackerCampaigns(std::string_view text);

/// Kinds whose arrays differ only by which unit their values count: which is which is not published
/// and was inferred.
[[nodiscard]] std::vector<int> inferredKinds();

/// A campaign as readTrackerCampaigns() reads it, and what it cannot hold.
struct TrackerExport {
    Json json;
    std::vector<Message> leftOut; ///< rules with days, a match order …
};
[[nodiscard]] TrackerExport trackerJson(const Campaign& campaign, const std::vector<Rule>& rules);

/// The plain decimal of a JSON number: "1.5e2" is "150", "10.50" is "10.5". Refused where it would
/// have hundreds of digits.
[[nodiscard]] Result<std::string> plainDecimal(std::string_view number);

} // namespace core
