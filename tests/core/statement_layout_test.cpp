#include "core/invoicing/statement_layout.h"
#include "tests/support/layout_checks.h"
#include "tests/support/payout_desk.h"

#include <algorithm>
#include <limits>
#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::expectClean;
using tests::money;
using tests::shows;
using tests::TableMeasure;

namespace {

Statement longStatement(int lines)
{
    Statement statement;
    statement.publisher.alias = "nick";
    statement.supplier.name = "Nick";
    statement.customer.name = "Sample Company Ltd";
    statement.currency = "GBP";
    statement.made = date("2026-11-22");
    statement.from = date("2026-10-01");
    statement.to = date("2026-11-01");
    statement.opening = money("12.345678");
    Money balance = statement.opening;
    for (int i = 0; i < lines; ++i) {
        StatementLine line;
        line.entry.kind = i % 3 == 0 ? EntryKind::Payout : EntryKind::Earning;
        line.entry.effectiveDate = date("2026-10-05");
        line.entry.month = monthOf(line.entry.effectiveDate);
        line.entry.payout = { i % 3 == 0 ? i : 0 };
        line.entry.amount = money(i % 3 == 0 ? "-10" : "7.125");
        line.title = "Shop";
        line.balance = balance = balance + line.entry.amount;
        statement.lines.push_back(line);
    }
    statement.closing = balance;
    return statement;
}

TEST(StatementLayout, goesFromTheOpeningToTheClosingBalance)
{
    const DocumentLayout layout =
        layOutStatement(longStatement(3), a4, TableMeasure(), PaperWords());
    for (const char* text : { "Statement",
                              "nick",
                              "Issued by Sample Company Ltd",
                              "1 Oct 2026",
                              "31 Oct 2026",
                              "Opening balance",
                              "12.345678",
                              "Payout #0",
                              "Shop, October 2026",
                              "\u221210.00",
                              "9.470678",
                              "Closing balance, GBP",
                              "16.595678" })
        EXPECT_TRUE(shows(layout, text)) << text;
    expectClean(layout);
}

TEST(StatementLayout, carriesTheBalanceOver)
{
    const DocumentLayout layout =
        layOutStatement(longStatement(200), letter, TableMeasure(), PaperWords());
    ASSERT_GT(layout.pages.size(), 3u);
    EXPECT_TRUE(shows(layout.pages[0], "Carried over"));
    EXPECT_TRUE(shows(layout.pages[1], "Brought forward"));
    expectClean(layout);
}

TEST(StatementLayout, breaksNoAmountAmongTheFacts)
{
    PaperWords german;
    german.amount = [](Money amount, int decimals) {
        std::string text = englishAmount(amount, decimals);
        std::ranges::replace(text, '.', '|');
        std::ranges::replace(text, ',', '.');
        std::ranges::replace(text, '|', ',');
        return text;
    };
    Statement statement = longStatement(3);
    statement.balance.earned = money("-12345678.123456");
    statement.balance.pending = { std::numeric_limits<std::int64_t>::max() };
    statement.balance.held = money("-23456789.123456");
    statement.balance.inPayment = money("-34567890.123456");
    for (const PaperWords& words : { PaperWords(), german }) {
        const DocumentLayout layout = layOutStatement(statement, a4, TableMeasure(), words);
        for (const Money amount : { statement.balance.balance(),
                                    statement.balance.pending,
                                    statement.balance.held,
                                    statement.balance.inPayment })
            EXPECT_TRUE(shows(layout, words.amount(amount, 2))) << toText(amount);
        expectClean(layout);
    }
}

TEST(StatementLayout, saysWhenNothingHappened)
{
    Statement statement = longStatement(0);
    statement.publisher.alias = std::string(300, 'W');
    const DocumentLayout layout = layOutStatement(statement, a4, TableMeasure(), PaperWords());
    EXPECT_TRUE(shows(layout, "Nothing was earned or paid in this time."));
    expectClean(layout);
}

} // namespace
