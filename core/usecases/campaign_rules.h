#pragma once

#include "core/rules/rule_set.h"
#include "core/store.h"

#include <unordered_map>
#include <vector>

namespace core {

/// The compiled rules of campaigns, as they stand today and as they stood in earlier versions, each
/// loaded when it is first asked for.
class CampaignRules {
public:
    /// Earlier versions are given up once they hold so many rules: memory must not grow with
    /// history.
    static constexpr std::size_t mostRulesOfEarlier = 200'000;

    explicit CampaignRules(Store& store, std::size_t mostOfEarlier = mostRulesOfEarlier);

    [[nodiscard]] Result<const RuleSet*> current(CampaignId campaign);
    /// Those of a saved version; valid until the next call, since only so many are kept.
    [[nodiscard]] Result<const RuleSet*> at(CampaignVersionId version);
    /// A campaign was added since.
    void campaignAdded() { m_campaigns.clear(); }

private:
    Store& m_store;
    std::size_t m_mostOfEarlier;
    std::vector<Campaign> m_campaigns; ///< by key; read once
    std::unordered_map<CampaignId, RuleSet> m_compiled;
    std::unordered_map<CampaignVersionId, RuleSet> m_earlier;
    std::size_t m_rulesOfEarlier = 0; ///< in m_earlier
};

} // namespace core
