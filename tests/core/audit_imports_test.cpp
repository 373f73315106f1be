// What files bring in besides conversions, and what is taken or brought back, is said in the audit
// log like what is typed.
#include "core/usecases/audit_log.h"
#include "core/usecases/exchange_rates.h"
#include "core/usecases/import_campaigns.h"
#include "core/usecases/move_in.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/restore_version.h"
#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

namespace {

using namespace core;

/// Books with a conversion that is priced and one that waits for a rate.
struct AuditImportsTest : testing::Test {
    AuditImportsTest()
    {
        shop = desk.addCampaign("Shop", CostModel::Cpa, "10");
        desk.addPublisher("nick");
        desk.take("id,conv_time,campaign,publisher,status,revenue,currency\n"
                  "a,2026-11-01T09:00:00Z,Shop,nick,approved,20,GBP\n"
                  "b,2026-11-01T09:00:00Z,Shop,nick,approved,20,EUR\n");
    }

    /// "rates_added ECB; …", in the order they were done, of a step on that day.
    std::string saysOf(const std::string& day, const std::function<void()>& step)
    {
        desk.world.setDay(day);
        step();
        AuditFilter thatDay;
        thatDay.time.from = desk.world.now();
        last = auditLog(desk.store, thatDay).value();
        std::string actions;
        for (auto entry = last.rbegin(); entry != last.rend(); ++entry) {
            EXPECT_EQ(entry->record.user, desk.world.user());
            actions += (actions.empty() ? "" : "; ") + std::string(info(entry->record.action).key)
                + ' ' + entry->record.thing;
        }
        return actions;
    }

    tests::ImportDesk desk;
    CampaignId shop;
    std::vector<AuditEntry> last; ///< the latest first
    NoProgress progress;
};

} // namespace

TEST_F(AuditImportsTest, filesOfMastersSayEachRowThatChangesSomething)
{
    EXPECT_EQ(saysOf("2026-12-01",
                     [&] {
                         StringSource file("alias,name\nnick,Nick\nbob,\n", "publishers.csv");
                         EXPECT_EQ(importPublishers(desk.books, file).value().added, 1);
                     }),
              "publisher_changed nick; publisher_added bob");
    EXPECT_EQ(textAfter(last[1].record), "Name: Nick");
    EXPECT_EQ(saysOf("2026-12-02",
                     [&] {
                         StringSource file("title,cost_model\nShop,CPA\nBlog,CPA\n", "c.csv");
                         EXPECT_EQ(importCampaignTable(desk.books, file, false).value().added, 1);
                     }),
              "campaign_added Blog");
    EXPECT_EQ(saysOf("2026-12-03",
                     [&] {
                         const auto taken = importCampaigns(
                             desk.books,
                             R"({"title":"Shop","cost_model":"CPA","cpc":12,)"
                             R"("custom_type_payouts":[{"type":"Lead","value":15}]})",
                             {});
                         EXPECT_TRUE(taken.value().issues.empty());
                     }),
              "campaign_changed Shop");
    EXPECT_EQ(textAfter(last[0].record), "Default payout: 12; Custom payouts added: 1");
}

TEST_F(AuditImportsTest, openingBalancesAndRatesOfFilesAreSaid)
{
    EXPECT_EQ(saysOf("2026-12-01",
                     [&] {
                         StringSource file("publisher,amount,date\nnick,250,2026-10-31\n", "o.csv");
                         EXPECT_EQ(importOpeningBalances(desk.books, file, {}).value().added, 1);
                     }),
              "adjustment_posted nick");
    EXPECT_EQ(textAfter(last[0].record), "Date: 2026-10-31; Kind: opening_balance; Amount: 250");
    EXPECT_EQ(saysOf("2026-12-02",
                     [&] {
                         StringSource file("2026-11-01,EUR,GBP,0.86,ECB\n", "rates.csv");
                         const auto taken = importRates(desk.books, file, {}, progress);
                         EXPECT_EQ(taken.value().saved.priced, 1);
                     }),
              "repricing #2; rates_added ECB; released_until 2026-12-02");
}

TEST_F(AuditImportsTest, whatIsTakenOrBroughtBackIsSaidAsANewChange)
{
    desk.addRules(shop, "geo, US, 11\n");
    EXPECT_EQ(saysOf("2026-12-01",
                     [&] {
                         RestoreVersionRequest request;
                         request.campaign = shop;
                         request.number = 1;
                         EXPECT_TRUE(restoreVersion(desk.books, request));
                     }),
              "campaign_changed Shop");
    EXPECT_EQ(textAfter(last[0].record), "Custom payouts removed: 1");
    BatchId done;
    saysOf("2026-12-02", [&] {
        desk.addRules(shop, "type, Conversion, 12\n");
        done = recalculate(desk.books, {}, "new prices", progress).value().batch;
    });
    EXPECT_EQ(
        saysOf("2026-12-03",
               [&] { EXPECT_TRUE(undoRecalculation(desk.books, done, "too early", progress)); }),
        "recalculation #3; released_until 2026-12-03");
    EXPECT_TRUE(textAfter(last.back().record).starts_with("Takes back: #2"))
        << textAfter(last.back().record);
    EXPECT_EQ(last.back().record.note, "too early");
}
