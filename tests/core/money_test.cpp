#include "core/base/money.h"
#include "core/base/mul_div.h"

#include <gtest/gtest.h>
#include <limits>
#include <random>

namespace core {
namespace {

constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

TEST(Money, IsReadExactly)
{
    EXPECT_EQ(parseMoney("10").value(), Money::ofUnits(10));
    EXPECT_EQ(parseMoney("-12.345678").value(), Money{ -12'345'678 });
    EXPECT_EQ(parseMoney("+0.5").value(), Money{ 500'000 });
    EXPECT_EQ(parseMoney("-0").value(), Money{});
    EXPECT_EQ(parseMoney("0000000000000000000001.10").value(), Money{ 1'100'000 });
    EXPECT_EQ(parseMoney("1000000000").value(), moneyLimit);
    EXPECT_EQ(parseMoney("-1000000000.000000").value(), -moneyLimit);
}

TEST(Money, ThatIsNotAStrictDecimalIsRefused)
{
    for (const char* text : { "",
                              "-",
                              ".",
                              ".5",
                              "5.",
                              "1,5",
                              "1,234.56",
                              "1.2.3",
                              "1e9",
                              " 1",
                              "1 ",
                              "--1",
                              "0x10",
                              "NaN",
                              "inf",
                              "１",
                              "1.0000000",
                              "1000000000.000001",
                              "99999999999999999999999999" })
        EXPECT_FALSE(parseMoney(text)) << text;
    EXPECT_EQ(parseMoney("1.0000001").error().sentence(),
              "“1.0000001” has more than 6 decimals. Round it to 6 decimals or fewer.");
}

TEST(Money, IsWrittenAsItsShortestExactDecimal)
{
    EXPECT_EQ(toText(Money::ofUnits(10)), "10");
    EXPECT_EQ(toText(Money{ 500'000 }), "0.5");
    EXPECT_EQ(toText(Money{ -12'345'678 }), "-12.345678");
    EXPECT_EQ(toText(Money{ -1 }), "-0.000001");
    EXPECT_EQ(toText(Money{}), "0");
    EXPECT_EQ(toText(Money{ least }), "-9223372036854.775808");
    EXPECT_EQ(toText(Percent{ 4'125'000 }), "4.125");
}

TEST(Money, IsWrittenWithTheDecimalsOfItsCurrency)
{
    EXPECT_EQ(toText(Money::ofUnits(100), 2), "100.00");
    EXPECT_EQ(toText(Money{ -1'230'000 }, 2), "-1.23");
    EXPECT_EQ(toText(Money::ofUnits(7), 0), "7");
    EXPECT_EQ(toText(Money{ 1'500'000 }, 3), "1.500");
    EXPECT_DEATH((void)toText(Money{ 1'234'000 }, 2), "broken promise");
}

TEST(Money, IsTruncatedTowardZero)
{
    EXPECT_EQ(truncated(Money{ 1'999'999 }, 2), Money{ 1'990'000 });
    EXPECT_EQ(truncated(Money{ -1'999'999 }, 2), Money{ -1'990'000 });
    EXPECT_EQ(truncated(Money{ -9'999 }, 2), Money{});
    EXPECT_TRUE(hasAtMostDecimals(Money{ 1'990'000 }, 2));
    EXPECT_FALSE(hasAtMostDecimals(Money{ 1'990'000 }, 1));
}

TEST(Money, NeverWrapsAround)
{
    EXPECT_EQ(checkedAdd(Money{ most }, Money{ 1 }), std::nullopt);
    EXPECT_EQ(checkedAdd(Money{ least }, Money{ -1 }), std::nullopt);
    EXPECT_EQ(checkedAdd(Money{ most }, Money{ least }), Money{ -1 });
    EXPECT_DEATH((void)(Money{ most } + Money{ 1 }), "fits int64");
    EXPECT_DEATH((void)-Money{ least }, "fits int64");

    MoneySum sum;
    sum.add(Money{ most });
    EXPECT_EQ(sum.total("earnings").value(), Money{ most });
    sum.add(Money{ 1 });
    sum.add(Money{ -1 });
    EXPECT_FALSE(sum.total("earnings"));
}

TEST(Percent, OfAnAmountIsRoundedOnceHalfAwayFromZero)
{
    EXPECT_EQ(percentOf(Percent{ 4'125'000 }, Money{ 15'300'000 }), Money{ 631'125 });
    EXPECT_EQ(percentOf(Percent{ 50'000'000 }, Money{ 1 }), Money{ 1 });
    EXPECT_EQ(percentOf(Percent{ 50'000'000 }, Money{ -1 }), Money{ -1 });
    EXPECT_EQ(percentOf(Percent{ 49'999'999 }, Money{ 1 }), Money{});
    EXPECT_EQ(percentOf(Percent{ 1'000'000'000'000'000 }, moneyLimit), std::nullopt);
}

#ifdef __SIZEOF_INT128__
/// The same by another road: the signed quotient, then the rest against half the divisor.
std::optional<std::int64_t> reference(std::int64_t a, std::int64_t b, std::int64_t c)
{
    __extension__ typedef __int128 Wide;
    const Wide product = Wide(a) * b;
    Wide quotient = product / c;
    const Wide rest = product % c;
    if (2 * (rest < 0 ? -rest : rest) >= c)
        quotient += product < 0 ? -1 : 1;
    if (quotient > most || quotient < least)
        return std::nullopt;
    return std::int64_t(quotient);
}
#endif

TEST(MulDivRound, AgreesWithItsPortableForm)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    // Numbers of every length, and those beside the ends.
    const auto number = [&random] {
        const std::uint64_t bits = random() >> (random() % 64);
        const std::int64_t ends[] = { most, least, least + 1, 1, -1, 0 };
        return random() % 16 == 0 ? ends[random() % std::size(ends)] : std::int64_t(bits);
    };
    for (int i = 0; i < 200'000; ++i) {
        const std::int64_t a = number();
        const std::int64_t b = random() % 2 ? number() : -(number() / 2);
        const std::int64_t c = std::max<std::int64_t>(1, number() & most);
        ASSERT_EQ(mulDivRound(a, b, c), detail::mulDivRoundByHalves(a, b, c))
            << a << " * " << b << " / " << c;
#ifdef __SIZEOF_INT128__
        ASSERT_EQ(mulDivRound(a, b, c), detail::mulDivRoundWide(a, b, c))
            << a << " * " << b << " / " << c;
        ASSERT_EQ(mulDivRound(a, b, c), reference(a, b, c)) << a << " * " << b << " / " << c;
#endif
    }
}

TEST(MulDivRound, RoundsHalvesAwayFromZeroAndSaysWhatDoesNotFit)
{
    EXPECT_EQ(mulDivRound(1, 1, 2), 1);
    EXPECT_EQ(mulDivRound(-1, 1, 2), -1);
    EXPECT_EQ(mulDivRound(1, 1, 3), 0);
    EXPECT_EQ(mulDivRound(5, 1, 3), 2);
    EXPECT_EQ(mulDivRound(least, 1, 1), least);
    EXPECT_EQ(mulDivRound(least, -1, 1), std::nullopt);
    EXPECT_EQ(mulDivRound(least, least, most), std::nullopt);
    EXPECT_EQ(mulDivRound(most, most, most), most);
}

TEST(Currency, HasTheDecimalsOfIso4217)
{
    EXPECT_EQ(currencyDecimals("USD"), 2);
    EXPECT_EQ(currencyDecimals("GBP"), 2);
    EXPECT_EQ(currencyDecimals("JPY"), 0);
    EXPECT_EQ(currencyDecimals("KWD"), 3);
    EXPECT_EQ(currencyDecimals("CLF"), 4);
    for (const char* code : { "", "US", "usd", "USDT", "XXX", "SD ", "D A", "ZZZ" })
        EXPECT_EQ(currencyDecimals(code), std::nullopt) << code;
}

} // namespace
} // namespace core
