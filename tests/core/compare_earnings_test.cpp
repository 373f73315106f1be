#include "core/usecases/compare_earnings.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

namespace {

using namespace core;
using tests::ImportDesk;

struct Compared {
    Compared()
    {
        const CampaignId offer = desk.addCampaign("Offer", CostModel::Cpa, "10");
        nick = desk.addPublisher("nick");
        desk.addPublisher("bob");
        desk.addRules(offer, "type, Lead, 15\n");
        desk.take("id,conv_time,campaign,publisher,type,status,currency,tracker_earning\n"
                  "A,2026-11-01T09:00:00Z,Offer,nick,Lead,approved,USD,15\n"
                  "B,2026-11-02T09:00:00Z,Offer,nick,Lead,approved,USD,14.999999\n"
                  "C,2026-11-03T09:00:00Z,Offer,nick,Sale,approved,USD,10\n"
                  "D,2026-11-04T09:00:00Z,Offer,bob,Lead,pending,USD,12\n"
                  "E,2026-11-05T09:00:00Z,Offer,bob,Lead,declined,USD,3\n"
                  "F,2026-11-06T09:00:00Z,Offer,bob,Lead,approved,EUR,15\n"
                  "G,2026-11-07T09:00:00Z,Offer,bob,Lead,approved,USD,\n");
    }

    EarningsCompared compare(const ConversionFilter& filter = {})
    {
        auto compared = compareEarnings(desk.books, filter, desk.progress);
        EXPECT_TRUE(compared) << compared.error().sentence();
        return compared ? std::move(*compared) : EarningsCompared();
    }

    std::string table(const EarningsCompared& compared)
    {
        StringSink bytes;
        CsvTableSink sink(bytes);
        const auto names = tableNames(desk.store);
        EXPECT_TRUE(writeTable(
            std::span<const EarningComparison>(compared.lines), comparisonColumns(), *names, sink));
        EXPECT_TRUE(writeTable(std::span<const DifferingConversion>(compared.differing),
                               differingColumns(),
                               *names,
                               sink));
        return bytes.bytes();
    }

    ImportDesk desk{ { "USD", 2, Zone() } };
    PublisherId nick;
};

} // namespace

TEST(CompareEarnings, showsOursAgainstTheirsByPublisherAndKindAndWhatDiffers)
{
    Compared books;
    const EarningsCompared compared = books.compare();
    EXPECT_EQ(compared.compared, 5);
    EXPECT_EQ(compared.differingCount, 3);
    EXPECT_EQ(compared.withoutTheirs, 1);
    EXPECT_EQ(compared.otherCurrency, 1);
    EXPECT_EQ(toText(compared.ours), "55");
    EXPECT_EQ(toText(compared.theirs), "54.999999");
    EXPECT_EQ(books.table(compared),
              "publisher,rule_kind,conversions,differing,ours,theirs,difference\n"
              "nick,default,1,0,10,10,0\n"
              "nick,type,2,1,30,29.999999,0.000001\n"
              "bob,type,2,2,15,15,0\n"
              "id,clickid,conv_time,publisher,campaign,status,rule_kind,ours,theirs,difference\n"
              "B,,2026-11-02T09:00:00Z,nick,Offer,approved,type,15,14.999999,0.000001\n"
              "D,,2026-11-04T09:00:00Z,bob,Offer,pending,type,15,12,3\n"
              "E,,2026-11-05T09:00:00Z,bob,Offer,declined,type,0,3,-3\n");
}

TEST(CompareEarnings, looksAtTheConversionsAskedForAlone)
{
    Compared books;
    ConversionFilter filter;
    filter.publisher = books.nick;
    filter.to = *parseTimestamp("2026-11-03 00:00", Zone());
    const EarningsCompared compared = books.compare(filter);
    EXPECT_EQ(compared.compared, 2);
    EXPECT_EQ(compared.differingCount, 1);
    EXPECT_EQ(compared.withoutTheirs, 0);
}

TEST(CompareEarnings, canBeStopped)
{
    class Stopped final : public Progress {
    public:
        void report(std::string_view, std::int64_t, std::int64_t) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } stopped;
    Compared books;
    std::string many = "id,conv_time,campaign,publisher,tracker_earning\n";
    for (int i = 0; i < 2'000; ++i)
        many += "M" + std::to_string(i) + ",2026-11-01T09:00:00Z,Offer,nick,10\n";
    books.desk.take(many);
    const auto compared = compareEarnings(books.desk.books, {}, stopped);
    ASSERT_FALSE(compared);
    EXPECT_EQ(compared.error().code, ErrorCode::Cancelled);
}
