#pragma once

#include "core/model/campaign.h"
#include "core/rules/rule.h"

#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

/// How the tracker's JSON of a campaign names what we know (PRESETS.md): for reading and writing
/// alike.
namespace core::tracker {

inline constexpr std::string_view itemsKey = "items";
inline constexpr std::string_view totalKey = "total";
inline constexpr std::string_view idKey = "id";
inline constexpr std::string_view titleKey = "title";
inline constexpr std::string_view costModelKey = "cost_model";
inline constexpr std::string_view statusKey = "status";
inline constexpr std::string_view detailsKey = "publisher_details";
inline constexpr std::string_view expiryEnabledKey = "commission_expiration_enabled";
inline constexpr std::string_view expiryDateKey = "commission_expiration_date";
inline constexpr std::string_view valueKey = "value";

inline constexpr std::pair<CampaignStatus, std::string_view> statusNumbers[] = {
    { CampaignStatus::Active, "1" },
    { CampaignStatus::Paused, "2" },
    { CampaignStatus::Deleted, "3" },
};

/// The keys that hold a cost model's default payout, the one that is written in front; none for
/// models of which no key is published.
[[nodiscard]] std::span<const std::string_view> defaultKeys(CostModel model);

/// Every key of a campaign that is read.
[[nodiscard]] std::set<std::string_view> campaignKeys();

/// A key of an array's rows, and the field of the kind that it holds, "value" for the value.
struct RowKey {
    std::string_view key;
    std::string_view field;
};
/// In typing order, the value last.
[[nodiscard]] std::vector<RowKey> rowKeys(int kind);

} // namespace core::tracker
