// Conversions that are held until a day, releases, and how conversions are linked.
#include "tests/storage/store_contract.h"

#include <array>

namespace tests {

using namespace core;

namespace {

/// The conversion in another of its states.
ConversionChange changed(const StoredConversion& stored,
                         std::optional<Date> payableFrom,
                         ConversionLink link = {})
{
    ConversionChange change;
    change.conversion = stored.conversion.key;
    change.version = stored.version + 1;
    change.batch = stored.batch;
    change.status = stored.conversion.status;
    change.revenue = stored.conversion.revenue;
    change.currency = stored.conversion.currency;
    change.earning = stored.earning;
    change.payableFrom = payableFrom;
    change.link = link;
    return change;
}

Release release(Date until)
{
    return { until, noon(until), "ann" };
}

} // namespace

TEST_P(StoreContract, aConversionKeepsItsPayableDayThroughItsChanges)
{
    setScene();
    StoredConversion held = conversion("held", day(2026, 1, 5));
    held.conversion.payableFrom = day(2026, 2, 4);
    held.posted = {};
    const auto stored = addConversions({ held, conversion("free", day(2026, 1, 5)) });
    const ConversionId keys[] = { stored[0].conversion.key, stored[1].conversion.key };
    EXPECT_EQ(must(store().conversionsByKey(keys)), stored);

    const ConversionChange later = changed(stored[0], day(2026, 3, 1));
    const ConversionChange never = changed(stored[1], std::nullopt);
    write([&] { must(store().addChanges(std::array{ later, never })); });
    const auto now = must(store().conversionsByKey(keys));
    EXPECT_EQ(now[0].conversion.payableFrom, day(2026, 3, 1));
    EXPECT_EQ(now[1].conversion.payableFrom, std::nullopt);
    EXPECT_EQ(must(store().changesOf(keys[0])), std::vector{ later });
    EXPECT_EQ(must(store().changesBy(stored[0].batch))[0].payableFromBefore, day(2026, 2, 4));
    std::vector<std::optional<Date>> inBlocks;
    must(store().visitBlocks({}, [&](ConversionBlock& block) {
        for (const BlockConversion& row : block.rows())
            inBlocks.push_back(row.conversion.payableFrom);
        return true;
    }));
    EXPECT_EQ(inBlocks, (std::vector<std::optional<Date>>{ day(2026, 3, 1), std::nullopt }));
    std::vector<std::optional<Date>> posted;
    must(store().visitPostings([&](const ConversionPosting& posting) {
        posted.push_back(posting.payableFrom);
        return true;
    }));
    EXPECT_EQ(posted, inBlocks);
}

TEST_P(StoreContract, whatBecomesPayableIsFoundByItsPresentDay)
{
    setScene();
    StoredConversion first = conversion("first", day(2026, 1, 5));
    first.conversion.payableFrom = day(2026, 2, 1);
    StoredConversion second = conversion("second", day(2026, 1, 5));
    second.conversion.payableFrom = day(2026, 2, 10);
    const auto stored = addConversions({ first, second, conversion("free", day(2026, 1, 5)) });
    const ConversionId keys[] = { stored[0].conversion.key, stored[1].conversion.key };

    EXPECT_EQ(must(store().releasedUntil()), std::nullopt);
    EXPECT_TRUE(must(store().payableUntil(day(2026, 1, 31))).empty());
    EXPECT_EQ(must(store().payableUntil(day(2026, 2, 1))), std::vector{ keys[0] });
    EXPECT_EQ(must(store().payableUntil(day(2026, 2, 10))), std::vector(keys, keys + 2));

    write([&] { must(store().addRelease(release(day(2026, 2, 1)))); });
    EXPECT_EQ(must(store().releasedUntil()), day(2026, 2, 1));
    EXPECT_EQ(must(store().payableUntil(day(2026, 2, 10))), std::vector{ keys[1] });

    const std::array changes{ changed(stored[0], day(2026, 2, 5)),
                              changed(stored[1], day(2026, 3, 1)) };
    write([&] { must(store().addChanges(changes)); });
    EXPECT_EQ(must(store().payableUntil(day(2026, 2, 28))), std::vector{ keys[0] });
}

TEST_P(StoreContract, aReleaseIsLaterThanTheLast)
{
    write([&] { must(store().addRelease(release(day(2026, 2, 1)))); });
    for (const Date day : { day(2026, 2, 1), day(2026, 1, 31) })
        giveUp([&] { EXPECT_FALSE(store().addRelease(release(day))); });
    write([&] { must(store().addRelease(release(day(2026, 2, 2)))); });
    EXPECT_EQ(must(store().releasedUntil()), day(2026, 2, 2));
}

TEST_P(StoreContract, whatIsHeldIsNotCountedAsEarned)
{
    setScene();
    StoredConversion held = conversion("held", day(2026, 1, 5));
    held.conversion.payableFrom = day(2026, 2, 4);
    const auto stored = addConversions({ held, conversion("free", day(2026, 1, 5)) });
    const Conversion& one = stored[0].conversion;
    const auto count = [&] {
        return must(store().earningCounts(one.publisher, one.campaign, monthOf(day(2026, 1, 5))))[0]
            .count;
    };
    EXPECT_EQ(count(), 1);
    write([&] { must(store().addRelease(release(day(2026, 2, 3)))); });
    EXPECT_EQ(count(), 1);
    write([&] { must(store().addRelease(release(day(2026, 2, 4)))); });
    EXPECT_EQ(count(), 2);
}

TEST_P(StoreContract, aLinkIsFoundFromItsOtherEnd)
{
    setScene();
    const auto originals = addConversions(
        { conversion("a", day(2026, 1, 5)), conversion("b", day(2026, 1, 5)) });
    const ConversionId a[] = { originals[0].conversion.key };
    const ConversionId both[] = { a[0], originals[1].conversion.key };
    StoredConversion refund = conversion("r", day(2026, 1, 6));
    refund.conversion.link = { LinkKind::Refund, a[0] };
    StoredConversion repeated = conversion("d", day(2026, 1, 6));
    repeated.conversion.link = { LinkKind::Repeated, both[1] };
    const auto linked = addConversions({ refund, repeated });
    EXPECT_EQ(must(store().linkedTo(a)), std::vector{ linked[0] });
    EXPECT_EQ(must(store().linkedTo(both)), linked);
    EXPECT_TRUE(must(store().linkedTo({})).empty());

    const ConversionChange replaced =
        changed(linked[1], std::nullopt, { LinkKind::Replaced, a[0] });
    const ConversionChange freed = changed(linked[0], std::nullopt);
    write([&] { must(store().addChanges(std::array{ replaced, freed })); });
    const auto now = must(store().linkedTo(a));
    ASSERT_EQ(now.size(), 1);
    EXPECT_EQ(now[0].conversion.link, (ConversionLink{ LinkKind::Replaced, a[0] }));
    EXPECT_EQ(now[0].conversion.id, "d");
    EXPECT_TRUE(must(store().linkedTo({ both + 1, 1 })).empty());
    EXPECT_EQ(must(store().changesBy(linked[0].batch))[0].linkBefore,
              (ConversionLink{ LinkKind::Refund, a[0] }));
}

TEST_P(StoreContract, aLinkLeadsToAConversionOfTheBooks)
{
    setScene();
    StoredConversion stray = conversion("r", day(2026, 1, 6));
    stray.conversion.link = { LinkKind::Refund, { 99 } };
    stray.batch = m_batch;
    giveUp([&] { EXPECT_FALSE(store().addConversions({ &stray, 1 })); });
}

} // namespace tests
