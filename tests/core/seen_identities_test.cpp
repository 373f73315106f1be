#include "core/usecases/seen_identities.h"

#include <gtest/gtest.h>
#include <random>
#include <set>

namespace {

using namespace core;

/// Few values of either half, so that many share a part and a place in it; twins as late as they
/// may come.
TEST(SeenIdentities, tellWhetherTwoAreAlike)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    for (const std::size_t count : { 2u, 3u, 100u, 20'000u }) {
        SeenIdentities seen;
        if (random() % 2)
            seen.reserve(count);
        std::set<Identity> all;
        while (all.size() < count) {
            const Identity identity{ random() % 300 * 0x1'0000'0001u, 1 + random() % 700 };
            if (all.insert(identity).second)
                seen.add(identity);
        }
        ASSERT_FALSE(seen.hasTwins()) << count;
        ASSERT_EQ(seen.size(), count);
        seen.add(*std::next(all.begin(), std::ptrdiff_t(random() % count)));
        ASSERT_TRUE(seen.hasTwins()) << count;
    }
}

} // namespace
