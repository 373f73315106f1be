#pragma once

#include "tests/reliability/scenarios.h"

#include <chrono>
#include <gtest/gtest.h>
#include <memory>

/// What a disturbed run may leave: what was there before or what the work makes, nothing between.
struct Ends {
    std::string before;
    std::string opened; ///< the same, brought up to date by an opening where it was of an older schema
    std::string after;
};

/// What does not hold in these books; "" when they are in order. Opening them for writing recovers
/// what is in their log.
[[nodiscard]] std::string faultIn(const std::string& path, bool readOnly = false);

/// Scenarios that are disturbed, each run in a folder that is made anew from the templates.
class Disturbed : public ::testing::Test {
protected:
    static void SetUpTestSuite();
    static void TearDownTestSuite();

    /// A run that nobody disturbs: finds both ends, counts the calls.
    void runUndisturbed(FaultRun& run, const Scenario& scenario, const Fault& counted);
    void begin(FaultRun& run, const Scenario& scenario);
    /// What is wrong with what stands in the folder after a disturbance; "" when nothing is.
    [[nodiscard]] std::string
    wrongIn(const FaultRun& run, const Scenario& scenario, bool isAcknowledged) const;
    [[nodiscard]] bool isAsBefore(const FaultRun& run, const Scenario& scenario) const;
    /// The user tries again and gets there.
    [[nodiscard]] std::string wrongWithRetry(FaultRun& run, const Scenario& scenario) const;
    [[nodiscard]] static std::string scratchFolder() { return scratch + "/run"; }

    Ends m_ends;
    std::chrono::sys_days m_day; ///< on which they were found

private:
    static std::string scratch;
    static std::unique_ptr<Templates> templates;
};
