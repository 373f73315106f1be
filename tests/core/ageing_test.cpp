#include "core/ledger/ageing.h"
#include "tests/support/payout_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::money;

namespace {

OpenAmount earned(std::string_view day, std::string_view amount)
{
    OpenAmount open;
    open.date = date(day);
    open.month = monthOf(open.date);
    open.campaign = { 1 };
    open.amount = money(amount);
    return open;
}

/// "2026-07-01 10, 2026-08-01 2.5".
std::string aged(std::string_view payable, std::vector<OpenAmount> open)
{
    const auto parts = agedAmounts(money(payable), std::move(open));
    std::string text;
    for (const AgedAmount& part : parts.value())
        text += (text.empty() ? "" : ", ") + toText(part.since) + ' ' + toText(part.amount);
    return text;
}

TEST(Ageing, takesTheOldestFirstWhateverTheOrder)
{
    EXPECT_EQ(aged("15", { earned("2026-08-01", "5"), earned("2026-07-01", "10") }),
              "2026-07-01 10, 2026-08-01 5");
}

TEST(Ageing, netsWhatIsNegativeAgainstTheOldest)
{
    EXPECT_EQ(
        aged(
            "3",
            { earned("2026-07-01", "10"), earned("2026-08-01", "5"), earned("2026-09-01", "-12") }),
        "2026-08-01 3");
}

TEST(Ageing, netsAnAdvanceLikeAnyOtherNegativeAmount)
{
    OpenAmount advance;
    advance.kind = Allocation::Kind::Advance;
    advance.date = date("2026-06-01");
    advance.amount = money("-4");
    EXPECT_EQ(aged("6", { advance, earned("2026-07-01", "10") }), "2026-07-01 6");
}

TEST(Ageing, leavesWhatNoPayoutCanPayInTheYoungestPart)
{
    EXPECT_EQ(aged("10.01", { earned("2026-07-01", "10"), earned("2026-08-01", "0.019") }),
              "2026-07-01 10, 2026-08-01 0.01");
}

TEST(Ageing, hasNothingOfWhoeverIsNotOwed)
{
    EXPECT_EQ(aged("-2", { earned("2026-07-01", "3"), earned("2026-08-01", "-5") }), "");
    EXPECT_EQ(aged("0", {}), "");
}

TEST(Ageing, bandsAreThirtyDaysEachAndBeginOnTheDay)
{
    const Date today = date("2026-11-22");
    const std::pair<int, std::size_t> cases[] = { { -3, 0 }, { 0, 0 },  { 30, 0 },
                                                  { 31, 1 }, { 60, 1 }, { 61, 2 },
                                                  { 90, 2 }, { 91, 3 }, { 400'000, 3 } };
    for (const auto& [days, band] : cases)
        EXPECT_EQ(ageBand(addDays(today, -days), today), band) << days << " days";
}

TEST(Ageing, refusesSumsThatLeaveTheRange)
{
    std::vector<OpenAmount> open(10, earned("2026-07-01", "1"));
    for (OpenAmount& row : open)
        row.amount = { -(std::int64_t(1) << 62) };
    EXPECT_FALSE(agedAmounts(money("1"), open));
}

} // namespace
