// A kind of custom payout that is one more row of the table goes through the database and out again
// as files: nothing there knows the kinds by name.
#include "app/wiring/system_world.h"
#include "core/usecases/export_table.h"
#include "core/usecases/import_conversions.h"
#include "core/usecases/import_rules.h"
#include "core/usecases/save_campaign.h"
#include "tests/storage/sqlite_house.h"
#include "tests/support/twelfth_kind.h"

#include <algorithm>

namespace tests {

using namespace core;

namespace {

std::string exported(Books& books, std::string_view table)
{
    StringSink bytes;
    CsvTableSink sink(bytes);
    NoProgress progress;
    const auto tables = exportableTables();
    const auto found = std::ranges::find(tables, table, &ExportableTable::name);
    must(found->write(books, sink, progress));
    return bytes.bytes();
}

/// Two publishers' Leads of 40 under a campaign whose rule of the twelfth kind pays nick 25 %.
void fillBooks(Books& books)
{
    SaveCampaignRequest request;
    request.campaign.title = "Shop";
    request.campaign.costModel = CostModel::Cpa;
    request.campaign.defaultPayout = must(parsePayoutValue("3"));
    const CampaignId shop = must(saveCampaign(books, request)).campaign.key;
    ImportRulesOptions missing;
    missing.createMissing = true;
    const auto report =
        must(importRules(books, shop, "publisher_type, nick, Lead, 25\ntype, Lead, 15\n", missing));
    ASSERT_TRUE(report.issues.empty());
    StringSource file("id,conv_time,campaign,publisher,type,status,revenue\n"
                      "1,2026-11-01T09:00:00Z,Shop,nick,Lead,approved,40\n"
                      "2,2026-11-01T09:00:00Z,Shop,anna,Lead,approved,40\n",
                      "november.csv");
    ImportOptions options;
    options.createMissing = true;
    NoProgress progress;
    ASSERT_EQ(must(importConversions(books, file, options, progress)).added, 2);
}

} // namespace

TEST(TwelfthKind, IsStoredReadBackPaidByAndExported)
{
    const std::vector<RuleKind> kinds = twelveKinds();
    const RuleKinds::Override override(kinds);
    SqliteHouse house;
    app::SystemWorld world;
    {
        Books books{ house.store(), world };
        fillBooks(books);
    }
    house.reopen();
    Books books{ house.store(), world };
    const Campaign shop = must(house.store().campaigns()).front();
    const std::vector<Rule> rules = must(house.store().rules(shop.version));
    ASSERT_EQ(rules.size(), 2u);
    EXPECT_EQ(rules[0].kind, 11);
    EXPECT_EQ(toFileLine(rules[0]), "publisher_type, nick, Lead, 25");
    const std::string table = exported(books, "rules");
    EXPECT_NE(table.find("Shop,publisher_type,,,nick,,,Lead,25,percent"), std::string::npos)
        << table;
    const std::string conversions = exported(books, "conversions");
    EXPECT_NE(conversions.find("10,publisher_type,\"nick, Lead, 25\","), std::string::npos)
        << conversions;
    EXPECT_NE(conversions.find("15,type,\"Lead, 15\","), std::string::npos) << conversions;
    NoProgress progress;
    for (const Check& check : must(house.store().checkFile(progress)))
        EXPECT_TRUE(check.holds) << check.name << ' ' << check.detail;
}

} // namespace tests
