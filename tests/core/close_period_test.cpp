// Closed periods: where late postings go, and what stays as it was.
#include "core/usecases/adjust.h"
#include "core/usecases/close_period.h"
#include "core/usecases/recalculate.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::ImportDesk;
using tests::money;

namespace {

class ClosedPeriod : public testing::Test {
protected:
    ClosedPeriod() { desk.addCampaign("Shop", CostModel::Cpa, "10"); }

    void close(std::string_view until)
    {
        const auto closed = closePeriod(desk.books, date(until), "");
        ASSERT_TRUE(closed) << closed.error().sentence();
    }

    ImportReport take(const std::string& rows)
    {
        return desk.take("id,conv_time,campaign,publisher,status,revenue\n" + rows);
    }

    Result<RecordedPayout> pay(PayoutStatus status, std::optional<Date> paymentDate)
    {
        PayoutRequest request;
        request.publisher = nick;
        request.state.requested = money("4");
        request.state.status = status;
        request.state.paymentDate = paymentDate;
        request.allowOverpay = true;
        return recordPayout(desk.books, request);
    }

    Result<RecordedPayout> returned(const Payout& payout, Date day)
    {
        PayoutEdit edit{ payout.serial, payout.version, payout.state, "came back" };
        edit.state.status = PayoutStatus::Returned;
        edit.state.paymentDate = day;
        return editPayout(desk.books, edit);
    }

    LedgerEntry lastEntry()
    {
        const auto entries = desk.store.entries({});
        LedgerEntry last = entries->front();
        for (const LedgerEntry& entry : *entries)
            if (entry.key > last.key)
                last = entry;
        return last;
    }

    ImportDesk desk;
    PublisherId nick = desk.addPublisher("nick");
};

TEST_F(ClosedPeriod, isClosedOnlyWhenItIsOver)
{
    const auto today = closePeriod(desk.books, date("2026-11-22"), "");
    ASSERT_FALSE(today);
    EXPECT_EQ(today.error().what.text(), "2026-11-22 is not over yet.");
    EXPECT_FALSE(closePeriod(desk.books, lastDay(monthOf(date("2026-11-22"))), ""));
    close("2026-11-21");
    EXPECT_EQ(toText(lastWholeMonth(date("2026-11-22"))), "2026-10");
    EXPECT_EQ(lastDay(monthOf(date("2028-02-10"))), date("2028-02-29"));
    EXPECT_EQ(lastDay(monthOf(date("2026-12-31"))), date("2026-12-31"));
    EXPECT_EQ(lastDay(monthOf(date("9999-12-01"))), date("9999-12-31"));
}

TEST_F(ClosedPeriod, movesForwardByClosingAndBackByReopeningWithAReason)
{
    close("2026-09-30");
    EXPECT_FALSE(closePeriod(desk.books, date("2026-09-30"), "")) << "closed already";
    EXPECT_FALSE(closePeriod(desk.books, date("2026-08-31"), "")) << "closed already";
    close("2026-10-31");
    EXPECT_FALSE(reopenPeriod(desk.books, date("2026-11-01"), "why")) << "open anyway";
    const auto unexplained = reopenPeriod(desk.books, date("2026-10-01"), "  ");
    ASSERT_FALSE(unexplained);
    EXPECT_EQ(unexplained.error().where, say("core", "reason"));
    const auto reopened = reopenPeriod(desk.books, date("2026-10-01"), "A forgotten invoice");
    ASSERT_TRUE(reopened);
    EXPECT_EQ(reopened->closedUntil, date("2026-09-30"));
    EXPECT_EQ(reopened->user, "tester");
    EXPECT_TRUE(reopened->reopens());
    EXPECT_EQ(desk.store.closings()->size(), 3u) << "each is a row";
}

TEST_F(ClosedPeriod, takesNoLateConversionWhichCountsFromTheFirstOpenDayInItsEarningMonth)
{
    take("a,2026-10-10 12:00,Shop,nick,approved,\n"
         "b,2026-10-11 12:00,Shop,nick,pending,\n");
    close("2026-10-31");
    take("c,2026-10-20 12:00,Shop,nick,approved,\n"
         "d,2026-10-21 12:00,Shop,nick,pending,\n"
         "e,2026-11-03 12:00,Shop,nick,approved,\n");
    EXPECT_EQ(desk.ledger(),
              "earning 2026-10 10 on 2026-10-10\n"
              "earning 2026-10 10 on 2026-11-01\n"
              "earning 2026-11 10 on 2026-11-03\n");
    EXPECT_EQ(desk.balances(date("2026-10-31")), "nick 10 10");
    EXPECT_EQ(desk.balances(date("2026-11-01")), "nick 20 20");
    EXPECT_EQ(desk.fault(), "");
}

TEST_F(ClosedPeriod, takesNoChangeOrRecalculationOfItsConversions)
{
    take("a,2026-10-10 12:00,Shop,nick,approved,\n"
         "b,2026-10-11 12:00,Shop,nick,pending,\n");
    close("2026-11-21");
    const std::string then = desk.balances(date("2026-10-31"));
    ASSERT_TRUE(setConversionStatus(desk.books,
                                    std::vector<std::string>{ "b" },
                                    ConversionStatus::Approved,
                                    "",
                                    desk.progress));
    desk.addRules({ 1 }, "publisher, nick, 15\n");
    ASSERT_TRUE(recalculate(desk.books, {}, "", desk.progress));
    EXPECT_EQ(desk.balances(date("2026-10-31")), then);
    EXPECT_EQ(desk.balances(), "nick 30 0");
    EXPECT_EQ(toText(lastEntry().month), "2026-10");
    EXPECT_EQ(lastEntry().effectiveDate, date("2026-11-22"));
}

TEST_F(ClosedPeriod, givesAPaymentInItTheFirstOpenDayAndKeepsThePaymentDate)
{
    close("2026-10-31");
    const auto paid = pay(PayoutStatus::Paid, date("2026-10-15"));
    ASSERT_TRUE(paid) << paid.error().sentence();
    EXPECT_EQ(paid->payout.state.paymentDate, date("2026-10-15"));
    ASSERT_EQ(paid->warnings.size(), 1u);
    EXPECT_EQ(paid->warnings[0].text(),
              "2026-10-15 is closed (until 2026-10-31): it counts from 2026-11-01 on.");
    EXPECT_EQ(lastEntry().effectiveDate, date("2026-11-01"));
    EXPECT_EQ(toText(lastEntry().month), "2026-11");
    const auto open = pay(PayoutStatus::Paid, date("2026-11-01"));
    ASSERT_TRUE(open);
    EXPECT_TRUE(open->warnings.empty());
    EXPECT_TRUE(pay(PayoutStatus::Declined, date("2026-10-15"))->warnings.empty())
        << "it posts nothing";
}

TEST_F(ClosedPeriod, takesNoMoneyThatComesBackInIt)
{
    const auto paid = pay(PayoutStatus::Paid, date("2026-10-15"));
    ASSERT_TRUE(paid);
    close("2026-10-31");
    const auto back = returned(paid->payout, date("2026-10-20"));
    ASSERT_TRUE(back) << back.error().sentence();
    EXPECT_EQ(back->payout.state.paymentDate, date("2026-10-20"));
    EXPECT_EQ(back->warnings.size(), 1u);
    EXPECT_EQ(lastEntry().kind, EntryKind::PayoutReversal);
    EXPECT_EQ(lastEntry().effectiveDate, date("2026-11-01"));
}

TEST_F(ClosedPeriod, takesNoAdjustmentAndNoCounterEntry)
{
    const auto bonus =
        adjust(desk.books, { "", nick, money("5"), "Summer", std::nullopt, date("2026-10-15") });
    ASSERT_TRUE(bonus);
    close("2026-11-21");
    const auto late =
        adjust(desk.books, { "k", nick, money("5"), "Summer", std::nullopt, date("2026-10-15") });
    ASSERT_TRUE(late);
    EXPECT_EQ(late->entry.effectiveDate, date("2026-11-22"));
    EXPECT_EQ(late->warnings.size(), 1u);
    EXPECT_TRUE(
        adjust(desk.books, { "k", nick, money("5"), "Summer", std::nullopt, date("2026-10-15") })
            ->existed)
        << "the same request, though its day was closed";
    const auto counter = reverseAdjustment(desk.books, { "", bonus->entry.key, "typed twice" });
    ASSERT_TRUE(counter);
    EXPECT_EQ(counter->entry.effectiveDate, date("2026-11-22"));
}

TEST_F(ClosedPeriod, takesEverythingAgainOnceReopened)
{
    close("2026-10-31");
    ASSERT_TRUE(reopenPeriod(desk.books, date("2026-10-15"), "A forgotten invoice"));
    take("a,2026-10-14 12:00,Shop,nick,approved,\n"
         "b,2026-09-20 12:00,Shop,nick,approved,\n");
    EXPECT_EQ(desk.ledger(),
              "earning 2026-09 10 on 2026-10-15\n"
              "earning 2026-10 10 on 2026-10-15\n")
        << "the 14th is still closed";
    take("c,2026-10-16 12:00,Shop,nick,approved,\n");
    EXPECT_EQ(lastEntry().effectiveDate, date("2026-10-16"));
}

} // namespace
