#include "core/usecases/campaign_draft.h"

#include "core/rules/rule_publishers.h"

#include <algorithm>
#include <future>

namespace core {

Result<CampaignDraft> savedDraft(Store& store, CampaignId campaign)
{
    auto campaigns = store.campaigns();
    if (!campaigns)
        return campaigns.error();
    const auto saved = std::ranges::find(*campaigns, campaign, &Campaign::key);
    if (saved == campaigns->end())
        return Error{ ErrorCode::NotFound, say("core", "There is no such campaign."), {}, {} };
    auto rules = store.rules(saved->version);
    if (!rules)
        return rules.error();
    return CampaignDraft{ std::move(*saved), std::move(*rules) };
}

RuleSet compiled(CampaignDraft draft, const PublisherIndex& publishers, const Zone& zone)
{
    resolvePublishers(draft.rules, publishers);
    return RuleSet(draft.campaign, std::move(draft.rules), zone);
}

Result<std::vector<RuleIssue>> applyRulesFile(Store& store,
                                              CampaignDraft& draft,
                                              ParsedRules file,
                                              const ImportRulesOptions& options)
{
    const auto publishers = store.publishers();
    if (!publishers)
        return publishers.error();
    const PublisherIndex index(*publishers);
    resolvePublishers(file.rules, index);
    // Each of the two looks at every rule of its own.
    auto duplicates = std::async(std::launch::async, [&file] { return findDuplicates(file.rules); });
    std::vector<Rule> stored = withNamesOfToday(draft.rules, index);
    ImportRulesReport report;
    report.issues = std::move(file.issues);
    const auto twice = duplicates.get();
    report.issues.insert(report.issues.end(), twice.begin(), twice.end());
    std::vector<Rule> merged =
        mergedRules(std::move(stored), std::move(file.rules), options, report);
    if (report.issues.empty())
        draft.rules = std::move(merged);
    std::ranges::stable_sort(report.issues, {}, &RuleIssue::line);
    return std::move(report.issues);
}

} // namespace core
