#pragma once

#include "core/usecases/record_payout.h"

#include <QString>

namespace ui {

/// Every move of the payout, oldest first, one a line: when, who, from what to what, and why.
[[nodiscard]] QString payoutHistory(const core::PayoutDetails& details,
                                    const core::Workspace& workspace);

} // namespace ui
