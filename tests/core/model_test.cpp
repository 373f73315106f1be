#include "core/base/sip_hash.h"
#include "core/model/batch.h"
#include "core/model/campaign.h"
#include "core/model/chain_head.h"
#include "core/model/conversion.h"
#include "core/model/countries.h"
#include "core/model/payout.h"

#include <gtest/gtest.h>
#include <set>

namespace core {
namespace {

TEST(Countries, AreTwoLetterCodesInAnyCase)
{
    EXPECT_EQ(countryCode("US"), "US");
    EXPECT_EQ(countryCode(" de "), "DE");
    EXPECT_EQ(countryCode("uk"), "GB");
    EXPECT_EQ(countryCode("EL"), "GR");
    EXPECT_EQ(countryCode("XK"), "XK");
    for (const char* text : { "", "U", "USA", "EU", "ZZ", "AN", "XX", "Ü", "1A", "Germany" })
        EXPECT_EQ(countryCode(text), "") << text;
}

TEST(Countries, AreAllOfIso3166)
{
    int count = 0;
    for (char first = 'A'; first <= 'Z'; ++first)
        for (char second = 'A'; second <= 'Z'; ++second)
            count += countryName(std::string{ first, second }).empty() ? 0 : 1;
    EXPECT_EQ(count, 249 + 1); // and XK
    EXPECT_EQ(countryName("GB"), "United Kingdom");
    EXPECT_EQ(countryName("ZW"), "Zimbabwe");
    EXPECT_EQ(countryName("UK"), "");
}

TEST(OsFamilies, AreNamesWithoutVersionInAnyCase)
{
    const struct {
        const char* typed;
        const char* family;
    } cases[] = {
        { "IOS", "ios" },
        { "iOS 17.2", "ios" },
        { "iPhone OS 9_3_5", "ios" },
        { "iPadOS 17", "ipados" },
        { "Android 14", "android" },
        { "android14", "android" },
        { "macOS", "macos" },
        { "OS X", "macos" },
        { "Mac OS X 10.15.7", "macos" },
        { "Mac OS X 10_15_7", "macos" },
        { "Mac_OS_X", "macos" },
        { "macOS Sonoma 14.1", "macos" },
        { "Windows 11", "windows" },
        { "Windows NT 10.0", "windows" },
        { "Windows XP", "windows" },
        { "Windows Phone 8.1", "windows phone" },
        { "Linux x86_64", "linux" },
        { "Ubuntu 22.04", "linux" },
        { "Chrome OS", "chromeos" },
        { "ChromeOS 120", "chromeos" },
        { "Tizen 6", "tizen" },
        { "KaiOS", "kaios" },
        { "webOS", "webos" },
        { " Haiku R1 ", "haiku r" },
        { "", "" },
        { "7", "7" },
    };
    for (const auto& [typed, family] : cases)
        EXPECT_EQ(osFamily(typed), family) << typed;
    EXPECT_TRUE(isKnownOsFamily("macos"));
    EXPECT_FALSE(isKnownOsFamily("haiku"));
    EXPECT_FALSE(isKnownOsFamily(""));
}

TEST(ConversionStatuses, AreReadInAnyCaseWithTheWordsSeenInTheWild)
{
    using enum ConversionStatus;
    const struct {
        const char* text;
        ConversionStatus status;
    } cases[] = { { "approved", Approved }, { "APPROVED", Approved },
                  { " Pending ", Pending }, { "hold", Pending },
                  { "On Hold", Pending },   { "review", Pending },
                  { "declined", Declined }, { "rejected", Declined },
                  { "invalid", Declined },  { "canceled", Declined },
                  { "refused", Declined },  { "fraud", Declined },
                  { "other", Other },       { "", Other },
                  { "  ", Other } };
    for (const auto& [text, status] : cases)
        EXPECT_EQ(parseConversionStatus(text).value(), status) << text;
    for (const char* text : { "paid", "approve", "1", "none", "on  hold" })
        EXPECT_FALSE(parseConversionStatus(text)) << text;
    for (const ConversionStatusInfo& row : conversionStatuses())
        EXPECT_EQ(toText(row.status), row.key);
}

TEST(ConversionStatuses, EarnWhenApprovedAndWhenOtherIfTheWorkspaceSaysSo)
{
    EXPECT_TRUE(earns(ConversionStatus::Approved, false));
    EXPECT_TRUE(earns(ConversionStatus::Other, true));
    EXPECT_FALSE(earns(ConversionStatus::Other, false));
    EXPECT_FALSE(earns(ConversionStatus::Pending, true));
    EXPECT_FALSE(earns(ConversionStatus::Declined, true));
}

TEST(PayoutStatuses, AllowExactlyTheMovesThatWereDecided)
{
    using enum PayoutStatus;
    const std::set<std::pair<PayoutStatus, PayoutStatus>> expected = {
        { Pending, Approved }, { Approved, Pending }, { Pending, Paid },
        { Pending, Declined }, { Approved, Paid },    { Approved, Declined },
        { Declined, Pending }, { Paid, Returned },    { Paid, Approved }
    };
    std::set<std::pair<PayoutStatus, PayoutStatus>> moves;
    std::set<std::pair<PayoutStatus, PayoutStatus>> withReason;
    for (const PayoutStatusInfo& row : payoutStatuses()) {
        EXPECT_EQ(&info(row.status), &row);
        EXPECT_EQ(parsePayoutStatus(row.label).value(), row.status);
        EXPECT_EQ(row.mayBeFirst, row.status != Returned);
        EXPECT_EQ(row.deducts, row.status != Declined && row.status != Returned);
        EXPECT_EQ(row.inPayment, row.status == Pending || row.status == Approved);
        for (const PayoutStatus next : row.next)
            moves.emplace(row.status, next);
        for (const PayoutStatus next : row.needsReason)
            withReason.emplace(row.status, next);
    }
    EXPECT_EQ(moves, expected);
    EXPECT_EQ(withReason,
              (std::set<std::pair<PayoutStatus, PayoutStatus>>{ { Paid, Returned },
                                                                { Paid, Approved } }));
    EXPECT_FALSE(parsePayoutStatus("done"));
}

TEST(CostModels, AreReadAsPeopleWriteThem)
{
    EXPECT_EQ(parseCostModel("cpa").value(), CostModel::Cpa);
    EXPECT_EQ(parseCostModel("RevShare").value(), CostModel::RevShare);
    EXPECT_EQ(parseCostModel("Rev-Share").value(), CostModel::RevShare);
    EXPECT_EQ(parseCostModel("Do not track").value(), CostModel::DoNotTrack);
    EXPECT_FALSE(parseCostModel("cps"));
    for (const CostModelInfo& row : costModels()) {
        EXPECT_EQ(parseCostModel(row.key).value(), row.model);
        EXPECT_EQ(parseCostModel(row.label).value(), row.model);
        EXPECT_EQ(row.pays, row.model == CostModel::Cpa || row.model == CostModel::RevShare);
    }
}

TEST(PayoutValues, AreDecimalsFromZeroToABillion)
{
    EXPECT_EQ(toText(parsePayoutValue(" 4.1250 ").value()), "4.125");
    EXPECT_EQ(toText(parsePayoutValue("0").value()), "0");
    EXPECT_EQ(toText(parsePayoutValue("1000000000").value()), "1000000000");
    for (const char* text :
         { "", "-1", "-0.000001", "1000000000.000001", "5%", "$5", "1,5", "five" })
        EXPECT_FALSE(parsePayoutValue(text)) << text;
}

TEST(Identity, IsTheIdWhereThereIsOne)
{
    Conversion a;
    a.id = "c-1";
    a.time = { 1 };
    Conversion b = a;
    b.time = { 2 };
    b.order = "other";
    EXPECT_EQ(identityOf(a), identityOf(b));
    b.id = "c-2";
    EXPECT_NE(identityOf(a), identityOf(b));
}

TEST(Identity, WithoutAnIdIsClickEventTypeTimeAndOccurrence)
{
    Conversion base;
    base.clickId = "click";
    base.order = "o1";
    base.type = "Lead";
    base.time = { 5 };
    std::set<Identity> identities = { identityOf(base) };
    const auto with = [&](auto change) {
        Conversion other = base;
        change(other);
        return identities.insert(identityOf(other)).second;
    };
    EXPECT_TRUE(with([](Conversion& c) { c.clickId = "click2"; }));
    EXPECT_TRUE(with([](Conversion& c) { c.order = "o2"; }));
    EXPECT_TRUE(with([](Conversion& c) { c.eventId = "o1"; }));
    EXPECT_TRUE(with([](Conversion& c) { c.type = "Sale"; }));
    EXPECT_TRUE(with([](Conversion& c) { c.time = { 6 }; }));
    EXPECT_TRUE(with([](Conversion& c) { c.occurrence = 1; }));
    EXPECT_TRUE(with([](Conversion& c) { c.clickId = "clicko", c.order = "1"; }));
    EXPECT_FALSE(with([](Conversion& c) { c.status = ConversionStatus::Declined; }));
    EXPECT_FALSE(with([](Conversion& c) { c.revenue = Money{ 1 }; }));
}

TEST(Identity, OfARowWithoutAnyKeyTakesInItsPublisher)
{
    Conversion a;
    a.type = "Lead";
    a.publisher = { 1 };
    Conversion b = a;
    b.publisher = { 2 };
    EXPECT_NE(identityOf(a), identityOf(b));
    a.clickId = b.clickId = "click";
    EXPECT_EQ(identityOf(a), identityOf(b)) << "a click has one publisher";
}

TEST(ConversionView, OwnsAgainWhatItViews)
{
    const Conversion full{ { 1 },      "id",    "click", "event", "order",  "external", "coupon", "refund",
                           2,          { 3 },   "time",  { 4 },   { 5 },    "Sale",     ConversionStatus::Pending,
                           "US",       "iOS",   Money{ 6 },       "USD",    Money{ 7 }, Date{ 8 },
                           { LinkKind::Added, { 9 } }, { "a", "", "c" }, { "", "p2" } };
    EXPECT_EQ(owned(full), full);
    EXPECT_EQ(ConversionView(full), ConversionView(owned(full)));
    Conversion other = full;
    other.conversionSubs[1] = "p3";
    EXPECT_NE(ConversionView(full), ConversionView(other));
}

TEST(SubViews, EndWithATextWhateverOrderTheyCameIn)
{
    SubViews subs;
    subs.set(3, {});
    EXPECT_TRUE(subs.empty());
    subs.set(2, "third");
    subs.set(0, "first");
    EXPECT_EQ(subs, SubViews(std::vector<std::string>{ "first", "", "third" }));
    EXPECT_EQ(subs[1], "");
    subs.set(2, {});
    EXPECT_EQ(subs, SubViews(std::vector<std::string>{ "first" }));
}

TEST(Currencies, AreKnownInAnyCase)
{
    EXPECT_EQ(currencyCode("usd"), "USD");
    EXPECT_EQ(currencyCode("Kwd"), "KWD");
    for (const char* text : { "", "US", "USDD", "XXX", "U D" })
        EXPECT_EQ(currencyCode(text), "") << text;
}

TEST(ChainHead, ReadsWhatItWrites)
{
    const ChainHead head{ 482, "3fa902bc77de1c05" + std::string(48, '7') };
    EXPECT_EQ(toText(head), "482:3fa9 02bc 77de 1c05");
    EXPECT_EQ(parseChainHead(toText(head)).value(), shortened(head));
    for (const char* text : { "482:3fa902bc77de1c05", " 482 : 3FA9 02BC77DE1C05 ", "482:3fa902bc" })
        EXPECT_TRUE(isSame(parseChainHead(text).value(), head)) << text;
    EXPECT_TRUE(isSame(parseChainHead("482:" + head.hash).value(), head));
}

TEST(ChainHead, IsRefusedWhenItIsNone)
{
    for (const std::string text : { "",
                                    "482",
                                    "482:",
                                    ":3fa902bc",
                                    "0:3fa902bc",
                                    "-1:3fa902bc",
                                    "482:3fa902b",
                                    "482:3fa902bg",
                                    "x482:3fa902bc",
                                    "482;3fa902bc" })
        EXPECT_FALSE(parseChainHead(text)) << text;
    EXPECT_FALSE(parseChainHead("1:" + std::string(65, 'a')));
    EXPECT_FALSE(parseChainHead("99999999999999999999:3fa902bc"));
}

TEST(ChainHead, DiffersByPositionAndByAnyDigit)
{
    const ChainHead head{ 482, "3fa902bc77de1c05" + std::string(48, '7') };
    EXPECT_FALSE(isSame({ 481, head.hash }, head));
    EXPECT_FALSE(isSame({ 482, "3fa902bc77de1c06" }, head));
    EXPECT_FALSE(isSame({ 482, "" }, head));
    EXPECT_FALSE(isSame({ 482, head.hash.substr(0, 63) + '8' }, head));
}

TEST(Identity, HashesAsTheReferenceDoes)
{
    // Vectors 0, 1 and 15 of the reference's vectors_sip128.
    std::string bytes;
    for (int i = 0; i < 63; ++i)
        bytes += char(i);
    EXPECT_EQ(sipHash128(std::string_view(bytes).substr(0, 0)),
              (SipHash128{ 0xe6a825ba047f81a3u, 0x930255c71472f66du }));
    EXPECT_EQ(sipHash128(std::string_view(bytes).substr(0, 1)),
              (SipHash128{ 0x44af996bd8c187dau, 0x45fc229b11597634u }));
    EXPECT_EQ(sipHash128(std::string_view(bytes).substr(0, 15)),
              (SipHash128{ 0x11a8b03399e99354u, 0xd9c3cf970fec087eu }));
}

} // namespace
} // namespace core
