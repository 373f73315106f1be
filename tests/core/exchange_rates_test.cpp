// Conversions in other currencies: parked without a rate, priced when it is there, and never again
// by themselves.
#include "core/usecases/exchange_rates.h"
#include "core/usecases/explain_conversion.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/reverse_batch.h"
#include "core/usecases/type_settings.h"
#include "core/usecases/verify_books.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::ImportDesk;

namespace {

const std::string ecb = "Date, USD, GBP, ISK, \n"
                        "2026-11-05, 1.0921, 0.86, N/A, \n"
                        "2026-11-04, 1.1, 0.85, 150.5, \n";

/// A RevShare campaign of 5 % in GBP; A of nick is in EUR, B of bob in USD and pending, both of
/// Saturday 2026-11-07; C of nick in GBP.
struct ExchangeRatesTest : testing::Test {
    ExchangeRatesTest()
    {
        offer = desk.addCampaign("Offer", CostModel::RevShare, "5");
        desk.addPublisher("nick");
        desk.addPublisher("bob");
        report = desk.take("id,conv_time,campaign,publisher,status,revenue,currency\n"
                           "A,2026-11-07T09:00:00Z,Offer,nick,approved,100.01,EUR\n"
                           "B,2026-11-07T09:00:00Z,Offer,bob,pending,33.33,USD\n"
                           "C,2026-11-07T09:00:00Z,Offer,nick,approved,20,GBP\n");
    }

    RatesImported import(const std::string& text, bool dryRun = false)
    {
        StringSource file(text, "rates.csv");
        auto imported = importRates(desk.books, file, { {}, dryRun }, desk.progress);
        EXPECT_TRUE(imported) << imported.error().sentence();
        return imported ? *imported : RatesImported();
    }

    StoredConversion conversion(const char* id)
    {
        return desk.store.conversionsById(id).value().front();
    }

    Explanation why(const char* id)
    {
        return explainConversion(desk.books, id).value().explanation;
    }

    std::string fault()
    {
        const auto checks = verifyBooks(desk.books, desk.progress).value();
        for (const Check& check : checks)
            if (!check.holds)
                return check.name.text() + ": " + check.detail.text();
        return {};
    }

    ImportDesk desk;
    CampaignId offer;
    ImportReport report;
};

} // namespace

TEST_F(ExchangeRatesTest, withoutARateTheyComeInCountedAndEarnNothing)
{
    EXPECT_EQ(report.added, 3);
    EXPECT_EQ(report.withoutRate, 2);
    EXPECT_EQ(report.currenciesWithoutRate, (std::vector<std::string>{ "EUR", "USD" }));
    EXPECT_EQ(desk.balances(), "nick 1 0");
    EXPECT_EQ(desk.store.waitingForRate().value(), 2);
    const std::vector<MissingRate> wanted{ { "EUR", date("2026-11-07"), 1 },
                                           { "USD", date("2026-11-07"), 1 } };
    EXPECT_EQ(missingRates(desk.books).value(), wanted);
    EXPECT_EQ(why("A").arithmetic.text(), "No exchange rate for its currency yet: it earns 0.");
    EXPECT_EQ(fault(), "");
}

TEST_F(ExchangeRatesTest, theEcbsTablePricesThemAndPostsTheDifference)
{
    const RatesImported imported = import(ecb);
    EXPECT_TRUE(imported.isEcb);
    EXPECT_EQ(imported.saved.added, 5) << "N/A is no rate";
    EXPECT_EQ(imported.saved.priced, 2);
    EXPECT_EQ(imported.saved.waiting, 0);
    // 5 % of 100.01 EUR × 0.86 = 4.30043; 5 % of 33.33 USD × 0.86 ÷ 1.0921 = 1.3123248…
    EXPECT_EQ(desk.balances(), "bob 0 1.312325, nick 5.30043 0");
    EXPECT_EQ(toText(imported.saved.earnedDifference), "4.30043");
    EXPECT_EQ(toText(imported.saved.pendingDifference), "1.312325");
    EXPECT_EQ(desk.ledger(),
              "earning 2026-11 1 on 2026-11-07\n"
              "earning_change 2026-11 4.30043 on 2026-11-22\n");
    EXPECT_EQ(desk.store.waitingForRate().value(), 0);
    EXPECT_TRUE(missingRates(desk.books).value().empty());
    EXPECT_EQ(fault(), "");
}

TEST_F(ExchangeRatesTest, whyTellsTheRateItsDayAndItsSource)
{
    import(ecb);
    const Explanation direct = why("A");
    EXPECT_EQ(direct.arithmetic.text(),
              "5 % of 100.01 EUR = 4.30043 GBP, exact; 1 EUR = 0.86 GBP on 2026-11-05, ECB");
    const Explanation cross = why("B");
    EXPECT_EQ(cross.arithmetic.text(),
              "5 % of 33.33 USD = 1.31232487867411… GBP, rounded to 1.312325 GBP; 1 EUR = 0.86 GBP "
              "= 1.0921 USD on 2026-11-05, ECB");
    ASSERT_EQ(cross.exchange->quotes.size(), 2u);
    EXPECT_FALSE(why("C").exchange);
}

TEST_F(ExchangeRatesTest, whatHasARateKeepsItWhateverComesLater)
{
    import(ecb);
    import("Date, USD, GBP\n2026-11-05, 2, 3\n2026-11-06, 2, 3\n");
    EXPECT_EQ(desk.balances(), "bob 0 1.312325, nick 5.30043 0");
    // The same rows again, and one with another status: still by the rate it has.
    const ImportReport again = desk.take("id,conv_time,campaign,publisher,status,revenue,currency\n"
                                         "A,2026-11-07T09:00:00Z,Offer,nick,approved,100.01,EUR\n"
                                         "B,2026-11-07T09:00:00Z,Offer,bob,approved,33.33,USD\n");
    EXPECT_EQ(again.unchanged, 1);
    EXPECT_EQ(again.changed, 1);
    EXPECT_EQ(desk.balances(), "bob 1.312325 0, nick 5.30043 0");
    // By other rules, the rate stays; declined and approved again, too.
    desk.addRules(offer, "publisher, bob, 10\n");
    ASSERT_TRUE(recalculate(desk.books, {}, {}, desk.progress));
    EXPECT_EQ(desk.balances(), "bob 2.62465 0, nick 5.30043 0");
    for (const ConversionStatus status : { ConversionStatus::Declined, ConversionStatus::Approved })
        ASSERT_TRUE(setConversionStatus(
            desk.books, std::vector<std::string>{ "A" }, status, {}, desk.progress));
    EXPECT_EQ(desk.balances(), "bob 2.62465 0, nick 5.30043 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(ExchangeRatesTest, anotherCurrencyIsAnotherRate)
{
    import(ecb);
    desk.take("id,conv_time,campaign,publisher,status,revenue,currency\n"
              "A,2026-11-07T09:00:00Z,Offer,nick,approved,100,ISK\n");
    EXPECT_EQ(toText(conversion("A").earning.amount), "0.028239")
        << "100 ISK × 0.85 ÷ 150.5 of the day that has both";
    desk.take("id,conv_time,campaign,publisher,status,revenue,currency\n"
              "A,2026-11-07T09:00:00Z,Offer,nick,approved,100,CHF\n");
    EXPECT_EQ(conversion("A").earning.reason, Reason::NoRate);
    EXPECT_EQ(desk.store.waitingForRate().value(), 1);
    EXPECT_EQ(fault(), "");
}

TEST_F(ExchangeRatesTest, aTypedRateIsCheckedAndPrices)
{
    const auto save = [this](std::string base, std::string currency, std::int64_t nanos) {
        return saveExchangeRates(desk.books,
                                 { { {},
                                     std::move(base),
                                     std::move(currency),
                                     date("2026-11-07"),
                                     { nanos },
                                     " our bank ",
                                     {},
                                     {} } },
                                 desk.progress);
    };
    EXPECT_FALSE(save("EUR", "EUR", 1));
    EXPECT_FALSE(save("EUX", "GBP", 1));
    EXPECT_FALSE(save("EUR", "GBP", 0));
    EXPECT_TRUE(desk.store.exchangeRates().value().empty());
    const auto saved = save("eur", "gbp", 900'000'000);
    ASSERT_TRUE(saved) << saved.error().sentence();
    EXPECT_EQ(saved->priced, 1);
    EXPECT_EQ(saved->waiting, 1);
    EXPECT_EQ(toText(conversion("A").earning.amount), "4.50045");
    EXPECT_EQ(save("EUR", "GBP", 900'000'000)->unchanged, 1);
    const auto rates = desk.store.exchangeRates().value();
    ASSERT_EQ(rates.size(), 1u);
    EXPECT_EQ(toText(rates[0]), "1 EUR = 0.9 GBP");
    EXPECT_EQ(rates[0].source, "our bank");
    EXPECT_FALSE(rates[0].user.empty());
}

TEST_F(ExchangeRatesTest, aFileIsTakenWholeOrNotAtAll)
{
    const RatesImported bad = import("Date, USD, GBP\n2026-11-05, 1.0921, 0.86\n"
                                     "2026-11-31, 1, 1\n2026-11-04, x, 0\n");
    ASSERT_EQ(bad.issues.size(), 3u);
    EXPECT_EQ(bad.issues[0].line, 3);
    EXPECT_EQ(bad.issues[1].column, "usd");
    EXPECT_TRUE(desk.store.exchangeRates().value().empty());
    EXPECT_EQ(import(ecb, true).saved.priced, 2);
    EXPECT_TRUE(desk.store.exchangeRates().value().empty()) << "a dry run";
    EXPECT_EQ(desk.balances(), "nick 1 0");
    for (const char* none :
         { "", "Date\n", "id,conv_time\n1,2\n", "date,base\n2026-11-05,EUR\n" }) {
        StringSource file(none, "rates.csv");
        EXPECT_FALSE(importRates(desk.books, file, {}, desk.progress)) << none;
    }
}

TEST_F(ExchangeRatesTest, ourOwnTableComesBackAndTheSameFileAddsNothing)
{
    import(ecb);
    const std::string exported = desk.exported("rates");
    EXPECT_EQ(exported.substr(0, exported.find('\n')),
              "date,base,currency,rate,source,entered_at,entered_by");
    const RatesImported again = import(exported);
    EXPECT_EQ(again.saved.added, 0);
    EXPECT_EQ(again.saved.unchanged, 5);
    EXPECT_EQ(import(ecb).saved.added, 0);
    ImportDesk other;
    StringSource file(exported, "rates.csv");
    EXPECT_EQ(importRates(other.books, file, {}, other.progress)->saved.added, 5);
    // Without a header, in the order of the columns; and the ECB's file of one day.
    EXPECT_EQ(import("2026-11-06\tEUR\tSEK\t11.05\tour bank\n").saved.added, 1);
    EXPECT_EQ(import("Date, USD, JPY, \n6 November 2026, 1.09, 165.2, \n").saved.added, 2);
    EXPECT_EQ(toText(desk.store.exchangeRates().value().back().date), "2026-11-06");
}

/// Its original is released in the same unit of work (first seen with oracle seeds 125 and 1693).
TEST_F(ExchangeRatesTest, whatAddsToAHeldOneIsPricedWithTheRatesNotWithTheRelease)
{
    TypeSetting sales = typeSetting(desk.store, "Sale").value();
    sales.duplicates = DuplicateWay::Add;
    ASSERT_TRUE(saveTypeSettings(desk.books, { sales }));
    desk.setHoldDays(offer, 30);
    desk.take("id,clickid,conv_time,campaign,publisher,type,status,revenue,currency\n"
              "O,c1,2026-11-05T09:00:00Z,Offer,nick,Sale,approved,20,GBP\n"
              "F,c1,2026-11-05T10:00:00Z,Offer,nick,Sale,approved,100,USD\n");
    desk.world.setDay("2026-12-06");
    ExchangeRate dollar;
    dollar.base = "USD";
    dollar.currency = "GBP";
    dollar.date = date("2026-11-05");
    dollar.value = RateValue{ 800'000'000 };
    const auto saved = saveExchangeRates(desk.books, { dollar }, desk.progress);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->priced, 2) << "F, and B, which is of the 7th";
    EXPECT_EQ(toText(saved->earnedDifference), "4") << "5 % of 100 USD";
    EXPECT_EQ(conversion("F").earning.amount, tests::money("4"));
    EXPECT_EQ(desk.ledger(),
              "earning 2026-11 1 on 2026-11-07\n"
              "earning_change 2026-11 1 on 2026-12-06\n"
              "earning_change 2026-11 4 on 2026-12-06\n");
    EXPECT_EQ(fault(), "");
}

TEST_F(ExchangeRatesTest, ratesThatWereTakenBackPriceNothingWhenOthersComeIn)
{
    const BatchId batch = import(ecb).saved.batch;
    ASSERT_TRUE(reverseBatch(desk.books, batch, "wrong day", desk.progress));
    EXPECT_EQ(desk.balances(), "nick 1 0");
    const Explanation waiting = why("A");
    EXPECT_EQ(waiting.earning.reason, Reason::NoRate);
    EXPECT_EQ(waiting.arithmetic.text(), "No exchange rate for its currency yet: it earns 0.");
    EXPECT_FALSE(waiting.exchange);

    const RatesImported other = import("Date, SEK\n2026-11-05, 11.05\n");
    EXPECT_EQ(other.saved.added, 1);
    EXPECT_EQ(other.saved.priced, 0);
    EXPECT_EQ(other.saved.waiting, 2);
    EXPECT_EQ(import(ecb).saved.priced, 0) << "nothing new";
    EXPECT_EQ(desk.balances(), "nick 1 0");

    // Another quote of one of them; of a cross rate one of the two is enough.
    const RatesImported dollar = import("Date, USD\n2026-11-05, 2\n");
    EXPECT_EQ(dollar.saved.priced, 1);
    EXPECT_EQ(toText(conversion("B").earning.amount), "0.716595") << "5 % of 33.33 USD × 0.86 ÷ 2";
    EXPECT_EQ(import("Date, GBP\n2026-11-06, 0.9\n").saved.priced, 1);
    EXPECT_EQ(desk.balances(), "bob 0 0.716595, nick 5.50045 0");
    EXPECT_EQ(desk.store.waitingForRate().value(), 0);
    EXPECT_EQ(fault(), "");
}
