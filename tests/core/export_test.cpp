#include "core/tables/tables.h"
#include "core/usecases/export_table.h"
#include "core/usecases/rule_texts.h"
#include "tests/support/import_desk.h"
#include "tests/support/stops_later.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using namespace core;
using tests::ImportDesk;

/// Texts that a spreadsheet would take for formulas, quotes, line ends, refunds, rows without an
/// id.
const std::string difficult =
    "id,clickid,conv_time,campaign,publisher,type,status,country,os,revenue,currency,sub1,sub20,p_"
    "sub2,coupon,tracker_earning\n"
    "=1+1,c1,2026-11-01T09:00:00.25Z,\"Off;er, 1\",Ünal Medya,Lead,approved,UK,iOS "
    "17,10.5,GBP,-x,\"+\"\"y\",'=z,@c,1.25\n"
    "'quoted,c1,2026-11-01T10:00:00+01:00,\"Off;er, 1\",nick,Lead,pending,,,-3,GBP,,,,'',\n"
    ",c2,2026-11-02T09:00:00Z,\"Off;er, 1\",nick,Lead,other,us,,,usd,\"a\nb\",,,,\n"
    ",c2,2026-11-02T09:00:00Z,\"Off;er, 1\",nick,Lead,declined,us,,7,GBP,\"a\nb\",,,,\n";

void prepare(ImportDesk& desk)
{
    desk.addRules(desk.addCampaign("Off;er, 1", CostModel::RevShare, "4"),
                  "geo_os, IOS, UK, 50, from 2026-01-01, until 2026-12-31\n"
                  "publisher, Ünal Medya, 1\n");
    desk.addPublisher("nick");
}

TEST(Export, conversionsGoInAgainExactly)
{
    ImportDesk desk;
    prepare(desk);
    const ImportReport first = desk.take(difficult);
    ASSERT_EQ(first.added, 4) << (first.issues.empty() ? ""
                                                       : first.issues.front().error.sentence());
    const std::string exported = desk.exported("conversions");
    EXPECT_EQ(desk.take(exported).unchanged, 4);

    ImportDesk copy;
    prepare(copy);
    EXPECT_EQ(copy.take(exported).added, 4);
    EXPECT_EQ(copy.exported("conversions"), exported);
    EXPECT_EQ(copy.balances(), desk.balances());
    EXPECT_EQ(copy.store.conversionsById("=1+1")->size(), 1u);
    EXPECT_EQ(copy.store.conversionsById("'quoted")->size(), 1u);
}

/// What of an export is left after rows were taken out, with another text for one of theirs.
std::string keptOf(const std::string& exported, const std::string& kept, const std::string& edited)
{
    std::string rows = exported.substr(0, exported.find('\n') + 1);
    const std::size_t at = exported.find(kept);
    const std::size_t start = exported.rfind('\n', at) + 1;
    rows += exported.substr(start, at - start) + edited;
    return rows + exported.substr(at + kept.size(), exported.find('\n', at) + 1 - at - kept.size());
}

/// Alike, without ids: revenues in the order in which they came in.
const std::string threeAlike = "clickid,conv_time,campaign,publisher,type,revenue\n"
                               "c1,2026-11-01T09:00:00Z,\"Off;er, 1\",nick,Sale,100\n"
                               "c1,2026-11-01T09:00:00Z,\"Off;er, 1\",nick,Sale,200\n"
                               "c1,2026-11-01T09:00:00Z,\"Off;er, 1\",nick,Sale,300\n";

std::string revenuesOf(ImportDesk& desk)
{
    std::string revenues;
    EXPECT_TRUE(desk.store.visitConversions({}, [&revenues](const StoredConversion& stored) {
        return revenues += toText(*stored.conversion.revenue) + ' ', true;
    }));
    return revenues;
}

TEST(Export, aConversionWithoutAnIdIsKnownAgainWithoutThoseOfItsLike)
{
    ImportDesk desk;
    prepare(desk);
    ASSERT_EQ(desk.take(threeAlike).repeatedKeys, 2);
    const std::string third = keptOf(desk.exported("conversions"), ",300,GBP", ",500,GBP");
    const ImportReport report = desk.take(third);
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(report.added + report.rejected + report.repeatedKeys, 0);
    EXPECT_EQ(revenuesOf(desk), "100 200 500 ");
    EXPECT_EQ(desk.balances(), "nick 32 0");
    EXPECT_EQ(desk.take(third).unchanged, 1);
    const std::string byHand = keptOf(third, ",3\n", ",\n");
    EXPECT_EQ(desk.take(third + byHand.substr(byHand.find('\n') + 1)).added, 1)
        << "a row that does not say its place comes after those that do";
    EXPECT_EQ(desk.fault(), "");
}

/// Its rejected rows say their places, too: they are not refused as like others.
TEST(Export, aRejectedRowOfItIsKnownAgainOnceItIsCorrected)
{
    ImportDesk desk;
    prepare(desk);
    desk.take(threeAlike);
    StringSink rejects;
    ImportOptions options;
    options.rejects = &rejects;
    options.reportsAllBad = true;
    EXPECT_EQ(desk.take(keptOf(desk.exported("conversions"), ",200,GBP", ",much,GBP"), options).rejected, 1);
    const std::string corrected = keptOf(rejects.bytes(), ",much,GBP", ",250,GBP");
    EXPECT_EQ(desk.take(corrected).changed, 1);
    EXPECT_EQ(revenuesOf(desk), "100 250 300 ");
    EXPECT_EQ(desk.take(corrected).unchanged, 1);
}

TEST(Export, aPlaceThatIsNoneRejectsItsRow)
{
    ImportDesk desk;
    prepare(desk);
    const std::string heads = "clickid,conv_time,campaign,publisher,occurrence\n";
    const std::string row = "c1,2026-11-01T09:00:00Z,\"Off;er, 1\",nick,";
    const ImportReport report =
        desk.take(heads + row + "2\n" + row + "0\n" + row + "-1\n" + row + "1.5\n" + row + "99999999999\n");
    EXPECT_EQ(report.added, 1);
    ASSERT_EQ(report.rejected, 4);
    EXPECT_EQ(report.issues[0].column, "occurrence");
    EXPECT_EQ(report.issues[0].error.what.text(), "“0” is no place among conversions that are alike.");
    ImportOptions options;
    options.settings.constants = { { "occurrence", "2" } };
    EXPECT_FALSE(desk.import(threeAlike, options)) << "it is each row's own";
}

TEST(Export, onlyOurOwnExportLosesItsGuard)
{
    ImportDesk desk;
    prepare(desk);
    desk.take("id,conv_time,campaign,publisher\n'=1,2026-11-01T09:00:00Z,\"Off;er, 1\",nick\n");
    EXPECT_EQ(desk.store.conversionsById("'=1")->size(), 1u);
}

TEST(Export, conversionsSayWhatTheyEarnAndWhy)
{
    ImportDesk desk;
    prepare(desk);
    desk.take(difficult);
    const std::string exported = desk.exported("conversions");
    EXPECT_NE(exported.find(",1.25,,0.105,publisher,\"Ünal Medya, 1\",,1,,,,\n"), std::string::npos)
        << exported;
    EXPECT_NE(exported.find(",-0.12,default,,negative-revenue,1,,,,\n"), std::string::npos) << exported;
}

TEST(Export, ledgerAndBalancesAndRulesAndCampaigns)
{
    ImportDesk desk;
    prepare(desk);
    desk.take(difficult);
    EXPECT_EQ(desk.exported("balances"),
              "publisher,currency,earned,adjustments,paid_out,balance,payable,in_payment,owed,"
              "pending,held\n"
              "nick,GBP,0,0,0.00,0,0.00,0.00,0,-0.12,0\n"
              "Ünal Medya,GBP,0.105,0,0.00,0.105,0.10,0.00,0.105,0,0\n");
    EXPECT_EQ(
        desk.exported("ledger"),
        "entry,effective_date,posted_at,month,publisher,campaign,kind,amount,currency,source,note\n"
        "1,2026-11-01,2026-11-22T12:00:00Z,2026-11,Ünal Medya,\"Off;er, "
        "1\",earning,0.105,GBP,import 1,\n");
    EXPECT_EQ(desk.exported("rules"),
              "campaign,kind,country,os,publisher,sub,sub_value,type,value,unit,valid_from,"
              "valid_until\n"
              "\"Off;er, 1\",geo_os,UK,IOS,,,,,50,percent,2026-01-01,2026-12-31\n"
              "\"Off;er, 1\",publisher,,,Ünal Medya,,,,1,percent,,\n");
    EXPECT_NE(desk.exported("campaigns").find(",\"Off;er, 1\",revshare,4,partner,active,,2,0\n"),
              std::string::npos);
    EXPECT_EQ(desk.exported("payouts"),
              "serial,publisher,requested_amount,paid_amount,currency,status,method,payment_date,"
              "note,created_at,updated_at,invoice\n");
}

// Conversions are written in blocks, by another thread than the one that asks the store.

constexpr int manyRows = 2'345; ///< some blocks, the last one not full

/// What `count` conversions of two rules and of none are in a file.
std::string manyConversions(int count)
{
    static constexpr const char* countries[] = { "US", "DE", "FR" };
    std::string csv = "id,conv_time,campaign,publisher,type,country,revenue\n";
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        csv += number + ",2026-11-01T09:" + std::to_string(10 + i / 60 % 50) + ':'
            + std::to_string(10 + i % 50) + "Z,Shop,nick,Lead," + countries[std::size_t(i) % 3] + ','
            + number + "\n";
    }
    return csv;
}

/// Books that break off in the middle of their conversions, and count what they are asked.
class WatchedStore final : public tests::MemoryStore {
public:
    using MemoryStore::MemoryStore;

    int breaksOffAfter = -1; ///< so many conversions; -1: never
    int visited = 0;
    std::multiset<RuleId> askedRules;

    Result<void> visitConversions(const ConversionFilter& filter,
                                  const std::function<bool(const StoredConversion&)>& visitor) override
    {
        visited = 0;
        bool breaksOff = false;
        auto done = MemoryStore::visitConversions(filter, [&](const StoredConversion& stored) {
            breaksOff = visited == breaksOffAfter;
            return !breaksOff && (++visited, visitor(stored));
        });
        return breaksOff ? Error{ ErrorCode::Storage, "The disk is broken.", "books", {} } : done;
    }
    Result<std::vector<Rule>> rulesByKey(std::span<const RuleId> keys) override
    {
        askedRules.insert(keys.begin(), keys.end());
        return MemoryStore::rulesByKey(keys);
    }
};

/// Keeps what comes as text; fails at a row.
class CountingSink final : public TableSink {
public:
    int failsAt = -1; ///< from 0; -1: never
    int rows = 0;
    int ends = 0;
    std::string ids;

    Result<void> begin(std::span<const ColumnHead>) override { return {}; }
    Result<void> row(std::span<const Cell> cells) override
    {
        if (rows == failsAt)
            return Error{ ErrorCode::Storage, "The disk is full.", "out.csv", {} };
        ++rows;
        ids += plainText(cells[0]) + ' ';
        return {};
    }
    Result<void> end() override { return ++ends, Result<void>(); }
};

/// The conversions of manyConversions() in a store that can be watched.
class ExportBlocks : public ::testing::Test {
protected:
    ExportBlocks()
    {
        ImportDesk desk({ "GBP", 2, Zone() });
        desk.addRules(desk.addCampaign("Shop", CostModel::RevShare, "4"), "geo, US, 50\ngeo, DE, 10\n");
        desk.addPublisher("nick");
        EXPECT_EQ(desk.take(manyConversions(manyRows)).added, manyRows);
        store.putBack(desk.store.copy());
    }

    Result<void> write(Progress& progress) { return writeConversions(books, {}, sink, progress); }

    WatchedStore store{ { "GBP", 2, Zone() } };
    tests::StillWorld world;
    Books books{ store, world };
    CountingSink sink;
    NoProgress noProgress;
};

TEST_F(ExportBlocks, bringAllRowsInTheirOrder)
{
    ASSERT_TRUE(write(noProgress));
    EXPECT_EQ(sink.rows, manyRows);
    EXPECT_EQ(sink.ends, 1);
    std::string inOrder;
    ASSERT_TRUE(store.visitConversions({}, [&inOrder](const StoredConversion& stored) {
        return inOrder += stored.conversion.id + ' ', true;
    }));
    EXPECT_EQ(sink.ids, inOrder);
}

TEST_F(ExportBlocks, askForEachRuleOnce)
{
    ASSERT_TRUE(write(noProgress));
    EXPECT_EQ(store.askedRules.size(), 2u);
    EXPECT_EQ(std::set<RuleId>(store.askedRules.begin(), store.askedRules.end()).size(), 2u);
}

TEST_F(ExportBlocks, sayWhatTheWriterSaid)
{
    for (const int row : { 0, 499, 500, 1'234, manyRows - 1 }) {
        sink = CountingSink();
        sink.failsAt = row;
        const auto written = write(noProgress);
        ASSERT_FALSE(written) << row;
        EXPECT_EQ(written.error().what.text(), "The disk is full.") << row;
        EXPECT_EQ(sink.rows, row) << "nothing was written after it failed";
        EXPECT_EQ(sink.ends, 0) << row;
    }
    sink = CountingSink();
    sink.failsAt = 0;
    EXPECT_FALSE(write(noProgress));
    EXPECT_LT(store.visited, manyRows) << "nobody reads on for a file that cannot be written";
}

TEST_F(ExportBlocks, sayWhatTheStoreSaid)
{
    for (const int row : { 0, 499, 500, 1'234, manyRows - 1 }) {
        sink = CountingSink();
        store.breaksOffAfter = row;
        const auto written = write(noProgress);
        ASSERT_FALSE(written) << row;
        EXPECT_EQ(written.error().what.text(), "The disk is broken.") << row;
        EXPECT_EQ(sink.ends, 0) << row;
    }
}

TEST_F(ExportBlocks, stopWhenTheUserDoes)
{
    for (const int questions : { 0, 1, 3 }) {
        sink = CountingSink();
        tests::StopsLater progress(questions);
        const auto written = write(progress);
        ASSERT_FALSE(written) << questions;
        EXPECT_EQ(written.error().code, ErrorCode::Cancelled) << questions;
        EXPECT_LE(sink.rows, 500 * questions) << questions;
        EXPECT_EQ(sink.ends, 0) << questions;
    }
}

TEST_F(ExportBlocks, aRuleThatIsNotThereHasNoText)
{
    RuleTexts texts(store);
    EXPECT_EQ(texts.of({})->size(), 0u);
    ASSERT_TRUE(texts.read({ RuleId{ 2 }, RuleId{ 99 }, RuleId{}, RuleId{ 2 } }));
    EXPECT_EQ(*texts.of({ 2 }), "DE, 10");
    EXPECT_EQ(*texts.of({ 1 }), "US, 50");
    EXPECT_EQ(texts.of({ 99 }).error().code, ErrorCode::NotFound);
}

} // namespace
