// Conversions handed over for pricing anew, and what a batch did to them.
#include "tests/storage/store_contract.h"

#include <algorithm>
#include <array>

namespace tests {

using namespace core;

namespace {

/// A row of a block that is gone.
struct BlockRow {
    Conversion conversion;
    Money earning;
    CampaignVersionId version;
    UsedRate rate;

    friend bool operator==(const BlockRow&, const BlockRow&) = default;
};

/// What a block says of a conversion: all but its names.
BlockRow inBlock(const StoredConversion& stored)
{
    BlockRow row{
        stored.conversion, stored.earning.amount, stored.earning.version, stored.earning.rate
    };
    Conversion& conversion = row.conversion;
    conversion.id = conversion.clickId = conversion.eventId = conversion.order = {};
    conversion.externalId = conversion.coupon = conversion.timeText = {};
    conversion.occurrence = 0;
    conversion.trackerEarning.reset();
    return row;
}

std::vector<BlockRow> inBlocks(Store& store, const ConversionFilter& filter)
{
    std::vector<BlockRow> rows;
    must(store.visitBlocks(filter, [&rows](ConversionBlock& block) {
        for (const BlockConversion& row : block.rows())
            rows.push_back({ owned(row.conversion), row.earning, row.version, row.rate });
        return true;
    }));
    return rows;
}

/// The slow way to the same.
std::vector<BlockRow> oneByOne(Store& store, const ConversionFilter& filter)
{
    std::vector<BlockRow> rows;
    must(store.visitConversions(filter, [&rows](const StoredConversion& stored) {
        rows.push_back(inBlock(stored));
        return true;
    }));
    std::ranges::sort(rows, {}, [](const BlockRow& row) { return row.conversion.key; });
    return rows;
}

ConversionChange changed(const StoredConversion& stored, int version, Money amount)
{
    ConversionChange change;
    change.conversion = stored.conversion.key;
    change.version = version;
    change.batch = stored.batch;
    change.status = ConversionStatus::Approved;
    change.currency = "USD";
    change.earning.amount = amount;
    change.earning.version = stored.earning.version;
    change.delta = amount - stored.posted;
    return change;
}

} // namespace

TEST_P(StoreContract, aBlockHoldsWhatPricesDependOn)
{
    setScene();
    StoredConversion full = conversion("c-1", day(2026, 1, 5));
    full.conversion.clickId = full.conversion.eventId = full.conversion.order = "x";
    full.conversion.externalId = full.conversion.coupon = full.conversion.timeText = "y";
    full.conversion.occurrence = 2;
    full.conversion.trackerEarning = Money{ 1 };
    full.conversion.status = ConversionStatus::Pending;
    full.conversion.country = "uk";
    full.conversion.os = "iOS 17.2";
    full.conversion.revenue = Money{ -12'345'678 };
    full.conversion.currency = "EUR";
    full.conversion.clickSubs = { "12347", "", "a \"b\" \\", "ä€" };
    full.conversion.conversionSubs = { "", "product1,]" };
    StoredConversion plain = conversion("c-2", day(2026, 1, 6));
    plain.conversion.type = "";
    plain.conversion.clickSubs = { "one", "two" };
    const auto stored = addConversions({ full, plain, conversion("c-3", day(2026, 1, 4)) });
    EXPECT_EQ(inBlocks(store(), {}),
              (std::vector{ inBlock(stored[0]), inBlock(stored[1]), inBlock(stored[2]) }))
        << "by key, whatever the time";
}

TEST_P(StoreContract, aBlockShowsThePresentState)
{
    setScene();
    const auto stored = addConversions({ conversion("a", day(2026, 1, 5)),
                                         conversion("b", day(2026, 1, 6)),
                                         conversion("c", day(2026, 1, 7)),
                                         conversion("d", day(2026, 1, 8)) });
    std::array changes{ changed(stored[1], 2, Money::ofUnits(3)),
                        changed(stored[1], 3, Money::ofUnits(4)),
                        changed(stored[3], 2, Money::ofUnits(5)) };
    changes[1].revenue = Money::ofUnits(8);
    changes[1].currency = "EUR";
    changes[2].status = ConversionStatus::Declined;
    write([&] { must(store().addChanges(changes)); });
    const auto rows = inBlocks(store(), {});
    EXPECT_EQ(rows, oneByOne(store(), {}));
    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(rows[0].earning, Money::ofUnits(10));
    EXPECT_EQ(rows[1].earning, Money::ofUnits(4));
    EXPECT_EQ(rows[1].conversion.revenue, Money::ofUnits(8));
    EXPECT_EQ(rows[2].earning, Money::ofUnits(10));
    EXPECT_EQ(rows[3].conversion.status, ConversionStatus::Declined);

    ConversionFilter late;
    late.from = noon(day(2026, 1, 8));
    EXPECT_EQ(inBlocks(store(), late), std::vector{ rows[3] });
}

TEST_P(StoreContract, blocksKeepToTheFilterAlone)
{
    setScene();
    const Publisher kate = addPublisher("kate");
    const Campaign other = addCampaign("Other");
    const BatchId later = addBatch();
    std::vector<StoredConversion> list;
    for (int i = 0; i < 40; ++i) {
        StoredConversion each = conversion("c-" + std::to_string(i), day(2026, 1, 1 + i * 7 % 28));
        if (i % 2 == 0)
            each.conversion.publisher = kate.key;
        if (i % 3 == 0)
            each.conversion.campaign = other.key;
        if (i % 5 == 0)
            each.conversion.status = ConversionStatus::Pending;
        if (i % 7 == 0)
            each.batch = later;
        list.push_back(each);
    }
    list = addConversions(list);
    std::array changes{ changed(list[5], 2, Money::ofUnits(3)) };
    write([&] { must(store().addChanges(changes)); });

    std::vector<ConversionFilter> filters(9);
    filters[1].publisher = kate.key;
    filters[2].campaign = other.key;
    filters[3].status = ConversionStatus::Pending;
    filters[4].from = noon(day(2026, 1, 8));
    filters[5].to = noon(day(2026, 1, 8));
    filters[6].from = noon(day(2026, 1, 8));
    filters[6].to = noon(day(2026, 1, 22));
    filters[6].campaign = m_campaign.key;
    filters[6].publisher = kate.key;
    filters[7].batch = later;
    filters[7].text = "C-1";
    filters[8].from = noon(day(2027, 1, 1));
    filters[8].order = ConversionOrder::Earning;
    filters[8].descending = true;
    for (std::size_t i = 0; i < filters.size(); ++i) {
        const auto expected = oneByOne(store(), filters[i]);
        EXPECT_EQ(inBlocks(store(), filters[i]), expected) << "filter " << i;
        EXPECT_EQ(expected.empty(), i == 8) << "filter " << i;
    }
}

TEST_P(StoreContract, blocksAreFullButTheLastAndMayBeSwapped)
{
    setScene();
    std::vector<StoredConversion> list;
    constexpr std::size_t count = 2 * ConversionBlock::capacity + 7;
    for (std::size_t i = 0; i < count; ++i)
        list.push_back(conversion("c-" + std::to_string(i), day(2026, 1, 5)));
    list = addConversions(std::move(list));
    std::vector<std::size_t> sizes;
    std::vector<ConversionId> keys;
    ConversionBlock mine;
    must(store().visitBlocks({}, [&](ConversionBlock& block) {
        std::swap(block, mine);
        sizes.push_back(mine.rows().size());
        for (const BlockConversion& row : mine.rows())
            keys.push_back(row.conversion.key);
        return true;
    }));
    EXPECT_EQ(sizes,
              (std::vector{ ConversionBlock::capacity, ConversionBlock::capacity, std::size_t(7) }));
    ASSERT_EQ(keys.size(), count);
    for (std::size_t i = 0; i < count; ++i)
        ASSERT_EQ(keys[i], list[i].conversion.key);

    int visits = 0;
    must(store().visitBlocks({}, [&visits](ConversionBlock&) { return ++visits < 2; }));
    EXPECT_EQ(visits, 2) << "a visitor may stop";
}

TEST_P(StoreContract, aBlockThatIsKeptHasItsTextsWhenOthersWereRead)
{
    setScene();
    std::vector<StoredConversion> list;
    for (std::size_t i = 0; i < ConversionBlock::capacity + 1; ++i) {
        const std::string number = std::to_string(i);
        list.push_back(conversion("c-" + number, day(2026, 1, 5)));
        list.back().conversion.clickSubs = { "", "often", "once in " + number };
        list.back().conversion.conversionSubs = { i % 2 == 0 ? "even" : number };
    }
    list = addConversions(std::move(list));
    std::vector<ConversionBlock> kept;
    must(store().visitBlocks({}, [&](ConversionBlock& block) {
        std::swap(block, kept.emplace_back());
        return true;
    }));
    ASSERT_EQ(kept.size(), 2u);
    std::size_t place = 0;
    for (const ConversionBlock& block : kept)
        for (const BlockConversion& row : block.rows()) {
            const Conversion now = owned(row.conversion);
            const Conversion& then = list[place++].conversion;
            ASSERT_EQ(now.type, then.type);
            ASSERT_EQ(now.currency, then.currency);
            ASSERT_EQ(now.clickSubs, then.clickSubs);
            ASSERT_EQ(now.conversionSubs, then.conversionSubs);
        }
}

TEST_P(StoreContract, blocksAreReadInsideAUnitOfWorkToo)
{
    setScene();
    const auto stored = addConversions({ conversion("a", day(2026, 1, 5)) });
    const std::array changes{ changed(stored[0], 2, Money::ofUnits(3)) };
    giveUp([&] {
        must(store().addChanges(changes));
        EXPECT_EQ(inBlocks(store(), {}).front().earning, Money::ofUnits(3));
    });
    EXPECT_EQ(inBlocks(store(), {}).front().earning, Money::ofUnits(10));
}

TEST_P(StoreContract, conversionsAreFoundByKey)
{
    setScene();
    const auto list = addConversions({ conversion("a", day(2026, 1, 9)),
                                       conversion("b", day(2026, 1, 5)),
                                       conversion("c", day(2026, 1, 7)) });
    const std::array keys{ list[2].conversion.key, ConversionId{ 99 }, list[0].conversion.key };
    EXPECT_EQ(must(store().conversionsByKey(keys)), (std::vector{ list[0], list[2] }));
    EXPECT_TRUE(must(store().conversionsByKey({})).empty());
}

TEST_P(StoreContract, aBatchTellsWhatItChangedAndWhatWasBefore)
{
    setScene();
    const Campaign ruled = addCampaign("Ruled", { rule("geo", { "US", "10" }) });
    StoredConversion first = conversion("a", day(2026, 1, 5));
    first.earning = { Money::ofUnits(9),
                      must(store().rules(ruled.version)).front().key,
                      RuleKinds::indexOf("geo"),
                      Reason::NegativeRevenue,
                      ruled.version,
                      {} };
    first.conversion.revenue = Money::ofUnits(-3);
    first.conversion.status = ConversionStatus::Other;
    const auto list = addConversions({ first, conversion("b", day(2026, 1, 5)) });
    Batch undoing;
    undoing.kind = Batch::Kind::Recalculation;
    undoing.undoes = m_batch;
    BatchId later;
    write([&] { later = must(store().addBatch(undoing)); });
    EXPECT_EQ(must(store().batches()).back().undoes, m_batch);
    EXPECT_EQ(must(store().batches()).front().undoes, BatchId());

    std::array changes{ changed(list[0], 2, Money::ofUnits(3)),
                        changed(list[0], 3, Money::ofUnits(4)),
                        changed(list[1], 2, Money::ofUnits(5)) };
    changes[0].currency = "EUR";
    changes[1].batch = later;
    write([&] { must(store().addChanges(changes)); });
    EXPECT_EQ(must(store().changesBy(m_batch)),
              (std::vector<BatchChange>{ { list[0].conversion.key,
                                           2,
                                           3,
                                           first.earning,
                                           ConversionStatus::Other,
                                           Money::ofUnits(-3),
                                           "USD" },
                                         { list[1].conversion.key,
                                           2,
                                           2,
                                           list[1].earning,
                                           ConversionStatus::Approved,
                                           std::nullopt,
                                           "USD" } }));
    EXPECT_EQ(must(store().changesBy(later)),
              (std::vector<BatchChange>{
                  { list[0].conversion.key,
                    3,
                    3,
                    changes[0].earning,
                    ConversionStatus::Approved,
                    std::nullopt,
                    "EUR" } }));
    EXPECT_TRUE(must(store().changesBy({ 99 })).empty());
}

} // namespace tests
