// Payouts, their steps, and documents.
#include "tests/storage/store_contract.h"

#include <algorithm>

namespace tests {

using namespace core;

namespace {

Invoice paper(const SeriesKey& series, int sequence, PayoutSerial payout)
{
    Invoice invoice;
    invoice.series = series;
    invoice.sequence = sequence;
    invoice.number = (series.kind == SeriesKey::Kind::Invoice ? "PI-" : "PC-")
        + std::to_string(series.year) + '-' + std::to_string(sequence);
    invoice.payout = payout;
    invoice.issued = day(2026, 2, 3);
    invoice.supplier.name = "Nick \"N.\" O'Neil \xF0\x9F\x98\x80";
    invoice.currency = "USD";
    invoice.total = Money::ofUnits(100);
    return invoice;
}

constexpr SeriesKey invoices2026{ SeriesKey::Kind::Invoice, 2026 };
constexpr SeriesKey notes2026{ SeriesKey::Kind::CreditNote, 2026 };

} // namespace

TEST_P(StoreContract, aPayoutKeepsEveryFieldAndStep)
{
    setScene();
    Payout payout;
    payout.key = "key-1";
    payout.publisher = m_publisher.key;
    PayoutEvent first;
    first.at = noon(day(2026, 2, 1));
    first.user = "ann";
    first.state = { Money::ofUnits(100), Money{ 99'990'000 },     PayoutStatus::Paid, "Wire",
                    day(2026, 2, 2),     "a 'note'\nof two lines" };
    first.reason = "because";
    write([&] { payout.serial = must(store().addPayout(payout, first)); });
    EXPECT_EQ(payout.serial.value, 1);
    payout.state = first.state;
    payout.version = 1;
    payout.createdAt = payout.updatedAt = first.at;
    EXPECT_EQ(must(store().payout({ 1 })), payout);
    EXPECT_EQ(must(store().payoutByKey("key-1")), payout);

    PayoutEvent second = eventOf(payout, PayoutStatus::Returned);
    second.reason = "bounced";
    second.state.paid.reset();
    second.state.paymentDate.reset();
    write([&] { must(store().addEvent(second)); });
    first.serial = { 1 };
    first.version = 1;
    EXPECT_EQ(must(store().events({ 1 })), (std::vector{ first, second }));
    payout.state = second.state;
    payout.version = 2;
    payout.updatedAt = second.at;
    EXPECT_EQ(must(store().payout({ 1 })), payout);
}

TEST_P(StoreContract, serialsCountWithoutGapsOverRollBacks)
{
    setScene();
    EXPECT_EQ(addPayout("k-1", Money::ofUnits(1)).value, 1);
    giveUp([&] {
        Payout lost;
        lost.key = "k-lost";
        lost.publisher = m_publisher.key;
        PayoutEvent first;
        first.state.requested = Money::ofUnits(1);
        EXPECT_EQ(must(store().addPayout(lost, first)).value, 2);
    });
    EXPECT_EQ(addPayout("k-2", Money::ofUnits(2)).value, 2);
    const auto all = must(store().payouts({}));
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].serial.value, 2) << "newest first";
    EXPECT_FALSE(must(store().payoutByKey("k-lost")));
}

TEST_P(StoreContract, aPayoutsKeyIsUsedOnce)
{
    setScene();
    addPayout("k-1", Money::ofUnits(1));
    giveUp([&] {
        Payout again;
        again.key = "k-1";
        again.publisher = m_publisher.key;
        PayoutEvent first;
        first.state.requested = Money::ofUnits(9);
        const auto added = store().addPayout(again, first);
        ASSERT_FALSE(added);
        EXPECT_EQ(added.error().code, ErrorCode::Conflict);
    });
    EXPECT_EQ(must(store().payouts({})).size(), 1u);
}

TEST_P(StoreContract, payoutsAreFilteredByPublisherStatusAndDay)
{
    setScene();
    const PayoutSerial serial = addPayout("k-1", Money::ofUnits(1));
    const Payout first = must(store().payout(serial));
    write([&] { must(store().addEvent(eventOf(first, PayoutStatus::Approved))); });
    addPayout("k-2", Money::ofUnits(2));
    const auto count = [this](const PayoutFilter& filter) {
        return must(store().payouts(filter)).size();
    };
    PayoutFilter filter;
    filter.status = PayoutStatus::Approved;
    ASSERT_EQ(count(filter), 1u);
    EXPECT_EQ(must(store().payouts(filter)).front().serial.value, 1);
    filter = {};
    filter.publisher = m_publisher.key;
    EXPECT_EQ(count(filter), 2u);
    filter.publisher = addPublisher("kate").key;
    EXPECT_EQ(count(filter), 0u);
    filter = {};
    filter.from = day(2026, 2, 1);
    filter.to = day(2026, 2, 2);
    EXPECT_EQ(count(filter), 2u);
    filter.from = day(2026, 2, 2);
    filter.to.reset();
    EXPECT_EQ(count(filter), 0u);
    filter = {};
    filter.to = day(2026, 2, 1);
    EXPECT_EQ(count(filter), 0u) << "to is excluded";
}

TEST_P(StoreContract, theDayOfAPayoutIsThatOfTheEntryItPostedLast)
{
    setScene();
    addPayout("k-1", Money::ofUnits(1)); // recorded on 1 February, no entry
    LedgerEntry posted = entry(EntryKind::Payout, day(2026, 1, 10), Money::ofUnits(-2));
    posted.payout = addPayout("k-2", Money::ofUnits(2));
    write([&] { must(store().post({ &posted, 1 })); });
    const auto found = [this](Date from, Date to) {
        PayoutFilter filter;
        filter.from = from;
        filter.to = to;
        std::vector<std::int64_t> serials;
        for (const Payout& payout : must(store().payouts(filter)))
            serials.push_back(payout.serial.value);
        return serials;
    };
    using Serials = std::vector<std::int64_t>;
    EXPECT_EQ(found(day(2026, 1, 10), day(2026, 1, 11)), Serials{ 2 }) << "from is included";
    EXPECT_EQ(found(day(2026, 1, 1), day(2026, 1, 10)), Serials{}) << "to is excluded";
    EXPECT_EQ(found(day(2026, 2, 1), day(2026, 2, 2)), Serials{ 1 }) << "recorded that day";
    LedgerEntry reversal = posted;
    reversal.kind = EntryKind::PayoutReversal;
    reversal.effectiveDate = day(2026, 1, 20);
    reversal.amount = Money::ofUnits(2);
    LedgerEntry anew = posted;
    anew.effectiveDate = day(2026, 1, 21);
    const std::array edit{ reversal, anew };
    write([&] { must(store().post(edit)); });
    EXPECT_EQ(found(day(2026, 1, 1), day(2026, 1, 21)), Serials{});
    EXPECT_EQ(found(day(2026, 1, 21), day(2026, 2, 2)), (Serials{ 2, 1 }));
}

TEST_P(StoreContract, everyMoveOfTheTableIsLegalAndNoOther)
{
    setScene();
    int key = 0;
    for (const PayoutStatusInfo& from : payoutStatuses()) {
        for (const PayoutStatusInfo& to : payoutStatuses()) {
            Payout payout;
            payout.key = std::to_string(++key);
            payout.publisher = m_publisher.key;
            PayoutEvent first;
            first.state.requested = Money::ofUnits(1);
            first.state.status = from.mayBeFirst ? from.status : PayoutStatus::Paid;
            write([&] { payout.serial = must(store().addPayout(payout, first)); });
            if (!from.mayBeFirst) {
                const auto paid = must(store().payout(payout.serial));
                write([&] { must(store().addEvent(eventOf(paid, from.status))); });
            }
            const auto now = must(store().payout(payout.serial));
            const bool isLegal = from.status == to.status
                || std::ranges::find(from.next, to.status) != from.next.end();
            giveUp([&] {
                const auto moved = store().addEvent(eventOf(now, to.status));
                EXPECT_EQ(moved.has_value(), isLegal) << from.key << " to " << to.key;
                if (!moved && !isLegal) {
                    EXPECT_EQ(moved.error().code, ErrorCode::Refused);
                }
            });
        }
    }
}

TEST_P(StoreContract, aPayoutCannotBeginReturned)
{
    setScene();
    giveUp([&] {
        Payout payout;
        payout.key = "k";
        payout.publisher = m_publisher.key;
        PayoutEvent first;
        first.state.requested = Money::ofUnits(1);
        first.state.status = PayoutStatus::Returned;
        const auto added = store().addPayout(payout, first);
        ASSERT_FALSE(added);
        EXPECT_EQ(added.error().code, ErrorCode::Refused);
    });
}

TEST_P(StoreContract, aStaleStepIsAConflictAndAnUnknownPayoutNotFound)
{
    setScene();
    const PayoutSerial serial = addPayout("k", Money::ofUnits(1));
    const Payout payout = must(store().payout(serial));
    write([&] { must(store().addEvent(eventOf(payout, PayoutStatus::Approved))); });
    giveUp([&] {
        const auto stale = store().addEvent(eventOf(payout, PayoutStatus::Paid));
        ASSERT_FALSE(stale);
        EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
    });
    giveUp([&] {
        PayoutEvent lost = eventOf(payout, PayoutStatus::Paid);
        lost.serial = { 99 };
        const auto added = store().addEvent(lost);
        ASSERT_FALSE(added);
        EXPECT_EQ(added.error().code, ErrorCode::NotFound);
    });
}

TEST_P(StoreContract, documentsTakeTheNextNumberOfTheirSeriesWithoutGaps)
{
    setScene();
    const PayoutSerial serial = addPayout("k", Money::ofUnits(100));
    const auto issue = [&](const SeriesKey& series) {
        return must(store().issue(series, [&](int n) { return paper(series, n, serial); }));
    };
    write([&] { EXPECT_EQ(issue(invoices2026).sequence, 1); });
    giveUp([&] { EXPECT_EQ(issue(invoices2026).sequence, 2); });
    Invoice second;
    write([&] { second = issue(invoices2026); });
    EXPECT_EQ(second.number, "PI-2026-2");
    write([&] { EXPECT_EQ(issue({ SeriesKey::Kind::Invoice, 2027 }).sequence, 1); });
    write([&] {
        must(store().issue(notes2026, [&](int n) {
            Invoice note = paper(notes2026, n, serial);
            note.refersTo = "PI-2026-2";
            return note;
        }));
    });
    EXPECT_EQ(must(store().document("PI-2026-2")), second) << "as issued, whole";
    EXPECT_EQ(must(store().documents()).size(), 4u);
    EXPECT_EQ(must(store().documentsOf(serial)).size(), 4u);
    EXPECT_TRUE(must(store().documentsOf({ 99 })).empty());
    EXPECT_EQ(must(store().payout(serial)).invoice, "PI-2027-1") << "the latest invoice";
}

TEST_P(StoreContract, aNumberIsGivenOnceAndAnInvoiceCreditedOnce)
{
    setScene();
    const PayoutSerial serial = addPayout("k", Money::ofUnits(100));
    write([&] {
        must(store().issue(invoices2026, [&](int n) { return paper(invoices2026, n, serial); }));
    });
    giveUp([&] {
        const auto again =
            store().issue(invoices2026, [&](int) { return paper(invoices2026, 1, serial); });
        ASSERT_FALSE(again);
        EXPECT_EQ(again.error().code, ErrorCode::Refused);
    });
    const auto note = [&](int n) {
        Invoice credit = paper(notes2026, n, serial);
        credit.refersTo = "PI-2026-1";
        return credit;
    };
    write([&] { must(store().issue(notes2026, note)); });
    giveUp([&] { EXPECT_FALSE(store().issue(notes2026, note)); });
    EXPECT_EQ(must(store().documents()).size(), 2u);
}

TEST_P(StoreContract, aFreshAndAUsedFilePassTheirOwnChecks)
{
    setScene();
    addConversions({ conversion("a", day(2026, 1, 5)) });
    const PayoutSerial serial = addPayout("k", Money::ofUnits(100));
    write([&] {
        must(store().issue(invoices2026, [&](int n) { return paper(invoices2026, n, serial); }));
    });
    NoProgress progress;
    for (const Check& check : must(store().checkFile(progress)))
        EXPECT_TRUE(check.holds) << check.name << ": " << check.detail;
}

} // namespace tests
