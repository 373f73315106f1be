#pragma once

#include "core/tables/tables.h"
#include "core/usecases/past_recalculations.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/what_would_change.h"

namespace ui {

/// What a draft would change, by publisher.
[[nodiscard]] std::span<const core::Column<core::PublisherShift, core::TableNames>>
publisherShiftColumns();
/// Recalculations that were made.
[[nodiscard]] std::span<const core::Column<core::PastRecalculation, core::TableNames>>
pastRecalculationColumns();

} // namespace ui
