// What comes in is not linked to, or is refused beside what is in the books.
#include "core/usecases/exchange_rates.h"
#include "tests/core/linked_conversions_test.h"

using namespace core;
using tests::LinkedConversionsTest;
using tests::linkHeader;

namespace {

TEST_F(LinkedConversionsTest, aRefundThatTakesNothingBackByItselfWaitsForItsOriginal)
{
    set("Chargeback", DuplicateWay::None, RefundOf::Click);
    const std::string refunds = "R,,,,2026-11-05T09:00:00Z,Fixed,nick,Sale,approved,,A\n"
                                "S,c1,,,2026-11-06T09:00:00Z,Fixed,nick,Chargeback,approved,50,\n";
    const std::string original = "A,c1,,,2026-11-01T09:00:00Z,Fixed,nick,Sale,approved,50,\n";
    const ImportReport first = take(refunds + original);
    EXPECT_EQ(first.added, 1);
    ASSERT_EQ(first.rejected, 2) << "they came before their original";
    EXPECT_NE(first.issues.front().error.what.find("is not in the books"), std::string::npos);
    EXPECT_EQ(desk.balances(), "nick 10 0");
    const ImportReport again = take(refunds + original);
    EXPECT_EQ(again.refundsLinked, 2);
    EXPECT_EQ(again.unchanged, 1);
    EXPECT_EQ(earns("R"), "-10 refund-linked of A");
    EXPECT_EQ(earns("S"), "0 refund-capped of A");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, whatWasDeclinedIsNobodysOriginalWhereAnotherIs)
{
    set("Sale", DuplicateWay::Ignore);
    set("Refund", DuplicateWay::None, RefundOf::Click);
    take("A,c1,,,2026-11-01T09:00:00Z,Fixed,nick,Sale,declined,,\n"
         "B,c1,,,2026-11-02T09:00:00Z,Fixed,nick,Sale,approved,,\n"
         "C,c1,,,2026-11-03T09:00:00Z,Fixed,nick,Sale,approved,,\n"
         "D,c1,,,2026-11-04T09:00:00Z,Fixed,nick,Lead,declined,,\n"
         "R,c1,,,2026-11-05T09:00:00Z,Fixed,nick,Refund,approved,,\n");
    EXPECT_EQ(earns("B"), "10");
    EXPECT_EQ(earns("C"), "0 duplicate of B");
    EXPECT_EQ(earns("R"), "-10 refund-linked of B") << "D is later, and earns nothing";
    EXPECT_EQ(fault(), "");
}

/// A known follower that cannot earn so much is no row of the file.
TEST_F(LinkedConversionsTest, aFileIsRefusedThatMakesAKnownFollowerEarnTooMuch)
{
    desk.addCampaign("All", CostModel::RevShare, "100");
    set("Sale", DuplicateWay::Add);
    const auto rate = [this](const std::string& ofEuro) {
        const ExchangeRate one{
            {}, "EUR", "GBP", tests::date("2026-11-01"), parseRateValue(ofEuro).value(), "", {}, ""
        };
        ASSERT_TRUE(saveExchangeRates(desk.books, { one }, desk.progress));
    };
    const std::string head =
        "id,clickid,conv_time,campaign,publisher,type,status,revenue,currency\n";
    rate("1");
    desk.take(head
              + "A,c1,2026-11-01T09:00:00Z,All,nick,Sale,approved,10,GBP\n"
                "B,c1,2026-11-01T10:00:00Z,All,nick,Sale,approved,900000000,EUR\n");
    rate("2");
    const std::string before = desk.ledger();
    const auto refused =
        desk.import(head + "A,c1,2026-11-01T09:00:00Z,All,nick,Sale,approved,10,EUR\n");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_NE(refused.error().sentence().find("B"), std::string::npos);
    EXPECT_EQ(desk.ledger(), before);
    EXPECT_EQ(fault(), "");
}

} // namespace
