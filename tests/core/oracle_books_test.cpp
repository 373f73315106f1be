// The whole way from a file to the balances against the oracle's account of the same history
// (tests/oracle): imports and updates (D20), changes of status, rules and campaigns, recalculations
// (D18, D19), hold days, holds and releases, duplicates in every way and refunds of what came
// before. It catches: pending or held amounts in the balance, what is released twice or never,
// months of another zone, a change posted whole instead of its difference, a refund that takes back
// more than its original earned or does not follow it, a duplicate that earns as a new one.
//
// PAYOUTDESK_SEED repeats a run, PAYOUTDESK_ROUNDS makes it longer: a round is one history.
#include "core/tables/tables.h"
#include "core/usecases/exchange_rates.h"
#include "core/usecases/explain_conversion.h"
#include "core/usecases/hold_conversions.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/release_held.h"
#include "core/usecases/reverse_batch.h"
#include "core/usecases/save_publisher.h"
#include "core/usecases/type_settings.h"
#include "tests/oracle/random_books.h"
#include "tests/support/import_desk.h"
#include "tests/support/random_runs.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace {

using namespace core;
namespace oracle = tests::oracle;

constexpr int stepsARound = 10;

Workspace workspaceOf(const oracle::House& house)
{
    std::vector<Zone::Shift> shifts;
    for (const oracle::ZoneShift& shift : house.zone)
        shifts.push_back({ shift.utcSecond, shift.offsetSeconds });
    return { house.currency, 2, Zone(house.zoneName, shifts) };
}

Company companyOf(const oracle::House& house)
{
    Company company;
    company.defaultType = house.defaultType;
    company.otherEarns = house.otherEarns;
    return company;
}

std::string joined(std::vector<std::string> lines)
{
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

/// Core's books, led through the steps of the oracle's.
class LedBooks {
public:
    explicit LedBooks(const oracle::RandomBooks& other)
        : m_desk(workspaceOf(other.house), companyOf(other.house))
    {
        for (const oracle::Publisher& each : other.publishers) {
            Publisher publisher;
            publisher.alias = each.alias;
            publisher.id = each.id;
            publisher.name = each.name;
            publisher.holdDays = each.holdDays;
            const auto saved = savePublisher(m_desk.books, publisher);
            EXPECT_TRUE(saved) << saved.error().sentence();
        }
        for (const oracle::Campaign& campaign : other.campaigns)
            setCampaign(campaign);
        for (const auto& [type, ways] : other.types)
            setType(type, ways);
        EXPECT_EQ(addRates(other.house.rates.at("EUR")), 0);
    }

    void take(const oracle::Step& step)
    {
        switch (step.kind) {
        case oracle::Step::Kind::Import:
            return import(step);
        case oracle::Step::Kind::SetCampaign:
            return setCampaign(step.campaign);
        case oracle::Step::Kind::SetType:
            return setType(step.type, step.ways);
        case oracle::Step::Kind::Rename:
            return rename(step.alias, step.newAlias);
        case oracle::Step::Kind::SetStatus:
            return setStatus(step);
        case oracle::Step::Kind::Recalculate:
            return recalculate(step);
        case oracle::Step::Kind::NextDay:
            return m_desk.world.setDay(step.day);
        case oracle::Step::Kind::Release:
            EXPECT_TRUE(releaseHeld(m_desk.books, false, m_desk.progress));
            return;
        case oracle::Step::Kind::Hold:
            return hold(step);
        case oracle::Step::Kind::AddRates:
            EXPECT_EQ(addRates(step.rates), step.changed);
            return;
        case oracle::Step::Kind::TakeBack:
            return takeBack();
        }
    }

    /// Whether a new campaign with these rules is saved.
    bool saves(const std::vector<std::string>& lines)
    {
        SaveCampaignRequest request;
        request.campaign.title = "New " + std::to_string(++m_titles);
        request.rules = rulesOf(lines);
        EXPECT_EQ(request.rules.size(), lines.size());
        return bool(saveCampaign(m_desk.books, request));
    }

    std::string balances() { return m_desk.balances(); }
    std::string fault() { return m_desk.fault(); }

    std::string ledger()
    {
        const auto names = tableNames(m_desk.store).value();
        std::vector<std::string> lines;
        const auto entries = m_desk.store.entries({}).value();
        for (const LedgerEntry& entry : entries)
            lines.push_back(std::string(info(entry.kind).key) + ' ' + toText(entry.month) + ' '
                            + names.alias(entry.publisher) + ' ' + names.title(entry.campaign) + ' '
                            + toText(entry.amount));
        return joined(lines);
    }

    std::string conversions()
    {
        std::vector<std::string> lines;
        const auto looked = m_desk.store.visitConversions({}, [&](const StoredConversion& stored) {
            const Conversion& conversion = stored.conversion;
            const int kind = stored.earning.kind;
            lines.push_back(
                (conversion.id.empty() ? conversion.clickId : conversion.id) + ' '
                + std::string(toText(conversion.status)) + ' ' + toText(stored.earning.amount) + ' '
                + std::string(kind < 0 ? "default" : RuleKinds::all()[std::size_t(kind)].key) + ' '
                + std::string(toText(stored.earning.reason)) + linkText(conversion.link));
            return true;
        });
        EXPECT_TRUE(looked);
        return joined(lines);
    }

private:
    /// " refund of A"; "#" stands for one without an id.
    std::string linkText(const ConversionLink& link)
    {
        if (link.kind == LinkKind::None)
            return {};
        const std::string name = linkedName(m_desk.store, link).value();
        return ' ' + std::string(toText(link.kind)) + " of " + (name.front() == '#' ? "#" : name);
    }

    void setType(const std::string& type, const oracle::TypeWays& ways)
    {
        TypeSetting setting = typeSetting(m_desk.store, type).value();
        setting.duplicates = parseDuplicateWay(ways.duplicates).value();
        setting.refundOf = parseRefundOf(ways.refundOf).value();
        EXPECT_TRUE(saveTypeSettings(m_desk.books, { setting }));
    }

    /// Of the euro; how many conversions had waited for them.
    std::int64_t addRates(const std::map<oracle::Day, oracle::Decimal>& quotes)
    {
        std::vector<ExchangeRate> rates;
        for (const auto& [day, rate] : quotes)
            rates.push_back({ {},
                              "EUR",
                              m_desk.store.workspace().currency,
                              parseDate(day).value(),
                              parseRateValue(rate.text()).value(),
                              "",
                              {},
                              "" });
        const auto saved = saveExchangeRates(m_desk.books, rates, m_desk.progress);
        EXPECT_TRUE(saved) << saved.error().sentence();
        return saved->priced;
    }

    void takeBack()
    {
        auto batches = m_desk.store.batches().value();
        std::erase_if(batches,
                      [](const Batch& batch) { return batch.kind == Batch::Kind::Release; });
        const auto done = reverseBatch(m_desk.books, batches.back().key, "wrong", m_desk.progress);
        EXPECT_TRUE(done) << done.error().sentence();
    }

    static std::vector<Rule> rulesOf(const std::vector<std::string>& lines)
    {
        std::string file;
        for (const std::string& line : lines)
            file += line + '\n';
        const ParsedRules parsed = parseRulesFile(file);
        std::vector<Rule> rules;
        for (const ParsedRule& each : parsed.rules)
            rules.push_back(each.rule);
        return rules;
    }

    void import(const oracle::Step& step)
    {
        ImportOptions options;
        options.createMissing = step.createMissing;
        const auto report = m_desk.import(step.file, options);
        const oracle::Counts& expected = step.counts;
        if (expected.added + expected.changed + expected.unchanged == 0) {
            EXPECT_FALSE(report) << "every row is bad";
            return;
        }
        ASSERT_TRUE(report) << report.error().sentence();
        EXPECT_EQ(report->added, expected.added);
        EXPECT_EQ(report->unchanged, expected.unchanged);
        EXPECT_EQ(report->changed, expected.changed);
        EXPECT_EQ(report->rejected, expected.rejected) << rejections(*report);
        const std::map<std::string, std::int64_t> links = {
            { "repeated", report->repeated },
            { "ignored", report->ignored },
            { "replaced", report->replaced },
            { "added", report->addedRevenue },
            { "refund", report->refundsLinked },
            { "refund without original", report->refundsWithoutOriginal },
        };
        for (const auto& [link, count] : links)
            EXPECT_EQ(count, expected.links.count(link) ? expected.links.at(link) : 0) << link;
    }

    static std::string rejections(const ImportReport& report)
    {
        std::string text;
        for (const RowIssue& issue : report.issues)
            text += "line " + std::to_string(issue.line) + ": " + issue.error.sentence() + '\n';
        return text;
    }

    void setCampaign(const oracle::Campaign& written)
    {
        SaveCampaignRequest request;
        const auto campaigns = m_desk.store.campaigns().value();
        for (const Campaign& campaign : campaigns)
            if (campaign.title == written.title)
                request.campaign = campaign;
        request.rules = rulesOf(written.rules);
        request.campaign.title = written.title;
        request.campaign.costModel = parseCostModel(written.costModel).value();
        request.campaign.defaultPayout.reset();
        if (!written.defaultPayout.empty())
            request.campaign.defaultPayout = parsePayoutValue(written.defaultPayout).value();
        request.campaign.matchOrder = parseMatchOrder(written.matchOrder).value();
        request.campaign.expires.reset();
        if (!written.expires.empty())
            request.campaign.expires = parseDate(written.expires).value();
        request.campaign.holdDays = written.holdDays;
        request.rereadValues = true;
        const auto saved = saveCampaign(m_desk.books, request);
        EXPECT_TRUE(saved) << saved.error().sentence();
    }

    void rename(const std::string& alias, const std::string& newAlias)
    {
        const auto publishers = m_desk.store.publishers().value();
        for (Publisher publisher : publishers) {
            if (publisher.alias != alias)
                continue;
            publisher.alias = newAlias;
            const auto saved = savePublisher(m_desk.books, publisher);
            EXPECT_TRUE(saved) << saved.error().sentence();
        }
    }

    void setStatus(const oracle::Step& step)
    {
        const auto changed = setConversionStatus(m_desk.books,
                                                 step.ids,
                                                 parseConversionStatus(step.status).value(),
                                                 {},
                                                 m_desk.progress);
        ASSERT_TRUE(changed) << changed.error().sentence();
        EXPECT_EQ(changed->changed, step.changed);
    }

    void hold(const oracle::Step& step)
    {
        std::optional<Date> until;
        if (!step.day.empty())
            until = parseDate(step.day).value();
        const auto changed =
            holdConversions(m_desk.books, step.ids, { until, "why not" }, m_desk.progress);
        ASSERT_TRUE(changed) << changed.error().sentence();
        EXPECT_EQ(changed->changed, step.changed);
    }

    void recalculate(const oracle::Step& step)
    {
        RecalculationScope scope;
        const auto campaigns = m_desk.store.campaigns().value();
        for (const Campaign& campaign : campaigns)
            if (campaign.title == step.title)
                scope.filter.campaign = campaign.key;
        const auto done = core::recalculate(m_desk.books, scope, "", m_desk.progress);
        EXPECT_TRUE(done) << done.error().sentence();
    }

    tests::ImportDesk m_desk;
    int m_titles = 0;
};

/// D3: the same conditions, however they are written, and whoever is meant by two names.
TEST(OracleBooks, refuseTheSameConditionsTwice)
{
    tests::forEachSeed(12, [](std::uint64_t seed) {
        oracle::RandomBooks random(seed);
        LedBooks books(random);
        for (int i = 0; i < 30; ++i) {
            const auto lines = random.twoLines();
            if (!lines)
                continue;
            const auto& [first, second] = *lines;
            const bool isTwice = oracle::sameConditions(*oracle::parseRuleLine(first),
                                                        *oracle::parseRuleLine(second),
                                                        random.books.publishers());
            ASSERT_EQ(books.saves({ first, second }), !isTwice) << first << '\n' << second;
        }
    });
}

TEST(OracleBooks, agreeAfterEveryStep)
{
    tests::forEachSeed(60, [](std::uint64_t seed) {
        oracle::RandomBooks expected(seed);
        LedBooks books(expected);
        std::string history;
        for (const oracle::Campaign& campaign : expected.campaigns)
            history += describe(campaign) + '\n';
        for (int i = 0; i < stepsARound; ++i) {
            const oracle::Step step = expected.next();
            history += std::to_string(i) + ". " + describe(step);
            books.take(step);
            ASSERT_EQ(books.conversions(), expected.books.conversions()) << history;
            ASSERT_EQ(books.balances(), expected.books.balances()) << history;
            ASSERT_EQ(books.ledger(), expected.books.ledger()) << history;
            ASSERT_EQ(books.fault(), "") << history;
            ASSERT_FALSE(testing::Test::HasFailure()) << history;
        }
    });
}

/// Without these the agreement would say little.
TEST(OracleBooks, comeToEveryLinkAndReason)
{
    std::string conversions;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        oracle::RandomBooks random(seed);
        for (int i = 0; i < stepsARound; ++i) {
            (void)random.next();
            conversions += random.books.conversions();
        }
    }
    for (const char* words : { " repeated of ",
                               "duplicate ignored of ",
                               "replaced replaced of ",
                               "adds-revenue added of ",
                               "refund-linked refund of ",
                               "refund-capped refund of ",
                               "original-not-earning refund of ",
                               "original-not-earning added of " })
        EXPECT_NE(conversions.find(words), std::string::npos) << words;
}

} // namespace
