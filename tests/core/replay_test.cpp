#include "core/usecases/replay.h"
#include "tests/support/import_desk.h"
#include "tests/support/stops_later.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <thread>

namespace {

using namespace core;
using tests::ImportDesk;

constexpr std::size_t blockCount = 5; ///< more than are under way at once
constexpr std::size_t total = blockCount * ConversionBlock::capacity;

/// Three conversions with a revenue that must not be doubled, in the first, a middle and the last
/// block.
struct Special {
    std::size_t place;
    std::string type;
};
const Special specials[] = { { 0, "First" }, { total / 2, "Middle" }, { total - 1, "Last" } };

/// Conversions of several blocks: 7,000 sales earn their revenue, 4, the others 10. Imported once.
class ReplayTest : public testing::Test {
protected:
    static constexpr std::size_t sales = 7'000;

    static void SetUpTestSuite()
    {
        desk = std::make_unique<ImportDesk>();
        desk->addRules(desk->addCampaign("Shop", CostModel::Cpa, "10"), "hybrid, Sale, 100\n");
        std::string csv = "id,conv_time,campaign,publisher,type,revenue\n";
        for (std::size_t i = 0; i < total; ++i) {
            const auto special = std::ranges::find(specials, i, &Special::place);
            csv += "c" + std::to_string(i) + ",2026-11-02T09:00:00Z,Shop,p" + std::to_string(i % 7)
                + ','
                + (special != std::end(specials) ? special->type + ",900000000"
                       : i > 0 && i <= sales     ? "Sale,4"
                                                 : "Lead,4")
                + '\n';
        }
        ImportOptions options;
        options.createMissing = true;
        desk->take(csv, options);
    }
    static void TearDownTestSuite() { desk.reset(); }

    /// The campaign with one rule: the type earns twice its revenue.
    static RuleSet doubled(const std::string& type)
    {
        const Rule rule = makeRule(RuleKinds::indexOf("hybrid"), { type, "200" }).value();
        return RuleSet(desk->store.campaigns()->back(), { rule }, Zone());
    }

    inline static std::unique_ptr<ImportDesk> desk;
};

TEST_F(ReplayTest, tellsChangesByKeyOnTheCallersThread)
{
    const RuleSet rules = doubled("Sale");
    std::vector<ConversionId> told;
    const std::thread::id here = std::this_thread::get_id();
    Replay replay(
        desk->books,
        Counting{},
        [&rules](CampaignId) { return Result<const RuleSet*>(&rules); },
        [&](ConversionId key, Money before, Money after, bool) {
            told.push_back(key);
            EXPECT_EQ(std::this_thread::get_id(), here);
            EXPECT_EQ(std::pair(before, after), std::pair(Money::ofUnits(4), Money::ofUnits(8)));
        });
    ASSERT_TRUE(replay.run({}, desk->progress));
    EXPECT_EQ(told.size(), sales);
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(replay.looked(), std::int64_t(total));
    EXPECT_EQ(replay.grains().size(), 7u);
}

TEST_F(ReplayTest, stopsWithBlocksUnderWay)
{
    const RuleSet rules = doubled("Sale");
    for (const int questions : { 0, 1, int(blockCount) - 1 }) {
        Replay replay(
            desk->books,
            Counting{},
            [&rules](CampaignId) { return Result<const RuleSet*>(&rules); },
            [](ConversionId, Money, Money, bool) {});
        tests::StopsLater stop(questions);
        const auto run = replay.run({}, stop);
        ASSERT_FALSE(run) << questions;
        EXPECT_EQ(run.error().code, ErrorCode::Cancelled);
        EXPECT_LE(replay.looked(), questions * std::int64_t(ConversionBlock::capacity));
    }
}

TEST_F(ReplayTest, anAmountTooLargeEndsItWhereverItStands)
{
    for (const Special& special : specials) {
        const RuleSet rules = doubled(special.type);
        Replay replay(
            desk->books,
            Counting{},
            [&rules](CampaignId) { return Result<const RuleSet*>(&rules); },
            [](ConversionId, Money, Money, bool) {});
        const auto run = replay.run({}, desk->progress);
        ASSERT_FALSE(run) << special.type;
        EXPECT_EQ(run.error().code, ErrorCode::Refused);
        EXPECT_EQ(std::size_t(replay.looked()),
                  special.place / ConversionBlock::capacity * ConversionBlock::capacity)
            << "the blocks before it";
    }
}

} // namespace
