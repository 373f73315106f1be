// A batch taken back through payoutctl: said what is settled, confirmed, and once.
#include "tests/journeys/desk.h"

#include <gtest/gtest.h>

namespace {

TEST(Batches, AnImportIsTakenBackAsAWhole)
{
    const Desk desk;
    desk.must({ "publisher", "add", "--alias", "nick" });
    desk.must(
        { "campaign", "add", "--title", "Shop", "--cost-model", "cpa", "--default-payout", "10" });
    desk.write("in.csv",
               "id,conv_time,campaign,publisher,status\n"
               "a,2025-10-05T10:00:00Z,Shop,nick,approved\n"
               "b,2025-10-06T10:00:00Z,Shop,nick,approved\n");
    desk.must({ "import", "in.csv" });
    desk.must({ "payout", "create", "--publisher", "nick", "--amount", "15" });
    const core::Json list = desk.ask({ "batch", "list", "--imports" });
    ASSERT_EQ(list.items.size(), 1U);
    EXPECT_EQ(textOf(list.items[0], "kind"), "import");
    EXPECT_EQ(textOf(list.items[0], "file"), "in.csv");
    EXPECT_EQ(textOf(list.items[0], "new"), "2");
    EXPECT_EQ(textOf(list.items[0], "reversed_by"), "");
    const core::Json shown = desk.ask({ "batch", "show", "1" });
    EXPECT_EQ(textOf(shown, "conversions_new"), "2");
    EXPECT_EQ(textOf(shown, "earned"), "20");
    EXPECT_EQ(textOf(shown, "settled"), "15");

    const std::string before = desk.everything();
    const Answer settled = desk.run({ "batch", "revert", "1", "--reason", "wrong file" });
    EXPECT_EQ(settled.status, 1);
    EXPECT_NE(settled.err.find("15 USD"), std::string::npos) << settled.err;
    EXPECT_EQ(desk.run({ "batch", "revert", "1" }).status, 2) << "a reason is needed";
    EXPECT_EQ(desk.run({ "batch", "revert", "7", "--reason", "x" }).status, 1);
    EXPECT_EQ(desk.run({ "batch", "show", "one" }).status, 1);
    EXPECT_EQ(desk.everything(), before);

    const core::Json made =
        desk.ask({ "batch", "revert", "1", "--reason", "wrong file", "--confirm" });
    EXPECT_EQ(textOf(made, "earned_difference"), "-20");
    EXPECT_EQ(desk.figure("nick", "balance"), "-15");
    EXPECT_EQ(desk.figure("nick", "earned"), "0");
    EXPECT_EQ(desk.run({ "batch", "revert", "1", "--reason", "again", "--confirm" }).status, 1);
    EXPECT_EQ(textOf(desk.ask({ "import", "in.csv" }), "changed"), "2");
    EXPECT_EQ(desk.figure("nick", "balance"), "5");
    EXPECT_EQ(desk.run({ "verify" }).status, 0);
}

} // namespace
