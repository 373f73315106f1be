// The custom payouts as a CSV, out and in again.
#include "tests/journeys/desk.h"

#include <gtest/gtest.h>

namespace {

constexpr const char* header =
    "campaign,kind,country,os,publisher,sub,sub_value,type,value,unit,valid_from,valid_until\n";

/// A campaign that pays 1, with a custom payout of each kind, and texts that a CSV must not lose.
struct RulesCsv : testing::Test {
    RulesCsv()
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
        desk.write("all.rules", rules);
        desk.must({ "rules", "import", "Shop", "all.rules" });
    }

    /// Refused with these lines on standard error, the last of which counts them; nothing changed.
    void expectRefused(const std::vector<std::string>& words, const std::string& err) const
    {
        const std::string before = desk.state();
        for (const char* form : { "", "--json" }) {
            std::vector<std::string> typed = words;
            if (*form)
                typed.emplace_back(form);
            const Answer refused = desk.run(typed);
            EXPECT_EQ(refused.status, 1);
            EXPECT_EQ(refused.out, "");
            EXPECT_EQ(refused.err, err);
        }
        EXPECT_EQ(desk.state(), before);
    }

    static constexpr const char* rules =
        "geo, US, 10\n"
        "geo_os, IOS, US, 10\n"
        "publisher, nick, 10\n"
        "publisher_sub, nick, sub1, 12347, 10\n"
        "publisher_sub_geo, nick, sub1, 12347, US, 10\n"
        "hybrid, Signup, 5\n"
        "conversion_sub, sub1, product1, 10\n"
        "type_geo_sub, Lead, US, sub1, product1, 15\n"
        "type_sub, Lead, sub1, product1, 15\n"
        "type_geo, Purchase, UK, 10\n"
        "type, Lead, 15\n"
        "type, =SUM(A1), 0.000001, from 2026-11-01, until 2026-11-30\n"
        "type, \"a,\"\"b\"\"\", 123456789.123456\n";
    static constexpr int count = 13;

    Desk desk;
};

TEST_F(RulesCsv, ComesBackExactly)
{
    const std::string csv = desk.must({ "rules", "export", "Shop", "--format", "csv" });
    EXPECT_EQ(csv.substr(0, csv.find('\n') + 1), header);
    EXPECT_NE(csv.find("\nShop,type_geo,UK,,,,,Purchase,10,amount,,\n"), std::string::npos) << csv;
    desk.must({ "export", "rules", "--format", "csv", "--output", "table.csv" });
    EXPECT_EQ(desk.read("table.csv"), csv) << "one definition of the table";

    desk.write("shop.csv", csv);
    const core::Json same = desk.ask({ "rules", "import", "Shop", "shop.csv" });
    EXPECT_EQ(textOf(same, "unchanged"), std::to_string(count));
    EXPECT_EQ(desk.ask({ "rules", "history", "Shop" }).items.size(), 2u) << "no new version";

    desk.write("other.rules", "geo, FR, 1\n");
    desk.must({ "rules", "import", "Shop", "other.rules", "--replace" });
    EXPECT_EQ(desk.must({ "rules", "export", "Shop" }), desk.read("other.rules"));
    const core::Json back = desk.ask({ "rules", "import", "Shop", "shop.csv", "--replace" });
    EXPECT_EQ(textOf(back, "added"), std::to_string(count));
    EXPECT_EQ(textOf(back, "removed"), "1");
    EXPECT_EQ(desk.must({ "rules", "export", "Shop" }), rules);
    EXPECT_EQ(desk.must({ "rules", "export", "Shop", "--format", "csv" }), csv);
    desk.must({ "verify" });
}

TEST_F(RulesCsv, EveryFaultIsListedAndNothingComesIn)
{
    desk.write("bad.csv",
               "kind,country,os,publisher,value,unit\n"
               "geo,FR,,,3,amount\n"
               "geo,XX,,,-5,percent\n"
               "nokind,US,,,5,\n"
               "publisher,,,dora,5,amount\n");
    const std::string faults =
        "bad.csv, line 3, unit: The value's unit is “percent”, and in this campaign GEO counts "
        "“amount”. Correct the value and its unit, or the campaign's cost model.\n"
        "bad.csv, line 3, country: “XX” is not a country. Write a two-letter ISO code, like US or "
        "DE.\n"
        "bad.csv, line 3, value: “-5” is negative; a payout value is 0 or more. For a deduction, "
        "record an adjustment.\n"
        "bad.csv, line 4, kind: “nokind” is not a kind of custom payout. The kinds are geo, "
        "geo_os, publisher, publisher_sub, publisher_sub_geo, hybrid, conversion_sub, "
        "type_geo_sub, type_sub, type_geo, type.\n"
        "bad.csv, line 5, publisher: No publisher is called “dora”. Add the publisher first.\n"
        "payoutctl: bad.csv: 5 faults were found; no rule was changed. Correct the file and import "
        "it again.\n";
    expectRefused({ "rules", "import", "Shop", "bad.csv", "--dry-run" }, faults);
    expectRefused({ "rules", "import", "Shop", "bad.csv", "--replace" }, faults);
}

TEST_F(RulesCsv, AMergeIsShownBeforeItIsMade)
{
    desk.write("more.csv", "kind,country,type,value\ngeo,us,,10\ngeo,FR,,3\ntype,,Trial,0\n");
    const std::string before = desk.state();
    EXPECT_EQ(desk.must({ "rules", "import", "Shop", "more.csv", "--dry-run" }),
              "+ geo, FR, 3\n+ type, Trial, 0\n"
              "added 2, changed 0, removed 0, unchanged 1\nNothing was written (--dry-run).\n");
    EXPECT_EQ(desk.state(), before);
    EXPECT_EQ(desk.must({ "rules", "import", "Shop", "more.csv" }),
              "added 2, changed 0, removed 0, unchanged 1\n");
    EXPECT_EQ(desk.must({ "rules", "export", "Shop" }),
              rules + std::string("geo, FR, 3\ntype, Trial, 0\n"));

    desk.write("clash.csv", "kind,country,value\ngeo,DE,4\ngeo,US,11\n");
    expectRefused({ "rules", "import", "Shop", "clash.csv", "--dry-run" },
                  "clash.csv, line 3, value: The campaign has these conditions with another value: "
                  "“geo, US, 10”. Remove the line, or replace the campaign's rules.\n"
                  "payoutctl: clash.csv: 1 fault was found; no rule was changed. Correct the file "
                  "and import it again.\n");
}

TEST_F(RulesCsv, AReplacementIsShownBeforeItIsMade)
{
    desk.write("less.csv", "kind,country,type,value\ngeo,US,,11\ntype,,Lead,15\ngeo,FR,,3\n");
    const std::string before = desk.state();
    const core::Json preview =
        desk.ask({ "rules", "import", "Shop", "less.csv", "--replace", "--dry-run" });
    std::vector<std::string> keys;
    for (const core::JsonMember& member : preview.members)
        keys.push_back(member.key);
    EXPECT_EQ(keys,
              (std::vector<std::string>{ "added",
                                         "changed",
                                         "removed",
                                         "unchanged",
                                         "added_rules",
                                         "changed_rules",
                                         "removed_rules",
                                         "created_publishers",
                                         "warnings" }));
    EXPECT_EQ(preview.find("added_rules")->items.at(0).text, "geo, FR, 3");
    ASSERT_EQ(preview.find("changed_rules")->items.size(), 1u);
    EXPECT_EQ(textOf(preview.find("changed_rules")->items[0], "before"), "geo, US, 10");
    EXPECT_EQ(textOf(preview.find("changed_rules")->items[0], "after"), "geo, US, 11");
    EXPECT_EQ(textOf(preview, "unchanged"), "1");
    EXPECT_EQ(textOf(preview, "removed"), std::to_string(count - 2));
    EXPECT_EQ(preview.find("removed_rules")->items.size(), std::size_t(count - 2));
    const std::string plain =
        desk.must({ "rules", "import", "Shop", "less.csv", "--replace", "--dry-run" });
    for (const char* line : { "+ geo, FR, 3\n",
                              "~ geo, US, 10 -> 11\n",
                              "- publisher, nick, 10\n",
                              "\nNothing was written (--dry-run).\n" })
        EXPECT_NE(plain.find(line), std::string::npos) << line << " in\n" << plain;
    EXPECT_EQ(desk.state(), before);

    const core::Json made = desk.ask({ "rules", "import", "Shop", "less.csv", "--replace" });
    EXPECT_EQ(core::toText(made), core::toText(preview)) << "what was shown is what is done";
    EXPECT_EQ(desk.must({ "rules", "export", "Shop" }),
              "type, Lead, 15\ngeo, US, 11\ngeo, FR, 3\n");
}

} // namespace
