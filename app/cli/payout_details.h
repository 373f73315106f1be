#pragma once

#include "app/cli/call.h"
#include "core/usecases/record_payout.h"

namespace app {

/// `payout show`: the payout, its allocation, and each step of its life.
[[nodiscard]] core::Result<int> answerDetails(Call& call, const core::PayoutDetails& details);

} // namespace app
