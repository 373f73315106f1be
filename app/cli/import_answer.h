#pragma once

#include "app/cli/call.h"

namespace app {

/// `payoutctl import`: reads its options, imports, and tells what came of it.
[[nodiscard]] core::Result<int> importConversionsFile(Call& call);

} // namespace app
