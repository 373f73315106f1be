// R3: a write, an fsync or a rename answers with an error, once or from then on. It is said in
// words, nothing acknowledged is lost, nothing is half done, and what is unclear is resolved by
// trying again.
#include "tests/reliability/disturbed.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

namespace {

class DiskError : public Disturbed, public ::testing::WithParamInterface<Scenario> {
protected:
    void disturb(const char* what, Fault fault)
    {
        const Scenario& scenario = GetParam();
        FaultRun run(PAYOUTCTL, scratchFolder());
        fault.at = 0;
        runUndisturbed(run, scenario, fault);
        const std::int64_t calls = run.calls();
        ASSERT_GT(calls, 0) << "the calls are not seen";
        std::int64_t failed = 0;
        for (const std::int64_t at : points(calls, mostPoints)) {
            SCOPED_TRACE(std::string(what) + " at call " + std::to_string(at) + " of "
                         + std::to_string(calls));
            fault.at = at;
            begin(run, scenario);
            const Answer answer = run.run(scenario.words, fault);
            failed += answer.status != 0 ? 1 : 0;
            expectHonest(run, scenario, answer);
            EXPECT_EQ(wrongWithRetry(run, scenario), "");
        }
        std::printf("%s, %s: %lld of %zu runs failed\n",
                    scenario.name,
                    what,
                    static_cast<long long>(failed),
                    points(calls, mostPoints).size());
    }

private:
    /// The exit status says what is in the books.
    void expectHonest(const FaultRun& run, const Scenario& scenario, const Answer& answer) const
    {
        constexpr int refused = 1;
        constexpr int storage = 3;
        constexpr int unknown = 4;
        EXPECT_TRUE(answer.status == 0 || answer.status == refused || answer.status == storage
                    || answer.status == unknown)
            << answer.status << ' ' << answer.err;
        EXPECT_EQ(wrongIn(run, scenario, answer.status == 0), "") << answer.err;
        if (answer.status != 0) {
            EXPECT_GT(answer.err.size(), 20U) << "nothing is said";
        }
        if (answer.status == refused || answer.status == storage) {
            EXPECT_TRUE(isAsBefore(run, scenario)) << "said to be unchanged: " << answer.err;
        }
    }

    static constexpr std::int64_t mostPoints = 6;
};

} // namespace

TEST_P(DiskError, aWriteThatFailsOnce)
{
    Fault fault;
    fault.kinds = Fault::Write | Fault::Name;
    fault.error = EIO;
    disturb("EIO once", fault);
}

TEST_P(DiskError, everyWriteFromThenOn)
{
    Fault fault;
    fault.kinds = Fault::Write | Fault::Name;
    fault.error = EIO;
    fault.isLasting = true;
    disturb("EIO lasting", fault);
}

TEST_P(DiskError, aFullDisk)
{
    Fault fault;
    fault.kinds = Fault::Write;
    fault.error = ENOSPC;
    fault.isLasting = true;
    disturb("ENOSPC lasting", fault);
}

TEST_P(DiskError, anFsyncThatFails)
{
    for (const bool isLasting : { false, true }) {
        Fault fault;
        fault.kinds = Fault::Sync;
        fault.error = EIO;
        fault.isLasting = isLasting;
        disturb(isLasting ? "fsync EIO lasting" : "fsync EIO once", fault);
    }
}

INSTANTIATE_TEST_SUITE_P(All,
                         DiskError,
                         ::testing::ValuesIn(scenarios()),
                         [](const auto& scenario) { return std::string(scenario.param.name); });

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
