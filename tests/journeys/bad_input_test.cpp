// Bad input: a sentence that says what, where and what to do; the exit status of the contract; and
// books that are afterwards what they were.
#include "tests/journeys/bad_cases.h"
#include "tests/journeys/desk.h"

#include <gtest/gtest.h>
#include <memory>

namespace {

/// One set of books for all cases: whatever is tried, they stay as they are.
class BadInput : public ::testing::TestWithParam<BadCase> {
protected:
    static void SetUpTestSuite()
    {
        desk = std::make_unique<Desk>();
        desk->must({ "method", "add", "PayPal", "--minimum", "1" });
        desk->must({ "publisher", "add", "--alias", "nick", "--id", "1" });
        desk->must({ "publisher", "add", "--alias", "olga", "--id", "7" });
        desk->must({ "campaign",
                     "add",
                     "--title",
                     "Shop",
                     "--cost-model",
                     "cpa",
                     "--default-payout",
                     "50" });
        desk->write("in", "geo, US, 10\n");
        desk->must({ "rules", "import", "Shop", "in" });
        desk->write("in",
                    "id,conv_time,campaign,publisher,type,status,revenue\n"
                    "c1,2026-10-01T00:00:00Z,Shop,nick,Lead,approved,5\n");
        desk->must({ "import", "in" });
        desk->must({ "payout",
                     "create",
                     "--publisher",
                     "nick",
                     "--amount",
                     "20",
                     "--key",
                     "5b0e2f70-0000-4000-8000-000000000001" });
        desk->must(
            { "payout", "create", "--publisher", "nick", "--amount", "10", "--status", "paid" });
        desk->must({ "payout", "edit", "2", "--status", "returned", "--reason", "account closed" });
        before = desk->everything();
        bytesBefore = desk->read("books.payouts");
    }

    static void TearDownTestSuite() { desk.reset(); }

    static std::unique_ptr<Desk> desk;
    static std::string before;
    static std::string bytesBefore;
};

std::unique_ptr<Desk> BadInput::desk;
std::string BadInput::before;
std::string BadInput::bytesBefore;

std::string nameOf(const ::testing::TestParamInfo<BadCase>& bad)
{
    return bad.param.name;
}

} // namespace

TEST_P(BadInput, IsRefusedInWordsAndChangesNothing)
{
    const BadCase& bad = GetParam();
    desk->write("in", bad.bytes);
    const Answer answer = desk->run(bad.words);
    EXPECT_EQ(answer.status, bad.status) << answer.err;
    EXPECT_NE(answer.err.find(bad.says), std::string::npos) << answer.err;
    EXPECT_EQ(answer.out, "");
    EXPECT_EQ(desk->read("in"), bad.bytes) << "the file that was read has changed";
    EXPECT_FALSE(desk->exists("new.payouts"));
    if (desk->exists("books.payouts-wal") || desk->read("books.payouts") != bytesBefore) {
        EXPECT_EQ(desk->everything(), before);
    }
}

INSTANTIATE_TEST_SUITE_P(Cases, BadInput, ::testing::ValuesIn(badCases()), nameOf);
