// Duplicates and refunds: how conversions are linked, and what they earn then.
#include "core/usecases/exchange_rates.h"
#include "core/usecases/explain_conversion.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/reverse_batch.h"
#include "core/usecases/type_settings.h"
#include "core/usecases/verify_books.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

using namespace core;
using tests::ImportDesk;

namespace {

const std::string header =
    "id,clickid,event_id,order,conv_time,campaign,publisher,type,status,revenue,refund_of\n";

/// A CPA campaign "Fixed" that pays 10, and 20 in the US; a RevShare campaign "Share" of 10 %.
struct LinkedConversionsTest : testing::Test {
    LinkedConversionsTest()
    {
        fixed = desk.addCampaign("Fixed", CostModel::Cpa, "10");
        share = desk.addCampaign("Share", CostModel::RevShare, "10");
        desk.addPublisher("nick");
        desk.addPublisher("bob");
    }

    void set(const std::string& type,
             DuplicateWay way,
             RefundOf refundOf = RefundOf::None)
    {
        TypeSetting setting = typeSetting(desk.store, type).value();
        setting.duplicates = way;
        setting.refundOf = refundOf;
        ASSERT_TRUE(saveTypeSettings(desk.books, { setting }));
    }

    StoredConversion conversion(std::string_view id)
    {
        return desk.store.conversionsById(id).value().front();
    }

    /// "10", "0 duplicate of A", "-5 refund-linked of A": what it earns, and why.
    std::string earns(std::string_view id)
    {
        const StoredConversion stored = conversion(id);
        std::string text = toText(stored.earning.amount);
        const std::string reason(toText(stored.earning.reason));
        text += reason.empty() ? "" : ' ' + reason;
        const auto other = linkedName(desk.store, stored.conversion.link).value();
        return text + (other.empty() ? "" : " of " + other);
    }

    ImportReport take(const std::string& rows) { return desk.take(header + rows); }

    void setStatus(const std::string& id, ConversionStatus status)
    {
        ASSERT_TRUE(setConversionStatus(
            desk.books, std::vector<std::string>{ id }, status, "checked", desk.progress));
    }

    /// "" or the first check of verify that does not hold.
    std::string fault()
    {
        const auto checks = verifyBooks(desk.books, desk.progress);
        for (const Check& check : *checks)
            if (!check.holds)
                return check.name.text() + ": " + check.detail.text();
        return {};
    }

    std::string why(std::string_view id)
    {
        const auto explained = explainConversion(desk.books, id);
        EXPECT_EQ(explained->explanation.earning, conversion(id).earning);
        return explained->explanation.arithmetic.text();
    }

    ImportDesk desk;
    CampaignId fixed;
    CampaignId share;
};

const std::string pair = "A,c1,e1,,2026-11-01T09:00:00Z,Share,nick,Sale,approved,100,\n"
                         "B,c1,e2,,2026-11-02T09:00:00Z,Share,nick,Sale,approved,50,\n";

TEST_F(LinkedConversionsTest, withoutASettingTheIdentityAloneCounts)
{
    take(pair);
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
    EXPECT_EQ(take(pair).repeated, 1);
    EXPECT_EQ(earns("B"), "5 of A");
    EXPECT_EQ(conversion("B").conversion.link.kind, LinkKind::Repeated);
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, anIgnoredOneEarnsNothing)
{
    set("Sale", DuplicateWay::Ignore);
    const ImportReport report = take(pair);
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
    take(pair);
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
    EXPECT_EQ(take(pair).replaced, 1);
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
    EXPECT_EQ(earns("C"), "0 declined");
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

TEST_F(LinkedConversionsTest, theSameFileTwiceChangesNothingWhateverTheWay)
{
    const std::string rows = pair
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
        const ImportReport first = other.take(header + rows);
        EXPECT_EQ(first.added, 5) << way.key;
        EXPECT_EQ(first.rejected, 0) << way.key;
        const std::string before = other.exported("conversions");
        const ImportReport again = other.take(header + rows);
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
                other.take(header + rows);
                whole = other.balances();
                EXPECT_EQ(other.fault(), "") << way.key;
                continue;
            }
            for (std::size_t from = 0; from < rows.size();) {
                const std::size_t end = rows.find('\n', from) + 1;
                other.take(header + rows.substr(from, end - from));
                from = end;
            }
            EXPECT_EQ(other.balances(), whole) << way.key;
            EXPECT_EQ(other.fault(), "") << way.key;
        }
    }
}

const std::string sale = "A,c1,,o1,2026-11-01T09:00:00Z,Share,nick,Sale,approved,99.99,\n";

TEST_F(LinkedConversionsTest, aRefundTakesBackWhatItsOriginalEarned)
{
    const ImportReport report =
        take(sale + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-99.99,A\n");
    EXPECT_EQ(report.refundsLinked, 1);
    EXPECT_EQ(report.refundsWithoutOriginal, 0);
    EXPECT_EQ(toText(report.earned), "0");
    EXPECT_EQ(earns("R"), "-9.999 refund-linked of A");
    EXPECT_EQ(why("R"), "All of the 9.999 GBP that conversion A earns, taken back: -9.999 GBP");
    EXPECT_EQ(explainConversion(desk.books, "R")->link->words.text(),
              "It is a refund of conversion A.");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aPartOfItInProportionRoundedOnce)
{
    take(sale + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-33,A\n");
    EXPECT_EQ(earns("R"), "-3.3 refund-linked of A");
    take("B,,,,2026-11-01T09:00:00Z,Fixed,nick,Sale,approved,30,\n"
         "S,,,,2026-11-05T09:00:00Z,Fixed,nick,Sale,approved,-20,B\n");
    EXPECT_EQ(earns("S"), "-6.666667 refund-linked of B") << "half away from zero";
    EXPECT_EQ(why("S"),
              "20 of 30 GBP of the 10.00 GBP that conversion B earns = 6.66666666666666… GBP, "
              "taken back: -6.666667 GBP");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, refundsTogetherTakeBackNoMoreThanItEarned)
{
    take(sale + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-60,A\n"
                "S,,,,2026-11-06T09:00:00Z,Share,nick,Sale,approved,,A\n"
                "T,,,,2026-11-07T09:00:00Z,Share,nick,Sale,approved,-99.99,A\n");
    EXPECT_EQ(earns("R"), "-6 refund-linked of A");
    EXPECT_EQ(earns("S"), "-3.999 refund-capped of A");
    EXPECT_EQ(earns("T"), "0 refund-capped of A");
    EXPECT_EQ(why("S"),
              "All of the 9.999 GBP that conversion A earns, of which other refunds had left 3.999 "
              "GBP: -3.999 GBP");
    EXPECT_EQ(fault(), "");
    setStatus("R", ConversionStatus::Declined);
    EXPECT_EQ(earns("S"), "-9.999 refund-linked of A") << "room again";
    EXPECT_EQ(earns("T"), "0 refund-capped of A");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aRefundCountsAsFarAsItsOriginalDoes)
{
    take(sale + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,,A\n");
    for (const ConversionStatus status : { ConversionStatus::Pending, ConversionStatus::Declined }) {
        setStatus("A", status);
        EXPECT_EQ(earns("R"), "0 original-not-earning of A");
        EXPECT_EQ(fault(), "");
        setStatus("A", ConversionStatus::Approved);
        EXPECT_EQ(earns("R"), "-9.999 refund-linked of A");
        EXPECT_EQ(fault(), "");
    }
    take("A,c1,,o1,2026-11-01T09:00:00Z,Share,nick,Sale,approved,50,\n");
    EXPECT_EQ(earns("R"), "-5 refund-linked of A") << "with its revenue";
    EXPECT_EQ(desk.balances(), "");
    take("R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,pending,-20,A\n");
    EXPECT_EQ(earns("R"), "-2 refund-linked of A");
    EXPECT_EQ(desk.balances(), "nick 5 -2");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aTypeOfRefundsFindsTheLatestByItsClickOrOrder)
{
    set("Refund", DuplicateWay::None, RefundOf::Click);
    set("Chargeback", DuplicateWay::None, RefundOf::Order);
    const ImportReport report =
        take("A,c1,,o1,2026-11-01T09:00:00Z,Share,nick,Sale,approved,10,\n"
             "B,c1,,o1,2026-11-03T09:00:00Z,Share,nick,Lead,approved,20,\n"
             "C,c1,,o2,2026-11-09T09:00:00Z,Share,nick,Sale,approved,30,\n"
             "R,c1,,,2026-11-05T09:00:00Z,Share,nick,Refund,approved,20,\n"
             "S,,,o2,2026-11-10T09:00:00Z,Share,nick,Chargeback,approved,,\n"
             "T,c1,,,2026-11-10T09:00:00Z,Share,bob,Refund,approved,-5,\n"
             "U,c1,,,2026-11-11T09:00:00Z,Share,nick,Refund,approved,-3,\n");
    EXPECT_EQ(report.refundsLinked, 3);
    EXPECT_EQ(report.refundsWithoutOriginal, 1);
    EXPECT_EQ(earns("R"), "-2 refund-linked of B");
    EXPECT_EQ(earns("S"), "-3 refund-linked of C");
    EXPECT_EQ(earns("T"), "-0.5 negative-revenue") << "bob has none: as D10";
    EXPECT_EQ(earns("U"), "0 refund-capped of C") << "a refund is no original";
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, theOriginalHasComeInBefore)
{
    const ImportReport report =
        take("R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-10,A\n" + sale
             + "S,,,,2026-11-05T09:00:00Z,Share,bob,Sale,approved,-10,A\n"
               "T,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,-10,R\n");
    EXPECT_EQ(report.refundsWithoutOriginal, 3);
    EXPECT_EQ(earns("R"), "-1 negative-revenue") << "it came before its original";
    EXPECT_EQ(earns("S"), "-1 negative-revenue") << "another's conversion";
    EXPECT_EQ(earns("T"), "-1 negative-revenue") << "a refund is no original";
}

TEST_F(LinkedConversionsTest, aRefundOfWhatAddsToAnotherFollowsBoth)
{
    set("Sale", DuplicateWay::Add);
    take(pair + "R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,,B\n");
    EXPECT_EQ(earns("B"), "5 adds-revenue of A");
    EXPECT_EQ(earns("R"), "-5 refund-linked of B");
    setStatus("A", ConversionStatus::Declined);
    EXPECT_EQ(earns("R"), "0 refund-linked of B");
    EXPECT_EQ(desk.balances(), "");
    setStatus("A", ConversionStatus::Approved);
    EXPECT_EQ(earns("R"), "-5 refund-linked of B");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aRecalculationTellsAndDoesTheSameWithWhatFollows)
{
    set("Sale", DuplicateWay::Add);
    take(pair
         + "R,,,,2026-12-05T09:00:00Z,Share,nick,Sale,approved,-25,A\n"
           "S,,,,2026-11-06T09:00:00Z,Share,nick,Sale,approved,,B\n"
           "C,c9,,,2026-11-06T09:00:00Z,Share,bob,Sale,pending,10,\n");
    desk.addRules(share, "publisher, nick, 20\n");
    for (const bool isNovemberAlone : { true, false }) {
        RecalculationScope scope;
        if (isNovemberAlone)
            scope.filter.to = parseTimestamp("2026-12-01T00:00:00Z", Zone()).value();
        const auto preview = previewRecalculation(desk.books, scope, desk.progress);
        ASSERT_TRUE(preview);
        const auto before = desk.store.balances(std::nullopt).value().front().earned;
        const auto made = recalculate(desk.books, scope, "new rates", desk.progress);
        ASSERT_TRUE(made);
        const auto after = desk.store.balances(std::nullopt).value().front().earned;
        EXPECT_EQ(preview->total, made->total);
        EXPECT_EQ(preview->total.difference(), after - before);
        EXPECT_EQ(preview->total.changed, isNovemberAlone ? 4 : 0);
        EXPECT_EQ(preview->total.conversions, 5) << "R follows A, whenever it was";
        EXPECT_EQ(earns("A"), "20");
        EXPECT_EQ(earns("B"), "10 adds-revenue of A");
        EXPECT_EQ(earns("R"), "-5 refund-linked of A");
        EXPECT_EQ(earns("S"), "-10 refund-linked of B");
        EXPECT_EQ(fault(), "");
    }
    const BatchId batch = desk.store.batches()->back().key;
    ASSERT_TRUE(undoRecalculation(desk.books, batch, "no", desk.progress));
    EXPECT_EQ(earns("A"), "10");
    EXPECT_EQ(earns("R"), "-2.5 refund-linked of A");
    EXPECT_EQ(earns("S"), "-5 refund-linked of B");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aTakenBackBatchTakesItsRefundsAlong)
{
    const ImportReport first = take(sale);
    const ImportReport second =
        take("R,,,,2026-11-05T09:00:00Z,Share,nick,Sale,approved,,A\n");
    ASSERT_TRUE(reverseBatch(desk.books, first.batch, "wrong", desk.progress));
    EXPECT_EQ(earns("R"), "0 original-not-earning of A");
    EXPECT_EQ(desk.balances(), "");
    EXPECT_EQ(fault(), "");
    take(sale);
    EXPECT_EQ(earns("R"), "-9.999 refund-linked of A") << "the file again";
    ASSERT_FALSE(reverseBatch(desk.books, second.batch, "wrong", desk.progress))
        << "it changed again since";
    setStatus("R", ConversionStatus::Declined);
    EXPECT_EQ(desk.balances(), "nick 9.999 0");
    EXPECT_EQ(fault(), "");
}

TEST_F(LinkedConversionsTest, aRefundUsesItsOriginalsRate)
{
    const auto rate = [](const char* currency, const char* value, const char* day) {
        return ExchangeRate{
            {}, currency, "GBP", tests::date(day), parseRateValue(value).value(), "", {}, ""
        };
    };
    ASSERT_TRUE(saveExchangeRates(desk.books,
                                  { rate("EUR", "0.5", "2026-11-01"),
                                    rate("EUR", "0.9", "2026-11-05"),
                                    rate("USD", "0.25", "2026-11-01") },
                                  desk.progress));
    const std::string head =
        "id,conv_time,campaign,publisher,status,revenue,currency,refund_of\n";
    desk.take(head + "A,2026-11-01T09:00:00Z,Share,nick,approved,100,EUR,\n"
                     "R,2026-11-05T09:00:00Z,Share,nick,approved,-50,EUR,A\n"
                     "S,2026-11-06T09:00:00Z,Share,nick,approved,-20,USD,A\n"
                     "T,2026-11-06T09:00:00Z,Share,nick,approved,-5,GBP,A\n"
                     "U,2026-11-06T09:00:00Z,Share,nick,approved,-5,JPY,A\n");
    EXPECT_EQ(earns("A"), "5");
    EXPECT_EQ(earns("R"), "-2.5 refund-linked of A") << "half of it, not by its own day's rate";
    EXPECT_EQ(conversion("R").earning.rate, conversion("A").earning.rate);
    EXPECT_EQ(earns("S"), "-0.5 refund-linked of A") << "5 of 50 GBP, by the rates of A's day";
    EXPECT_EQ(earns("T"), "-0.5 refund-linked of A");
    EXPECT_EQ(earns("U"), "0 no-rate of A");
    EXPECT_EQ(fault(), "");
    ASSERT_TRUE(saveExchangeRates(
        desk.books, { rate("JPY", "0.5", "2026-11-06") }, desk.progress));
    EXPECT_EQ(earns("U"), "-0.25 refund-linked of A");
    EXPECT_EQ(fault(), "");
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
    take(pair);
    set("Sale", DuplicateWay::Ignore);
    take(pair + "C,c1,,,2026-11-03T09:00:00Z,Share,nick,Sale,approved,10,\n");
    EXPECT_EQ(earns("B"), "5");
    EXPECT_EQ(earns("C"), "0 duplicate of A");
}

} // namespace
