#include "core/csv/conversion_layout.h"
#include "core/tables/tables.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace core;

template <typename T>
std::string keysOf(std::span<const Column<T, TableNames>> columns)
{
    std::string keys;
    for (const auto& column : columns)
        keys += (keys.empty() ? "" : ", ") + std::string(column.head.key);
    return keys;
}

/// The contract of the command line, word for word (CLI.md "Table columns").
TEST(Tables, haveTheColumnsOfTheContract)
{
    EXPECT_EQ(keysOf(payoutColumns()),
              "serial, publisher, requested_amount, paid_amount, currency, status, method, "
              "payment_date, note, created_at, "
              "updated_at, invoice");
    EXPECT_EQ(keysOf(balanceColumns()),
              "publisher, currency, earned, adjustments, paid_out, balance, payable, in_payment, "
              "owed, pending, held");
    EXPECT_EQ(keysOf(ledgerColumns()),
              "entry, effective_date, posted_at, month, publisher, campaign, kind, amount, "
              "currency, source, note");
    EXPECT_EQ(keysOf(publisherColumns()),
              "id, alias, name, email, company, address, town, country, vat_id, billing_details, "
              "method, status, hold_days");
    EXPECT_EQ(keysOf(campaignColumns()),
              "id, title, cost_model, default_payout, match_order, status, expires, rules, hold_days");
    EXPECT_EQ(keysOf(ruleColumns()),
              "campaign, kind, country, os, publisher, sub, sub_value, type, value, unit, "
              "valid_from, valid_until");
}

TEST(Tables, theConversionsExportIsTheNativeLayoutWithEightMoreBeforeItsLast)
{
    std::string expected = "id, clickid, event_id, order, external_id, coupon, conv_time, "
                           "campaign, publisher, type, status, "
                           "country, os, revenue, currency";
    for (const std::string name : { "sub", "p_sub" })
        for (int i = 1; i <= 20; ++i)
            expected += ", " + name + std::to_string(i);
    EXPECT_EQ(keysOf(conversionColumns()),
              expected + ", tracker_earning, refund_of, earning, rule_kind, rule, reason, import, "
                         "payable_from, link, linked_to, occurrence");
    for (const auto& column : conversionColumns()) {
        const bool isRead = fieldNamed(column.head.key) >= 0;
        EXPECT_NE(isRead, std::ranges::count(exportOnlyColumns(), column.head.key) > 0) << column.head.key;
    }
}

constexpr ColumnHead heads[] = { { "name", "Name" },
                                 { "count", "Count", ColumnType::Number },
                                 { "amount", "Amount", ColumnType::Money },
                                 { "day", "Day", ColumnType::Date } };

std::vector<Cell> sampleRow()
{
    return { std::string("=1+1, \"x\""), std::int64_t(-3), Money{ -500'000 }, Cell() };
}

TEST(CsvTableSink, guardsTextsAndLeavesNumbersAlone)
{
    StringSink bytes;
    CsvTableSink sink(bytes);
    ASSERT_TRUE(sink.begin(heads));
    ASSERT_TRUE(sink.row(sampleRow()));
    ASSERT_TRUE(sink.end());
    EXPECT_EQ(bytes.bytes(), "name,count,amount,day\n\"'=1+1, \"\"x\"\"\",-3,-0.5,\n");
}

TEST(JsonTableSink, writesMoneyAsStringsAndAbsentAsNull)
{
    StringSink bytes;
    JsonTableSink sink(bytes);
    ASSERT_TRUE(sink.begin(heads));
    ASSERT_TRUE(sink.row(sampleRow()));
    ASSERT_TRUE(sink.end());
    EXPECT_EQ(bytes.bytes(),
              "[\n  {\"name\": \"=1+1, \\\"x\\\"\", \"count\": -3, \"amount\": \"-0.5\", \"day\": "
              "null}\n]\n");
}

TEST(JsonTableSink, anEmptyTableIsAnEmptyArray)
{
    StringSink bytes;
    JsonTableSink sink(bytes);
    ASSERT_TRUE(sink.begin(heads));
    ASSERT_TRUE(sink.end());
    EXPECT_EQ(bytes.bytes(), "[]\n");
}

TEST(PlainText, isExact)
{
    EXPECT_EQ(plainText(Money{ 631'125 }), "0.631125");
    EXPECT_EQ((plainText(MinorMoney{ Money::ofUnits(100), 2 })), "100.00");
    EXPECT_EQ(plainText(Date{ 0 }), "1970-01-01");
    EXPECT_EQ(plainText(Timestamp{ 0 }), "1970-01-01T00:00:00Z");
    EXPECT_EQ(plainText(Cell()), "");
}

} // namespace
