#include "core/usecases/change_conversions.h"
#include "core/usecases/dashboard.h"
#include "core/usecases/export_table.h"
#include "core/usecases/issue_invoice.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/statement.h"
#include "core/usecases/verify_books.h"
#include "tests/support/payout_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::money;
using tests::PayoutDesk;
using enum PayoutStatus;

namespace {

/// Counts the questions that are asked outside of a reading.
class MomentStore final : public tests::MemoryStore {
public:
    int outside = 0;

    Result<Company> company() override { return counted(MemoryStore::company()); }
    Result<std::vector<Publisher>> publishers() override
    {
        return counted(MemoryStore::publishers());
    }
    Result<std::vector<LedgerEntry>> entries(const LedgerFilter& filter) override
    {
        return counted(MemoryStore::entries(filter));
    }
    Result<std::vector<WaitingTotal>> waitingTotals() override
    {
        return counted(MemoryStore::waitingTotals());
    }
    Result<std::vector<Balance>> balances(std::optional<Date> asOf) override
    {
        return counted(MemoryStore::balances(asOf));
    }
    Result<std::vector<Payout>> payouts(const PayoutFilter& filter) override
    {
        return counted(MemoryStore::payouts(filter));
    }
    Result<Payout> payout(PayoutSerial serial) override
    {
        return counted(MemoryStore::payout(serial));
    }
    Result<std::vector<PayoutEvent>> events(PayoutSerial serial) override
    {
        return counted(MemoryStore::events(serial));
    }
    Result<std::vector<Allocation>> allocations(PayoutSerial serial) override
    {
        return counted(MemoryStore::allocations(serial));
    }
    Result<std::vector<Check>> checkFile(Progress& progress) override
    {
        return counted(MemoryStore::checkFile(progress));
    }

private:
    template <typename T>
    T counted(T answer)
    {
        outside += isReading() ? 0 : 1;
        return answer;
    }
};

TEST(OneMoment, isWhatEveryAnswerOfSeveralQuestionsIsOf)
{
    auto owned = std::make_unique<MomentStore>();
    MomentStore& store = *owned;
    PayoutDesk desk(std::move(owned));
    const PublisherId nick = desk.addPublisher("nick");
    desk.earn(nick, desk.addCampaign("Shop"), "2026-10-01", "10");
    ASSERT_TRUE(desk.pay(nick, "5"));
    ASSERT_GT(store.outside, 0) << "recording reads in its unit of work";
    NoProgress silent;
    store.outside = 0;
    ASSERT_TRUE(verifyBooks(desk.books, silent));
    EXPECT_EQ(store.outside, 0) << "verify";
    ASSERT_TRUE(makeStatement(desk.books, nick, date("2026-10-01"), std::nullopt));
    EXPECT_EQ(store.outside, 0) << "statement";
    ASSERT_TRUE(payoutDetails(desk.books, { 1 }));
    EXPECT_EQ(store.outside, 0) << "payout show";
    ASSERT_TRUE(makeDashboard(desk.books));
    EXPECT_EQ(store.outside, 0) << "dashboard";
    ASSERT_TRUE(previewRecalculation(desk.books, {}, silent));
    EXPECT_EQ(store.outside, 0) << "preview of a recalculation";
    ASSERT_TRUE(draftInvoice(desk.books, { 1 }));
    EXPECT_EQ(store.outside, 0) << "draft";
    for (const ExportableTable& table : exportableTables()) {
        StringSink bytes;
        CsvTableSink sink(bytes);
        ASSERT_TRUE(table.write(desk.books, sink, silent));
        EXPECT_EQ(store.outside, 0) << "export " << table.name;
    }
    EXPECT_FALSE(store.isReading()) << "each ends with its answer";
}

class Overview : public testing::Test {
protected:
    PayoutDesk desk;
    PublisherId nick = desk.addPublisher("nick");
    CampaignId shop = desk.addCampaign("Shop");
};

TEST_F(Overview, statementGoesFromTheOpeningToTheClosingBalance)
{
    desk.earn(nick, shop, "2026-09-30", "12.345678");
    desk.earn(nick, shop, "2026-10-01", "10");
    desk.adjust(nick, "5");
    PayoutRequest request = desk.request(nick, "20", Paid);
    request.state.paymentDate = date("2026-10-31");
    ASSERT_TRUE(recordPayout(desk.books, request));
    const auto statement = makeStatement(desk.books, nick, date("2026-10-01"), date("2026-11-01"));
    ASSERT_TRUE(statement);
    EXPECT_EQ(statement->opening, money("12.345678"));
    ASSERT_EQ(statement->lines.size(), 2u) << "the adjustment is of November";
    EXPECT_EQ(statement->lines[0].text, "Shop, October 2026");
    EXPECT_EQ(statement->lines[0].balance, money("22.345678"));
    EXPECT_EQ(statement->lines[1].text, "Payout #1");
    EXPECT_EQ(statement->closing, money("2.345678"));
    EXPECT_EQ(statement->balance.balance(), money("7.345678")) << "as of now";
    EXPECT_EQ(statement->supplier.name, "nick Ltd");
}

TEST_F(Overview, statementWithoutDaysIsTheWholeAccount)
{
    desk.earn(nick, shop, "2026-10-01", "10");
    desk.adjust(nick, "5");
    ASSERT_TRUE(desk.pay(nick, "1"));
    ASSERT_TRUE(desk.move({ 1 }, Declined));
    const auto statement = makeStatement(desk.books, nick, std::nullopt, std::nullopt);
    ASSERT_TRUE(statement);
    EXPECT_EQ(statement->opening, Money());
    ASSERT_EQ(statement->lines.size(), 4u);
    EXPECT_EQ(statement->lines[1].text, "bonus");
    EXPECT_EQ(statement->lines[3].text, "Payout #1: taken back");
    EXPECT_EQ(statement->closing, statement->balance.balance());
}

TEST_F(Overview, statementRefusesAnEndBeforeItsBeginning)
{
    EXPECT_FALSE(makeStatement(desk.books, nick, date("2026-10-01"), date("2026-10-01")));
    EXPECT_FALSE(makeStatement(desk.books, { 99 }, std::nullopt, std::nullopt));
}

TEST_F(Overview, dashboardNeverNetsDebitBalancesAgainstWhatOthersAreOwed)
{
    const PublisherId anna = desk.addPublisher("anna");
    desk.earn(nick, shop, "2026-10-01", "10.009");
    desk.earn(anna, shop, "2026-10-01", "-3");
    const auto board = makeDashboard(desk.books);
    ASSERT_TRUE(board);
    EXPECT_EQ(board->payable, money("10"));
    EXPECT_EQ(board->payablePublishers, 1);
    EXPECT_EQ(board->owedBy, money("3"));
    ASSERT_EQ(board->mostOwed.size(), 2u);
    EXPECT_EQ(board->mostOwed[0].balance.publisher, nick);
}

TEST_F(Overview, dashboardCountsWhatAwaitsApprovalAndPayment)
{
    desk.earn(nick, shop, "2026-10-01", "10");
    desk.earn(nick, shop, "2026-10-01", "4", ConversionStatus::Pending);
    desk.earn(nick, shop, "2026-11-01", "2", ConversionStatus::Pending);
    ASSERT_TRUE(desk.pay(nick, "3", Approved));
    const auto board = makeDashboard(desk.books);
    ASSERT_TRUE(board);
    EXPECT_EQ(board->pending, money("6"));
    EXPECT_EQ(board->pendingConversions, 2);
    EXPECT_EQ(board->inPayment, money("3"));
}

TEST_F(Overview, dashboardSumsPaymentsByTheMonthTheyWereMade)
{
    desk.earn(nick, shop, "2026-10-01", "100");
    for (const char* day : { "2026-11-01", "2026-11-30", "2026-10-31", "2026-09-30" }) {
        PayoutRequest request = desk.request(nick, "10", Paid);
        request.state.paymentDate = date(day);
        ASSERT_TRUE(recordPayout(desk.books, request));
    }
    const auto board = makeDashboard(desk.books);
    ASSERT_TRUE(board);
    EXPECT_EQ(board->month, monthOf(date("2026-11-22")));
    EXPECT_EQ(board->paidInMonth, money("20"));
    EXPECT_EQ(board->paidInMonthBefore, money("10"));
    ASSERT_EQ(board->payoutsByStatus.size(), payoutStatuses().size());
    EXPECT_EQ(board->payoutsByStatus[2].second.first, 4);
    EXPECT_EQ(board->payoutsByStatus[2].second.second, money("40"));
}

TEST_F(Overview, dashboardShowsTwelveMonthsUpToTheLatestEarning)
{
    EXPECT_TRUE(makeDashboard(desk.books)->earned.empty());
    desk.earn(nick, shop, "2010-12-09", "7");
    desk.earn(nick, shop, "2010-02-09", "5");
    desk.earn(nick, shop, "2009-12-09", "1");
    const auto board = makeDashboard(desk.books);
    ASSERT_EQ(board->earned.size(), 12u);
    EXPECT_EQ(board->earned.front().month, monthOf(date("2010-01-01")));
    EXPECT_EQ(board->earned[1].amount, money("5"));
    EXPECT_EQ(board->earned[2].amount, Money());
    EXPECT_EQ(board->earned.back().amount, money("7"));
}

TEST_F(Overview, dashboardOfAnotherMonthShowsWhatWasPaidInItAndEarnedUpToIt)
{
    desk.earn(nick, shop, "2026-08-10", "40");
    desk.earn(nick, shop, "2026-10-01", "100");
    for (const char* day : { "2026-11-01", "2026-09-30", "2026-08-31" }) {
        PayoutRequest request = desk.request(nick, "10", Paid);
        request.state.paymentDate = date(day);
        ASSERT_TRUE(recordPayout(desk.books, request));
    }
    const auto board = makeDashboard(desk.books, monthOf(date("2026-09-01")));
    ASSERT_TRUE(board);
    EXPECT_EQ(board->paidInMonth, money("10"));
    EXPECT_EQ(board->paidInMonthBefore, money("10"));
    ASSERT_EQ(board->earned.size(), 12u);
    EXPECT_EQ(board->earned.back().month, monthOf(date("2026-09-01")));
    EXPECT_EQ(board->earned.back().amount, Money());
    EXPECT_EQ(board->earned[10].amount, money("40"));
    EXPECT_EQ(board->payable, money("110")) << "what is owed is of today, whatever the period";
    std::vector<std::string> months;
    for (const Month month : board->months)
        months.push_back(toText(month));
    EXPECT_EQ(months, (std::vector<std::string>{ "2026-11", "2026-10", "2026-09", "2026-08" }));
}

TEST_F(Overview, dashboardTellsHowOldWhatIsOwedIs)
{
    const PublisherId anna = desk.addPublisher("anna");
    const PublisherId debtor = desk.addPublisher("debtor");
    desk.earn(nick, shop, "2026-07-01", "100"); // 144 days
    desk.earn(nick, shop, "2026-09-10", "20"); // 73 days
    desk.earn(nick, shop, "2026-10-20", "5.009"); // 33 days
    desk.earn(anna, shop, "2026-11-21", "7");
    desk.earn(debtor, shop, "2026-11-21", "-50");
    ASSERT_TRUE(desk.pay(nick, "90")); // settles the oldest
    const auto board = makeDashboard(desk.books);
    ASSERT_TRUE(board);
    EXPECT_EQ(board->owedByAge,
              (std::vector<Money>{ money("7"), money("5"), money("20"), money("10") }));
    Money sum;
    for (const Money amount : board->owedByAge)
        sum = sum + amount;
    EXPECT_EQ(sum, board->payable);
    ASSERT_EQ(board->mostOwed.size(), 3u);
    EXPECT_EQ(board->mostOwed[0].oldestUnpaid, date("2026-07-01"));
    EXPECT_EQ(board->mostOwed[1].oldestUnpaid, date("2026-11-21"));
    EXPECT_EQ(board->mostOwed[2].oldestUnpaid, std::nullopt) << "owes, is not owed";
}

TEST_F(Overview, dashboardAgesAddUpInMinorUnits)
{
    desk.earn(nick, shop, "2026-07-01", "10.006");
    desk.earn(nick, shop, "2026-11-20", "20.006");
    const auto board = makeDashboard(desk.books);
    EXPECT_EQ(board->payable, money("30.01"));
    EXPECT_EQ(board->owedByAge,
              (std::vector<Money>{ money("20"), Money(), Money(), money("10.01") }));
}

TEST_F(Overview, dashboardAgesNothingThatAPayoutHasSettled)
{
    desk.earn(nick, shop, "2026-07-01", "100");
    desk.earn(nick, shop, "2026-11-20", "30");
    ASSERT_TRUE(desk.pay(nick, "100"));
    EXPECT_EQ(makeDashboard(desk.books)->owedByAge,
              (std::vector<Money>{ money("30"), Money(), Money(), Money() }));
    EXPECT_EQ(makeDashboard(desk.books)->mostOwed[0].oldestUnpaid, date("2026-11-20"));
    ASSERT_TRUE(desk.move({ 1 }, Declined));
    EXPECT_EQ(makeDashboard(desk.books)->owedByAge,
              (std::vector<Money>{ money("30"), Money(), Money(), money("100") }))
        << "what was settled is open again, as old as before";
}

TEST_F(Overview, dashboardNamesWhatNeedsAttention)
{
    const PublisherId anna = desk.addPublisher("anna");
    desk.earn(nick, shop, "2026-10-01", "100");
    desk.earn(anna, shop, "2026-10-01", "-3");
    PayoutRequest request = desk.request(nick, "20");
    request.state.method = "Wire";
    ASSERT_TRUE(recordPayout(desk.books, request));
    request = desk.request(nick, "30", Paid);
    request.state.paid = money("29");
    ASSERT_TRUE(recordPayout(desk.books, request));
    const auto counted = [this] {
        std::map<Attention::Kind, std::int64_t> counts;
        const auto board = makeDashboard(desk.books);
        for (const Attention& attention : board->attention)
            counts[attention.kind] = attention.count;
        return counts;
    };
    using enum Attention::Kind;
    EXPECT_EQ(counted(),
              (std::map<Attention::Kind, std::int64_t>{ { MissingVatIds, 1 },
                                                        { InvoicesNotIssued, 2 },
                                                        { PaidDiffers, 1 },
                                                        { BelowMinimum, 1 },
                                                        { DebitBalances, 1 } }));
    ASSERT_TRUE(desk.edit({ 2 }, [](PayoutState& state) { state.note = "bank fee"; }));
    EXPECT_FALSE(counted().contains(PaidDiffers)) << "explained";
}

} // namespace
