#include "core/usecases/issue_invoice.h"
#include "core/usecases/past_recalculations.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/reverse_batch.h"
#include "core/usecases/verify_books.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace {

using namespace core;
using tests::ImportDesk;

class AnyPaper final : public PaperCheck {
public:
    [[nodiscard]] Result<void> canPrint(const Invoice&) const override { return {}; }
};

/// nick has 10 earned and 15 pending of November, bob 10 earned; then nick's rate becomes 20 and
/// bob's 12. Today is 2026-12-05.
struct RecalculateTest : testing::Test {
    RecalculateTest()
    {
        offer = desk.addCampaign("Offer", CostModel::Cpa, "10");
        nick = desk.addPublisher("nick");
        bob = desk.addPublisher("bob");
        desk.addRules(offer, "type, Lead, 15\n");
        desk.take("id,conv_time,campaign,publisher,type,status\n"
                  "A,2026-11-01T09:00:00Z,Offer,nick,Sale,approved\n"
                  "B,2026-11-02T09:00:00Z,Offer,nick,Lead,pending\n"
                  "C,2026-11-03T09:00:00Z,Offer,bob,Sale,approved\n");
        desk.world.setDay("2026-12-05");
    }

    void changeRates() { desk.addRules(offer, "publisher, nick, 20\npublisher, bob, 12\n"); }

    Recalculation apply(const RecalculationScope& scope = {}, const std::string& reason = {})
    {
        auto made = recalculate(desk.books, scope, reason, desk.progress);
        EXPECT_TRUE(made) << made.error().sentence();
        return made ? *made : Recalculation();
    }

    Result<UndoneRecalculation> undo(BatchId batch, const std::string& reason = {})
    {
        return undoRecalculation(desk.books, batch, reason, desk.progress);
    }

    Result<ConversionsChanged> set(ConversionStatus status, const std::string& id)
    {
        return setConversionStatus(
            desk.books, std::vector<std::string>{ id }, status, {}, desk.progress);
    }

    /// "" or the first check of verify that does not hold.
    std::string fault()
    {
        const auto checks = verifyBooks(desk.books, desk.progress).value();
        for (const Check& check : checks)
            if (!check.holds)
                return check.name.text() + ": " + check.detail.text();
        return {};
    }

    ImportDesk desk;
    CampaignId offer;
    PublisherId nick;
    PublisherId bob;
};

TEST_F(RecalculateTest, aPreviewTellsByPublisherAndChangesNothing)
{
    changeRates();
    const auto preview = previewRecalculation(desk.books, {}, desk.progress);
    ASSERT_TRUE(preview) << preview.error().sentence();
    EXPECT_EQ(preview->total.conversions, 3);
    EXPECT_EQ(preview->total.changed, 3);
    EXPECT_FALSE(preview->batch);
    ASSERT_EQ(preview->lines.size(), 2u);
    EXPECT_EQ(preview->lines[0].publisher, nick);
    EXPECT_EQ(preview->lines[0].shift,
              (Shift{ 2, 2, Money::ofUnits(10), Money::ofUnits(20), Money::ofUnits(15),
                      Money::ofUnits(20) }));
    EXPECT_EQ(preview->lines[1].publisher, bob);
    EXPECT_EQ(toText(preview->lines[1].shift.difference()), "2");
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 10 15");
}

TEST_F(RecalculateTest, appliedPostsTheDifferencesOnceWithTheReason)
{
    changeRates();
    EXPECT_TRUE(apply({}, "new price list").batch);
    EXPECT_EQ(desk.balances(), "bob 12 0, nick 20 20");
    EXPECT_EQ(desk.ledger(),
              "earning 2026-11 10 on 2026-11-01\n"
              "earning 2026-11 10 on 2026-11-03\n"
              "earning_change 2026-11 10 on 2026-12-05\n"
              "earning_change 2026-11 2 on 2026-12-05\n");
    for (const LedgerEntry& entry : *desk.store.entries({}))
        EXPECT_EQ(entry.note, entry.kind == EntryKind::EarningChange ? "new price list" : "");
    EXPECT_EQ(desk.store.batches()->back().note, "new price list");
    EXPECT_EQ(fault(), "");
    EXPECT_EQ(apply().total.changed, 0) << "twice is once";
    EXPECT_EQ(desk.store.batches()->size(), 2u);
}

TEST(SayKeepingRulesTest, oneIsSaidOfOneAndSeveralOfSeveral)
{
    EXPECT_EQ(sayKeepingRules(1),
              "1 conversion that earns nothing now keeps the rules it had; recalculate again once it earns.");
    EXPECT_EQ(sayKeepingRules(21),
              "21 conversions that earn nothing now keep the rules they had; recalculate again once they earn.");
}

TEST_F(RecalculateTest, whatEarnsNothingKeepsItsRulesAndIsCounted)
{
    ASSERT_TRUE(set(ConversionStatus::Declined, "A"));
    EXPECT_EQ(previewRecalculation(desk.books, {}, desk.progress)->keepingRules, 0)
        << "they are today's";
    changeRates();
    EXPECT_EQ(previewRecalculation(desk.books, {}, desk.progress)->keepingRules, 1);
    const Recalculation made = apply();
    EXPECT_EQ(made.total.changed, 2);
    EXPECT_EQ(made.keepingRules, 1);
    RecalculationScope bobs;
    bobs.publishers = { bob };
    EXPECT_EQ(apply(bobs).keepingRules, 0);
    ASSERT_TRUE(set(ConversionStatus::Approved, "A"));
    EXPECT_EQ(desk.balances(), "bob 12 0, nick 10 20") << "by the rules of before";
    EXPECT_EQ(apply().keepingRules, 0);
    EXPECT_EQ(desk.balances(), "bob 12 0, nick 20 20");
    EXPECT_EQ(fault(), "");
}

TEST_F(RecalculateTest, keepsToPublishersAndDates)
{
    changeRates();
    RecalculationScope scope;
    scope.publishers = { bob };
    EXPECT_EQ(apply(scope).total.conversions, 1);
    EXPECT_EQ(desk.balances(), "bob 12 0, nick 10 15");
    scope.publishers = { bob, nick };
    scope.filter.to = desk.store.conversionsById("B")->front().conversion.time;
    EXPECT_EQ(apply(scope).total.changed, 1);
    EXPECT_EQ(desk.balances(), "bob 12 0, nick 20 15");
    EXPECT_EQ(fault(), "");
}

TEST_F(RecalculateTest, whatIsPaidAndInvoicedStaysAndTheNextPayoutSettlesTheDifference)
{
    PayoutRequest request;
    request.key = "k-1";
    request.publisher = nick;
    request.state.requested = Money::ofUnits(10);
    request.state.status = PayoutStatus::Paid;
    const auto first = recordPayout(desk.books, request);
    ASSERT_TRUE(first) << first.error().sentence();
    const PayoutSerial serial = first->payout.serial;
    const auto invoice = issueInvoice(desk.books, serial, AnyPaper());
    ASSERT_TRUE(invoice) << invoice.error().sentence();
    const auto settled = desk.store.allocations(serial).value();
    const auto document = desk.store.document(invoice->invoice.number).value();

    changeRates();
    const Recalculation made = apply();
    const BatchId batch = made.batch;
    ASSERT_EQ(made.lines.size(), 2u);
    EXPECT_EQ(toText(made.lines[0].settled), "10");
    EXPECT_EQ(toText(made.lines[1].settled), "0");
    EXPECT_EQ(toText(made.settled), "10");
    EXPECT_EQ(desk.store.allocations(serial).value(), settled);
    EXPECT_EQ(desk.store.document(invoice->invoice.number).value(), document);
    EXPECT_EQ(desk.store.payout(serial)->state, first->payout.state);
    EXPECT_EQ(fault(), "");
    request.key = "k-2";
    const auto second = recordPayout(desk.books, request);
    ASSERT_TRUE(second) << second.error().sentence();
    const auto next = desk.store.allocations(second->payout.serial).value();
    ASSERT_EQ(next.size(), 1u);
    EXPECT_EQ(next.front().kind, Allocation::Kind::Earning);
    EXPECT_EQ(toText(next.front().amount), "10") << "the difference is the open amount";

    ASSERT_TRUE(undo(batch)) << "also when the difference was paid: it is a debt then";
    EXPECT_EQ(desk.store.allocations(second->payout.serial).value(), next);
    EXPECT_EQ(desk.store.balances(std::nullopt)->front().balance(), Money::ofUnits(-10));
    EXPECT_EQ(fault(), "");
}

TEST_F(RecalculateTest, undoBringsBackWhatEachEarnedBefore)
{
    const auto before = desk.store.conversionsById("A")->front();
    changeRates();
    const BatchId batch = apply().batch;
    const auto undone = undo(batch, "wrong list");
    ASSERT_TRUE(undone) << undone.error().sentence();
    EXPECT_EQ(undone->changed, 3);
    EXPECT_EQ(toText(undone->earnedDifference), "-12");
    EXPECT_EQ(toText(undone->pendingDifference), "-5");
    EXPECT_TRUE(undone->changedSince.empty());
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 10 15");
    EXPECT_EQ(fault(), "");
    const auto after = desk.store.conversionsById("A")->front();
    EXPECT_EQ(after.earning, before.earning) << "rule and version too";
    EXPECT_EQ(after.version, 3);
    const Batch undoing = desk.store.batches()->back();
    EXPECT_EQ(undoing.undoes, batch);
    EXPECT_EQ(undoing.note, "wrong list");
    EXPECT_EQ(undoing.kind, Batch::Kind::Recalculation);
    EXPECT_EQ(desk.store.entries({})->back().note, "wrong list");
}

TEST_F(RecalculateTest, anUndoneOneMayBeUndoneInTurnButNotTwice)
{
    changeRates();
    const BatchId batch = apply().batch;
    const BatchId undoing = undo(batch)->batch;
    const auto twice = undo(batch);
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice->changedSince.size(), 3u);
    EXPECT_FALSE(twice->batch);
    ASSERT_TRUE(undo(undoing)->batch);
    EXPECT_EQ(desk.balances(), "bob 12 0, nick 20 20");
    EXPECT_EQ(fault(), "");
}

TEST_F(RecalculateTest, pastOnesAreListedWithWhatTookThemBack)
{
    EXPECT_TRUE(pastRecalculations(desk.store).value().empty()) << "imports are none";
    changeRates();
    const BatchId first = apply({}, "new rates").batch;
    const BatchId second = undo(first, "a mistake").value().batch;
    const auto past = pastRecalculations(desk.store).value();
    ASSERT_EQ(past.size(), 2u);
    EXPECT_EQ(past[0].batch.key, second) << "the latest comes first";
    EXPECT_EQ(toText(past[0].posted), "-12");
    EXPECT_EQ(past[0].batch.undoes, first);
    EXPECT_FALSE(past[0].undoneBy);
    EXPECT_EQ(past[1].batch.note, "new rates");
    EXPECT_EQ(toText(past[1].posted), "12") << "nick's 10 and bob's 2; nick's pending is none";
    EXPECT_EQ(past[1].undoneBy, second);
    EXPECT_EQ(past[1].campaigns, std::vector<CampaignId>{ offer });
}

TEST_F(RecalculateTest, undoIsRefusedForWhatChangedAgainSince)
{
    changeRates();
    const BatchId batch = apply().batch;
    ASSERT_TRUE(set(ConversionStatus::Approved, "B"));
    const std::string before = desk.ledger();
    const auto undone = undo(batch);
    ASSERT_TRUE(undone) << undone.error().sentence();
    EXPECT_FALSE(undone->batch);
    ASSERT_EQ(undone->changedSince.size(), 1u);
    EXPECT_EQ(undone->changedSince.front().conversion.id, "B");
    EXPECT_EQ(desk.ledger(), before);
    EXPECT_EQ(desk.store.batches()->size(), 3u);
}

TEST_F(RecalculateTest, whatChangedSinceAndWasTakenBackStandsInNobodysWay)
{
    changeRates();
    const BatchId batch = apply().batch;
    const auto approved = set(ConversionStatus::Approved, "B");
    ASSERT_TRUE(approved);
    ASSERT_TRUE(reverseBatch(desk.books, approved->batch, "a mistake", desk.progress));
    const auto undone = undo(batch);
    ASSERT_TRUE(undone) << undone.error().sentence();
    EXPECT_TRUE(undone->batch);
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 10 15");
    EXPECT_EQ(fault(), "");
}

TEST_F(RecalculateTest, onlyRecalculationsAreUndone)
{
    const auto import = undo({ 1 });
    ASSERT_FALSE(import);
    EXPECT_EQ(import.error().code, ErrorCode::Refused);
    const auto unknown = undo({ 99 });
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
}

/// Stops at its first question.
class Stopped final : public Progress {
public:
    void report(std::string_view, std::int64_t, std::int64_t) override { }
    [[nodiscard]] bool cancelled() const override { return true; }
};

TEST_F(RecalculateTest, stoppedChangesNothing)
{
    changeRates();
    const std::string before = desk.ledger();
    Stopped stopped;
    const auto made = recalculate(desk.books, {}, {}, stopped);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
    const BatchId batch = apply().batch;
    const auto undone = undoRecalculation(desk.books, batch, {}, stopped);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(desk.store.batches()->size(), 2u);
    EXPECT_NE(desk.ledger(), before);
    EXPECT_EQ(fault(), "");
}

TEST_F(RecalculateTest, anAmountBeyondAllBoundsStopsIt)
{
    desk.take("id,conv_time,campaign,publisher,type,status,revenue\n"
              "D,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,900000000\n");
    desk.addRules(offer, "hybrid, Sale, 200\n");
    const auto made = recalculate(desk.books, {}, {}, desk.progress);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Refused);
    EXPECT_EQ(desk.store.batches()->size(), 2u);
}

/// Whatever is done in whatever order: the books hold, and undoing the latest recalculation restores
/// every balance.
TEST_F(RecalculateTest, booksStayWholeInAnyOrder)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const std::array ids{ "A", "B", "C" };
    const std::array statuses{ ConversionStatus::Approved,
                               ConversionStatus::Pending,
                               ConversionStatus::Declined };
    for (int step = 0; step < 60; ++step) {
        const std::string value = std::to_string(random() % 50);
        ImportRulesOptions replace;
        replace.replace = true;
        ASSERT_TRUE(importRules(
            desk.books, offer, "publisher, nick, " + value + "\ntype, Lead, 15\n", replace));
        if (random() % 3 == 0) {
            ASSERT_TRUE(set(statuses[random() % 3], ids[random() % 3]));
        }
        const std::string between = desk.balances();
        const Recalculation made = apply();
        ASSERT_EQ(fault(), "") << "step " << step;
        if (made.batch && random() % 2 == 0) {
            ASSERT_TRUE(undo(made.batch)->batch);
            ASSERT_EQ(desk.balances(), between) << "step " << step;
            ASSERT_EQ(fault(), "") << "step " << step;
        }
    }
}

} // namespace
