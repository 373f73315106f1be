// Exchange rates, and the rate that a conversion keeps.
#include "tests/storage/store_contract.h"

#include <array>

namespace tests {

using namespace core;

namespace {

ExchangeRate rate(std::string base, std::string currency, Date date, std::int64_t nanos)
{
    return { {}, std::move(base), std::move(currency), date, { nanos }, "ECB", noon(date), "ann" };
}

} // namespace

TEST_P(StoreContract, exchangeRatesComeAsTheyCameIn)
{
    EXPECT_TRUE(must(store().exchangeRates()).empty());
    std::vector rates{ rate("EUR", "USD", day(2026, 1, 6), 1'092'100'000),
                       rate("EUR", "GBP", day(2026, 1, 5), 860'000'000),
                       rate("EUR", "USD", day(2026, 1, 6), 1'092'200'000) };
    write([&] { must(store().addExchangeRates({ rates.data(), 2 })); });
    write([&] { must(store().addExchangeRates({ &rates[2], 1 })); });
    for (std::size_t i = 0; i < rates.size(); ++i)
        rates[i].key = { std::int64_t(i) + 1 };
    EXPECT_EQ(must(store().exchangeRates()), rates);
}

TEST_P(StoreContract, aRateIsAboveZeroAndOfTwoCurrencies)
{
    for (const ExchangeRate& bad :
         { rate("EUR", "EUR", day(2026, 1, 6), 1), rate("EUR", "USD", day(2026, 1, 6), 0) })
        giveUp([&] { EXPECT_FALSE(store().addExchangeRates({ &bad, 1 })); });
    EXPECT_TRUE(must(store().exchangeRates()).empty());
}

TEST_P(StoreContract, aConversionKeepsItsRateThroughItsChanges)
{
    setScene();
    const std::array rates{ rate("EUR", "GBP", day(2026, 1, 5), 860'000'000),
                            rate("EUR", "USD", day(2026, 1, 5), 1'092'100'000) };
    write([&] { must(store().addExchangeRates(rates)); });
    StoredConversion priced = conversion("a", day(2026, 1, 5));
    priced.conversion.currency = "GBP";
    priced.earning.rate = { { 1 }, { 2 } };
    StoredConversion waiting = conversion("b", day(2026, 1, 6));
    waiting.conversion.currency = "GBP";
    waiting.earning.reason = Reason::NoRate;
    waiting.earning.amount = waiting.posted = {};
    const auto stored = addConversions({ priced, waiting });
    const ConversionId keys[] = { stored[0].conversion.key, stored[1].conversion.key };
    EXPECT_EQ(must(store().conversionsByKey(keys)), stored);

    ConversionFilter waits;
    waits.reason = Reason::NoRate;
    EXPECT_EQ(must(store().countConversions(waits)), 1);
    EXPECT_EQ(must(store().conversionPage(waits, 0, 10)), std::vector{ stored[1] });

    ConversionChange change;
    change.conversion = keys[1];
    change.version = 2;
    change.batch = m_batch;
    change.status = ConversionStatus::Approved;
    change.currency = "GBP";
    change.earning = stored[0].earning;
    change.delta = Money::ofUnits(10);
    write([&] { must(store().addChanges({ &change, 1 })); });
    EXPECT_EQ(must(store().countConversions(waits)), 0);
    EXPECT_EQ(must(store().conversionsByKey({ &keys[1], 1 }))[0].earning, change.earning);
    EXPECT_EQ(must(store().changesOf(keys[1])), std::vector{ change });
    EXPECT_EQ(must(store().changesBy(m_batch))[0].before, stored[1].earning);
    std::vector<UsedRate> inBlocks;
    must(store().visitBlocks({}, [&](ConversionBlock& block) {
        for (const BlockConversion& row : block.rows())
            inBlocks.push_back(row.rate);
        return true;
    }));
    EXPECT_EQ(inBlocks, (std::vector<UsedRate>(2, { { 1 }, { 2 } })));
    must(store().visitPostings([&](const ConversionPosting& posting) {
        EXPECT_EQ(posting.rate, (UsedRate{ { 1 }, { 2 } }));
        EXPECT_EQ(posting.currency, "GBP");
        EXPECT_EQ(posting.reason, Reason::None);
        return true;
    }));
}

TEST_P(StoreContract, aConversionRefersToARateThatIsThere)
{
    setScene();
    StoredConversion priced = conversion("a", day(2026, 1, 5));
    priced.earning.rate = { { 9 }, {} };
    EXPECT_EQ(must(store().waitingForRate()), 0);
    // The database may look only at the end of the unit of work.
    const auto unit = must(store().begin(byAnn()));
    const auto added = store().addConversions({ &priced, 1 });
    EXPECT_TRUE(!added || unit->commit() == Outcome::RolledBack);
}

TEST_P(StoreContract, whoWaitsForARateIsCountedAndInNoBalance)
{
    setScene();
    WaitingTotal total{ m_batch,
                        WaitingTotal::Kind::NoRate,
                        day(2026, 1, 5),
                        monthOf(day(2026, 1, 5)),
                        m_publisher.key,
                        m_campaign.key,
                        {},
                        3 };
    WaitingTotal priced = total;
    priced.count = -1;
    const std::array totals{ total, priced };
    write([&] { must(store().addWaiting(totals)); });
    EXPECT_EQ(must(store().waitingForRate()), 2);
    EXPECT_EQ(must(store().waitingTotals()), std::vector(totals.begin(), totals.end()));
    Balance none;
    none.publisher = m_publisher.key;
    EXPECT_EQ(must(store().balances(std::nullopt)), std::vector{ none });
}

} // namespace tests
