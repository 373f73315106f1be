#include "core/usecases/hold_days.h"

#include <algorithm>

namespace core {

namespace {

constexpr Date lastDayOfAll{ 2'932'896 }; // 9999-12-31

} // namespace

Result<HoldDays> HoldDays::load(Store& store)
{
    HoldDays days(store.workspace().zone);
    const auto campaigns = store.campaigns();
    if (!campaigns)
        return campaigns.error();
    const auto publishers = store.publishers();
    if (!publishers)
        return publishers.error();
    for (const Campaign& campaign : *campaigns)
        if (campaign.holdDays > 0)
            days.m_campaigns[campaign.key] = campaign.holdDays;
    for (const Publisher& publisher : *publishers)
        if (publisher.holdDays)
            days.m_publishers[publisher.key] = *publisher.holdDays;
    return days;
}

std::optional<Date> HoldDays::payableFrom(const ConversionView& conversion) const
{
    if (conversion.revenue && conversion.revenue->micros < 0)
        return std::nullopt;
    int days = 0;
    if (const auto own = m_publishers.find(conversion.publisher); own != m_publishers.end())
        days = own->second;
    else if (const auto found = m_campaigns.find(conversion.campaign); found != m_campaigns.end())
        days = found->second;
    if (days == 0)
        return std::nullopt;
    return std::min(addDays(m_zone->dayOf(conversion.time), days), lastDayOfAll);
}

} // namespace core
