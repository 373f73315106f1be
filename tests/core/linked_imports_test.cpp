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
    EXPECT_EQ(first.issues[0].error.what.text(),
              "No conversion with the id “A”, which this row takes back, came in before it.");
    EXPECT_EQ(first.issues[1].error.what.text(),
              "No conversion with the clickid “c1”, which this row takes back, came in before it.");
    EXPECT_EQ(first.issues[1].column, "clickid");
    EXPECT_EQ(desk.balances(), "nick 10 0");
    const ImportReport again = take(refunds + original);
    EXPECT_EQ(again.refundsLinked, 2);
    EXPECT_EQ(again.unchanged, 1);
    EXPECT_EQ(earns("R"), "-10 refund-linked of A");
    EXPECT_EQ(earns("S"), "0 refund-capped of A");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aRefundWithoutAnOriginalIsToldWhyThatIsNone)
{
    set("Chargeback", DuplicateWay::None, RefundOf::Click);
    take("A,c1,,,2026-11-03T09:00:00Z,Fixed,nick,Sale,approved,,\n"
         "B,c2,,,2026-11-03T09:00:00Z,Fixed,nick,Lead,approved,-5,\n");
    const ImportReport report = take("G,,,,2026-11-05T09:00:00Z,Fixed,nick,Lead,approved,1,\n"
                                     "R,,,,2026-11-05T09:00:00Z,Fixed,bob,Lead,approved,,A\n"
                                     "S,,,,2026-11-05T09:00:00Z,Share,nick,Lead,approved,,A\n"
                                     "T,c1,,,2026-11-02T09:00:00Z,Fixed,nick,Chargeback,approved,,\n"
                                     "U,,,,2026-11-05T09:00:00Z,Fixed,nick,Chargeback,approved,,\n"
                                     "V,c2,,,2026-11-05T09:00:00Z,Fixed,nick,Chargeback,approved,,\n"
                                     "W,c1,,,2026-11-05T09:00:00Z,Fixed,bob,Chargeback,approved,,\n");
    EXPECT_EQ(report.added, 1);
    const char* const others = "The conversion with the {}, which this row takes back, is of “nick” in “Fixed”.";
    const auto named = [](std::string text, const std::string& name) {
        return text.replace(text.find("{}"), 2, name);
    };
    const std::string reasons[] = {
        named(others, "id “A”"),
        named(others, "id “A”"),
        "The conversion with the clickid “c1”, which this row takes back, is later than it: 2026-11-03T09:00:00Z.",
        "The row takes a conversion back and says not which: its clickid is empty.",
        "What has the clickid “c2” cannot be taken back: it is a refund, ignored or replaced.",
        named(others, "clickid “c1”"),
    };
    ASSERT_EQ(report.issues.size(), std::size(reasons));
    for (std::size_t i = 0; i < std::size(reasons); ++i) {
        EXPECT_EQ(report.issues[i].error.what.text(), reasons[i]);
        EXPECT_FALSE(report.issues[i].error.remedy.empty()) << reasons[i];
    }
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
                "B,c1,2026-11-01T10:00:00Z,All,nick,Sale,approved,900000000,EUR\n"
                "D,c2,2026-11-01T09:00:00Z,All,nick,Sale,approved,10,GBP\n"
                ",c2,2026-11-01T10:00:00Z,All,nick,Sale,approved,900000000,EUR\n");
    rate("2");
    const std::string before = desk.ledger();
    const auto refused =
        desk.import(head + "A,c1,2026-11-01T09:00:00Z,All,nick,Sale,approved,10,EUR\n");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_EQ(refused.error().where.text(), "Conversion “B”");
    const auto withoutId =
        desk.import(head + "D,c2,2026-11-01T09:00:00Z,All,nick,Sale,approved,10,EUR\n");
    ASSERT_FALSE(withoutId);
    EXPECT_EQ(withoutId.error().where.text(), "Conversion “#4”") << "as others tell of one without an id";
    EXPECT_EQ(desk.ledger(), before);
    EXPECT_EQ(fault(), "");
}

} // namespace
