#pragma once

#include "tests/support/troubles.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tests {

/// One step of a simulation: what is done and what goes wrong with it. What exactly follows from
/// its chance and from how the books stand, so that a run without the steps before is a run, too.
struct Action {
    enum class Kind : std::uint8_t { Conversions, Accounts, Restart, Backup, Restore };

    Kind kind = Kind::Conversions;
    std::uint64_t chance = 0;
    Trouble trouble;
    int stopAt = -1; ///< the user stops long work when it asks for the n-th time
};

/// The steps that follow from a seed. Chance is std::mt19937_64, whose numbers the standard
/// prescribes: a seed gives the same steps with every compiler, library and machine.
[[nodiscard]] std::vector<Action> actionsOf(std::uint64_t seed, int count);

/// What these steps do where nothing goes wrong, a line a step, as the oracle alone has it.
[[nodiscard]] std::string toldHistory(std::uint64_t seed, const std::vector<Action>& actions);

/// How far a run came.
struct Course {
    std::string fault; ///< "": every step was right
    int last = -1; ///< index of the last step taken
    std::string history; ///< what was done, a line a step
    std::map<std::string, int> counts; ///< "done", "refused", "calls failed" …
};

/// Takes the steps in a workspace file in `folder`, in books in memory and in the oracle's account,
/// from books that follow from the seed. After every step: all checks of `payoutctl verify` hold,
/// the file holds what the memory holds and what the oracle says, and the figures of closed days
/// are what they were. Ends with the first fault.
[[nodiscard]] Course
simulate(std::uint64_t seed, const std::vector<Action>& actions, const std::string& folder);

/// As few of `count` steps, by index, as can be found in that time that still fail. `failsAt`: at
/// the how-manieth of the steps given a run of them fails, if it does.
[[nodiscard]] std::vector<int>
fewestThatFail(int count,
               const std::function<std::optional<int>(const std::vector<int>& steps)>& failsAt,
               std::chrono::seconds time);

[[nodiscard]] std::vector<Action> chosen(const std::vector<Action>& actions,
                                         const std::vector<int>& which);

} // namespace tests
