// Adjustments, closed periods and moving in, through payoutctl.
#include "app/wiring/open_books.h"
#include "core/base/text.h"
#include "core/usecases/adjust.h"
#include "core/usecases/record_payout.h"
#include "tests/journeys/desk.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace {

/// A desk with nick, whose campaign pays 10 a conversion.
class Accounts : public ::testing::Test {
protected:
    void SetUp() override
    {
        desk.must({ "publisher", "add", "--alias", "nick" });
        desk.must({ "campaign",
                    "add",
                    "--title",
                    "Shop",
                    "--cost-model",
                    "cpa",
                    "--default-payout",
                    "10" });
    }

    void earn(const std::string& id, const std::string& day)
    {
        desk.write(id + ".csv",
                   "id,conv_time,campaign,publisher,status\n" + id + ',' + day
                       + "T10:00:00Z,Shop,nick,approved\n");
        desk.must({ "import", id + ".csv" });
    }

    std::string balance(const std::string& day)
    {
        return textOf(desk.ask({ "balances", "--publisher", "nick", "--as-of", day }).items.at(0),
                      "balance");
    }

    Desk desk;
};

TEST_F(Accounts, AnAdjustmentIsListedAndTakenBackOnce)
{
    desk.must({ "adjust", "nick", "25", "--reason", "Summer", "--date", "2025-08-31" });
    desk.must({ "adjust", "nick", "-3", "--reason", "Recount", "--kind", "correction" });
    desk.must({ "adjust", "--reverse", "1", "--reason", "typed twice" });
    EXPECT_EQ(desk.figure("nick", "balance"), "-3");
    const Answer again = desk.run({ "adjust", "--reverse", "1", "--reason", "again" });
    EXPECT_EQ(again.status, 1);
    EXPECT_NE(again.err.find("taken back"), std::string::npos) << again.err;
    EXPECT_EQ(desk.run({ "adjust", "nick" }).status, 2);
    EXPECT_EQ(
        desk.run({ "adjust", "nick", "5", "--reason", "x", "--kind", "opening_balance" }).status,
        1);
    const core::Json list = desk.ask({ "adjust", "list", "--publisher", "nick" });
    ASSERT_EQ(list.items.size(), 3U);
    EXPECT_EQ(textOf(list.items[0], "kind"), "bonus");
    EXPECT_EQ(textOf(list.items[0], "effective_date"), "2025-08-31");
    EXPECT_EQ(textOf(list.items[0], "reversed_by"), "3");
    EXPECT_EQ(textOf(list.items[1], "kind"), "correction");
    EXPECT_EQ(textOf(list.items[2], "reverses"), "1");
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

TEST_F(Accounts, AKeyIsTheSameInCapitalsAndWithBlanksAroundIt)
{
    const std::string key = "6f1c1e8a-2f7b-4a3e-9a53-0d8c4f4f9a11";
    const std::string retyped = " 6F1C1E8A-2F7B-4A3E-9A53-0D8C4F4F9A11\n";
    const std::string another = "6f1c1e8a-2f7b-4a3e-9a53-0d8c4f4f9a12";
    const std::string anotherRetyped = "6F1C1E8A-2F7B-4A3E-9A53-0D8C4F4F9A12";
    for (const std::string& typed : { key, retyped }) {
        desk.must({ "adjust", "nick", "25", "--reason", "Summer", "--key", typed });
        EXPECT_EQ(desk.must({ "payout", "create", "--publisher", "nick", "--amount", "5", "--key",
                              typed }),
                  "1\n");
    }
    EXPECT_EQ(desk.figure("nick", "balance"), "20");
    for (const std::string& typed : { another, anotherRetyped })
        desk.must({ "adjust", "--reverse", "1", "--reason", "typed twice", "--key", typed });
    EXPECT_EQ(desk.figure("nick", "balance"), "-5");
}

// Earlier versions kept a key as it was typed.
TEST_F(Accounts, AKeyThatIsKeptInCapitalsIsFoundAgain)
{
    const std::string key = "6F1C1E8A-2F7B-4A3E-9A53-0D8C4F4F9A11";
    const std::string another = "6F1C1E8A-2F7B-4A3E-9A53-0D8C4F4F9A12";
    {
        const auto open = app::openBooks(desk.workspace(), false);
        ASSERT_TRUE(open) << open.error().sentence();
        core::Books& books = (*open)->books();
        core::PayoutRequest payout;
        payout.key = key;
        payout.publisher = books.store.publishers()->at(0).key;
        payout.state.requested = core::Money::ofUnits(5);
        const core::Money bonus = core::Money::ofUnits(25);
        ASSERT_TRUE(core::adjust(books, { key, payout.publisher, bonus, "Summer" }));
        ASSERT_TRUE(core::recordPayout(books, payout));
        ASSERT_TRUE(core::reverseAdjustment(books, { another, core::EntryId{ 1 }, "twice" }));
    }
    ASSERT_EQ(desk.figure("nick", "balance"), "-5");
    const std::string before = desk.everything();
    for (const bool inCapitals : { true, false }) {
        const auto typed = [inCapitals](const std::string& kept) {
            return inCapitals ? kept : core::foldCase(kept);
        };
        desk.must({ "adjust", "nick", "25", "--reason", "Summer", "--key", typed(key) });
        EXPECT_EQ(desk.must({ "payout", "create", "--publisher", "nick", "--amount", "5", "--key",
                              typed(key) }),
                  "1\n");
        desk.must({ "adjust", "--reverse", "1", "--reason", "twice", "--key", typed(another) });
    }
    EXPECT_EQ(desk.everything(), before);
}

#ifdef __linux__
/// A script may repeat what ended with 3: nothing was changed.
TEST_F(Accounts, WhatIsRecordedButNotAnsweredIsNotCalledUnchanged)
{
    for (const std::string redirection : { ">/dev/full", ">&-" }) {
        SCOPED_TRACE(redirection);
        const auto run = [&](std::vector<std::string> words) {
            words.insert(words.begin(), { "-c", "exec \"$0\" \"$@\" " + redirection, PAYOUTCTL,
                                          "--workspace", desk.workspace() });
            QProcess process;
            return runIn(process, QStringLiteral("/bin/sh"), words);
        };
        const auto entries = [&] { return desk.ask({ "adjust", "list" }).items.size(); };
        const auto payouts = [&] { return desk.ask({ "payout", "list" }).items.size(); };
        const std::size_t entriesBefore = entries();
        const std::size_t payoutsBefore = payouts();
        const Answer adjusted = run({ "adjust", "nick", "25", "--reason", "Summer" });
        EXPECT_EQ(adjusted.status, 4);
        EXPECT_NE(adjusted.err.find(" is recorded. Do not repeat it"), std::string::npos)
            << adjusted.err;
        EXPECT_EQ(entries(), entriesBefore + 1);
        const Answer paid = run({ "payout", "create", "--publisher", "nick", "--amount", "5" });
        EXPECT_EQ(paid.status, 4);
        EXPECT_NE(paid.err.find("Payout #" + std::to_string(payoutsBefore + 1) + " is recorded."),
                  std::string::npos)
            << paid.err;
        EXPECT_EQ(paid.err.find("books.payouts"), std::string::npos) << paid.err;
        EXPECT_EQ(payouts(), payoutsBefore + 1);
        EXPECT_EQ(run({ "payout", "edit", "1", "--note", redirection }).status, 4);

        const std::string before = desk.everything();
        for (const std::vector<std::string>& words :
             { std::vector<std::string>{ "balances" },
               std::vector<std::string>{ "recalculate" },
               std::vector<std::string>{ "release", "--dry-run" },
               std::vector<std::string>{ "--help" } }) {
            const Answer asked = run(words);
            EXPECT_EQ(asked.status, 3) << words.front();
            EXPECT_EQ(asked.err.find("books.payouts"), std::string::npos) << asked.err;
        }
        EXPECT_EQ(desk.everything(), before);
    }
}
#endif

TEST_F(Accounts, AClosedMonthKeepsItsFiguresUntilItIsReopenedWithAReason)
{
    earn("a", "2025-10-05");
    desk.must({ "period", "close", "2025-10", "--reason", "Books of October" });
    earn("late", "2025-10-06");
    desk.must({ "adjust", "nick", "1", "--reason", "late", "--date", "2025-10-07" });
    const Answer paid = desk.run({ "payout",
                                   "create",
                                   "--publisher",
                                   "nick",
                                   "--amount",
                                   "4",
                                   "--status",
                                   "paid",
                                   "--date",
                                   "2025-10-15" });
    EXPECT_EQ(paid.status, 0);
    EXPECT_NE(
        paid.err.find("2025-10-15 is closed (until 2025-10-31): it counts from 2025-11-01 on."),
        std::string::npos)
        << paid.err;
    EXPECT_EQ(balance("2025-10-31"), "10");
    EXPECT_EQ(balance("2025-11-01"), "17");
    const core::Json ledger = desk.ask({ "statement", "nick", "--to", "2025-11-01" });
    EXPECT_EQ(textOf(ledger, "closing"), "10");

    EXPECT_EQ(desk.run({ "period", "close", "2025-10" }).status, 1) << "closed already";
    EXPECT_EQ(desk.run({ "period", "close", "2999-01" }).status, 1) << "not over";
    EXPECT_EQ(desk.run({ "period", "close", "October" }).status, 1);
    EXPECT_EQ(desk.run({ "period", "reopen", "2025-10-20" }).status, 2) << "for which reason?";
    desk.must({ "period", "reopen", "2025-10-20", "--reason", "A forgotten invoice" });
    const core::Json list = desk.ask({ "period", "list" });
    ASSERT_EQ(list.items.size(), 2U);
    EXPECT_EQ(textOf(list.items[0], "action"), "close");
    EXPECT_EQ(textOf(list.items[0], "closed_until"), "2025-10-31");
    EXPECT_EQ(textOf(list.items[1], "action"), "reopen");
    EXPECT_EQ(textOf(list.items[1], "closed_until"), "2025-10-19");
    EXPECT_EQ(textOf(list.items[1], "reason"), "A forgotten invoice");
    earn("later", "2025-10-25");
    EXPECT_EQ(balance("2025-10-31"), "20");
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

TEST_F(Accounts, MovingInTakesAllRowsOrNoneAndListsEveryError)
{
    desk.write("p.json",
               R"({"items":[{"id":"7","alias":"zoe","firstname":"Zoe","lastname":"Z"}]})");
    EXPECT_EQ(textOf(desk.ask({ "publisher", "import", "p.json" }), "added"), "1");
    desk.write("c.csv", "title,cost_model,default_payout\nApps,revshare,5\n");
    EXPECT_EQ(textOf(desk.ask({ "campaign", "import", "c.csv" }), "added"), "1");

    desk.write("bad.csv",
               "publisher,amount,date\nnick,x,2025-08-31\nbob,1,2025-08-31\n"
               "zoe,2,2025-08-31\n");
    const std::string before = desk.everything();
    const Answer bad = desk.run({ "balances", "import", "bad.csv", "--dry-run" });
    EXPECT_EQ(bad.status, 1);
    EXPECT_NE(bad.err.find("bad.csv, line 2, column amount"), std::string::npos) << bad.err;
    EXPECT_NE(bad.err.find("bad.csv, line 3, column publisher"), std::string::npos) << bad.err;
    EXPECT_EQ(desk.run({ "balances", "import", "bad.csv" }).status, 1);
    EXPECT_EQ(desk.everything(), before);

    desk.write("good.csv", "publisher,amount,date\nnick,250,2025-08-31\nzoe,2,2025-08-31\n");
    EXPECT_EQ(textOf(desk.ask({ "balances", "import", "good.csv", "--dry-run" }), "added"), "2");
    EXPECT_EQ(desk.everything(), before);
    desk.must({ "balances", "import", "good.csv" });
    EXPECT_EQ(textOf(desk.ask({ "balances", "import", "good.csv" }), "unchanged"), "2");
    EXPECT_EQ(desk.figure("nick", "balance"), "250");
}

TEST_F(Accounts, PastPayoutsComeInOnceWithTheirStatusNumbersMapped)
{
    desk.write("pay.json",
               R"({"items":[{"serial_number":17,"amount":100,"amount_paid":100,"status":1,)"
               R"("payment_date":"2025-09-01T00:00:00Z","note":"Aug","created_at":)"
               R"("2025-08-30T08:00:00Z"},{"serial_number":18,"amount":5,"amount_paid":0,)"
               R"("status":2,"created_at":"2025-09-02T08:00:00Z"}],"total":2})");
    const Answer unmapped = desk.run({ "payout", "import", "pay.json", "--publisher", "nick" });
    EXPECT_EQ(unmapped.status, 1);
    EXPECT_NE(unmapped.err.find("--status-map 1=STATUS,2=STATUS"), std::string::npos)
        << unmapped.err;
    const std::vector<std::string> mapped{ "payout",          "import", "pay.json",
                                           "--publisher",     "nick",   "--status-map",
                                           "1=Paid,2=Pending" };
    EXPECT_EQ(textOf(desk.ask(mapped), "added"), "2");
    EXPECT_EQ(textOf(desk.ask(mapped), "unchanged"), "2");
    const core::Json payouts = desk.ask({ "payout", "list" });
    ASSERT_EQ(payouts.items.size(), 2U);
    EXPECT_EQ(textOf(payouts.items[0], "status"), "pending");
    EXPECT_EQ(textOf(payouts.items[1], "status"), "paid");
    EXPECT_EQ(textOf(payouts.items[1], "payment_date"), "2025-09-01");
    EXPECT_EQ(desk.figure("nick", "balance"), "-105");

    Desk other;
    other.must({ "publisher", "add", "--alias", "nick" });
    desk.must({ "export", "payouts", "--format", "csv", "--output", "own.csv" });
    other.write("own.csv", desk.read("own.csv"));
    EXPECT_EQ(textOf(other.ask({ "payout", "import", "own.csv" }), "added"), "2");
    EXPECT_EQ(other.ask({ "payout", "list" }), payouts);
    EXPECT_EQ(other.figure("nick", "balance"), "-105");
    EXPECT_EQ(textOf(desk.ask({ "payout", "import", "own.csv" }), "added"), "0")
        << "the same books";
}

} // namespace
