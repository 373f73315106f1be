#include "core/usecases/explain_conversion.h"
#include "core/usecases/try_conversion.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

namespace {

using namespace core;
using tests::ImportDesk;

struct TryTest : testing::Test {
    TryTest()
    {
        offer = desk.addCampaign("Offer", CostModel::Cpa, "10");
        nick = desk.addPublisher("nick");
        desk.addRules(offer, "geo, US, 12\npublisher_sub, nick, sub2, x, 20\nhybrid, Signup, 5\n");
    }

    Explanation tryWith(const std::vector<TypedField>& fields, Conversion base = {})
    {
        base.campaign = offer;
        const auto conversion = typedConversion(desk.books, std::move(base), fields);
        EXPECT_TRUE(conversion) << conversion.error().sentence();
        auto result = tryConversion(
            desk.books, conversion.value(), savedDraft(desk.store, offer).value());
        EXPECT_TRUE(result) << result.error().sentence();
        return result.value();
    }

    ImportDesk desk;
    CampaignId offer;
    PublisherId nick;
};

TEST_F(TryTest, anImaginaryConversionIsPricedAndExplained)
{
    const Explanation explanation = tryWith(
        { { "publisher", "NICK" }, { "country", "us" }, { "sub2", " x " }, { "type", "Lead" } });
    EXPECT_EQ(toText(explanation.earning.amount), "20");
    EXPECT_EQ(explanation.winner.kindKey, "publisher_sub");
    ASSERT_EQ(explanation.losers.size(), 2u);
    EXPECT_EQ(explanation.losers[0].rule, "US, 12");
    EXPECT_EQ(desk.store.countConversions({}).value(), 0) << "nothing is stored";
}

TEST_F(TryTest, leftOutFieldsHaveTheirDefaults)
{
    const auto conversion = typedConversion(desk.books, {}, {});
    ASSERT_TRUE(conversion);
    EXPECT_EQ(conversion->time, desk.world.now());
    EXPECT_EQ(conversion->type, desk.store.company()->defaultType);
    EXPECT_EQ(conversion->currency, "GBP");
    EXPECT_EQ(conversion->status, ConversionStatus::Other);
    EXPECT_EQ(toText(tryWith({}).earning.amount), "10");
    EXPECT_EQ(toText(tryWith({ { "type", "Signup" }, { "revenue", "50" } }).earning.amount),
              "2.5");
}

TEST_F(TryTest, aStoredConversionMayBeChanged)
{
    desk.take("id,conv_time,campaign,publisher,type,status,country,revenue,sub1,sub2\n"
              "A,2026-11-01T09:00:00Z,Offer,nick,Lead,approved,US,9,a,x\n");
    const Conversion stored = storedConversion(desk.store, "A")->conversion;
    EXPECT_EQ(toText(tryWith({}, stored).earning.amount), "20");
    EXPECT_EQ(toText(tryWith({ { "sub2", "y" } }, stored).earning.amount), "12");
    const auto emptied = typedConversion(
        desk.books, stored, std::vector<TypedField>{ { "sub2", "" }, { "revenue", "" } });
    ASSERT_TRUE(emptied);
    EXPECT_EQ(emptied->clickSubs, std::vector<std::string>{ "a" });
    EXPECT_FALSE(emptied->revenue);
    EXPECT_EQ(emptied->time, stored.time);
    EXPECT_EQ(storedConversion(desk.store, "A")->conversion, stored);
    EXPECT_EQ(storedConversion(desk.store, "B").error().code, ErrorCode::NotFound);
}

TEST_F(TryTest, whatAnImportRefusesIsRefusedHere)
{
    for (const TypedField& bad : { TypedField{ "country", "USA" },
                                   TypedField{ "revenue", "1,5" },
                                   TypedField{ "status", "perhaps" },
                                   TypedField{ "conv_time", "soon" },
                                   TypedField{ "publisher", "nobody" } }) {
        const auto conversion = typedConversion(desk.books, {}, { &bad, 1 });
        ASSERT_FALSE(conversion) << bad.field;
        EXPECT_EQ(conversion.error().where.text(), bad.field);
    }
}

} // namespace
