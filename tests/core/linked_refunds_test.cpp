// Refunds: what they take back of their original, and how they follow it.
#include "core/usecases/recalculate.h"
#include "core/usecases/reverse_batch.h"
#include "tests/core/linked_conversions_test.h"

using namespace core;
using tests::LinkedConversionsTest;
using tests::pairOfSales;

namespace {

const std::string sale = "A,c1,,o1,2026-11-01T09:00:00Z,Share,nick,Sale,approved,99.99,\n";

TEST_F(LinkedConversionsTest, aRefundTakesBackWhatItsOriginalEarned)
{
    const ImportReport report =
        take(sale + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-99.99,A\n");
    EXPECT_EQ(report.refundsLinked, 1);
    EXPECT_EQ(report.refundsWithoutOriginal, 0);
    EXPECT_EQ(toText(report.earned), "0");
    EXPECT_EQ(earns("R"), "-9.999 refund-linked of A");
    EXPECT_EQ(why("R"), "All of the 9.999 GBP that conversion A earns, taken back: -9.999 GBP");
    EXPECT_EQ(explainConversion(desk.books, "R")->link->words.text(),
              "It is a refund of conversion A.");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aPartOfItInProportionRoundedOnce)
{
    take(sale + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-33,A\n");
    EXPECT_EQ(earns("R"), "-3.3 refund-linked of A");
    take("B,,,,2026-11-01T09:00:00Z,Fixed,nick,Sale,approved,30,\n"
         "S,,,,2026-11-05T09:00:00Z,Fixed,nick,Sale,approved,-20,B\n");
    EXPECT_EQ(earns("S"), "-6.666667 refund-linked of B") << "half away from zero";
    EXPECT_EQ(why("S"),
              "20 of 30 GBP of the 10.00 GBP that conversion B earns = 6.66666666666666… GBP, "
              "taken back: -6.666667 GBP");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, refundsTogetherTakeBackNoMoreThanItEarned)
{
    take(sale
         + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-60,A\n"
           "S,,,,2026-11-06T09:00:00Z,Share,nick,Sale,approved,,A\n"
           "T,,,,2026-11-07T09:00:00Z,Share,nick,Sale,approved,-99.99,A\n");
    EXPECT_EQ(earns("R"), "-6 refund-linked of A");
    EXPECT_EQ(earns("S"), "-3.999 refund-capped of A");
    EXPECT_EQ(earns("T"), "0 refund-capped of A");
    EXPECT_EQ(why("S"),
              "All of the 9.999 GBP that conversion A earns, of which other refunds had left 3.999 "
              "GBP: -3.999 GBP");
    EXPECT_EQ(fault(), "");
    setStatus("R", ConversionStatus::Declined);
    EXPECT_EQ(earns("S"), "-9.999 refund-linked of A") << "room again";
    EXPECT_EQ(earns("T"), "0 refund-capped of A");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aRefundThatAwaitsApprovalTakesWhatTheOthersLeave)
{
    take(sale
         + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,pending,-60,A\n"
           "S,,,,2026-11-06T09:00:00Z,Share,nick,Sale,approved,,A\n");
    EXPECT_EQ(earns("R"), "0 refund-capped of A");
    EXPECT_EQ(earns("S"), "-9.999 refund-linked of A") << "what is pending leaves the balance alone";
    EXPECT_EQ(why("S"), "All of the 9.999 GBP that conversion A earns, taken back: -9.999 GBP");
    EXPECT_EQ(why("R").substr(0, 15), "60 of 99.99 GBP");
    EXPECT_EQ(desk.balances(), "");
    EXPECT_EQ(fault(), "");
    desk.addRules(share, "publisher, nick, 20\n");
    const auto told = previewRecalculation(desk.books, {}, desk.progress);
    const auto made = recalculate(desk.books, {}, "new rates", desk.progress);
    ASSERT_TRUE(told && made);
    EXPECT_EQ(told->total, made->total);
    EXPECT_EQ(earns("S"), "-19.998 refund-linked of A");
    setStatus("R", ConversionStatus::Approved);
    EXPECT_EQ(earns("R"), "-12 refund-linked of A");
    EXPECT_EQ(earns("S"), "-7.998 refund-capped of A");
    EXPECT_EQ(fault(), "");
    setStatus("R", ConversionStatus::Pending);
    EXPECT_EQ(earns("S"), "-19.998 refund-linked of A");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aRefundCountsAsFarAsItsOriginalDoes)
{
    take(sale + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,,A\n");
    for (const ConversionStatus status :
         { ConversionStatus::Pending, ConversionStatus::Declined }) {
        setStatus("A", status);
        EXPECT_EQ(earns("R"), "0 original-not-earning of A");
        EXPECT_EQ(fault(), "");
        setStatus("A", ConversionStatus::Approved);
        EXPECT_EQ(earns("R"), "-9.999 refund-linked of A");
        EXPECT_EQ(fault(), "");
    }
    take("A,c1,,o1,2026-11-01T09:00:00Z,Share,nick,Sale,approved,50,\n");
    EXPECT_EQ(earns("R"), "-5 refund-linked of A") << "with its revenue";
    EXPECT_EQ(desk.balances(), "");
    take("R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,pending,-20,A\n");
    EXPECT_EQ(earns("R"), "-2 refund-linked of A");
    EXPECT_EQ(desk.balances(), "nick 5 -2");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aTypeOfRefundsFindsTheLatestByItsClickOrOrder)
{
    set("Refund", DuplicateWay::None, RefundOf::Click);
    set("Chargeback", DuplicateWay::None, RefundOf::Order);
    const ImportReport report =
        take("A,c1,,o1,2026-11-01T09:00:00Z,Share,nick,Sale,approved,10,\n"
             "B,c1,,o1,2026-11-03T09:00:00Z,Share,nick,Lead,approved,20,\n"
             "C,c1,,o2,2026-11-09T09:00:00Z,Share,nick,Sale,approved,30,\n"
             "R,c1,,,2026-11-05T09:00:00Z,Share,nick,Refund,approved,20,\n"
             "S,,,o2,2026-11-10T09:00:00Z,Share,nick,Chargeback,approved,,\n"
             "T,c1,,,2026-11-10T09:00:00Z,Share,bob,Refund,approved,-5,\n"
             "U,c1,,,2026-11-11T09:00:00Z,Share,nick,Refund,approved,-3,\n");
    EXPECT_EQ(report.refundsLinked, 3);
    EXPECT_EQ(report.refundsWithoutOriginal, 1);
    EXPECT_EQ(earns("R"), "-2 refund-linked of B");
    EXPECT_EQ(earns("S"), "-3 refund-linked of C");
    EXPECT_EQ(earns("T"), "-0.5 negative-revenue") << "bob has none: as D10";
    EXPECT_EQ(earns("U"), "0 refund-capped of C") << "a refund is no original";
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, theOriginalHasComeInBefore)
{
    const ImportReport report =
        take("R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-10,A\n" + sale
             + "S,,,,2026-11-05T09:00:00Z,Share,bob,Sale,approved,-10,A\n"
               "T,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-10,R\n");
    EXPECT_EQ(report.refundsWithoutOriginal, 3);
    EXPECT_EQ(earns("R"), "-1 negative-revenue") << "it came before its original";
    EXPECT_EQ(earns("S"), "-1 negative-revenue") << "another's conversion";
    EXPECT_EQ(earns("T"), "-1 negative-revenue") << "a refund is no original";
}

TEST_F(LinkedConversionsTest, aRefundOfWhatAddsToAnotherFollowsBoth)
{
    set("Sale", DuplicateWay::Add);
    take(pairOfSales + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,,B\n");
    EXPECT_EQ(earns("B"), "5 adds-revenue of A");
    EXPECT_EQ(earns("R"), "-5 refund-linked of B");
    setStatus("A", ConversionStatus::Declined);
    EXPECT_EQ(earns("R"), "0 refund-linked of B");
    EXPECT_EQ(desk.balances(), "");
    setStatus("A", ConversionStatus::Approved);
    EXPECT_EQ(earns("R"), "-5 refund-linked of B");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aRefundOfWhatAddsToAnotherNamesTheRuleThatDecided)
{
    set("Sale", DuplicateWay::Add);
    desk.addRules(share, "publisher, nick, 20, until 2026-11-01\n");
    take(pairOfSales + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,,B\n");
    EXPECT_EQ(earns("R"), "-10 refund-linked of B");
    EXPECT_TRUE(conversion("R").earning.rule);
    EXPECT_EQ(explainConversion(desk.books, "R")->explanation.winner.kindKey, "publisher")
        << "A's, on whose day it counts";
}

TEST_F(LinkedConversionsTest, aRecalculationTellsAndDoesTheSameWithWhatFollows)
{
    set("Sale", DuplicateWay::Add);
    take(pairOfSales
         + "R,,,,2026-12-05T09:00:00Z,Share,nick,Sale,approved,-25,A\n"
           "S,,,,2026-11-06T09:00:00Z,Share,nick,Sale,approved,,B\n"
           "C,c9,,,2026-11-06T09:00:00Z,Share,bob,Sale,pending,10,\n");
    desk.addRules(share, "publisher, nick, 20\n");
    for (const bool isNovemberAlone : { true, false }) {
        RecalculationScope scope;
        if (isNovemberAlone)
            scope.filter.to = parseTimestamp("2026-12-01T00:00:00Z", Zone()).value();
        const auto preview = previewRecalculation(desk.books, scope, desk.progress);
        ASSERT_TRUE(preview);
        const auto before = desk.store.balances(std::nullopt).value().front().earned;
        const auto made = recalculate(desk.books, scope, "new rates", desk.progress);
        ASSERT_TRUE(made);
        const auto after = desk.store.balances(std::nullopt).value().front().earned;
        EXPECT_EQ(preview->total, made->total);
        EXPECT_EQ(preview->total.difference(), after - before);
        EXPECT_EQ(preview->total.changed, isNovemberAlone ? 4 : 0);
        EXPECT_EQ(preview->total.conversions, 5) << "R follows A, whenever it was";
        EXPECT_EQ(earns("A"), "20");
        EXPECT_EQ(earns("B"), "10 adds-revenue of A");
        EXPECT_EQ(earns("R"), "-5 refund-linked of A");
        EXPECT_EQ(earns("S"), "-10 refund-linked of B");
        EXPECT_EQ(fault(), "");
    }
    const BatchId batch = desk.store.batches()->back().key;
    ASSERT_TRUE(undoRecalculation(desk.books, batch, "no", desk.progress));
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("R"), "-2.5 refund-linked of A");
    EXPECT_EQ(earns("S"), "-5 refund-linked of B");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aTakenBackBatchTakesItsRefundsAlong)
{
    const ImportReport first = take(sale);
    const ImportReport second = take("R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,,A\n");
    ASSERT_TRUE(reverseBatch(desk.books, first.batch, "wrong", desk.progress));
    EXPECT_EQ(earns("R"), "0 original-not-earning of A");
    EXPECT_EQ(desk.balances(), "");
    EXPECT_EQ(fault(), "");
    take(sale);
    EXPECT_EQ(earns("R"), "-9.999 refund-linked of A") << "the file again";
    ASSERT_FALSE(reverseBatch(desk.books, second.batch, "wrong", desk.progress))
        << "it changed again since";
    setStatus("R", ConversionStatus::Declined);
    EXPECT_EQ(desk.balances(), "nick 9.999 0");
    EXPECT_EQ(fault(), "");
}

} // namespace
