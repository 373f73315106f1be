// What becomes payable is released: too early, twice or never, a balance that moves by itself, or
// one that posts before it releases.
#include "core/usecases/close_period.h"
#include "core/usecases/exchange_rates.h"
#include "core/usecases/recalculate.h"
#include "tests/core/holds_fixture.h"

using namespace core;
using tests::date;
using tests::HoldsTest;
using tests::money;

namespace {

using Ids = std::vector<std::string>;

} // namespace

TEST_F(HoldsTest, whatBecomesPayableIsReleasedAsOneBatch)
{
    take("A,2026-11-01T09:00:00Z,Offer,nick,approved,\n"
         "B,2026-11-02T09:00:00Z,Offer,nick,approved,\n"
         "P,2026-11-01T09:00:00Z,Offer,nick,pending,\n"
         "D,2026-11-01T09:00:00Z,Offer,nick,declined,\n");
    const Released released = release("2026-12-01");
    EXPECT_EQ(released.conversions, 1) << "neither the pending nor the declined one";
    EXPECT_EQ(toText(released.amount), "10");
    EXPECT_EQ(released.until, date("2026-12-01"));
    EXPECT_EQ(desk.balances(), "nick 10 10 held 10");
    EXPECT_EQ(desk.ledger(), "earning_change 2026-11 10 on 2026-12-01\n");
    const Batch batch = desk.store.batches()->back();
    EXPECT_EQ(batch.key, released.batch);
    EXPECT_EQ(batch.kind, Batch::Kind::Release);
    EXPECT_EQ(batch.changed, 1);
    const ConversionId a = desk.store.conversionsById("A")->front().conversion.key;
    const auto changes = desk.store.changesOf(a);
    ASSERT_EQ(changes->size(), 1u) << "a detail of the entry (I3)";
    EXPECT_EQ(toText(changes->front().delta), "10");
    EXPECT_EQ(changes->front().payableFrom, date("2026-12-01")) << "its day stays";
    EXPECT_EQ(fault(), "");
    EXPECT_EQ(release("2026-12-02").conversions, 1);
    EXPECT_EQ(desk.balances(), "nick 20 10");
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, whatIsPendingIsPaidWhenItIsApprovedAfterItsDay)
{
    take("P,2026-11-01T09:00:00Z,Offer,nick,pending,\n");
    release("2026-12-05");
    ASSERT_TRUE(
        setConversionStatus(desk.books, Ids{ "P" }, ConversionStatus::Approved, "", desk.progress));
    EXPECT_EQ(desk.balances(), "nick 10 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, aReleaseOfNothingIsOnlyRecordedAndTheSecondOfADayDoesNothing)
{
    earn("A", "2026-11-01");
    const std::size_t batches = desk.store.batches()->size();
    const Released nothing = release("2026-11-25");
    EXPECT_TRUE(nothing.isNew);
    EXPECT_FALSE(nothing.batch);
    EXPECT_EQ(desk.store.releasedUntil().value(), date("2026-11-25"));
    EXPECT_EQ(desk.store.batches()->size(), batches);
    EXPECT_FALSE(release("2026-11-25").isNew);
    const Released back = release("2026-11-24");
    EXPECT_FALSE(back.isNew) << "a clock set back takes nothing away";
    EXPECT_EQ(back.until, date("2026-11-25"));
}

TEST_F(HoldsTest, aDryRunReleasesNothing)
{
    earn("A", "2026-11-01");
    desk.world.setDay("2026-12-05");
    const auto would = releaseHeld(desk.books, true, desk.progress);
    ASSERT_TRUE(would);
    EXPECT_EQ(would->conversions, 1);
    EXPECT_EQ(desk.balances(), "nick 0 0 held 10");
    EXPECT_EQ(desk.store.releasedUntil().value(), date("2026-11-22"));
    EXPECT_EQ(countDue(desk.books).value(), 1);
    release("2026-12-05");
    EXPECT_EQ(countDue(desk.books).value(), 0);
}

TEST_F(HoldsTest, noBalanceMovesByTheClockAlone)
{
    earn("A", "2026-11-01");
    desk.world.setDay("2027-11-22");
    EXPECT_EQ(desk.balances(), "nick 0 0 held 10");
    EXPECT_EQ(fault(), "");
}

namespace {

struct Stopped final : Progress {
    void report(std::string_view, std::int64_t, std::int64_t) override { }
    [[nodiscard]] bool cancelled() const override { return true; }
};

} // namespace

TEST_F(HoldsTest, aStoppedReleaseKeepsNothing)
{
    earn("A", "2026-11-01");
    desk.world.setDay("2026-12-05");
    Stopped stopped;
    const auto released = releaseHeld(desk.books, false, stopped);
    ASSERT_FALSE(released);
    EXPECT_EQ(released.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(desk.balances(), "nick 0 0 held 10");
    EXPECT_EQ(desk.store.releasedUntil().value(), date("2026-11-22"));
}

TEST_F(HoldsTest, manyAreReleasedInBlocks)
{
    std::string rows;
    for (int i = 0; i < 4'500; ++i)
        rows += "N" + std::to_string(i) + ",2026-11-01T09:00:00Z,Offer,nick,approved,\n";
    take(rows);
    EXPECT_EQ(release("2026-12-01").conversions, 4'500);
    EXPECT_EQ(desk.balances(), "nick 45000 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, aReleaseIntoAClosedPeriodCountsFromTheFirstOpenDay)
{
    earn("A", "2026-10-25");
    ASSERT_TRUE(closePeriod(desk.books, date("2026-11-21"), ""));
    ASSERT_TRUE(hold({ "A" }, date("2026-11-23")));
    release("2026-12-02");
    ASSERT_TRUE(closePeriod(desk.books, date("2026-11-30"), ""));
    EXPECT_EQ(desk.ledger(), "earning_change 2026-10 10 on 2026-12-02\n");
    EXPECT_EQ(desk.balances(date("2026-11-30")), "nick 0 0 held 10")
        << "as of a closed end it is held still";
}

TEST_F(HoldsTest, aClockSetBackIntoAClosedPeriodPostsNothingThere)
{
    desk.world.setDay("2026-11-01");
    earn("A", "2026-10-10");
    desk.world.setDay("2026-11-22");
    ASSERT_TRUE(closePeriod(desk.books, date("2026-11-21"), ""));
    release("2026-11-15");
    EXPECT_EQ(desk.ledger(), "earning_change 2026-10 10 on 2026-11-22\n");
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, whateverPostsReleasesFirst)
{
    const auto releases = [this](std::string_view day, const auto& post) {
        earn("A" + std::string(day), "2026-11-20");
        desk.world.setDay(day);
        EXPECT_TRUE(post()) << day;
        EXPECT_EQ(desk.store.releasedUntil().value(), date(day));
        EXPECT_EQ(fault(), "") << day;
    };
    const ImportReport first = take("S,2026-11-20T09:00:00Z,Offer,nick,pending,\n"
                                    "E,2026-10-20T09:00:00Z,Offer,nick,approved,\n");
    releases("2026-11-23", [&] {
        return bool(setConversionStatus(
            desk.books, Ids{ "S" }, ConversionStatus::Approved, "", desk.progress));
    });
    releases("2026-11-24", [&] { return bool(hold({ "E" }, date("2026-12-24"))); });
    const BatchId held = desk.store.batches()->back().key;
    releases("2026-11-25", [&] { return bool(reverseBatch(desk.books, held, "", desk.progress)); });
    desk.addRules(offer, "publisher, nick, 12\n");
    BatchId recalculation;
    releases("2026-11-26", [&] {
        const auto made = recalculate(desk.books, {}, "", desk.progress);
        recalculation = made ? made->batch : BatchId();
        return bool(recalculation);
    });
    releases("2026-11-27", [&] {
        const auto undone = undoRecalculation(desk.books, recalculation, "", desk.progress);
        return undone && undone->batch;
    });
    Payout payout;
    releases("2026-11-28", [&] {
        PayoutRequest request;
        request.publisher = nick;
        request.state.requested = money("4");
        request.allowOverpay = true;
        const auto recorded = recordPayout(desk.books, request);
        payout = recorded ? recorded->payout : Payout();
        return bool(recorded);
    });
    releases("2026-11-29", [&] {
        PayoutEdit edit{ payout.serial, payout.version, payout.state, "less" };
        edit.state.requested = money("3");
        return bool(editPayout(desk.books, edit));
    });
    take("F,2026-11-20T09:00:00Z,Offer,nick,approved,\n");
    desk.take("id,conv_time,campaign,publisher,status,revenue,currency\n"
              "G,2026-11-20T09:00:00Z,Offer,nick,approved,5,USD\n");
    releases("2026-11-30", [&] {
        ExchangeRate rate;
        rate.base = "USD";
        rate.currency = "GBP";
        rate.date = date("2026-11-20");
        rate.value = RateValue{ 800'000'000 };
        const auto saved = saveExchangeRates(desk.books, { rate }, desk.progress);
        return saved && saved->priced == 1;
    });
    releases("2026-12-01",
             [&] { return take("Z,2026-11-20T09:00:00Z,Offer,nick,approved,\n").added == 1; });
}

TEST_F(HoldsTest, aPayoutMayTakeWhatBecamePayableToday)
{
    earn("A", "2026-11-01");
    PayoutRequest request;
    request.publisher = nick;
    request.state.requested = money("10");
    EXPECT_FALSE(recordPayout(desk.books, request)) << "nothing is payable yet";
    EXPECT_EQ(desk.store.releasedUntil().value(), date("2026-11-22"));
    desk.world.setDay("2026-12-01");
    EXPECT_TRUE(recordPayout(desk.books, request));
}

TEST_F(HoldsTest, aDryImportReleasesNothing)
{
    earn("A", "2026-11-01");
    desk.world.setDay("2026-12-05");
    ImportOptions dry;
    dry.dryRun = true;
    const ImportReport report =
        desk.take(tests::holdsHead + "B,2026-11-02T09:00:00Z,Offer,nick,approved,\n", dry);
    EXPECT_EQ(toText(report.earned), "10") << "it counts as it would today";
    EXPECT_EQ(desk.store.releasedUntil().value(), date("2026-11-22"));
    EXPECT_EQ(desk.balances(), "nick 0 0 held 10");
}

TEST_F(HoldsTest, aReleaseIsNotTakenBackAndStandsInNobodysWay)
{
    const BatchId brought = take("A,2026-11-01T09:00:00Z,Offer,nick,approved,\n").batch;
    const BatchId released = release("2026-12-01").batch;
    const auto refused = reverseBatch(desk.books, released, "why", desk.progress);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().what.text(),
              "Batch 2 released what was payable: that is not taken back.");
    EXPECT_EQ(showBatch(desk.books, brought)->changedSince, 0);
    const auto back = reverseBatch(desk.books, brought, "wrong file", desk.progress);
    ASSERT_TRUE(back) << back.error().sentence();
    EXPECT_EQ(toText(back->earnedDifference), "-10");
    EXPECT_EQ(desk.balances(), "");
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, aPreviewOfARecalculationCountsWhatIsDueAsReleasedAndKeepsNothing)
{
    desk.take("id,conv_time,campaign,publisher,status,revenue,refund_of\n"
              "A,2026-11-01T09:00:00Z,Offer,nick,approved,,\n"
              "B,2026-11-02T09:00:00Z,Offer,nick,approved,,\n"
              "C,2026-11-21T09:00:00Z,Offer,nick,approved,,\n"
              "R,2026-11-05T09:00:00Z,Offer,nick,approved,,A\n");
    desk.addRules(offer, "publisher, nick, 15\n");
    desk.world.setDay("2026-12-10");
    const auto releasedBefore = desk.store.releasedUntil().value();
    const auto preview = previewRecalculation(desk.books, {}, desk.progress);
    ASSERT_TRUE(preview) << preview.error().sentence();
    EXPECT_EQ(toText(preview->total.before), "10") << "A and B, and the refund of A";
    EXPECT_EQ(toText(preview->total.after), "15");
    EXPECT_EQ(toText(preview->total.pendingBefore), "10") << "C is held until 2026-12-21";
    EXPECT_EQ(toText(preview->total.pendingAfter), "15");
    EXPECT_EQ(desk.balances(), "nick 0 0 held 30");
    EXPECT_EQ(desk.store.releasedUntil().value(), releasedBefore);
    const auto made = recalculate(desk.books, {}, "new rate", desk.progress);
    ASSERT_TRUE(made) << made.error().sentence();
    EXPECT_EQ(made->total, preview->total);
    ASSERT_EQ(made->lines.size(), 1U);
    ASSERT_EQ(preview->lines.size(), 1U);
    EXPECT_EQ(made->lines[0].shift, preview->lines[0].shift);
    EXPECT_EQ(desk.balances(), "nick 15 0 held 15");
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, aRecalculationOfWhatIsHeldIsUndoneAfterItsRelease)
{
    earn("A", "2026-11-01");
    desk.addRules(offer, "publisher, nick, 15\n");
    const auto made = recalculate(desk.books, {}, "new rate", desk.progress);
    ASSERT_TRUE(made);
    EXPECT_EQ(toText(made->total.pendingAfter), "15") << "waiting: awaiting approval or held";
    EXPECT_EQ(desk.balances(), "nick 0 0 held 15");
    release("2026-12-01");
    const auto undone = undoRecalculation(desk.books, made->batch, "no", desk.progress);
    ASSERT_TRUE(undone) << undone.error().sentence();
    EXPECT_TRUE(undone->changedSince.empty());
    EXPECT_EQ(toText(undone->earnedDifference), "-5");
    EXPECT_EQ(desk.balances(), "nick 10 0");
    EXPECT_EQ(fault(), "");
}
