#include "core/usecases/adjust.h"
#include "core/usecases/record_payout.h"
#include "tests/support/payout_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::money;
using tests::PayoutDesk;
using enum PayoutStatus;

namespace {

class Payouts : public testing::Test {
protected:
    PayoutDesk desk;
    PublisherId nick = desk.addPublisher("nick");
    CampaignId shop = desk.addCampaign("Shop");

    void SetUp() override { desk.earn(nick, shop, "2026-10-05", "250.123456"); }
    void TearDown() override { EXPECT_EQ(desk.faults(), ""); }

    std::size_t entryCount()
    {
        const auto entries = desk.store.entries({});
        return entries ? entries->size() : 0;
    }
};

// --- recording

TEST_F(Payouts, lowerTheBalanceByTheRequestedAmount)
{
    const auto recorded = desk.pay(nick, "100");
    ASSERT_TRUE(recorded);
    EXPECT_EQ(desk.balance(nick), "150.123456");
    EXPECT_EQ(desk.settles(recorded->payout.serial), "2026-10 Shop 100\u2026");
}

TEST_F(Payouts, bringTheBalanceBackWhenDeclined)
{
    const PayoutSerial serial = desk.pay(nick, "100")->payout.serial;
    ASSERT_TRUE(desk.move(serial, Declined));
    EXPECT_EQ(desk.balance(nick), "250.123456");
    EXPECT_EQ(desk.settles(serial), "");
}

TEST_F(Payouts, deductNothingWhenDeclinedFromTheStart)
{
    const auto recorded = desk.pay(nick, "1000", Declined);
    ASSERT_TRUE(recorded) << "nothing is paid, so nothing is overpaid";
    EXPECT_EQ(desk.balance(nick), "250.123456");
    EXPECT_EQ(entryCount(), 1u);
}

TEST_F(Payouts, areNumberedFromOne)
{
    EXPECT_EQ(desk.pay(nick, "1")->payout.serial.value, 1);
    EXPECT_EQ(desk.pay(nick, "1")->payout.serial.value, 2);
}

TEST_F(Payouts, cannotBeginAsReturned)
{
    const auto recorded = desk.pay(nick, "1", Returned);
    ASSERT_FALSE(recorded);
    EXPECT_EQ(recorded.error().what.text(), "A payout cannot begin as Returned.");
}

TEST_F(Payouts, needAnAmountThatCanBePaid)
{
    const std::pair<const char*, const char*> cases[] = {
        { "0", "The requested amount is 0." },
        { "-1", "The amount is less than 0." },
        { "1.005", "1.005 has more decimals than USD has (2)." },
    };
    for (const auto& [amount, sentence] : cases) {
        const auto recorded = desk.pay(nick, amount);
        ASSERT_FALSE(recorded) << amount;
        EXPECT_EQ(recorded.error().what.text(), sentence);
        EXPECT_EQ(recorded.error().where, "requested amount");
    }
    PayoutRequest large = desk.request(nick, "1");
    large.state.requested = { moneyLimit.micros + 1'000'000 };
    large.allowOverpay = true;
    EXPECT_FALSE(recordPayout(desk.books, large));
}

TEST_F(Payouts, needAPublisherOfTheBooks)
{
    const auto recorded = desk.pay({ 99 }, "1");
    ASSERT_FALSE(recorded);
    EXPECT_EQ(recorded.error().code, ErrorCode::NotFound);
}

TEST_F(Payouts, takeEffectOnThePaymentDateWhenPaid)
{
    PayoutRequest request = desk.request(nick, "100", Paid);
    request.state.paymentDate = date("2026-11-10");
    ASSERT_TRUE(recordPayout(desk.books, request));
    EXPECT_EQ(desk.balance(nick, "2026-11-09"), "250.123456");
    EXPECT_EQ(desk.balance(nick, "2026-11-10"), "150.123456");
}

TEST_F(Payouts, takeEffectTodayUntilPaid)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    EXPECT_EQ(desk.balance(nick, "2026-11-21"), "250.123456");
    EXPECT_EQ(desk.balance(nick, "2026-11-22"), "150.123456");
}

TEST_F(Payouts, arePaidTodayAndInFullWhenNothingElseIsSaid)
{
    PayoutRequest request = desk.request(nick, "100", Paid);
    request.state.paid = Money();
    const auto recorded = recordPayout(desk.books, request);
    ASSERT_TRUE(recorded);
    EXPECT_EQ(recorded->payout.state.paid, money("100"));
    EXPECT_EQ(recorded->payout.state.paymentDate, date("2026-11-22"));
    EXPECT_TRUE(recorded->warnings.empty());
}

TEST_F(Payouts, haveNoPaidAmountWhenItIsZero)
{
    PayoutRequest request = desk.request(nick, "100");
    request.state.paid = Money();
    EXPECT_EQ(recordPayout(desk.books, request)->payout.state.paid, std::nullopt);
}

TEST_F(Payouts, warnWhenPaidDiffersFromRequested)
{
    PayoutRequest request = desk.request(nick, "100", Paid);
    request.state.paid = money("90");
    const auto recorded = recordPayout(desk.books, request);
    ASSERT_TRUE(recorded);
    ASSERT_EQ(recorded->warnings.size(), 1u);
    EXPECT_EQ(recorded->warnings[0].text(),
              "Paid 90.00 USD differs from the requested 100.00 USD: say why in the note.");
    EXPECT_EQ(desk.balance(nick), "150.123456") << "the requested amount deducts";
}

TEST_F(Payouts, warnNoMoreWhenTheNoteSaysWhyPaidDiffers)
{
    PayoutRequest request = desk.request(nick, "100", Paid);
    request.state.paid = money("90");
    request.state.note = "bank charges";
    const auto recorded = recordPayout(desk.books, request);
    ASSERT_TRUE(recorded);
    EXPECT_TRUE(recorded->warnings.empty());
    EXPECT_FALSE(isDifferenceUnexplained(recorded->payout.state));
    PayoutState state = recorded->payout.state;
    state.note = " ";
    EXPECT_TRUE(isDifferenceUnexplained(state));
    state.paid = state.requested;
    EXPECT_FALSE(isDifferenceUnexplained(state));
}

TEST_F(Payouts, haveNoMethodWhenNoneWasChosen)
{
    PayoutRequest request = desk.request(nick, "10");
    EXPECT_EQ(recordPayout(desk.books, request)->payout.state.method, "PayPal")
        << "the publisher's";
    request = desk.request(nick, "10");
    request.choosesMethod = true;
    EXPECT_EQ(recordPayout(desk.books, request)->payout.state.method, "");
    EXPECT_TRUE(recordPayout(desk.books, request)->existed);
    request.choosesMethod = false;
    EXPECT_TRUE(recordPayout(desk.books, request)->existed) << "left open is no contradiction";
    request.state.method = "Wire";
    EXPECT_EQ(recordPayout(desk.books, request).error().code, ErrorCode::Conflict);
}

TEST_F(Payouts, areListedByTheDayOnWhichTheyCount)
{
    PayoutRequest paid = desk.request(nick, "10", Paid);
    paid.state.paymentDate = date("2026-10-20");
    ASSERT_TRUE(recordPayout(desk.books, paid));
    ASSERT_TRUE(desk.pay(nick, "20")); // today, 2026-11-22
    PayoutFilter october;
    october.from = date("2026-10-01");
    october.to = date("2026-11-01");
    ASSERT_EQ(desk.store.payouts(october)->size(), 1u);
    EXPECT_EQ(desk.store.payouts(october)->front().serial.value, 1);
    PayoutFilter november;
    november.from = date("2026-11-01");
    ASSERT_EQ(desk.store.payouts(november)->size(), 1u);
    EXPECT_EQ(desk.store.payouts(november)->front().serial.value, 2);
}

TEST_F(Payouts, warnBelowTheMethodsMinimumAndKnowTheMethodInAnyCase)
{
    PayoutRequest request = desk.request(nick, "50");
    request.state.method = "wire";
    const auto recorded = recordPayout(desk.books, request);
    ASSERT_TRUE(recorded);
    EXPECT_EQ(recorded->payout.state.method, "Wire");
    ASSERT_EQ(recorded->warnings.size(), 1u);
    EXPECT_EQ(recorded->warnings[0].text(), "50.00 USD is below the minimum of Wire, 100.");
}

TEST_F(Payouts, useThePublishersMethodWhenNoneIsGiven)
{
    EXPECT_EQ(desk.pay(nick, "50")->payout.state.method, "PayPal");
}

TEST_F(Payouts, refuseAnUnknownMethodAndNameTheNearest)
{
    PayoutRequest request = desk.request(nick, "50");
    request.state.method = "Wires";
    const auto recorded = recordPayout(desk.books, request);
    ASSERT_FALSE(recorded);
    EXPECT_EQ(recorded.error().remedy.text(), "Did you mean Wire?");
}

// --- more than payable

TEST_F(Payouts, payUpToThePayableBalance)
{
    ASSERT_TRUE(desk.pay(nick, "250.12"));
    EXPECT_EQ(desk.balance(nick), "0.003456");
    EXPECT_EQ(desk.settles({ 1 }), "2026-10 Shop 250.12") << "the rest is below one cent";
}

TEST_F(Payouts, refuseMoreThanPayableUntilConfirmed)
{
    PayoutRequest request = desk.request(nick, "250.13");
    const auto refused = recordPayout(desk.books, request);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_EQ(refused.error().remedy.text(), overpayRemedy);
    request.allowOverpay = true;
    ASSERT_TRUE(recordPayout(desk.books, request));
    EXPECT_EQ(desk.balance(nick), "-0.006544");
    EXPECT_EQ(desk.settles({ 1 }), "2026-10 Shop 250.123456, advance 0.006544");
}

TEST_F(Payouts, netAnEarlierAdvanceWithTheNextPayout)
{
    PayoutRequest request = desk.request(nick, "300");
    request.allowOverpay = true;
    ASSERT_TRUE(recordPayout(desk.books, request));
    desk.earn(nick, shop, "2026-11-03", "100");
    ASSERT_TRUE(desk.pay(nick, "50.12"));
    EXPECT_EQ(desk.settles({ 2 }), "2026-11 Shop 99.996544, advance -49.876544");
    ASSERT_TRUE(desk.move({ 1 }, Declined));
    EXPECT_EQ(desk.balance(nick), "300.003456") << "what the second netted is owed again";
    EXPECT_EQ(desk.faults(), "");
    ASSERT_TRUE(desk.pay(nick, "300"));
    EXPECT_EQ(desk.settles({ 3 }),
              "2026-10 Shop 250.123456, 2026-11 Shop 0.003456, advance "
              "49.873088");
}

// --- the same request again

TEST_F(Payouts, recordOneForTheSameKey)
{
    const PayoutRequest request = desk.request(nick, "100", Paid);
    const auto first = recordPayout(desk.books, request);
    desk.world.setDay("2026-11-25");
    const auto again = recordPayout(desk.books, request);
    ASSERT_TRUE(again) << "filled in dates are no difference";
    EXPECT_TRUE(again->existed);
    EXPECT_FALSE(first->existed);
    EXPECT_EQ(again->payout.serial, first->payout.serial);
    EXPECT_EQ(desk.balance(nick), "150.123456");
}

TEST_F(Payouts, answerTheSameKeyAlsoAfterAnEdit)
{
    const PayoutRequest request = desk.request(nick, "100");
    ASSERT_TRUE(recordPayout(desk.books, request));
    ASSERT_TRUE(desk.edit({ 1 }, [](PayoutState& state) { state.requested = money("120"); }));
    const auto again = recordPayout(desk.books, request);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->payout.state.requested, money("120")) << "as it stands now";
}

TEST_F(Payouts, refuseTheSameKeyWithOtherContent)
{
    const PayoutRequest request = desk.request(nick, "100");
    ASSERT_TRUE(recordPayout(desk.books, request));
    const std::pair<const char*, void (*)(PayoutRequest&)> changes[] = {
        { "amount",
          [](PayoutRequest& other) {
              other.state.requested = money("101");
          } },
        { "publisher",
          [](PayoutRequest& other) {
              other.publisher = { 2 };
          } },
        { "status",
          [](PayoutRequest& other) {
              other.state.status = Approved;
          } },
        { "paid",
          [](PayoutRequest& other) {
              other.state.paid = money("99");
          } },
        { "method",
          [](PayoutRequest& other) {
              other.state.method = "Wire";
          } },
        { "date",
          [](PayoutRequest& other) {
              other.state.paymentDate = date("2026-01-01");
          } },
        { "note",
          [](PayoutRequest& other) {
              other.state.note = "other";
          } },
    };
    for (const auto& [what, change] : changes) {
        PayoutRequest other = request;
        change(other);
        const auto answer = recordPayout(desk.books, other);
        ASSERT_FALSE(answer) << what;
        EXPECT_EQ(answer.error().code, ErrorCode::Conflict) << what;
    }
    EXPECT_EQ(desk.balance(nick), "150.123456");
}

TEST_F(Payouts, keepNothingWhenTheCommitFails)
{
    desk.store.answerNextCommit(Outcome::RolledBack);
    EXPECT_FALSE(desk.pay(nick, "100"));
    EXPECT_EQ(desk.balance(nick), "250.123456");
}

TEST_F(Payouts, areFoundByTheirKeyWhenTheCommitsAnswerWasLost)
{
    const PayoutRequest request = desk.request(nick, "100");
    desk.store.answerNextCommit(Outcome::Unknown);
    const auto unknown = recordPayout(desk.books, request);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::Unknown);
    const auto again = recordPayout(desk.books, request);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->existed);
    EXPECT_EQ(desk.balance(nick), "150.123456");
}

// --- adjustments

TEST_F(Payouts, settleAdjustmentsAfterEarnings)
{
    desk.adjust(nick, "10");
    ASSERT_TRUE(desk.pay(nick, "255"));
    EXPECT_EQ(desk.settles({ 1 }), "2026-10 Shop 250.123456, adjustment 4.876544\u2026");
}

TEST_F(Payouts, netDeductionsFirst)
{
    desk.adjust(nick, "-50");
    ASSERT_TRUE(desk.pay(nick, "100"));
    EXPECT_EQ(desk.settles({ 1 }), "2026-10 Shop 150\u2026, adjustment -50");
}

TEST_F(Payouts, haveOneAdjustmentForTheSameKey)
{
    AdjustmentRequest request{ "key", nick, money("10"), "bonus" };
    const auto first = adjust(desk.books, request);
    const auto again = adjust(desk.books, request);
    ASSERT_TRUE(again);
    EXPECT_EQ(first->entry.key, again->entry.key);
    EXPECT_TRUE(again->existed);
    EXPECT_EQ(desk.balance(nick), "260.123456");
    request.amount = money("11");
    const auto other = adjust(desk.books, request);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().code, ErrorCode::Conflict);
}

TEST_F(Payouts, needAdjustmentsWithAmountReasonAndPublisher)
{
    EXPECT_FALSE(adjust(desk.books, { "a", nick, Money(), "bonus" }));
    EXPECT_FALSE(adjust(desk.books, { "b", nick, money("1"), " " }));
    EXPECT_FALSE(adjust(desk.books, { "c", { 99 }, money("1"), "bonus" }));
    EXPECT_FALSE(adjust(desk.books, { "d", nick, { moneyLimit.micros + 1 }, "bonus" }));
}

} // namespace
