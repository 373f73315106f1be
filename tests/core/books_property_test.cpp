#include "core/usecases/issue_invoice.h"
#include "tests/support/payout_desk.h"
#include "tests/support/prints_all.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <random>

using namespace core;
using tests::money;
using tests::PayoutDesk;

namespace {

/// One step after the other at random, against nothing but the invariants. PAYOUTDESK_SEED repeats
/// a run.
class RandomDesk {
public:
    explicit RandomDesk(std::uint64_t seed)
        : m_random(seed)
    {
        for (const char* alias : { "nick", "anna", "zoe" })
            m_publishers.push_back(desk.addPublisher(alias));
        for (const char* title : { "Shop", "Apps" })
            m_campaigns.push_back(desk.addCampaign(title));
    }

    PayoutDesk desk;

    void step()
    {
        switch (below(7)) {
        case 0:
        case 1:
            return earn();
        case 2:
            return desk.adjust(publisher(), amount(-3'000'000, 3'000'000, 1));
        case 3:
        case 4:
            return pay();
        case 5:
            return edit();
        default:
            return issue();
        }
    }

    [[nodiscard]] int recorded() const { return m_recorded; }
    [[nodiscard]] int edited() const { return m_edited; }
    [[nodiscard]] int issued() const { return m_issued; }

private:
    std::int64_t below(std::int64_t limit)
    {
        return std::int64_t(m_random() % std::uint64_t(limit));
    }

    /// Between two amounts in micros, never 0, a multiple of `unit`.
    std::string amount(std::int64_t from, std::int64_t to, std::int64_t unit)
    {
        const std::int64_t micros = (from + below(to - from)) / unit * unit;
        return toText(Money{ micros == 0 ? unit : micros });
    }

    PublisherId publisher() { return m_publishers[std::size_t(below(3))]; }

    std::string day()
    {
        const std::int64_t month = 1 + below(11);
        const std::int64_t number = 1 + below(28);
        const auto two = [](std::int64_t value) {
            return (value < 10 ? "0" : "") + std::to_string(value);
        };
        return "2026-" + two(month) + '-' + two(number);
    }

    void earn()
    {
        const auto status = below(5) == 0 ? ConversionStatus::Pending : ConversionStatus::Approved;
        desk.earn(publisher(),
                  m_campaigns[std::size_t(below(2))],
                  day(),
                  amount(-2'000'000, 9'000'000, 1),
                  status);
    }

    PayoutStatus status() { return payoutStatuses()[std::size_t(below(5))].status; }

    void pay()
    {
        PayoutRequest request =
            desk.request(publisher(), amount(10'000, 12'000'000, 10'000), status());
        request.allowOverpay = below(3) == 0;
        if (const auto answer = recordPayout(desk.books, request)) {
            ++m_recorded;
            const auto again = recordPayout(desk.books, request);
            EXPECT_TRUE(again && again->existed);
        }
    }

    PayoutSerial anyPayout() { return { 1 + below(m_recorded) }; }

    void edit()
    {
        if (m_recorded == 0)
            return;
        const auto answer = desk.edit(anyPayout(), [this](PayoutState& state) {
            if (below(2) == 0)
                state.status = status();
            if (below(2) == 0)
                state.requested = money(amount(10'000, 12'000'000, 10'000));
            if (below(4) == 0)
                state.note += '.';
        });
        if (answer && !answer->existed)
            ++m_edited;
    }

    void issue()
    {
        if (m_recorded != 0 && issueInvoice(desk.books, anyPayout(), tests::PrintsAll()))
            ++m_issued;
    }

    std::mt19937_64 m_random;
    std::vector<PublisherId> m_publishers;
    std::vector<CampaignId> m_campaigns;
    int m_recorded = 0;
    int m_edited = 0;
    int m_issued = 0;
};

TEST(BooksProperty, keepAllInvariantsAfterEveryStep)
{
    const char* asked = std::getenv("PAYOUTDESK_SEED");
    const std::uint64_t first = asked ? std::strtoull(asked, nullptr, 10) : std::random_device()();
    int recorded = 0;
    int edited = 0;
    int issued = 0;
    for (std::uint64_t seed = first; seed < first + 12; ++seed) {
        RandomDesk random(seed);
        for (int step = 0; step < 60; ++step) {
            random.step();
            ASSERT_EQ(random.desk.faults(), "") << "PAYOUTDESK_SEED=" << seed << ", step " << step;
        }
        recorded += random.recorded();
        edited += random.edited();
        issued += random.issued();
    }
    EXPECT_GT(recorded, 30) << "PAYOUTDESK_SEED=" << first;
    EXPECT_GT(edited, 10) << "PAYOUTDESK_SEED=" << first;
    EXPECT_GT(issued, 10) << "PAYOUTDESK_SEED=" << first;
}

} // namespace
