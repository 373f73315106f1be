#include "core/base/mul_div.h"
#include "tests/core/pricing_fixture.h"

#include <gtest/gtest.h>
#include <random>

namespace core::testing {
namespace {

/// "10", "-4 negative-revenue", or the error's first sentence.
std::string
outcome(const Conversion& conversion, const RuleSet& rules, const Workspace& workspace = dollars())
{
    const Result<Earning> earning = price(conversion, rules, workspace);
    if (!earning)
        return earning.error().what;
    const std::string reason(toText(earning->reason));
    return toText(earning->amount) + (reason.empty() ? "" : ' ' + reason);
}

TEST(Pricing, PaysThePagesExamples)
{
    // Revenue 40. CPA: the amount itself, and under HYBRID a percentage; RevShare: the other way
    // round.
    const struct {
        const char* example;
        const char* type;
        const char* country;
        const char* underCpa;
        const char* underRevShare;
    } cases[] = {
        { "geo, US, 10", "Lead", "US", "10", "4" },
        { "geo_os, IOS, US, 10", "Lead", "US", "10", "4" },
        { "publisher, nick, 10", "Lead", "US", "10", "4" },
        { "publisher_sub, nick, sub1, 12347, 10", "Lead", "US", "10", "4" },
        { "publisher_sub_geo, nick, sub1, 12347, US, 10", "Lead", "US", "10", "4" },
        { "hybrid, Signup, 5", "Signup", "US", "2", "5" },
        { "conversion_sub, sub1, product1, 10", "Lead", "US", "10", "4" },
        { "type_geo_sub, Lead, US, sub1, product1, 15", "Lead", "US", "15", "6" },
        { "type_sub, Lead, sub1, product1, 15", "Lead", "US", "15", "6" },
        { "type_geo, Purchase, UK, 10", "Purchase", "GB", "10", "4" },
        { "type, Lead, 15", "Lead", "US", "15", "6" },
    };
    ASSERT_EQ(std::size(cases), RuleKinds::all().size());
    for (const auto& each : cases) {
        Conversion conversion = approvedLead("40");
        conversion.type = each.type;
        conversion.country = each.country;
        const RuleSet cpa = rulesOf(campaignOf(CostModel::Cpa), each.example);
        const RuleSet revShare = rulesOf(campaignOf(CostModel::RevShare), each.example);
        EXPECT_EQ(toFileLine(cpa.rules().at(0)), each.example);
        EXPECT_EQ(outcome(conversion, cpa), each.underCpa) << each.example;
        EXPECT_EQ(outcome(conversion, revShare), each.underRevShare) << each.example;
        const Earning earning = price(conversion, cpa, dollars()).value();
        EXPECT_EQ(earning.rule, RuleId{ 101 });
        EXPECT_EQ(earning.kind, cpa.rules()[0].kind);
        EXPECT_EQ(earning.version, CampaignVersionId{ 7 });
    }
}

TEST(Pricing, FollowsTheDecisions)
{
    const struct {
        const char* sentence;
        CostModel model;
        const char* defaultPayout;
        const char* rules;
        const char* revenue;
        const char* expected;
    } cases[] = {
        { "the default is a fixed amount under CPA", CostModel::Cpa, "3", "", "40", "3" },
        { "the default is a percentage under RevShare", CostModel::RevShare, "3", "", "40", "1.2" },
        { "a fixed amount needs no revenue", CostModel::Cpa, "3", "", "", "3" },
        { "a percentage of no revenue is nothing",
          CostModel::RevShare,
          "3",
          "",
          "",
          "0 no-revenue" },
        { "a percentage of revenue 0 is 0 and nothing to remark",
          CostModel::RevShare,
          "3",
          "",
          "0",
          "0" },
        { "hybrid on CPA needs revenue",
          CostModel::Cpa,
          "3",
          "hybrid, Lead, 5",
          "",
          "0 no-revenue" },
        { "hybrid on RevShare needs none", CostModel::RevShare, "3", "hybrid, Lead, 5", "", "5" },
        { "a refund earns a negative percentage",
          CostModel::RevShare,
          "3",
          "",
          "-40",
          "-1.2 negative-revenue" },
        { "a refund negates a fixed amount",
          CostModel::Cpa,
          "3",
          "",
          "-0.01",
          "-3 negative-revenue" },
        { "a rule that pays 0 is a result, not a gap",
          CostModel::Cpa,
          "3",
          "type, Lead, 0",
          "40",
          "0" },
        { "no rule and no default earns nothing",
          CostModel::Cpa,
          "",
          "type, Sale, 9",
          "40",
          "0 no-default" },
        { "CPC earns nothing", CostModel::Cpc, "3", "type, Lead, 9", "40", "0 not-paid-by-model" },
        { "CPM earns nothing", CostModel::Cpm, "3", "", "40", "0 not-paid-by-model" },
        { "PopCPM earns nothing", CostModel::PopCpm, "3", "", "40", "0 not-paid-by-model" },
        { "Do not track earns nothing",
          CostModel::DoNotTrack,
          "3",
          "",
          "40",
          "0 not-paid-by-model" },
        { "a percentage over 100 is paid", CostModel::RevShare, "250", "", "40", "100" },
        { "half a micro is rounded up", CostModel::RevShare, "50", "", "0.000001", "0.000001" },
        { "half a micro of a refund is rounded down",
          CostModel::RevShare,
          "50",
          "",
          "-0.000001",
          "-0.000001 negative-revenue" },
        { "less than half a micro is dropped",
          CostModel::RevShare,
          "49.999999",
          "",
          "0.000001",
          "0" },
        { "the most there may be is paid",
          CostModel::RevShare,
          "100",
          "",
          "1000000000",
          "1000000000" },
        { "more than that is refused",
          CostModel::RevShare,
          "100.000001",
          "",
          "1000000000",
          "The conversion would earn more than 1000000000 USD." },
        { "more than that is refused for refunds too",
          CostModel::RevShare,
          "1000000000",
          "",
          "-1000000000",
          "The conversion would earn more than 1000000000 USD." },
    };
    for (const auto& each : cases)
        EXPECT_EQ(outcome(approvedLead(each.revenue),
                          rulesOf(campaignOf(each.model, each.defaultPayout), each.rules)),
                  each.expected)
            << each.sentence;
}

TEST(Pricing, DeclinedEarnsNothingAndKeepsItsWinner)
{
    const RuleSet rules = rulesOf(campaignOf(CostModel::Cpa, "3"), "type, Lead, 9");
    Conversion conversion = approvedLead("40");
    conversion.status = ConversionStatus::Declined;
    EXPECT_EQ(outcome(conversion, rules), "0 declined");
    EXPECT_EQ(price(conversion, rules, dollars())->rule, RuleId{ 101 });
}

TEST(Pricing, PendingIsPricedAtWhatItWouldEarn)
{
    const RuleSet rules = rulesOf(campaignOf(CostModel::Cpa, "3"), "type, Lead, 9");
    Conversion conversion = approvedLead();
    for (const ConversionStatus status : { ConversionStatus::Pending, ConversionStatus::Other }) {
        conversion.status = status;
        EXPECT_EQ(outcome(conversion, rules), "9");
    }
}

TEST(Pricing, StopsTheDayAfterTheCampaignExpiresInTheWorkspacesZone)
{
    Campaign campaign = campaignOf(CostModel::Cpa, "3");
    campaign.expires = parseDate("2026-11-22").value();
    const RuleSet rules = rulesOf(campaign, "");
    Workspace workspace = dollars();
    workspace.zone = Zone("Etc/GMT-2", { { 0, 7200 } });
    const auto at = [&](const char* time) {
        Conversion conversion = approvedLead();
        conversion.time = parseTimestamp(time, Zone()).value();
        return outcome(conversion, rules, workspace);
    };
    EXPECT_EQ(at("2026-11-21T00:00:00Z"), "3");
    EXPECT_EQ(at("2026-11-22T21:59:59.999999Z"), "3");
    EXPECT_EQ(at("2026-11-22T22:00:00Z"), "0 expired");
}

TEST(Pricing, OfAnotherCurrencyWaitsForARateAlsoWhereTheAmountIsFixed)
{
    Conversion conversion = approvedLead("40");
    conversion.currency = "EUR";
    EXPECT_EQ(outcome(conversion, rulesOf(campaignOf(CostModel::RevShare, "3"), "")), "0 no-rate");
    EXPECT_EQ(outcome(conversion, rulesOf(campaignOf(CostModel::Cpa, "3"), "")), "0 no-rate");
    EXPECT_EQ(outcome(conversion, rulesOf(campaignOf(CostModel::Cpa, "3"), "hybrid, Lead, 5")),
              "0 no-rate");
    conversion.revenue = Money{ -1 };
    EXPECT_EQ(outcome(conversion, rulesOf(campaignOf(CostModel::Cpa, "3"), "")), "0 no-rate");
    conversion.revenue.reset();
    EXPECT_EQ(outcome(conversion, rulesOf(campaignOf(CostModel::Cpa, "3"), "")), "3")
        << "nothing is there to be converted";
    EXPECT_EQ(outcome(conversion, rulesOf(campaignOf(CostModel::RevShare, "3"), "")),
              "0 no-revenue");
    conversion = approvedLead("40");
    conversion.currency = "USD";
    EXPECT_EQ(outcome(conversion, rulesOf(campaignOf(CostModel::RevShare, "3"), "")), "1.2");
}

TEST(Pricing, TellsTheFirstReasonOfSeveral)
{
    Campaign campaign = campaignOf(CostModel::Cpc);
    campaign.expires = parseDate("2026-01-01").value();
    Conversion conversion = approvedLead("-1");
    conversion.currency = "EUR";
    conversion.status = ConversionStatus::Declined;
    EXPECT_EQ(outcome(conversion, rulesOf(campaign, "")), "0 not-paid-by-model");
    campaign.costModel = CostModel::RevShare;
    EXPECT_EQ(outcome(conversion, rulesOf(campaign, "")), "0 declined");
    conversion.status = ConversionStatus::Approved;
    EXPECT_EQ(outcome(conversion, rulesOf(campaign, "")), "0 expired");
    campaign.expires.reset();
    EXPECT_EQ(outcome(conversion, rulesOf(campaign, "")), "0 no-default");
}

TEST(Pricing, RoundsAsAWideReferenceDoes)
{
    const auto seed = std::random_device()();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937_64 random(seed);
    for (int i = 0; i < 5'000; ++i) {
        Campaign campaign = campaignOf(CostModel::RevShare);
        campaign.defaultPayout = PayoutValue{ std::int64_t(random() % 100'000'000) };
        Conversion conversion = approvedLead();
        conversion.revenue =
            Money{ std::int64_t(random() % 2'000'000'000'000) - 1'000'000'000'000 };
        const Earning earning = price(conversion, RuleSet(campaign, {}, Zone()), dollars()).value();
        const auto reference = detail::mulDivRoundByHalves(
            campaign.defaultPayout->micros, conversion.revenue->micros, 100'000'000);
        ASSERT_EQ(earning.amount.micros, reference)
            << campaign.defaultPayout->micros << " of " << conversion.revenue->micros;
    }
}

TEST(Reasons, AreReadAsTheyAreWritten)
{
    for (int i = 0; i <= int(Reason::Declined); ++i) {
        const auto reason = Reason(i);
        EXPECT_EQ(parseReason(toText(reason)), reason);
        EXPECT_EQ(sentence(reason).empty(), reason == Reason::None);
    }
    EXPECT_EQ(parseReason("something else"), Reason::None);
}

} // namespace
} // namespace core::testing
