#include "core/usecases/campaign_rules.h"

#include "core/base/text.h"
#include "core/usecases/save_campaign.h"

#include <algorithm>

namespace core {

CampaignRules::CampaignRules(Store& store, const PublisherIndex& publishers)
    : m_store(store)
    , m_publishers(publishers)
{
}

Result<const RuleSet*> CampaignRules::current(CampaignId campaign)
{
    if (const auto known = m_compiled.find(campaign); known != m_compiled.end())
        return &known->second.rules;
    if (m_campaigns.empty()) {
        auto all = m_store.campaigns();
        if (!all)
            return all.error();
        m_campaigns = std::move(*all);
    }
    const auto found = std::ranges::find(m_campaigns, campaign, &Campaign::key);
    if (found == m_campaigns.end())
        return Error{ ErrorCode::NotFound, say("core", "There is no such campaign."), {}, {} };
    auto rules = m_store.rules(found->version);
    if (!rules)
        return rules.error();
    std::vector<std::string> waitsFor;
    for (const std::string& name : unknownPublishers(*rules, m_publishers))
        waitsFor.push_back(foldCase(name));
    Compiled compiled{ RuleSet(*found, std::move(*rules), m_publishers), std::move(waitsFor) };
    return &m_compiled.emplace(campaign, std::move(compiled)).first->second.rules;
}

void CampaignRules::publisherAdded(std::string_view alias)
{
    const std::string folded = foldCase(alias);
    std::erase_if(m_compiled, [&folded](const auto& compiled) {
        const auto& names = compiled.second.waitsFor;
        return std::ranges::find(names, folded) != names.end();
    });
}

} // namespace core
