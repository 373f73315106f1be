// Conversions, their changes, and what can be asked of them.
#include "tests/storage/store_contract.h"

#include <algorithm>
#include <array>

namespace tests {

using namespace core;

namespace {

std::vector<std::string> idsOf(const std::vector<StoredConversion>& list)
{
    std::vector<std::string> ids;
    for (const StoredConversion& stored : list)
        ids.push_back(stored.conversion.id);
    return ids;
}

using Ids = std::vector<std::string>;

/// The second state of a conversion: declined, earning nothing.
ConversionChange declined(const StoredConversion& stored, BatchId batch)
{
    ConversionChange change;
    change.conversion = stored.conversion.key;
    change.version = stored.version + 1;
    change.batch = batch;
    change.status = ConversionStatus::Declined;
    change.revenue = Money::ofUnits(-3);
    change.currency = "EUR";
    change.earning.reason = Reason::Declined;
    change.earning.version = stored.earning.version;
    change.delta = -stored.posted;
    return change;
}

} // namespace

TEST_P(StoreContract, aConversionKeepsEveryField)
{
    setScene();
    const Campaign campaign = addCampaign("Ruled", { rule("geo", { "US", "10" }) });
    StoredConversion full = conversion("c-1", day(2026, 1, 5));
    full.conversion.clickId = "click";
    full.conversion.eventId = "event";
    full.conversion.order = "order";
    full.conversion.externalId = "ext";
    full.conversion.coupon = "SAVE";
    full.conversion.occurrence = 2;
    full.conversion.timeText = "2026-01-05 14:00";
    full.conversion.campaign = campaign.key;
    full.conversion.type = "Purchase";
    full.conversion.status = ConversionStatus::Other;
    full.conversion.country = "uk";
    full.conversion.os = "iOS 17.2";
    full.conversion.revenue = Money{ -12'345'678 };
    full.conversion.currency = "EUR";
    full.conversion.clickSubs = { "12347", "", "a \"b\" \\" };
    full.conversion.conversionSubs = { "", "product1" };
    full.conversion.trackerEarning = Money{ 1 };
    full.earning = { Money{ -999'999 },         must(store().rules(campaign.version)).front().key,
                     RuleKinds::indexOf("geo"), Reason::NegativeRevenue,
                     campaign.version,          {} };
    full.posted = Money{ -999'999 };
    StoredConversion plain = conversion("c-2", day(2026, 1, 6));

    const auto stored = addConversions({ full, plain });
    EXPECT_EQ(must(store().conversionsById("c-1")), std::vector{ stored[0] });
    EXPECT_EQ(must(store().conversionsById("c-2")), std::vector{ stored[1] });
}

TEST_P(StoreContract, conversionsAreFoundByIdentity)
{
    setScene();
    std::vector<StoredConversion> list;
    for (int i = 0; i < 700; ++i)
        list.push_back(conversion("c-" + std::to_string(i), day(2026, 1, 5)));
    list = addConversions(list);
    std::vector<Identity> wanted{ identityOf(conversion("unknown", day(2026, 1, 5)).conversion) };
    for (const StoredConversion& stored : list)
        wanted.push_back(identityOf(stored.conversion));
    auto found = must(store().findConversions(wanted));
    std::ranges::sort(found, {}, [](const StoredConversion& one) { return one.conversion.key; });
    EXPECT_EQ(found, list);
    EXPECT_TRUE(must(store().findConversions({})).empty());
}

TEST_P(StoreContract, aKnownIdentityIsRefused)
{
    setScene();
    addConversions({ conversion("c-1", day(2026, 1, 5)) });
    giveUp([&] {
        const std::array again{ conversion("c-2", day(2026, 1, 5)),
                                conversion("c-1", day(2026, 1, 6)) };
        const auto added = store().addConversions(again);
        ASSERT_FALSE(added);
        EXPECT_EQ(added.error().code, ErrorCode::Refused);
    });
    EXPECT_EQ(must(store().countConversions({})), 1);
}

TEST_P(StoreContract, whatRefersToNothingIsRefused)
{
    setScene();
    StoredConversion orphan = conversion("c-1", day(2026, 1, 5));
    orphan.conversion.publisher = { 99 };
    giveUp([&] { EXPECT_FALSE(store().addConversions({ &orphan, 1 })); });
    LedgerEntry lost = entry(EntryKind::Earning, day(2026, 1, 5), Money::ofUnits(1));
    lost.batch = { 99 };
    giveUp([&] { EXPECT_FALSE(store().post({ &lost, 1 })); });
    EXPECT_EQ(must(store().countConversions({})), 0);
    EXPECT_TRUE(must(store().entries({})).empty());
}

TEST_P(StoreContract, changesMakeThePresentStateAndKeepTheFirst)
{
    setScene();
    auto list =
        addConversions({ conversion("c-1", day(2026, 1, 5)), conversion("c-2", day(2026, 1, 5)) });
    const std::array changes{ declined(list[0], m_batch) };
    write([&] { must(store().addChanges(changes)); });

    const auto now = must(store().conversionsById("c-1")).front();
    EXPECT_EQ(now.version, 2);
    EXPECT_EQ(now.conversion.status, ConversionStatus::Declined);
    EXPECT_EQ(now.conversion.revenue, Money::ofUnits(-3));
    EXPECT_EQ(now.conversion.currency, "EUR");
    EXPECT_EQ(now.earning, changes[0].earning);
    EXPECT_EQ(now.posted, Money()) << "Σ deltas";
    EXPECT_EQ(must(store().changesOf(list[0].conversion.key)), std::vector{ changes[0] });
    EXPECT_EQ(must(store().conversionsById("c-2")), std::vector{ list[1] });
    EXPECT_TRUE(must(store().changesOf(list[1].conversion.key)).empty());

    ConversionChange third = changes[0];
    third.version = 3;
    third.batch = addBatch();
    third.status = ConversionStatus::Approved;
    third.revenue.reset();
    third.earning.amount = third.delta = Money::ofUnits(7);
    write([&] { must(store().addChanges({ &third, 1 })); });
    const auto last = must(store().conversionsById("c-1")).front();
    EXPECT_EQ(last.version, 3);
    EXPECT_EQ(last.posted, Money::ofUnits(7));
    EXPECT_FALSE(last.conversion.revenue);
}

TEST_P(StoreContract, aStaleChangeIsAConflict)
{
    setScene();
    const auto list = addConversions({ conversion("c-1", day(2026, 1, 5)) });
    const std::array changes{ declined(list[0], m_batch) };
    write([&] { must(store().addChanges(changes)); });
    giveUp([&] {
        const auto added = store().addChanges(changes);
        ASSERT_FALSE(added);
        EXPECT_EQ(added.error().code, ErrorCode::Conflict);
    });
}

TEST_P(StoreContract, filtersCombine)
{
    setScene();
    const Publisher kate = addPublisher("kate");
    StoredConversion other = conversion("B_2", day(2026, 1, 7));
    other.conversion.publisher = kate.key;
    other.conversion.clickId = "click%9";
    const auto list = addConversions(
        { conversion("a-1", day(2026, 1, 5)), other, conversion("c-3", day(2026, 1, 9)) });
    const std::array changes{ declined(list[2], addBatch()) };
    write([&] { must(store().addChanges(changes)); });

    const auto ids = [this](const ConversionFilter& filter) {
        const auto page = must(store().conversionPage(filter, 0, 10));
        EXPECT_EQ(must(store().countConversions(filter)), std::int64_t(page.size()));
        return idsOf(page);
    };
    ConversionFilter filter;
    EXPECT_EQ(ids(filter), (Ids{ "a-1", "B_2", "c-3" }));
    filter.publisher = kate.key;
    EXPECT_EQ(ids(filter), Ids{ "B_2" });
    filter = {};
    filter.status = ConversionStatus::Declined;
    EXPECT_EQ(ids(filter), Ids{ "c-3" }) << "by the present state";
    filter.status = ConversionStatus::Approved;
    EXPECT_EQ(ids(filter), (Ids{ "a-1", "B_2" }));
    filter.publisher = m_publisher.key;
    EXPECT_EQ(ids(filter), Ids{ "a-1" });
    filter = {};
    filter.from = noon(day(2026, 1, 7));
    EXPECT_EQ(ids(filter), (Ids{ "B_2", "c-3" })) << "from is included";
    filter.to = noon(day(2026, 1, 9));
    EXPECT_EQ(ids(filter), Ids{ "B_2" }) << "to is excluded";
    filter = {};
    filter.campaign = addCampaign("Other").key;
    EXPECT_EQ(ids(filter), Ids{});
    filter = {};
    filter.batch = m_batch;
    EXPECT_EQ(ids(filter).size(), 3u);
    filter = {};
    filter.status = ConversionStatus::Pending;
    EXPECT_EQ(ids(filter), Ids{}) << "a status no row has";
}

TEST_P(StoreContract, textIsFoundWithinIdClickIdOrOrderLiterally)
{
    setScene();
    StoredConversion first = conversion("Ab_1", day(2026, 1, 5));
    first.conversion.order = "order%1";
    StoredConversion second = conversion("abX1", day(2026, 1, 6));
    second.conversion.clickId = "cl\\ick";
    addConversions({ first, second });
    const auto ids = [this](const std::string& text) {
        ConversionFilter filter;
        filter.text = text;
        return idsOf(must(store().conversionPage(filter, 0, 10)));
    };
    EXPECT_EQ(ids("AB"), (Ids{ "Ab_1", "abX1" })) << "in any case";
    EXPECT_EQ(ids("b_1"), Ids{ "Ab_1" }) << "_ is itself";
    EXPECT_EQ(ids("%"), Ids{ "Ab_1" }) << "% is itself";
    EXPECT_EQ(ids("\\"), Ids{ "abX1" });
    EXPECT_EQ(ids("'"), Ids{});
}

TEST_P(StoreContract, pagesComeInTheFiltersOrder)
{
    setScene();
    StoredConversion list[] = { conversion("b", day(2026, 1, 5)),
                                conversion("a", day(2026, 1, 5)),
                                conversion("c", day(2026, 1, 4)),
                                conversion("d", day(2026, 1, 8)) };
    list[0].earning.amount = Money::ofUnits(1);
    list[3].earning.amount = Money::ofUnits(-2);
    list[1].conversion.revenue = Money::ofUnits(5);
    list[2].conversion.revenue = Money::ofUnits(-5);
    addConversions({ std::begin(list), std::end(list) });
    const auto ids = [this](ConversionOrder order, bool descending) {
        ConversionFilter filter;
        filter.order = order;
        filter.descending = descending;
        Ids visited;
        must(store().visitConversions(filter, [&visited](const StoredConversion& one) {
            visited.push_back(one.conversion.id);
            return true;
        }));
        EXPECT_EQ(idsOf(must(store().conversionPage(filter, 0, 4))), visited);
        EXPECT_EQ(idsOf(must(store().conversionPage(filter, 1, 2))),
                  (Ids{ visited[1], visited[2] }));
        EXPECT_TRUE(must(store().conversionPage(filter, 4, 2)).empty());
        return visited;
    };
    EXPECT_EQ(ids(ConversionOrder::Time, false), (Ids{ "c", "a", "b", "d" }));
    EXPECT_EQ(ids(ConversionOrder::Time, true), (Ids{ "d", "b", "a", "c" }));
    EXPECT_EQ(ids(ConversionOrder::Earning, false), (Ids{ "d", "b", "c", "a" }));
    EXPECT_EQ(ids(ConversionOrder::Revenue, true), (Ids{ "a", "c", "d", "b" })) << "none is least";
}

TEST_P(StoreContract, aVisitorMayStop)
{
    setScene();
    addConversions({ conversion("a", day(2026, 1, 5)), conversion("b", day(2026, 1, 6)) });
    int seen = 0;
    must(store().visitConversions({}, [&seen](const StoredConversion&) { return ++seen < 1; }));
    EXPECT_EQ(seen, 1);
    must(store().visitPostings([&seen](const ConversionPosting&) { return ++seen < 2; }));
    EXPECT_EQ(seen, 2);
}

TEST_P(StoreContract, typesAreThoseOfConversions)
{
    setScene();
    StoredConversion sale = conversion("a", day(2026, 1, 5));
    sale.conversion.type = "sale";
    addConversions({ sale, conversion("b", day(2026, 1, 5)), conversion("c", day(2026, 1, 5)) });
    EXPECT_EQ(must(store().conversionTypes()), (Ids{ "Lead", "sale" }));
}

TEST_P(StoreContract, aBatchIsClosedOnceWithItsCounts)
{
    Batch batch{
        {}, Batch::Kind::Recalculation, { 5 }, "ann", "a 'file'.csv", "note", 9, 9, 9, 9, 9, {}
    };
    write([&] {
        batch.key = must(store().addBatch(batch));
        Batch open = batch;
        open.read = open.added = open.unchanged = open.changed = open.rejected = 0;
        EXPECT_EQ(must(store().batches()), std::vector{ open }) << "counts come at its end";
        batch.added = 4;
        must(store().closeBatch(batch));
    });
    EXPECT_EQ(must(store().batches()), std::vector{ batch });
    giveUp([&] { EXPECT_FALSE(store().closeBatch(batch)); });
    Batch unknown = batch;
    unknown.key = { 99 };
    giveUp([&] { EXPECT_FALSE(store().closeBatch(unknown)); });
}

TEST_P(StoreContract, whatEarnsIsCountedByTypeAndMonthOfTheZone)
{
    setScene();
    const auto of = [this](const char* id, const char* type, ConversionStatus status, Date when) {
        StoredConversion stored = conversion(id, when);
        stored.conversion.type = type;
        stored.conversion.status = status;
        return stored;
    };
    const Date inMonth = day(2026, 1, 5);
    StoredConversion late = of("late", "Sale", ConversionStatus::Approved, day(2025, 12, 31));
    late.conversion.time.micros += 11LL * 3'600'000'000; // 23:00 UTC is 01:00 of January here
    StoredConversion over = of("over", "Sale", ConversionStatus::Approved, day(2026, 1, 31));
    over.conversion.time.micros += 11LL * 3'600'000'000;
    const auto list = addConversions({ late,
                                       over,
                                       of("a", "Lead", ConversionStatus::Approved, inMonth),
                                       of("b", "Sale", ConversionStatus::Other, inMonth),
                                       of("c", "Sale", ConversionStatus::Pending, inMonth),
                                       of("d", "Buy", ConversionStatus::Declined, inMonth),
                                       of("e", "Buy", ConversionStatus::Approved, inMonth) });
    const auto counts = [this] {
        std::vector<std::pair<std::string, std::int64_t>> found;
        for (const TypeCount& count :
             must(store().earningCounts(m_publisher.key, m_campaign.key, monthOf(day(2026, 1, 1)))))
            found.emplace_back(count.type, count.count);
        return found;
    };
    using Counts = std::vector<std::pair<std::string, std::int64_t>>;
    EXPECT_EQ(counts(), (Counts{ { "Sale", 2 }, { "Buy", 1 }, { "Lead", 1 } }));
    const std::array changes{ declined(list[2], m_batch) };
    Company company = must(store().company());
    company.otherEarns = false;
    write([&] {
        must(store().addChanges(changes));
        must(store().saveCompany(company));
    });
    EXPECT_EQ(counts(), (Counts{ { "Buy", 1 }, { "Sale", 1 } }));
}

TEST_P(StoreContract, detailsSumByBatchPublisherCampaignAndMonth)
{
    setScene();
    const Date january = day(2026, 1, 5);
    const Date february = day(2026, 2, 5);
    auto list = addConversions(
        { conversion("a", january), conversion("b", january), conversion("c", february) });
    const BatchId later = addBatch();
    std::vector<EntryId> keys;
    const std::array changes{ declined(list[0], later) };
    write([&] {
        must(store().addChanges(changes));
        LedgerEntry change = entry(EntryKind::EarningChange, january, Money::ofUnits(-10));
        change.batch = later;
        const std::array entries{ entry(EntryKind::Earning, january, Money::ofUnits(20)),
                                  change,
                                  entry(EntryKind::Adjustment, january, Money::ofUnits(5)) };
        keys = must(store().post(entries));
    });
    const auto sums = must(store().detailSums());
    ASSERT_EQ(sums.size(), 3u);
    EXPECT_EQ(sums[0].entry, EntryId()) << "February's has no entry";
    EXPECT_EQ(sums[0].sum, Money::ofUnits(10));
    EXPECT_EQ(sums[1].entry, keys[0]);
    EXPECT_EQ(sums[1].sum, Money::ofUnits(20));
    EXPECT_EQ(sums[2].entry, keys[1]);
    EXPECT_EQ(sums[2].sum, Money::ofUnits(-10));

    std::vector<ConversionPosting> postings;
    must(store().visitPostings([&postings](const ConversionPosting& one) {
        postings.push_back(one);
        return true;
    }));
    ASSERT_EQ(postings.size(), 3u);
    EXPECT_EQ(postings[0].status, ConversionStatus::Declined);
    EXPECT_EQ(postings[0].posted, Money());
    EXPECT_EQ(postings[0].earning, Money());
    EXPECT_EQ(postings[1].posted, Money::ofUnits(10));
    EXPECT_EQ(postings[1].key, list[1].conversion.key);
    EXPECT_EQ(postings[2].time, noon(february));
}

} // namespace tests
