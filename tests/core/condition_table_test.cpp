#include "core/rules/condition_table.h"

#include <array>
#include <gtest/gtest.h>
#include <map>
#include <random>

namespace core::testing {
namespace {

std::vector<std::uint32_t>
found(const ConditionTable& table, std::uint64_t hash, const std::array<std::uint32_t, 2>& numbers)
{
    std::vector<std::uint32_t> rules;
    const bool wasTaken = table.find(hash, numbers.data(), [&rules](std::uint32_t rule) {
        rules.push_back(rule);
        return false;
    });
    EXPECT_FALSE(wasTaken) << "nobody took one";
    return rules;
}

TEST(ConditionTable, findsNothingWhereNothingIs)
{
    EXPECT_TRUE(found(ConditionTable(), 7, { 1, 2 }).empty());
    EXPECT_TRUE(found(ConditionTable(0, 2), 0, { 0, 0 }).empty());
}

/// All hashes alike, few, or of 64 bits; several rules with the same numbers.
TEST(ConditionTable, findsItsRulesInTheOrderInWhichTheyCame)
{
    std::mt19937_64 random(3);
    for (const std::uint64_t hashes : { std::uint64_t(1), std::uint64_t(300), ~std::uint64_t(0) }) {
        constexpr std::uint32_t count = 500;
        const auto hashOf = [hashes](const std::array<std::uint32_t, 2>& numbers) {
            return (numbers[0] * 0x9E3779B97F4A7C15U ^ numbers[1]) * 0xBF58476D1CE4E5B9U % hashes;
        };
        ConditionTable table(count, 2);
        std::map<std::array<std::uint32_t, 2>, std::vector<std::uint32_t>> expected;
        for (std::uint32_t rule = 0; rule < count; ++rule) {
            const std::array numbers{ std::uint32_t(random() % 20), std::uint32_t(random() % 20) };
            table.insert(hashOf(numbers), numbers, rule);
            expected[numbers].push_back(rule);
        }
        for (std::uint32_t a = 0; a < 22; ++a)
            for (std::uint32_t b = 0; b < 22; ++b) {
                const auto rules = expected.find({ a, b });
                EXPECT_EQ(found(table, hashOf({ a, b }), { a, b }),
                          rules == expected.end() ? std::vector<std::uint32_t>() : rules->second);
            }
    }
}

TEST(ConditionTable, stopsAtTheOneThatIsTaken)
{
    ConditionTable table(3, 1);
    const std::array<std::uint32_t, 1> numbers{ 5 };
    for (const std::uint32_t rule : { 7U, 8U, 9U })
        table.insert(1, numbers, rule);
    std::vector<std::uint32_t> seen;
    EXPECT_TRUE(table.find(1, numbers.data(), [&seen](std::uint32_t rule) {
        seen.push_back(rule);
        return rule == 8;
    }));
    EXPECT_EQ(seen, (std::vector<std::uint32_t>{ 7, 8 }));
}

} // namespace
} // namespace core::testing
