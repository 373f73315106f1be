#include "core/usecases/campaign_rules.h"

#include <algorithm>

namespace core {

CampaignRules::CampaignRules(Store& store)
    : m_store(store)
{
}

Result<const RuleSet*> CampaignRules::current(CampaignId campaign)
{
    if (const auto known = m_compiled.find(campaign); known != m_compiled.end())
        return &known->second;
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
    RuleSet compiled(*found, std::move(*rules), m_store.workspace().zone);
    return &m_compiled.emplace(campaign, std::move(compiled)).first->second;
}

} // namespace core
