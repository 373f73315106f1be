// Long lists, of which a store may read ahead or remember something: pages of conversions, wherever they begin,
// are what a visit of all hands over there; what is open of each of many publishers is what is open of him alone.
#include "tests/storage/store_contract.h"

#include <algorithm>
#include <array>
#include <random>

namespace tests {

using namespace core;

namespace {

constexpr int rowCount = 5'000; // far beyond the rows that are simply counted off
constexpr int rowsAtATime = 7;
constexpr ConversionOrder orders[] = { ConversionOrder::Time,
                                       ConversionOrder::Earning,
                                       ConversionOrder::Revenue };

using Keys = std::vector<ConversionId>;

Keys keysOf(const std::vector<StoredConversion>& list)
{
    Keys keys;
    for (const StoredConversion& stored : list)
        keys.push_back(stored.conversion.key);
    return keys;
}

Keys visited(Store& store, const ConversionFilter& filter)
{
    Keys keys;
    must(store.visitConversions(filter, [&keys](const StoredConversion& stored) {
        keys.push_back(stored.conversion.key);
        return true;
    }));
    return keys;
}

/// The rows from `offset` on, at most `limit`.
Keys partOf(const Keys& all, int offset, int limit)
{
    const int size = int(all.size());
    const int from = std::min(offset, size);
    return { all.begin() + from, all.begin() + std::min(size, from + limit) };
}

/// Compares pages all over the list with a visit of it; before the count is known, and after.
void expectPages(Store& store, const ConversionFilter& filter, const std::string& what)
{
    const Keys all = visited(store, filter);
    const int size = int(all.size());
    constexpr int limit = 60;
    for (const bool isCounted : { false, true }) {
        if (isCounted) {
            EXPECT_EQ(must(store.countConversions(filter)), size) << what;
        }
        for (const int offset :
             { 0, 1, 2'100, size / 2 - 3, size / 2 + 3, size - limit - 1, size - 5, size, size + 9 })
            EXPECT_EQ(keysOf(must(store.conversionPage(filter, offset, limit))),
                      partOf(all, offset, limit))
                << what << " at " << offset << (isCounted ? ", counted" : "");
    }
}

/// Many rows of one time and many of one amount, two publishers, two statuses; some without revenue.
std::vector<StoredConversion> manyLike(const StoredConversion& model, PublisherId other)
{
    std::mt19937 random(20261126);
    std::vector<StoredConversion> list;
    for (int i = 0; i < rowCount; ++i) {
        StoredConversion one = model;
        one.conversion.id = std::to_string(random() % 1'000) + '-' + std::to_string(i);
        one.conversion.time.micros += std::int64_t(random() % (rowCount / rowsAtATime)) * 1'000'000;
        one.earning.amount = one.posted = Money::ofUnits(int(random() % 5));
        if (random() % 3 != 0)
            one.conversion.revenue = Money::ofUnits(int(random() % 4) - 1);
        if (random() % 4 == 0)
            one.conversion.publisher = other;
        if (random() % 3 == 0)
            one.conversion.status = ConversionStatus::Other;
        list.push_back(std::move(one));
    }
    return list;
}

/// Declined, and what it was priced at is less than any other.
ConversionChange leastOf(const StoredConversion& stored)
{
    ConversionChange change;
    change.conversion = stored.conversion.key;
    change.version = stored.version + 1;
    change.batch = stored.batch;
    change.status = ConversionStatus::Declined;
    change.earning.amount = Money::ofUnits(-100);
    change.earning.version = stored.earning.version;
    change.delta = -stored.posted;
    return change;
}

} // namespace

TEST_P(StoreContract, pagesAreWhatAVisitHandsOver)
{
    setScene();
    const Publisher other = addPublisher("other");
    addConversions(manyLike(conversion("model", day(2026, 1, 5)), other.key));
    ConversionFilter ofOne;
    ofOne.publisher = m_publisher.key;
    ofOne.from = Timestamp{ noon(day(2026, 1, 5)).micros + 20'000'000 };
    ConversionFilter ofStatus;
    ofStatus.status = ConversionStatus::Approved;
    for (const auto& [what, filter] : { std::pair("all", ConversionFilter()),
                                        std::pair("a publisher's since", ofOne),
                                        std::pair("approved", ofStatus) })
        for (const ConversionOrder order : orders)
            for (const bool descending : { false, true }) {
                ConversionFilter asked = filter;
                asked.order = order;
                asked.descending = descending;
                expectPages(store(),
                            asked,
                            std::string(what) + " by " + std::to_string(int(order))
                                + (descending ? " down" : " up"));
            }
}

/// More than a store puts in order by itself.
TEST_P(StoreContract, veryManyOfOneTimeComeByIdToo)
{
    setScene();
    const StoredConversion model = conversion("model", day(2026, 1, 5));
    std::mt19937 random(20261127);
    std::vector<StoredConversion> list;
    for (const auto& [count, minute] : { std::pair(2'600, 1), std::pair(70, 0), std::pair(2'100, 2) })
        for (int i = 0; i < count; ++i) {
            StoredConversion& one = list.emplace_back(model);
            one.conversion.id = std::to_string(random() % 10'000'000) + (i % 3 == 0 ? "x" : "");
            one.conversion.time.micros += std::int64_t(minute) * 60'000'000;
            if (i % 7 == 0)
                one.conversion.status = ConversionStatus::Other;
        }
    const auto stored = addConversions(list);
    for (const bool isOfStatus : { false, true })
        for (const bool descending : { false, true }) {
            ConversionFilter filter;
            if (isOfStatus)
                filter.status = ConversionStatus::Approved;
            filter.descending = descending;
            std::vector<StoredConversion> expected;
            for (const StoredConversion& one : stored)
                if (!isOfStatus || one.conversion.status == ConversionStatus::Approved)
                    expected.push_back(one);
            std::ranges::sort(expected, {}, [](const StoredConversion& one) {
                return std::tuple(one.conversion.time, one.conversion.id, one.conversion.key);
            });
            if (descending)
                std::ranges::reverse(expected);
            EXPECT_EQ(visited(store(), filter), keysOf(expected));
            std::size_t seen = 0;
            must(store().visitConversions(filter, [&seen](const StoredConversion&) { return ++seen < 2'222; }));
            EXPECT_EQ(seen, 2'222u) << "it may stop among them";
        }
}

TEST_P(StoreContract, pagesFollowWhatIsWrittenBetweenThem)
{
    setScene();
    const auto list =
        addConversions(manyLike(conversion("model", day(2026, 1, 5)), m_publisher.key));
    const StoredConversion& chosen = list[77];
    const std::array changes{ leastOf(chosen) };
    ConversionFilter least;
    least.order = ConversionOrder::Earning;
    ConversionFilter approved;
    approved.status = ConversionStatus::Approved;
    const auto first = [&] { return must(store().conversionPage(least, 0, 1)).at(0).conversion.key; };
    const std::int64_t before = must(store().countConversions(approved));
    EXPECT_NE(first(), chosen.conversion.key);
    {
        auto unit = must(store().begin(byAnn()));
        EXPECT_NE(first(), chosen.conversion.key) << "looked at within the unit of work";
        must(store().addChanges(changes));
        EXPECT_EQ(first(), chosen.conversion.key) << "within the unit of work";
    }
    EXPECT_NE(first(), chosen.conversion.key) << "given up";
    {
        auto unit = must(store().begin(byAnn())); // nobody looks before it is written
        must(store().addChanges(changes));
        EXPECT_EQ(unit->commit(), Outcome::Committed);
    }
    EXPECT_EQ(first(), chosen.conversion.key);
    EXPECT_EQ(must(store().countConversions(approved)),
              before - (chosen.conversion.status == ConversionStatus::Approved ? 1 : 0));
}

TEST_P(StoreContract, whatIsOpenOfManyIsWhatIsOpenOfEach)
{
    setScene();
    std::vector<PublisherId> everybody{ m_publisher.key };
    for (const char* alias : { "b", "c", "d", "e", "f", "g" })
        everybody.push_back(addPublisher(alias).key);
    write([&] {
        std::vector<LedgerEntry> entries;
        for (std::size_t i = 0; i + 1 < everybody.size(); ++i) { // the last one has nothing
            LedgerEntry bonus =
                entry(EntryKind::Adjustment, day(2026, 1, 5), Money::ofUnits(int(i) + 1));
            bonus.publisher = everybody[i];
            LedgerEntry earned = entry(EntryKind::Earning, day(2026, 1, 6), Money::ofUnits(int(i)));
            earned.publisher = everybody[i];
            entries.push_back(bonus);
            entries.push_back(earned);
        }
        must(store().post(entries));
    });
    const PayoutSerial serial = addPayout("k", Money::ofUnits(5));
    write([&] {
        Allocation advance;
        advance.payout = serial;
        advance.version = 1;
        advance.kind = Allocation::Kind::Advance;
        advance.amount = Money::ofUnits(5);
        must(store().allocate({ &advance, 1 }));
    });
    std::vector<std::vector<OpenAmount>> alone;
    for (const PublisherId one : everybody) {
        house().reopen();
        alone.push_back(must(store().openAmounts(one)));
    }
    EXPECT_EQ(alone[0].size(), 2u) << "a bonus and an advance";
    EXPECT_EQ(alone[3].size(), 2u) << "a bonus and earnings";
    EXPECT_TRUE(alone.back().empty());
    for (int round = 0; round < 2; ++round)
        for (std::size_t i = 0; i < everybody.size(); ++i)
            EXPECT_EQ(must(store().openAmounts(everybody[i])), alone[i]) << i;

    LedgerEntry more = entry(EntryKind::Adjustment, day(2026, 1, 7), Money::ofUnits(9));
    more.publisher = everybody.back();
    for (const std::size_t open : { 1U, 2U }) {
        auto unit = must(store().begin(byAnn()));
        must(store().post({ &more, 1 }));
        if (open == 2) { // looked at within the unit of work, too
            EXPECT_EQ(must(store().openAmounts(everybody.back())).size(), open);
        }
        EXPECT_EQ(unit->commit(), Outcome::Committed);
        EXPECT_EQ(must(store().openAmounts(everybody.back())).size(), open);
    }
}

} // namespace tests
