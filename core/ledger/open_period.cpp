#include "core/ledger/open_period.h"

namespace core {

Result<OpenPeriod> OpenPeriod::of(Store& store)
{
    const auto closings = store.closings();
    if (!closings)
        return closings.error();
    return closings->empty() ? OpenPeriod() : OpenPeriod(closings->back().closedUntil);
}

Date OpenPeriod::dayFor(Date wanted) const
{
    return isClosed(wanted) ? addDays(*m_closedUntil, 1) : wanted;
}

std::optional<Message> OpenPeriod::remark(Date wanted) const
{
    if (!isClosed(wanted))
        return std::nullopt;
    return say("core",
               "{1} is closed (until {2}): it counts from {3} on.",
               toText(wanted),
               toText(*m_closedUntil),
               toText(dayFor(wanted)));
}

} // namespace core
