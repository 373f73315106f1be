// The history of a campaign's rules and the explanations of amounts, through payoutctl.
#include "tests/journeys/desk.h"

#include <gtest/gtest.h>

namespace {

struct RuleHistory : testing::Test {
    RuleHistory()
    {
        desk.must({ "publisher", "add", "--alias", "nick" });
        desk.must({ "campaign",
                    "add",
                    "--title",
                    "Shop",
                    "--cost-model",
                    "cpa",
                    "--default-payout",
                    "1" });
        desk.write("1.rules",
                   "geo, US, 10, until 2026-10-31\ngeo, US, 12, from 2026-11-01\n"
                   "publisher, nick, 5\n");
        desk.must({ "rules", "import", "Shop", "1.rules", "--note", "price list" });
        desk.write("2.rules",
                   "geo, US, 10, until 2026-10-31\ngeo, US, 13, from 2026-11-01\ntype, Lead, 2\n");
    }

    Desk desk;
};

TEST_F(RuleHistory, IsListedComparedAndRestored)
{
    desk.must({ "rules", "import", "Shop", "2.rules", "--replace", "--note", "autumn" });
    desk.must({ "campaign", "set", "Shop", "--default-payout", "2", "--note", "inflation" });
    const core::Json history = desk.ask({ "rules", "history", "Shop" });
    ASSERT_EQ(history.items.size(), 4u);
    EXPECT_EQ(textOf(history.items[1], "note"), "price list");
    EXPECT_EQ(textOf(history.items[1], "added"), "3");
    EXPECT_EQ(textOf(history.items[2], "number"), "3");
    EXPECT_EQ(textOf(history.items[2], "added"), "1");
    EXPECT_EQ(textOf(history.items[2], "changed"), "1");
    EXPECT_EQ(textOf(history.items[2], "removed"), "1");
    EXPECT_EQ(textOf(history.items[3], "details"), "default_payout");
    EXPECT_EQ(textOf(history.items[3], "note"), "inflation");
    EXPECT_NE(desk.must({ "rules", "history", "Shop" }).find("price list"), std::string::npos);

    const core::Json diff = desk.ask({ "rules", "diff", "Shop", "2" });
    EXPECT_EQ(textOf(*diff.find("after"), "number"), "4");
    EXPECT_EQ(textOf(*diff.find("details")->find("default_payout"), "after"), "2");
    EXPECT_EQ(diff.find("added")->items.at(0).text, "type, Lead, 2");
    EXPECT_EQ(diff.find("removed")->items.at(0).text, "publisher, nick, 5");
    EXPECT_EQ(textOf(diff.find("changed")->items.at(0), "after"), "geo, US, 13, from 2026-11-01");
    const std::string plain = desk.must({ "rules", "diff", "Shop", "2", "3" });
    EXPECT_NE(plain.find("~ geo, US, 12, from 2026-11-01 -> geo, US, 13, from 2026-11-01\n"),
              std::string::npos)
        << plain;
    EXPECT_NE(desk.must({ "rules", "diff", "Shop", "3", "3" }).find("nothing differs"),
              std::string::npos);

    const core::Json restored = desk.ask({ "rules", "restore", "Shop", "2", "--note", "back" });
    EXPECT_EQ(textOf(*restored.find("version"), "number"), "5");
    EXPECT_EQ(textOf(*restored.find("version"), "note"), "back");
    EXPECT_EQ(desk.must({ "rules", "export", "Shop" }), desk.read("1.rules"));
    EXPECT_NE(desk.must({ "rules", "restore", "Shop", "2" }).find("is so already"),
              std::string::npos);
    EXPECT_EQ(desk.ask({ "rules", "history", "Shop" }).items.size(), 5u);
    desk.must({ "verify" });
}

TEST_F(RuleHistory, RefusesWhatIsNoVersionAndAsksAboutTheCostModel)
{
    for (const char* version : { "0", "3", "x", "1x", "-1" }) {
        const Answer refused = desk.run({ "rules", "restore", "Shop", version });
        EXPECT_EQ(refused.status, 1) << version;
    }
    EXPECT_EQ(desk.run({ "rules", "diff", "Shop" }).status, 2);
    EXPECT_EQ(desk.run({ "rules", "history", "Nothing" }).status, 1);
    desk.must({ "campaign", "set", "Shop", "--cost-model", "revshare", "--reread-values" });
    const std::string before = desk.everything();
    const Answer asked = desk.run({ "rules", "restore", "Shop", "2" });
    EXPECT_EQ(asked.status, 1);
    EXPECT_NE(asked.err.find("--reread-values"), std::string::npos) << asked.err;
    EXPECT_EQ(desk.everything(), before);
    desk.must({ "rules", "restore", "Shop", "2", "--reread-values" });
    EXPECT_NE(desk.must({ "campaign", "list" }).find("cpa"), std::string::npos);
}

TEST_F(RuleHistory, IsNamedByEveryExplanation)
{
    desk.write("rows.csv",
               "id,conv_time,campaign,publisher,type,country\n"
               "A,2026-10-31T23:00:00Z,Shop,nick,Lead,US\n"
               "B,2026-11-01T00:00:00Z,Shop,nick,Lead,DE\n");
    desk.must({ "import", "rows.csv" });
    desk.must({ "rules", "import", "Shop", "2.rules", "--replace" });
    desk.must({ "publisher", "set", "nick", "--alias", "nicholas" });

    const core::Json why = desk.ask({ "explain", "A" });
    EXPECT_EQ(textOf(*why.find("version"), "number"), "2");
    EXPECT_EQ(textOf(*why.find("version"), "note"), "price list");
    EXPECT_EQ(textOf(*why.find("winner"), "rule"), "nick, 5");
    EXPECT_EQ(textOf(*why.find("winner"), "publisher"), "nicholas");
    EXPECT_EQ(textOf(why, "exact"), "5");
    EXPECT_EQ(why.find("base")->type, core::Json::Type::Null);
    EXPECT_FALSE(why.find("rounded")->boolean);
    ASSERT_EQ(why.find("losers")->items.size(), 2u);
    EXPECT_EQ(textOf(why.find("losers")->items[0], "rule"), "US, 10, until 2026-10-31");
    const std::vector<core::Json>& misses = why.find("near_misses")->items;
    ASSERT_EQ(misses.size(), 1u);
    EXPECT_EQ(textOf(misses[0], "condition"), "dates");
    EXPECT_EQ(textOf(misses[0], "asks"), "from 2026-11-01");
    EXPECT_EQ(textOf(misses[0], "has"), "2026-10-31");

    const std::string plain = desk.must({ "explain", "B" });
    EXPECT_NE(plain.find("Country: asks for US, the conversion has DE"), std::string::npos)
        << plain;
    EXPECT_NE(plain.find("Priced by version 2, saved "), std::string::npos) << plain;
    EXPECT_NE(desk.must({ "rules", "export", "Shop" }).find("type, Lead, 2"), std::string::npos);
}

TEST_F(RuleHistory, RulesKeepTheirDaysThroughFilesAndTables)
{
    const std::string file = desk.must({ "rules", "export", "Shop" });
    EXPECT_EQ(file, desk.read("1.rules"));
    desk.write("again.rules", file);
    EXPECT_EQ(textOf(desk.ask({ "rules", "import", "Shop", "again.rules" }), "unchanged"), "3");
    const core::Json list = desk.ask({ "rules", "list", "Shop" });
    EXPECT_EQ(textOf(list.items.at(0), "valid_until"), "2026-10-31");
    EXPECT_EQ(textOf(list.items.at(1), "valid_from"), "2026-11-01");
    desk.write("bad.rules", "geo, US, 11, from 2026-10-15\n");
    const Answer refused = desk.run({ "rules", "import", "Shop", "bad.rules" });
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.err.find("line 1, valid_from"), std::string::npos) << refused.err;
}

} // namespace
