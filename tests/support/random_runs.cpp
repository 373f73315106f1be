#include "tests/support/random_runs.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <random>
#include <string>

namespace tests {

void forEachSeed(int rounds, const std::function<void(std::uint64_t seed)>& round)
{
    const char* askedSeed = std::getenv("PAYOUTDESK_SEED");
    const char* askedRounds = std::getenv("PAYOUTDESK_ROUNDS");
    const std::uint64_t first =
        askedSeed ? std::strtoull(askedSeed, nullptr, 10) : std::random_device()();
    if (askedRounds)
        rounds = std::atoi(askedRounds);
    for (std::uint64_t seed = first; seed < first + std::uint64_t(rounds); ++seed) {
        SCOPED_TRACE("PAYOUTDESK_SEED=" + std::to_string(seed)
                     + " PAYOUTDESK_ROUNDS=1 repeats this");
        round(seed);
        if (testing::Test::HasFailure())
            return;
    }
}

} // namespace tests
