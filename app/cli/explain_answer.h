#pragma once

#include "app/cli/call.h"
#include "core/usecases/explain_conversion.h"

#include <string>

namespace app {

// How every command tells why a conversion earns what it earns.

/// The winner, the arithmetic, the reason if any, and the losers: indented lines.
[[nodiscard]] std::string whyText(const core::Explanation& why);
/// Its rules that missed by one condition, under a head; "" where there are none.
[[nodiscard]] std::string nearMissesText(const core::Explanation& why);
/// The keys of the same, as the help of explain names them; `amount` is what the caller says it earns.
void addWhy(core::Json& object, const core::Explanation& why, core::Money amount);
void addNearMisses(core::Json& object, const core::Explanation& why);

/// The answer of `explain` to read.
[[nodiscard]] std::string explanationText(const core::ExplainedConversion& explained,
                                          const core::TableNames& names);
/// The same whole: the columns of the conversions table, then the keys that the help names.
[[nodiscard]] core::Json explanationJson(const core::ExplainedConversion& explained,
                                         const core::TableNames& names);

/// "number", "saved_at", "saved_by" and "note" of a campaign's version.
[[nodiscard]] core::Json versionJson(const core::CampaignVersion& version);
/// "version 3, saved 2026-11-22T12:00:00Z by ann (a note)"
[[nodiscard]] std::string versionText(const core::CampaignVersion& version);

} // namespace app
