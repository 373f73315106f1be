// Ledger, balances, open amounts and allocations.
#include "tests/storage/store_contract.h"

#include <array>

namespace tests {

using namespace core;

TEST_P(StoreContract, entriesComeByEffectiveDateThenKey)
{
    setScene();
    const Publisher kate = addPublisher("kate");
    LedgerEntry late = entry(EntryKind::Adjustment, day(2026, 3, 1), Money::ofUnits(-4));
    late.note = "a 'reason'";
    late.idempotencyKey = "k-1";
    LedgerEntry hers = entry(EntryKind::Adjustment, day(2026, 1, 1), Money::ofUnits(3));
    hers.publisher = kate.key;
    std::vector<LedgerEntry> posted{
        late, entry(EntryKind::Earning, day(2026, 2, 1), Money{ 123'456'789 }), hers
    };
    write([&] {
        const auto keys = must(store().post(posted));
        ASSERT_EQ(keys.size(), 3u);
        for (std::size_t i = 0; i < keys.size(); ++i)
            posted[i].key = keys[i];
    });
    EXPECT_EQ(must(store().entries({})), (std::vector{ posted[2], posted[1], posted[0] }));
    LedgerFilter filter;
    filter.publisher = m_publisher.key;
    EXPECT_EQ(must(store().entries(filter)), (std::vector{ posted[1], posted[0] }));
    filter.to = day(2026, 3, 1);
    EXPECT_EQ(must(store().entries(filter)), std::vector{ posted[1] }) << "to is excluded";
    filter.to.reset();
    filter.from = day(2026, 3, 1);
    EXPECT_EQ(must(store().entries(filter)), std::vector{ posted[0] }) << "from is included";
    EXPECT_EQ(must(store().adjustmentByKey("k-1")), posted[0]);
}

TEST_P(StoreContract, anAdjustmentsKeyIsUsedOnce)
{
    setScene();
    LedgerEntry bonus = entry(EntryKind::Adjustment, day(2026, 1, 1), Money::ofUnits(5));
    bonus.idempotencyKey = "k-1";
    write([&] { must(store().post({ &bonus, 1 })); });
    giveUp([&] {
        const auto again = store().post({ &bonus, 1 });
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().code, ErrorCode::Conflict);
    });
    EXPECT_EQ(must(store().entries({})).size(), 1u);
}

TEST_P(StoreContract, aBatchPostsOneEntryAKindForPublisherCampaignAndMonth)
{
    setScene();
    const LedgerEntry earning = entry(EntryKind::Earning, day(2026, 1, 1), Money::ofUnits(5));
    const LedgerEntry change = entry(EntryKind::EarningChange, day(2026, 1, 2), Money::ofUnits(1));
    write([&] {
        must(store().post({ &earning, 1 }));
        must(store().post({ &change, 1 }));
    });
    giveUp([&] { EXPECT_FALSE(store().post({ &earning, 1 })); });
}

TEST_P(StoreContract, balancesAreSumsOfEntriesAndWaitingTotals)
{
    setScene();
    const Publisher kate = addPublisher("kate");
    const PayoutSerial serial = addPayout("k", Money::ofUnits(30));
    const Date january = day(2026, 1, 10);
    const Date february = day(2026, 2, 10);
    LedgerEntry paid = entry(EntryKind::Payout, february, Money::ofUnits(-30));
    paid.payout = serial;
    WaitingTotal pending{ m_batch,           WaitingTotal::Kind::Pending,
                          january,           monthOf(january),
                          kate.key,          m_campaign.key,
                          Money::ofUnits(7), 2 };
    WaitingTotal held = pending;
    held.kind = WaitingTotal::Kind::Held;
    held.effectiveDate = february;
    held.amount = Money::ofUnits(9);
    const std::array waiting{ pending, held };
    write([&] {
        const std::array entries{ entry(EntryKind::Earning, january, Money::ofUnits(100)),
                                  entry(EntryKind::EarningChange, february, Money::ofUnits(-20)),
                                  entry(EntryKind::Adjustment, february, Money::ofUnits(5)),
                                  paid };
        must(store().post(entries));
        must(store().addWaiting(waiting));
    });
    const auto now = must(store().balances({}));
    ASSERT_EQ(now.size(), 2u);
    const Balance nick{ m_publisher.key,
                        Money::ofUnits(80),
                        Money::ofUnits(5),
                        Money::ofUnits(30),
                        Money::ofUnits(30),
                        {},
                        {} };
    EXPECT_EQ(now[0], nick);
    const Balance hers{ kate.key, {}, {}, {}, {}, Money::ofUnits(7), Money::ofUnits(9) };
    EXPECT_EQ(now[1], hers);
    EXPECT_EQ(must(store().waitingTotals()), (std::vector{ pending, held }));

    const auto then = must(store().balances(day(2026, 1, 31)));
    ASSERT_EQ(then.size(), 2u);
    EXPECT_EQ(then[0].earned, Money::ofUnits(100));
    EXPECT_EQ(then[0].paidOut, Money());
    EXPECT_EQ(then[0].inPayment, Money()) << "recorded on 1 February";
    EXPECT_EQ(then[1].pending, Money::ofUnits(7));
    EXPECT_EQ(then[1].held, Money());
    EXPECT_EQ(must(store().balances(day(2026, 1, 10))).size(), 2u) << "the day itself counts";
    for (const Balance& before : must(store().balances(day(2026, 1, 9))))
        EXPECT_EQ(before, (Balance{ before.publisher, {}, {}, {}, {}, {}, {} }));
}

TEST_P(StoreContract, balancesNameEveryPublisherAlsoWithoutMovements)
{
    setScene();
    const Publisher idle = addPublisher("idle");
    const std::array both{ entry(EntryKind::Adjustment, day(2026, 1, 10), Money::ofUnits(5)),
                           entry(EntryKind::Adjustment, day(2026, 1, 11), Money::ofUnits(-5)) };
    write([&] { must(store().post(both)); });
    const std::vector<Balance> zeros{ { m_publisher.key, {}, {}, {}, {}, {}, {} },
                                      { idle.key, {}, {}, {}, {}, {}, {} } };
    EXPECT_EQ(must(store().balances({})), zeros);
    EXPECT_EQ(must(store().balances(day(2026, 1, 9))), zeros);
}

TEST_P(StoreContract, inPaymentGoesByTheDayOfEachStep)
{
    setScene();
    const PayoutSerial serial = addPayout("k", Money::ofUnits(30));
    const Payout payout = must(store().payout(serial));
    PayoutEvent paid = eventOf(payout, PayoutStatus::Paid); // 2 February, 12:00 UTC
    paid.at.micros += 11LL * 3'600'000'000; // 23:00 UTC: 3 February here
    write([&] { must(store().addEvent(paid)); });
    EXPECT_EQ(must(store().balances(day(2026, 2, 1))).front().inPayment, Money::ofUnits(30));
    EXPECT_EQ(must(store().balances(day(2026, 2, 2))).front().inPayment, Money::ofUnits(30));
    EXPECT_EQ(must(store().balances(day(2026, 2, 3))).front().inPayment, Money());
    EXPECT_EQ(must(store().balances({})).front().inPayment, Money());
    EXPECT_EQ(must(store().balances(day(2026, 1, 31))).front().inPayment, Money());
}

TEST_P(StoreContract, openAmountsAreEntriesLessAllocations)
{
    setScene();
    const Publisher kate = addPublisher("kate");
    LedgerEntry bonus = entry(EntryKind::Adjustment, day(2026, 1, 20), Money::ofUnits(5));
    bonus.note = "bonus";
    LedgerEntry hers = bonus;
    hers.publisher = kate.key;
    std::vector<EntryId> keys;
    write([&] {
        const std::array entries{
            entry(EntryKind::Earning, day(2026, 1, 10), Money::ofUnits(60)),
            entry(EntryKind::EarningChange, day(2026, 1, 8), Money::ofUnits(-10)),
            entry(EntryKind::Earning, day(2026, 2, 10), Money::ofUnits(40)),
            bonus,
            hers
        };
        keys = must(store().post(entries));
    });
    const OpenAmount january{
        Allocation::Kind::Earning, monthOf(day(2026, 1, 1)), m_campaign.key, {},
        day(2026, 1, 8),           Money::ofUnits(50),       "Shop"
    };
    const OpenAmount february{
        Allocation::Kind::Earning, monthOf(day(2026, 2, 1)), m_campaign.key, {},
        day(2026, 2, 10),          Money::ofUnits(40),       "Shop"
    };
    const OpenAmount adjustment{
        Allocation::Kind::Adjustment, {}, {}, keys[3], day(2026, 1, 20), Money::ofUnits(5), "bonus"
    };
    EXPECT_EQ(must(store().openAmounts(m_publisher.key)),
              (std::vector{ january, february, adjustment }));

    const PayoutSerial serial = addPayout("k", Money::ofUnits(95));
    std::vector<Allocation> allocations{
        { serial,
          1,
          Allocation::Kind::Earning,
          january.month,
          m_campaign.key,
          {},
          Money::ofUnits(50),
          true },
        { serial,
          1,
          Allocation::Kind::Earning,
          february.month,
          m_campaign.key,
          {},
          Money::ofUnits(30),
          false },
        { serial, 1, Allocation::Kind::Adjustment, {}, {}, keys[3], Money::ofUnits(5), true },
        { serial, 1, Allocation::Kind::Advance, {}, {}, {}, Money::ofUnits(10), false }
    };
    write([&] { must(store().allocate(allocations)); });
    EXPECT_EQ(must(store().allocations(serial)), allocations);
    EXPECT_TRUE(must(store().allocations({ serial.value + 1 })).empty());

    OpenAmount rest = february;
    rest.amount = Money::ofUnits(10);
    const OpenAmount advance{ Allocation::Kind::Advance, {}, {}, {}, day(2026, 2, 1),
                              Money::ofUnits(-10),       "" };
    EXPECT_EQ(must(store().openAmounts(m_publisher.key)), (std::vector{ rest, advance }));
    EXPECT_EQ(must(store().openAmounts(kate.key)).size(), 1u) << "hers are untouched";

    const std::vector<SettledEarning> settled{
        { m_publisher.key, m_campaign.key, january.month, Money::ofUnits(50), Money::ofUnits(50) },
        { m_publisher.key, m_campaign.key, february.month, Money::ofUnits(40), Money::ofUnits(30) }
    };
    EXPECT_EQ(must(store().settledEarnings(std::nullopt)), settled);
    EXPECT_EQ(must(store().settledEarnings(m_campaign.key)), settled);
    const CampaignId other = addCampaign("Other").key;
    EXPECT_TRUE(must(store().settledEarnings(other)).empty());
    Allocation back = allocations.front();
    back.amount = -back.amount;
    write([&] { must(store().allocate({ &back, 1 })); });
    EXPECT_EQ(must(store().settledEarnings(std::nullopt)), std::vector{ settled[1] })
        << "what was taken back settles nothing";
}

TEST_P(StoreContract, anAllocationBelongsToAStepOfItsPayout)
{
    setScene();
    const PayoutSerial serial = addPayout("k", Money::ofUnits(1));
    const Allocation early{ serial, 2,  Allocation::Kind::Advance, {},
                            {},     {}, Money::ofUnits(1),         false };
    giveUp([&] { EXPECT_FALSE(store().allocate({ &early, 1 })); });
}

} // namespace tests
