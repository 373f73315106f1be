// What conversions earn against numbers of 128 bits (R17): every kind and the default payout, both
// cost models, the workspace's currency and others by direct, inverse and cross rates, at amounts
// from one micro to the limits; what leaves ±10⁹ has to be refused (D17, D21). The same test is
// built with roundings that take a double, and has to find them out.
//
// PAYOUTDESK_SEED repeats a run, PAYOUTDESK_ROUNDS makes it longer.
#include "tests/core/pricing_fixture.h"
#include "tests/oracle/random_case.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <random>
#include <sstream>

using namespace core;

namespace {

#ifdef __SIZEOF_INT128__

__extension__ using Wide = __int128;
using tests::oracle::Dice;

constexpr std::int64_t limit = 1'000'000'000'000'000; ///< 10⁹ in micros
constexpr int valuesAKind = 150;
constexpr int revenuesAValue = 560; ///< 12 × 2 × 150 × 560 are two million

/// From 0 to `most`: small and large ones alike, now and then the edges.
std::int64_t numberUpTo(std::int64_t most, Dice& dice)
{
    if (dice.oneIn(12))
        return dice.pick(std::vector<std::int64_t>{ 0, 1, 5, most - 1, most, most / 2, most / 3 });
    std::int64_t number = 0;
    for (int digits = dice.below(16); digits >= 0; --digits)
        number = number * 10 + dice.below(10);
    return number % (most + 1);
}

/// Also the halves that a percentage of it may come to.
std::int64_t revenue(Dice& dice)
{
    std::int64_t amount = numberUpTo(limit, dice);
    if (dice.oneIn(4))
        amount = std::min(limit, amount / 100'000'000 * 100'000'000 + 50'000'000);
    return dice.oneIn(4) ? -amount : amount;
}

/// What one unit of its currency is worth, exactly.
struct Worth {
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
};

/// Half away from zero, once; none: beyond the limit.
std::optional<std::int64_t> percentage(std::int64_t percent, std::int64_t of, const Worth& worth)
{
    const Wide exact = Wide(percent) * of * worth.numerator;
    const Wide size = exact < 0 ? -exact : exact;
    const Wide divisor = Wide(100'000'000) * worth.denominator;
    const Wide rounded = (2 * size + divisor) / (2 * divisor);
    if (rounded > limit)
        return std::nullopt;
    return std::int64_t(exact < 0 ? -rounded : rounded);
}

std::optional<std::int64_t>
expected(bool isPercentage, std::int64_t value, std::int64_t of, const Worth& worth)
{
    if (isPercentage)
        return percentage(value, of, worth);
    return of < 0 ? -value : value;
}

/// The page's own example of a kind with another value, and a conversion that it fits.
struct Sample {
    std::string line;
    Conversion conversion;
};

Sample sampleOf(const RuleKind& kind, const std::string& value)
{
    Sample sample{ std::string(kind.key), core::testing::approvedLead() };
    std::istringstream example{ std::string(kind.example) };
    const auto next = [&] {
        std::string field;
        std::getline(example >> std::ws, field, ',');
        sample.line += ", " + field;
        return field;
    };
    Conversion& conversion = sample.conversion;
    for (const Dimension dimension : kind.dimensions)
        switch (dimension) {
        case Dimension::Country:
            conversion.country = next();
            break;
        case Dimension::Os:
            conversion.os = next();
            break;
        case Dimension::Publisher:
            next();
            break;
        case Dimension::ClickSub:
            next();
            conversion.clickSubs = { next() };
            break;
        case Dimension::ConversionSub:
            next();
            conversion.conversionSubs = { next() };
            break;
        case Dimension::Type:
            conversion.type = next();
            break;
        }
    sample.line += ", " + value;
    return sample;
}

/// One kind (-1: the default payout) under one cost model.
struct Case {
    int kind = -1;
    CostModel model = CostModel::Cpa;

    /// By the page: HYBRID is the other way round.
    [[nodiscard]] bool isPercentage() const
    {
        const bool isHybrid = kind >= 0 && RuleKinds::all()[std::size_t(kind)].key == "hybrid";
        return (model == CostModel::RevShare) != isHybrid;
    }
};

/// Prices one value with many revenues; "" or the first that differs.
class Pricing {
public:
    Pricing(const Case& which, std::int64_t value)
        : m_case(which)
        , m_value(value)
        , m_sample(which.kind < 0 ? Sample{ "", core::testing::approvedLead() }
                                  : sampleOf(RuleKinds::all()[std::size_t(which.kind)],
                                             toText(Money{ value })))
        , m_rules(core::testing::rulesOf(
              core::testing::campaignOf(which.model,
                                        which.kind < 0 ? toText(Money{ value }) : std::string()),
              m_sample.line))
    {
    }

    std::string differs(std::int64_t of,
                        const std::string& currency,
                        const RateTable* table,
                        const Worth& worth)
    {
        m_sample.conversion.revenue = Money{ of };
        m_sample.conversion.currency = currency;
        const auto earning = price(
            ConversionView(m_sample.conversion), m_rules, core::testing::dollars(), { table, {} });
        const auto oracle = expected(m_case.isPercentage(), m_value, of, worth);
        const bool isRight = earning
            ? earning->kind == m_case.kind && oracle && earning->amount.micros == *oracle
            : !oracle && earning.error().code == ErrorCode::Refused;
        if (isRight)
            return {};
        return m_sample.line + " value " + std::to_string(m_value) + " of " + std::to_string(of)
            + ' ' + currency + " at " + std::to_string(worth.numerator) + '/'
            + std::to_string(worth.denominator) + " earns "
            + (earning ? std::to_string(earning->amount.micros) : earning.error().sentence())
            + " where the oracle has " + (oracle ? std::to_string(*oracle) : "a refusal");
    }

private:
    Case m_case;
    std::int64_t m_value;
    Sample m_sample;
    RuleSet m_rules;
};

std::vector<Case> everyCase()
{
    std::vector<Case> cases;
    for (int kind = -1; kind < int(RuleKinds::all().size()); ++kind)
        for (const CostModel model : { CostModel::Cpa, CostModel::RevShare })
            cases.push_back({ kind, model });
    return cases;
}

std::uint64_t firstSeed()
{
    const char* asked = std::getenv("PAYOUTDESK_SEED");
    return asked ? std::strtoull(asked, nullptr, 10) : std::random_device()();
}

int rounds()
{
    const char* asked = std::getenv("PAYOUTDESK_ROUNDS");
    return asked ? std::atoi(asked) : 1;
}

TEST(MoneyOracle, everyKindPaysToTheMicroOrRefuses)
{
    ASSERT_EQ(everyCase().size(), 24u);
    const std::uint64_t seed = firstSeed();
    Dice dice(seed);
    for (int value = 0; value < valuesAKind * rounds(); ++value)
        for (const Case& each : everyCase()) {
            Pricing pricing(each, numberUpTo(limit, dice));
            for (int i = 0; i < revenuesAValue; ++i)
                ASSERT_EQ(pricing.differs(revenue(dice), "USD", nullptr, {}), "")
                    << "PAYOUTDESK_SEED=" << seed;
        }
}

ExchangeRate quote(std::int64_t key, const char* base, const char* currency, std::int64_t nanos)
{
    ExchangeRate rate;
    rate.key = { key };
    rate.base = base;
    rate.currency = currency;
    rate.date = parseDate("2026-11-20").value();
    rate.value = RateValue{ nanos };
    return rate;
}

/// The exchange is part of the one rounding: EUR is quoted in USD, USD in JPY, and CHF in both of
/// NOK and USD. Amounts and rates are such that their product has less than 128 bits.
TEST(MoneyOracle, otherCurrenciesAreRoundedOnceWithTheirRate)
{
    const std::uint64_t seed = firstSeed();
    Dice dice(seed);
    constexpr std::int64_t mostPercent = 1'000'000'000;
    constexpr std::int64_t mostRevenue = 10'000'000'000'000;
    for (int value = 0; value < valuesAKind * rounds(); ++value)
        for (const Case& each : everyCase()) {
            const auto nanos = [&dice] {
                return 1 + numberUpTo(1'000'000'000'000'000, dice);
            };
            const std::int64_t euro = nanos();
            const std::int64_t yen = nanos();
            const std::int64_t crown = nanos();
            const std::int64_t dollar = nanos();
            const RateTable table("USD",
                                  { quote(1, "EUR", "USD", euro),
                                    quote(2, "USD", "JPY", yen),
                                    quote(3, "CHF", "NOK", crown),
                                    quote(4, "CHF", "USD", dollar) });
            const std::vector<std::pair<std::string, Worth>> worths = {
                { "EUR", { euro, 1'000'000'000 } },
                { "JPY", { 1'000'000'000, yen } },
                { "NOK", { dollar, crown } },
            };
            Pricing pricing(each, numberUpTo(mostPercent, dice));
            for (int i = 0; i < 40; ++i) {
                const auto& [currency, worth] = dice.pick(worths);
                ASSERT_EQ(pricing.differs(revenue(dice) % mostRevenue, currency, &table, worth), "")
                    << "PAYOUTDESK_SEED=" << seed;
            }
        }
}

#else

TEST(MoneyOracle, needsNumbersOf128Bits)
{
    GTEST_SKIP() << "This compiler has none.";
}

#endif

} // namespace
