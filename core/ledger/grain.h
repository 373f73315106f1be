#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"

#include <cstdint>
#include <functional>

namespace core {

/// What earnings are posted by, and what payouts settle (D19, D22).
struct Grain {
    PublisherId publisher;
    CampaignId campaign;
    Month month; ///< the earning month

    friend auto operator<=>(const Grain&, const Grain&) = default;
};

} // namespace core

template <>
struct std::hash<core::Grain> {
    std::size_t operator()(const core::Grain& grain) const noexcept
    {
        auto mixed = static_cast<std::uint64_t>(grain.publisher.value);
        mixed = mixed * 0x9E3779B97F4A7C15ull + static_cast<std::uint64_t>(grain.campaign.value);
        mixed = mixed * 0x9E3779B97F4A7C15ull + static_cast<std::uint64_t>(grain.month.months);
        return static_cast<std::size_t>(mixed ^ mixed >> 32);
    }
};
