// Exchange rates through payoutctl: typed, imported, listed, missing, and told by explain.
#include "tests/journeys/desk.h"

#include <gtest/gtest.h>

namespace {

/// Books in USD; nick's conversion of Saturday 2025-11-08 brought 100 GBP at 10 %.
class Rates : public ::testing::Test {
protected:
    void SetUp() override
    {
        desk.must({ "publisher", "add", "--alias", "nick" });
        desk.must({ "campaign",
                    "add",
                    "--title",
                    "Shop",
                    "--cost-model",
                    "revshare",
                    "--default-payout",
                    "10" });
        desk.write("in.csv",
                   "id,conv_time,campaign,publisher,status,revenue,currency\n"
                   "a,2025-11-08T10:00:00Z,Shop,nick,approved,100,GBP\n");
    }

    Desk desk;
};

TEST_F(Rates, AConversionWaitsForItsRateAndIsPricedWhenItIsThere)
{
    const core::Json report = desk.ask({ "import", "in.csv" });
    EXPECT_EQ(textOf(report, "without_rate"), "1");
    EXPECT_EQ(desk.figure("nick", "earned"), "0");
    const std::string plain = desk.must({ "explain", "a" });
    const std::string reason = "No exchange rate for its currency yet: it earns 0.\n";
    EXPECT_NE(plain.find(reason), std::string::npos) << plain;
    EXPECT_EQ(plain.find(reason), plain.rfind(reason)) << plain;
    const core::Json missing = desk.ask({ "rates", "missing" });
    ASSERT_EQ(missing.items.size(), 1U);
    EXPECT_EQ(textOf(missing.items[0], "currency"), "GBP");
    EXPECT_EQ(textOf(missing.items[0], "date"), "2025-11-08");
    EXPECT_EQ(textOf(missing.items[0], "conversions"), "1");

    desk.write("ecb.csv", "Date, USD, GBP, \n2025-11-07, 1.1550, 0.8800, \n");
    const std::string before = desk.everything();
    EXPECT_EQ(textOf(desk.ask({ "rates", "import", "ecb.csv", "--dry-run" }), "priced"), "1");
    EXPECT_EQ(desk.everything(), before);
    EXPECT_EQ(textOf(desk.ask({ "rates", "import", "ecb.csv" }), "earned_difference"), "13.125");
    EXPECT_EQ(desk.figure("nick", "earned"), "13.125");
    EXPECT_EQ(textOf(desk.ask({ "rates", "import", "ecb.csv" }), "unchanged"), "2");
    EXPECT_TRUE(desk.ask({ "rates", "missing" }).items.empty());

    const core::Json why = desk.ask({ "explain", "a" });
    const core::Json* exchange = why.find("exchange");
    ASSERT_TRUE(exchange && exchange->items.size() == 2U);
    EXPECT_EQ(textOf(exchange->items[0], "currency"), "GBP");
    EXPECT_EQ(textOf(exchange->items[0], "rate"), "0.88");
    EXPECT_EQ(textOf(exchange->items[1], "rate"), "1.155");
    EXPECT_EQ(textOf(exchange->items[1], "date"), "2025-11-07");
    EXPECT_EQ(textOf(exchange->items[1], "source"), "ECB");
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

TEST_F(Rates, AListForPeopleSaysTheCurrencyOfARevenueThatIsNotTheWorkspaces)
{
    desk.write("in.csv",
               "id,conv_time,campaign,publisher,status,revenue,currency\n"
               "a,2025-11-08T10:00:00Z,Shop,nick,approved,100.5,GBP\n"
               "b,2025-11-08T11:00:00Z,Shop,nick,approved,7,USD\n"
               "c,2025-11-08T12:00:00Z,Shop,nick,approved,,GBP\n");
    desk.must({ "import", "in.csv" });
    const std::string plain = desk.must({ "conversions", "list" });
    EXPECT_NE(plain.find("  100.5 GBP  "), std::string::npos) << plain;
    EXPECT_NE(plain.find("          7  "), std::string::npos) << plain;
    EXPECT_EQ(plain.find("USD"), std::string::npos) << plain;
    EXPECT_EQ(plain.find("GBP"), plain.rfind("GBP")) << plain;
    const core::Json list = desk.ask({ "conversions", "list" });
    EXPECT_EQ(textOf(list.items[0], "revenue"), "100.5");
    EXPECT_EQ(textOf(list.items[0], "currency"), "GBP");
    desk.must({ "export", "conversions", "--format", "csv", "--output", "all.csv" });
    EXPECT_NE(desk.read("all.csv").find(",100.5,GBP,"), std::string::npos);
}

TEST_F(Rates, ATypedRateIsListedAndARefusedOneChangesNothing)
{
    desk.must({ "rates", "set", "gbp", "1.31", "--date", "2025-11-08", "--source", "our bank" });
    desk.must({ "import", "in.csv" });
    EXPECT_EQ(desk.figure("nick", "earned"), "13.1");
    for (const std::vector<std::string>& wrong :
         { std::vector<std::string>{ "rates", "set", "GBP", "0" },
           { "rates", "set", "GBP", "1,3" },
           { "rates", "set", "QQQ", "1.3" },
           { "rates", "set", "USD", "1.3" } })
        EXPECT_EQ(desk.run(wrong).status, 1) << wrong[2] << ' ' << wrong[3];
    EXPECT_EQ(desk.run({ "rates", "set", "GBP" }).status, 2);
    desk.write("bad.csv", "Date, USD\n2025-11-07, one\n");
    const Answer bad = desk.run({ "rates", "import", "bad.csv" });
    EXPECT_EQ(bad.status, 1);
    EXPECT_NE(bad.err.find("line 2"), std::string::npos) << bad.err;
    desk.must({ "rates", "set", "EUR", "0.9", "CHF", "--date", "2025-11-01" });
    const core::Json list = desk.ask({ "rates", "list", "--currency", "gbp" });
    ASSERT_EQ(list.items.size(), 1U);
    EXPECT_EQ(textOf(list.items[0], "base"), "GBP");
    EXPECT_EQ(textOf(list.items[0], "currency"), "USD");
    EXPECT_EQ(textOf(list.items[0], "rate"), "1.31");
    EXPECT_EQ(textOf(list.items[0], "source"), "our bank");
    EXPECT_EQ(desk.ask({ "rates", "list", "--to", "2025-11-08" }).items.size(), 1U);
    desk.must({ "export", "rates", "--format", "csv", "--output", "rates.csv" });
    EXPECT_EQ(textOf(desk.ask({ "rates", "import", "rates.csv" }), "unchanged"), "2");
}

} // namespace
