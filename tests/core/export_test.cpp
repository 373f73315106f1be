#include "tests/support/import_desk.h"

#include <gtest/gtest.h>

namespace {

using namespace core;
using tests::ImportDesk;

/// Texts that a spreadsheet would take for formulas, quotes, line ends, refunds, rows without an
/// id.
const std::string difficult =
    "id,clickid,conv_time,campaign,publisher,type,status,country,os,revenue,currency,sub1,sub20,p_"
    "sub2,coupon,tracker_earning\n"
    "=1+1,c1,2026-11-01T09:00:00.25Z,\"Off;er, 1\",Ünal Medya,Lead,approved,UK,iOS "
    "17,10.5,GBP,-x,\"+\"\"y\",'=z,@c,1.25\n"
    "'quoted,c1,2026-11-01T10:00:00+01:00,\"Off;er, 1\",nick,Lead,pending,,,-3,GBP,,,,'',\n"
    ",c2,2026-11-02T09:00:00Z,\"Off;er, 1\",nick,Lead,other,us,,,usd,\"a\nb\",,,,\n"
    ",c2,2026-11-02T09:00:00Z,\"Off;er, 1\",nick,Lead,declined,us,,7,GBP,\"a\nb\",,,,\n";

void prepare(ImportDesk& desk)
{
    desk.addRules(desk.addCampaign("Off;er, 1", CostModel::RevShare, "4"),
                  "geo_os, IOS, UK, 50, from 2026-01-01, until 2026-12-31\n"
                  "publisher, Ünal Medya, 1\n");
    desk.addPublisher("nick");
}

TEST(Export, conversionsGoInAgainExactly)
{
    ImportDesk desk;
    prepare(desk);
    const ImportReport first = desk.take(difficult);
    ASSERT_EQ(first.added, 4) << (first.issues.empty() ? ""
                                                       : first.issues.front().error.sentence());
    const std::string exported = desk.exported("conversions");
    EXPECT_EQ(desk.take(exported).unchanged, 4);

    ImportDesk copy;
    prepare(copy);
    EXPECT_EQ(copy.take(exported).added, 4);
    EXPECT_EQ(copy.exported("conversions"), exported);
    EXPECT_EQ(copy.balances(), desk.balances());
    EXPECT_EQ(copy.store.conversionsById("=1+1")->size(), 1u);
    EXPECT_EQ(copy.store.conversionsById("'quoted")->size(), 1u);
}

TEST(Export, onlyOurOwnExportLosesItsGuard)
{
    ImportDesk desk;
    prepare(desk);
    desk.take("id,conv_time,campaign,publisher\n'=1,2026-11-01T09:00:00Z,\"Off;er, 1\",nick\n");
    EXPECT_EQ(desk.store.conversionsById("'=1")->size(), 1u);
}

TEST(Export, conversionsSayWhatTheyEarnAndWhy)
{
    ImportDesk desk;
    prepare(desk);
    desk.take(difficult);
    const std::string exported = desk.exported("conversions");
    EXPECT_NE(exported.find(",1.25,,0.105,publisher,\"Ünal Medya, 1\",,1,,,\n"), std::string::npos)
        << exported;
    EXPECT_NE(exported.find(",-0.12,default,,negative-revenue,1,,,\n"), std::string::npos) << exported;
}

TEST(Export, ledgerAndBalancesAndRulesAndCampaigns)
{
    ImportDesk desk;
    prepare(desk);
    desk.take(difficult);
    EXPECT_EQ(desk.exported("balances"),
              "publisher,currency,earned,adjustments,paid_out,balance,payable,in_payment,owed,"
              "pending,held\n"
              "nick,GBP,0,0,0.00,0,0.00,0.00,0,-0.12,0\n"
              "Ünal Medya,GBP,0.105,0,0.00,0.105,0.10,0.00,0.105,0,0\n");
    EXPECT_EQ(
        desk.exported("ledger"),
        "entry,effective_date,posted_at,month,publisher,campaign,kind,amount,currency,source,note\n"
        "1,2026-11-01,2026-11-22T12:00:00Z,2026-11,Ünal Medya,\"Off;er, "
        "1\",earning,0.105,GBP,import 1,\n");
    EXPECT_EQ(desk.exported("rules"),
              "campaign,kind,country,os,publisher,sub,sub_value,type,value,unit,valid_from,"
              "valid_until\n"
              "\"Off;er, 1\",geo_os,UK,IOS,,,,,50,percent,2026-01-01,2026-12-31\n"
              "\"Off;er, 1\",publisher,,,Ünal Medya,,,,1,percent,,\n");
    EXPECT_NE(desk.exported("campaigns").find(",\"Off;er, 1\",revshare,4,partner,active,,2,0\n"),
              std::string::npos);
    EXPECT_EQ(desk.exported("payouts"),
              "serial,publisher,requested_amount,paid_amount,currency,status,method,payment_date,"
              "note,created_at,updated_at,invoice\n");
}

} // namespace
