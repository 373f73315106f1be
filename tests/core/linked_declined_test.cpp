// Duplicates of which one earns, when some of them are declined and approved again.
#include "core/usecases/reverse_batch.h"
#include "tests/core/linked_conversions_test.h"

using namespace core;
using tests::LinkedConversionsTest;
using tests::pairOfSales;

namespace {

/// They earn 10, 5 and 3.
const std::string threeSales =
    pairOfSales + "C,c1,e1,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,30,\n";

/// A or B of the pair, with this status.
std::string saleOf(const std::string& id, const std::string& status)
{
    return id == "A" ? "A,c1,e1,,2026-11-01T09:00:00Z,Share,nick,Sale," + status + ",100,\n"
                     : "B,c1,e1,,2026-11-02T09:00:00Z,Share,nick,Sale," + status + ",50,\n";
}

TEST_F(LinkedConversionsTest, anIgnoredOneEarnsWhileItsOriginalIsDeclined)
{
    set("Sale", DuplicateWay::Ignore);
    take(pairOfSales);
    setStatus("A", ConversionStatus::Declined);
    EXPECT_EQ(earns("A"), "0 duplicate of B");
    EXPECT_EQ(earns("B"), "5");
    EXPECT_EQ(why("B"), "10 % of 50.00 GBP = 5.00 GBP, exact");
    EXPECT_EQ(desk.balances(), "nick 5 0");
    EXPECT_EQ(fault(), "");
    setStatus("A", ConversionStatus::Approved);
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("B"), "0 duplicate of A");
    EXPECT_EQ(desk.balances(), "nick 10 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, oneThatCameWhileItsOriginalWasDeclinedNeverEarnsBesideIt)
{
    set("Sale", DuplicateWay::Ignore);
    take(saleOf("A", "declined"));
    EXPECT_EQ(take(saleOf("B", "approved")).ignored, 0);
    EXPECT_EQ(earns("B"), "5");
    EXPECT_EQ(earns("A"), "0 duplicate of B");
    setStatus("A", ConversionStatus::Approved);
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("B"), "0 duplicate of A");
    EXPECT_EQ(desk.balances(), "nick 10 0");
    EXPECT_EQ(fault(), "");
    const ImportReport report = take(saleOf("A", "declined"));
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(toText(report.earned), "-5") << "B's 5 in the place of A's 10";
    EXPECT_EQ(earns("B"), "5");
    take(saleOf("B", "declined"));
    EXPECT_EQ(desk.balances(), "");
    take(saleOf("A", "approved"));
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("B"), "0 duplicate of A");
    EXPECT_EQ(desk.balances(), "nick 10 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, ofOneEventOneEarns)
{
    set("Sale", DuplicateWay::EventId);
    take(saleOf("A", "declined") + saleOf("B", "approved")
         + "C,c1,e2,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,30,\n");
    EXPECT_EQ(desk.balances(), "nick 8 0");
    setStatus("A", ConversionStatus::Approved);
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("B"), "0 duplicate of A");
    EXPECT_EQ(earns("C"), "3") << "another event";
    EXPECT_EQ(desk.balances(), "nick 13 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, ofSeveralTheFirstEarnsThatIsNotDeclined)
{
    set("Sale", DuplicateWay::Ignore);
    take(threeSales);
    ASSERT_TRUE(setConversionStatus(desk.books,
                                    std::vector<std::string>{ "A", "B" },
                                    ConversionStatus::Declined,
                                    "checked",
                                    desk.progress));
    EXPECT_EQ(earns("C"), "3");
    EXPECT_EQ(desk.balances(), "nick 3 0");
    setStatus("B", ConversionStatus::Pending);
    EXPECT_EQ(earns("B"), "5");
    EXPECT_EQ(earns("C"), "0 duplicate of B");
    EXPECT_EQ(desk.balances(), "nick 0 5");
    EXPECT_EQ(fault(), "");
    setStatus("A", ConversionStatus::Approved);
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("B"), "0 duplicate of A");
    EXPECT_EQ(earns("C"), "0 duplicate of B");
    EXPECT_EQ(desk.balances(), "nick 10 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, ofThoseThatReplaceEachOtherTheLastEarnsThatIsNotDeclined)
{
    set("Sale", DuplicateWay::Replace);
    take(pairOfSales);
    setStatus("B", ConversionStatus::Declined);
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("B"), "0 replaced of A");
    EXPECT_EQ(fault(), "");
    setStatus("B", ConversionStatus::Approved);
    EXPECT_EQ(earns("A"), "0 replaced of B");
    EXPECT_EQ(earns("B"), "5");
    take("C,c1,,,2026-11-03T09:00:00Z,Share,nick,Sale,declined,70,\n");
    EXPECT_EQ(earns("B"), "5") << "what is declined replaces nothing";
    EXPECT_EQ(earns("C"), "0 replaced of B");
    EXPECT_EQ(desk.balances(), "nick 5 0");
    EXPECT_EQ(fault(), "");
    setStatus("C", ConversionStatus::Approved);
    EXPECT_EQ(earns("B"), "0 replaced of C");
    EXPECT_EQ(earns("C"), "7");
    EXPECT_EQ(desk.balances(), "nick 7 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, whoEarnsGoesOnWhereTheSettingBroughtBothWaysTogether)
{
    set("Sale", DuplicateWay::Replace);
    take(pairOfSales);
    set("Sale", DuplicateWay::Ignore);
    take("C,c1,,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,30,\n");
    setStatus("A", ConversionStatus::Declined);
    setStatus("A", ConversionStatus::Approved);
    EXPECT_EQ(earns("B"), "5") << "it goes on until it is declined";
    EXPECT_EQ(earns("C"), "0 duplicate of B");
    setStatus("B", ConversionStatus::Declined);
    EXPECT_EQ(earns("C"), "3");
    EXPECT_EQ(desk.balances(), "nick 3 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aTakenBackBatchLeavesOneThatEarns)
{
    set("Sale", DuplicateWay::Ignore);
    take(pairOfSales);
    const auto declined = setConversionStatus(desk.books,
                                              std::vector<std::string>{ "A" },
                                              ConversionStatus::Declined,
                                              "fraud",
                                              desk.progress);
    ASSERT_TRUE(declined);
    EXPECT_EQ(declined->changed, 1);
    EXPECT_EQ(toText(declined->earnedDifference), "-5");
    ASSERT_TRUE(reverseBatch(desk.books, declined->batch, "no fraud", desk.progress));
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("B"), "0 duplicate of A");
    EXPECT_EQ(desk.balances(), "nick 10 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, whatReplacedAndWasTakenBackReplacesAgainWithItsFile)
{
    set("Sale", DuplicateWay::Replace);
    take(saleOf("A", "approved"));
    const ImportReport second = take(saleOf("B", "approved"));
    ASSERT_TRUE(reverseBatch(desk.books, second.batch, "wrong file", desk.progress));
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("B"), "0 replaced of A");
    take(saleOf("B", "approved"));
    EXPECT_EQ(earns("A"), "0 replaced of B");
    EXPECT_EQ(earns("B"), "5");
    EXPECT_EQ(desk.balances(), "nick 5 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, whatCameForADeclinedOneAndWasTakenBackNeverEarnsBesideIt)
{
    set("Sale", DuplicateWay::Ignore);
    take(saleOf("A", "declined"));
    const ImportReport second = take(saleOf("B", "approved"));
    ASSERT_TRUE(reverseBatch(desk.books, second.batch, "wrong file", desk.progress));
    EXPECT_EQ(earns("A"), "0 declined");
    EXPECT_EQ(earns("B"), "0 duplicate of A");
    take(saleOf("B", "approved"));
    EXPECT_EQ(earns("B"), "5");
    setStatus("A", ConversionStatus::Approved);
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("B"), "0 duplicate of A");
    EXPECT_EQ(desk.balances(), "nick 10 0");
    EXPECT_EQ(fault(), "");
}

} // namespace
