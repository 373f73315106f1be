// Products of amounts and rates, exact: the double rounding and the lost digits that a chain of
// mulDivRound() would bring.
#include "core/base/exact_ratio.h"
#include "core/base/money.h"
#include "core/model/exchange_rate.h"

#include <gtest/gtest.h>
#include <limits>
#include <random>
#include <vector>

using namespace core;

namespace {

std::optional<std::int64_t> ratio(std::vector<std::int64_t> factors,
                                  std::vector<std::int64_t> divisors)
{
    return rounded({ factors, divisors });
}

std::string decimals(std::vector<std::int64_t> factors, std::vector<std::int64_t> divisors)
{
    return decimalText({ factors, divisors }, 6);
}

} // namespace

TEST(ExactRatio, roundsOnceHalfAwayFromZero)
{
    EXPECT_EQ(ratio({ 1, 1, 1 }, { 2, 1 }), 1);
    EXPECT_EQ(ratio({ -1, 1, 1 }, { 2, 1 }), -1);
    EXPECT_EQ(ratio({ 1, 1 }, { 3 }), 0);
    EXPECT_EQ(ratio({ 2, 1 }, { 3 }), 1);
    EXPECT_EQ(ratio({ -5, -1, 1 }, { 2, 1 }), 3) << "two signs are none";
    // 1.6 × 0.9 = 1.44: in two steps it would be 2 × 0.9 = 1.8, 2.
    EXPECT_EQ(ratio({ 16, 9 }, { 10, 10 }), 1);
}

TEST(ExactRatio, knowsOneFromNextToOne)
{
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const std::vector<std::int64_t> whole{ most, most, most };
    const std::vector<std::int64_t> less{ most, most - 1, most };
    EXPECT_TRUE(isOneOrMore({ whole, whole }));
    EXPECT_TRUE(isOneOrMore({ whole, less }));
    EXPECT_FALSE(isOneOrMore({ less, whole }));
}

TEST(ExactRatio, holdsProductsFarBeyond64Bits)
{
    const std::int64_t large = 1'000'000'000'000'000'000;
    EXPECT_EQ(ratio({ large, large, large }, { large, large }), large);
    EXPECT_EQ(ratio({ large, large, 7 }, { large, 7 }), large);
    EXPECT_EQ(ratio({ large, large }, { 1 }), std::nullopt);
    EXPECT_EQ(ratio({ std::numeric_limits<std::int64_t>::min(), 1 }, { 2 }),
              std::numeric_limits<std::int64_t>::min() / 2);
}

TEST(ExactRatio, equalsMulDivRoundWhereThatCanBeAsked)
{
    std::mt19937_64 random(20261125);
    for (int i = 0; i < 5'000; ++i) {
        const auto a = std::int64_t(random() >> (random() % 60));
        const auto b = std::int64_t(random() >> (random() % 60));
        const auto c = std::int64_t(random() >> (1 + random() % 60)) + 1;
        ASSERT_EQ(ratio({ a, b }, { c }), mulDivRound(a, b, c)) << a << " × " << b << " ÷ " << c;
    }
}

TEST(ExactRatio, isWrittenWithTheDigitsItHas)
{
    EXPECT_EQ(decimals({ 1 }, { 8 }), "0.125");
    EXPECT_EQ(decimals({ -1 }, { 8 }), "-0.125");
    EXPECT_EQ(decimals({ 0, -1 }, { 8 }), "0");
    EXPECT_EQ(decimals({ 1'000 }, { 1 }), "1000");
    EXPECT_EQ(decimals({ 1 }, { 3 }), "0.333333…");
    EXPECT_EQ(decimals({ 5, 10'921 }, { 100, 10'000 }), "0.054605");
    EXPECT_EQ(decimals({ 5, 109'217 }, { 100, 100'000 }), "0.054608…");
}

TEST(RateValue, isReadExactlyOrNotAtAll)
{
    for (const auto& [text, nanos] : std::vector<std::pair<std::string, std::int64_t>>{
             { "1.0921", 1'092'100'000 },
             { "16567.89", 16'567'890'000'000 },
             { "0.000000001", 1 },
             { "1.10000000000", 1'100'000'000 },
             { "1000000000", RateValue::scale * RateValue::scale } }) {
        const auto value = parseRateValue(text);
        ASSERT_TRUE(value) << text;
        EXPECT_EQ(value->nanos, nanos) << text;
        EXPECT_EQ(parseRateValue(toText(*value))->nanos, nanos) << text;
    }
    for (const char* text : { "",
                              "0",
                              "0.0",
                              "-1",
                              "+1",
                              "1.",
                              ".5",
                              "1,5",
                              "1e3",
                              "N/A",
                              "0.0000000001",
                              "1000000000.1",
                              "99999999999",
                              " 1" })
        EXPECT_FALSE(parseRateValue(text)) << text;
    EXPECT_EQ(toText(RateValue{ 1'092'100'000 }), "1.0921");
    EXPECT_EQ(toText(RateValue{ 5'000'000'000 }), "5");
}
