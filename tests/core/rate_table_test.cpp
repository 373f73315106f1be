// Which rate counts (D15): a rate of the wrong day, of too long ago, the wrong way round, or of two
// days at once.
#include "core/pricing/pricing.h"
#include "core/pricing/rate_table.h"
#include "tests/support/payout_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;

namespace {

/// Quotes as text: "EUR USD 2026-11-20 1.0921".
RateTable table(const std::vector<std::array<std::string, 4>>& quotes)
{
    std::vector<ExchangeRate> rates;
    for (const auto& [base, currency, day, value] : quotes)
        rates.push_back({ { std::int64_t(rates.size()) + 1 },
                          base,
                          currency,
                          date(day.c_str()),
                          parseRateValue(value).value(),
                          {},
                          {},
                          {} });
    return { "USD", std::move(rates) };
}

/// The keys used, and the ratio: "1/2 1092100000:860000000"; "none".
std::string found(const RateTable& rates, const std::string& currency, const char* day)
{
    const auto exchange = rates.find(currency, date(day));
    if (!exchange)
        return "none";
    const UsedRate used = exchange->used;
    return std::to_string(used.rate.value)
        + (used.against ? '/' + std::to_string(used.against.value) : "") + ' '
        + std::to_string(exchange->numerator) + ':' + std::to_string(exchange->denominator);
}

} // namespace

TEST(RateTable, takesTheLatestOnOrBeforeTheDayForSevenDays)
{
    const RateTable rates =
        table({ { "EUR", "USD", "2026-11-10", "1.1" }, { "EUR", "USD", "2026-11-20", "1.2" } });
    EXPECT_EQ(found(rates, "EUR", "2026-11-09"), "none") << "a later rate never counts";
    EXPECT_EQ(found(rates, "EUR", "2026-11-10"), "1 1100000000:1000000000");
    EXPECT_EQ(found(rates, "EUR", "2026-11-17"), "1 1100000000:1000000000") << "7 days old";
    EXPECT_EQ(found(rates, "EUR", "2026-11-18"), "none") << "8 days old";
    EXPECT_EQ(found(rates, "EUR", "2026-11-21"), "2 1200000000:1000000000") << "a weekend";
    EXPECT_EQ(found(rates, "GBP", "2026-11-20"), "none");
}

TEST(RateTable, readsAQuoteEitherWayRound)
{
    const RateTable rates = table({ { "USD", "EUR", "2026-11-10", "0.8" } });
    EXPECT_EQ(found(rates, "EUR", "2026-11-10"), "1 1000000000:800000000");
}

TEST(RateTable, takesACrossRateFromTwoQuotesOfOneDay)
{
    const RateTable rates = table({ { "EUR", "GBP", "2026-11-10", "0.86" },
                                    { "EUR", "USD", "2026-11-10", "1.0921" },
                                    { "EUR", "GBP", "2026-11-11", "0.87" } });
    EXPECT_EQ(found(rates, "GBP", "2026-11-12"), "1/2 1092100000:860000000")
        << "the day that has both";
    EXPECT_EQ(found(rates, "EUR", "2026-11-12"), "2 1092100000:1000000000");
}

TEST(RateTable, prefersTheLaterDayThenTheQuoteOfTheTwoThenTheLastEntered)
{
    const RateTable rates = table({ { "EUR", "GBP", "2026-11-10", "0.86" },
                                    { "EUR", "USD", "2026-11-10", "1.0921" },
                                    { "GBP", "USD", "2026-11-09", "1.3" },
                                    { "GBP", "USD", "2026-11-12", "1.31" },
                                    { "EUR", "GBP", "2026-11-12", "0.85" },
                                    { "EUR", "USD", "2026-11-12", "1.1" },
                                    { "GBP", "USD", "2026-11-12", "1.32" } });
    EXPECT_EQ(found(rates, "GBP", "2026-11-11"), "1/2 1092100000:860000000");
    EXPECT_EQ(found(rates, "GBP", "2026-11-12"), "7 1320000000:1000000000");
}

TEST(RateTable, findsWhatWasUsedBeforeAndNothingElse)
{
    const RateTable rates = table({ { "EUR", "GBP", "2026-11-10", "0.86" },
                                    { "EUR", "USD", "2026-11-10", "1.0921" },
                                    { "EUR", "USD", "2026-11-11", "1.1" } });
    EXPECT_EQ(rates.by({ { 1 }, { 2 } }, "GBP")->numerator, 1'092'100'000);
    EXPECT_FALSE(rates.by({ { 1 }, { 2 } }, "EUR")) << "of another currency";
    EXPECT_FALSE(rates.by({ { 1 }, { 3 } }, "GBP")) << "of two days";
    EXPECT_FALSE(rates.by({ { 1 }, {} }, "GBP"));
    EXPECT_FALSE(rates.by({ { 9 }, {} }, "EUR"));
    EXPECT_EQ(rates.quotes({ { 1 }, { 2 } }).size(), 2u);
}
