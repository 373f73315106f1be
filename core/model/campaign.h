#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/rules/rule_kinds.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// How a campaign's conversions earn. Only CPA and RevShare pay; the others are kept and shown, and
/// their conversions earn 0 with that reason (D9).
enum class CostModel : std::uint8_t { Cpa, RevShare, Cpc, Cpm, PopCpm, DoNotTrack };

struct CostModelInfo {
    CostModel model;
    std::string_view key;   ///< "cpa"
    std::string_view label; ///< "CPA"
    bool pays;
};
[[nodiscard]] std::span<const CostModelInfo> costModels();
[[nodiscard]] const CostModelInfo& info(CostModel model);
[[nodiscard]] Result<CostModel> parseCostModel(std::string_view text);

enum class CampaignStatus : std::uint8_t { Active, Paused, Deleted };
[[nodiscard]] std::string_view toText(CampaignStatus status); ///< "active"
[[nodiscard]] Result<CampaignStatus> parseCampaignStatus(std::string_view text);

/// What a rule's or a campaign's value counts.
enum class ValueUnit : std::uint8_t { Amount, Percent };

/// A rule's or a default payout's number: micros of the workspace currency or micro-percent, as the unit says.
struct PayoutValue {
    std::int64_t micros = 0;

    friend auto operator<=>(const PayoutValue&, const PayoutValue&) = default;
};
/// "10", "4.125": strict decimal, 0 to 10⁹, at most 6 decimals (D21); the same text whatever the unit.
[[nodiscard]] Result<PayoutValue> parsePayoutValue(std::string_view text);
[[nodiscard]] std::string toText(PayoutValue value);
/// "10 USD" or "4.125 %".
[[nodiscard]] Message valueText(PayoutValue value, ValueUnit unit, std::string_view currency);

/// The unit of default payout and of a kind's values under a cost model: HYBRID is the reverse.
[[nodiscard]] ValueUnit defaultUnit(CostModel model);
[[nodiscard]] ValueUnit unitOf(const RuleKind& kind, CostModel model);

/// What partners promote. Every save makes a new version; the books keep all of them (D18).
struct Campaign {
    CampaignId key;
    CampaignVersionId version; ///< the saved state this value shows; none for a new campaign
    std::string id;            ///< the tracker's id, or one of ours
    std::string title;         ///< unique, without regard to case
    CostModel costModel = CostModel::Cpa;
    std::optional<PayoutValue> defaultPayout; ///< none: conversions without a rule earn 0, reason NoDefault
    MatchOrder matchOrder = partnerDealsFirst();
    CampaignStatus status = CampaignStatus::Active;
    std::optional<Date> expires; ///< conversions from the day after on earn 0 (workspace zone)
    int holdDays = 0;            ///< so many days after its own a conversion becomes payable, unless its publisher has other days
    int ruleCount = 0;           ///< read only

    friend bool operator==(const Campaign&, const Campaign&) = default;
};

} // namespace core
