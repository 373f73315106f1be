// The same conversion again, in one file or in another (D20).
#include "core/usecases/type_settings.h"
#include "tests/core/import_fixture.h"

#include <algorithm>

namespace {

using namespace core;
using tests::header;
using tests::ImportTest;
using tests::three;

TEST_F(ImportTest, theSameFileTwiceChangesNothing)
{
    desk.take(three);
    const ImportReport again = desk.take(three);
    EXPECT_EQ(again.unchanged, 3);
    EXPECT_EQ(again.added + again.changed + again.rejected, 0);
    EXPECT_FALSE(again.batch);
    EXPECT_EQ(desk.store.batches()->size(), 1u);
    EXPECT_EQ(desk.balances(), "nick 10 15");
}

/// As in a tracker's log of events, where each change of a conversion is a row.
const std::string log = header
    + "B,2026-11-02T09:00:00Z,Offer,nick,Lead,pending,\n"
      "bad,2026-11-02,Nowhere,nick,Lead,pending,\n"
      "B,2026-11-02T09:00:00Z,Offer,nick,Lead,approved,\n";

TEST_F(ImportTest, whatAFileChangesAndChangesBackStaysAsItIs)
{
    desk.take(three);
    EXPECT_EQ(desk.take(log).changed, 1);
    EXPECT_EQ(desk.balances(), "nick 25 0");
    StringSink rejects;
    ImportOptions options;
    options.rejects = &rejects;
    const ImportReport again = desk.take(log, options);
    EXPECT_EQ(again.unchanged, 2);
    EXPECT_EQ(again.changed, 0);
    EXPECT_EQ(again.rejected, 1);
    EXPECT_FALSE(again.batch);
    EXPECT_EQ(std::ranges::count(rejects.bytes(), '\n'), 2)
        << "the head and the one, once: " << rejects.bytes();

    const std::string longer = log + "B,2026-11-02T09:00:00Z,Offer,nick,Lead,declined,\n";
    EXPECT_EQ(desk.take(longer).changed, 3);
    EXPECT_EQ(desk.balances(), "nick 10 0");
    EXPECT_EQ(desk.take(longer).changed, 0);
    EXPECT_EQ(desk.fault(), "");
}

TEST_F(ImportTest, whatComesBetweenRowsOfOneConversionSeesWhatTheFileMadeOfIt)
{
    TypeSetting setting = typeSetting(desk.store, "Sale").value();
    setting.duplicates = DuplicateWay::Add;
    ASSERT_TRUE(saveTypeSettings(desk.books, { setting }));
    const std::string heads = "id,clickid,conv_time,campaign,publisher,type,status,revenue\n";
    const std::string first = "A,c1,2026-11-01T09:00:00Z,Offer,nick,Sale,";
    desk.take(heads + first + "declined,100\n");
    desk.take(heads + first
              + "approved,100\nC,c1,2026-11-02T09:00:00Z,Offer,nick,Sale,approved,50\n" + first
              + "approved,120\n");
    EXPECT_EQ(desk.balances(), "nick 10 0") << "a fixed amount is paid once";
}

TEST_F(ImportTest, aRowAgainInTheSameFileIsComparedWithTheEarlierOne)
{
    const std::string rows = "B,2026-11-01T09:00:00Z,Offer,bob,Sale,declined,\n"
                             "A,2026-11-01T09:00:00Z,Offer,nick,Sale,pending,\n"
                             "A,2026-11-01T09:00:00Z,Offer,nick,Sale,pending,\n"
                             "A,2026-11-01T09:00:00Z,Offer,nick,Sale,approved,\n";
    const ImportReport report = desk.take(header + rows);
    EXPECT_EQ(report.added, 2);
    EXPECT_EQ(report.unchanged, 1);
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(desk.balances(), "nick 10 0");
    EXPECT_EQ(desk.store.changesOf({ 1 })->size(), 0u);
    EXPECT_EQ(desk.store.changesOf({ 2 })->size(), 1u);
    EXPECT_EQ(desk.fault(), "");
}

TEST_F(ImportTest, aRowAgainInALaterBlockIsComparedToo)
{
    std::string file = header;
    for (int i = 0; i < 9'000; ++i)
        file += 'R' + std::to_string(i) + ",2026-11-01T09:00:00Z,Offer,nick,Sale,pending,\n";
    for (int i = 0; i < 9'000; i += 3)
        file += 'R' + std::to_string(i) + ",2026-11-01T09:00:00Z,Offer,nick,Sale,approved,\n";
    const ImportReport report = desk.take(file);
    EXPECT_EQ(report.added, 9'000);
    EXPECT_EQ(report.changed, 3'000);
    EXPECT_EQ(desk.balances(), "nick 30000 60000");
    EXPECT_EQ(desk.fault(), "");
}

TEST_F(ImportTest, equalKeysWithoutAnIdAreSeparateConversions)
{
    const std::string file = "clickid,conv_time,campaign,publisher,type\n"
                             "c1,2026-11-01T09:00:00Z,Offer,nick,Sale\n"
                             "c1,2026-11-01T09:00:00Z,Offer,nick,Sale\n"
                             "c2,2026-11-01T09:00:00Z,Offer,nick,Sale\n";
    const ImportReport report = desk.take(file);
    EXPECT_EQ(report.added, 3);
    EXPECT_EQ(report.repeatedKeys, 1);
    EXPECT_EQ(desk.take(file).unchanged, 3);
}

TEST_F(ImportTest, rowsWithoutAnyKeyStayTheirPublishersInAnyOrder)
{
    const std::string heads = "conv_time,campaign,publisher,type,status\n";
    const std::string nicks = "2026-11-01T09:00:00Z,Offer,nick,Sale,approved\n";
    const std::string bobs = "2026-11-01T09:00:00Z,Offer,bob,Sale,pending\n";
    desk.take(heads + nicks + bobs);
    EXPECT_EQ(desk.take(heads + bobs + nicks).unchanged, 2);
    EXPECT_EQ(desk.balances(), "bob 0 10, nick 10 0");
}

} // namespace
