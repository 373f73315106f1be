// From which day a new conversion is payable: days of another zone, of the wrong one of campaign
// and publisher, or moved by what comes later.
#include "tests/core/holds_fixture.h"

using namespace core;
using tests::date;
using tests::HoldsTest;
using tests::ImportDesk;

TEST_F(HoldsTest, aNewConversionIsPayableSoManyDaysAfterItsOwn)
{
    const ImportReport report = take("A,2026-11-01T09:00:00Z,Offer,nick,approved,\n"
                                     "B,2026-11-02T09:00:00Z,Offer,nick,pending,\n");
    EXPECT_EQ(payableFrom("A"), date("2026-12-01"));
    EXPECT_EQ(payableFrom("B"), date("2026-12-02"));
    EXPECT_EQ(toText(report.earned), "0");
    EXPECT_EQ(toText(report.pending), "10");
    EXPECT_EQ(toText(report.held), "10");
    EXPECT_EQ(desk.balances(), "nick 0 10 held 10");
    EXPECT_EQ(desk.ledger(), "") << "what is held is no ledger entry";
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, daysAreTheWorkspaceZonesOwn)
{
    ImportDesk east({ "GBP", 2, Zone("East", { { 0, 10 * 3600 } }) });
    const CampaignId campaign = east.addCampaign("Offer", CostModel::Cpa, "10");
    east.addPublisher("nick");
    east.setHoldDays(campaign, 1);
    east.take(tests::holdsHead + "A,2026-11-01T15:00:00Z,Offer,nick,approved,\n");
    EXPECT_EQ(east.store.conversionsById("A")->front().conversion.payableFrom, date("2026-11-03"))
        << "it is the 2nd there";
}

TEST_F(HoldsTest, aPublishersOwnDaysGoBeforeTheCampaigns)
{
    const PublisherId bob = desk.addPublisher("bob");
    desk.addPublisher("eve");
    desk.setHoldDays(nick, 60);
    desk.setHoldDays(bob, 0);
    take("A,2026-11-01T09:00:00Z,Offer,nick,approved,\n"
         "B,2026-11-01T09:00:00Z,Offer,bob,approved,\n"
         "C,2026-11-01T09:00:00Z,Offer,eve,approved,\n");
    EXPECT_EQ(payableFrom("A"), date("2026-12-31"));
    EXPECT_EQ(payableFrom("B"), std::nullopt) << "0 days of his own";
    EXPECT_EQ(payableFrom("C"), date("2026-12-01"));
    EXPECT_EQ(desk.balances(), "bob 10 0, eve 0 0 held 10, nick 0 0 held 10");
}

TEST_F(HoldsTest, moneyOwedBackIsNotHeldByDays)
{
    take("A,2026-11-01T09:00:00Z,Offer,nick,approved,\n"
         "R,2026-11-02T09:00:00Z,Offer,nick,approved,-5\n");
    EXPECT_EQ(payableFrom("R"), std::nullopt);
    EXPECT_EQ(desk.balances(), "nick -10 0 held 10");
}

TEST_F(HoldsTest, whatIsOldEnoughCountsAtOnce)
{
    earn("A", "2026-10-01");
    EXPECT_EQ(payableFrom("A"), date("2026-10-31"));
    EXPECT_EQ(desk.balances(), "nick 10 0") << "the import released until today first";
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, laterHoldDaysMoveNoStoredDay)
{
    earn("A", "2026-11-01");
    desk.setHoldDays(offer, 90);
    earn("B", "2026-11-01");
    EXPECT_EQ(payableFrom("A"), date("2026-12-01"));
    EXPECT_EQ(payableFrom("B"), date("2027-01-30"));
}

TEST_F(HoldsTest, anImportThatChangesAConversionKeepsItsDay)
{
    take("B,2026-11-02T09:00:00Z,Offer,nick,pending,\n");
    desk.setHoldDays(offer, 0);
    const ImportReport report = take("B,2026-11-02T09:00:00Z,Offer,nick,approved,\n");
    EXPECT_EQ(report.changed, 1);
    EXPECT_EQ(payableFrom("B"), date("2026-12-02"));
    EXPECT_EQ(toText(report.pending), "-10");
    EXPECT_EQ(toText(report.held), "10");
    EXPECT_EQ(desk.balances(), "nick 0 0 held 10");
    EXPECT_EQ(fault(), "");
}

TEST_F(HoldsTest, holdDaysAreFrom0To3650)
{
    for (const int days : { -1, 3'651 }) {
        SaveCampaignRequest request;
        request.campaign = desk.store.campaigns()->front();
        request.campaign.holdDays = days;
        EXPECT_FALSE(saveCampaign(desk.books, request)) << days;
    }
    EXPECT_EQ(*parseHoldDays(" 3650 "), 3'650);
    EXPECT_EQ(*parseHoldDays("0"), 0);
    for (const char* bad : { "", "-1", "3651", "1.5", "30d", "99999999999999" })
        EXPECT_FALSE(parseHoldDays(bad)) << bad;
}

TEST_F(HoldsTest, theTablesShowDaysAndDates)
{
    desk.setHoldDays(nick, 60);
    earn("A", "2026-11-01");
    EXPECT_TRUE(desk.exported("campaigns").find(",hold_days\n") != std::string::npos);
    EXPECT_TRUE(desk.exported("campaigns").find(",30\n") != std::string::npos);
    EXPECT_TRUE(desk.exported("publishers").find(",hold_days\n") != std::string::npos);
    EXPECT_TRUE(desk.exported("publishers").find(",60\n") != std::string::npos);
    const std::string conversions = desk.exported("conversions");
    EXPECT_TRUE(conversions.find(",payable_from,") != std::string::npos);
    EXPECT_TRUE(conversions.find(",2026-12-31,") != std::string::npos);
    EXPECT_EQ(desk.take(conversions).unchanged, 1) << "the native importer knows the column";
    EXPECT_TRUE(desk.take(conversions).unknownColumns.empty());
}
