#pragma once

#include <cstdint>
#include <functional>
#include <utility> // brings <compare>, which moc cannot read as the first header

namespace core {

/// The number of a record in the books, from 1; 0 is "none yet". One type a Tag, so that a campaign's
/// number is never taken for a publisher's.
template <typename Tag>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using PublisherId = Id<struct PublisherTag>;
using CampaignId = Id<struct CampaignTag>;
using CampaignVersionId = Id<struct CampaignVersionTag>; ///< one saved state of a campaign and its rules
using RuleId = Id<struct RuleTag>;                       ///< one custom payout as it was saved
using ConversionId = Id<struct ConversionTag>;
using BatchId = Id<struct BatchTag>;                     ///< one import, bulk status change or recalculation
using EntryId = Id<struct EntryTag>;                     ///< one ledger entry
using PayoutSerial = Id<struct PayoutTag>;
using RateId = Id<struct RateTag>;                       ///< one quote of an exchange rate

} // namespace core

template <typename Tag>
struct std::hash<core::Id<Tag>> {
    std::size_t operator()(core::Id<Tag> id) const noexcept { return std::hash<std::int64_t>()(id.value); }
};
