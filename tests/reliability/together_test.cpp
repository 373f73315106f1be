// R7 and R10: several payoutctl, or several connections of one program, on one workspace at once,
// and the same submission again and again. Nothing is lost, nothing is doubled, nobody hears of a
// lock.
#include "app/wiring/open_books.h"
#include "core/usecases/record_payout.h"
#include "tests/journeys/desk.h"
#include "tests/support/run_length.h"

#include <QCoreApplication>

#include <array>
#include <gtest/gtest.h>
#include <map>
#include <thread>

using tests::fewOrMany;

namespace {

constexpr const char* key = "5b0e2f70-0000-4000-8000-000000";
constexpr int opening = 1'000'000; ///< of the publisher: more than the most submissions take

std::string keyOf(int submission)
{
    const std::string number = std::to_string(submission);
    return key + std::string(6 - number.size(), '0') + number;
}

/// Sends some submissions, each one to four times, four for each publisher in turn, through a connection of its own;
/// answers with the serials that each was given. A word of trouble is in place of the serial.
using Serials = std::multimap<int, std::string>;
Serials sendFromOneConnection(const std::string& workspace, int first, int count)
{
    Serials serials;
    const auto opened = app::openBooks(workspace, false);
    if (!opened)
        return { { first, opened.error().sentence() } };
    core::Books& books = (*opened)->books();
    const auto publishers = books.store.publishers();
    for (int submission = first; submission < first + count; ++submission) {
        core::PayoutRequest request;
        request.key = keyOf(submission);
        request.publisher = publishers->at(std::size_t(submission / 4) % publishers->size()).key;
        request.state.requested = core::Money{ 2'500'000 };
        for (int times = 0; times <= submission % 4; ++times) {
            const auto recorded = core::recordPayout(books, request);
            serials.emplace(submission,
                            recorded ? std::to_string(recorded->payout.serial.value)
                                     : recorded.error().sentence());
        }
    }
    return serials;
}

class Together : public ::testing::Test {
protected:
    Together()
    {
        m_desk.must({ "publisher", "add", "--alias", "nick" });
        m_desk.must({ "adjust", "nick", std::to_string(opening), "--reason", "opening" });
    }

    /// Runs the work in that many threads at once and waits for all.
    template <typename Work>
    static void atOnce(int count, Work work)
    {
        std::vector<std::thread> threads;
        threads.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i)
            threads.emplace_back([&work, i] { work(i); });
        for (std::thread& thread : threads)
            thread.join();
    }
    void expectInOrder() const
    {
        const Answer verified = m_desk.run({ "verify" });
        EXPECT_EQ(verified.status, 0) << verified.out << verified.err;
    }

    Desk m_desk;
};

} // namespace

TEST_F(Together, nothingIsLostAndNobodyHearsOfALock)
{
    const int processes = fewOrMany(4, 8);
    const int each = fewOrMany(250, 5'000);
    std::vector<Answer> failures(static_cast<std::size_t>(processes));
    atOnce(processes, [&](int process) {
        for (int i = 0; i < each; ++i) {
            const std::string number = std::to_string(process) + '-' + std::to_string(i);
            const Answer answer = i % 3 == 0 ? m_desk.run({ "payout",
                                                            "create",
                                                            "--publisher",
                                                            "nick",
                                                            "--amount",
                                                            "1",
                                                            "--note",
                                                            number })
                : i % 3 == 1 ? m_desk.run({ "adjust", "nick", "1", "--reason", number })
                             : m_desk.run({ "publisher", "add", "--alias", "p" + number });
            if (answer.status != 0)
                failures[std::size_t(process)] = answer;
        }
    });
    for (const Answer& failure : failures)
        EXPECT_EQ(failure.err, "");
    int payouts = 0;
    int adjustments = 0;
    int publishers = 0;
    for (int i = 0; i < each; ++i)
        ++(i % 3 == 0 ? payouts : i % 3 == 1 ? adjustments : publishers);
    EXPECT_EQ(m_desk.ask({ "payout", "list" }).items.size(), std::size_t(payouts * processes));
    EXPECT_EQ(m_desk.ask({ "publisher", "list" }).items.size(),
              std::size_t(publishers * processes + 1));
    EXPECT_EQ(m_desk.figure("nick", "balance"),
              std::to_string(opening + (adjustments - payouts) * processes));
    expectInOrder();
}

TEST_F(Together, theSamePayoutIsOneHoweverOftenAndFromWhereverItComes)
{
    for (int submission = 0; submission < fewOrMany(40, 400); ++submission) {
        const int times = 2 + submission % 7;
        std::vector<Answer> answers(static_cast<std::size_t>(times));
        const auto submit = [&](int i) {
            answers[std::size_t(i)] = m_desk.run({ "payout",
                                                   "create",
                                                   "--publisher",
                                                   "nick",
                                                   "--amount",
                                                   "2.50",
                                                   "--key",
                                                   keyOf(submission) });
        };
        if (submission % 2 == 0)
            atOnce(times, submit);
        else
            for (int i = 0; i < times; ++i)
                submit(i);
        for (const Answer& answer : answers) {
            EXPECT_EQ(answer.status, 0) << answer.err;
            EXPECT_EQ(answer.out, answers.front().out) << "another serial";
        }
    }
    EXPECT_EQ(m_desk.ask({ "payout", "list" }).items.size(), std::size_t(fewOrMany(40, 400)));
    expectInOrder();
}

// As two windows and a hasty hand send it: from two connections at once or one after the other.
TEST_F(Together, theSamePayoutIsOneFromWithinAProgram)
{
    constexpr int aTurn = 40; // divides both
    const int submissions = fewOrMany(960, 49'600);
    constexpr int publishers = 40;
    for (int i = 1; i < publishers; ++i) {
        m_desk.must({ "publisher", "add", "--alias", "p" + std::to_string(i) });
        m_desk.must({ "adjust", "p" + std::to_string(i), std::to_string(opening), "--reason", "opening" });
    }
    std::map<int, std::string> serials;
    for (int first = 0; first < submissions; first += aTurn) {
        std::array<Serials, 2> sides;
        const auto send = [&](int side) {
            sides[std::size_t(side)] = sendFromOneConnection(m_desk.workspace(), first, aTurn);
        };
        if (first / aTurn % 2 == 0) {
            atOnce(2, send);
        } else {
            send(0);
            send(1);
        }
        for (const Serials& side : sides)
            for (const auto& [submission, serial] : side)
                EXPECT_EQ(serials.emplace(submission, serial).first->second, serial);
    }
    EXPECT_EQ(serials.size(), std::size_t(submissions));
    for (int i = 0; i < publishers; ++i)
        EXPECT_EQ(m_desk.figure(i == 0 ? "nick" : "p" + std::to_string(i), "paid_out"),
                  std::to_string(submissions / publishers * 5 / 2) + ".00");
    EXPECT_EQ(m_desk.ask({ "payout", "list" }).items.size(), std::size_t(submissions));
    expectInOrder();
}

TEST_F(Together, theSameAdjustmentIsOne)
{
    atOnce(4, [&](int) {
        const Answer answer =
            m_desk.run({ "adjust", "nick", "3", "--reason", "bonus", "--key", keyOf(77) });
        EXPECT_EQ(answer.status, 0) << answer.err;
    });
    EXPECT_EQ(m_desk.figure("nick", "balance"), std::to_string(opening + 3));
    const Answer other =
        m_desk.run({ "adjust", "nick", "4", "--reason", "bonus", "--key", keyOf(77) });
    EXPECT_EQ(other.status, 1);
    EXPECT_EQ(m_desk.figure("nick", "balance"), std::to_string(opening + 3));
}

TEST_F(Together, everyMethodThatIsAddedStays)
{
    const int processes = 6;
    const int each = fewOrMany(3, 50);
    atOnce(processes, [&](int process) {
        for (int i = 0; i < each; ++i) {
            const std::string name = "M" + std::to_string(process) + '-' + std::to_string(i);
            const Answer answer = m_desk.run({ "method", "add", name });
            EXPECT_EQ(answer.status, 0) << answer.err;
        }
    });
    EXPECT_EQ(m_desk.ask({ "method", "list" }).items.size(), std::size_t(processes * each));
    expectInOrder();
}

TEST_F(Together, theSameFileFromTwoSidesComesInOnce)
{
    m_desk.must(
        { "campaign", "add", "--title", "Shop", "--cost-model", "cpa", "--default-payout", "1" });
    std::string csv = "id,conv_time,campaign,publisher,type,status\n";
    for (int i = 0; i < 500; ++i)
        csv += "c" + std::to_string(i) + ",2026-10-05T10:00:00Z,Shop,nick,Lead,approved\n";
    m_desk.write("in.csv", csv);
    atOnce(4, [&](int) {
        const Answer answer = m_desk.run({ "import", "in.csv" });
        EXPECT_EQ(answer.status, 0) << answer.err;
    });
    EXPECT_EQ(m_desk.figure("nick", "earned"), "500");
    expectInOrder();
}

TEST_F(Together, backupsUnderWritesAreOfOneMoment)
{
    const int copies = fewOrMany(6, 200);
    atOnce(2, [&](int side) {
        for (int i = 0; i < copies; ++i) {
            const std::string number = std::to_string(i);
            const Answer answer = side == 0 ? m_desk.run({ "backup", "copy" + number + ".payouts" })
                                            : m_desk.run({ "payout",
                                                           "create",
                                                           "--publisher",
                                                           "nick",
                                                           "--amount",
                                                           "1",
                                                           "--note",
                                                           number });
            EXPECT_EQ(answer.status, 0) << answer.err;
        }
    });
    for (int i = 0; i < copies; ++i) {
        const Answer verified = m_desk.run(
            { "verify", "--workspace", m_desk.path("copy" + std::to_string(i) + ".payouts") });
        EXPECT_EQ(verified.status, 0) << verified.out;
    }
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
