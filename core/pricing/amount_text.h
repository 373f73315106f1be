#pragma once

#include "core/model/workspace.h"

#include <string>

namespace core {

/// "15.30 GBP"; with more decimals only where there are more.
[[nodiscard]] std::string amountText(Money amount, const Workspace& workspace);

} // namespace core
