// What follows another conversion in other currencies: by which rates, and what comes out (D15).
#include "core/usecases/exchange_rates.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/reverse_batch.h"
#include "tests/core/linked_conversions_test.h"
#include "tests/support/failing_store.h"

namespace {

using namespace core;
using tests::LinkedConversionsTest;
using tests::pairOfSales;

const std::string refundsHead =
    "id,conv_time,campaign,publisher,status,revenue,currency,refund_of\n";

ExchangeRate rate(const char* currency, const char* value, const char* day)
{
    return { {}, currency, "GBP", tests::date(day), parseRateValue(value).value(), "", {}, "" };
}

TEST_F(LinkedConversionsTest, aRefundUsesItsOriginalsRate)
{
    ASSERT_TRUE(saveExchangeRates(desk.books,
                                  { rate("EUR", "0.5", "2026-11-01"),
                                    rate("EUR", "0.9", "2026-11-05"),
                                    rate("USD", "0.25", "2026-11-01") },
                                  desk.progress));
    desk.take(refundsHead
              + "A,2026-11-01T09:00:00Z,Share,nick,approved,100,EUR,\n"
                "R,2026-11-05T09:00:00Z,Share,nick,approved,-50,EUR,A\n"
                "S,2026-11-06T09:00:00Z,Share,nick,approved,-20,USD,A\n"
                "T,2026-11-06T09:00:00Z,Share,nick,approved,-5,GBP,A\n"
                "U,2026-11-06T09:00:00Z,Share,nick,approved,-5,JPY,A\n");
    EXPECT_EQ(earns("A"), "5");
    EXPECT_EQ(earns("R"), "-2.5 refund-linked of A") << "half of it, not by its own day's rate";
    EXPECT_EQ(conversion("R").earning.rate, conversion("A").earning.rate);
    EXPECT_EQ(earns("S"), "-0.5 refund-linked of A") << "5 of 50 GBP, by the rates of A's day";
    EXPECT_EQ(earns("T"), "-0.5 refund-linked of A");
    EXPECT_EQ(earns("U"), "0 no-rate of A");
    EXPECT_EQ(fault(), "");
    ASSERT_TRUE(saveExchangeRates(desk.books, { rate("JPY", "0.5", "2026-11-06") }, desk.progress));
    EXPECT_EQ(earns("U"), "-0.25 refund-linked of A");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aRateOfItsOriginalsDayIsWhatAFollowerWaitedFor)
{
    set("Sale", DuplicateWay::Add);
    const std::string head = "id,clickid,conv_time,campaign,publisher,type,status,revenue,currency,"
                             "refund_of\n";
    desk.take(head
              + "A,c1,2026-11-01T09:00:00Z,Share,nick,Sale,approved,100,GBP,\n"
                "B,c1,2026-11-20T09:00:00Z,Share,nick,Sale,approved,80,EUR,\n"
                "R,,2026-11-20T09:00:00Z,Share,nick,Sale,approved,-50,EUR,A\n"
                "S,,2026-11-20T09:00:00Z,Share,nick,Sale,approved,-50,USD,A\n"
                "T,,2026-11-20T09:00:00Z,Share,nick,Lead,approved,50,EUR,\n");
    EXPECT_EQ(earns("R"), "0 no-rate of A");
    const auto saved =
        saveExchangeRates(desk.books, { rate("EUR", "0.5", "2026-11-01") }, desk.progress);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->priced, 2);
    EXPECT_EQ(saved->waiting, 2) << "S of another currency; T follows none";
    EXPECT_EQ(earns("B"), "4 adds-revenue of A");
    EXPECT_EQ(earns("R"), "-2.5 refund-linked of A");
    EXPECT_EQ(earns("S"), "0 no-rate of A");
    EXPECT_EQ(earns("T"), "0 no-rate");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, whatAddsUsesItsOriginalsRate)
{
    set("Sale", DuplicateWay::Add);
    const std::string head =
        "id,clickid,conv_time,campaign,publisher,type,status,revenue,currency\n";
    ASSERT_TRUE(saveExchangeRates(desk.books, { rate("EUR", "0.5", "2026-11-01") }, desk.progress));
    desk.take(head + "A,c1,2026-11-02T09:00:00Z,Share,nick,Sale,approved,100,EUR\n");
    ASSERT_TRUE(saveExchangeRates(desk.books, { rate("EUR", "0.9", "2026-11-02") }, desk.progress));
    desk.take(head + "B,c1,2026-11-02T09:00:00Z,Share,nick,Sale,approved,80,EUR\n");
    EXPECT_EQ(earns("B"), "4 adds-revenue of A") << "not by the later quote of that day";
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, whatAddsKeepsItsRateWhileItHasNoRevenue)
{
    set("Sale", DuplicateWay::Add);
    const std::string head =
        "id,clickid,conv_time,campaign,publisher,type,status,revenue,currency\n";
    const std::string added = "B,c1,2026-11-02T09:00:00Z,Share,nick,Sale,approved,";
    ASSERT_TRUE(saveExchangeRates(desk.books, { rate("EUR", "0.5", "2026-11-01") }, desk.progress));
    desk.take(head + "A,c1,2026-11-01T09:00:00Z,Share,nick,Sale,approved,100,GBP\n" + added
              + "80,EUR\n");
    EXPECT_EQ(earns("B"), "4 adds-revenue of A");
    desk.take(head + added + ",EUR\n");
    EXPECT_EQ(earns("B"), "0 no-revenue of A");
    ASSERT_TRUE(saveExchangeRates(desk.books, { rate("EUR", "0.9", "2026-11-01") }, desk.progress));
    desk.take(head + added + "80,EUR\n");
    EXPECT_EQ(earns("B"), "4 adds-revenue of A") << "as before, not by the later quote";
    EXPECT_EQ(fault(), "");
}

/// Simulation, seed 1: a rate that decided nothing yet, for a fixed amount was paid with the
/// original, stayed with what adds once anything was looked at anew, and not otherwise.
TEST_F(LinkedConversionsTest, seed1WhatAddsKeepsARateOnceItDecides)
{
    set("Sale", DuplicateWay::Add);
    ASSERT_TRUE(saveExchangeRates(desk.books, { rate("EUR", "2.5", "2026-10-30") }, desk.progress));
    desk.take("id,clickid,conv_time,campaign,publisher,type,status,revenue,currency\n"
              "A,c1,2026-11-01T09:00:00Z,Fixed,nick,Sale,approved,200,GBP\n"
              "B,c1,2026-11-02T09:00:00Z,Fixed,nick,Sale,approved,80,EUR\n");
    EXPECT_EQ(earns("B"), "0 adds-revenue of A");
    setStatus("A", ConversionStatus::Pending);
    setStatus("A", ConversionStatus::Approved);
    EXPECT_FALSE(conversion("B").earning.rate);
    ASSERT_TRUE(saveExchangeRates(desk.books, { rate("EUR", "0.5", "2026-11-01") }, desk.progress));
    SaveCampaignRequest request;
    request.campaign = desk.store.campaigns().value().front();
    request.campaign.costModel = CostModel::RevShare;
    request.rereadValues = true;
    ASSERT_TRUE(saveCampaign(desk.books, request));
    ASSERT_TRUE(recalculate(desk.books, {}, "", desk.progress));
    EXPECT_EQ(earns("B"), "4 adds-revenue of A") << "10 % of 80 EUR, by the quote of A's day";
    EXPECT_TRUE(conversion("B").earning.rate);
    EXPECT_EQ(fault(), "");
}

/// Simulation, seed 144: what follows another conversion and was brought to another currency by a
/// batch got a newer rate once the batch was taken back, not the one that it had had before.
TEST_F(LinkedConversionsTest, seed144ACurrencyThatIsTakenBackBringsItsRateAlong)
{
    set("Sale", DuplicateWay::Add);
    ASSERT_TRUE(saveExchangeRates(desk.books, { rate("EUR", "0.5", "2026-11-01") }, desk.progress));
    const std::string head =
        "id,clickid,conv_time,campaign,publisher,type,status,revenue,currency,refund_of\n";
    const std::string added = "B,c1,2026-11-02T09:00:00Z,Share,nick,Sale,approved,80,";
    const std::string refund = "R,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-50,";
    desk.take(head + "A,c1,2026-11-01T09:00:00Z,Share,nick,Sale,approved,100,GBP,\n" + added
              + "EUR,\n" + refund + "EUR,A\n");
    const UsedRate first = conversion("R").earning.rate;
    EXPECT_EQ(earns("B"), "4 adds-revenue of A");
    EXPECT_EQ(earns("R"), "-2.5 refund-linked of A");
    const ImportReport wrong = desk.take(head + added + "GBP,\n" + refund + "GBP,A\n");
    EXPECT_EQ(earns("B"), "8 adds-revenue of A");
    EXPECT_EQ(earns("R"), "-5 refund-linked of A");
    ASSERT_TRUE(saveExchangeRates(desk.books, { rate("EUR", "0.9", "2026-11-01") }, desk.progress));
    ASSERT_TRUE(reverseBatch(desk.books, wrong.batch, "wrong", desk.progress));
    EXPECT_EQ(earns("B"), "4 adds-revenue of A") << "as before, not by the later quote";
    EXPECT_EQ(earns("R"), "-2.5 refund-linked of A");
    EXPECT_EQ(conversion("B").earning.rate, first);
    EXPECT_EQ(conversion("R").earning.rate, first);
    EXPECT_EQ(fault(), "");
}

/// Simulation, seeds 4 and 20: a store that did not answer while a follower was priced or a
/// publisher looked up was told as a fault of the row, and the rest of the file came in without it.
TEST_F(LinkedConversionsTest, seeds4And20AStoreThatFailsIsNoFaultOfARow)
{
    set("Sale", DuplicateWay::Add);
    take(pairOfSales);
    const std::string before = desk.ledger();
    tests::FailingStore failing(desk.store);
    Books books{ failing, desk.world };
    int call = 0;
    for (; call < 1'000; ++call) {
        StringSource file(tests::linkHeader
                              + "B,c1,e2,,2026-11-02T09:00:00Z,Share,nick,Sale,approved,70,\n"
                                "C,c1,e3,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,30,\n"
                                "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-10,A\n",
                          "november.csv");
        failing.troubles.expect({ tests::Trouble::Kind::Call, call });
        const auto report = importConversions(books, file, {}, desk.progress);
        if (!failing.troubles.hasStruck())
            break;
        ASSERT_FALSE(report) << "call " << call;
        EXPECT_EQ(report.error().code, ErrorCode::Storage) << "call " << call;
        ASSERT_EQ(desk.ledger(), before) << "call " << call;
    }
    EXPECT_GT(call, 20) << "calls of an import";
    EXPECT_EQ(earns("C"), "3 adds-revenue of A");
    EXPECT_EQ(earns("R"), "-1 refund-linked of A");
}

TEST_F(LinkedConversionsTest, aRefundInAnotherCurrencyIsRoundedOnce)
{
    desk.addCampaign("Flat", CostModel::Cpa, "100");
    ASSERT_TRUE(
        saveExchangeRates(desk.books, { rate("EUR", "1.092137", "2026-11-01") }, desk.progress));
    desk.take(refundsHead
              + "A,2026-11-01T09:00:00Z,Flat,nick,approved,1,GBP,\n"
                "R,2026-11-02T09:00:00Z,Flat,nick,approved,-0.5,EUR,A\n"
                "B,2026-11-01T09:00:00Z,Flat,nick,approved,0.01,GBP,\n"
                "S,2026-11-02T09:00:00Z,Flat,nick,approved,-0.005,EUR,B\n"
                "C,2026-11-01T09:00:00Z,Flat,nick,approved,0.000001,GBP,\n"
                "T,2026-11-02T09:00:00Z,Flat,nick,approved,-0.000001,EUR,C\n");
    EXPECT_EQ(earns("R"), "-54.60685 refund-linked of A");
    EXPECT_EQ(earns("S"), "-54.60685 refund-linked of B") << "0.0054606850 of 0.01";
    EXPECT_EQ(earns("T"), "-100 refund-linked of C") << "more than all of it";
    EXPECT_EQ(explainConversion(desk.books, "R")->explanation.arithmetic.text(),
              "0.5460685 of 1 GBP of the 100.00 GBP that conversion A earns = 54.60685 GBP, taken back: -54.60685 GBP");
    EXPECT_EQ(fault(), "");
}

} // namespace
