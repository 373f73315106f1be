#pragma once

#include "core/rules/rule_kinds.h"

#include <vector>

namespace tests {

/// The table of the kinds with a twelfth row, PUBLISHER/TYPE, made of known dimensions; nothing
/// else knows of it.
inline std::vector<core::RuleKind> twelveKinds()
{
    static constexpr core::Dimension publisherType[] = { core::Dimension::Publisher,
                                                         core::Dimension::Type };
    std::vector<core::RuleKind> kinds(core::RuleKinds::all().begin(), core::RuleKinds::all().end());
    kinds.push_back({ .key = "publisher_type",
                      .label = "PUBLISHER/TYPE",
                      .dimensions = publisherType,
                      .valueMeaning = core::ValueMeaning::Opposite,
                      .partnerRank = 0,
                      .conditionsRank = 0,
                      .example = "nick, Lead, 25",
                      .trackerArray = "custom_pub_type_payouts",
                      .trackerTypeKey = "type",
                      .summary = "Pays a value to one publisher for a conversion type." });
    return kinds;
}

} // namespace tests
