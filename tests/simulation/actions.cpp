#include "tests/oracle/random_accounts.h"
#include "tests/oracle/random_books.h"
#include "tests/simulation/simulation.h"

namespace tests {

namespace {

Trouble troubleBy(oracle::Dice& dice)
{
    if (!dice.oneIn(4))
        return {};
    switch (dice.below(4)) {
    case 0:
        return { Trouble::Kind::RollBack, 0 };
    case 1:
        return { Trouble::Kind::LostAnswer, 0 };
    default:
        return { Trouble::Kind::Call, dice.below(dice.oneIn(2) ? 8 : 40) };
    }
}

Action::Kind kindBy(oracle::Dice& dice)
{
    const int which = dice.below(60);
    if (which == 0)
        return Action::Kind::Backup;
    if (which == 1)
        return Action::Kind::Restore;
    if (which < 4)
        return Action::Kind::Restart;
    return which < 28 ? Action::Kind::Conversions : Action::Kind::Accounts;
}

} // namespace

std::vector<Action> actionsOf(std::uint64_t seed, int count)
{
    oracle::Dice dice(seed);
    std::vector<Action> actions;
    actions.resize(std::size_t(count));
    for (Action& action : actions) {
        action.kind = kindBy(dice);
        action.chance = std::uint64_t(dice.below(1'000'000'000));
        action.trouble = troubleBy(dice);
        if (action.trouble.kind == Trouble::Kind::None && dice.oneIn(6))
            action.stopAt = dice.below(3);
    }
    return actions;
}

std::vector<Action> chosen(const std::vector<Action>& actions, const std::vector<int>& which)
{
    std::vector<Action> some;
    for (const int index : which)
        some.push_back(actions.at(std::size_t(index)));
    return some;
}

std::string toldHistory(std::uint64_t seed, const std::vector<Action>& actions)
{
    oracle::RandomBooks conversions(seed);
    oracle::Accounts accounts(oracle::knownMethods);
    std::string history;
    for (const Action& action : actions) {
        if (action.kind == Action::Kind::Conversions) {
            conversions.reseed(action.chance);
            history += oracle::describe(conversions.next());
        } else if (action.kind == Action::Kind::Accounts) {
            oracle::Dice dice(action.chance);
            const oracle::AccountStep step =
                oracle::randomAccountStep(dice, accounts, conversions.books);
            history += oracle::describe(step);
            accounts.take(step, conversions.books);
        }
        history += conversions.books.balances() + '\n';
    }
    return history + accounts.balances(conversions.books);
}

} // namespace tests
