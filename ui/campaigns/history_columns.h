#pragma once

#include "core/tables/tables.h"
#include "core/usecases/compare_versions.h"

#include <string>
#include <vector>

namespace ui {

/// A rule or detail that differs between two versions of a campaign.
struct ComparedLine {
    enum class What { Added, Changed, Removed };

    int number = 0; ///< its place in the comparison
    What what = What::Changed;
    std::string_view label; ///< the rule's tab, or the detail: "GEO/OS", "Default payout"
    std::string before; ///< empty: it was not there
    std::string after; ///< empty: it is no more
};
/// The details first, then the rules that changed, were added and were removed.
[[nodiscard]] std::vector<ComparedLine> linesOf(const core::VersionComparison& comparison);

/// A version and what it changed of the one before it.
[[nodiscard]] std::span<const core::Column<core::HistoryLine, core::TableNames>> historyColumns();
[[nodiscard]] std::span<const core::Column<ComparedLine, core::TableNames>> comparisonColumns();

} // namespace ui
