// Duplicates and refunds through payoutctl.
#include "tests/journeys/desk.h"

#include <gtest/gtest.h>

namespace {

/// Books in USD; a campaign "Shop" pays nick 10 % of the revenue.
class Links : public ::testing::Test {
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
                   "id,clickid,event_id,conv_time,campaign,publisher,type,status,revenue,refund_of\n"
                   "a,c1,e1,2025-11-08T10:00:00Z,Shop,nick,Sale,approved,100,\n"
                   "b,c1,e1,2025-11-09T10:00:00Z,Shop,nick,Sale,approved,50,\n"
                   "r,,,2025-11-10T10:00:00Z,Shop,nick,Sale,approved,-25,a\n");
    }

    Desk desk;
};

TEST_F(Links, EachWayOfDuplicatesIsChosenByTypeAndToldByTheReport)
{
    struct Way {
        const char* name;
        const char* counted;
        const char* earned;
    };
    const Way ways[] = { { "none", "", "12.5" },          { "new", "", "12.5" },
                         { "mark", "repeated", "12.5" },  { "ignore", "ignored", "7.5" },
                         { "replace", "replaced", "5" },  { "add", "added_to_earlier", "12.5" },
                         { "event_id", "ignored", "7.5" } };
    for (const Way& way : ways) {
        desk.must({ "type", "set", "Sale", "--duplicates", way.name });
        const core::Json report = desk.ask({ "import", "in.csv", "--dry-run" });
        for (const char* key : { "repeated", "ignored", "replaced", "added_to_earlier" })
            EXPECT_EQ(textOf(report, key), std::string(key) == way.counted ? "1" : "0") << way.name;
        EXPECT_EQ(textOf(report, "refunds_linked"), "1") << way.name;
        EXPECT_EQ(textOf(report, "refunds_without_original"), "0") << way.name;
        EXPECT_EQ(textOf(report, "earned"), way.earned) << way.name;
    }
    const core::Json list = desk.ask({ "type", "list" });
    ASSERT_EQ(list.items.size(), 2U);
    EXPECT_EQ(textOf(list.items[1], "type"), "Sale");
    EXPECT_EQ(textOf(list.items[1], "duplicates"), "event_id");
    EXPECT_EQ(textOf(list.items[1], "refund_of"), "none");
    EXPECT_EQ(desk.run({ "type", "set", "Sale", "--duplicates", "twice" }).status, 1);
    EXPECT_EQ(desk.run({ "type", "set", "Sale", "--refund-of", "id" }).status, 1);
    EXPECT_EQ(desk.run({ "type", "set" }).status, 2);
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

TEST_F(Links, ARefundFollowsItsOriginalAndIsExplained)
{
    desk.must({ "type", "set", "Sale", "--duplicates", "ignore" });
    const std::string said = desk.must({ "import", "in.csv" });
    EXPECT_NE(said.find("1 rows are duplicates that earn nothing."), std::string::npos) << said;
    EXPECT_NE(said.find("1 refunds take back what their original earned."), std::string::npos);
    EXPECT_EQ(textOf(desk.ask({ "import", "in.csv" }), "unchanged"), "3");

    const core::Json why = desk.ask({ "explain", "r" });
    EXPECT_EQ(textOf(why, "amount"), "-2.5");
    EXPECT_EQ(textOf(why, "reason"), "refund-linked");
    EXPECT_EQ(textOf(why, "link"), "refund");
    EXPECT_EQ(textOf(why, "linked_to"), "a");
    EXPECT_EQ(textOf(why, "refund_of"), "a");
    EXPECT_EQ(textOf(why, "link_words"), "It is a refund of conversion a.");
    EXPECT_EQ(textOf(why, "arithmetic"),
              "25 of 100 USD of the 10.00 USD that conversion a earns = 2.50 USD, taken back: "
              "-2.50 USD");
    const std::string plain = desk.must({ "explain", "b" });
    EXPECT_NE(plain.find("It is an ignored duplicate of conversion a."), std::string::npos);

    desk.must({ "conversions", "set-status", "declined", "--id", "a" });
    EXPECT_EQ(desk.figure("nick", "earned"), "0");
    EXPECT_EQ(textOf(desk.ask({ "explain", "r" }), "reason"), "original-not-earning");
    desk.must({ "conversions", "set-status", "approved", "--id", "a" });
    EXPECT_EQ(desk.figure("nick", "earned"), "7.5");
    desk.must({ "campaign", "set", "Shop", "--default-payout", "20" });
    desk.must({ "recalculate", "--apply" });
    EXPECT_EQ(desk.figure("nick", "earned"), "15");
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

TEST_F(Links, TheExportGoesInAgainAndLinksTheSame)
{
    desk.must({ "type", "set", "Sale", "--duplicates", "replace" });
    desk.must({ "type", "set", "Chargeback", "--refund-of", "click" });
    desk.must({ "import", "in.csv" });
    desk.must({ "export", "conversions", "--format", "csv", "--output", "out.csv" });
    EXPECT_EQ(textOf(desk.ask({ "import", "out.csv" }), "unchanged"), "3");
    EXPECT_NE(desk.read("out.csv").find(",replaced,b\n"), std::string::npos)
        << desk.read("out.csv");
    desk.write("back.csv",
               "id,clickid,conv_time,campaign,publisher,type,status,revenue\n"
               "x,c1,2025-11-12T10:00:00Z,Shop,nick,Chargeback,approved,\n"
               "y,c9,2025-11-12T10:00:00Z,Shop,nick,Chargeback,approved,-1\n");
    const core::Json report = desk.ask({ "import", "back.csv" });
    EXPECT_EQ(textOf(report, "refunds_linked"), "1");
    EXPECT_EQ(textOf(report, "refunds_without_original"), "1");
    EXPECT_EQ(textOf(desk.ask({ "explain", "x" }), "linked_to"), "b");
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

} // namespace
