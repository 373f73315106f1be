#include "core/base/key_pages.h"

#include <gtest/gtest.h>
#include <limits>
#include <map>
#include <vector>

namespace {

using core::KeyPages;

TEST(KeyPages, keepsWhatWasSetAndNothingElse)
{
    constexpr auto last = std::numeric_limits<std::int64_t>::max();
    const std::vector<std::int64_t> keys{ 1, 63, 64, 65, 99'999, last, 0, -1, -64 };
    KeyPages<int> pages;
    int value = 0;
    for (const std::int64_t key : keys) {
        EXPECT_EQ(pages.at(key), 0) << key << " is as it was made";
        pages.at(key) = ++value;
    }
    value = 0;
    for (const std::int64_t key : keys)
        EXPECT_EQ(pages.at(key), ++value) << key;
    EXPECT_EQ(pages.at(2), 0);
    EXPECT_EQ(pages.at(last - 1), 0);
}

TEST(KeyPages, valuesStayWhereTheyAre)
{
    KeyPages<int> pages;
    int& first = pages.at(1);
    for (std::int64_t key = 1; key < 5'000'000; key += 1'000)
        pages.at(key) = int(key);
    EXPECT_EQ(&pages.at(1), &first);
}

TEST(KeyPages, visitsWhatWasSet)
{
    KeyPages<int> pages;
    std::map<std::int64_t, int> expected{ { 1, 5 }, { 64, 6 }, { 100'000, 7 }, { -3, 8 } };
    for (const auto& [key, value] : expected)
        pages.at(key) = value;
    std::map<std::int64_t, int> visited;
    pages.visit([&visited](std::int64_t key, int value) {
        if (value != 0)
            visited[key] = value;
    });
    EXPECT_EQ(visited, expected);
}

} // namespace
