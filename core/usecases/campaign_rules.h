#pragma once

#include "core/rules/rule_set.h"
#include "core/store.h"

#include <unordered_map>
#include <vector>

namespace core {

/// The compiled rules of campaigns as they stand today, each loaded when it is first asked for.
class CampaignRules {
public:
    explicit CampaignRules(Store& store);

    [[nodiscard]] Result<const RuleSet*> current(CampaignId campaign);

private:
    Store& m_store;
    std::vector<Campaign> m_campaigns; ///< by key; read once
    std::unordered_map<CampaignId, RuleSet> m_compiled;
};

} // namespace core
