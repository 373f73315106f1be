#pragma once

#include "core/rules/rule_set.h"
#include "core/store.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// The compiled rules of campaigns as they stand today, each loaded when it is first asked for.
class CampaignRules {
public:
    CampaignRules(Store& store, const PublisherIndex& publishers);

    [[nodiscard]] Result<const RuleSet*> current(CampaignId campaign);
    /// Rules that name this publisher match from now on.
    void publisherAdded(std::string_view alias);

private:
    struct Compiled {
        RuleSet rules;
        std::vector<std::string> waitsFor; ///< folded names of publishers that nobody has
    };

    Store& m_store;
    const PublisherIndex& m_publishers;
    std::vector<Campaign> m_campaigns; ///< by key; read once
    std::unordered_map<CampaignId, Compiled> m_compiled;
};

} // namespace core
