#pragma once

#include "app/cli/call.h"

namespace app {

/// `rules check`: the campaign's rules checked against each other and the stored conversions.
[[nodiscard]] core::Result<int> checkRulesAndAnswer(Call& call);

} // namespace app
