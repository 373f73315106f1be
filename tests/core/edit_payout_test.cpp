#include "core/usecases/close_period.h"
#include "core/usecases/record_payout.h"
#include "tests/support/payout_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::money;
using tests::PayoutDesk;
using enum PayoutStatus;

namespace {

class EditPayout : public testing::Test {
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

TEST(PayoutMoves, areLegalExactlyAsTheTableSays)
{
    for (const PayoutStatusInfo& from : payoutStatuses()) {
        for (const PayoutStatusInfo& to : payoutStatuses()) {
            PayoutDesk desk;
            const PublisherId nick = desk.addPublisher("nick");
            desk.earn(nick, desk.addCampaign("Shop"), "2026-10-05", "250");
            const PayoutStatus start = from.mayBeFirst ? from.status : Paid;
            ASSERT_TRUE(desk.pay(nick, "100", start));
            if (start != from.status) {
                ASSERT_TRUE(desk.move({ 1 }, from.status));
            }
            const bool isListed =
                std::find(from.next.begin(), from.next.end(), to.status) != from.next.end();
            const auto moved = desk.move({ 1 }, to.status);
            EXPECT_EQ(moved.has_value(), isListed || from.status == to.status)
                << from.label << " to " << to.label;
            const PayoutStatusInfo& now = moved ? to : from;
            EXPECT_EQ(desk.balance(nick), now.deducts ? "150" : "250")
                << from.label << " to " << to.label;
            EXPECT_EQ(desk.faults(), "") << from.label << " to " << to.label;
        }
    }
}

TEST(PayoutMoves, needAReasonWhereTheTableSaysSo)
{
    for (const PayoutStatusInfo& from : payoutStatuses()) {
        for (const PayoutStatus to : from.needsReason) {
            PayoutDesk desk;
            const PublisherId nick = desk.addPublisher("nick");
            desk.earn(nick, desk.addCampaign("Shop"), "2026-10-05", "250");
            const auto recorded = desk.pay(nick, "100", from.status);
            ASSERT_TRUE(recorded);
            PayoutEdit edit{ recorded->payout.serial, 1, recorded->payout.state, "  ", false };
            edit.state.status = to;
            const auto refused = editPayout(desk.books, edit);
            ASSERT_FALSE(refused) << from.label << " to " << info(to).label;
            EXPECT_EQ(refused.error().where, "reason");
        }
    }
}

TEST_F(EditPayout, recordEveryMove)
{
    const PayoutSerial serial = desk.pay(nick, "100")->payout.serial;
    ASSERT_TRUE(desk.move(serial, Approved));
    ASSERT_TRUE(desk.move(serial, Paid));
    const auto details = payoutDetails(desk.books, serial);
    ASSERT_TRUE(details);
    ASSERT_EQ(details->events.size(), 3u);
    EXPECT_EQ(details->events[2].from, Approved);
    EXPECT_EQ(details->events[2].state.status, Paid);
    EXPECT_EQ(details->events[2].user, "tester");
    EXPECT_EQ(details->events[2].reason, "as agreed");
    EXPECT_EQ(details->payout.version, 3);
}

TEST_F(EditPayout, postNothingWhenWhatTheyDeductStays)
{
    const PayoutSerial serial = desk.pay(nick, "100")->payout.serial;
    const std::size_t before = entryCount();
    ASSERT_TRUE(desk.move(serial, Approved));
    ASSERT_TRUE(desk.move(serial, Paid));
    ASSERT_TRUE(desk.edit(serial, [](PayoutState& state) { state.note = "sent"; }));
    EXPECT_EQ(entryCount(), before);
}

TEST_F(EditPayout, postReversalAndNewEntryWhenTheAmountChanges)
{
    const PayoutSerial serial = desk.pay(nick, "100")->payout.serial;
    desk.world.setDay("2026-11-30");
    ASSERT_TRUE(desk.edit(serial, [](PayoutState& state) { state.requested = money("80"); }));
    const auto entries = desk.store.entries({});
    ASSERT_EQ(entries->size(), 4u);
    EXPECT_EQ(entries->at(2).kind, EntryKind::PayoutReversal);
    EXPECT_EQ(entries->at(2).amount, money("100"));
    EXPECT_EQ(entries->at(3).amount, money("-80"));
    EXPECT_EQ(desk.balance(nick, "2026-11-29"), "150.123456") << "the past stays as it was";
    EXPECT_EQ(desk.balance(nick), "170.123456");
    EXPECT_EQ(desk.settles(serial), "2026-10 Shop 80\u2026");
}

TEST_F(EditPayout, refuseAnEditThatTakesMoreThanPayable)
{
    const PayoutSerial serial = desk.pay(nick, "200")->payout.serial;
    const auto within = [](PayoutState& state) {
        state.requested = money("250.12");
    };
    const auto beyond = [](PayoutState& state) {
        state.requested = money("250.13");
    };
    const auto refused = desk.edit(serial, beyond);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().remedy.text(), overpayRemedy);
    EXPECT_TRUE(desk.edit(serial, within));
}

TEST_F(EditPayout, refuseToReopenWhatIsNotPayableAnyMore)
{
    const PayoutSerial serial = desk.pay(nick, "200", Declined)->payout.serial;
    ASSERT_TRUE(desk.pay(nick, "100"));
    EXPECT_FALSE(desk.move(serial, Pending));
}

TEST_F(EditPayout, goBackToPendingWhenChangedAfterApproval)
{
    const std::pair<const char*, void (*)(PayoutState&)> changes[] = {
        { "amount",
          [](PayoutState& state) {
              state.requested = money("90");
          } },
        { "method",
          [](PayoutState& state) {
              state.method = "Wire";
          } },
        { "date",
          [](PayoutState& state) {
              state.paymentDate = date("2026-12-01");
          } },
    };
    for (const auto& [what, change] : changes) {
        const PayoutSerial serial = desk.pay(nick, "50", Approved)->payout.serial;
        const auto edited = desk.edit(serial, change);
        ASSERT_TRUE(edited) << what;
        EXPECT_EQ(edited->payout.state.status, Pending) << what;
        EXPECT_FALSE(edited->warnings.empty()) << what;
    }
}

TEST_F(EditPayout, stayApprovedWhenOnlyTheNoteChanges)
{
    const PayoutSerial serial = desk.pay(nick, "50", Approved)->payout.serial;
    ASSERT_TRUE(desk.edit(serial, [](PayoutState& state) { state.note = "soon"; }));
    EXPECT_EQ(desk.store.payout(serial)->state.status, Approved);
}

TEST_F(EditPayout, comeBackOnTheDayTheMoneyCameBack)
{
    PayoutRequest request = desk.request(nick, "100", Paid);
    request.state.paymentDate = date("2026-11-10");
    const PayoutSerial serial = recordPayout(desk.books, request)->payout.serial;
    const auto early = desk.edit(serial, [](PayoutState& state) {
        state.status = Returned;
        state.paymentDate = date("2026-11-09");
    });
    ASSERT_FALSE(early) << "not before it was paid";
    ASSERT_TRUE(desk.edit(serial, [](PayoutState& state) {
        state.status = Returned;
        state.paymentDate = date("2026-11-15");
    }));
    EXPECT_EQ(desk.balance(nick, "2026-11-14"), "150.123456");
    EXPECT_EQ(desk.balance(nick, "2026-11-15"), "250.123456");
    EXPECT_FALSE(desk.edit(serial, [](PayoutState& state) { state.requested = money("1"); }));
    EXPECT_TRUE(desk.edit(serial, [](PayoutState& state) { state.note = "wrong account"; }));
}

TEST_F(EditPayout, doNotComeBackOnADayThatIsStillToCome)
{
    const PayoutSerial serial = desk.pay(nick, "100", Paid)->payout.serial;
    const auto comesBackOn = [&](std::string_view day) {
        return desk.edit(serial, [day](PayoutState& state) {
            state.status = Returned;
            state.paymentDate = date(day);
        });
    };
    const auto early = comesBackOn("2026-11-23");
    ASSERT_FALSE(early) << "it could be paid once more before";
    EXPECT_EQ(early.error().what.text(), "2026-11-23 is still to come.");
    EXPECT_EQ(desk.balance(nick), "150.123456");
    EXPECT_TRUE(comesBackOn("2026-11-22"));
}

TEST_F(EditPayout, doNotComeBackBeforeTheyWereDeducted)
{
    const PayoutSerial serial = desk.pay(nick, "100")->payout.serial;
    ASSERT_TRUE(desk.edit(serial, [](PayoutState& state) {
        state.status = Paid;
        state.paymentDate = date("2026-11-01");
    }));
    const auto returned = desk.edit(serial, [](PayoutState& state) {
        state.status = Returned;
        state.paymentDate = date("2026-11-03");
    });
    ASSERT_TRUE(returned) << returned.error().sentence();
    EXPECT_EQ(desk.balance(nick, "2026-11-10"), "250.123456");
    EXPECT_EQ(desk.store.entries({})->back().effectiveDate, date("2026-11-22"));
    ASSERT_FALSE(returned->warnings.empty());
    EXPECT_EQ(returned->warnings.back().text(),
              "It was deducted from 2026-11-22 on: it comes back on that day, not on 2026-11-03.");
}

TEST_F(EditPayout, doNotComeBackBeforeTheyCountedInReopenedDays)
{
    ASSERT_TRUE(closePeriod(desk.books, date("2026-10-31"), ""));
    PayoutRequest request = desk.request(nick, "100", Paid);
    request.state.paymentDate = date("2026-10-10");
    const PayoutSerial serial = recordPayout(desk.books, request)->payout.serial;
    ASSERT_TRUE(reopenPeriod(desk.books, date("2026-10-01"), "a late file"));
    ASSERT_TRUE(desk.edit(serial, [](PayoutState& state) {
        state.status = Returned;
        state.paymentDate = date("2026-10-15");
    }));
    EXPECT_EQ(desk.balance(nick, "2026-10-31"), "250.123456");
    EXPECT_EQ(desk.store.entries({})->back().effectiveDate, date("2026-11-01"));
}

TEST_F(EditPayout, forgetThePaymentWhenItIsTakenBack)
{
    const PayoutSerial serial = desk.pay(nick, "100", Paid)->payout.serial;
    const auto corrected = desk.move(serial, Approved);
    ASSERT_TRUE(corrected);
    EXPECT_EQ(corrected->payout.state.status, Approved);
    EXPECT_EQ(corrected->payout.state.paid, std::nullopt);
    EXPECT_EQ(corrected->payout.state.paymentDate, std::nullopt);
}

TEST_F(EditPayout, tellAStaleEditor)
{
    const RecordedPayout recorded = *desk.pay(nick, "100");
    ASSERT_TRUE(desk.move(recorded.payout.serial, Approved));
    PayoutEdit stale{ recorded.payout.serial, 1, recorded.payout.state, "", false };
    stale.state.note = "mine";
    const auto refused = editPayout(desk.books, stale);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
}

TEST_F(EditPayout, leaveNoTraceOfAnEditThatChangesNothing)
{
    const PayoutSerial serial = desk.pay(nick, "100")->payout.serial;
    ASSERT_TRUE(desk.edit(serial, [](PayoutState&) {}));
    EXPECT_EQ(desk.store.payout(serial)->version, 1);
}

TEST_F(EditPayout, showWhatIsPayableBesideTheForm)
{
    ASSERT_TRUE(desk.pay(nick, "100"));
    const auto context = payoutContext(desk.books, nick, "WIRE");
    ASSERT_TRUE(context);
    EXPECT_EQ(context->payable, money("150.12"));
    EXPECT_EQ(context->balance.inPayment, money("100"));
    EXPECT_EQ(context->minimum, money("100"));
}

} // namespace
