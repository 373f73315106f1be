#include "core/ledger/standing.h"

#include "core/store.h"

namespace core {

Result<Counting> countingOf(Store& store)
{
    const auto company = store.company();
    if (!company)
        return company.error();
    const auto released = store.releasedUntil();
    if (!released)
        return released.error();
    return Counting{ company->otherEarns, *released };
}

bool countsNow(const Conversion& conversion, const Counting& counting)
{
    return earns(conversion.status, counting.otherEarns)
        && !(conversion.payableFrom > counting.releasedUntil);
}

Standing standingOf(ConversionStatus status,
                    std::optional<Date> payableFrom,
                    Money priced,
                    const Counting& counting)
{
    Standing standing;
    standing.isPending = status == ConversionStatus::Pending;
    standing.isHeld = earns(status, counting.otherEarns) && payableFrom > counting.releasedUntil;
    if (standing.isHeld)
        standing.held = priced;
    else if (earns(status, counting.otherEarns))
        standing.earned = priced;
    else if (standing.isPending)
        standing.pending = priced;
    return standing;
}

} // namespace core
