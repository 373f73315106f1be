// A batch taken back as a whole: a conversion forgotten, one that was another batch's, a second
// reversal, or settled money that nobody was told of.
#include "core/usecases/record_payout.h"
#include "core/usecases/reverse_batch.h"
#include "core/usecases/verify_books.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::ImportDesk;
using tests::money;

namespace {

const std::string head = "id,conv_time,campaign,publisher,status\n";
const std::string first = head
    + "A,2026-10-01T09:00:00Z,Offer,nick,approved\n"
      "B,2026-10-02T09:00:00Z,Offer,nick,pending\n";
const std::string second = head
    + "B,2026-10-02T09:00:00Z,Offer,nick,approved\n"
      "C,2026-10-03T09:00:00Z,Offer,nick,approved\n"
      "D,2026-10-03T09:00:00Z,Offer,bob,pending\n"
      "D,2026-10-03T09:00:00Z,Offer,bob,approved\n";

/// Two imports of a campaign that pays 10: the second approves B of the first, and brings C of nick
/// and D of bob, which one file holds twice.
struct ReverseBatchTest : testing::Test {
    ReverseBatchTest()
    {
        desk.addCampaign("Offer", CostModel::Cpa, "10");
        nick = desk.addPublisher("nick");
        desk.addPublisher("bob");
        one = desk.take(first).batch;
        two = desk.take(second).batch;
    }

    BatchReversed reverse(BatchId batch, const std::string& reason = "wrong file")
    {
        auto made = reverseBatch(desk.books, batch, reason, desk.progress);
        EXPECT_TRUE(made) << made.error().sentence();
        return made ? *made : BatchReversed();
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
    PublisherId nick;
    BatchId one;
    BatchId two;
};

} // namespace

TEST_F(ReverseBatchTest, itsContentsAreToldBefore)
{
    const BatchContents contents = showBatch(desk.books, two).value();
    EXPECT_EQ(contents.broughtIn, 2);
    EXPECT_EQ(contents.changed, 1);
    EXPECT_EQ(contents.changedSince, 0);
    EXPECT_EQ(toText(contents.earned), "30");
    EXPECT_EQ(toText(contents.settled), "0");
    EXPECT_EQ(showBatch(desk.books, one)->changedSince, 1) << "B";
    EXPECT_EQ(showBatch(desk.books, { 9 }).error().code, ErrorCode::NotFound);
}

TEST_F(ReverseBatchTest, whatCameInIsDeclinedAndWhatWasChangedIsAsBefore)
{
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 30 0");
    const BatchReversed made = reverse(two);
    EXPECT_EQ(made.changed, 3);
    EXPECT_EQ(toText(made.earnedDifference), "-30");
    EXPECT_EQ(toText(made.pendingDifference), "10");
    EXPECT_EQ(desk.balances(), "nick 10 10");
    EXPECT_EQ(desk.store.conversionsById("C")->front().conversion.status,
              ConversionStatus::Declined);
    EXPECT_EQ(desk.store.conversionsById("B")->front().conversion.status,
              ConversionStatus::Pending);
    const Batch last = desk.store.batches()->back();
    EXPECT_EQ(last.kind, Batch::Kind::Reversal);
    EXPECT_EQ(last.undoes, two);
    for (const LedgerEntry& entry : *desk.store.entries({})) {
        if (entry.batch == made.batch) {
            EXPECT_EQ(entry.note, "wrong file");
        }
    }
    EXPECT_EQ(fault(), "");
}

TEST_F(ReverseBatchTest, aBatchIsTakenBackOnceAndOnlyWhileItIsTheLast)
{
    const auto early = reverseBatch(desk.books, one, {}, desk.progress);
    ASSERT_FALSE(early);
    EXPECT_NE(early.error().sentence().find("Conversions of batch 1 that changed again since: 1"), std::string::npos)
        << early.error().sentence();
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 30 0");
    const BatchId reversal = reverse(two).batch;
    EXPECT_FALSE(reverseBatch(desk.books, two, {}, desk.progress));
    EXPECT_EQ(showBatch(desk.books, two)->reversedBy, reversal);
    EXPECT_FALSE(reverseBatch(desk.books, { 9 }, {}, desk.progress));
    // The reversal is a batch as well: taken back, everything is as it was.
    reverse(reversal);
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 30 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(ReverseBatchTest, onceTheLaterOnesAreTakenBackAnEarlierOneIs)
{
    const BatchId reversal = reverse(two).batch;
    EXPECT_EQ(showBatch(desk.books, one)->changedSince, 0);
    reverse(one);
    EXPECT_EQ(desk.balances(), "");
    const auto between = reverseBatch(desk.books, reversal, {}, desk.progress);
    ASSERT_FALSE(between) << "what took the first one back came later";
    EXPECT_EQ(fault(), "");
}

TEST_F(ReverseBatchTest, aReversalTakenBackLeavesItsBatchInForce)
{
    reverse(reverse(two).batch);
    EXPECT_FALSE(showBatch(desk.books, two)->reversedBy);
    EXPECT_FALSE(reverseBatch(desk.books, one, {}, desk.progress)) << "B is the second's again";
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 30 0");
    reverse(two);
    EXPECT_EQ(desk.balances(), "nick 10 10");
    reverse(one);
    EXPECT_EQ(desk.balances(), "");
    EXPECT_EQ(fault(), "");
}

TEST_F(ReverseBatchTest, aCorrectedFileBringsTheSameConversionsBack)
{
    reverse(two);
    const ImportReport again = desk.take(head + "C,2026-10-03T09:00:00Z,Offer,nick,approved\n");
    EXPECT_EQ(again.changed, 1);
    EXPECT_EQ(desk.balances(), "nick 20 10");
    EXPECT_EQ(fault(), "");
}

TEST_F(ReverseBatchTest, whatIsSettledIsSaidAndIsOwedAfterwards)
{
    PayoutRequest request;
    request.key = "k";
    request.publisher = nick;
    request.state.requested = money("25");
    ASSERT_TRUE(recordPayout(desk.books, request));
    // 10 of October stay without the batch; 15 of the 25 that are settled are its.
    EXPECT_EQ(toText(showBatch(desk.books, two)->settled), "15");
    EXPECT_EQ(toText(reverse(two).settled), "15");
    const auto balances = desk.store.balances(std::nullopt).value();
    for (const Balance& balance : balances) {
        if (balance.publisher == nick) {
            EXPECT_EQ(toText(balance.balance()), "-15");
        }
    }
    EXPECT_EQ(desk.store.allocations({ 1 })->size(), 1u) << "settled amounts are never altered";
    EXPECT_EQ(fault(), "");
}

TEST_F(ReverseBatchTest, aStatusChangeIsTakenBackToo)
{
    const auto approved = setConversionStatus(desk.books,
                                              std::vector<std::string>{ "A" },
                                              ConversionStatus::Declined,
                                              "fraud",
                                              desk.progress);
    ASSERT_TRUE(approved);
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 20 0");
    reverse(approved->batch);
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 30 0");
    EXPECT_EQ(fault(), "");
}
