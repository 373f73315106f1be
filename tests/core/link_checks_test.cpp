// What verify holds against links.
#include "core/ledger/invariants.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

constexpr ConversionId first{ 1 };

ConversionPosting posting(LinkKind kind, Money earning)
{
    ConversionPosting posting;
    posting.key = { 2 };
    posting.publisher = { 1 };
    posting.campaign = { 1 };
    posting.status = ConversionStatus::Approved;
    posting.earning = posting.posted = earning;
    posting.link = { kind, first };
    return posting;
}

/// "" or what is said of the conversion.
std::string faultOf(LinkKind kind, Money earning)
{
    const Workspace workspace;
    const RateTable rates("GBP", {});
    PostingCheck check(workspace, rates, {});
    check.take(posting(kind, earning));
    return check.linkFault() ? check.linkFault()->text() : std::string();
}

TEST(LinkChecks, whatWasIgnoredOrReplacedEarnsNothing)
{
    const Money one = Money::ofUnits(1);
    for (const LinkKind kind : { LinkKind::Ignored, LinkKind::Replaced }) {
        EXPECT_EQ(faultOf(kind, Money()), "");
        EXPECT_NE(faultOf(kind, one), "");
        EXPECT_NE(faultOf(kind, -one), "");
    }
    for (const LinkKind kind : { LinkKind::Repeated, LinkKind::Added })
        EXPECT_EQ(faultOf(kind, one), "");
}

TEST(LinkChecks, refundsTakeBackAndNoMoreThanTheirOriginalEarns)
{
    EXPECT_EQ(faultOf(LinkKind::Refund, -Money::ofUnits(1)), "");
    EXPECT_NE(faultOf(LinkKind::Refund, Money::ofUnits(1)), "");

    const Workspace workspace;
    const RateTable rates("GBP", {});
    PostingCheck check(workspace, rates, {});
    ConversionPosting refund = posting(LinkKind::Refund, -Money::ofUnits(4));
    check.take(refund);
    refund.key = { 3 };
    check.take(refund);
    StoredConversion original;
    original.conversion.key = first;
    original.conversion.status = ConversionStatus::Approved;
    const MoneySum& taken = check.refunded().at(first);
    original.earning.amount = Money::ofUnits(8);
    EXPECT_FALSE(refundFault(original, taken, {}));
    original.earning.amount = Money{ 7'999'999 };
    EXPECT_TRUE(refundFault(original, taken, {}));
    original.earning.amount = Money::ofUnits(8);
    original.conversion.status = ConversionStatus::Pending;
    EXPECT_TRUE(refundFault(original, taken, {})) << "it does not count";
    original.conversion.status = ConversionStatus::Approved;
    original.conversion.payableFrom = Date{ 20'000 };
    EXPECT_TRUE(refundFault(original, taken, {})) << "it is held";
}

} // namespace
