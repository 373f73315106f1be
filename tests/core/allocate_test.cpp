#include "core/ledger/allocate.h"
#include "core/ledger/balances.h"
#include "tests/support/payout_desk.h"

#include <gtest/gtest.h>
#include <numeric>

using namespace core;
using tests::date;
using tests::money;

namespace {

OpenAmount earning(int month, std::int64_t campaign, const char* title, const char* amount)
{
    OpenAmount open;
    open.month = { month };
    open.campaign = { campaign };
    open.title = title;
    open.amount = money(amount);
    return open;
}

OpenAmount adjustment(std::int64_t entry, const char* day, const char* amount)
{
    OpenAmount open;
    open.kind = Allocation::Kind::Adjustment;
    open.entry = { entry };
    open.date = date(day);
    open.title = "bonus";
    open.amount = money(amount);
    return open;
}

OpenAmount advance(const char* amount)
{
    OpenAmount open;
    open.kind = Allocation::Kind::Advance;
    open.amount = money(amount);
    return open;
}

/// "1/2 12.5, a7 3…, advance 4": month/campaign, a for an adjustment's entry, … for a part.
std::string inWords(const Result<std::vector<Allocation>>& rows)
{
    if (!rows)
        return rows.error().sentence();
    std::string text;
    for (const Allocation& row : *rows) {
        text += text.empty() ? "" : ", ";
        if (row.kind == Allocation::Kind::Earning)
            text += std::to_string(row.month.months) + '/' + std::to_string(row.campaign.value);
        else if (row.kind == Allocation::Kind::Adjustment)
            text += 'a' + std::to_string(row.entry.value);
        else
            text += "advance";
        text += ' ' + toText(row.amount) + (row.settlesFully ? "" : "\u2026");
    }
    return text;
}

std::string settled(const char* amount, std::vector<OpenAmount> open)
{
    return inWords(allocate(money(amount), std::move(open), 2));
}

TEST(Allocate, settlesTheOldestMonthFirstAndTheLastInPart)
{
    EXPECT_EQ(settled("25", { earning(3, 1, "Shop", "10"), earning(2, 1, "Shop", "20") }),
              "2/1 20, 3/1 5\u2026");
}

TEST(Allocate, ordersCampaignsOfAMonthByTitle)
{
    EXPECT_EQ(settled("3", { earning(2, 1, "Zoo", "2"), earning(2, 2, "Ark", "1") }),
              "2/2 1, 2/1 2");
}

TEST(Allocate, settlesAdjustmentsAfterAllEarningsByDate)
{
    EXPECT_EQ(settled("6",
                      { adjustment(8, "2026-02-01", "2"),
                        adjustment(9, "2026-01-01", "3"),
                        earning(900, 1, "Shop", "1") }),
              "900/1 1, a9 3, a8 2");
}

TEST(Allocate, netsNegativeAmountsFirst)
{
    EXPECT_EQ(settled("15",
                      { earning(1, 1, "Shop", "10"),
                        earning(2, 1, "Shop", "-4"),
                        earning(3, 1, "Shop", "20") }),
              "1/1 10, 2/1 -4, 3/1 9\u2026");
}

TEST(Allocate, makesTheExcessAnAdvance)
{
    EXPECT_EQ(settled("15", { earning(1, 1, "Shop", "10") }), "1/1 10, advance 5");
    EXPECT_EQ(settled("15", {}), "advance 15");
}

TEST(Allocate, netsAnEarlierAdvance)
{
    EXPECT_EQ(settled("15", { advance("-5"), earning(1, 1, "Shop", "20") }), "1/1 20, advance -5");
}

TEST(Allocate, saysInOneRowWhatIsAdvancedAndWhatIsNetted)
{
    EXPECT_EQ(settled("15", { advance("-5"), earning(1, 1, "Shop", "10") }), "1/1 10, advance 5");
    EXPECT_EQ(settled("5", { advance("-5"), earning(1, 1, "Shop", "10") }), "1/1 10, advance -5");
}

TEST(Allocate, settlesLastWhatAnAdvanceTakenBackLeftOpen)
{
    EXPECT_EQ(settled("25", { advance("20"), earning(1, 1, "Shop", "10") }), "1/1 10, advance 15");
}

TEST(Allocate, callsWholeWhatLeavesLessThanOneMinorUnit)
{
    EXPECT_EQ(settled("9.99", { earning(1, 1, "Shop", "9.999999") }), "1/1 9.99");
    EXPECT_EQ(settled("9.98", { earning(1, 1, "Shop", "9.99") }), "1/1 9.98\u2026");
}

TEST(Allocate, refusesSumsThatLeaveTheRange)
{
    OpenAmount large = earning(1, 1, "Shop", "-1");
    large.amount = { std::numeric_limits<std::int64_t>::min() + 1 };
    EXPECT_FALSE(allocate(money("1"), { large }, 2));
}

TEST(Allocate, netsToNothingWhenReversed)
{
    auto rows = allocate(money("15"), { earning(1, 1, "Shop", "10") }, 2);
    ASSERT_TRUE(rows);
    const auto back = reversed(*rows, 2);
    EXPECT_EQ(back.front().version, 2);
    rows->insert(rows->end(), back.begin(), back.end());
    EXPECT_TRUE(inForce(*rows).empty());
}

TEST(Allocate, keepsWhatWasMadeAnewAfterAReversal)
{
    auto rows = allocate(money("10"), { earning(1, 1, "Shop", "10") }, 2);
    ASSERT_TRUE(rows);
    const auto back = reversed(*rows, 2);
    const auto anew = allocate(money("4"), { earning(1, 1, "Shop", "10") }, 2);
    ASSERT_TRUE(anew);
    rows->insert(rows->end(), back.begin(), back.end());
    rows->insert(rows->end(), anew->begin(), anew->end());
    EXPECT_EQ(inWords(inForce(*rows)), "1/1 4\u2026");
}

TEST(Balances, addEachKindOfEntryToItsFigure)
{
    for (const EntryKindInfo& kind : entryKinds()) {
        Balance balance;
        LedgerEntry entry;
        entry.kind = kind.kind;
        entry.amount = money("7");
        ASSERT_TRUE(addTo(balance, entry));
        EXPECT_EQ(balance.*kind.figure, money(kind.negated ? "-7" : "7")) << kind.key;
        EXPECT_EQ(balance.balance(), money("7")) << kind.key;
    }
}

TEST(Balances, refuseAFigureThatLeavesTheRange)
{
    Balance balance;
    balance.earned = { std::numeric_limits<std::int64_t>::max() };
    LedgerEntry entry;
    entry.amount = { 1 };
    EXPECT_FALSE(addTo(balance, entry));
    entry.kind = EntryKind::Adjustment;
    EXPECT_FALSE(addTo(balance, entry)) << "each figure fits, their sum does not";
}

} // namespace
