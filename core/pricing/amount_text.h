#pragma once

#include "core/base/message.h"
#include "core/model/workspace.h"

namespace core {

/// "15.30 GBP"; with more decimals only where there are more.
[[nodiscard]] Message amountText(Money amount, const Workspace& workspace);

} // namespace core
