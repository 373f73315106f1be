// Duplicates: how conversions of one click are linked, and what they earn then.
#include "tests/core/linked_conversions_test.h"

#include "core/usecases/campaign_draft.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/reverse_batch.h"
#include "core/usecases/save_campaign.h"
#include "core/usecases/what_would_change.h"

using namespace core;
using tests::ImportDesk;
using tests::LinkedConversionsTest;
using tests::linkHeader;
using tests::pairOfSales;

namespace {

/// What adds to an original whose own amount the rules of today leave as it is.
struct LinkedToStayingTest : LinkedConversionsTest {
    LinkedToStayingTest() { set("Sale", DuplicateWay::Add); }

    /// RevShare of 10 %, which becomes 20 %. A has no revenue, B 100.
    CampaignDraft aShareWithoutRevenue()
    {
        take("A,c1,,,2026-11-01T09:00:00Z,Share,nick,Sale,approved,,\n"
             "B,c1,,,2026-12-05T09:00:00Z,Share,nick,Sale,approved,100,\n");
        CampaignDraft draft = savedDraft(desk.store, share).value();
        draft.campaign.defaultPayout = parsePayoutValue("20").value();
        return draft;
    }

    /// A fixed 10, which becomes 10 %. A's revenue is 100, B's 50.
    CampaignDraft aFixedAmountOfTheSameShare()
    {
        take("A,c1,,,2026-11-01T09:00:00Z,Fixed,nick,Sale,approved,100,\n"
             "B,c1,,,2026-12-05T09:00:00Z,Fixed,nick,Sale,approved,50,\n");
        CampaignDraft draft = savedDraft(desk.store, fixed).value();
        draft.campaign.costModel = CostModel::RevShare;
        return draft;
    }

    void save(const CampaignDraft& draft)
    {
        SaveCampaignRequest request{ draft.campaign, draft.rules, true, "" };
        ASSERT_TRUE(saveCampaign(desk.books, request));
    }

    WhatWouldChange ask(const CampaignDraft& draft)
    {
        return whatWouldChange(desk.books, draft, {}, desk.progress).value();
    }

    /// The same as its preview told, and whole books after it.
    Recalculation apply(const RecalculationScope& scope = {})
    {
        const auto told = previewRecalculation(desk.books, scope, desk.progress).value();
        const auto made = recalculate(desk.books, scope, "", desk.progress).value();
        EXPECT_EQ(told.total, made.total);
        EXPECT_EQ(fault(), "");
        return made;
    }

    void undo(BatchId batch)
    {
        const auto undone = undoRecalculation(desk.books, batch, "no", desk.progress);
        ASSERT_TRUE(undone);
        EXPECT_TRUE(undone->changedSince.empty());
        EXPECT_EQ(fault(), "");
    }

    CampaignVersionId pricedBy(std::string_view id) { return conversion(id).earning.version; }
};

TEST_F(LinkedConversionsTest, withoutASettingTheIdentityAloneCounts)
{
    take(pairOfSales);
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("B"), "5");
    set("Sale", DuplicateWay::New);
    take("C,c1,,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,10,\n");
    EXPECT_EQ(earns("C"), "1");
    EXPECT_FALSE(desk.store.hasLinks().value());
}

TEST_F(LinkedConversionsTest, aMarkedOneEarnsAsAnyOther)
{
    set("Sale", DuplicateWay::Mark);
    EXPECT_EQ(take(pairOfSales).repeated, 1);
    EXPECT_EQ(earns("B"), "5 of A");
    EXPECT_EQ(conversion("B").conversion.link.kind, LinkKind::Repeated);
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, whoComesInWithItsFirstRowHasThemLinkedToo)
{
    set("Sale", DuplicateWay::Ignore);
    ImportOptions options;
    options.createMissing = true;
    const ImportReport report =
        desk.take(linkHeader
                      + "A,c1,,,2026-11-01T09:00:00Z,Fixed,newcomer,Sale,approved,10,\n"
                        "B,c1,,,2026-11-02T09:00:00Z,Fixed,newcomer,Sale,approved,10,\n",
                  options);
    EXPECT_EQ(report.ignored, 1);
    EXPECT_EQ(earns("B"), "0 duplicate of A");
    EXPECT_EQ(conversion("A").conversion.publisher, conversion("B").conversion.publisher);
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, anIgnoredOneEarnsNothing)
{
    set("Sale", DuplicateWay::Ignore);
    const ImportReport report = take(pairOfSales);
    EXPECT_EQ(report.ignored, 1);
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(toText(report.earned), "10");
    EXPECT_EQ(earns("B"), "0 duplicate of A");
    EXPECT_EQ(why("B"), "An ignored duplicate: it earns 0.");
    // Another type, publisher, campaign or click is no duplicate; nor is one without a click.
    take("C,c1,,,2026-11-03T09:00:00Z,Share,nick,Lead,approved,10,\n"
         "D,c1,,,2026-11-03T09:00:00Z,Share,bob,Sale,approved,10,\n"
         "E,c1,,,2026-11-03T09:00:00Z,Fixed,nick,Sale,approved,10,\n"
         "F,c2,,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,10,\n"
         "G,,,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,10,\n"
         "H,,,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,10,\n");
    for (const char* id : { "C", "D", "F", "G", "H" })
        EXPECT_EQ(earns(id), "1") << id;
    EXPECT_EQ(earns("E"), "10");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, theEventIdDecidesWhereItIsAsked)
{
    set("Sale", DuplicateWay::EventId);
    take(pairOfSales);
    EXPECT_EQ(earns("B"), "5") << "another event";
    take("C,c1,e2,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,10,\n"
         "D,c1,,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,10,\n"
         "E,c1,,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,10,\n");
    EXPECT_EQ(earns("C"), "0 duplicate of B");
    EXPECT_EQ(earns("D"), "1");
    EXPECT_EQ(earns("E"), "1") << "two without an event id";
}

TEST_F(LinkedConversionsTest, aReplacedOneEarnsNothingAnyMore)
{
    set("Sale", DuplicateWay::Replace);
    EXPECT_EQ(take(pairOfSales).replaced, 1);
    EXPECT_EQ(earns("A"), "0 replaced of B");
    EXPECT_EQ(earns("B"), "5");
    EXPECT_EQ(desk.balances(), "nick 5 0");
    const ImportReport next =
        take("C,c1,,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,70,\n"
             "A,c1,e1,,2026-11-01T09:00:00Z,Share,nick,Sale,approved,900,\n");
    EXPECT_EQ(next.replaced, 1);
    EXPECT_EQ(next.changed, 1);
    EXPECT_EQ(earns("A"), "0 replaced of B") << "whatever its revenue";
    EXPECT_EQ(earns("B"), "0 replaced of C");
    EXPECT_EQ(desk.balances(), "nick 7 0");
    EXPECT_EQ(fault(), "");
    ASSERT_TRUE(reverseBatch(desk.books, next.batch, "wrong file", desk.progress));
    EXPECT_EQ(earns("B"), "5") << "as before";
    EXPECT_EQ(earns("C"), "0 replaced of B") << "so that not both earn once it is approved again";
    EXPECT_EQ(desk.balances(), "nick 5 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, anAddedOneTakesItsPercentageOfItsOwnRevenueByTheFirstOnesData)
{
    set("Sale", DuplicateWay::Add);
    desk.addRules(share, "geo, US, 20\n");
    desk.addRules(fixed, "geo, US, 20\n");
    const std::string at = ",2026-11-02T09:00:00Z,";
    const auto report = desk.take("id,clickid,conv_time,campaign,publisher,type,status,revenue,country\n"
                                  "A,c1" + at + "Share,nick,Sale,approved,100,US\n"
                                  "B,c1" + at + "Share,nick,Sale,approved,50,DE\n"
                                  "C,c2" + at + "Fixed,nick,Sale,approved,100,US\n"
                                  "D,c2" + at + "Fixed,nick,Sale,approved,50,DE\n");
    EXPECT_EQ(report.addedRevenue, 2);
    EXPECT_EQ(earns("B"), "10 adds-revenue of A") << "20 % as in the US";
    EXPECT_EQ(earns("D"), "0 adds-revenue of C");
    EXPECT_EQ(why("B"), "20 % of 50.00 GBP = 10.00 GBP, exact");
    EXPECT_EQ(fault(), "");
    // It follows its original.
    setStatus("A", ConversionStatus::Declined);
    EXPECT_EQ(earns("B"), "0 original-not-earning of A");
    setStatus("A", ConversionStatus::Approved);
    EXPECT_EQ(earns("B"), "10 adds-revenue of A");
    desk.take("id,clickid,conv_time,campaign,publisher,type,status,revenue,country\n"
              "B,c1" + at + "Share,nick,Sale,approved,60,DE\n");
    EXPECT_EQ(earns("B"), "12 adds-revenue of A");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aDuplicateThatChangesFurtherDownItsFileKeepsItsLink)
{
    for (const DuplicateWay way : { DuplicateWay::Mark, DuplicateWay::Ignore }) {
        ImportDesk other;
        other.addCampaign("Share", CostModel::RevShare, "10");
        other.addPublisher("nick");
        ASSERT_TRUE(saveTypeSettings(other.books, { { "Sale", way, RefundOf::None, 0 } }));
        other.take(linkHeader + pairOfSales
                   + "B,c1,e2,,2026-11-02T09:00:00Z,Share,nick,Sale,pending,50,\n");
        const Conversion changed =
            other.store.conversionsById("B").value().front().conversion;
        EXPECT_EQ(changed.status, ConversionStatus::Pending);
        EXPECT_EQ(linkedName(other.store, changed.link).value(), "A");
        EXPECT_EQ(other.fault(), "");
    }
}

TEST_F(LinkedConversionsTest, theSameFileTwiceChangesNothingWhateverTheWay)
{
    const std::string rows = pairOfSales
        + "C,c1,e1,o1,2026-11-03T09:00:00Z,Share,nick,Sale,pending,30,\n"
          "R,c1,,,2026-11-04T09:00:00Z,Share,nick,Refund,approved,-20,\n"
          "S,c1,,,2026-11-04T09:00:00Z,Share,nick,Sale,approved,-20,C\n";
    for (const DuplicateWayInfo& way : duplicateWays()) {
        ImportDesk other;
        other.addCampaign("Share", CostModel::RevShare, "10");
        other.addPublisher("nick");
        ASSERT_TRUE(saveTypeSettings(other.books,
                                     { { "Sale", way.way, RefundOf::None, 0 },
                                       { "Refund", DuplicateWay::None, RefundOf::Click, 0 } }));
        const ImportReport first = other.take(linkHeader + rows);
        EXPECT_EQ(first.added, 5) << way.key;
        EXPECT_EQ(first.rejected, 0) << way.key;
        const std::string before = other.exported("conversions");
        const ImportReport again = other.take(linkHeader + rows);
        EXPECT_EQ(again.unchanged, 5) << way.key;
        EXPECT_EQ(again.changed + again.added, 0) << way.key;
        EXPECT_EQ(other.exported("conversions"), before) << way.key;
        EXPECT_EQ(other.store.batches()->size(), 1u) << way.key;
        EXPECT_EQ(other.fault(), "") << way.key;
    }
}

TEST_F(LinkedConversionsTest, aFileInOnePartOrInManyEndsTheSame)
{
    const std::string rows = "A,c1,,,2026-11-01T09:00:00Z,Share,nick,Sale,approved,100,\n"
                             "R,c1,,,2026-11-02T09:00:00Z,Share,nick,Refund,approved,-30,\n"
                             "B,c1,,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,60,\n"
                             "S,c1,,,2026-11-04T09:00:00Z,Share,nick,Refund,approved,,\n"
                             "T,c1,,,2026-11-05T09:00:00Z,Share,nick,Refund,approved,-10,\n"
                             "A,c1,,,2026-11-01T09:00:00Z,Share,nick,Sale,approved,200,\n"
                             "S,c1,,,2026-11-04T09:00:00Z,Share,nick,Refund,declined,,\n";
    for (const DuplicateWayInfo& way : duplicateWays()) {
        std::string whole;
        for (const bool isOneFile : { true, false }) {
            ImportDesk other;
            other.addCampaign("Share", CostModel::RevShare, "10");
            other.addPublisher("nick");
            ASSERT_TRUE(saveTypeSettings(other.books,
                                         { { "Sale", way.way, RefundOf::None, 0 },
                                           { "Refund", DuplicateWay::None, RefundOf::Click, 0 } }));
            if (isOneFile) {
                other.take(linkHeader + rows);
                whole = other.balances();
                EXPECT_EQ(other.fault(), "") << way.key;
                continue;
            }
            for (std::size_t from = 0; from < rows.size();) {
                const std::size_t end = rows.find('\n', from) + 1;
                other.take(linkHeader + rows.substr(from, end - from));
                from = end;
            }
            EXPECT_EQ(other.balances(), whole) << way.key;
            EXPECT_EQ(other.fault(), "") << way.key;
        }
    }
}

TEST_F(LinkedConversionsTest, aStaleSettingIsAConflictAndOneWithoutATypeIsRefused)
{
    set("Sale", DuplicateWay::Ignore);
    const auto stale = saveTypeSettings(desk.books, { { "Sale", DuplicateWay::Add, {}, 0 } });
    ASSERT_FALSE(stale);
    EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
    const auto nameless = saveTypeSettings(desk.books, { { " ", DuplicateWay::Add, {}, 0 } });
    ASSERT_FALSE(nameless);
    EXPECT_EQ(nameless.error().code, ErrorCode::Refused);
    EXPECT_EQ(typeSetting(desk.store, "Sale")->duplicates, DuplicateWay::Ignore);
    EXPECT_EQ(typeSetting(desk.store, "sale")->duplicates, DuplicateWay::None) << "exact";
    take("A,c1,,,2026-11-01T09:00:00Z,Share,nick,Lead,approved,1,\n");
    std::string types;
    const auto settings = listTypeSettings(desk.store);
    for (const TypeSetting& setting : *settings)
        types += setting.type + ' ' + std::string(toText(setting.duplicates)) + ", ";
    EXPECT_EQ(types, "Conversion none, Lead none, Sale ignore, ");
}

TEST_F(LinkedConversionsTest, aSettingConcernsWhatComesInAfterwards)
{
    take(pairOfSales);
    set("Sale", DuplicateWay::Ignore);
    take(pairOfSales + "C,c1,,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,10,\n");
    EXPECT_EQ(earns("B"), "5");
    EXPECT_EQ(earns("C"), "0 duplicate of A");
}

TEST_F(LinkedToStayingTest, aRecalculationReachesWhatAddsToOneWithoutRevenue)
{
    save(aShareWithoutRevenue());
    EXPECT_EQ(earns("B"), "10 adds-revenue of A");
    const CampaignVersionId before = pricedBy("A");
    const Recalculation made = apply();
    EXPECT_EQ(made.total.conversions, 2);
    EXPECT_EQ(made.total.changed, 1) << "A's amount is the same";
    EXPECT_EQ(made.keepingRules, 0) << "A takes the rules of today";
    EXPECT_EQ(toText(made.total.difference()), "10");
    EXPECT_EQ(earns("A"), "0 no-revenue");
    EXPECT_EQ(earns("B"), "20 adds-revenue of A");
    EXPECT_EQ(why("B"), "20 % of 100.00 GBP = 20.00 GBP, exact");
    EXPECT_EQ(desk.balances(), "nick 20 0");
    EXPECT_NE(pricedBy("A"), before) << "else B would not keep its amount";
    EXPECT_FALSE(apply().batch) << "twice is once";

    undo(made.batch);
    EXPECT_EQ(earns("B"), "10 adds-revenue of A");
    EXPECT_EQ(desk.balances(), "nick 10 0");
    EXPECT_EQ(pricedBy("A"), before);
    ASSERT_TRUE(apply().batch);
    take("B,c1,,,2026-12-05T09:00:00Z,Share,nick,Sale,approved,200,\n");
    EXPECT_EQ(earns("B"), "40 adds-revenue of A") << "by the rules of the recalculation";
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedToStayingTest, aRecalculationReachesWhatAddsToAFixedAmount)
{
    save(aFixedAmountOfTheSameShare());
    EXPECT_EQ(earns("B"), "0 adds-revenue of A");
    const Recalculation made = apply();
    EXPECT_EQ(made.total.changed, 1);
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("B"), "5 adds-revenue of A");
    EXPECT_EQ(desk.balances(), "nick 15 0");
    undo(made.batch);
    EXPECT_EQ(earns("B"), "0 adds-revenue of A");
    EXPECT_EQ(desk.balances(), "nick 10 0");
    ASSERT_TRUE(apply().batch);
    take("B,c1,,,2026-12-05T09:00:00Z,Fixed,nick,Sale,approved,70,\n");
    EXPECT_EQ(earns("B"), "7 adds-revenue of A");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedToStayingTest, whatIfForetellsItAndExplainsWhatAdds)
{
    const WhatWouldChange told = ask(aShareWithoutRevenue());
    EXPECT_EQ(told.total.shift.changed, 1);
    EXPECT_EQ(toText(told.total.shift.difference()), "10");
    ASSERT_EQ(told.movers.size(), 1u) << "A is none: it would earn the same";
    const Mover& mover = told.movers.front();
    EXPECT_EQ(mover.stored.conversion.id, "B");
    EXPECT_EQ(toText(mover.difference()), "10");
    EXPECT_EQ(mover.before.earning, mover.stored.earning);
    EXPECT_EQ(mover.before.arithmetic.text(), "10 % of 100.00 GBP = 10.00 GBP, exact");
    EXPECT_EQ(mover.after.arithmetic.text(), "20 % of 100.00 GBP = 20.00 GBP, exact");
    EXPECT_EQ(earns("B"), "10 adds-revenue of A") << "nothing is written";
}

TEST_F(LinkedToStayingTest, whatIfForetellsItOfAFixedAmountToo)
{
    const WhatWouldChange told = ask(aFixedAmountOfTheSameShare());
    EXPECT_EQ(told.total.shift.changed, 1);
    EXPECT_EQ(toText(told.total.shift.difference()), "5");
    ASSERT_EQ(told.movers.size(), 1u);
    EXPECT_EQ(toText(told.movers.front().difference()), "5") << "B's";
}

TEST_F(LinkedToStayingTest, whatAddsFollowsWheneverItWasAndItsRefundsFollowIt)
{
    save(aShareWithoutRevenue());
    desk.world.setDay("2026-12-31");
    take("R,,,,2026-12-20T09:00:00Z,Share,nick,Sale,approved,,B\n");
    EXPECT_EQ(earns("R"), "-10 refund-linked of B");
    RecalculationScope november;
    november.filter.to = parseTimestamp("2026-12-01T00:00:00Z", Zone()).value();
    const Recalculation made = apply(november);
    EXPECT_EQ(made.total.conversions, 3);
    EXPECT_EQ(made.total.changed, 2);
    EXPECT_EQ(earns("B"), "20 adds-revenue of A");
    EXPECT_EQ(earns("R"), "-20 refund-linked of B");
    undo(made.batch);
    EXPECT_EQ(earns("R"), "-10 refund-linked of B");
}

TEST_F(LinkedToStayingTest, anOriginalStaysAsItIsWhereNothingThatAddsDiffers)
{
    aShareWithoutRevenue();
    const StoredConversion before = conversion("A");
    desk.addRules(share, "publisher, bob, 20\n");
    const Recalculation made = apply();
    EXPECT_EQ(made.total.changed, 0);
    EXPECT_FALSE(made.batch);
    EXPECT_EQ(conversion("A"), before);
}

} // namespace
