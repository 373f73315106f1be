// Units of work, company, methods, publishers, campaigns and rules.
#include "tests/storage/store_contract.h"

#include <array>

namespace tests {

using namespace core;

namespace {

const ChangeStamp stamp{ { 1'000'000 }, "ann", "a note" };

/// Texts that have broken databases before.
std::vector<std::string> hostileTexts()
{
    return { "O'Brien \"the\" \\ back",
             "'; DROP TABLE publisher; --",
             "emoji \xF0\x9F\x98\x80 and \xE2\x80\xAE"
             "bidi",
             "line\nfeed\r\n\ttab",
             "%_?:name$1",
             "[\"json\",{\"a\":1}]",
             "\xEF\xBB\xBF"
             "bom first",
             "\xEF\xBB\xBF\xEF\xBB\xBF"
             "two boms",
             std::string(1'000'000, 'x') };
}

} // namespace

TEST_P(StoreContract, workThatIsGivenUpLeavesNothing)
{
    giveUp([&] {
        Publisher publisher;
        publisher.alias = "nick";
        must(store().savePublisher(publisher));
        EXPECT_EQ(must(store().publishers()).size(), 1u) << "inside, it is seen";
    });
    EXPECT_TRUE(must(store().publishers()).empty());
}

TEST_P(StoreContract, aFailedWriteTakesTheWholeUnitOfWorkBack)
{
    addPublisher("nick");
    auto unit = must(store().begin(byAnn()));
    Publisher kate;
    kate.alias = "kate";
    must(store().savePublisher(kate));
    Publisher again;
    again.alias = "nick";
    const auto refused = store().savePublisher(again);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    kate.alias = "kate 2";
    EXPECT_FALSE(store().savePublisher(kate)) << "nothing more is accepted";
    EXPECT_EQ(unit->commit(), Outcome::RolledBack);
    EXPECT_EQ(must(store().publishers()).size(), 1u);
}

TEST_P(StoreContract, aUnitOfWorkMayFollowAFailedOne)
{
    addPublisher("nick");
    giveUp([&] {
        Publisher again;
        again.alias = "NICK";
        EXPECT_FALSE(store().savePublisher(again));
    });
    addPublisher("kate");
    EXPECT_EQ(must(store().publishers()).size(), 2u);
}

TEST_P(StoreContract, theWorkspaceIsAsMade)
{
    EXPECT_EQ(store().workspace().currency, "USD");
    EXPECT_EQ(store().workspace().decimals, 2);
    EXPECT_EQ(store().workspace().zone.name(), "Test/TwoEast");
    EXPECT_EQ(must(store().company()).version, 1);
    EXPECT_EQ(must(store().company()).name, "Acme");
    EXPECT_TRUE(must(store().company()).otherEarns);
}

TEST_P(StoreContract, theCompanyIsSavedWholeWithANewVersion)
{
    Company company = must(store().company());
    company = { "Acme \"Pay\" GmbH",
                "Street 1",
                "Town",
                "DE",
                "DE123",
                "IBAN 1",
                14,
                std::string("\x89PNG\0\xFF", 6),
                "Sale",
                false,
                "A-{seq}",
                "B-{seq}",
                1 };
    write([&] { must(store().saveCompany(company)); });
    company.version = 2;
    EXPECT_EQ(must(store().company()), company);
}

TEST_P(StoreContract, aStaleCompanyIsAConflict)
{
    const Company stale = must(store().company());
    write([&] { must(store().saveCompany(stale)); });
    giveUp([&] {
        const auto saved = store().saveCompany(stale);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::Conflict);
    });
    EXPECT_EQ(must(store().company()).version, 2);
}

TEST_P(StoreContract, methodsAreReplacedAsAListAndComeByName)
{
    write([&] { must(store().saveMethods({ { "Wire", Money::ofUnits(50) }, { "Card", {} } })); });
    write([&] { must(store().saveMethods({ { "Wire", {} }, { "PayPal", Money::ofUnits(10) } })); });
    const std::vector<PaymentMethod> expected{ { "PayPal", Money::ofUnits(10) }, { "Wire", {} } };
    EXPECT_EQ(must(store().methods()), expected);
}

TEST_P(StoreContract, publishersKeepEveryField)
{
    Publisher publisher{
        {},   "p-1", "Nick", "Nick N.", "n@example.org",         "Nick Ltd", "Road 2", "London",
        "UK", "GB1", "IBAN", "Wire",    PublisherStatus::Paused, 45, 0
    };
    write([&] { publisher = must(store().savePublisher(publisher)); });
    EXPECT_EQ(publisher.key.value, 1);
    EXPECT_EQ(publisher.version, 1);
    EXPECT_EQ(must(store().publishers()), std::vector{ publisher });

    publisher.town = "Leeds";
    publisher.status = PublisherStatus::Closed;
    write([&] { publisher = must(store().savePublisher(publisher)); });
    EXPECT_EQ(publisher.version, 2);
    EXPECT_EQ(must(store().publishers()), std::vector{ publisher });
}

TEST_P(StoreContract, hostileTextsComeBackByteForByte)
{
    int count = 0;
    for (const std::string& text : hostileTexts()) {
        Publisher publisher;
        publisher.alias = std::to_string(++count) + text;
        publisher.name = text;
        write([&] { must(store().savePublisher(publisher)); });
        EXPECT_EQ(must(store().publishers()).back().name, text);
        EXPECT_EQ(must(store().publishers()).back().alias, publisher.alias);
    }
    EXPECT_EQ(must(store().publishers()).size(), hostileTexts().size());
}

TEST_P(StoreContract, anAliasIsUniqueInAnyCaseAndAnIdExactly)
{
    Publisher first;
    first.alias = "Müller";
    first.id = "A";
    write([&] { must(store().savePublisher(first)); });
    giveUp([&] {
        Publisher other;
        other.alias = "MÜLLER";
        const auto saved = store().savePublisher(other);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::Refused);
    });
    giveUp([&] {
        Publisher other;
        other.alias = "kate";
        other.id = "A";
        const auto saved = store().savePublisher(other);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::Refused);
    });
    write([&] {
        Publisher other;
        other.alias = "kate";
        other.id = "a";
        must(store().savePublisher(other));
    });
}

TEST_P(StoreContract, aStalePublisherIsAConflictAndAnUnknownOneNotFound)
{
    const Publisher stale = addPublisher("nick");
    write([&] { must(store().savePublisher(stale)); });
    giveUp([&] {
        const auto saved = store().savePublisher(stale);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::Conflict);
    });
    giveUp([&] {
        Publisher unknown;
        unknown.key = { 77 };
        unknown.alias = "kate";
        unknown.version = 1;
        const auto saved = store().savePublisher(unknown);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::NotFound);
    });
}

TEST_P(StoreContract, campaignsKeepEveryDetail)
{
    Campaign campaign;
    campaign.id = "c-9";
    campaign.title = "Shop 'UK'";
    campaign.costModel = CostModel::RevShare;
    campaign.defaultPayout = PayoutValue{ 4'125'000 };
    campaign.matchOrder = mostConditionsFirst();
    campaign.status = CampaignStatus::Paused;
    campaign.expires = day(2027, 1, 31);
    campaign.holdDays = 30;
    write([&] { campaign = must(store().saveCampaign(campaign, {}, {}, stamp)); });
    EXPECT_EQ(campaign.key.value, 1);
    EXPECT_TRUE(campaign.version);
    EXPECT_EQ(must(store().campaigns()), std::vector{ campaign });
    EXPECT_EQ(must(store().campaignAt(campaign.version)), campaign);
}

TEST_P(StoreContract, anOwnMatchOrderIsKept)
{
    Campaign campaign;
    campaign.title = "Shop";
    campaign.matchOrder = partnerDealsFirst();
    std::swap(campaign.matchOrder.front(), campaign.matchOrder.back());
    write([&] { must(store().saveCampaign(campaign, {}, {}, stamp)); });
    EXPECT_EQ(must(store().campaigns()).front().matchOrder, campaign.matchOrder);
}

TEST_P(StoreContract, rulesOfEveryVersionStayReadable)
{
    const Campaign first =
        addCampaign("Shop", { rule("geo", { "US", "10" }), rule("type", { "Lead", "15" }) });
    EXPECT_EQ(first.ruleCount, 2);
    const auto before = must(store().rules(first.version));
    ASSERT_EQ(before.size(), 2u);
    EXPECT_EQ(before[0].fields, std::vector<std::string>{ "US" });

    Campaign edited = first;
    edited.title = "Shop 2";
    const std::array removed{ before[0].key };
    const std::array added{ rule("geo", { "US", "12" }) };
    write([&] { edited = must(store().saveCampaign(edited, removed, added, stamp)); });

    EXPECT_EQ(edited.ruleCount, 2);
    const auto after = must(store().rules(edited.version));
    ASSERT_EQ(after.size(), 2u);
    EXPECT_EQ(after[0], before[1]) << "in the order they were added";
    EXPECT_EQ(after[1].value, added[0].value);
    EXPECT_EQ(must(store().rules(first.version)), before);
    EXPECT_EQ(must(store().campaignAt(first.version)), first);
    EXPECT_EQ(must(store().campaigns()), std::vector{ edited });
    EXPECT_EQ(must(store().rule(before[0].key)), before[0]) << "also when removed since";
}

TEST_P(StoreContract, rulesKeepTheirDaysAndWhomTheyMean)
{
    const Publisher nick = addPublisher("nick");
    Rule dated = rule("publisher", { "nick", "10", "from 2026-11-01", "until 2026-12-31" });
    dated.publisher = nick.key;
    const Campaign campaign = addCampaign("Shop",
                                          { dated,
                                            rule("geo", { "US", "1", "from 1969-12-31" }),
                                            rule("geo", { "DE", "1", "until 2026-11-30" }) });
    auto stored = must(store().rules(campaign.version));
    ASSERT_EQ(stored.size(), 3u);
    dated.key = stored[0].key;
    EXPECT_EQ(stored[0], dated);
    EXPECT_EQ(must(store().rule(dated.key)), dated);
    EXPECT_EQ(stored[1].validFrom, day(1969, 12, 31));
    EXPECT_EQ(stored[1].validUntil, std::nullopt);
    EXPECT_FALSE(stored[1].publisher);
    EXPECT_EQ(stored[2].validFrom, std::nullopt);
    EXPECT_EQ(stored[2].validUntil, day(2026, 11, 30));
}

TEST_P(StoreContract, aRuleOfNobodyOrOfNoDayIsRefused)
{
    Rule ofNobody = rule("publisher", { "nick", "10" });
    ofNobody.publisher = { 77 };
    Rule ofNoDay = rule("geo", { "US", "10" });
    ofNoDay.validFrom = day(2026, 11, 2);
    ofNoDay.validUntil = day(2026, 11, 1);
    Campaign campaign;
    campaign.title = "Shop";
    for (const Rule& bad : { ofNobody, ofNoDay })
        giveUp([&] {
            const auto saved = store().saveCampaign(campaign, {}, { &bad, 1 }, stamp);
            ASSERT_FALSE(saved);
            EXPECT_EQ(saved.error().code, ErrorCode::Refused);
        });
    EXPECT_TRUE(must(store().campaigns()).empty());
}

TEST_P(StoreContract, everyVersionIsListedWithWhoSavedIt)
{
    const Campaign first = addCampaign("Shop", { rule("geo", { "US", "10" }) });
    const Campaign other = addCampaign("Other");
    Campaign second = first;
    second.title = "Shop 2";
    const std::array removed{ must(store().rules(first.version)).front().key };
    write([&] { second = must(store().saveCampaign(second, removed, {}, stamp)); });

    const std::vector<CampaignVersion> expected{ { 1, first, { noon(day(2026, 1, 1)), "ann", "" } },
                                                 { 2, second, stamp } };
    EXPECT_EQ(must(store().campaignVersions(first.key)), expected);
    EXPECT_EQ(must(store().campaignVersions(other.key)).size(), 1u);
    EXPECT_EQ(must(store().campaignVersions(other.key)).front().number, 1);
    EXPECT_EQ(store().campaignVersions({ 77 }).error().code, ErrorCode::NotFound);
}

TEST_P(StoreContract, everyRuleIsListedWithItsVersions)
{
    const Campaign first =
        addCampaign("Shop", { rule("geo", { "US", "10" }), rule("type", { "Lead", "15" }) });
    addCampaign("Other", { rule("geo", { "US", "10" }) });
    const auto before = must(store().rules(first.version));
    const std::array removed{ before[0].key };
    const std::array added{ rule("geo", { "US", "12" }) };
    Campaign second;
    write([&] { second = must(store().saveCampaign(first, removed, added, stamp)); });

    const auto lives = must(store().ruleLives(first.key));
    ASSERT_EQ(lives.size(), 3u);
    EXPECT_EQ(lives[0], (RuleLife{ before[0], first.version, second.version }));
    EXPECT_EQ(lives[1], (RuleLife{ before[1], first.version, {} }));
    EXPECT_EQ(lives[2].rule.value, added[0].value);
    EXPECT_EQ(lives[2].added, second.version);
    EXPECT_TRUE(must(store().ruleLives({ 77 })).empty());
}

TEST_P(StoreContract, ruleFieldsKeepHostileTexts)
{
    std::vector<Rule> rules;
    for (const std::string& text : hostileTexts()) {
        Rule hostile = rule("type", { "Lead", "1" });
        hostile.fields[0] = text;
        rules.push_back(hostile);
    }
    const Campaign campaign = addCampaign("Shop", rules);
    const auto stored = must(store().rules(campaign.version));
    ASSERT_EQ(stored.size(), rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i)
        EXPECT_EQ(stored[i].fields, rules[i].fields);
}

TEST_P(StoreContract, aStaleCampaignIsAConflict)
{
    const Campaign stale = addCampaign("Shop");
    write([&] { must(store().saveCampaign(stale, {}, {}, stamp)); });
    giveUp([&] {
        const auto saved = store().saveCampaign(stale, {}, {}, stamp);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::Conflict);
    });
}

TEST_P(StoreContract, aRuleIsRemovedOnce)
{
    const Campaign first =
        addCampaign("Shop", { rule("geo", { "US", "10" }), rule("geo", { "DE", "9" }) });
    const std::array removed{ must(store().rules(first.version)).front().key };
    Campaign second;
    write([&] { second = must(store().saveCampaign(first, removed, {}, stamp)); });
    giveUp([&] {
        const auto saved = store().saveCampaign(second, removed, {}, stamp);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::Conflict);
    });
    EXPECT_EQ(must(store().rules(second.version)).size(), 1u);
}

TEST_P(StoreContract, whatIsNotThereIsNotFound)
{
    EXPECT_EQ(store().campaignAt({ 9 }).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store().rules({ 9 }).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store().rule({ 9 }).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store().payout({ 9 }).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store().events({ 9 }).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store().document("PI-1").error().code, ErrorCode::NotFound);
    EXPECT_EQ(store().changesOf({ 9 }).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(must(store().payoutByKey("k")));
    EXPECT_FALSE(must(store().adjustmentByKey("k")));
}

} // namespace tests
