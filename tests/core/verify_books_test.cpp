#include "core/usecases/issue_invoice.h"
#include "core/usecases/verify_books.h"
#include "tests/support/payout_desk.h"
#include "tests/support/prints_all.h"

#include <gtest/gtest.h>

using namespace core;
using tests::date;
using tests::money;
using tests::PayoutDesk;
using enum PayoutStatus;

namespace {

/// What a test spoils in the answers of a store that is whole itself.
struct Spoils {
    std::function<void(std::vector<Balance>&)> balances;
    std::function<void(std::vector<OpenAmount>&)> openAmounts;
    std::function<void(std::vector<LedgerEntry>&)> entries;
    std::function<void(std::vector<DetailSum>&)> detailSums;
    std::function<void(std::vector<ConversionPosting>&)> postings;
    std::function<void(std::vector<WaitingTotal>&)> waiting;
    std::function<void(std::vector<Payout>&)> payouts;
    std::function<void(std::vector<PayoutEvent>&)> events;
    std::function<void(std::vector<Allocation>&)> allocations;
    std::function<void(std::vector<Invoice>&)> documents;
    std::function<void(std::vector<Check>&)> file;
};

class SpoiltStore final : public tests::MemoryStore {
public:
    Spoils spoils;

    Result<std::vector<Balance>> balances(std::optional<Date> asOf) override
    {
        return spoilt(MemoryStore::balances(asOf), spoils.balances);
    }
    Result<std::vector<OpenAmount>> openAmounts(PublisherId publisher) override
    {
        return spoilt(MemoryStore::openAmounts(publisher), spoils.openAmounts);
    }
    Result<std::vector<LedgerEntry>> entries(const LedgerFilter& filter) override
    {
        return spoilt(MemoryStore::entries(filter), spoils.entries);
    }
    Result<std::vector<DetailSum>> detailSums() override
    {
        return spoilt(MemoryStore::detailSums(), spoils.detailSums);
    }
    Result<void>
    visitPostings(const std::function<bool(const ConversionPosting&)>& visitor) override
    {
        std::vector<ConversionPosting> all;
        const auto visited = MemoryStore::visitPostings([&all](const ConversionPosting& posting) {
            all.push_back(posting);
            return true;
        });
        if (spoils.postings)
            spoils.postings(all);
        for (const ConversionPosting& posting : all)
            if (!visitor(posting))
                break;
        return visited;
    }
    Result<std::vector<WaitingTotal>> waitingTotals() override
    {
        return spoilt(MemoryStore::waitingTotals(), spoils.waiting);
    }
    Result<std::vector<Payout>> payouts(const PayoutFilter& filter) override
    {
        return spoilt(MemoryStore::payouts(filter), spoils.payouts);
    }
    Result<std::vector<PayoutEvent>> events(PayoutSerial serial) override
    {
        return spoilt(MemoryStore::events(serial), spoils.events);
    }
    Result<std::vector<Allocation>> allocations(PayoutSerial serial) override
    {
        return spoilt(MemoryStore::allocations(serial), spoils.allocations);
    }
    Result<std::vector<Invoice>> documents() override
    {
        return spoilt(MemoryStore::documents(), spoils.documents);
    }
    Result<std::vector<Check>> checkFile(Progress& progress) override
    {
        return spoilt(MemoryStore::checkFile(progress), spoils.file);
    }

private:
    template <typename T>
    static Result<std::vector<T>> spoilt(Result<std::vector<T>> rows,
                                         const std::function<void(std::vector<T>&)>& spoil)
    {
        if (rows && spoil)
            spoil(*rows);
        return rows;
    }
};

/// Whole books in which everything happens: earned, pending, adjusted, overpaid, declined,
/// returned, invoiced, credited.
class VerifyBooks : public testing::Test {
protected:
    std::unique_ptr<SpoiltStore> owned = std::make_unique<SpoiltStore>();
    SpoiltStore& store = *owned;
    PayoutDesk desk{ std::move(owned) };

    void SetUp() override
    {
        const PublisherId nick = desk.addPublisher("nick");
        const CampaignId shop = desk.addCampaign("Shop");
        desk.earn(nick, shop, "2026-09-05", "100");
        desk.earn(nick, shop, "2026-10-05", "50.5");
        desk.earn(nick, shop, "2026-10-06", "7", ConversionStatus::Pending);
        desk.earn(desk.addPublisher("anna"), shop, "2026-10-05", "3");
        desk.adjust(nick, "10");
        ASSERT_TRUE(desk.pay(nick, "120", Paid));
        ASSERT_TRUE(desk.pay(nick, "20"));
        ASSERT_TRUE(desk.pay(nick, "5"));
        for (const PayoutSerial serial : { PayoutSerial{ 1 }, PayoutSerial{ 2 } })
            ASSERT_TRUE(issueInvoice(desk.books, serial, tests::PrintsAll()));
        ASSERT_TRUE(desk.move({ 1 }, Returned));
        ASSERT_TRUE(desk.move({ 3 }, Approved));
        ASSERT_EQ(desk.faults(), "");
    }

    /// The checks that fail, by name; the detail must not be empty.
    std::string failing(std::string* detail = nullptr)
    {
        NoProgress silent;
        const auto checks = verifyBooks(desk.books, silent);
        if (!checks)
            return checks.error().sentence();
        std::string names;
        for (const Check& check : *checks) {
            if (check.holds)
                continue;
            const std::string& name = check.name;
            names += (names.empty() ? "" : ", ") + name.substr(0, name.find(' '));
            EXPECT_NE(std::string(check.detail), "");
            if (detail)
                *detail = check.detail;
        }
        return names;
    }
};

TEST_F(VerifyBooks, holdsForWholeBooksAndNamesEveryInvariant)
{
    NoProgress silent;
    const auto checks = verifyBooks(desk.books, silent);
    ASSERT_TRUE(checks);
    std::string names;
    for (const Check& check : *checks) {
        EXPECT_TRUE(check.holds) << check.name << ": " << check.detail;
        names += std::string(check.name) + "; ";
    }
    EXPECT_EQ(names,
              "I1 balances; I2 open amounts; I3 details of entries; I4 payouts; I5 documents; "
              "I6 conversions; I7 hash chain; I7 anchors; I8 limits; memory; ");
}

struct SpoiltRow {
    const char* what;
    const char* failing; ///< exactly these
    std::function<void(Spoils&)> spoil;
};

template <typename T>
std::function<void(Spoils&)> in(std::function<void(std::vector<T>&)> Spoils::*where,
                                void (*spoil)(std::vector<T>&))
{
    return [where, spoil](Spoils& spoils) {
        spoils.*where = spoil;
    };
}

const SpoiltRow spoiltRows[] = {
    { "pending in a balance",
      "I1",
      in<Balance>(&Spoils::balances, [](auto& rows) { rows[0].pending = money("8"); }) },
    { "in payment in a balance",
      "I1",
      in<Balance>(&Spoils::balances, [](auto& rows) { rows[0].inPayment = money("8"); }) },
    { "an open amount",
      "I2",
      in<OpenAmount>(&Spoils::openAmounts, [](auto& rows) { rows[0].amount = money("8"); }) },
    { "a missing open amount",
      "I2",
      in<OpenAmount>(&Spoils::openAmounts, [](auto& rows) { rows.pop_back(); }) },
    { "an open amount too many",
      "I2",
      in<OpenAmount>(&Spoils::openAmounts,
                     [](auto& rows) {
                         rows.push_back(rows[0]);
                         rows.back().month.months += 1;
                     }) },
    { "a detail",
      "I3",
      in<DetailSum>(&Spoils::detailSums, [](auto& rows) { rows[0].sum = money("8"); }) },
    { "a missing detail",
      "I3",
      in<DetailSum>(&Spoils::detailSums, [](auto& rows) { rows.pop_back(); }) },
    { "details of no entry",
      "I3",
      in<DetailSum>(&Spoils::detailSums,
                    [](auto& rows) {
                        rows.push_back({ {}, money("1") });
                    }) },
    { "what was posted for a conversion",
      "I3",
      in<ConversionPosting>(&Spoils::postings, [](auto& rows) { rows[0].posted = money("8"); }) },
    { "an amount without an exchange rate",
      "I3, I6",
      in<ConversionPosting>(&Spoils::postings,
                            [](auto& rows) { rows[0].reason = Reason::NoRate; }) },
    { "a rate that is not there",
      "I6",
      in<ConversionPosting>(&Spoils::postings,
                            [](auto& rows) {
                                rows[0].rate = { { 1 }, {} };
                            }) },
    { "a count of conversions without exchange rate",
      "I3",
      in<WaitingTotal>(&Spoils::waiting,
                       [](auto& rows) {
                           rows.push_back(rows[0]);
                           rows.back().kind = WaitingTotal::Kind::NoRate;
                           rows.back().amount = {};
                       }) },
    { "posted for a pending conversion",
      "I3",
      in<ConversionPosting>(&Spoils::postings, [](auto& rows) { rows[2].posted = money("7"); }) },
    { "amount of a pending conversion",
      "I3",
      in<ConversionPosting>(&Spoils::postings, [](auto& rows) { rows[2].earning = money("8"); }) },
    { "month of a pending conversion",
      "I3",
      in<ConversionPosting>(&Spoils::postings,
                            [](auto& rows) { rows[2].time.micros += 86'400'000'000 * 40; }) },
    { "count of a waiting total",
      "I3",
      in<WaitingTotal>(&Spoils::waiting, [](auto& rows) { rows[0].count = 2; }) },
    { "status of a payout",
      "I4",
      in<Payout>(&Spoils::payouts, [](auto& rows) { rows[0].state.status = Pending; }) },
    { "a step that is not legal",
      "I4",
      in<PayoutEvent>(&Spoils::events,
                      [](auto& rows) {
                          if (rows.size() == 2 && rows[1].state.status == Returned)
                              rows[0].state.status = Declined, rows[1].from = Declined;
                      }) },
    { "a payout that begins as Returned",
      "I4",
      in<PayoutEvent>(&Spoils::events,
                      [](auto& rows) {
                          if (rows.size() == 2 && rows[1].state.status == Returned)
                              rows[0].state.status = Returned, rows[1].from = Returned;
                      }) },
    { "a step that is missing",
      "I4",
      in<PayoutEvent>(&Spoils::events, [](auto& rows) { rows.erase(rows.begin()); }) },
    { "a step from another status",
      "I4",
      in<PayoutEvent>(&Spoils::events, [](auto& rows) { rows.back().from = Declined; }) },
    { "number of a document",
      "I5",
      in<Invoice>(&Spoils::documents, [](auto& rows) { rows[1].sequence = 3; }) },
    { "a number twice",
      "I5",
      in<Invoice>(&Spoils::documents, [](auto& rows) { rows[1].number = rows[0].number; }) },
    { "a line of a document",
      "I5",
      in<Invoice>(&Spoils::documents, [](auto& rows) { rows[0].lines[0].amount = money("8"); }) },
    { "year of a series",
      "I5",
      in<Invoice>(&Spoils::documents, [](auto& rows) { rows[1].issued = date("2025-12-31"); }) },
    { "a missing invoice",
      "I5",
      in<Invoice>(&Spoils::documents, [](auto& rows) { rows.erase(rows.begin() + 1); }) },
    { "a missing credit note",
      "I5",
      in<Invoice>(&Spoils::documents, [](auto& rows) { rows.pop_back(); }) },
    { "a credit note of another invoice",
      "I5",
      in<Invoice>(&Spoils::documents, [](auto& rows) { rows[2].refersTo = rows[1].number; }) },
    { "an invoice of another payout",
      "I5",
      in<Invoice>(&Spoils::documents, [](auto& rows) { rows[1].payout = { 3 }; }) },
    { "a conversion twice",
      "I6",
      in<ConversionPosting>(&Spoils::postings, [](auto& rows) { rows[1].key = rows[0].key; }) },
    { "a conversion of nobody",
      "I6",
      in<ConversionPosting>(&Spoils::postings, [](auto& rows) { rows[0].publisher = {}; }) },
    { "an ignored conversion that earns",
      "I6",
      in<ConversionPosting>(
          &Spoils::postings,
          [](auto& rows) { rows[0].link = { LinkKind::Ignored, rows[2].key }; }) },
    { "a refund of more than its original earns",
      "I6",
      in<ConversionPosting>(&Spoils::postings,
                            [](auto& rows) {
                                rows[3].link = { LinkKind::Refund, rows[0].key };
                                rows[3].earning = rows[3].posted = money("-1000");
                            }) },
    { "an earning beyond the limit",
      "I8",
      in<ConversionPosting>(
          &Spoils::postings,
          [](auto& rows) { rows[0].earning = rows[0].posted = moneyLimit + Money{ 1 }; }) },
    { "a paid amount with too many decimals",
      "I4, I8",
      in<Payout>(&Spoils::payouts, [](auto& rows) { rows[0].state.paid = money("1.001"); }) },
    { "an allocation",
      "I2, I4",
      in<Allocation>(&Spoils::allocations, [](auto& rows) { rows.back().amount = money("8"); }) },
    { "amount of an entry",
      "I1, I2, I3",
      in<LedgerEntry>(&Spoils::entries, [](auto& rows) { rows[0].amount = money("8"); }) },
    { "the file",
      "database",
      in<Check>(&Spoils::file,
                [](auto& rows) {
                    rows.push_back({ "database file", false, "torn" });
                }) },
};

TEST_F(VerifyBooks, findsEachWrongRowByTheCheckThatLooksAtIt)
{
    for (const SpoiltRow& row : spoiltRows) {
        store.spoils = {};
        row.spoil(store.spoils);
        EXPECT_EQ(failing(), row.failing) << row.what;
    }
}

TEST_F(VerifyBooks, namesTheFirstFaultPrecisely)
{
    const auto detailOf = [this](const std::function<void(Spoils&)>& spoil) {
        store.spoils = {};
        spoil(store.spoils);
        std::string detail;
        (void)failing(&detail);
        return detail;
    };
    EXPECT_EQ(detailOf([](Spoils& spoils) {
                  spoils.balances = [](auto& rows) {
                      rows[0].pending = money("8");
                  };
              }),
              "nick: “pending” is shown as 8, but its entries sum to 7.");
    EXPECT_EQ(detailOf([](Spoils& spoils) {
                  spoils.detailSums = [](auto& rows) {
                      rows[0].sum = money("8");
                  };
              }),
              "Entry 1 is 100, but its conversions sum to 8.");
    EXPECT_EQ(detailOf([](Spoils& spoils) {
                  spoils.documents = [](auto& rows) {
                      rows[1].sequence = 3;
                  };
              }),
              "Document PI-2026-0002 has place 3 in its series, where 2 follows.");
    EXPECT_EQ(detailOf([](Spoils& spoils) {
                  spoils.payouts = [](auto& rows) {
                      rows[0].state.status = Pending;
                  };
              }),
              "Payout #3 is not as its last step left it.");
}

TEST_F(VerifyBooks, stopsWhenAsked)
{
    class Cancelled final : public Progress {
    public:
        void report(std::string_view, std::int64_t, std::int64_t) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } cancelled;
    store.spoils.postings = [](std::vector<ConversionPosting>& rows) {
        rows.resize(20'000, rows[0]);
    };
    const auto stopped = verifyBooks(desk.books, cancelled);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

} // namespace
