#include "app/cli/console.h"
#include "app/cli/exit_status.h"
#include "app/cli/plain_table.h"

#include <gtest/gtest.h>

TEST(ExitStatus, FollowsTheContract)
{
    EXPECT_EQ(app::exitStatusOf(core::ErrorCode::Refused), 1);
    EXPECT_EQ(app::exitStatusOf(core::ErrorCode::Conflict), 1);
    EXPECT_EQ(app::exitStatusOf(core::ErrorCode::NotFound), 1);
    EXPECT_EQ(app::exitStatusOf(core::ErrorCode::Busy), 1);
    EXPECT_EQ(app::exitStatusOf(core::ErrorCode::Storage), 3);
    EXPECT_EQ(app::exitStatusOf(core::ErrorCode::Unknown), 4);
    EXPECT_EQ(app::exitStatusOf(core::ErrorCode::Cancelled), 130);
}

TEST(PlainTable, PutsFiguresAtTheRightAndTextsAtTheLeft)
{
    constexpr core::ColumnHead heads[] = {
        { "publisher", "Publisher", core::ColumnType::Text },
        { "amount", "Amount", core::ColumnType::Money },
        { "note", "Note", core::ColumnType::Text },
    };
    core::StringSink bytes;
    app::PlainTableSink table(bytes);
    ASSERT_TRUE(table.begin(heads));
    const core::Cell first[] = { std::string("Ünal Medya"),
                                 core::Money::ofUnits(1480),
                                 std::string("October") };
    const core::Cell second[] = { std::string("nick"),
                                  core::MinorMoney{ core::Money::ofUnits(5), 2 },
                                  std::monostate() };
    ASSERT_TRUE(table.row(first));
    ASSERT_TRUE(table.row(second));
    ASSERT_TRUE(table.end());
    EXPECT_EQ(bytes.bytes(),
              "publisher   amount  note\n"
              "Ünal Medya    1480  October\n"
              "nick          5.00\n");
}

TEST(Printable, ANameCannotSteerTheTerminal)
{
    EXPECT_EQ(app::printable("nick\x1B[2J"), "nick\xEF\xBF\xBD[2J");
    EXPECT_EQ(app::printable("a\nb"),
              "a\xEF\xBF\xBD"
              "b");
    EXPECT_EQ(app::printable("\xE2\x80\xAE"
                             "kcin"),
              "\xEF\xBF\xBDkcin"); // right-to-left override
    EXPECT_EQ(app::printable("\xC2\x9B"
                             "1m"),
              "\xEF\xBF\xBD"
              "1m"); // C1
    EXPECT_EQ(app::printable("Ünal Medya, Łódź €"), "Ünal Medya, Łódź €");
}

TEST(Counted, SaysOneAndSeveral)
{
    EXPECT_EQ(app::counted(0, "row waits", "rows wait"), "0 rows wait");
    EXPECT_EQ(app::counted(1, "row waits", "rows wait"), "1 row waits");
    EXPECT_EQ(app::counted(2, "row waits", "rows wait"), "2 rows wait");
}
