#include "core/ledger/ageing.h"

#include "core/ledger/allocate.h"

#include <algorithm>
#include <array>
#include <limits>

namespace core {

Result<std::vector<AgedAmount>> agedAmounts(Money payable, std::vector<OpenAmount> open)
{
    sortOldestFirst(open);
    MoneySum negative;
    for (const OpenAmount& row : open)
        if (row.amount.isNegative())
            negative.add(-row.amount);
    const Result<Money> total = negative.total(label("core", "what is netted of a publisher"));
    if (!total)
        return total.error();

    std::vector<AgedAmount> parts;
    Money toNet = *total;
    Money toPay = std::max(payable, Money());
    for (const OpenAmount& row : open) {
        if (row.amount.isNegative())
            continue;
        const Money netted = std::min(row.amount, toNet);
        const Money part = std::min(row.amount - netted, toPay);
        toNet = toNet - netted;
        toPay = toPay - part;
        if (!part.isZero())
            parts.push_back({ row.date, part });
    }
    return parts;
}

std::span<const AgeBand> ageBands()
{
    static constexpr std::array<AgeBand, 4> bands{ {
        { 30, label("core", "0–30 days") },
        { 60, label("core", "31–60 days") },
        { 90, label("core", "61–90 days") },
        { std::numeric_limits<int>::max(), label("core", "over 90 days") },
    } };
    return bands;
}

std::size_t ageBand(Date since, Date today)
{
    const int age = today.days - since.days;
    const auto bands = ageBands();
    const auto band =
        std::ranges::find_if(bands, [age](const AgeBand& each) { return age <= each.upTo; });
    return std::size_t(band - bands.begin());
}

} // namespace core
