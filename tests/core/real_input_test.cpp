#include "tests/support/import_desk.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace {

using namespace core;
using tests::ImportDesk;

/// The folder of real data: $PAYOUTDESK_SHARED, or `shared` beside the sources. It is no part of
/// the product.
std::filesystem::path sharedFolder()
{
    const char* given = std::getenv("PAYOUTDESK_SHARED");
    return given ? std::filesystem::path(given)
                 : std::filesystem::path(PAYOUTDESK_SOURCE_DIR) / ".." / "shared";
}

std::string contentOf(const std::filesystem::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// One month of a real shop: two RevShare campaigns, default 4 %, publishers created as they come.
struct RealInputTest : testing::Test {
    void SetUp() override
    {
        const auto folder = sharedFolder() / "data";
        if (!std::filesystem::exists(folder / "retail-2010-12.csv"))
            GTEST_SKIP() << "The real data are not here: set PAYOUTDESK_SHARED to the folder that "
                            "holds data/retail-2010-12.csv.";
        conversions = contentOf(folder / "retail-2010-12.csv");
        rules = contentOf(folder / "retail.rules");
    }

    void prepare(ImportDesk& desk) const
    {
        for (const char* title : { "Shop UK", "Shop World" })
            desk.addRules(desk.addCampaign(title, CostModel::RevShare, "4"), rules);
    }

    std::string conversions;
    std::string rules;
    ImportOptions createMissing = [] {
        ImportOptions options;
        options.createMissing = true;
        return options;
    }();
};

TEST_F(RealInputTest, aMonthOfAShopIsPricedToTheMicroAndASecondImportChangesNothing)
{
    ImportDesk desk;
    prepare(desk);
    const ImportReport report = desk.take(conversions, createMissing);
    EXPECT_EQ(report.read, 42'481);
    EXPECT_EQ(report.added, 42'481);
    EXPECT_EQ(report.rejected, 0);
    EXPECT_EQ(toText(report.earned), "24449.612725");
    EXPECT_EQ(toText(report.pending), "915.8618");
    EXPECT_EQ(desk.fault(), "");

    const std::string before = desk.balances();
    const ImportReport again = desk.take(conversions, createMissing);
    EXPECT_EQ(again.unchanged, 42'481);
    EXPECT_EQ(again.added + again.changed + again.rejected, 0);
    EXPECT_EQ(desk.balances(), before);
}

/// Every hundredth pending or approved row gets another status, every 150th another revenue.
std::string altered(const std::string& file, std::int64_t& count)
{
    std::istringstream lines(file);
    std::string text;
    std::string line;
    std::getline(lines, text);
    text += '\n';
    count = 0;
    for (std::int64_t number = 1; std::getline(lines, line); ++number) {
        const auto status = line.find(",approved,");
        if (status != std::string::npos && number % 100 == 0) {
            line.replace(status, 10, number % 200 == 0 ? ",pending," : ",declined,");
            ++count;
        } else if (const auto currency = line.find(",GBP,");
                   number % 150 == 0 && currency != std::string::npos) {
            line.insert(currency,
                        line[currency - 1] == ','                                       ? "1"
                            : line.rfind('.', currency) > line.rfind(',', currency - 1) ? "9"
                                                                                        : ".9");
            ++count;
        }
        text += line + '\n';
    }
    return text;
}

TEST_F(RealInputTest, alteredRowsAreExactlyTheChangedOnesAndBalancesAreAsIfFromTheStart)
{
    std::int64_t count = 0;
    const std::string other = altered(conversions, count);
    ASSERT_GT(count, 400);
    ImportDesk winding;
    prepare(winding);
    winding.take(conversions, createMissing);
    const ImportReport report = winding.take(other, createMissing);
    EXPECT_EQ(report.changed, count);
    EXPECT_EQ(report.unchanged, 42'481 - count);
    EXPECT_EQ(report.rejected, 0);

    ImportDesk straight;
    prepare(straight);
    straight.take(other, createMissing);
    EXPECT_EQ(winding.balances(), straight.balances());
    EXPECT_EQ(winding.fault(), "");
}

TEST_F(RealInputTest, itsExportGoesInAgainUnchangedAndMakesTheSameBooks)
{
    ImportDesk desk;
    prepare(desk);
    desk.take(conversions, createMissing);
    const std::string exported = desk.exported("conversions");
    EXPECT_EQ(desk.take(exported).unchanged, 42'481);

    ImportDesk copy;
    prepare(copy);
    const ImportReport report = copy.take(exported, createMissing);
    EXPECT_EQ(report.rejected, 0);
    EXPECT_TRUE(report.unknownColumns.empty());
    EXPECT_EQ(copy.balances(), desk.balances());
    EXPECT_EQ(copy.exported("conversions"), exported);
}

} // namespace
