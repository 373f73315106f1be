// Rules tried, foretold, applied and taken back, as on the command line.
#include "tests/journeys/desk.h"
#include "tests/journeys/exported.h"

#include <gtest/gtest.h>

namespace {

const core::Json& at(const core::Json& json, std::string_view key)
{
    static const core::Json nothing;
    const core::Json* const found = json.find(key);
    EXPECT_TRUE(found) << key << " in " << core::toText(json);
    return found ? *found : nothing;
}

/// nick earned 10 in October (paid) and 20 in November, where 10 more are pending; bob earned 10.
struct ReplayTest : testing::Test {
    ReplayTest()
    {
        desk.must({ "campaign", "add", "--title", "Shop", "--cost-model", "cpa",
                    "--default-payout", "10" });
        desk.write("shop.rules", "type, Sale, 20\n");
        desk.must({ "rules", "import", "Shop", "shop.rules" });
        desk.write("conversions.csv",
                   "id,conv_time,campaign,publisher,type,status,country,sub1\n"
                   "A,2026-10-01T09:00:00Z,Shop,nick,Lead,approved,US,x\n"
                   "B,2026-11-02T09:00:00Z,Shop,nick,Sale,approved,US,\n"
                   "C,2026-11-03T09:00:00Z,Shop,nick,Lead,pending,US,\n"
                   "D,2026-11-04T09:00:00Z,Shop,bob,Lead,approved,DE,\n");
        desk.must({ "import", "conversions.csv", "--create-missing" });
        desk.must({ "payout", "create", "--publisher", "nick", "--amount", "10" });
        desk.write("new.rules", "type, Sale, 20\npublisher, nick, 12\n");
    }

    Desk desk;
};

TEST_F(ReplayTest, whatIfTellsTotalsPublishersPaidAndMovers)
{
    const std::string books = desk.everything();
    const core::Json answer =
        desk.ask({ "whatif", "Shop", "--rules", "new.rules", "--replace" });
    EXPECT_EQ(textOf(answer, "looked"), "4");
    EXPECT_EQ(textOf(answer, "conversions"), "3");
    EXPECT_EQ(textOf(answer, "before"), "40");
    EXPECT_EQ(textOf(answer, "after"), "34");
    EXPECT_EQ(textOf(answer, "difference"), "-6");
    EXPECT_EQ(textOf(answer, "paid_before"), "10");
    EXPECT_EQ(textOf(answer, "paid_difference"), "2");
    EXPECT_EQ(textOf(answer, "unpaid_difference"), "-8");
    EXPECT_EQ(textOf(answer, "pending_difference"), "2");
    ASSERT_EQ(at(answer, "publishers").items.size(), 1u);
    EXPECT_EQ(textOf(at(answer, "publishers").items[0], "publisher"), "nick");
    const auto& movers = at(answer, "movers").items;
    ASSERT_EQ(movers.size(), 3u);
    EXPECT_EQ(textOf(movers[0], "id"), "B");
    EXPECT_EQ(textOf(movers[0], "difference"), "-8");
    EXPECT_EQ(textOf(at(at(movers[0], "why_before"), "winner"), "rule"), "Sale, 20");
    EXPECT_EQ(textOf(at(at(movers[0], "why_after"), "winner"), "rule"), "nick, 12");
    const std::string plain =
        desk.must({ "whatif", "Shop", "--rules", "new.rules", "--merge", "--from", "2026-11-01" });
    EXPECT_NE(plain.find("3 conversions looked at, 2 would change."), std::string::npos) << plain;
    EXPECT_NE(plain.find("Nothing was written."), std::string::npos) << plain;
    EXPECT_EQ(desk.everything(), books);
}

TEST_F(ReplayTest, whatIfTakesOtherDetails)
{
    const auto difference = [this](std::vector<std::string> options) {
        options.insert(options.begin(), { "whatif", "Shop" });
        return textOf(desk.ask(options), "difference");
    };
    EXPECT_EQ(difference({ "--default-payout", "11" }), "2");
    EXPECT_EQ(difference({ "--default-payout", "" }), "-20");
    EXPECT_EQ(difference({ "--cost-model", "revshare" }), "-40") << "nothing has a revenue";
    EXPECT_EQ(difference({ "--expires", "2026-10-31" }), "-30");
    desk.write("geo.rules", "geo, US, 1\n");
    EXPECT_EQ(difference({ "--rules", "geo.rules" }), "-9");
    EXPECT_EQ(difference({ "--rules",
                           "geo.rules",
                           "--order",
                           "geo,hybrid,publisher_sub_geo,publisher_sub,publisher,type_geo_sub,"
                           "type_sub,type_geo,geo_os,conversion_sub,type" }),
              "-28");
}

TEST_F(ReplayTest, whatIfRefusesWhatItCannotRead)
{
    desk.write("bad.rules", "type, Sale, 21\ngeo, XX, 1\n");
    const Answer bad = desk.run({ "whatif", "Shop", "--rules", "bad.rules" });
    EXPECT_EQ(bad.status, 1);
    EXPECT_NE(bad.err.find("bad.rules, line 1"), std::string::npos) << bad.err;
    EXPECT_NE(bad.err.find("bad.rules, line 2"), std::string::npos) << bad.err;
    EXPECT_EQ(desk.run({ "whatif", "Shop", "--rules", "none.rules" }).status, 3);
    EXPECT_EQ(desk.run({ "whatif", "Nothing" }).status, 1);
    EXPECT_EQ(desk.run({ "whatif", "Shop", "--cost-model", "x" }).status, 1);
    EXPECT_EQ(desk.run({ "whatif", "Shop", "--replace", "--merge" }).status, 2);
}

TEST_F(ReplayTest, recalculationSaysHowManyEarnNothingAndKeepTheirRules)
{
    const std::string said =
        "1 conversion that earns nothing now keeps the rules it had; recalculate again once it earns.\n";
    desk.must({ "conversions", "set-status", "declined", "--id", "D" });
    EXPECT_EQ(desk.must({ "recalculate" }).find(said), std::string::npos);
    desk.must({ "campaign", "set", "Shop", "--default-payout", "11" });
    EXPECT_EQ(textOf(desk.ask({ "recalculate" }), "keeping_rules"), "1");
    const std::string plain = desk.must({ "recalculate", "--apply" });
    EXPECT_NE(plain.find("4 conversions looked at, 2 changed."), std::string::npos) << plain;
    EXPECT_NE(plain.find(said), std::string::npos) << plain;
}

TEST_F(ReplayTest, recalculationAppliesToChosenPublishersAndIsTakenBack)
{
    desk.must({ "rules", "import", "Shop", "new.rules", "--replace" });
    desk.must({ "campaign", "set", "Shop", "--default-payout", "11" });
    const core::Json preview = desk.ask({ "recalculate", "--campaign", "Shop" });
    EXPECT_EQ(textOf(preview, "changed"), "4");
    EXPECT_EQ(textOf(preview, "keeping_rules"), "0");
    EXPECT_EQ(at(preview, "batch").type, core::Json::Type::Null);
    EXPECT_EQ(at(preview, "publishers").items.size(), 2u);
    const core::Json made = desk.ask(
        { "recalculate", "--publisher", "nick", "--apply", "--reason", "the new list" });
    EXPECT_EQ(textOf(made, "changed"), "3");
    EXPECT_EQ(desk.figure("nick", "earned"), "24");
    EXPECT_EQ(desk.figure("nick", "pending"), "12");
    EXPECT_EQ(desk.figure("bob", "earned"), "10") << "was not chosen";
    desk.must({ "export", "ledger", "--format", "csv", "--output", "ledger.csv" });
    EXPECT_NE(desk.read("ledger.csv").find("the new list"), std::string::npos);
    desk.must({ "verify" });

    const std::string batch = textOf(made, "batch");
    const core::Json undone =
        desk.ask({ "recalculate", "--undo", batch, "--reason", "a mistake" });
    EXPECT_EQ(textOf(undone, "undone"), batch);
    EXPECT_EQ(textOf(undone, "changed"), "3");
    EXPECT_EQ(textOf(undone, "earned_difference"), "6");
    EXPECT_EQ(desk.figure("nick", "earned"), "30");
    EXPECT_EQ(desk.figure("nick", "pending"), "10");
    desk.must({ "verify" });

    const Answer again = desk.run({ "recalculate", "--undo", batch });
    EXPECT_EQ(again.status, 1);
    EXPECT_NE(again.err.find("Conversion B changed again since."), std::string::npos) << again.err;
    EXPECT_EQ(desk.run({ "recalculate", "--undo", "1" }).status, 1) << "an import";
    EXPECT_EQ(desk.run({ "recalculate", "--undo", "99" }).status, 1);
    EXPECT_EQ(desk.run({ "recalculate", "--undo", "x" }).status, 1);
    EXPECT_EQ(desk.run({ "recalculate", "--undo", batch, "--apply" }).status, 2);
    EXPECT_EQ(desk.run({ "recalculate", "--reason", "why" }).status, 2);
}

TEST_F(ReplayTest, anImaginaryConversionIsTried)
{
    const core::Json tried = desk.ask({ "try", "--campaign", "Shop", "--type", "Sale",
                                        "--publisher", "nick", "--country", "US" });
    EXPECT_EQ(textOf(tried, "amount"), "20");
    EXPECT_EQ(textOf(at(tried, "winner"), "rule"), "Sale, 20");
    EXPECT_EQ(textOf(tried, "publisher"), "nick");
    EXPECT_EQ(tried.find("import"), nullptr);
    EXPECT_EQ(textOf(desk.ask({ "try", "--campaign", "Shop", "--type", "Sale", "--publisher",
                                "nick", "--status", "Approved" }),
                     "status"),
              "approved")
        << "the conversion's, not the campaign's";
    EXPECT_EQ(textOf(desk.ask({ "try", "--campaign", "Shop", "--type", "Sale", "--publisher",
                                "nick", "--rules", "new.rules", "--replace" }),
                     "amount"),
              "12");
    desk.write("sub.rules", "publisher_sub, nick, sub1, y, 30\ntype_sub, Lead, sub20, z, 40\n");
    EXPECT_EQ(textOf(desk.ask({ "try", "--id", "A", "--sub1", "y", "--rules", "sub.rules" }),
                     "amount"),
              "30");
    EXPECT_EQ(textOf(desk.ask({ "try", "--id", "A", "--p_sub20", "z", "--rules", "sub.rules" }),
                     "amount"),
              "40");
    const std::string plain = desk.must({ "try", "--id", "A" });
    EXPECT_NE(plain.find("Would earn 10 USD"), std::string::npos) << plain;
    EXPECT_EQ(desk.run({ "try", "--type", "Sale" }).status, 2);
    EXPECT_EQ(desk.run({ "try", "--id", "none" }).status, 1);
    const Answer bad = desk.run({ "try", "--campaign", "Shop", "--time", "soon" });
    EXPECT_EQ(bad.status, 1);
    EXPECT_NE(bad.err.find("--time"), std::string::npos) << bad.err;
}

} // namespace
