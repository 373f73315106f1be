// Closed periods, and the counter entries of adjustments.
#include "tests/storage/store_contract.h"

#include <array>

namespace tests {

using namespace core;

namespace {

Closing closing(Date until, std::string reason = {})
{
    Closing made;
    made.closedUntil = until;
    made.at = noon(day(2026, 3, 1));
    made.user = "ann";
    made.reason = std::move(reason);
    return made;
}

} // namespace

TEST_P(StoreContract, closingsComeAsTheyWereRecorded)
{
    EXPECT_TRUE(must(store().closings()).empty());
    const Closing january = closing(day(2026, 1, 31));
    const Closing february = closing(day(2026, 2, 28), "done");
    const Closing reopened = closing(day(2026, 2, 14), "a forgotten invoice");
    for (const Closing& one : { january, february, reopened })
        write([&] { must(store().addClosing(one)); });
    auto wanted = std::vector{ january, february, reopened };
    wanted[1].before = january.closedUntil;
    wanted[2].before = february.closedUntil;
    const auto stored = must(store().closings());
    EXPECT_EQ(stored, wanted);
    EXPECT_FALSE(stored[0].reopens());
    EXPECT_FALSE(stored[1].reopens());
    EXPECT_TRUE(stored[2].reopens());
}

TEST_P(StoreContract, aClosingChangesSomethingAndReopensForAReason)
{
    write([&] { must(store().addClosing(closing(day(2026, 1, 31)))); });
    giveUp([&] { EXPECT_FALSE(store().addClosing(closing(day(2026, 1, 31), "again"))); });
    giveUp([&] { EXPECT_FALSE(store().addClosing(closing(day(2026, 1, 30), "  "))); });
    EXPECT_EQ(must(store().closings()).size(), 1u);
}

TEST_P(StoreContract, nothingTakesEffectInAClosedDay)
{
    setScene();
    write([&] { must(store().addClosing(closing(day(2026, 1, 31)))); });
    const LedgerEntry late = entry(EntryKind::Adjustment, day(2026, 1, 31), Money::ofUnits(1));
    const LedgerEntry open = entry(EntryKind::Adjustment, day(2026, 2, 1), Money::ofUnits(1));
    giveUp([&] {
        const auto refused = store().post({ &late, 1 });
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    });
    WaitingTotal waiting{ m_batch,
                          WaitingTotal::Kind::Pending,
                          late.effectiveDate,
                          late.month,
                          m_publisher.key,
                          m_campaign.key,
                          Money::ofUnits(1),
                          1 };
    giveUp([&] { EXPECT_FALSE(store().addWaiting({ &waiting, 1 })); });
    waiting.effectiveDate = open.effectiveDate;
    write([&] {
        must(store().post({ &open, 1 }));
        must(store().addWaiting({ &waiting, 1 }));
    });
    write([&] { must(store().addClosing(closing(day(2026, 1, 15), "reopened"))); });
    write([&] { must(store().post({ &late, 1 })); });
    EXPECT_EQ(must(store().entries({})).size(), 2u);
}

TEST_P(StoreContract, noStepOfAPayoutIsMadeInAClosedDay)
{
    setScene();
    const PayoutSerial serial = addPayout("k", Money::ofUnits(5)); // on 1 February
    const Payout payout = must(store().payout(serial));
    PayoutEvent paid = eventOf(payout, PayoutStatus::Paid); // 2 February, 12:00 UTC
    write([&] { must(store().addClosing(closing(day(2026, 2, 2)))); });
    giveUp([&] { EXPECT_FALSE(store().addEvent(paid)); });
    Payout another;
    another.key = "late";
    another.publisher = m_publisher.key;
    PayoutEvent first;
    first.at = paid.at;
    first.state.requested = Money::ofUnits(1);
    giveUp([&] { EXPECT_FALSE(store().addPayout(another, first)); });
    paid.at.micros += 10LL * 3'600'000'000; // 22:00 UTC: 3 February here
    write([&] { must(store().addEvent(paid)); });
    EXPECT_EQ(must(store().balances(day(2026, 2, 2))).front().inPayment, Money::ofUnits(5));
}

TEST_P(StoreContract, anAdjustmentIsTakenBackOnceByItsOpposite)
{
    setScene();
    const Publisher kate = addPublisher("kate");
    LedgerEntry bonus = entry(EntryKind::Adjustment, day(2026, 1, 1), Money::ofUnits(5));
    bonus.adjustment = AdjustmentKind::Bonus;
    LedgerEntry earning = entry(EntryKind::Earning, day(2026, 1, 1), Money::ofUnits(5));
    write([&] {
        const std::array both{ bonus, earning };
        const auto keys = must(store().post(both));
        bonus.key = keys[0];
        earning.key = keys[1];
    });
    LedgerEntry counter = entry(EntryKind::Adjustment, day(2026, 1, 2), Money::ofUnits(-5));
    counter.adjustment = AdjustmentKind::Reversal;
    counter.reverses = bonus.key;
    LedgerEntry partial = counter;
    partial.amount = Money::ofUnits(-4);
    LedgerEntry hers = counter;
    hers.publisher = kate.key;
    LedgerEntry ofEarning = counter;
    ofEarning.reverses = earning.key;
    LedgerEntry ofNothing = counter;
    ofNothing.reverses = {};
    LedgerEntry unnamed = counter;
    unnamed.adjustment = AdjustmentKind::Correction;
    for (const LedgerEntry& wrong : { partial, hers, ofEarning, ofNothing, unnamed })
        giveUp([&] { EXPECT_FALSE(store().post({ &wrong, 1 })); });
    write([&] { counter.key = must(store().post({ &counter, 1 })).front(); });
    giveUp([&] { EXPECT_FALSE(store().post({ &counter, 1 })) << "a second time"; });
    LedgerEntry backAndForth = bonus;
    backAndForth.adjustment = AdjustmentKind::Reversal;
    backAndForth.reverses = counter.key;
    giveUp([&] { EXPECT_FALSE(store().post({ &backAndForth, 1 })) << "a counter entry"; });
    EXPECT_EQ(must(store().entries({})), (std::vector{ bonus, earning, counter }));
}

} // namespace tests
