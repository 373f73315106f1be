#pragma once

#include "core/base/progress.h"
#include "core/rules/rule_merge.h"
#include "core/rules/tracker_json.h"
#include "core/usecases/save_campaign.h"

#include <string>
#include <vector>

namespace core {

struct ImportCampaignsOptions {
    bool createMissing = false; ///< creates the publishers that rules name and the workspace lacks
    bool rereadValues = false; ///< the user agreed that a changed cost model re-reads every value
    bool dryRun = false;
    Progress* progress = nullptr; ///< counts campaigns and their rules
};

/// What became of one campaign of the file.
struct ImportedCampaign {
    std::string title;
    std::string id;
    bool isNew = false;
    bool isChanged = false; ///< its details or rules
    RuleMerge rules;
    std::vector<RereadValue> reread; ///< values that a changed cost model gives another meaning
    std::vector<Message> warnings;
};

struct ImportCampaignsReport {
    std::vector<ImportedCampaign> campaigns;
    std::vector<std::string> createdPublishers;
    std::vector<std::string> unknownKeys; ///< left aside
    std::vector<Message> notes; ///< what was inferred
    std::vector<TrackerIssue> issues; ///< any: nothing was changed
};

/// Which of two arrays counts which unit is not published: said where rows of them came in.
[[nodiscard]] std::vector<Message> inferredNotes(const std::vector<TrackerCampaign>& campaigns);

/// Campaigns from the tracker's JSON: one, or {"items": […]}; all or none. A campaign is known by
/// its id, one without id by its title. What the JSON does not say stays: the match order, arrays
/// that are missing, rules with days; an array that is there replaces the kind's rules. Issues come
/// back in the report, every one with its place, and nothing is changed. Error Cancelled: it was
/// stopped, and nothing is kept.
[[nodiscard]] Result<ImportCampaignsReport>
importCampaigns(Books& books, std::string_view text, const ImportCampaignsOptions& options);

} // namespace core
