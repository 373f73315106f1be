#pragma once

#include "core/pricing/pricing.h"
#include "core/rules/rule_publishers.h"

#include <string>
#include <vector>

namespace core::testing {

inline Workspace dollars()
{
    Workspace workspace;
    workspace.currency = "USD";
    return workspace;
}

inline PublisherIndex nickAndGiftblog()
{
    std::vector<Publisher> all(2);
    all[0].key = { 1 };
    all[0].id = "1001";
    all[0].alias = "nick";
    all[1].key = { 2 };
    all[1].id = "1002";
    all[1].alias = "giftblog";
    return PublisherIndex(all);
}

inline Campaign campaignOf(CostModel model, const std::string& defaultPayout = {})
{
    Campaign campaign;
    campaign.key = { 1 };
    campaign.version = { 7 };
    campaign.title = "Summer";
    campaign.costModel = model;
    if (!defaultPayout.empty())
        campaign.defaultPayout = parsePayoutValue(defaultPayout).value();
    return campaign;
}

/// The rules of a rules file, saved as 101, 102 …
inline RuleSet rulesOf(const Campaign& campaign, const std::string& file, const Zone& zone = {})
{
    std::vector<Rule> rules;
    for (const ParsedRule& parsed : parseRulesFile(file).rules) {
        rules.push_back(parsed.rule);
        rules.back().key = { 100 + std::int64_t(rules.size()) };
    }
    resolvePublishers(rules, nickAndGiftblog());
    return RuleSet(campaign, std::move(rules), zone);
}

inline Conversion approvedLead(const std::string& revenue = {})
{
    Conversion conversion;
    conversion.id = "c-1";
    conversion.status = ConversionStatus::Approved;
    conversion.time = parseTimestamp("2026-11-22T12:00:00Z", Zone()).value();
    conversion.publisher = { 1 };
    conversion.type = "Lead";
    conversion.country = "US";
    conversion.os = "iOS 17.2";
    conversion.clickSubs = { "12347" };
    conversion.conversionSubs = { "product1" };
    if (!revenue.empty())
        conversion.revenue = parseMoney(revenue).value();
    return conversion;
}

} // namespace core::testing
