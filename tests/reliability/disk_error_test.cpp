// R3: a write, an fsync or a rename answers with an error, once or from then on. It is said in
// words, nothing acknowledged is lost, nothing is half done, and what is unclear is resolved by
// trying again.
#include "tests/reliability/disturbed.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <optional>

namespace {

class DiskError : public Disturbed, public ::testing::WithParamInterface<Scenario> {
protected:
    /// Answers how often it was said to be unknown whether the work is there; none where not every call was tried.
    std::optional<int> disturb(const char* what, Fault fault)
    {
        const Scenario& scenario = GetParam();
        FaultRun run(PAYOUTCTL, scratchFolder());
        fault.at = 0;
        runUndisturbed(run, scenario, fault);
        const std::int64_t calls = run.calls();
        EXPECT_GT(calls, 0) << "the calls are not seen";
        std::int64_t failed = 0;
        int unknown = 0;
        for (const std::int64_t at : points(calls, mostPoints)) {
            SCOPED_TRACE(std::string(what) + " at call " + std::to_string(at) + " of "
                         + std::to_string(calls));
            fault.at = at;
            begin(run, scenario);
            const Answer answer = run.run(scenario.words, fault);
            failed += answer.status != 0 ? 1 : 0;
            unknown += answer.status == unknownStatus ? 1 : 0;
            expectHonest(run, scenario, answer);
            EXPECT_EQ(wrongWithRetry(run, scenario), "");
        }
        std::printf("%s, %s: %lld of %zu runs failed\n",
                    scenario.name,
                    what,
                    static_cast<long long>(failed),
                    points(calls, mostPoints).size());
        return std::int64_t(points(calls, mostPoints).size()) == calls ? std::optional(unknown) : std::nullopt;
    }

private:
    /// The exit status says what is in the books.
    void expectHonest(const FaultRun& run, const Scenario& scenario, const Answer& answer) const
    {
        constexpr int refused = 1;
        constexpr int storage = 3;
        EXPECT_TRUE(answer.status == 0 || answer.status == refused || answer.status == storage
                    || answer.status == unknownStatus)
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
    static constexpr int unknownStatus = 4;
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
        const auto unknown = disturb(isLasting ? "fsync EIO lasting" : "fsync EIO once", fault);
        if (unknown && GetParam().name != std::string("backup")) { // which commits nothing
            EXPECT_GT(*unknown, 0) << "the one of the commit";
        }
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
