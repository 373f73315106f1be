#pragma once

#include "core/base/money.h"

#include <span>
#include <vector>

namespace core {

/// Exact amounts as amounts in minor units with the same sum, each less than one minor unit away
/// from its own: rounded down, and the units that lack go to the largest remainders, the first of
/// equal ones (D23). The sum of `exact` must be a multiple of the minor unit.
[[nodiscard]] std::vector<Money> inMinorUnits(std::span<const Money> exact, int decimals);

} // namespace core
