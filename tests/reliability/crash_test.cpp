// R1 and R2: the program killed before each of its writes, fsyncs and renames, and the power cut
// there. Acknowledged work is there, the invariants hold, nothing is half done, and trying again
// gets there.
#include "tests/reliability/disturbed.h"
#include "tests/support/run_length.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

class Crash : public Disturbed, public ::testing::WithParamInterface<Scenario> { };

class PowerCut : public Disturbed { };

constexpr std::int64_t retriesEvery = 4;

/// How much of a write, in tenths, is done when the program is killed at that call: of every other one the half; in
/// the long form of each nothing, and each tenth.
std::vector<int> tearsAt(std::int64_t call)
{
    if (tests::isLongRun())
        return { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 };
    return { call % 2 == 0 ? 5 : 0 };
}

} // namespace

TEST_P(Crash, leavesTheBooksWholeAtEachPoint)
{
    const Scenario& scenario = GetParam();
    FaultRun run(PAYOUTCTL, scratchFolder());
    runUndisturbed(run, scenario, {});
    const std::int64_t calls = run.calls();
    ASSERT_GT(calls, 10) << "the calls are not seen";
    std::int64_t tried = 0;
    for (std::int64_t at = 1; at <= calls; ++at)
        for (const int tenths : tearsAt(at)) {
            SCOPED_TRACE("killed at call " + std::to_string(at) + " of " + std::to_string(calls) + ", "
                         + std::to_string(tenths) + " tenths of a write done");
            const auto turn = tried++ % retriesEvery;
            Fault fault;
            fault.at = at;
            fault.tornTenths = tenths;
            begin(run, scenario);
            const Answer answer = run.run(scenario.words, fault);
            const bool isAcknowledged = !answer.out.empty();
            EXPECT_EQ(wrongIn(run, scenario, isAcknowledged), "") << "killed";
            if (turn == 0) {
                EXPECT_EQ(wrongWithRetry(run, scenario), "") << "killed";
            }
            run.cutPower();
            EXPECT_EQ(wrongIn(run, scenario, isAcknowledged), "") << "power cut";
            if (turn == 2) {
                EXPECT_EQ(wrongWithRetry(run, scenario), "") << "power cut";
            }
        }
    std::printf("%s: %lld calls, %lld points killed and cut\n",
                scenario.name,
                static_cast<long long>(calls),
                static_cast<long long>(tried));
}

// The counter-proof: with synchronous=NORMAL the same power cuts must be seen to lose an
// acknowledged payout.
TEST_F(PowerCut, withLessSyncingLossesAreSeen)
{
    Scenario scenario = scenarios()[1];
    ASSERT_STREQ(scenario.name, "recordPayout");
    for (const bool isFull : { true, false }) {
        FaultRun run(isFull ? PAYOUTCTL : PAYOUTCTL_NORMAL, scratchFolder());
        runUndisturbed(run, scenario, {});
        const std::int64_t calls = run.calls();
        int acknowledged = 0;
        int lost = 0;
        // Nothing is acknowledged in the first half.
        for (std::int64_t at = calls / 2; at <= calls; ++at) {
            Fault fault;
            fault.at = at;
            begin(run, scenario);
            const Answer answer = run.run(scenario.words, fault);
            run.cutPower();
            acknowledged += answer.out.empty() ? 0 : 1;
            lost += !answer.out.empty() && !wrongIn(run, scenario, true).empty() ? 1 : 0;
        }
        std::printf("synchronous=%s: %d acknowledged, %d lost\n",
                    isFull ? "FULL" : "NORMAL",
                    acknowledged,
                    lost);
        EXPECT_GT(acknowledged, 0);
        if (isFull) {
            EXPECT_EQ(lost, 0);
        }
        else
            EXPECT_GT(lost, 0) << "this test cannot see a loss";
    }
}

INSTANTIATE_TEST_SUITE_P(All, Crash, ::testing::ValuesIn(scenarios()), [](const auto& scenario) {
    return std::string(scenario.param.name);
});

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
