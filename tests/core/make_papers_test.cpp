#include "core/usecases/issue_invoice.h"
#include "core/usecases/make_papers.h"
#include "tests/support/payout_desk.h"
#include "tests/support/prints_all.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

/// Stops when so many papers were begun; remembers what was told.
class StopsAfter final : public Progress {
public:
    explicit StopsAfter(std::int64_t papers)
        : m_papers(papers)
    {
    }
    void report(std::string_view, std::int64_t done, std::int64_t total) override
    {
        m_done = done;
        told.push_back(std::to_string(done) + '/' + std::to_string(total));
    }
    [[nodiscard]] bool cancelled() const override { return m_done >= m_papers; }

    std::vector<std::string> told;

private:
    std::int64_t m_papers;
    std::int64_t m_done = 0;
};

Error error(ErrorCode code)
{
    return { code, "It cannot be.", "note", {} };
}

/// Makes papers, but for payout #2, which fails with `code`.
class Papers : public testing::Test {
protected:
    std::vector<PayoutSerial> asked{ { 1 }, { 2 }, { 3 } };
    std::string made;

    PapersMade make(ErrorCode code)
    {
        return makePapers(
            asked,
            [&](PayoutSerial payout) -> Result<void> {
                if (payout.value == 2)
                    return error(code);
                made += std::to_string(payout.value) + ' ';
                return {};
            },
            never);
    }

    StopsAfter never{ 1000 };
};

TEST_F(Papers, thatAreRefusedStopNoneOfTheOthers)
{
    for (const ErrorCode code : { ErrorCode::Refused, ErrorCode::Conflict, ErrorCode::NotFound }) {
        made.clear();
        const PapersMade papers = make(code);
        EXPECT_EQ(made, "1 3 ");
        EXPECT_EQ(papers.made, 2);
        EXPECT_FALSE(papers.stopped);
        ASSERT_EQ(papers.failures.size(), 1U);
        EXPECT_EQ(papers.failures[0].payout, PayoutSerial{ 2 });
        EXPECT_EQ(papers.failures[0].error.sentence(), "payout #2, note: It cannot be.");
    }
}

TEST_F(Papers, thatTheDiskOrTheBooksDoNotTakeStopTheRest)
{
    for (const ErrorCode code : { ErrorCode::Storage, ErrorCode::Busy, ErrorCode::Unknown }) {
        made.clear();
        const PapersMade papers = make(code);
        EXPECT_EQ(made, "1 ");
        EXPECT_EQ(papers.made, 1);
        EXPECT_TRUE(papers.failures.empty());
        ASSERT_TRUE(papers.stopped);
        EXPECT_EQ(papers.stopped->code, code);
        EXPECT_EQ(papers.stopped->sentence(), "payout #2, note: It cannot be.");
    }
}

TEST_F(Papers, tellHowFarTheyAre)
{
    make(ErrorCode::Refused);
    EXPECT_EQ(never.told, (std::vector<std::string>{ "0/3", "1/3", "2/3", "3/3" }));
}

TEST_F(Papers, areNotNamedWhereThereIsOnlyOne)
{
    asked = { { 2 } };
    EXPECT_EQ(make(ErrorCode::Refused).failures.at(0).error, error(ErrorCode::Refused));
    EXPECT_EQ(make(ErrorCode::Storage).stopped, error(ErrorCode::Storage));
}

TEST_F(Papers, thatTheUserStopsKeepWhatIsMadeAndTakeNoFurtherNumber)
{
    tests::PayoutDesk desk;
    const PublisherId nick = desk.addPublisher("nick");
    desk.adjust(nick, "90");
    for (const PayoutSerial payout : asked)
        ASSERT_TRUE(desk.pay(nick, "10")) << payout.value;
    StopsAfter two(2);
    const PapersMade papers = makePapers(
        asked,
        [&](PayoutSerial payout) -> Result<void> {
            const auto issued = issueInvoice(desk.books, payout, tests::PrintsAll());
            return issued ? Result<void>() : issued.error();
        },
        two);
    EXPECT_EQ(papers.made, 2);
    ASSERT_TRUE(papers.stopped);
    EXPECT_EQ(papers.stopped->code, ErrorCode::Cancelled);
    EXPECT_NE(papers.stopped->sentence().find("2 of 3"), std::string::npos);
    EXPECT_EQ(desk.store.payout({ 2 })->invoice, "PI-2026-0002");
    EXPECT_EQ(desk.store.payout({ 3 })->invoice, "");
}

} // namespace
