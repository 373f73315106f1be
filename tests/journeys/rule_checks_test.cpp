// `rules check`: every kind of finding, each with a conversion that shows it.
#include "tests/journeys/desk.h"

#include <gtest/gtest.h>

namespace {

/// Custom payouts, and the one finding of them that is looked at.
struct Case {
    std::string rules;
    std::vector<std::string> checks; ///< all with findings, in their order
    std::string check;
    std::string severity;
    std::vector<std::string> named; ///< its custom payouts, the one in question first
    std::string example; ///< the stored conversion's id; "" where it is made up
    std::string winner; ///< what that conversion is paid by …
    std::string amount; ///< … and how much
};

const core::Json& at(const core::Json& json, std::string_view key)
{
    static const core::Json nothing;
    const core::Json* const found = json.find(key);
    EXPECT_TRUE(found) << key << " in " << core::toText(json);
    return found ? *found : nothing;
}

std::vector<std::string> keysOf(const core::Json& object)
{
    std::vector<std::string> keys;
    for (const core::JsonMember& member : object.members)
        keys.push_back(member.key);
    return keys;
}

std::vector<std::string> checksOf(const core::Json& answer)
{
    std::vector<std::string> keys;
    for (const core::Json& check : at(answer, "checks").items)
        keys.push_back(textOf(check, "check"));
    return keys;
}

const core::Json& checkOf(const core::Json& answer, std::string_view key)
{
    static const core::Json nothing;
    for (const core::Json& check : at(answer, "checks").items)
        if (textOf(check, "check") == key)
            return check;
    ADD_FAILURE() << key << " in " << core::toText(answer);
    return nothing;
}

/// A rule of an explanation as a line of a rules file; "default" for the default payout.
std::string lineOf(const core::Json& explained)
{
    const std::string rule = textOf(explained, "rule");
    return textOf(explained, "kind") + (rule.empty() ? "" : ", " + rule);
}

bool isAmong(const core::Json& explained, const std::string& line)
{
    for (const core::Json& each : explained.items)
        if (lineOf(each) == line)
            return true;
    return false;
}

/// Five conversions of a campaign that pays 10; sub1 carries the publisher. carl has none.
struct RuleChecks : testing::Test {
    RuleChecks()
    {
        desk.write("publishers.csv", "alias\nnick\nbob\ncarl\n");
        desk.must({ "publisher", "import", "publishers.csv" });
        desk.write("campaigns.csv",
                   "title,cost_model,default_payout\nOffer,cpa,10\nBare,cpa,\nViews,cpm,10\n");
        desk.must({ "campaign", "import", "campaigns.csv" });
        desk.write("rows.csv",
                   "id,conv_time,campaign,publisher,type,country,os,revenue,sub1,sub2\n"
                   "A,2026-11-01T09:00:00Z,Offer,nick,Lead,US,iOS,40,nick,a\n"
                   "B,2026-11-01T10:00:00Z,Offer,nick,Sale,DE,Windows,100,nick,b\n"
                   "C,2026-11-01T11:00:00Z,Offer,bob,Lead,US,iOS,40,bob,a\n"
                   "D,2026-11-02T09:00:00Z,Offer,nick,Lead,DE,,80,nick,b\n"
                   "E,2026-11-03T09:00:00Z,Offer,bob,Refund,DE,,-25,bob,b\n");
        desk.must({ "import", "rows.csv" });
    }

    core::Json check(const std::string& rules, const std::string& campaign = "Offer") const
    {
        desk.write("new.rules", rules);
        desk.must({ "rules", "import", campaign, "new.rules", "--replace" });
        return desk.ask({ "rules", "check", campaign });
    }

    /// What the example would earn, and why.
    core::Json tryOut(const core::Json& example, const std::string& campaign = "Offer") const
    {
        std::vector<std::string> words{ "try", "--campaign", campaign };
        for (const core::JsonMember& field : example.members) {
            if (!textOf(example, "id").empty() && field.key != "id")
                continue; // it is stored: its id says the rest
            words.push_back("--" + (field.key == "conv_time" ? "time" : field.key));
            words.push_back(textOf(example, field.key));
        }
        return desk.ask(words);
    }

    /// The finding is told as it should be, and its conversion shows it.
    void expect(const Case& wanted) const
    {
        SCOPED_TRACE(wanted.rules);
        const core::Json answer = check(wanted.rules);
        EXPECT_EQ(checksOf(answer), wanted.checks);
        const core::Json& found = checkOf(answer, wanted.check);
        EXPECT_EQ(textOf(found, "severity"), wanted.severity);
        EXPECT_EQ(textOf(found, "count"), "1");
        ASSERT_EQ(at(found, "findings").items.size(), 1u);
        const core::Json& finding = at(found, "findings").items[0];
        std::vector<std::string> named;
        for (const core::Json& rule : at(finding, "rules").items)
            named.push_back(rule.text);
        EXPECT_EQ(named, wanted.named);
        EXPECT_NE(textOf(finding, "what"), "");
        EXPECT_NE(textOf(finding, "remedy"), "");
        const core::Json& example = at(finding, "example");
        EXPECT_EQ(at(finding, "example_stored").boolean, !wanted.example.empty());
        EXPECT_EQ(textOf(example, "id"), wanted.example);
        const core::Json tried = tryOut(example);
        EXPECT_EQ(lineOf(at(tried, "winner")), wanted.winner) << core::toText(example);
        EXPECT_EQ(textOf(tried, "amount"), wanted.amount);
        const bool isMissed = wanted.check == "near_name";
        for (const std::string& line : named)
            EXPECT_TRUE(line == wanted.winner
                        || isAmong(at(tried, isMissed ? "near_misses" : "losers"), line))
                << line << " in " << core::toText(tried);
    }

    Desk desk;
};

TEST_F(RuleChecks, ThoseThatMeetAreToldWithAConversionOfBoth)
{
    const Case cases[] = {
        { "hybrid, Lead, 5\ntype_geo, Lead, US, 7\n", { "never_wins" }, "never_wins", "warning",
          { "type_geo, Lead, US, 7", "hybrid, Lead, 5" }, "A", "hybrid, Lead, 5", "2" },
        { "hybrid, Lead, 50\ntype, Lead, 7\n", { "both_units" }, "both_units", "warning",
          { "type, Lead, 7", "hybrid, Lead, 50" }, "A", "hybrid, Lead, 50", "20" },
        { "geo, US, 8\ntype, Lead, 15\n", { "overlap" }, "overlap", "note",
          { "geo, US, 8", "type, Lead, 15" }, "A", "type, Lead, 15", "15" },
        { "geo, FR, 8\ntype, Sale, 15\n", { "overlap", "unseen" }, "overlap", "note",
          { "geo, FR, 8", "type, Sale, 15" }, "", "type, Sale, 15", "15" },
        { "type, Lead, 5\ntype_geo, Lead, US, 8\n", { "refinement" }, "refinement", "note",
          { "type, Lead, 5", "type_geo, Lead, US, 8" }, "A", "type_geo, Lead, US, 8", "8" },
    };
    for (const Case& each : cases)
        expect(each);
}

TEST_F(RuleChecks, NamesAreHeldAgainstWhatTheConversionsHave)
{
    const Case cases[] = {
        { "type, lead, 8\n", { "near_name" }, "near_name", "warning",
          { "type, lead, 8" }, "A", "default", "10" },
        { "publisher_sub, nick, sub2, A, 8\n", { "near_name" }, "near_name", "warning",
          { "publisher_sub, nick, sub2, A, 8" }, "A", "default", "10" },
        { "geo_os, Fuchsia, US, 8\n", { "unknown_os", "unseen" }, "unknown_os", "warning",
          { "geo_os, Fuchsia, US, 8" }, "", "geo_os, Fuchsia, US, 8", "8" },
        { "geo, FR, 8\n", { "unseen" }, "unseen", "note",
          { "geo, FR, 8" }, "", "geo, FR, 8", "8" },
        { "publisher, carl, 8\n", { "unseen" }, "unseen", "note",
          { "publisher, carl, 8" }, "", "publisher, carl, 8", "8" },
        { "publisher_sub, nick, sub2, z, 8\n", { "unseen" }, "unseen", "note",
          { "publisher_sub, nick, sub2, z, 8" }, "", "publisher_sub, nick, sub2, z, 8", "8" },
        { "publisher_sub, nick, sub1, nick, 30\n", { "sub_is_publisher" }, "sub_is_publisher",
          "warning", { "publisher_sub, nick, sub1, nick, 30" }, "A",
          "publisher_sub, nick, sub1, nick, 30", "30" },
    };
    for (const Case& each : cases)
        expect(each);
}

TEST_F(RuleChecks, ValuesAreHeldAgainstTheirUnitTheDefaultAndRefunds)
{
    const Case cases[] = {
        { "hybrid, Lead, 150\n", { "percent_over_100" }, "percent_over_100", "warning",
          { "hybrid, Lead, 150" }, "A", "hybrid, Lead, 150", "60" },
        { "type, Refund, 0\n", { "refund_not_returned" }, "refund_not_returned", "warning",
          { "type, Refund, 0" }, "E", "type, Refund, 0", "0" },
        { "hybrid, Refund, 5\n", { "refund_not_returned" }, "refund_not_returned", "warning",
          { "hybrid, Refund, 5" }, "E", "hybrid, Refund, 5", "-1.25" },
        { "geo, US, 10\n", { "like_default" }, "like_default", "note",
          { "geo, US, 10" }, "A", "geo, US, 10", "10" },
    };
    for (const Case& each : cases)
        expect(each);
    // at the border of each of them
    EXPECT_EQ(checksOf(check("geo, FR, 9\nhybrid, Sale, 100\ntype, Refund, 0.000001\n")),
              (std::vector<std::string>{ "overlap", "unseen" }));
}

TEST_F(RuleChecks, APartnersBeatenRateIsCountedAndWeighed)
{
    const core::Json answer = check("publisher, nick, 31\nhybrid, Lead, 50\n");
    EXPECT_EQ(checksOf(answer), std::vector<std::string>{ "partner_beaten" });
    const core::Json& finding = at(checkOf(answer, "partner_beaten"), "findings").items.at(0);
    EXPECT_EQ(at(finding, "rules").items.at(0).text, "publisher, nick, 31");
    EXPECT_EQ(at(finding, "rules").items.at(1).text, "hybrid, Lead, 50");
    EXPECT_EQ(textOf(finding, "conversions"), "2") << "A and D";
    EXPECT_EQ(textOf(finding, "difference"), "2") << "31 - 20 and 31 - 40";
    const core::Json tried = tryOut(at(finding, "example"));
    EXPECT_EQ(lineOf(at(tried, "winner")), "hybrid, Lead, 50");
    EXPECT_TRUE(isAmong(at(tried, "losers"), "publisher, nick, 31")) << core::toText(tried);
}

TEST_F(RuleChecks, WhatEarnsNothingIsFoundWithoutARule)
{
    desk.write("bare.csv",
               "id,conv_time,campaign,publisher,type,country,sub1\n"
               "F,2026-11-04T09:00:00Z,Bare,nick,Lead,US,nick\n"
               "G,2026-11-04T10:00:00Z,Bare,bob,Lead,US,bob\n");
    desk.must({ "import", "bare.csv" });
    const core::Json bare = check("publisher, nick, 5\n", "Bare");
    EXPECT_EQ(checksOf(bare), std::vector<std::string>{ "no_rule_no_default" });
    const core::Json& without = at(checkOf(bare, "no_rule_no_default"), "findings").items.at(0);
    EXPECT_TRUE(at(without, "rules").items.empty());
    EXPECT_EQ(textOf(without, "conversions"), "1");
    EXPECT_EQ(textOf(at(without, "example"), "id"), "G");
    const core::Json tried = tryOut(at(without, "example"), "Bare");
    EXPECT_EQ(textOf(tried, "amount"), "0");
    EXPECT_NE(textOf(tried, "reason"), "");

    const core::Json views = desk.ask({ "rules", "check", "Views" });
    EXPECT_EQ(checksOf(views), std::vector<std::string>{ "model_pays_nothing" });
    const core::Json& model = at(checkOf(views, "model_pays_nothing"), "findings").items.at(0);
    EXPECT_EQ(textOf(tryOut(at(model, "example"), "Views"), "amount"), "0");
}

TEST_F(RuleChecks, WhatCannotBeSavedIsRefusedByTheImportAndNeverChecked)
{
    EXPECT_TRUE(checksOf(check("geo, US, 7\n")).empty());
    for (const auto& [rules, place] :
         { std::pair("geo, US, 7\ngeo, us, 8\n", "bad.rules, line 2: This line has the same"),
           std::pair("geo, US, 7\npublisher, dora, 8\n", "bad.rules, line 2, publisher: No ") }) {
        desk.write("bad.rules", rules);
        const Answer refused = desk.run({ "rules", "import", "Offer", "bad.rules", "--replace" });
        EXPECT_EQ(refused.status, 1) << rules;
        EXPECT_EQ(refused.out, "");
        EXPECT_EQ(refused.err.rfind(place, 0), 0u) << refused.err;
    }
    EXPECT_EQ(textOf(desk.ask({ "rules", "check", "Offer" }), "rules"), "1") << "nothing came in";
}

TEST_F(RuleChecks, TheAnswerIsTheSameInWordsAndChangesNothing)
{
    const core::Json answer = check("geo, US, 8\ntype, Lead, 15\n");
    EXPECT_EQ(keysOf(answer),
              (std::vector<std::string>{
                  "campaign", "rules", "conversions", "conversions_of_campaign", "checks" }));
    EXPECT_EQ(textOf(answer, "campaign"), "Offer");
    EXPECT_EQ(textOf(answer, "rules"), "2");
    EXPECT_EQ(textOf(answer, "conversions"), "5");
    const core::Json& found = checkOf(answer, "overlap");
    EXPECT_EQ(keysOf(found),
              (std::vector<std::string>{ "check", "severity", "label", "count", "findings" }));
    const core::Json& finding = at(found, "findings").items.at(0);
    EXPECT_EQ(keysOf(finding),
              (std::vector<std::string>{ "rules",
                                         "what",
                                         "remedy",
                                         "conversions",
                                         "difference",
                                         "example_stored",
                                         "example" }));
    EXPECT_EQ(at(finding, "difference").type, core::Json::Type::Null);

    const std::string before = desk.everything();
    const Answer plain = desk.run({ "rules", "check", "Offer" });
    EXPECT_EQ(plain.status, 0) << "findings are no failure";
    EXPECT_EQ(plain.err, "");
    for (const std::string& part : { "note overlap (1): " + textOf(found, "label"),
                                     "\n  " + textOf(finding, "what"),
                                     "\n    " + textOf(finding, "remedy"),
                                     std::string("\n    Stored conversion: id=A ") })
        EXPECT_NE(plain.out.find(part), std::string::npos) << part << " in\n" << plain.out;
    EXPECT_EQ(desk.everything(), before);

    const Answer unknown = desk.run({ "rules", "check", "Nothing" });
    EXPECT_EQ(unknown.status, 1);
    EXPECT_EQ(unknown.out, "");
    EXPECT_NE(unknown.err.find("Nothing"), std::string::npos) << unknown.err;
    EXPECT_EQ(desk.run({ "rules", "check" }).status, 2);
}

} // namespace
