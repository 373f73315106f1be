#pragma once

#include "core/store.h"

#include <optional>
#include <unordered_map>

namespace core {

/// How many days new conversions are held, as campaigns and publishers say today (our decision):
/// the publisher's own days go before the campaign's. A later change of hold days moves no stored
/// day.
class HoldDays {
public:
    [[nodiscard]] static Result<HoldDays> load(Store& store);

    /// The day from which a new conversion is payable: its own, in the workspace's zone, and the
    /// days. None, payable at once: 0 days, or negative revenue, since money owed back counts at
    /// once.
    [[nodiscard]] std::optional<Date> payableFrom(const ConversionView& conversion) const;

private:
    explicit HoldDays(const Zone& zone)
        : m_zone(&zone)
    {
    }

    const Zone* m_zone;
    std::unordered_map<CampaignId, int> m_campaigns; ///< those with days
    std::unordered_map<PublisherId, int> m_publishers; ///< those with days of their own, also 0
};

} // namespace core
