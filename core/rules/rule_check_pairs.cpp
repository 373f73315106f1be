// The checks that set rules against each other.
#include "core/rules/rule_check_run.h"

namespace core::rule_check {
namespace {

/// {1} in both sentences is the rule that loses, {2} the one that wins.
void addPairs(CheckRun& run,
              const std::vector<RulePair>& pairs,
              Message (*what)(const Message& loser, const Message& winner),
              Message (*remedy)(const Message& loser, const Message& winner))
{
    for (const RulePair& pair : pairs) {
        if (!run.count())
            continue;
        const Message loser = named(run.rule(pair.loser));
        const Message winner = named(run.rule(pair.winner));
        run.add({ pair.loser, pair.winner }, what(loser, winner), remedy(loser, winner));
    }
}

} // namespace

void duplicates(CheckRun& run)
{
    addPairs(
        run,
        run.comparison().duplicates,
        [](const auto& loser, const auto& winner) {
            return say("core", "{1} asks for the same as {2}, which stands before it and wins.", loser, winner);
        },
        [](const auto&, const auto&) { return say("core", "Remove one of the two."); });
}

void bothUnits(CheckRun& run)
{
    addPairs(
        run,
        run.comparison().bothUnits,
        [](const auto& loser, const auto& winner) {
            return say("core",
                       "{1} and {2} have the same conditions, one an amount and the other a "
                       "percentage; {2} always wins.",
                       loser,
                       winner);
        },
        [](const auto&, const auto&) {
            return say("core", "Keep the one that is meant and remove the other.");
        });
}

void neverWins(CheckRun& run)
{
    addPairs(
        run,
        run.comparison().shadowed,
        [](const auto& loser, const auto& winner) {
            return say("core",
                       "{1} can never win: {2} matches all of its conversions and comes first.",
                       loser,
                       winner);
        },
        [](const auto& loser, const auto&) {
            return say("core", "Remove {1}, or change the match order.", loser);
        });
}

void beatenPartners(CheckRun& run)
{
    addPairs(
        run,
        run.comparison().beaten,
        [](const auto& loser, const auto& winner) {
            return say("core",
                       "{1}, a rate of the partner's own, loses to {2} where both match.",
                       loser,
                       winner);
        },
        [](const auto&, const auto&) {
            return say("core",
                       "Change the match order if the partner's rate is to win, or tell the "
                       "partner.");
        });
}

void overlaps(CheckRun& run)
{
    addPairs(
        run,
        run.comparison().overlaps,
        [](const auto& loser, const auto& winner) {
            return say("core",
                       "{1} and {2} share conversions and pay differently; {2} wins there.",
                       loser,
                       winner);
        },
        [](const auto&, const auto&) {
            return say("core",
                       "If that is not meant, change the match order or add a custom payout that "
                       "asks for both.");
        });
}

void refinements(CheckRun& run)
{
    addPairs(
        run,
        run.comparison().refinements,
        [](const auto& loser, const auto& winner) {
            return say("core",
                       "{2} is narrower than {1}, comes first and pays differently.",
                       loser,
                       winner);
        },
        [](const auto& loser, const auto& winner) {
            return say("core", "Nothing, if {2} is meant as an exception of {1}.", loser, winner);
        });
}

} // namespace core::rule_check
