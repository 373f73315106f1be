// Random histories of whole books (R13): files of conversions, rules, changes of status, holds,
// rates, recalculations, what is taken back, adjustments, payouts with their moves, invoices and
// credit notes, closed days, restarts, backups and restores; and between them calls of the store
// that fail, commits that are refused or whose answer is lost, work that the user stops, stale
// forms, and the same submission again.
//
// PAYOUTDESK_SEED repeats a run, PAYOUTDESK_STEPS=3,17 takes only those steps of it;
// PAYOUTDESK_ROUNDS makes it longer: a round is one history.
#include "tests/simulation/sides.h"
#include "tests/simulation/simulation.h"
#include "tests/support/random_runs.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace {

using tests::Action;
using tests::Course;

constexpr int stepsARun = 300;
constexpr int seedsHere = 25; ///< of eight times as many in ctest; tests/soak takes more
constexpr std::chrono::seconds shorteningTime(60);

/// Where a sync costs nothing; the crashes and power cuts of R1 and R2 look after those.
QString scratchFolder()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    const QString parent = QFileInfo(inMemory).isWritable() ? inMemory : QDir::tempPath();
    return parent + QStringLiteral("/payoutdesk-simulation-XXXXXX");
}

std::string numbered(const std::vector<int>& steps)
{
    std::string text;
    for (const int step : steps)
        text += (text.empty() ? "" : ",") + std::to_string(step);
    return text;
}

/// PAYOUTDESK_STEPS: "3,17".
std::optional<std::vector<int>> askedSteps()
{
    const char* steps = std::getenv("PAYOUTDESK_STEPS");
    if (!steps)
        return std::nullopt;
    std::vector<int> numbers;
    std::istringstream text(steps);
    for (std::string number; std::getline(text, number, ',');)
        numbers.push_back(std::stoi(number));
    return numbers;
}

/// The fault of a run, with the fewest of its steps found that lead to one.
std::string report(std::uint64_t seed,
                   const std::vector<Action>& actions,
                   const Course& course,
                   const std::string& folder)
{
    const auto failsAt = [&](const std::vector<int>& steps) -> std::optional<int> {
        const Course shorter = simulate(seed, chosen(actions, steps), folder);
        return shorter.fault.empty() ? std::nullopt : std::optional(shorter.last);
    };
    const std::vector<int> steps = tests::fewestThatFail(course.last + 1, failsAt, shorteningTime);
    const Course shortest = simulate(seed, chosen(actions, steps), folder);
    return "step " + std::to_string(course.last) + ": " + course.fault
        + "\nthe fewest found: PAYOUTDESK_SEED=" + std::to_string(seed)
        + " PAYOUTDESK_ROUNDS=1 PAYOUTDESK_STEPS=" + numbered(steps) + '\n' + shortest.history
        + shortest.fault;
}

TEST(Simulation, everyStepOfEverySeedIsRight)
{
    const QTemporaryDir scratch(scratchFolder());
    const std::string folder = scratch.path().toStdString();
    const auto steps = askedSteps();
    std::map<std::string, int> counts;
    tests::forEachSeed(seedsHere, [&](std::uint64_t seed) {
        std::vector<Action> actions = tests::actionsOf(seed, stepsARun);
        if (steps)
            actions = chosen(actions, *steps);
        const Course course = simulate(seed, actions, folder);
        for (const auto& [what, count] : course.counts)
            counts[what] += count;
        if (!course.fault.empty())
            FAIL() << report(seed, actions, course, folder);
    });
    std::string text;
    for (const auto& [what, count] : counts)
        text += std::to_string(count) + ' ' + what + ", ";
    RecordProperty("counts", text);
    if (std::getenv("PAYOUTDESK_ROUNDS"))
        std::cout << text << '\n';
    if (steps || HasFailure())
        return;
    // Without these it would say little.
    for (const char* what : { "done",
                              "same",
                              "refused",
                              "conflict",
                              "calls failed",
                              "rolled back",
                              "unheard",
                              "stopped",
                              "payouts",
                              "documents",
                              "restored" })
        EXPECT_GT(counts[what], 0) << what;
}

/// The dictionary was whole in memory, and what conversions have in common was not: that came into
/// the file first.
TEST(Simulation, seed283NewWordsAreWrittenBeforeWhatNamesThem)
{
    const QTemporaryDir scratch(scratchFolder());
    const auto actions = chosen(tests::actionsOf(283, stepsARun), { 7, 49, 132, 141, 148, 208 });
    EXPECT_EQ(simulate(283, actions, scratch.path().toStdString()).fault, "");
}

TEST(Simulation, aFileThatSomebodyWroteToIsReadAgain)
{
    const QTemporaryDir folder(scratchFolder());
    tests::WorkspaceSide books(folder.path().toStdString(), { "USD", 2, core::Zone() });
    EXPECT_EQ(books.side().fault(), "");
    EXPECT_EQ(books.side().fault(), "");
    const auto other = app::Database::open(folder.path().toStdString() + "/books.payouts",
                                           app::Database::Mode::ReadWrite);
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->run("DROP TRIGGER term_no_update"));
    EXPECT_NE(books.side().fault().find("term_no_update"), std::string::npos);
}

/// What the fewest steps are told by.
TEST(Simulation, theFewestStepsThatFailAreFound)
{
    int runs = 0;
    const auto failsAt = [&runs](const std::vector<int>& steps) -> std::optional<int> {
        ++runs;
        const auto first = std::find(steps.begin(), steps.end(), 17);
        const auto second = std::find(first, steps.end(), 203);
        return second == steps.end() ? std::nullopt : std::optional(int(second - steps.begin()));
    };
    EXPECT_EQ(tests::fewestThatFail(300, failsAt, std::chrono::seconds(10)),
              (std::vector<int>{ 17, 203 }));
    EXPECT_LT(runs, 100);
}

TEST(Simulation, aSeedGivesTheSameStepsEverywhere)
{
    std::uint64_t sum = 0;
    for (const Action& action : tests::actionsOf(7, 100))
        sum = sum * 31 + action.chance + std::uint64_t(action.kind) * 7
            + std::uint64_t(action.trouble.kind) * 3 + std::uint64_t(action.trouble.call);
    EXPECT_EQ(sum, 6307344807921535977u);
}

/// FNV-1a, 64 bits.
std::uint64_t digestOf(const std::string& text)
{
    std::uint64_t digest = 0xCBF29CE484222325u;
    for (const char c : text)
        digest = (digest ^ std::uint64_t(std::uint8_t(c))) * 0x100000001B3u;
    return digest;
}

/// Constants: no compiler may have others.
TEST(Simulation, aSeedGivesTheSameHistoryEverywhere)
{
    const std::pair<std::uint64_t, std::uint64_t> digests[] = {
        { 1, 13063853803890124458u },  { 2, 6146616357861933540u }, { 7, 4706308411832364476u },
        { 20, 15597065836766866903u }, { 144, 26991149669548679u },
    };
    for (const auto& [seed, digest] : digests)
        EXPECT_EQ(digestOf(tests::toldHistory(seed, tests::actionsOf(seed, 100))), digest) << seed;
}

} // namespace
