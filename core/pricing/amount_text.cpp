#include "core/pricing/amount_text.h"

namespace core {

Message amountText(Money amount, const Workspace& workspace)
{
    const bool minor = hasAtMostDecimals(amount, workspace.decimals);
    return Message::number(minor ? toText(amount, workspace.decimals) : toText(amount),
                           workspace.currency);
}

} // namespace core
