// A form of money on its way to the books: kept first, sent, forgotten when the answer is sure.
#include "core/usecases/submit.h"
#include "tests/support/failing_store.h"
#include "tests/support/memory_outbox.h"
#include "tests/support/payout_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::money;

namespace {

class Submit : public testing::Test {
protected:
    tests::PayoutDesk desk;
    tests::MemoryOutbox outbox;
    PublisherId nick = desk.addPublisher("nick");

    void SetUp() override { desk.adjust(nick, "250"); }
    void TearDown() override { EXPECT_EQ(desk.faults(), ""); }

    std::size_t payoutCount() { return desk.store.payouts({}).value().size(); }
    LeftForms left()
    {
        auto found = leftForms(desk.books, outbox);
        EXPECT_TRUE(found);
        return found ? *found : LeftForms();
    }
    ErrorCode failure(const PayoutRequest& request)
    {
        const auto answer = submit(desk.books, outbox, request);
        EXPECT_FALSE(answer);
        return answer ? ErrorCode::Cancelled : answer.error().code;
    }
    /// As a crash leaves it: kept, and the program ended before or after the books had it.
    void crash(const PayoutRequest& request, bool isRecorded)
    {
        const auto head = desk.store.chainHead().value();
        ASSERT_TRUE(outbox.keep({ { nick, "id-nick", "nick" }, *head, request }));
        if (isRecorded) {
            ASSERT_TRUE(recordPayout(desk.books, request));
        }
    }
};

// --- sending

TEST_F(Submit, aFormIsKeptBeforeTheBooksHaveItAndForgottenAfter)
{
    std::size_t before = 99;
    outbox.afterKeep = [&] {
        before = payoutCount();
    };
    ASSERT_TRUE(submit(desk.books, outbox, desk.request(nick, "100")));
    EXPECT_EQ(before, 0u);
    EXPECT_EQ(payoutCount(), 1u);
    EXPECT_EQ(outbox.timesKept, 1);
    EXPECT_TRUE(outbox.kept.empty());
}

TEST_F(Submit, whatTheBooksRefuseIsForgotten)
{
    EXPECT_EQ(failure(desk.request(nick, "999")), ErrorCode::Refused);
    EXPECT_EQ(outbox.timesKept, 1);
    EXPECT_TRUE(outbox.kept.empty());
}

TEST_F(Submit, whatCannotBeKeptIsNotSent)
{
    outbox.isFull = true;
    const PayoutRequest request = desk.request(nick, "100");
    for (int time = 1; time <= 2; ++time)
        EXPECT_EQ(failure(request), ErrorCode::Storage) << "no answer is owed to what was not sent";
    EXPECT_EQ(payoutCount(), 0u);
    EXPECT_TRUE(outbox.kept.empty());
}

TEST_F(Submit, whatWasRolledBackIsForgotten)
{
    desk.store.answerNextCommit(Outcome::RolledBack);
    EXPECT_EQ(failure(desk.request(nick, "100")), ErrorCode::Storage);
    EXPECT_TRUE(outbox.kept.empty());
}

TEST_F(Submit, aLostAnswerStaysUntilTheSameKeyIsAnswered)
{
    const PayoutRequest request = desk.request(nick, "100");
    desk.store.answerNextCommit(Outcome::Unknown);
    EXPECT_EQ(failure(request), ErrorCode::Unknown);
    ASSERT_EQ(outbox.kept.size(), 1u);
    const auto again = submit(desk.books, outbox, request);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->existed);
    EXPECT_EQ(payoutCount(), 1u);
    EXPECT_TRUE(outbox.kept.empty());
}

TEST_F(Submit, afterALostAnswerAFailureOfTheBooksIsNoAnswer)
{
    const PayoutRequest request = desk.request(nick, "100");
    crash(request, false);
    desk.store.answerNextCommit(Outcome::RolledBack);
    EXPECT_EQ(failure(request), ErrorCode::Unknown);
    EXPECT_EQ(outbox.kept.size(), 1u);
}

TEST_F(Submit, afterALostAnswerBooksThatCannotBeAskedAreNoAnswer)
{
    const PayoutRequest request = desk.request(nick, "100");
    crash(request, true);
    tests::FailingStore failing(desk.store);
    Books books{ failing, desk.world };
    for (const int call : { 0, 1 }) { // for the publisher, for their state
        failing.troubles.expect({ tests::Trouble::Kind::Call, call });
        const auto answer = submit(books, outbox, request);
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().code, ErrorCode::Unknown) << call;
        EXPECT_EQ(answer.error().what.text(),
                  "It is still not known whether it was saved before. This time: The disk does not "
                  "answer.");
    }
    EXPECT_EQ(outbox.timesKept, 1) << "by the crash alone";
    EXPECT_EQ(outbox.kept.size(), 1u);
}

TEST_F(Submit, afterALostAnswerADiskThatDoesNotKeepTheFormIsNoAnswer)
{
    const PayoutRequest request = desk.request(nick, "100");
    crash(request, true);
    outbox.isFull = true;
    EXPECT_EQ(failure(request), ErrorCode::Unknown);
    EXPECT_EQ(outbox.kept.size(), 1u);
    outbox.isFull = false;
    const auto again = submit(desk.books, outbox, request);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->existed);
}

TEST_F(Submit, adjustmentsAndCounterEntriesGoTheSameWay)
{
    const AdjustmentRequest bonus{ "a", nick, money("5"), "Summer" };
    desk.store.answerNextCommit(Outcome::Unknown);
    EXPECT_FALSE(submit(desk.books, outbox, bonus));
    EXPECT_EQ(outbox.kept.size(), 1u);
    const auto posted = submit(desk.books, outbox, bonus);
    ASSERT_TRUE(posted);
    EXPECT_TRUE(posted->existed);
    const ReversalRequest back{ "b", posted->entry.key, "A mistake" };
    desk.store.answerNextCommit(Outcome::Unknown);
    EXPECT_FALSE(submit(desk.books, outbox, nick, back));
    const auto taken = submit(desk.books, outbox, nick, back);
    ASSERT_TRUE(taken);
    EXPECT_TRUE(taken->existed);
    EXPECT_EQ(desk.balance(nick), "250");
    EXPECT_TRUE(outbox.kept.empty());
}

// --- what a crash left

TEST_F(Submit, theBooksAreAskedForWhatACrashLeft)
{
    const PayoutRequest there = desk.request(nick, "100");
    const PayoutRequest missing = desk.request(nick, "70");
    crash(there, true);
    crash(missing, false);
    const LeftForms found = left();
    ASSERT_EQ(found.forms.size(), 2u);
    for (const LeftForm& form : found.forms) {
        const bool isThere = form.submission.key() == there.key;
        EXPECT_EQ(form.isRecorded, isThere);
        EXPECT_EQ(form.mayReopen, !isThere);
        EXPECT_EQ(form.payout.value, isThere ? 1 : 0);
        EXPECT_EQ(form.amount, money(isThere ? "100" : "70"));
    }
    EXPECT_EQ(outbox.kept.size(), 2u) << "asking forgets nothing";
    ASSERT_TRUE(submit(desk.books, outbox, missing)) << "as the form that was opened again";
    EXPECT_EQ(payoutCount(), 2u);
    EXPECT_EQ(outbox.kept.size(), 1u);
}

TEST_F(Submit, adjustmentsThatACrashLeftAreFoundByTheirKeys)
{
    const AdjustmentRequest bonus{ "a", nick, money("5"), "Summer" };
    const auto posted = submit(desk.books, outbox, bonus);
    ASSERT_TRUE(posted);
    const Submission::Whom whom{ nick, "id-nick", "nick" };
    const ChainHead head = *desk.store.chainHead().value();
    ASSERT_TRUE(outbox.keep({ whom, head, bonus }));
    ASSERT_TRUE(outbox.keep({ whom, head, ReversalRequest{ "b", posted->entry.key, "Gone" } }));
    ASSERT_TRUE(outbox.keep({ whom, head, ReversalRequest{ "c", { 77 }, "Gone" } }));
    const LeftForms found = left();
    ASSERT_EQ(found.forms.size(), 3u);
    EXPECT_TRUE(found.forms[0].isRecorded);
    EXPECT_FALSE(found.forms[1].isRecorded);
    EXPECT_TRUE(found.forms[1].mayReopen);
    EXPECT_EQ(found.forms[1].amount, money("-5"));
    EXPECT_FALSE(found.forms[2].mayReopen) << "nothing has that number";
}

TEST_F(Submit, booksThatWereMovedAreKnownByTheirPast)
{
    crash(desk.request(nick, "100"), true);
    outbox.isElsewhere = true;
    EXPECT_EQ(left().forms.size(), 1u);
    outbox.kept.begin()->second.books.hash[0] ^= 1;
    EXPECT_TRUE(left().isEmpty()) << "these are other books";
}

TEST_F(Submit, inOtherBooksOfTheSameNameNobodyElseIsPaid)
{
    crash(desk.request(nick, "100"), false);
    outbox.kept.begin()->second.whom.id = "id-somebody";
    ASSERT_EQ(left().forms.size(), 1u);
    EXPECT_FALSE(left().forms[0].mayReopen);
}

TEST_F(Submit, whatIsUnreadableIsTold)
{
    outbox.unreadable = { "a.form.unreadable" };
    EXPECT_EQ(left().unreadable.size(), 1u);
}

// --- in text

TEST_F(Submit, everyFormIsTheSameAfterItWasText)
{
    PayoutRequest payout = desk.request(nick, "100.25", PayoutStatus::Paid);
    payout.state.paid = money("99.5");
    payout.state.paymentDate = date("2026-11-20");
    payout.state.method = "Wire";
    payout.state.note = "\xE2\x80\x9C\n\t\\";
    payout.choosesMethod = true;
    const AdjustmentRequest adjustment{
        "a", nick, money("-5"), "Summer", AdjustmentKind::Deduction, date("2026-11-01")
    };
    const Submission::Form forms[] = { payout,
                                       desk.request(nick, "1"),
                                       adjustment,
                                       AdjustmentRequest{ "x", nick, money("1"), "r" },
                                       ReversalRequest{ "b", { 12 }, "A mistake" } };
    for (const Submission::Form& form : forms) {
        const Submission sent{ { nick, "id-nick", "nick" }, { 3, std::string(16, 'a') }, form };
        const auto read = parseSubmission(toJson(sent));
        ASSERT_TRUE(read);
        EXPECT_EQ(toText(toJson(*read)), toText(toJson(sent)));
        EXPECT_EQ(read->whom, sent.whom);
        EXPECT_EQ(read->books, sent.books);
        EXPECT_EQ(read->form.index(), form.index());
    }
    const auto read = parseSubmission(
        toJson({ { nick, "id-nick", "nick" }, { 3, std::string(16, 'a') }, payout }));
    const auto& again = std::get<PayoutRequest>(read->form);
    EXPECT_EQ(again.state, payout.state);
    EXPECT_EQ(again.publisher, nick);
    EXPECT_TRUE(again.choosesMethod);
}

TEST_F(Submit, whatIsMissingOrStrangeIsRefused)
{
    const Json whole = toJson({ { nick, "id-nick", "nick" }, {}, desk.request(nick, "1") });
    ASSERT_TRUE(parseSubmission(whole));
    for (const char* member : { "form", "publisher", "key", "amount", "status" }) {
        for (const bool isThere : { false, true }) {
            Json other = whole;
            std::erase_if(other.members, [&](const auto& one) { return one.key == member; });
            if (isThere)
                other.set(member, Json::ofNumber(0));
            EXPECT_FALSE(parseSubmission(other)) << member;
        }
    }
    EXPECT_FALSE(parseSubmission(Json::array()));
}

} // namespace
