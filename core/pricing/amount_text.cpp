#include "core/pricing/amount_text.h"

namespace core {

std::string amountText(Money amount, const Workspace& workspace)
{
    const bool minor = hasAtMostDecimals(amount, workspace.decimals);
    return (minor ? toText(amount, workspace.decimals) : toText(amount)) + ' ' + workspace.currency;
}

} // namespace core
