// What is held, through payoutctl: hold days in campaigns and publishers, conversions held until a
// day, and what a scheduled job releases. Days of long ago are lived through the books themselves,
// since the program has no clock but the system's.
#include "app/storage/workspace_file.h"
#include "app/wiring/zones.h"
#include "core/usecases/import_conversions.h"
#include "tests/journeys/desk.h"

#include <gtest/gtest.h>

namespace {

using namespace core;

const std::string head = "id,conv_time,campaign,publisher,status\n";

/// It is noon of that day.
class PastWorld final : public World {
public:
    explicit PastWorld(std::string_view day)
        : m_now(parseTimestamp(std::string(day) + "T12:00:00Z", Zone()).value())
    {
    }
    [[nodiscard]] Timestamp now() override { return m_now; }
    [[nodiscard]] std::string newUuid() override { return "uuid-" + std::to_string(++m_last); }
    [[nodiscard]] std::string user() override { return "ann"; }

private:
    Timestamp m_now;
    int m_last = 0;
};

struct Holds : testing::Test {
    Holds()
    {
        desk.must({ "publisher", "add", "--alias", "nick" });
        desk.must({ "campaign",
                    "add",
                    "--title",
                    "Shop",
                    "--cost-model",
                    "cpa",
                    "--default-payout",
                    "10",
                    "--hold-days",
                    "30" });
    }

    /// An import as somebody made it on that day.
    void importOn(std::string_view day, const std::string& rows) const
    {
        auto open = app::openWorkspace(desk.workspace(), false, app::zoneNamed);
        ASSERT_TRUE(open) << open.error().sentence();
        PastWorld world(day);
        Books books{ *open->store, world };
        StringSource file(head + rows, "past.csv");
        NoProgress silent;
        const auto report = importConversions(books, file, {}, silent);
        ASSERT_TRUE(report) << report.error().sentence();
    }

    Desk desk;
};

TEST_F(Holds, AScheduledJobReleasesWhatIsDue)
{
    importOn("2026-01-10",
             "a,2026-01-05T10:00:00Z,Shop,nick,approved\n"
             "b,2026-01-06T10:00:00Z,Shop,nick,pending\n");
    const Answer balances = desk.run({ "balances" });
    EXPECT_EQ(balances.status, 0);
    EXPECT_NE(balances.err.find("1 conversions became payable"), std::string::npos) << balances.err;
    EXPECT_NE(balances.err.find("payoutctl release"), std::string::npos);
    EXPECT_EQ(desk.figure("nick", "earned"), "0") << "balances only reads";
    EXPECT_EQ(desk.figure("nick", "held"), "10");
    EXPECT_EQ(desk.figure("nick", "pending"), "10");

    const std::string before = desk.everything();
    const Json would = desk.ask({ "release", "--dry-run" });
    EXPECT_EQ(textOf(would, "released"), "1");
    EXPECT_EQ(textOf(would, "earned"), "10");
    EXPECT_EQ(desk.everything(), before);

    const Json done = desk.ask({ "release" });
    EXPECT_EQ(textOf(done, "released"), "1");
    EXPECT_EQ(textOf(done, "batch"), "2");
    EXPECT_EQ(desk.figure("nick", "earned"), "10");
    EXPECT_EQ(desk.figure("nick", "held"), "0");
    EXPECT_EQ(desk.run({ "balances" }).err, "");
    EXPECT_EQ(textOf(desk.ask({ "release" }), "released"), "0");
    const Json batches = desk.ask({ "batch", "list" });
    ASSERT_EQ(batches.items.size(), 2U) << "a release of nothing leaves no batch";
    EXPECT_EQ(textOf(batches.items[1], "kind"), "release");
    const Answer revert = desk.run({ "batch", "revert", "2", "--reason", "no" });
    EXPECT_EQ(revert.status, 1);
    EXPECT_NE(revert.err.find("that is not taken back"), std::string::npos) << revert.err;
    desk.must({ "verify" });
}

TEST_F(Holds, APayoutReleasesFirst)
{
    importOn("2026-01-10", "a,2026-01-05T10:00:00Z,Shop,nick,approved\n");
    desk.must({ "payout", "create", "--publisher", "nick", "--amount", "10" });
    EXPECT_EQ(desk.figure("nick", "balance"), "0");
    desk.must({ "verify" });
}

TEST_F(Holds, AConversionIsHeldAndTheHoldIsTakenBack)
{
    desk.write("in.csv", head + "a,2026-01-05T10:00:00Z,Shop,nick,approved\n");
    const Json report = desk.ask({ "import", "in.csv" });
    EXPECT_EQ(textOf(report, "earned"), "10") << "its 30 days are over";
    EXPECT_EQ(textOf(report, "held"), "0");

    const std::vector<std::string> words{ "conversions", "hold", "9999-01-01", "--id", "a" };
    EXPECT_EQ(desk.run(words).status, 2) << "a reason is needed";
    const Answer past =
        desk.run({ "conversions", "hold", "2026-01-06", "--id", "a", "--reason", "check" });
    EXPECT_EQ(past.status, 1);
    EXPECT_NE(past.err.find("2026-01-06 is not after today."), std::string::npos) << past.err;
    EXPECT_EQ(desk.run({ "conversions", "hold", "soon", "--id", "a", "--reason", "x" }).status, 1);
    EXPECT_EQ(desk.run({ "conversions", "hold", "none", "--reason", "x" }).status, 2);

    std::vector<std::string> hold = words;
    hold.insert(hold.end(), { "--reason", "Quality check" });
    const Json held = desk.ask(hold);
    EXPECT_EQ(textOf(held, "changed"), "1");
    EXPECT_EQ(textOf(held, "earned_difference"), "-10");
    EXPECT_EQ(textOf(held, "held_difference"), "10");
    EXPECT_EQ(desk.figure("nick", "held"), "10");
    EXPECT_NE(desk.must({ "explain", "a" }).find("Held until 9999-01-01"), std::string::npos);
    EXPECT_EQ(textOf(desk.ask({ "explain", "a" }), "payable_from"), "9999-01-01");
    desk.must({ "verify" });

    desk.must({ "batch", "revert", "2", "--reason", "all is well" });
    EXPECT_EQ(desk.figure("nick", "earned"), "10");
    EXPECT_EQ(desk.figure("nick", "held"), "0");
    EXPECT_EQ(textOf(desk.ask({ "explain", "a" }), "payable_from"), "2026-02-04");
    desk.must(hold);
    const Json freed = desk.ask({ "conversions",
                                  "hold",
                                  "none",
                                  "--from",
                                  "2026-01-01",
                                  "--to",
                                  "2026-02-01",
                                  "--publisher",
                                  "nick",
                                  "--reason",
                                  "agreed" });
    EXPECT_EQ(textOf(freed, "earned_difference"), "10");
    EXPECT_EQ(textOf(desk.ask({ "explain", "a" }), "payable_from"), "");
    desk.must({ "verify" });
}

TEST_F(Holds, HoldDaysAreSetShownAndImported)
{
    desk.must({ "publisher", "set", "nick", "--hold-days", "60" });
    EXPECT_EQ(textOf(desk.ask({ "publisher", "list" }).items[0], "hold_days"), "60");
    desk.must({ "publisher", "set", "nick", "--hold-days", "" });
    EXPECT_EQ(textOf(desk.ask({ "publisher", "list" }).items[0], "hold_days"), "");
    EXPECT_EQ(desk.run({ "publisher", "set", "nick", "--hold-days", "-1" }).status, 1);
    desk.must({ "campaign", "set", "Shop", "--hold-days", "45" });
    EXPECT_EQ(textOf(desk.ask({ "campaign", "list" }).items[0], "hold_days"), "45");
    const Answer tooLong = desk.run({ "campaign", "set", "Shop", "--hold-days", "3651" });
    EXPECT_EQ(tooLong.status, 1);
    EXPECT_NE(tooLong.err.find("0 to 3650"), std::string::npos) << tooLong.err;

    desk.write("publishers.csv", "alias,hold_days\nnick,7\nbob,\n");
    desk.must({ "publisher", "import", "publishers.csv" });
    EXPECT_EQ(textOf(desk.ask({ "publisher", "list" }).items[0], "hold_days"), "7");
    EXPECT_EQ(textOf(desk.ask({ "publisher", "list" }).items[1], "hold_days"), "");
    desk.write("publishers.csv", "alias,hold_days\nnick,soon\n");
    EXPECT_EQ(desk.run({ "publisher", "import", "publishers.csv" }).status, 1);
    desk.write("campaigns.csv", "title,cost_model,hold_days\nNew,cpa,14\n");
    desk.must({ "campaign", "import", "campaigns.csv" });
    EXPECT_EQ(textOf(desk.ask({ "campaign", "list" }).items[1], "hold_days"), "14");
}

} // namespace
