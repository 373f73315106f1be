// The whole way from a file to the balances against the oracle's account of the same history
// (tests/oracle): imports and updates (D20), changes of status, rules and campaigns, recalculations
// (D18, D19), hold days, holds and releases, duplicates in every way and refunds of what came
// before. It catches: pending or held amounts in the balance, what is released twice or never,
// months of another zone, a change posted whole instead of its difference, a refund that takes back
// more than its original earned or does not follow it, a duplicate that earns as a new one.
//
// PAYOUTDESK_SEED repeats a run, PAYOUTDESK_ROUNDS makes it longer: a round is one history.
#include "tests/simulation/led_books.h"
#include "tests/support/import_desk.h"
#include "tests/support/random_runs.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace core;
namespace oracle = tests::oracle;

constexpr int stepsARound = 10;

/// Core's books in memory, led through the steps of the oracle's.
class Led {
public:
    explicit Led(const oracle::RandomBooks& other)
        : desk(tests::workspaceOf(other.house), tests::companyOf(other.house))
    {
        books.setUp(other);
    }

    /// Whether a new campaign with these rules is saved.
    bool saves(const std::vector<std::string>& lines)
    {
        SaveCampaignRequest request;
        request.campaign.title = "New " + std::to_string(++m_titles);
        request.rules = tests::rulesOf(lines);
        EXPECT_EQ(request.rules.size(), lines.size());
        return bool(saveCampaign(desk.books, request));
    }

    tests::ImportDesk desk;
    tests::LedBooks books{ desk.books, desk.store, desk.world, desk.progress };

private:
    int m_titles = 0;
};

/// D3: the same conditions, however they are written, and whoever is meant by two names.
TEST(OracleBooks, refuseTheSameConditionsTwice)
{
    tests::forEachSeed(12, [](std::uint64_t seed) {
        oracle::RandomBooks random(seed);
        Led books(random);
        for (int i = 0; i < 30; ++i) {
            const auto lines = random.twoLines();
            if (!lines)
                continue;
            const auto& [first, second] = *lines;
            const bool isTwice = oracle::sameConditions(*oracle::parseRuleLine(first),
                                                        *oracle::parseRuleLine(second),
                                                        random.books.publishers());
            ASSERT_EQ(books.saves({ first, second }), !isTwice) << first << '\n' << second;
        }
    });
}

TEST(OracleBooks, agreeAfterEveryStep)
{
    tests::forEachSeed(60, [](std::uint64_t seed) {
        oracle::RandomBooks expected(seed);
        Led led(expected);
        std::string history;
        for (const oracle::Campaign& campaign : expected.campaigns)
            history += describe(campaign) + '\n';
        for (int i = 0; i < stepsARound; ++i) {
            const oracle::Step step = expected.next();
            history += std::to_string(i) + ". " + describe(step);
            const auto taken = led.books.take(step);
            ASSERT_TRUE(taken) << taken.error().sentence() << history;
            ASSERT_EQ(*taken, "") << history;
            ASSERT_EQ(led.books.conversions(), expected.books.conversions()) << history;
            ASSERT_EQ(led.books.balances(), expected.books.balances()) << history;
            ASSERT_EQ(led.books.ledger(), expected.books.ledger()) << history;
            ASSERT_EQ(led.desk.fault(), "") << history;
        }
    });
}

/// Without these the agreement would say little.
TEST(OracleBooks, comeToEveryLinkAndReason)
{
    std::string conversions;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        oracle::RandomBooks random(seed);
        for (int i = 0; i < stepsARound; ++i) {
            (void)random.next();
            conversions += random.books.conversions();
        }
    }
    for (const char* words : { " repeated of ",
                               "duplicate ignored of ",
                               "replaced replaced of ",
                               "adds-revenue added of ",
                               "refund-linked refund of ",
                               "refund-capped refund of ",
                               "original-not-earning refund of ",
                               "original-not-earning added of " })
        EXPECT_NE(conversions.find(words), std::string::npos) << words;
}

} // namespace
