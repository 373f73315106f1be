#include "core/usecases/campaign_fields.h"

#include "core/model/release.h"

namespace core {

namespace {

template <typename T>
Result<void> take(Result<T> parsed, T& into)
{
    if (!parsed)
        return parsed.error();
    into = std::move(*parsed);
    return {};
}

/// An empty text is none.
template <typename T>
Result<void>
takeOptional(std::string_view text, Result<T> (*parse)(std::string_view), std::optional<T>& into)
{
    if (text.empty()) {
        into.reset();
        return {};
    }
    auto parsed = parse(text);
    if (!parsed)
        return parsed.error();
    into = *parsed;
    return {};
}

constexpr CampaignField campaignFieldTable[] = {
    { "id",
      false,
      [](std::string_view text, Campaign& campaign) {
          campaign.id = text;
          return Result<void>();
      } },
    { "title",
      true,
      [](std::string_view text, Campaign& campaign) {
          campaign.title = text;
          return Result<void>();
      } },
    { "cost_model",
      false,
      [](std::string_view text, Campaign& campaign) {
          return take(parseCostModel(text), campaign.costModel);
      } },
    { "default_payout",
      true,
      [](std::string_view text, Campaign& campaign) {
          return takeOptional(text, parsePayoutValue, campaign.defaultPayout);
      } },
    { "match_order",
      false,
      [](std::string_view text, Campaign& campaign) {
          return take(parseMatchOrder(text), campaign.matchOrder);
      } },
    { "status",
      false,
      [](std::string_view text, Campaign& campaign) {
          return take(parseCampaignStatus(text), campaign.status);
      } },
    { "expires",
      true,
      [](std::string_view text, Campaign& campaign) {
          return takeOptional(text, parseDate, campaign.expires);
      } },
    { "hold_days",
      false,
      [](std::string_view text, Campaign& campaign) {
          return take(parseHoldDays(text), campaign.holdDays);
      } },
};

} // namespace

std::span<const CampaignField> campaignFields()
{
    return campaignFieldTable;
}

} // namespace core
