// The ends of lists by an amount, found in a few blocks of conversions by their bounds.
#include "app/storage/conversion_bounds.h"
#include "tests/storage/sqlite_house.h"
#include "tests/support/other_program.h"

#include <algorithm>
#include <random>
#include <tuple>

namespace tests {

using namespace core;

namespace {

constexpr int rowCount = 40'000; ///< 157 blocks: more than are looked at in any case
using Keys = std::vector<std::int64_t>;

std::int64_t figure(const StoredConversion& stored, ConversionOrder order)
{
    if (order == ConversionOrder::Earning)
        return stored.earning.amount.micros;
    return stored.conversion.revenue ? stored.conversion.revenue->micros
                                     : std::numeric_limits<std::int64_t>::min();
}

/// By sorting them all.
Keys firstOf(const std::vector<StoredConversion>& list,
             ConversionOrder order,
             bool descending,
             std::size_t count)
{
    std::vector<std::tuple<std::int64_t, Timestamp, std::int64_t>> places;
    for (const StoredConversion& one : list)
        places.emplace_back(figure(one, order), one.conversion.time, one.conversion.key.value);
    std::ranges::sort(places);
    if (descending)
        std::ranges::reverse(places);
    Keys keys;
    for (std::size_t i = 0; i < std::min(count, places.size()); ++i)
        keys.push_back(std::get<2>(places[i]));
    return keys;
}

} // namespace

class ConversionBoundsTest : public StoreContract {
protected:
    void SetUp() override
    {
        StoreContract::SetUp();
        setScene();
    }

    /// Amounts of up to `kinds` kinds, a third without revenue; times in any order where `isMixed`.
    std::vector<StoredConversion> addMany(int kinds, bool isMixed)
    {
        std::mt19937 random(20261127);
        std::vector<StoredConversion> list;
        for (int i = 0; i < rowCount; ++i) {
            StoredConversion& one =
                list.emplace_back(conversion("c" + std::to_string(i), day(2026, 1, 5)));
            one.conversion.time.micros += isMixed ? std::int64_t(random() % 1'000'000) : 0;
            one.earning.amount = Money{ std::int64_t(random() % unsigned(kinds)) - kinds / 2 };
            one.posted = one.earning.amount;
            if (random() % 3 != 0)
                one.conversion.revenue = Money{ std::int64_t(random() % unsigned(kinds)) };
        }
        return addConversions(std::move(list));
    }
    std::optional<Keys> first(ConversionOrder order, bool descending, std::size_t count)
    {
        const auto database = must(app::Database::open(path(), app::Database::Mode::Reading));
        return must(app::ConversionBounds(*database).first(order, descending, count));
    }
    void expectEnds(const std::vector<StoredConversion>& list)
    {
        for (const ConversionOrder order : { ConversionOrder::Earning, ConversionOrder::Revenue })
            for (const bool descending : { true, false })
                for (const std::size_t count : { 1u, 20u }) {
                    const auto found = first(order, descending, count);
                    // A third has no revenue: these are in all blocks, and time alone tells them
                    // apart.
                    ASSERT_TRUE(found) << int(order) << descending << count;
                    EXPECT_EQ(*found, firstOf(list, order, descending, count))
                        << int(order) << descending;
                }
    }
    bool areBoundsRight()
    {
        NoProgress progress;
        const auto checks = must(store().checkFile(progress));
        const auto check = std::ranges::find_if(
            checks, [](const Check& each) { return each.name.text() == "bounds of amounts"; });
        return check != checks.end() && check->holds;
    }
    void change(StoredConversion& stored, Money earning, Money revenue)
    {
        const BatchId batch = addBatch();
        write([&] {
            ConversionChange change;
            change.conversion = stored.conversion.key;
            change.version = 2;
            change.batch = batch;
            change.status = stored.conversion.status;
            change.revenue = revenue;
            change.currency = stored.conversion.currency;
            change.earning = stored.earning;
            change.earning.amount = earning;
            change.delta = earning - stored.posted;
            must(store().addChanges({ &change, 1 }));
        });
        stored.earning.amount = earning;
        stored.conversion.revenue = revenue;
    }
    std::string path() { return static_cast<SqliteHouse&>(house()).path(); }
};

TEST_P(ConversionBoundsTest, tellTheEndsOfAListByAnAmount)
{
    auto list = addMany(1'000'000, true);
    expectEnds(list);
    EXPECT_TRUE(areBoundsRight());

    change(list[777], Money::ofUnits(5), Money::ofUnits(9));
    change(list[20'000], Money::ofUnits(-5), Money::ofUnits(-9));
    const auto most = std::ranges::max_element(list, {}, [](const StoredConversion& one) {
        return one.conversion.key == ConversionId{ 778 } ? Money{} : one.earning.amount;
    });
    change(*most, Money{}, Money{});
    expectEnds(list);
    EXPECT_TRUE(areBoundsRight());
    EXPECT_EQ(first(ConversionOrder::Earning, true, 1), Keys{ 778 });
    EXPECT_EQ(first(ConversionOrder::Revenue, true, 1), Keys{ 778 });
    EXPECT_EQ(first(ConversionOrder::Earning, false, 1), Keys{ 20'001 });
}

TEST_P(ConversionBoundsTest, ofFewAmountsTellByTimes)
{
    expectEnds(addMany(3, true));
}

TEST_P(ConversionBoundsTest, whereManyBlocksMayHaveThemAllRowsAreGoneThrough)
{
    const auto list = addMany(1, false);
    expectEnds(list); // the last keys are in the last block
    EXPECT_FALSE(first(ConversionOrder::Earning, false, rowCount));
    ConversionFilter filter;
    filter.order = ConversionOrder::Earning;
    const auto page = must(store().conversionPage(filter, 0, rowCount));
    ASSERT_EQ(int(page.size()), rowCount);
    EXPECT_EQ(page.back().conversion.key, list.back().conversion.key);
}

TEST_P(ConversionBoundsTest, thatLeaveAConversionOutAreFound)
{
    addConversions({ conversion("a", day(2026, 1, 5)), conversion("b", day(2026, 1, 5)) });
    EXPECT_TRUE(areBoundsRight());
    for (const char* narrower : { "earning_least = earning_least + 1",
                                  "earning_most = earning_most - 1",
                                  "earning_most_time = earning_most_time - 1",
                                  "revenue_least = revenue_least + 1",
                                  "revenue_most_time = revenue_most_time - 1" }) {
        const QString update =
            QStringLiteral("UPDATE conversion_bounds SET ") + QLatin1String(narrower);
        runOutside(path(),
                   { QStringLiteral("DROP TRIGGER IF EXISTS conversion_bounds_widen"), update });
        EXPECT_FALSE(areBoundsRight()) << narrower;
        QString back = update;
        back.replace(update.contains(u'+') ? u'+' : u'-', update.contains(u'+') ? u'-' : u'+');
        runOutside(path(), { back });
        EXPECT_TRUE(areBoundsRight()) << narrower;
    }
    runOutside(path(),
               { QStringLiteral("DROP TRIGGER conversion_bounds_no_delete"),
                 QStringLiteral("DELETE FROM conversion_bounds") });
    EXPECT_FALSE(areBoundsRight());
    EXPECT_FALSE(first(ConversionOrder::Earning, true, 1)) << "who knows";
}

INSTANTIATE_TEST_SUITE_P(Sqlite,
                         ConversionBoundsTest,
                         ::testing::Values(StoreKind{ "sqlite", [] {
                                                         return std::make_unique<SqliteHouse>();
                                                     } }));

} // namespace tests
