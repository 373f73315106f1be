// How conversions of a type come in, and what earlier ones are found by.
#include "tests/storage/store_contract.h"

#include <array>

namespace tests {

using namespace core;

TEST_P(StoreContract, settingsOfTypesAreSavedVersionByVersion)
{
    EXPECT_TRUE(must(store().typeSettings()).empty());
    write([&] {
        const auto saved = must(
            store().saveTypeSetting({ "Sale", DuplicateWay::EventId, RefundOf::Order, 0 }));
        EXPECT_EQ(saved.version, 1);
        must(store().saveTypeSetting({ "'; DROP TABLE conversion; --", {}, RefundOf::Click, 0 }));
    });
    for (const DuplicateWayInfo& way : duplicateWays())
        write([&] {
            TypeSetting sale = must(store().typeSettings()).back();
            sale.duplicates = way.way;
            must(store().saveTypeSetting(sale));
            EXPECT_EQ(must(store().typeSettings()).back().duplicates, way.way);
        });
    giveUp([&] {
        const auto stale = store().saveTypeSetting({ "Sale", DuplicateWay::Add, {}, 1 });
        ASSERT_FALSE(stale);
        EXPECT_EQ(stale.error().code, ErrorCode::Conflict);
    });
    giveUp([&] { EXPECT_FALSE(store().saveTypeSetting({ "Sale", {}, {}, 0 })); });
    giveUp([&] { EXPECT_FALSE(store().saveTypeSetting({ "Lead", {}, {}, 1 })); });
    const auto settings = must(store().typeSettings());
    ASSERT_EQ(settings.size(), 2u);
    EXPECT_EQ(settings[0].type, "'; DROP TABLE conversion; --");
    EXPECT_EQ(settings[1], (TypeSetting{ "Sale", DuplicateWay::EventId, RefundOf::Order, 8 }));
}

TEST_P(StoreContract, earlierConversionsAreFoundByClickOrOrder)
{
    setScene();
    std::vector<StoredConversion> fresh;
    for (const char* id : { "a", "b", "c", "d" })
        fresh.push_back(conversion(id, day(2026, 1, 5)));
    for (const std::size_t i : { 0u, 1u, 2u })
        fresh[i].conversion.clickId = i == 1 ? "c2" : "c1";
    fresh[2].conversion.order = "o \"1\"";
    fresh[3].conversion.clickId.clear();
    fresh[3].conversion.refundOf = "a";
    const auto stored = addConversions(fresh);
    for (const bool isAsked : { false, true }) {
        using Texts = std::vector<std::string>;
        EXPECT_EQ(must(store().earlierConversions(EarlierBy::Click, Texts{ "c1", "no" })),
                  (std::vector{ stored[0], stored[2] }));
        EXPECT_EQ(must(store().earlierConversions(EarlierBy::Click, Texts{ "C2", "" })),
                  std::vector<StoredConversion>());
        EXPECT_EQ(must(store().earlierConversions(EarlierBy::Order, Texts{ "o \"1\"" })),
                  std::vector{ stored[2] });
        EXPECT_EQ(must(store().earlierConversions(EarlierBy::Order, Texts{})),
                  std::vector<StoredConversion>());
        if (!isAsked)
            write([&] {
                must(store().saveTypeSetting({ "Sale", DuplicateWay::Mark, RefundOf::Order, 0 }));
            });
    }
    NoProgress progress;
    for (const Check& check : must(store().checkFile(progress)))
        EXPECT_TRUE(check.holds) << check.name.text() << ": " << check.detail.text();
}

TEST_P(StoreContract, linksAreKnownFromTheFirstOn)
{
    setScene();
    const auto stored = addConversions({ conversion("a", day(2026, 1, 5)) });
    EXPECT_FALSE(must(store().hasLinks()));
    StoredConversion refund = conversion("r", day(2026, 1, 6));
    refund.conversion.link = { LinkKind::Refund, stored[0].conversion.key };
    refund.conversion.refundOf = "a";
    const auto linked = addConversions({ refund });
    EXPECT_TRUE(must(store().hasLinks()));
    EXPECT_EQ(linked[0].conversion.refundOf, "a");
    const auto byKey = must(store().conversionsByKey(std::array{ linked[0].conversion.key }));
    EXPECT_EQ(byKey, linked);
    ConversionFilter filter;
    filter.link = LinkKind::Refund;
    EXPECT_EQ(must(store().conversionPage(filter, 0, 10)), linked);
    EXPECT_EQ(must(store().countConversions(filter)), 1);
    filter.link = LinkKind::Ignored;
    EXPECT_EQ(must(store().countConversions(filter)), 0);
    std::vector<ConversionLink> posted;
    must(store().visitPostings([&](const ConversionPosting& posting) {
        posted.push_back(posting.link);
        return true;
    }));
    EXPECT_EQ(posted, (std::vector<ConversionLink>{ {}, refund.conversion.link }));
}

} // namespace tests
