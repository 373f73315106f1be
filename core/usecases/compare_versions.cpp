#include "core/usecases/compare_versions.h"

#include "core/rules/rule_publishers.h"

namespace core {

Result<VersionComparison> compareVersions(Store& store, CampaignId campaign, int before, int after)
{
    auto first = versionNumbered(store, campaign, before);
    if (!first)
        return first.error();
    auto second = versionNumbered(store, campaign, after);
    if (!second)
        return second.error();
    auto oldRules = store.rules(first->campaign.version);
    auto newRules = store.rules(second->campaign.version);
    const auto publishers = store.publishers();
    if (!oldRules || !newRules || !publishers)
        return !oldRules ? oldRules.error() : !newRules ? newRules.error() : publishers.error();
    const PublisherIndex index(*publishers);
    VersionComparison comparison;
    comparison.details = compareDetails(&first->campaign, second->campaign);
    comparison.rules = compareRules(withNamesOfToday(std::move(*oldRules), index),
                                    withNamesOfToday(std::move(*newRules), index));
    comparison.before = std::move(*first);
    comparison.after = std::move(*second);
    return comparison;
}

} // namespace core
