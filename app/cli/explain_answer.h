#pragma once

#include "app/cli/call.h"
#include "core/usecases/explain_conversion.h"

#include <string>

namespace app {

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
