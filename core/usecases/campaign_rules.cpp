#include "core/usecases/campaign_rules.h"

#include <algorithm>

namespace core {

CampaignRules::CampaignRules(Store& store, std::size_t mostOfEarlier)
    : m_store(store)
    , m_mostOfEarlier(mostOfEarlier)
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

Result<const RuleSet*> CampaignRules::at(CampaignVersionId version)
{
    if (const auto known = m_earlier.find(version); known != m_earlier.end())
        return &known->second;
    auto campaign = m_store.campaignAt(version);
    if (!campaign)
        return campaign.error();
    auto rules = m_store.rules(version);
    if (!rules)
        return rules.error();
    const std::size_t size = rules->size() + 1; // a version without rules takes room, too
    if (m_rulesOfEarlier + size > m_mostOfEarlier) {
        m_earlier.clear();
        m_rulesOfEarlier = 0;
    }
    m_rulesOfEarlier += size;
    RuleSet compiled(*campaign, std::move(*rules), m_store.workspace().zone);
    return &m_earlier.emplace(version, std::move(compiled)).first->second;
}

} // namespace core
