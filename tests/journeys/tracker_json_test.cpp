// Campaigns in the tracker's JSON, in and out again.
#include "tests/journeys/desk.h"

#include <gtest/gtest.h>

namespace {

/// All eleven arrays, in numbers that a double would change or that are written in other ways.
constexpr const char* shop =
    R"({"id":"c-1","title":"Shop","cost_model":"REVSHARE","rev_share":4.125,
"custom_geo_payouts":[{"country":"US","value":0.000001}],
"custom_geo_os_payouts":[{"country":"US","os":"IOS","value":999999999.999999}],
"custom_pub_payouts":[{"publisher":"nick","value":1e1}],
"custom_pub_sub_payouts":[{"publisher":"nick","sub":"sub1","sub_value":"12347","value":10.50}],
"custom_pub_sub_geo_payouts":[{"publisher":"nick","sub":"sub1","sub_value":"12347","country":"US","value":0.1}],
"custom_conversion_type_payouts":[{"conversion_type":"Signup","value":5}],
"custom_conversion_subs_payouts":[{"sub":"sub1","sub_value":"product1","value":0.3}],
"custom_conv_type_conv_subs_geo_payouts":[{"conversion_type":"Lead","country":"US","sub":"sub1","sub_value":"product1","value":15}],
"custom_conv_type_conv_subs_payouts":[{"conversion_type":"Lead","sub":"sub1","sub_value":"product1","value":1.005}],
"custom_conv_type_geo_payouts":[{"conversion_type":"Purchase","country":"UK","value":123456.789012}],
"custom_type_payouts":[{"type":"Lead","value":0}]}
)";

constexpr const char* shopRules = "geo, US, 0.000001\n"
                                  "geo_os, IOS, US, 999999999.999999\n"
                                  "publisher, nick, 10\n"
                                  "publisher_sub, nick, sub1, 12347, 10.5\n"
                                  "publisher_sub_geo, nick, sub1, 12347, US, 0.1\n"
                                  "hybrid, Signup, 5\n"
                                  "conversion_sub, sub1, product1, 0.3\n"
                                  "type_geo_sub, Lead, US, sub1, product1, 15\n"
                                  "type_sub, Lead, sub1, product1, 1.005\n"
                                  "type_geo, Purchase, UK, 123456.789012\n"
                                  "type, Lead, 0\n";

struct TrackerJson : testing::Test {
    TrackerJson() { desk.write("shop.json", shop); }

    static std::string exported(const Desk& from)
    {
        return from.must({ "campaign", "export", "Shop", "--format", "tracker-json" });
    }

    Desk desk;
};

TEST_F(TrackerJson, ElevenArraysComeInExactlyAndGoOutByteForByte)
{
    const core::Json made = desk.ask({ "campaign", "import", "shop.json", "--create-missing" });
    EXPECT_EQ(made.find("created_publishers")->items.at(0).text, "nick");
    const core::Json& campaign = made.find("campaigns")->items.at(0);
    EXPECT_EQ(textOf(campaign, "title"), "Shop");
    EXPECT_EQ(textOf(campaign, "id"), "c-1");
    EXPECT_EQ(textOf(campaign, "state"), "new");
    EXPECT_EQ(textOf(campaign, "added"), "11");
    EXPECT_EQ(desk.must({ "rules", "export", "Shop" }), shopRules);

    const std::string out = exported(desk);
    EXPECT_EQ(core::toText(desk.ask({ "campaign", "export", "Shop", "--format", "tracker-json" }))
                  + '\n',
              out);
    desk.write("again.json", out);
    const core::Json again = desk.ask({ "campaign", "import", "again.json" });
    EXPECT_EQ(textOf(again.find("campaigns")->items.at(0), "state"), "unchanged");
    EXPECT_EQ(textOf(again.find("campaigns")->items.at(0), "unchanged"), "11");
    EXPECT_TRUE(again.find("unknown_keys")->items.empty()) << core::toText(again);
    EXPECT_EQ(exported(desk), out);

    const Desk other("EUR");
    other.write("shop.json", out);
    other.must({ "campaign", "import", "shop.json", "--create-missing" });
    EXPECT_EQ(exported(other), out) << "the same campaign in other books";
    EXPECT_EQ(other.must({ "rules", "export", "Shop" }), shopRules);
    other.must({ "verify" });
}

TEST_F(TrackerJson, APreviewTellsWhatBecomesOfEachCampaignAndWritesNothing)
{
    const std::string nothing = desk.state();
    const Answer first =
        desk.run({ "campaign", "import", "shop.json", "--create-missing", "--dry-run" });
    EXPECT_EQ(first.status, 0);
    EXPECT_EQ(first.out.rfind("new Shop, id c-1: added 11, changed 0, removed 0, unchanged 0\n", 0),
              0u)
        << first.out;
    for (const char* line : { "+ geo_os, IOS, US, 999999999.999999\n",
                              "\ncreated publisher nick\n",
                              "\nNothing was written (--dry-run).\n" })
        EXPECT_NE(first.out.find(line), std::string::npos) << line << " in\n" << first.out;
    EXPECT_NE(first.err.find("Rows of custom_conversion_type_payouts were taken as HYBRID"),
              std::string::npos)
        << first.err;
    EXPECT_EQ(desk.state(), nothing);

    desk.must({ "campaign", "import", "shop.json", "--create-missing" });
    desk.write("two.json",
               R"({"items":[
{"id":"c-1","title":"Shop","cost_model":"REVSHARE","color":"red","custom_geo_payouts":[{"country":"US","value":2},{"country":"DE","value":3}],"custom_type_payouts":[]},
{"title":"New","cost_model":"CPA","cpa":7}]})");
    const std::string before = desk.state();
    const core::Json preview = desk.ask({ "campaign", "import", "two.json", "--dry-run" });
    ASSERT_EQ(preview.find("campaigns")->items.size(), 2u);
    const core::Json& changed = preview.find("campaigns")->items[0];
    EXPECT_EQ(textOf(changed, "state"), "changed");
    EXPECT_EQ(textOf(changed.find("changed_rules")->items.at(0), "after"), "geo, US, 2");
    EXPECT_EQ(changed.find("added_rules")->items.at(0).text, "geo, DE, 3");
    EXPECT_EQ(changed.find("removed_rules")->items.at(0).text, "type, Lead, 0");
    EXPECT_EQ(textOf(preview.find("campaigns")->items[1], "state"), "new");
    EXPECT_EQ(preview.find("unknown_keys")->items.at(0).text, "color");
    EXPECT_EQ(desk.state(), before);

    desk.must({ "campaign", "import", "two.json" });
    std::string stays = shopRules; // the arrays that are not there
    stays.erase(0, stays.find("geo_os"));
    stays.erase(stays.find("type, Lead, 0"));
    const std::string rules = desk.must({ "rules", "export", "Shop" });
    EXPECT_NE(rules.find(stays), std::string::npos) << rules;
    EXPECT_NE(rules.find("geo, US, 2\n"), std::string::npos) << rules;
    EXPECT_NE(rules.find("geo, DE, 3\n"), std::string::npos) << rules;
    EXPECT_EQ(rules.find("type, Lead"), std::string::npos) << rules;
}

TEST_F(TrackerJson, FaultsAreAllNamedWithTheirPlaceAndNothingComesIn)
{
    desk.write("bad.json",
               R"({"items":[{"title":"A","cost_model":"CPA","cpa":"5"},
{"title":"B","cost_model":"CPA","custom_geo_payouts":[{"country":"XX","value":1}],"custom_pub_payouts":[{"publisher":"dora","value":1}]}]})");
    const std::string before = desk.state();
    const Answer bad = desk.run({ "campaign", "import", "bad.json" });
    EXPECT_EQ(bad.status, 1);
    EXPECT_EQ(bad.out, "");
    for (const char* part : { "bad.json, items[0].cpa: ",
                              "bad.json, items[1].custom_geo_payouts[0].country: ",
                              "bad.json, items[1].custom_pub_payouts[0].publisher: ",
                              "bad.json: 3 faults were found; no campaign was changed." })
        EXPECT_NE(bad.err.find(part), std::string::npos) << part << " in\n" << bad.err;
    desk.write("cut.json", std::string(shop).substr(0, 200));
    const Answer cut = desk.run({ "campaign", "import", "cut.json" });
    EXPECT_EQ(cut.status, 1);
    EXPECT_NE(cut.err.find("cut.json, line 3"), std::string::npos) << cut.err;
    EXPECT_EQ(desk.run({ "campaign", "import", "none.json" }).status, 3);
    EXPECT_EQ(desk.state(), before);
}

TEST_F(TrackerJson, AnotherCostModelIsShownAndAskedFor)
{
    desk.must({ "campaign", "import", "shop.json", "--create-missing" });
    desk.write("cpa.json", R"({"id":"c-1","title":"Shop","cost_model":"CPA","cpa":4})");
    const std::string before = desk.state();
    const Answer refused = desk.run({ "campaign", "import", "cpa.json" });
    EXPECT_EQ(refused.status, 1);
    EXPECT_NE(refused.err.find("cost model"), std::string::npos) << refused.err;
    EXPECT_EQ(desk.state(), before);
    const core::Json agreed = desk.ask({ "campaign", "import", "cpa.json", "--reread-values" });
    const core::Json& values = *agreed.find("campaigns")->items.at(0).find("reread_values");
    ASSERT_EQ(values.items.size(), 12u) << "eleven rules and the default payout";
    EXPECT_EQ(textOf(values.items[0], "before"), "4.125 %");
    EXPECT_EQ(textOf(values.items[0], "after"), "4.125 USD");
    EXPECT_NE(desk.must({ "campaign", "list" }).find("cpa"), std::string::npos);
}

TEST_F(TrackerJson, WhatTheJsonCannotHoldIsNamedOnExport)
{
    desk.must({ "campaign", "import", "shop.json", "--create-missing" });
    const std::string whole = exported(desk);
    desk.write("days.rules", "geo, FR, 3, from 2026-11-01\n");
    desk.must({ "rules", "import", "Shop", "days.rules" });
    const Answer out = desk.run({ "campaign", "export", "Shop", "--format", "tracker-json" });
    EXPECT_EQ(out.status, 0);
    EXPECT_EQ(out.out, whole);
    EXPECT_NE(out.err.find("geo, FR, 3, from 2026-11-01"), std::string::npos) << out.err;
    EXPECT_EQ(desk.run({ "campaign", "export", "Shop", "--format", "xml" }).status, 1);
    EXPECT_EQ(desk.run({ "campaign", "export", "Shop" }).status, 2);
    EXPECT_EQ(desk.run({ "campaign", "export", "No", "--format", "tracker-json" }).status, 1);
}

} // namespace
