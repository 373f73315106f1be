#include "core/ledger/payout_sums.h"

#include <gtest/gtest.h>

namespace {

using core::Money;
using core::PayoutStatus;

core::Payout payout(std::int64_t units, PayoutStatus status, std::optional<Money> paid = {})
{
    core::Payout made;
    made.state.requested = Money::ofUnits(units);
    made.state.status = status;
    made.state.paid = paid;
    return made;
}

TEST(PayoutSums, leavesDeclinedAndReturnedOutOfWhatWasRequested)
{
    const std::vector<core::Payout> rows{
        payout(10, PayoutStatus::Pending),   payout(20, PayoutStatus::Approved),
        payout(40, PayoutStatus::Paid),      payout(80, PayoutStatus::Declined),
        payout(160, PayoutStatus::Returned), payout(320, PayoutStatus::Paid, Money::ofUnits(300)),
    };
    std::vector<const core::Payout*> shown;
    for (const core::Payout& row : rows)
        shown.push_back(&row);
    const auto sums = core::payoutSums(shown);
    ASSERT_TRUE(sums);
    EXPECT_EQ(sums->count, 6);
    EXPECT_EQ(sums->requested, Money::ofUnits(10 + 20 + 40 + 320));
    EXPECT_EQ(sums->paid, Money::ofUnits(40 + 300));
    EXPECT_EQ(sums->stillToPay, Money::ofUnits(10 + 20));
}

TEST(PayoutSums, saysWhenASumIsTooLarge)
{
    const core::Payout huge = payout(9'000'000'000'000, PayoutStatus::Pending);
    const std::vector<const core::Payout*> twice{ &huge, &huge };
    EXPECT_FALSE(core::payoutSums(twice));
}

TEST(BalanceAfter, fallsByARequestAndComesBackWithADeclinedOne)
{
    const Money balance = Money::ofUnits(500);
    const core::PayoutState pending = payout(100, PayoutStatus::Pending).state;
    const core::PayoutState declined = payout(100, PayoutStatus::Declined).state;
    const core::PayoutState larger = payout(150, PayoutStatus::Pending).state;
    EXPECT_EQ(core::balanceAfter(balance, {}, pending), Money::ofUnits(400));
    EXPECT_EQ(core::balanceAfter(balance, {}, declined), balance);
    EXPECT_EQ(core::balanceAfter(balance, pending, declined), Money::ofUnits(600));
    EXPECT_EQ(core::balanceAfter(balance, pending, larger), Money::ofUnits(450));
    EXPECT_EQ(core::balanceAfter(Money{ INT64_MIN }, {}, pending), std::nullopt);
}

} // namespace
