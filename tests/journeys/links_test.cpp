// Duplicates and refunds through payoutctl.
#include "tests/journeys/desk.h"

#include <algorithm>
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
    EXPECT_NE(said.find("1 row is a duplicate that earns nothing.\n"), std::string::npos) << said;
    EXPECT_NE(said.find("1 refund takes back what its original earned.\n"), std::string::npos);
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
    EXPECT_EQ(desk.figure("nick", "earned"), "5") << "the duplicate earns in its place";
    EXPECT_EQ(textOf(desk.ask({ "explain", "b" }), "link"), "");
    EXPECT_EQ(textOf(desk.ask({ "explain", "r" }), "reason"), "original-not-earning");
    desk.must({ "conversions", "set-status", "approved", "--id", "a" });
    EXPECT_EQ(desk.figure("nick", "earned"), "7.5");
    desk.must({ "campaign", "set", "Shop", "--default-payout", "20" });
    desk.must({ "recalculate", "--apply" });
    EXPECT_EQ(desk.figure("nick", "earned"), "15");
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

TEST_F(Links, AreListedAndExportedByTheirWord)
{
    desk.must({ "type", "set", "Sale", "--duplicates", "replace" });
    desk.must({ "import", "in.csv" });
    const core::Json replaced = desk.ask({ "conversions", "list", "--link", "replaced" });
    ASSERT_EQ(replaced.items.size(), 1U);
    EXPECT_EQ(textOf(replaced.items[0], "id"), "a");
    EXPECT_EQ(textOf(replaced.items[0], "linked_to"), "b");
    EXPECT_EQ(textOf(replaced.items[0], "clickid"), "c1");
    const core::Json refunds = desk.ask({ "conversions", "list", "--link", "refund" });
    ASSERT_EQ(refunds.items.size(), 1U);
    EXPECT_EQ(textOf(refunds.items[0], "id"), "r");
    EXPECT_EQ(desk.ask({ "conversions", "list" }).items.size(), 3U);
    EXPECT_TRUE(desk.ask({ "conversions", "list", "--link", "refund", "--to", "2025-11-10" })
                    .items.empty());
    const std::string plain = desk.must({ "conversions", "list", "--status", "approved" });
    EXPECT_NE(plain.find("replaced"), std::string::npos) << plain;
    EXPECT_EQ(plain.find("p_sub20"), std::string::npos) << plain;

    const std::vector<std::string> toFile{ "--format", "csv", "--output", "one.csv" };
    std::vector<std::string> words{ "export", "conversions", "--link", "replaced" };
    words.insert(words.end(), toFile.begin(), toFile.end());
    desk.must(words);
    const std::string file = desk.read("one.csv");
    EXPECT_EQ(std::ranges::count(file, '\n'), 2) << file;
    EXPECT_NE(file.find("\na,c1,e1,"), std::string::npos) << file;

    const Answer wrong = desk.run({ "conversions", "list", "--link", "twice" });
    EXPECT_EQ(wrong.status, 1);
    EXPECT_NE(wrong.err.find("--link"), std::string::npos) << wrong.err;
    EXPECT_NE(wrong.err.find("Give repeated, ignored, replaced, added or refund."),
              std::string::npos);
    EXPECT_EQ(desk.run({ "conversions", "list", "--link", "" }).status, 1);
    EXPECT_EQ(desk.run({ "conversions", "list", "--status", "" }).status, 1);
    words[1] = "payouts";
    EXPECT_EQ(desk.run(words).status, 2);
}

TEST_F(Links, TheExportGoesInAgainAndLinksTheSame)
{
    desk.must({ "type", "set", "Sale", "--duplicates", "replace" });
    desk.must({ "type", "set", "Chargeback", "--refund-of", "click" });
    desk.must({ "import", "in.csv" });
    desk.must({ "export", "conversions", "--format", "csv", "--output", "out.csv" });
    EXPECT_EQ(textOf(desk.ask({ "import", "out.csv" }), "unchanged"), "3");
    EXPECT_NE(desk.read("out.csv").find(",replaced,b,\n"), std::string::npos)
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
