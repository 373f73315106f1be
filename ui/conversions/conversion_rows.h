#pragma once

#include "core/model/chain_head.h"
#include "core/tables/tables.h"
#include "core/usecases/books.h"
#include "ui/session/services.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// Conflict: something was written since the books were so far.
[[nodiscard]] core::Result<void> isStillAt(core::Books& books,
                                           const std::optional<core::ChainHead>& readAt);

/// Rows of the list of conversions with what they show beside a stored conversion; on the worker.
[[nodiscard]] core::Result<std::vector<core::ConversionRow>> conversionRows(
    core::Books& books, const core::ConversionFilter& filter, std::int64_t offset, int limit);

/// Collects these columns of every row that fits; on the worker.
[[nodiscard]] core::Result<TableCopy> copyConversions(core::Books& books,
                                                      const core::ConversionFilter& filter,
                                                      const std::vector<int>& columns,
                                                      core::Progress& progress);

/// The revenue with its currency where that is not the one in the column's head; else nothing.
[[nodiscard]] QString foreignRevenueText(const std::optional<core::Money>& revenue,
                                         const std::string& currency,
                                         const core::TableNames& names);
/// Revenues, in this column, as texts with their currency where that is another; the currencies'
/// own column, which is the last, goes.
void sayForeignCurrencies(TableCopy& copy, std::size_t revenue, const core::TableNames& names);

} // namespace ui
