// Whatever happens after a closing, the figures as of its end stay the same; and whatever the order
// of imports, holds, releases and changes, balances are what the conversions alone come to.
#include "core/usecases/adjust.h"
#include "core/usecases/close_period.h"
#include "core/usecases/hold_conversions.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/release_held.h"
#include "core/usecases/statement.h"
#include "core/usecases/verify_books.h"
#include "tests/support/import_desk.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <map>
#include <random>

using namespace core;
using tests::date;
using tests::ImportDesk;

namespace {

/// One step after the other at random; each closing is remembered with its figures, and none may
/// move until it is reopened.
class RandomMonths {
public:
    explicit RandomMonths(std::uint64_t seed)
        : m_random(seed)
    {
        for (const char* alias : { "nick", "anna" })
            m_publishers.push_back(desk.addPublisher(alias));
        for (const char* title : { "Shop", "Apps" })
            m_campaigns.push_back(desk.addCampaign(title, CostModel::Cpa, "10"));
        desk.setHoldDays(m_campaigns.front(), 20);
    }

    ImportDesk desk;

    void step()
    {
        using Step = void (RandomMonths::*)();
        constexpr Step steps[] = { &RandomMonths::import,      &RandomMonths::import,
                                   &RandomMonths::import,      &RandomMonths::setStatus,
                                   &RandomMonths::recalculate, &RandomMonths::adjust,
                                   &RandomMonths::takeBack,    &RandomMonths::pay,
                                   &RandomMonths::pay,         &RandomMonths::edit,
                                   &RandomMonths::edit,        &RandomMonths::close,
                                   &RandomMonths::reopen,      &RandomMonths::nextDay,
                                   &RandomMonths::hold,        &RandomMonths::release };
        (this->*steps[below(std::size(steps))])();
    }

    /// The first closed end whose figures are not those of its closing, in words.
    std::string moved()
    {
        for (const auto& [end, figures] : m_closed)
            if (const std::string now = figuresAsOf(end); now != figures)
                return "as of " + toText(end) + " it was\n" + figures + "and is\n" + now;
        return {};
    }

    /// A publisher whose balance is not what his conversions, payable until the last release, come
    /// to.
    std::string differsFromScratch()
    {
        struct Figures {
            Money earned;
            Money pending;
            Money held;
        };
        std::map<PublisherId, Figures> figures;
        const std::optional<Date> released = desk.store.releasedUntil().value();
        const auto visited = desk.store.visitConversions({}, [&](const StoredConversion& stored) {
            const Conversion& one = stored.conversion;
            Figures& his = figures[one.publisher];
            const bool isPayable =
                !one.payableFrom || (released && one.payableFrom->days <= released->days);
            Money* const figure = one.status == ConversionStatus::Pending ? &his.pending
                : one.status == ConversionStatus::Declined                ? nullptr
                : isPayable                                               ? &his.earned
                                                                          : &his.held;
            if (figure)
                *figure = *figure + stored.earning.amount;
            return true;
        });
        EXPECT_TRUE(visited);
        const auto balances = desk.store.balances({}).value();
        for (const Balance& balance : balances) {
            const Figures& his = figures[balance.publisher];
            if (balance.earned != his.earned || balance.pending != his.pending
                || balance.held != his.held)
                return "publisher " + std::to_string(balance.publisher.value) + " has earned "
                    + toText(balance.earned) + ", not " + toText(his.earned) + "; pending "
                    + toText(balance.pending) + ", not " + toText(his.pending) + "; held "
                    + toText(balance.held) + ", not " + toText(his.held);
        }
        return {};
    }

    std::string fault()
    {
        const auto checks = verifyBooks(desk.books, desk.progress).value();
        for (const Check& check : checks)
            if (!check.holds)
                return check.name.text() + ": " + check.detail.text();
        return {};
    }

    int held = 0; ///< steps during which something was closed and posted to

private:
    std::size_t below(std::size_t limit) { return std::size_t(m_random() % limit); }
    PublisherId publisher() { return m_publishers[below(m_publishers.size())]; }
    Money amount() { return Money::ofUnits(1 + std::int64_t(below(30))); }
    /// From September to the day it is.
    Date pastDay()
    {
        const Date first = date("2026-09-01");
        return addDays(first, int(below(std::size_t(today(desk.books).days - first.days) + 1)));
    }

    std::string figuresAsOf(Date end)
    {
        std::string text;
        const auto balances = desk.store.balances(end).value();
        for (const Balance& b : balances) {
            text += std::to_string(b.publisher.value);
            for (const Money figure :
                 { b.earned, b.adjustments, b.paidOut, b.inPayment, b.pending, b.held })
                text += ' ' + toText(figure);
            text += '\n';
        }
        for (const PublisherId publisher : m_publishers) {
            const Statement statement =
                makeStatement(desk.books, publisher, std::nullopt, addDays(end, 1)).value();
            for (const StatementLine& line : statement.lines)
                text += toText(line.entry.effectiveDate) + ' ' + line.text + ' '
                    + toText(line.entry.amount) + ' ' + toText(line.balance) + '\n';
        }
        return text;
    }

    void import()
    {
        static const char* const statuses[] = { "approved", "pending", "declined", "" };
        std::string csv = "id,conv_time,campaign,publisher,status\n";
        for (int row = 0; row < 5; ++row) {
            // One is new: a file of nothing but others' conversions is refused.
            const bool isKnown = row > 0 && m_conversions > 0 && below(3) == 0;
            const std::size_t id = isKnown ? below(m_conversions) : m_conversions++;
            csv += 'c' + std::to_string(id) + ',' + toText(pastDay()) + " 10:00,"
                + (below(2) ? "Shop," : "Apps,") + (below(2) ? "nick," : "anna,")
                + statuses[below(4)] + '\n';
        }
        const auto report = desk.import(csv);
        ASSERT_TRUE(report) << report.error().sentence();
        note();
    }

    void setStatus()
    {
        ConversionFilter filter;
        filter.publisher = publisher();
        filter.from = desk.store.workspace().zone.startOf(pastDay());
        const auto to = below(2) ? ConversionStatus::Approved : ConversionStatus::Pending;
        const auto done = setConversionStatus(desk.books, filter, to, "", desk.progress);
        ASSERT_TRUE(done) << done.error().sentence();
        note();
    }

    void recalculate()
    {
        const CampaignId campaign = m_campaigns[below(2)];
        ImportRulesOptions replace;
        replace.replace = true;
        ASSERT_TRUE(importRules(
            desk.books, campaign, "publisher, nick, " + std::to_string(below(20)) + '\n', replace));
        const auto done = core::recalculate(desk.books, {}, "", desk.progress);
        ASSERT_TRUE(done) << done.error().sentence();
        note();
    }

    void adjust()
    {
        const Money money = below(2) ? amount() : -amount();
        const auto done =
            core::adjust(desk.books, { "", publisher(), money, "reason", std::nullopt, pastDay() });
        ASSERT_TRUE(done) << done.error().sentence();
        note();
    }

    void takeBack()
    {
        const auto all = listAdjustments(desk.store, std::nullopt).value();
        if (all.empty())
            return;
        const Adjustment& any = all[below(all.size())];
        const auto done = reverseAdjustment(desk.books, { "", any.entry.key, "typed twice" });
        ASSERT_EQ(done.has_value(), any.mayBeReversed());
        note();
    }

    void pay()
    {
        static const PayoutStatus first[] = { PayoutStatus::Pending,
                                              PayoutStatus::Approved,
                                              PayoutStatus::Paid };
        PayoutRequest request;
        request.publisher = publisher();
        request.state.requested = amount();
        request.state.status = first[below(3)];
        request.state.paymentDate = pastDay();
        request.allowOverpay = true;
        const auto done = recordPayout(desk.books, request);
        ASSERT_TRUE(done) << done.error().sentence();
        ++m_payouts;
        note();
    }

    void edit()
    {
        if (m_payouts == 0)
            return;
        const Payout payout = desk.store.payout({ 1 + std::int64_t(below(m_payouts)) }).value();
        PayoutEdit change{ payout.serial, payout.version, payout.state, "as agreed", true };
        const auto next = info(payout.state.status).next;
        if (!next.empty() && below(3) > 0)
            change.state.status = next[below(next.size())];
        else
            change.state.requested = amount();
        change.state.paymentDate = pastDay();
        if (editPayout(desk.books, change)) // money cannot come back before it was paid
            note();
    }

    void close()
    {
        const Date end = pastDay();
        if (closePeriod(desk.books, end, ""))
            m_closed[end] = figuresAsOf(end);
    }

    void reopen()
    {
        const Date from = pastDay();
        if (below(3) == 0 && reopenPeriod(desk.books, from, "forgotten"))
            m_closed.erase(m_closed.lower_bound(from), m_closed.end());
    }

    void nextDay()
    {
        m_day = addDays(m_day, 1 + int(below(6)));
        desk.world.setDay(toText(m_day));
    }

    void hold()
    {
        ConversionFilter filter;
        filter.publisher = publisher();
        filter.from = desk.store.workspace().zone.startOf(pastDay());
        std::optional<Date> until;
        if (below(3) > 0)
            until = addDays(m_day, 1 + int(below(30)));
        const auto done =
            holdConversions(desk.books, filter, { until, "looked into" }, desk.progress);
        ASSERT_TRUE(done) << done.error().sentence();
        note();
    }

    void release()
    {
        const auto done = releaseHeld(desk.books, false, desk.progress);
        ASSERT_TRUE(done) << done.error().sentence();
        note();
    }

    void note() { held += m_closed.empty() ? 0 : 1; }

    std::mt19937_64 m_random;
    std::vector<PublisherId> m_publishers;
    std::vector<CampaignId> m_campaigns;
    std::map<Date, std::string> m_closed; ///< by the closed end
    Date m_day = date("2026-11-22");
    std::size_t m_conversions = 0;
    std::size_t m_payouts = 0;
};

TEST(ClosedProperty, keepsTheFiguresOfAClosedEndWhateverComesLater)
{
    const char* asked = std::getenv("PAYOUTDESK_SEED");
    const std::uint64_t first = asked ? std::strtoull(asked, nullptr, 10) : std::random_device()();
    int held = 0;
    for (std::uint64_t seed = first; seed < first + 12; ++seed) {
        RandomMonths months(seed);
        for (int step = 0; step < 80; ++step) {
            months.step();
            ASSERT_FALSE(testing::Test::HasFailure())
                << "PAYOUTDESK_SEED=" << seed << ", step " << step;
            ASSERT_EQ(months.moved(), "") << "PAYOUTDESK_SEED=" << seed << ", step " << step;
            ASSERT_EQ(months.differsFromScratch(), "")
                << "PAYOUTDESK_SEED=" << seed << ", step " << step;
        }
        ASSERT_EQ(months.fault(), "") << "PAYOUTDESK_SEED=" << seed;
        held += months.held;
    }
    EXPECT_GT(held, 100) << "PAYOUTDESK_SEED=" << first;
}

} // namespace
