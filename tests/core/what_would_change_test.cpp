#include "core/usecases/what_would_change.h"
#include "core/usecases/recalculate.h"
#include "tests/support/import_desk.h"
#include "tests/support/stops_later.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <random>

namespace {

using namespace core;
using tests::ImportDesk;

/// nick earned 10 in October, and 30 in November, where 5 more are pending; bob earned 10 in
/// November.
struct WhatIfTest : testing::Test {
    WhatIfTest()
    {
        offer = desk.addCampaign("Offer", CostModel::Cpa, "10");
        nick = desk.addPublisher("nick");
        bob = desk.addPublisher("bob");
        desk.addRules(offer, "type, Sale, 30\ntype, Click, 5\n");
        desk.take("id,conv_time,campaign,publisher,type,status,country,revenue\n"
                  "A,2026-10-01T09:00:00Z,Offer,nick,Lead,approved,US,100\n"
                  "B,2026-11-02T09:00:00Z,Offer,nick,Sale,approved,US,200\n"
                  "C,2026-11-03T09:00:00Z,Offer,nick,Click,pending,US,\n"
                  "D,2026-11-04T09:00:00Z,Offer,bob,Lead,other,DE,50\n"
                  "E,2026-11-05T09:00:00Z,Offer,bob,Lead,declined,DE,50\n");
    }

    CampaignDraft draftWith(std::string_view file, bool replace = false)
    {
        CampaignDraft draft = savedDraft(desk.store, offer).value();
        ImportRulesOptions options;
        options.replace = replace;
        const auto issues = applyRulesFile(desk.store, draft, parseRulesFile(file), options);
        EXPECT_TRUE(issues && issues->empty());
        return draft;
    }

    WhatWouldChange ask(const CampaignDraft& draft, const ReplayPeriod& period = {})
    {
        auto result = whatWouldChange(desk.books, draft, period, desk.progress);
        EXPECT_TRUE(result) << result.error().sentence();
        return result ? std::move(*result) : WhatWouldChange();
    }

    void pay(PublisherId publisher, std::string_view amount)
    {
        PayoutRequest request;
        request.key = "k-" + std::to_string(++payouts);
        request.publisher = publisher;
        request.state.requested = tests::money(amount);
        const auto recorded = recordPayout(desk.books, request);
        ASSERT_TRUE(recorded) << recorded.error().sentence();
    }

    static std::string inWords(const PaidShift& figures)
    {
        const Shift& shift = figures.shift;
        return std::to_string(shift.changed) + " of " + std::to_string(shift.conversions) + ": "
            + toText(shift.before) + " -> " + toText(shift.after) + ", paid "
            + toText(figures.paidBefore) + " + " + toText(figures.paidDifference) + ", pending "
            + toText(shift.pendingBefore) + " -> " + toText(shift.pendingAfter);
    }

    ImportDesk desk;
    CampaignId offer;
    PublisherId nick;
    PublisherId bob;
    int payouts = 0;
};

TEST_F(WhatIfTest, theSavedCampaignChangesNothing)
{
    const auto result = ask(draftWith(""));
    EXPECT_EQ(inWords(result.total), "0 of 5: 50 -> 50, paid 0 + 0, pending 5 -> 5");
    EXPECT_TRUE(result.publishers.empty());
    EXPECT_TRUE(result.movers.empty());
}

TEST_F(WhatIfTest, rulesChangeTotalsPublishersAndMovers)
{
    const auto result = ask(draftWith("publisher, nick, 12\n"));
    EXPECT_EQ(inWords(result.total), "3 of 5: 50 -> 34, paid 0 + 0, pending 5 -> 12");
    ASSERT_EQ(result.publishers.size(), 1u) << "bob's do not change";
    EXPECT_EQ(result.publishers[0].publisher, nick);
    EXPECT_EQ(inWords(result.publishers[0].figures),
              "3 of 3: 40 -> 24, paid 0 + 0, pending 5 -> 12");
    ASSERT_EQ(result.movers.size(), 3u);
    const Mover& largest = result.movers.front();
    EXPECT_EQ(largest.stored.conversion.id, "B");
    EXPECT_EQ(toText(largest.difference()), "-18");
    EXPECT_EQ(largest.before.winner.kindKey, "type");
    EXPECT_EQ(largest.after.winner.rule, "nick, 12");
    EXPECT_EQ(result.movers[1].stored.conversion.id, "C");
    EXPECT_EQ(result.movers[2].stored.conversion.id, "A");
    EXPECT_EQ(desk.balances(), "bob 10 0, nick 40 5") << "nothing is written";
}

TEST_F(WhatIfTest, replacingTakesTheOtherRulesAway)
{
    const auto result = ask(draftWith("type, Sale, 31\n", true));
    EXPECT_EQ(inWords(result.total), "2 of 5: 50 -> 51, paid 0 + 0, pending 5 -> 10");
}

TEST_F(WhatIfTest, linesAtFaultLeaveTheDraftAsItWas)
{
    CampaignDraft draft = draftWith("");
    const auto rules = draft.rules;
    const auto issues =
        applyRulesFile(
            desk.store, draft, parseRulesFile("type, Sale, 31\nnonsense\ngeo, XX, 1\n"), {}).value();
    ASSERT_EQ(issues.size(), 3u);
    EXPECT_EQ(issues[0].line, 1) << "another value is refused without replace";
    EXPECT_EQ(issues[1].line, 2);
    EXPECT_EQ(issues[2].line, 3);
    EXPECT_EQ(draft.rules, rules);
}

TEST_F(WhatIfTest, theDetailsOfTheCampaignCount)
{
    CampaignDraft draft = draftWith("");
    draft.campaign.costModel = CostModel::RevShare;
    EXPECT_EQ(inWords(ask(draft).total), "3 of 5: 50 -> 75, paid 0 + 0, pending 5 -> 0")
        << "10 % of 100, 30 % of 200, 5 % of nothing, 10 % of 50";
    draft = draftWith("");
    draft.campaign.defaultPayout = parsePayoutValue("11").value();
    EXPECT_EQ(inWords(ask(draft).total), "2 of 5: 50 -> 52, paid 0 + 0, pending 5 -> 5");
    draft = draftWith("");
    draft.campaign.expires = parseDate("2026-10-31").value();
    EXPECT_EQ(inWords(ask(draft).total), "3 of 5: 50 -> 10, paid 0 + 0, pending 5 -> 0");
    draft = draftWith("geo, US, 7\n");
    EXPECT_EQ(inWords(ask(draft).total), "1 of 5: 50 -> 47, paid 0 + 0, pending 5 -> 5");
    std::swap(draft.campaign.matchOrder[9], draft.campaign.matchOrder[10]);
    EXPECT_EQ(inWords(ask(draft).total), "3 of 5: 50 -> 24, paid 0 + 0, pending 5 -> 7")
        << "GEO before TYPE";
}

TEST_F(WhatIfTest, keepsToThePeriodAndTheCampaign)
{
    desk.addCampaign("Second", CostModel::Cpa, "1");
    desk.take("id,conv_time,campaign,publisher,type,status\n"
              "Z,2026-11-02T09:00:00Z,Second,nick,Sale,approved\n");
    const ReplayPeriod november{ desk.store.workspace().zone.startOf(*parseDate("2026-11-01")),
                                 desk.store.workspace().zone.startOf(*parseDate("2026-11-03")) };
    EXPECT_EQ(inWords(ask(draftWith("publisher, nick, 12\n"), november).total),
              "1 of 1: 30 -> 12, paid 0 + 0, pending 0 -> 0");
}

TEST_F(WhatIfTest, aPartlySettledMonthCountsAsPaidInItsShare)
{
    pay(nick, "20"); // October whole, a third of November
    pay(bob, "10");
    const auto result = ask(draftWith("publisher, nick, 12\npublisher, bob, 13\n"));
    // October 10 -> 12: all paid. November 30 -> 12: a third. bob's 10 -> 13: all.
    EXPECT_EQ(inWords(result.total), "4 of 5: 50 -> 37, paid 30 + -1, pending 5 -> 12");
    ASSERT_EQ(result.publishers.size(), 2u);
    EXPECT_EQ(inWords(result.publishers[0].figures),
              "3 of 3: 40 -> 24, paid 20 + -4, pending 5 -> 12");
    EXPECT_EQ(toText(result.publishers[0].figures.unpaidBefore()), "20");
    EXPECT_EQ(toText(result.publishers[0].figures.unpaidDifference()), "-12");
    EXPECT_EQ(inWords(result.publishers[1].figures),
              "1 of 2: 10 -> 13, paid 10 + 3, pending 0 -> 0");
}

TEST_F(WhatIfTest, moreSettledThanEarnedIsAllPaid)
{
    pay(nick, "40");
    ASSERT_TRUE(setConversionStatus(desk.books,
                                    std::vector<std::string>{ "A" },
                                    ConversionStatus::Declined,
                                    {},
                                    desk.progress));
    CampaignDraft draft = draftWith("");
    draft.campaign.defaultPayout = parsePayoutValue("11").value();
    EXPECT_EQ(inWords(ask(draft).total), "1 of 5: 40 -> 41, paid 30 + 0, pending 5 -> 5")
        << "A earns nothing any more; bob's difference is unpaid";
}

TEST_F(WhatIfTest, beforeIsWhatTheBooksHold)
{
    desk.addRules(offer, "publisher, nick, 12\n"); // saved, not recalculated
    EXPECT_EQ(inWords(ask(draftWith("")).total), "3 of 5: 50 -> 34, paid 0 + 0, pending 5 -> 12");
    ASSERT_TRUE(recalculate(desk.books, {}, {}, desk.progress));
    EXPECT_EQ(inWords(ask(draftWith("")).total), "0 of 5: 34 -> 34, paid 0 + 0, pending 12 -> 12");
}

TEST_F(WhatIfTest, canBeStopped)
{
    tests::StopsLater stop(0);
    const auto result = whatWouldChange(desk.books, draftWith(""), {}, stop);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

/// Many blocks, both threads at work: the figures are those of pricing one by one, the movers the
/// first ten of a full sort, and saving and recalculating does what was foretold.
TEST_F(WhatIfTest, manyBlocksAgreeWithOneByOneAndWithRecalculation)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    std::string csv = "id,conv_time,campaign,publisher,type,status,country,revenue\n";
    const char* const statuses[] = { "approved", "pending", "declined", "other" };
    const char* const types[] = { "Lead", "Sale", "Click" };
    for (std::size_t i = 0; i < 3 * ConversionBlock::capacity + 11; ++i)
        csv += "R" + std::to_string(i) + ",2026-" + (random() % 2 ? "10" : "11") + "-"
            + std::to_string(10 + random() % 19) + "T09:00:00Z,Offer,p"
            + std::to_string(random() % 50) + ',' + types[random() % 3] + ','
            + statuses[random() % 4] + ',' + (random() % 2 ? "US" : "DE") + ','
            + std::to_string(random() % 1000) + "\n";
    ImportOptions options;
    options.createMissing = true;
    desk.take(csv, options);
    const CampaignDraft draft = draftWith("geo, US, 7.3\nhybrid, Click, 12.345\n");
    const auto result = ask(draft);

    const RuleSet rules = compiled(
        draft, PublisherIndex(desk.store.publishers().value()), desk.store.workspace().zone);
    Shift expected;
    std::vector<std::pair<std::int64_t, std::int64_t>> movers; // −|difference|, key
    ASSERT_TRUE(desk.store.visitConversions({}, [&](const StoredConversion& stored) {
        const Money after = price(stored.conversion, rules, desk.store.workspace())->amount;
        const Money before = stored.earning.amount;
        ++expected.conversions;
        if (after != before) {
            ++expected.changed;
            movers.emplace_back(-std::abs(after.micros - before.micros),
                                stored.conversion.key.value);
        }
        if (earns(stored.conversion.status, true)) {
            expected.before = expected.before + before;
            expected.after = expected.after + after;
        } else if (stored.conversion.status == ConversionStatus::Pending) {
            expected.pendingBefore = expected.pendingBefore + before;
            expected.pendingAfter = expected.pendingAfter + after;
        }
        return true;
    }));
    EXPECT_EQ(result.total.shift, expected);
    std::ranges::sort(movers);
    ASSERT_EQ(result.movers.size(), 10u);
    for (std::size_t i = 0; i < 10; ++i)
        EXPECT_EQ(result.movers[i].stored.conversion.key.value, movers[i].second);

    SaveCampaignRequest save;
    save.campaign = draft.campaign;
    save.rules = draft.rules;
    ASSERT_TRUE(saveCampaign(desk.books, save));
    const auto made = recalculate(desk.books, {}, "as foretold", desk.progress);
    ASSERT_TRUE(made) << made.error().sentence();
    EXPECT_EQ(made->total, expected);
    EXPECT_EQ(ask(draftWith("")).total.shift.changed, 0);
    EXPECT_EQ(desk.fault(), "");
}

} // namespace
