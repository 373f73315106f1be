// Whom and what an import knows: publishers it creates, names it warns of.
#include "core/usecases/save_publisher.h"
#include "tests/core/import_fixture.h"

#include <algorithm>

namespace {

using namespace core;
using tests::header;
using tests::ImportTest;
using tests::three;

TEST_F(ImportTest, createsPublishersOnceUnderTheNameFirstTyped)
{
    ImportOptions options;
    options.createMissing = true;
    const ImportReport report =
        desk.take(header
                      + "A,2026-11-01T09:00:00Z,Offer,Ünal Medya,Sale,approved,\n"
                        "B,2026-11-01T09:00:00Z,Offer,ÜNAL MEDYA,Sale,approved,\n",
                  options);
    EXPECT_EQ(report.createdPublishers, std::vector<std::string>{ "Ünal Medya" });
    EXPECT_EQ(desk.balances(), "Ünal Medya 20 0");
}

TEST_F(ImportTest, aRejectedRowCreatesNobody)
{
    ImportOptions options;
    options.createMissing = true;
    const ImportReport report =
        desk.take(three + "D,yesterday,Offer,newcomer,Sale,approved,\n", options);
    EXPECT_EQ(report.rejected, 1);
    EXPECT_TRUE(report.createdPublishers.empty());
}

TEST_F(ImportTest, namesNoPublisherWhomNoNewConversionNeeds)
{
    ImportOptions options;
    options.createMissing = true;
    desk.take(three);
    const ImportReport same =
        desk.take(header + "A,2026-11-01T09:00:00Z,Offer,newbie,Sale,approved,\n", options);
    EXPECT_EQ(same.unchanged, 1);
    EXPECT_EQ(same.differing, 1);
    EXPECT_TRUE(same.createdPublishers.empty());
    const ImportReport mixed =
        desk.take(header
                      + "A,2026-11-01T09:00:00Z,Offer,newbie,Sale,declined,\n"
                        "E,2026-11-01T09:00:00Z,Offer,elsa,Sale,approved,\n",
                  options);
    EXPECT_EQ(mixed.createdPublishers, std::vector<std::string>{ "elsa" });
    ASSERT_EQ(desk.store.publishers()->size(), 3u);
    EXPECT_EQ(desk.store.publishers()->back().alias, "elsa");
    EXPECT_EQ(mixed.rejected, 1) << "A is nick's";
    EXPECT_EQ(desk.balances(), "elsa 10 0, nick 10 15");
    EXPECT_EQ(mixed.totals.front().publisher, "elsa");
    EXPECT_EQ(desk.fault(), "");
}

TEST_F(ImportTest, aNewPublishersRowsOfOneFileBelongTogether)
{
    ImportOptions options;
    options.createMissing = true;
    const std::string twice = "A,2026-11-01T09:00:00Z,Offer,elsa,Sale,approved,\n"
                              "A,2026-11-01T09:00:00Z,Offer,ELSA,Sale,approved,\n";
    const ImportReport report = desk.take(header + twice, options);
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.unchanged, 1);
    EXPECT_EQ(report.differing, 0) << "the same publisher";
    const std::string keyless = "conv_time,campaign,publisher,type\n"
                                "2026-11-01T09:00:00Z,Offer,frida,Sale\n"
                                "2026-11-01T09:00:00Z,Offer,Frida,Sale\n";
    EXPECT_EQ(desk.take(keyless, options).added, 2);
    EXPECT_EQ(desk.take(keyless, options).unchanged, 2);
    EXPECT_EQ(desk.balances(), "elsa 10 0, frida 20 0");
}

TEST_F(ImportTest, createsNobodyThatTheRegisterWouldRefuse)
{
    Publisher carol;
    carol.alias = "carol";
    carol.id = "P-1";
    ASSERT_TRUE(savePublisher(desk.books, carol));
    ImportOptions options;
    options.createMissing = true;
    const ImportReport report =
        desk.take(header
                      + "A,2026-11-01T09:00:00Z,Offer,\"two\nlines\",Sale,approved,\n"
                        "B,2026-11-01T09:00:00Z,Offer,p-1,Sale,approved,\n"
                        "C,2026-11-01T09:00:00Z,Offer,dora,Sale,approved,\n",
                  options);
    EXPECT_EQ(report.rejected, 2);
    ASSERT_EQ(report.issues.size(), 2u);
    EXPECT_EQ(report.issues[0].column, "publisher");
    EXPECT_EQ(report.issues[0].error.what.text(), "The alias runs over several lines.");
    EXPECT_EQ(report.issues[1].error.what.text(), "“p-1” is the ID of another publisher.");
    EXPECT_EQ(report.createdPublishers, std::vector<std::string>{ "dora" });
}

TEST_F(ImportTest, warnsOfAnOsThatIsNotKnown)
{
    const std::string file = "id,conv_time,campaign,publisher,os\n"
                             "A,2026-11-01T09:00:00Z,Offer,nick,Temple\n"
                             "B,2026-11-01T09:00:00Z,Offer,nick,iOS 17.2\n"
                             "C,2026-11-01T09:00:00Z,Offer,nick,Amiga 3\n"
                             "D,2026-11-01T09:00:00Z,Offer,nick,Temple\n"
                             "E,2026-11-01T09:00:00Z,Offer,nick,\n";
    const ImportReport report = desk.take(file);
    EXPECT_EQ(report.added, 5) << "they are kept";
    EXPECT_EQ(report.unknownOsRows, 3);
    EXPECT_EQ(report.unknownOsNames, (std::vector<std::string>{ "Amiga 3", "Temple" }));
    EXPECT_EQ(desk.take(file).unknownOsRows, 0) << "known rows are no news";
}

TEST_F(ImportTest, countsUnknownOsBeyondTheNamesItLists)
{
    std::string file = "id,conv_time,campaign,publisher,os\n";
    for (int i = 0; i < 12'000; ++i) {
        const std::string n = std::to_string(i);
        file += 'R' + n + ",2026-11-01T09:00:00Z,Offer,nick,Os" + n + "x\n";
    }
    const ImportReport report = desk.take(file);
    EXPECT_EQ(report.unknownOsRows, 12'000);
    EXPECT_EQ(report.unknownOsNames.size(), 100u);
}

} // namespace
