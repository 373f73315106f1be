// Conversions held until a day: left in the balance, priced anew, or without a way back.
#include "tests/core/holds_fixture.h"

using namespace core;
using tests::date;
using tests::HoldsTest;
using tests::ImportDesk;

namespace {

using Ids = std::vector<std::string>;

} // namespace

TEST_F(HoldsTest, aHoldMovesWhatWasInTheBalance)
{
    earn("A", "2026-10-01");
    earn("B", "2026-11-01");
    EXPECT_EQ(desk.balances(), "nick 10 0 held 10");
    const auto held = hold({ "A", "B" }, date("2027-01-10"));
    ASSERT_TRUE(held) << held.error().sentence();
    EXPECT_EQ(held->changed, 2);
    EXPECT_EQ(toText(held->earnedDifference), "-10");
    EXPECT_EQ(toText(held->pendingDifference), "0");
    EXPECT_EQ(toText(held->heldDifference), "10");
    EXPECT_EQ(desk.balances(), "nick 0 0 held 20");
    EXPECT_EQ(desk.ledger(),
              "earning 2026-10 10 on 2026-10-01\n"
              "earning_change 2026-10 -10 on 2026-11-22\n");
    const Batch batch = desk.store.batches()->back();
    EXPECT_EQ(batch.kind, Batch::Kind::Hold);
    EXPECT_EQ(batch.note, "looked into");
    EXPECT_EQ(desk.store.entries({})->back().note, "looked into");
    EXPECT_EQ(fault(), "");
    EXPECT_EQ(hold({ "A" }, date("2027-01-10"))->unchanged, 1);
    EXPECT_EQ(release("2027-01-10").conversions, 2);
    EXPECT_EQ(desk.balances(), "nick 20 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, aHoldKeepsWhatTheConversionEarns)
{
    earn("A", "2026-10-01");
    desk.addRules(offer, "publisher, nick, 99\n");
    ASSERT_TRUE(hold({ "A" }, date("2026-12-10")));
    EXPECT_EQ(desk.balances(), "nick 0 0 held 10") << "new rules price nothing recorded (D18)";
}

TEST_F(HoldsTest, withoutADayTheyArePayableAtOnce)
{
    earn("A", "2026-11-01");
    earn("B", "2026-10-01");
    const auto freed = hold({ "A", "B" }, std::nullopt);
    ASSERT_TRUE(freed);
    EXPECT_EQ(freed->changed, 1);
    EXPECT_EQ(freed->unchanged, 1) << "B is payable already";
    EXPECT_EQ(payableFrom("A"), std::nullopt);
    EXPECT_EQ(payableFrom("B"), date("2026-10-31"));
    EXPECT_EQ(desk.balances(), "nick 20 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, aHoldNeedsALaterDayAndAReason)
{
    earn("A", "2026-11-01");
    const auto today = hold({ "A" }, date("2026-11-22"));
    ASSERT_FALSE(today);
    EXPECT_EQ(today.error().what.text(), "2026-11-22 is not after today.");
    EXPECT_FALSE(hold({ "A" }, date("2027-01-01"), "  "));
    EXPECT_EQ(hold({ "A", "nobody" }, date("2027-01-01")).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(previewHold(desk.books, Ids{ "A" }, date("2026-11-01"), desk.progress));
    EXPECT_EQ(payableFrom("A"), date("2026-12-01"));
    desk.world.setDay("2026-11-10");
    EXPECT_FALSE(hold({ "A" }, date("2026-11-15")))
        << "the clock was set back: that day was released already";
}

TEST_F(HoldsTest, aPreviewSaysWhatAHoldWouldDoAndDoesNothing)
{
    earn("A", "2026-10-01");
    take("P,2026-11-01T09:00:00Z,Offer,nick,pending,\n");
    ConversionFilter all;
    const auto would = previewHold(desk.books, all, date("2027-01-10"), desk.progress);
    ASSERT_TRUE(would);
    EXPECT_EQ(would->changed, 2);
    EXPECT_EQ(toText(would->earnedDifference), "-10");
    EXPECT_EQ(toText(would->heldDifference), "10");
    EXPECT_EQ(payableFrom("A"), date("2026-10-31"));
    const auto done =
        holdConversions(desk.books, all, { date("2027-01-10"), "why" }, desk.progress);
    EXPECT_EQ(done->earnedDifference, would->earnedDifference);
    EXPECT_EQ(done->heldDifference, would->heldDifference);
    EXPECT_EQ(done->changed, would->changed);
}

TEST_F(HoldsTest, aPreviewCountsWhatFollowsAndWhatIsDueBefore)
{
    earn("A", "2026-10-01");
    desk.take("id,conv_time,campaign,publisher,status,revenue,refund_of\n"
              "R,2026-10-05T09:00:00Z,Offer,nick,approved,,A\n");
    EXPECT_EQ(desk.balances(), "") << "10 and -10";
    const auto one = previewHold(desk.books, Ids{ "A" }, date("2027-01-10"), desk.progress);
    ASSERT_TRUE(one);
    EXPECT_EQ(one->changed, 1);
    EXPECT_EQ(toText(one->earnedDifference), "0") << "-10, and its refund's 10";
    EXPECT_EQ(toText(one->heldDifference), "10");
    EXPECT_FALSE(one->batch);

    earn("B", "2026-11-01");
    desk.world.setDay("2026-12-05");
    const auto would = previewHold(desk.books, Ids{ "A", "B" }, date("2027-01-10"), desk.progress);
    ASSERT_TRUE(would);
    EXPECT_EQ(toText(would->earnedDifference), "-10") << "B, due since the 1st, is released before";
    EXPECT_EQ(toText(would->heldDifference), "20");
    EXPECT_EQ(desk.balances(), "nick 0 0 held 10") << "nothing was done";
    const auto done = hold({ "A", "B" }, date("2027-01-10"));
    ASSERT_TRUE(done);
    EXPECT_EQ(done->changed, would->changed);
    EXPECT_EQ(done->earnedDifference, would->earnedDifference);
    EXPECT_EQ(done->heldDifference, would->heldDifference);
    EXPECT_EQ(desk.balances(), "nick 0 0 held 20");
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, anExportTellsOtherBooksWhatTheyDoNotHold)
{
    earn("A", "2026-11-01");
    earn("B", "2026-11-01");
    earn("C", "2026-10-01");
    ASSERT_TRUE(hold({ "A" }, date("2027-06-01")));
    const std::string exported = desk.exported("conversions");
    EXPECT_TRUE(desk.take(exported).remarks.empty()) << "these books hold it";

    ImportDesk copy;
    copy.setHoldDays(copy.addCampaign("Offer", CostModel::Cpa, "10"), 30);
    copy.addPublisher("nick");
    ImportOptions looking;
    looking.dryRun = true;
    for (const ImportReport& report : { copy.take(exported, looking), copy.take(exported) }) {
        EXPECT_EQ(report.heldElsewhere, 1) << "B is held here, too, and C is due";
        ASSERT_EQ(report.remarks.size(), 1u);
        EXPECT_EQ(report.remarks.front().text(),
                  "New rows that this file holds until a later day (payable_from): 1. That day is not taken "
                  "over: hold them again.");
    }
    EXPECT_TRUE(copy.take(exported).remarks.empty()) << "no row is new";
}

TEST_F(HoldsTest, aHoldTakenBackRestoresTheFormerDays)
{
    earn("A", "2026-10-01");
    earn("B", "2026-11-01");
    desk.setHoldDays(offer, 0);
    earn("C", "2026-11-02");
    const BatchId held = hold({ "A", "B", "C" }, date("2027-01-10"))->batch;
    EXPECT_EQ(desk.balances(), "nick 0 0 held 30");
    const auto back = reverseBatch(desk.books, held, "all is well", desk.progress);
    ASSERT_TRUE(back) << back.error().sentence();
    EXPECT_EQ(toText(back->earnedDifference), "20");
    EXPECT_EQ(toText(back->heldDifference), "-20");
    EXPECT_EQ(payableFrom("A"), date("2026-10-31"));
    EXPECT_EQ(payableFrom("B"), date("2026-12-01"));
    EXPECT_EQ(payableFrom("C"), std::nullopt);
    EXPECT_EQ(desk.balances(), "nick 20 0 held 10");
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, whatWasHeldSinceItsImportIsInTheWayOfItsReversal)
{
    const BatchId brought = take("A,2026-11-01T09:00:00Z,Offer,nick,approved,\n").batch;
    ASSERT_TRUE(hold({ "A" }, date("2026-12-10")));
    release("2026-12-10");
    EXPECT_EQ(showBatch(desk.books, brought)->changedSince, 1);
    EXPECT_FALSE(reverseBatch(desk.books, brought, "wrong file", desk.progress));
}

TEST_F(HoldsTest, decliningWhatIsHeldTakesNothingFromTheBalance)
{
    earn("A", "2026-11-01");
    const auto declined = setConversionStatus(
        desk.books, Ids{ "A" }, ConversionStatus::Declined, "fraud", desk.progress);
    ASSERT_TRUE(declined);
    EXPECT_EQ(toText(declined->earnedDifference), "0");
    EXPECT_EQ(toText(declined->heldDifference), "-10");
    EXPECT_EQ(desk.balances(), "");
    EXPECT_EQ(desk.ledger(), "");
    EXPECT_EQ(release("2026-12-05").conversions, 0);
    EXPECT_EQ(fault(), "");
}

namespace {

/// Books that say of what is held what a test tells them to.
class SpoiltHeld final : public tests::MemoryStore {
public:
    bool spoilsAmount = false;
    bool spoilsCount = false;
    bool spoilsDay = false;

    Result<std::vector<WaitingTotal>> waitingTotals() override
    {
        auto totals = MemoryStore::waitingTotals();
        for (WaitingTotal& total : totals.value())
            if (total.kind == WaitingTotal::Kind::Held) {
                total.amount.micros += spoilsAmount ? 1 : 0;
                total.count += spoilsCount ? 1 : 0;
            }
        return totals;
    }
    Result<void>
    visitPostings(const std::function<bool(const ConversionPosting&)>& visitor) override
    {
        return MemoryStore::visitPostings([&](ConversionPosting posting) {
            if (spoilsDay)
                posting.payableFrom.reset();
            return visitor(posting);
        });
    }
};

/// What verify says of the details and of what waits (I3); "" while that holds.
std::string detailFault(Books& books)
{
    NoProgress silent;
    const auto checks = verifyBooks(books, silent).value();
    for (const Check& check : checks)
        if (!check.holds && check.name.text().starts_with("I3"))
            return check.detail.text();
    return {};
}

} // namespace

TEST(HeldTotals, areCheckedAgainstTheConversions)
{
    auto owned = std::make_unique<SpoiltHeld>();
    SpoiltHeld& store = *owned;
    tests::PayoutDesk desk(std::move(owned));
    const PublisherId nick = desk.addPublisher("nick");
    desk.earn(nick, desk.addCampaign("Shop"), "2026-11-01", "10");
    NoProgress silent;
    ASSERT_TRUE(holdConversions(
        desk.books, ConversionFilter(), { date("2026-12-01"), "looked into" }, silent));
    EXPECT_EQ(detailFault(desk.books), "");
    for (bool SpoiltHeld::*spoils :
         { &SpoiltHeld::spoilsAmount, &SpoiltHeld::spoilsCount, &SpoiltHeld::spoilsDay }) {
        store.*spoils = true;
        EXPECT_NE(detailFault(desk.books), "");
        store.*spoils = false;
    }
    EXPECT_EQ(desk.faults(), "");
}
