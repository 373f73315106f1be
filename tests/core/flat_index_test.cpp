#include "core/base/flat_index.h"

#include <gtest/gtest.h>

#include <random>
#include <unordered_map>

namespace core::testing {
namespace {

TEST(FlatIndex, FindsNothingWhereNothingIs)
{
    const auto always = [](std::uint32_t) {
        return true;
    };
    EXPECT_EQ(FlatIndex().find(7, always), std::nullopt);
    EXPECT_EQ(FlatIndex(0).find(0, always), std::nullopt);
    EXPECT_EQ(FlatIndex(5).find(3, always), std::nullopt);
}

/// Small hashes (keys as they are) and large ones, several numbers under one hash.
TEST(FlatIndex, FindsWhatWasPutInAndNothingElse)
{
    const unsigned seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    for (const std::uint64_t largest : { std::uint64_t(300), ~std::uint64_t(0) }) {
        for (const std::size_t count : { 1u, 2u, 3u, 7u, 8u, 100u, 3'000u }) {
            FlatIndex index(count);
            std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> expected;
            std::vector<std::uint64_t> hashes;
            for (std::uint32_t number = 0; number < count; ++number) {
                const bool isAgain = number > 0 && random() % 4 == 0;
                hashes.push_back(isAgain ? hashes[random() % number] : random() % largest);
                expected[hashes.back()].push_back(number);
                index.insert(hashes.back(), number);
            }
            for (std::uint32_t number = 0; number < count; ++number) {
                const auto isIt = [number](std::uint32_t other) {
                    return other == number;
                };
                ASSERT_EQ(index.find(hashes[number], isIt), number);
            }
            for (int i = 0; i < 1'000; ++i) {
                const std::uint64_t hash = random() % largest;
                const auto isOfHash = [&](std::uint32_t number) {
                    return hashes[number] == hash;
                };
                const auto found = index.find(hash, isOfHash);
                const auto of = expected.find(hash);
                ASSERT_EQ(found,
                          of == expected.end() ? std::nullopt : std::optional(of->second.front()));
            }
        }
    }
}

} // namespace
} // namespace core::testing
