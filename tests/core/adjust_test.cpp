// Adjustments and their counter entries.
#include "core/tables/account_columns.h"
#include "core/usecases/adjust.h"
#include "core/usecases/close_period.h"
#include "core/usecases/statement.h"
#include "tests/support/payout_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::money;
using tests::PayoutDesk;

namespace {

class Adjustments : public testing::Test {
protected:
    Result<RecordedAdjustment> adjusted(std::string_view amount,
                                        std::optional<AdjustmentKind> kind = std::nullopt,
                                        std::optional<Date> day = std::nullopt)
    {
        return adjust(desk.books, { "", nick, money(amount), "Summer", kind, day });
    }

    EntryId made(std::string_view amount) { return adjusted(amount)->entry.key; }

    Result<RecordedAdjustment> takenBack(EntryId entry, const std::string& reason = "typed twice")
    {
        return reverseAdjustment(desk.books, { "", entry, reason });
    }

    PayoutDesk desk;
    PublisherId nick = desk.addPublisher("nick");
};

TEST_F(Adjustments, areWhatTheirSignSaysUnlessAKindIsGiven)
{
    EXPECT_EQ(adjusted("5")->entry.adjustment, AdjustmentKind::Bonus);
    EXPECT_EQ(adjusted("-5")->entry.adjustment, AdjustmentKind::Deduction);
    EXPECT_EQ(adjusted("5", AdjustmentKind::Correction)->entry.adjustment,
              AdjustmentKind::Correction);
    EXPECT_EQ(adjusted("-5", AdjustmentKind::Correction)->entry.adjustment,
              AdjustmentKind::Correction);
    EXPECT_FALSE(adjusted("-5", AdjustmentKind::Bonus));
    EXPECT_FALSE(adjusted("5", AdjustmentKind::Deduction));
}

TEST_F(Adjustments, countFromTheirDay)
{
    const auto recorded = adjusted("5", std::nullopt, date("2026-10-15"));
    ASSERT_TRUE(recorded);
    EXPECT_EQ(recorded->entry.effectiveDate, date("2026-10-15"));
    EXPECT_EQ(toText(recorded->entry.month), "2026-10");
    EXPECT_EQ(desk.balance(nick, "2026-10-14"), "0");
    EXPECT_EQ(desk.balance(nick, "2026-10-15"), "5");
    const auto toCome = adjusted("5", std::nullopt, date("2026-11-23"));
    ASSERT_FALSE(toCome);
    EXPECT_EQ(toCome.error().where, say("core", "date"));
}

TEST_F(Adjustments, haveOtherContentWithAnotherKindOrDay)
{
    AdjustmentRequest request{
        "key", nick, money("5"), "Summer", AdjustmentKind::Correction, date("2026-10-15")
    };
    ASSERT_TRUE(adjust(desk.books, request));
    EXPECT_TRUE(adjust(desk.books, request)->existed);
    request.kind = AdjustmentKind::Bonus;
    EXPECT_EQ(adjust(desk.books, request).error().code, ErrorCode::Conflict);
    request.kind = AdjustmentKind::Correction;
    request.day = date("2026-10-16");
    EXPECT_EQ(adjust(desk.books, request).error().code, ErrorCode::Conflict);
    request.day = date("2026-10-01");
    EXPECT_EQ(adjust(desk.books, request).error().code, ErrorCode::Conflict) << "an open day";
    EXPECT_EQ(desk.balance(nick), "5");
}

TEST_F(Adjustments, areTheSameWhenTheirDayWasClosedThoughItIsOpenAgain)
{
    ASSERT_TRUE(closePeriod(desk.books, date("2026-10-31"), ""));
    const AdjustmentRequest request{
        "key", nick, money("5"), "Summer", std::nullopt, date("2026-10-15")
    };
    EXPECT_EQ(adjust(desk.books, request)->entry.effectiveDate, date("2026-11-01"));
    EXPECT_TRUE(adjust(desk.books, request)->existed);
    ASSERT_TRUE(reopenPeriod(desk.books, date("2026-10-01"), "a late file"));
    const auto again = adjust(desk.books, request);
    ASSERT_TRUE(again) << again.error().sentence();
    EXPECT_TRUE(again->existed);
    EXPECT_EQ(desk.balance(nick), "5");
}

TEST_F(Adjustments, areTakenBackOnceByACounterEntry)
{
    const EntryId bonus = made("5");
    desk.world.setDay("2026-11-24");
    const auto counter = takenBack(bonus);
    ASSERT_TRUE(counter) << counter.error().sentence();
    EXPECT_EQ(counter->entry.amount, money("-5"));
    EXPECT_EQ(counter->entry.reverses, bonus);
    EXPECT_EQ(counter->entry.effectiveDate, date("2026-11-24"));
    EXPECT_EQ(desk.balance(nick), "0");
    EXPECT_EQ(desk.balance(nick, "2026-11-23"), "5");
    EXPECT_EQ(takenBack(bonus).error().code, ErrorCode::Refused);
    EXPECT_EQ(takenBack(counter->entry.key).error().code, ErrorCode::Refused);
    EXPECT_EQ(desk.balance(nick), "0");
    EXPECT_EQ(desk.faults(), "");
}

TEST_F(Adjustments, areTakenBackForAReasonAndOnlyIfTheyAreOne)
{
    const CampaignId shop = desk.addCampaign("Shop");
    desk.earn(nick, shop, "2026-10-01", "10");
    const EntryId bonus = made("5");
    EXPECT_EQ(takenBack(bonus, " ").error().where, say("core", "reason"));
    EXPECT_EQ(takenBack({ 1 }).error().code, ErrorCode::NotFound) << "an earning";
    EXPECT_EQ(takenBack({ 99 }).error().code, ErrorCode::NotFound);
    EXPECT_EQ(desk.balance(nick), "15");
}

TEST_F(Adjustments, theSameKeyTwiceIsOneCounterEntry)
{
    const EntryId bonus = made("5");
    const ReversalRequest request{ "key", bonus, "typed twice" };
    const auto first = reverseAdjustment(desk.books, request);
    const auto again = reverseAdjustment(desk.books, request);
    ASSERT_TRUE(again);
    EXPECT_TRUE(again->existed);
    EXPECT_EQ(again->entry.key, first->entry.key);
    EXPECT_EQ(reverseAdjustment(desk.books, { "key", bonus, "another reason" }).error().code,
              ErrorCode::Conflict);
    EXPECT_EQ(desk.balance(nick), "0");
}

TEST_F(Adjustments, staySettledWhenTheyAreTakenBack)
{
    const CampaignId shop = desk.addCampaign("Shop");
    desk.earn(nick, shop, "2026-10-01", "10");
    const EntryId bonus = made("5");
    ASSERT_TRUE(desk.pay(nick, "15"));
    const std::string settled = desk.settles({ 1 });
    EXPECT_EQ(settled, "2026-10 Shop 10, adjustment 5");
    ASSERT_TRUE(takenBack(bonus));
    EXPECT_EQ(desk.settles({ 1 }), settled);
    const auto open = desk.store.openAmounts(nick);
    ASSERT_TRUE(open && open->size() == 1);
    EXPECT_EQ(open->front().amount, money("-5")) << "the counter entry, on its own";
    desk.earn(nick, shop, "2026-11-01", "20");
    ASSERT_TRUE(desk.pay(nick, "15"));
    EXPECT_EQ(desk.settles({ 2 }), "2026-11 Shop 20, adjustment -5");
    EXPECT_EQ(desk.faults(), "");
}

TEST_F(Adjustments, standInTheirListWithWhatTookThemBack)
{
    const PublisherId anna = desk.addPublisher("anna");
    const EntryId bonus = made("5");
    desk.adjust(anna, "7");
    const auto counter = takenBack(bonus);
    const auto all = listAdjustments(desk.store, std::nullopt);
    ASSERT_TRUE(all && all->size() == 3);
    EXPECT_EQ(all->at(0).reversedBy, counter->entry.key);
    EXPECT_FALSE(all->at(0).mayBeReversed());
    EXPECT_TRUE(all->at(1).mayBeReversed());
    EXPECT_FALSE(all->at(2).mayBeReversed());
    const auto his = listAdjustments(desk.store, nick);
    ASSERT_TRUE(his && his->size() == 2);
    StringSink sink;
    CsvTableSink csv(sink);
    const auto names = tableNames(desk.store);
    ASSERT_TRUE(writeTable(std::span<const Adjustment>(*his), adjustmentColumns(), *names, csv));
    EXPECT_EQ(sink.bytes(),
              "entry,effective_date,publisher,kind,amount,currency,reason,reverses,reversed_by\n"
              "1,2026-11-22,nick,bonus,5,USD,Summer,,3\n"
              "3,2026-11-22,nick,reversal,-5,USD,typed twice,1,\n");
}

TEST_F(Adjustments, aCounterEntryNamesItsOriginalInTheStatement)
{
    const EntryId bonus = made("5");
    ASSERT_TRUE(takenBack(bonus));
    const auto statement = makeStatement(desk.books, nick, std::nullopt, std::nullopt);
    ASSERT_TRUE(statement && statement->lines.size() == 2);
    EXPECT_EQ(statement->lines[0].text, "Summer");
    EXPECT_EQ(statement->lines[1].text, "typed twice (takes entry 1 back)");
}

} // namespace
