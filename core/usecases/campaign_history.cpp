#include "core/usecases/campaign_history.h"

#include "core/tables/tables.h"

#include <map>

namespace core {

namespace {

/// The column that counts what compareRules() tells apart one by one.
constexpr std::string_view ruleCountKey = "rules";

/// What came and went with each version.
struct RuleSteps {
    std::map<CampaignVersionId, std::vector<Rule>> added;
    std::map<CampaignVersionId, std::vector<Rule>> ended;
};

RuleSteps stepsOf(const std::vector<RuleLife>& lives)
{
    RuleSteps steps;
    for (const RuleLife& life : lives) {
        steps.added[life.added].push_back(life.rule);
        if (life.ended)
            steps.ended[life.ended].push_back(life.rule);
    }
    return steps;
}

} // namespace

std::vector<DetailChange> compareDetails(const Campaign* before, const Campaign& after)
{
    const TableNames noNames; // a campaign's columns need none
    std::vector<DetailChange> changes;
    for (const auto& column : campaignColumns()) {
        if (column.head.key == ruleCountKey)
            continue;
        std::string was = before ? plainText(column.cell(*before, noNames)) : std::string();
        std::string is = plainText(column.cell(after, noNames));
        if (was != is)
            changes.push_back(
                { column.head.key, column.head.label, std::move(was), std::move(is) });
    }
    return changes;
}

Result<std::vector<HistoryLine>> campaignHistory(Store& store, CampaignId campaign)
{
    auto versions = store.campaignVersions(campaign);
    if (!versions)
        return versions.error();
    const auto lives = store.ruleLives(campaign);
    if (!lives)
        return lives.error();
    RuleSteps steps = stepsOf(*lives);
    std::vector<HistoryLine> lines;
    for (CampaignVersion& version : *versions) {
        const CampaignVersionId key = version.campaign.version;
        const RuleChanges changes = compareRules(steps.ended[key], steps.added[key]);
        HistoryLine line;
        if (!lines.empty())
            line.details = compareDetails(&lines.back().version.campaign, version.campaign);
        line.version = std::move(version);
        line.added = int(changes.added.size());
        line.removed = int(changes.removed.size());
        line.changed = int(changes.changed.size());
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<CampaignVersion> versionNumbered(Store& store, CampaignId campaign, int number)
{
    auto versions = store.campaignVersions(campaign);
    if (!versions)
        return versions.error();
    if (number >= 1 && number <= int(versions->size()))
        return std::move((*versions)[std::size_t(number) - 1]);
    return Error{ ErrorCode::NotFound,
                  say("core", "The campaign has no version {1}.", std::to_string(number)),
                  {},
                  say("core", "Its versions are 1 to {1}.", std::to_string(versions->size())) };
}

} // namespace core
