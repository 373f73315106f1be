#include "core/usecases/identity_set.h"

#include <gtest/gtest.h>
#include <random>
#include <set>

namespace {

using namespace core;

TEST(IdentitySet, takesEachIdentityOnce)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    IdentitySet set;
    std::set<Identity> expected;
    for (int i = 0; i < 200'000; ++i) {
        // Few values, so that many come again, and some that stand in one place.
        const Identity identity{ random() % 300 * 0x1'0000'0001u, 1 + random() % 700 };
        ASSERT_EQ(set.insert(identity), expected.insert(identity).second) << i;
    }
    EXPECT_GT(expected.size(), 100'000u);
}

} // namespace
