#include "core/invoicing/largest_remainder.h"

#include "core/ledger/allocate.h"

#include <algorithm>
#include <numeric>

namespace core {

std::vector<Money> inMinorUnits(std::span<const Money> exact, int decimals)
{
    const std::int64_t unit = minorUnit(decimals).micros;
    std::vector<Money> amounts;
    std::vector<std::int64_t> remainders;
    std::int64_t lacking = 0; // in micros; each remainder is below one unit
    for (const Money& amount : exact) {
        const std::int64_t remainder = ((amount.micros % unit) + unit) % unit;
        amounts.push_back(amount - Money{ remainder });
        remainders.push_back(remainder);
        lacking += remainder;
    }
    require(lacking % unit == 0, "amounts in minor units sum to what the exact ones sum to");
    std::vector<std::size_t> order(exact.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&remainders](std::size_t a, std::size_t b) {
        return remainders[a] > remainders[b];
    });
    for (std::size_t i = 0; i < std::size_t(lacking / unit); ++i)
        amounts[order[i]] = amounts[order[i]] + Money{ unit };
    return amounts;
}

} // namespace core
