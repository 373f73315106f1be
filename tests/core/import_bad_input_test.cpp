#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

namespace {

using namespace core;
using tests::ImportDesk;

std::unique_ptr<ImportDesk> makeDesk()
{
    auto desk = std::make_unique<ImportDesk>(
        Workspace{ "GBP", 2, Zone("Berlin", { { 0, 3600 }, { 1'774'746'000, 7200 } }) });
    desk->addCampaign("Offer", CostModel::Cpa, "10");
    desk->addPublisher("nick");
    return desk;
}

/// A row that must be rejected alone: line 3 of a file whose line 2 is good.
struct BadRow {
    const char* name;
    const char* row; ///< id,conv_time,campaign,publisher,type,status,country,revenue,currency,sub1
    const char* column;
    const char* reason; ///< a part of the sentence
};

const BadRow badRows[] = {
    { "noTime", "X,,Offer,nick,Sale,approved,US,1,GBP,s", "conv_time", "The time is missing" },
    { "dayWithoutATime",
      "X,2026-11-01,Offer,nick,Sale,approved,US,1,GBP,s",
      "conv_time",
      "2026-11-01" },
    { "timeInWords", "X,yesterday,Offer,nick,Sale,approved,US,1,GBP,s", "conv_time", "yesterday" },
    { "dayThatIsNot",
      "X,2026-02-29T00:00:00Z,Offer,nick,Sale,approved,US,1,GBP,s",
      "conv_time",
      "2026-02-29" },
    { "month13",
      "X,2026-13-01T00:00:00Z,Offer,nick,Sale,approved,US,1,GBP,s",
      "conv_time",
      "2026-13-01" },
    { "hour25",
      "X,2026-11-01T25:00:00Z,Offer,nick,Sale,approved,US,1,GBP,s",
      "conv_time",
      "25:00" },
    { "americanDate",
      "X,11/01/2026,Offer,nick,Sale,approved,US,1,GBP,s",
      "conv_time",
      "11/01/2026" },
    { "timeInADstGap",
      "X,2026-03-29T02:30:00,Offer,nick,Sale,approved,US,1,GBP,s",
      "conv_time",
      "2026-03-29" },
    { "noCampaign",
      "X,2026-11-01T09:00:00Z,,nick,Sale,approved,US,1,GBP,s",
      "campaign",
      "The campaign is missing" },
    { "unknownCampaign",
      "X,2026-11-01T09:00:00Z,Ofer,nick,Sale,approved,US,1,GBP,s",
      "campaign",
      "Did you mean “Offer”?" },
    { "noPublisher",
      "X,2026-11-01T09:00:00Z,Offer,,Sale,approved,US,1,GBP,nick",
      "publisher",
      "The publisher is missing" },
    { "unknownPublisher",
      "X,2026-11-01T09:00:00Z,Offer,nik,Sale,approved,US,1,GBP,s",
      "publisher",
      "nick" },
    { "unknownStatus",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,maybe,US,1,GBP,s",
      "status",
      "maybe" },
    { "statusAsANumber", "X,2026-11-01T09:00:00Z,Offer,nick,Sale,1,US,1,GBP,s", "status", "1" },
    { "unknownCountry",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,XX,1,GBP,s",
      "country",
      "XX" },
    { "countryInWords",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,Germany,1,GBP,s",
      "country",
      "Germany" },
    { "groupedNumber",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,\"1,234.56\",GBP,s",
      "revenue",
      "1,234.56" },
    { "decimalComma",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,\"1234,56\",GBP,s",
      "revenue",
      "1234,56" },
    { "exponent",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,1e9,GBP,s",
      "revenue",
      "1e9" },
    { "notANumber",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,NaN,GBP,s",
      "revenue",
      "NaN" },
    { "sevenDecimals",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,1.1234567,GBP,s",
      "revenue",
      "6" },
    { "tooMuch",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,1000000001,GBP,s",
      "revenue",
      "1000000" },
    { "currencySign",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,$5,GBP,s",
      "revenue",
      "$5" },
    { "fullWidthDigits",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,５,GBP,s",
      "revenue",
      "５" },
    { "unknownCurrency",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,1,POUND,s",
      "currency",
      "POUND" },
    { "tooFewFields",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,1",
      "",
      "row: 8; in the header: 10" },
    { "tooManyFields",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,1,GBP,s,s2",
      "",
      "row: 11; in the header: 10" },
    { "brokenUtf8",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,1,GBP,\xFC",
      "sub1",
      "UTF-8" },
    { "strayQuote",
      "X,2026-11-01T09:00:00Z,Offer,nick,Sa\"le,approved,US,1,GBP,s",
      "type",
      "quote" },
    { "textAfterAQuote",
      "X,2026-11-01T09:00:00Z,Offer,nick,\"Sale\"s,approved,US,1,GBP,s",
      "type",
      "closing quote" },
};

class BadRowTest : public testing::TestWithParam<BadRow> { };

TEST_P(BadRowTest, isRejectedAloneWithLineColumnAndReason)
{
    const BadRow& bad = GetParam();
    auto desk = makeDesk();
    const std::string file =
        "id,conv_time,campaign,publisher,type,status,country,revenue,currency,sub1\n"
        "G,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,1,GBP,s\n"
        + std::string(bad.row) + "\nH,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,US,1,GBP,s\n";
    const auto report = desk->import(file);
    ASSERT_TRUE(report) << report.error().sentence();
    EXPECT_EQ(report->added, 2);
    ASSERT_EQ(report->rejected, 1);
    const RowIssue& issue = report->issues.front();
    EXPECT_EQ(issue.line, 3);
    EXPECT_EQ(issue.column, bad.column);
    EXPECT_NE(issue.error.sentence().find(bad.reason), std::string::npos) << issue.error.sentence();
    EXPECT_EQ(issue.error.where.find("november.csv, line 3"), 0u) << issue.error.where;
    EXPECT_FALSE(issue.error.remedy.empty()) << issue.error.sentence();
}

INSTANTIATE_TEST_SUITE_P(Import, BadRowTest, testing::ValuesIn(badRows), [](const auto& row) {
    return row.param.name;
});

/// A file that must be refused whole.
struct BadFile {
    const char* name;
    std::string bytes;
    const char* reason;
};

const std::string good = "id,conv_time,campaign,publisher\nA,2026-11-01T09:00:00Z,Offer,nick\n";

const BadFile badFiles[] = {
    { "empty", "", "The file is empty" },
    { "blankLinesOnly", "\n\r\n\n", "The file is empty" },
    { "noHeader", "A,2026-11-01T09:00:00Z,Offer,nick\n", "no header" },
    { "noHeaderAndAValueTwice", "A,2026-11-01T09:00:00Z,Offer,Lead,Lead\n", "no header" },
    { "unknownColumnTwice", "Wann;Wer;Betrag;Betrag\n", "“Betrag” is given twice" },
    { "noTimeColumn", "id,campaign,publisher\nA,Offer,nick\n", "“conv_time” is missing" },
    { "noCampaignColumn",
      "id,conv_time,publisher\nA,2026-11-01T09:00:00Z,nick\n",
      "“campaign” is missing" },
    { "noPublisherColumn",
      "id,conv_time,campaign\nA,2026-11-01T09:00:00Z,Offer\n",
      "“publisher” is missing" },
    { "columnTwice",
      "id,conv_time,campaign,publisher,Conv-Time\nA,2026-11-01T09:00:00Z,Offer,nick,\n",
      "“Conv-Time” is given twice" },
    { "revenueAndPayout",
      "id,conv_time,campaign,publisher,revenue,payout\nA,2026-11-01T09:00:00Z,Offer,nick,1,1\n",
      "both mean revenue" },
    { "trackerEarningTwice",
      "id,conv_time,campaign,publisher,pub_revenue,tracker_earning\n",
      "both mean tracker_earning" },
    { "unclosedQuote",
      good + "B,2026-11-01T09:00:00Z,\"Offer,nick\nC,2026-11-01T09:00:00Z,Offer,nick\n",
      "line 3" },
    { "everyRowBad",
      "id,conv_time,campaign,publisher\nA,never,Offer,nick\nB,never,Offer,nick\n",
      "None of the file's 2 rows" },
    { "theOnlyRowBad",
      "id,conv_time,campaign,publisher\nA,never,Offer,nick\n",
      "The file's only row cannot be taken: " },
    { "gzip", std::string("\x1F\x8B\x08\x00", 4) + "x", "gzip" },
    { "xlsx", "PK\x03\x04xl/workbook.xml", "XLSX" },
    { "utf16WithoutBom", std::string("i\0d\0,\0c\0o\0n\0v\0", 14), "header cannot be read" },
    { "windows1252Header", "id,conv_time,campaign,publisher,w\xE4hrung\n", "UTF-8" },
    { "tooManyColumns", std::string(600, ',') + "\n", "512 columns" },
    { "oldMacLineEnds",
      "id,conv_time,campaign,publisher\rA,2026-11-01T09:00:00Z,Offer,nick\r",
      "carriage return" },
};

class BadFileTest : public testing::TestWithParam<BadFile> { };

TEST_P(BadFileTest, isRefusedWholeAndNothingIsKept)
{
    auto desk = makeDesk();
    const auto report = desk->import(GetParam().bytes);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, ErrorCode::Refused);
    EXPECT_NE(report.error().sentence().find(GetParam().reason), std::string::npos)
        << report.error().sentence();
    EXPECT_EQ(report.error().where.find("november.csv"), 0u) << report.error().where;
    EXPECT_FALSE(report.error().remedy.empty()) << report.error().sentence();
    EXPECT_EQ(*desk->store.countConversions({}), 0);
    EXPECT_TRUE(desk->store.batches()->empty());
}

INSTANTIATE_TEST_SUITE_P(Import, BadFileTest, testing::ValuesIn(badFiles), [](const auto& file) {
    return file.param.name;
});

TEST(ImportMap, namesWhatIsNotThere)
{
    auto desk = makeDesk();
    ImportOptions options;
    options.settings.columnMap = { { "Umsatz", "revenue" } };
    EXPECT_NE(desk->import(good, options).error().sentence().find("no column “Umsatz”"),
              std::string::npos);
    options.settings.columnMap = { { "id", "umsatz" } };
    EXPECT_NE(desk->import(good, options).error().sentence().find("“umsatz” is no field"),
              std::string::npos);
}

TEST(ImportMap, mayGiveAFieldOnlyOneColumn)
{
    auto desk = makeDesk();
    ImportOptions options;
    options.settings.columnMap = { { "id", "publisher" } };
    EXPECT_NE(desk->import(good, options).error().sentence().find("both mean publisher"),
              std::string::npos);
}

TEST(ImportHeader, aFileWithAHeaderAloneIsFineAndEmpty)
{
    auto desk = makeDesk();
    const auto report = desk->import("id,conv_time,campaign,publisher\n");
    ASSERT_TRUE(report);
    EXPECT_EQ(report->read, 0);
}

TEST(ImportHeader, isMatchedWithoutRegardToCaseBlanksAndDashes)
{
    auto desk = makeDesk();
    const auto report = desk->import("\xEF\xBB\xBFID, Conv Time ,CAMPAIGN,Pub-lisher,P_Sub "
                                     "1\r\nA,2026-11-01T09:00:00Z,offer,NICK,x\r\n");
    ASSERT_TRUE(report) << report.error().sentence();
    EXPECT_EQ(report->added, 1);
    EXPECT_TRUE(report->unknownColumns.empty());
    EXPECT_EQ(desk->store.conversionsById("A")->front().conversion.conversionSubs,
              std::vector<std::string>{ "x" });
}

// A window lists the rows of a file of which none can be taken; an Error has none to list.
TEST(ImportBadRow, aloneIsAReportWhereOneIsWanted)
{
    auto desk = makeDesk();
    StringSink rejects;
    ImportOptions options;
    options.dryRun = true;
    options.reportsAllBad = true;
    options.rejects = &rejects;
    const auto report = desk->import("conv_time,campaign,publisher\nyesterday,Offer,nick\n"
                                     "2026-11-01T09:00:00Z,Offer,nobody\n",
                                     options);
    ASSERT_TRUE(report) << report.error().sentence();
    EXPECT_EQ(report->rejected, 2);
    ASSERT_EQ(report->issues.size(), 2u);
    EXPECT_EQ(report->issues[0].line, 2);
    EXPECT_EQ(report->unknownPublishers, (std::vector<UnknownName>{ { "nobody", 1 } }));
    EXPECT_NE(rejects.bytes().find("yesterday"), std::string::npos);
    EXPECT_FALSE(report->batch);
}

} // namespace
