#pragma once

#include <cstdint>
#include <functional>

namespace tests {

/// Runs a random test for so many seeds and stops at the first that fails, telling how to repeat
/// it. The first seed is drawn, or PAYOUTDESK_SEED says it; PAYOUTDESK_ROUNDS says how many, for
/// long runs.
void forEachSeed(int rounds, const std::function<void(std::uint64_t seed)>& round);

} // namespace tests
