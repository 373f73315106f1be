// The audit log through payoutctl: who, what, before and after, filtered and exported.
#include "tests/journeys/desk.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

/// A publisher whose bank details change, a payout that is raised, all by two people.
struct AuditJourney : testing::Test {
    AuditJourney()
    {
        asAnn({ "method", "add", "Wire", "--minimum", "50" });
        asAnn({ "publisher", "add", "--alias", "nick", "--billing-details", "IBAN DE89 0001" });
        asBob({ "publisher", "set", "nick", "--billing-details", "IBAN DE89 0002" });
        asAnn({ "payout", "create", "--publisher", "nick", "--amount", "100", "--allow-overpay" });
        asBob({ "payout",
                "edit",
                "1",
                "--amount",
                "120",
                "--reason",
                "as agreed",
                "--allow-overpay" });
    }
    void asAnn(const std::vector<std::string>& words) const
    {
        as("Ann (of Finance)\nSmith", words);
    }
    void asBob(const std::vector<std::string>& words) const { as("", words); }
    void as(const std::string& name, const std::vector<std::string>& words) const
    {
        const Answer answer =
            desk.run(words, { { "PAYOUTDESK_USER_NAME", name }, { "USER", "desk1" } });
        EXPECT_EQ(answer.status, 0) << answer.err;
    }
    std::string actions(std::vector<std::string> filters) const
    {
        filters.insert(filters.begin(), "audit");
        std::string found;
        for (const core::Json& line : desk.ask(filters).items)
            found +=
                (found.empty() ? "" : "; ") + textOf(line, "action") + ' ' + textOf(line, "thing");
        return found;
    }

    const Desk desk;
};

TEST_F(AuditJourney, everyChangeSaysWhoWhatBeforeAndAfter)
{
    const core::Json log = desk.ask({ "audit" });
    ASSERT_EQ(log.items.size(), 6U) << "with the release that recording a payout begins with";
    const core::Json& edited = log.items[0];
    EXPECT_EQ(textOf(edited, "action"), "payout_changed");
    EXPECT_EQ(textOf(edited, "thing"), "#1, nick");
    EXPECT_EQ(textOf(edited, "before"), "Requested: 100.00");
    EXPECT_EQ(textOf(edited, "after"), "Requested: 120.00");
    EXPECT_EQ(textOf(edited, "note"), "as agreed");
    EXPECT_EQ(textOf(edited, "user"), "desk1");
    EXPECT_EQ(textOf(log.items[1], "user"), "Ann of Finance Smith (desk1)");
    const core::Json changed = desk.ask({ "audit", "--what", "publishers", "--who", "DESK1" });
    ASSERT_EQ(changed.items.size(), 2U);
    EXPECT_EQ(textOf(changed.items[0], "before"), "Billing details: IBAN DE89 0001");
    EXPECT_EQ(textOf(changed.items[0], "after"), "Billing details: IBAN DE89 0002");
}

TEST_F(AuditJourney, theFiltersLeaveWhatFits)
{
    EXPECT_EQ(actions({ "--what", "payouts" }),
              "payout_changed #1, nick; payout_recorded #1, nick");
    EXPECT_EQ(actions({ "--who", "ann", "--thing", "nick" }),
              "payout_recorded #1, nick; publisher_added nick");
    EXPECT_EQ(actions({ "--text", "0002" }), "publisher_changed nick");
    EXPECT_EQ(actions({ "--thing", "'; DROP TABLE audit; --" }), "");
    EXPECT_EQ(actions({ "--to", "2020-01-01" }), "");
    EXPECT_EQ(actions({ "--from", "2020-01-01", "--what", "methods" }), "method_added Wire");
    const Answer unknown = desk.run({ "audit", "--what", "everything" });
    EXPECT_EQ(unknown.status, 1);
    EXPECT_NE(unknown.err.find("publishers"), std::string::npos) << unknown.err;
    EXPECT_EQ(desk.run({ "audit", "--from", "yesterday" }).status, 1);
    EXPECT_EQ(desk.run({ "audit", "all" }).status, 2);
}

TEST_F(AuditJourney, theExportHoldsTheWholeLog)
{
    for (const std::string format : { "csv", "json", "xlsx" })
        desk.must({ "export", "audit", "--format", format, "--output", "audit." + format });
    const std::string csv = desk.read("audit.csv");
    EXPECT_TRUE(csv.starts_with("time,user,action,thing,before,after,note\n")) << csv;
    EXPECT_NE(
        csv.find(
            ",desk1,payout_changed,\"#1, nick\",Requested: 100.00,Requested: 120.00,as agreed\n"),
        std::string::npos)
        << csv;
    EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 7);
    EXPECT_EQ(core::parseJson(desk.read("audit.json"))->items.size(), 6U);
}

TEST_F(AuditJourney, aRestoredBackupSaysWhoRestoredIt)
{
    desk.must({ "backup", "kept.payouts" });
    asBob({ "publisher", "set", "nick", "--name", "Nick" });
    asAnn({ "restore", "kept.payouts" });
    EXPECT_EQ(actions({ "--what", "books" }), "books_restored kept.payouts");
    EXPECT_EQ(textOf(desk.ask({ "audit" }).items.at(0), "user"), "Ann of Finance Smith (desk1)");
    EXPECT_EQ(actions({ "--text", "Name: Nick" }), "") << "it is not in the backup";
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

TEST_F(AuditJourney, whatOnlyTriesLeavesNoTrace)
{
    const std::string before = desk.must({ "audit" });
    desk.write("in.csv", "id,conv_time,campaign,publisher\na,2025-10-05T10:00:00Z,Shop,newcomer\n");
    (void)desk.run({ "import", "in.csv", "--create-missing", "--dry-run" });
    (void)desk.run({ "payout", "edit", "1", "--amount", "-5" });
    EXPECT_EQ(desk.must({ "audit" }), before);
}

} // namespace
