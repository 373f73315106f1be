// Core's prices against an oracle that was written from the design document alone (tests/oracle):
// every kind, order, tie and reason, on random rules and rows of few words.
// It catches: a half rounded down, a kind at another place of an order, HYBRID in the cost model's
// unit, a refund that earns, an expiry or a last day that does not count itself, an amount past the
// limit of refunds, a reason mistaken for another, and a country, an OS or a letter of a name that
// is taken for another; a rate of another day, of more than a week ago, or rounded before the
// percentage.
//
// PAYOUTDESK_SEED repeats a run, PAYOUTDESK_ROUNDS makes it longer: a round is one campaign.
#include "core/pricing/pricing.h"
#include "core/rules/rule_publishers.h"
#include "tests/oracle/random_case.h"
#include "tests/oracle/words.h"
#include "tests/support/random_runs.h"

#include <gtest/gtest.h>
#include <map>
#include <set>

namespace {

using namespace core;
namespace oracle = tests::oracle;

constexpr int rowsARound = 8;
/// As the oracle calls them, in the order of core's enumeration.
constexpr const char* dimensionNames[] = { "country",   "os",       "publisher",
                                           "click_sub", "conv_sub", "type" };

std::vector<Publisher> publishersOf(const std::vector<oracle::Publisher>& cast)
{
    std::vector<Publisher> publishers;
    for (const oracle::Publisher& each : cast) {
        Publisher publisher;
        publisher.key = { std::int64_t(publishers.size()) + 1 };
        publisher.alias = each.alias;
        publisher.id = each.id;
        publisher.name = each.name;
        publishers.push_back(publisher);
    }
    return publishers;
}

Zone zoneOf(const oracle::ZoneTable& table)
{
    std::vector<Zone::Shift> shifts;
    for (const oracle::ZoneShift& shift : table)
        shifts.push_back({ shift.utcSecond, shift.offsetSeconds });
    return { "Somewhere", shifts };
}

Campaign campaignOf(const oracle::Campaign& written)
{
    Campaign campaign;
    campaign.title = written.title;
    campaign.costModel = parseCostModel(written.costModel).value();
    if (!written.defaultPayout.empty())
        campaign.defaultPayout = parsePayoutValue(written.defaultPayout).value();
    campaign.matchOrder = parseMatchOrder(written.matchOrder).value();
    if (!written.expires.empty())
        campaign.expires = parseDate(written.expires).value();
    return campaign;
}

/// The rules as saved 1, 2 … in the order of their lines.
std::vector<Rule> rulesOf(const oracle::Campaign& written, const PublisherIndex& index)
{
    std::string file;
    for (const std::string& line : written.rules)
        file += line + '\n';
    std::vector<Rule> rules;
    const ParsedRules parsedFile = parseRulesFile(file);
    for (const ParsedRule& parsed : parsedFile.rules) {
        rules.push_back(parsed.rule);
        rules.back().key = { std::int64_t(rules.size()) };
    }
    resolvePublishers(rules, index);
    return rules;
}

std::vector<std::string> subsOf(const oracle::Row& row, const std::string& prefix)
{
    std::vector<std::string> subs;
    for (int number = 1; number <= 20; ++number)
        subs.push_back(oracle::cell(row, prefix + std::to_string(number)));
    return subs;
}

oracle::House withRates(oracle::RandomCase& random)
{
    oracle::House house = random.house();
    if (house.currency != "EUR")
        house.rates["EUR"] = random.rates();
    return house;
}

std::vector<ExchangeRate> quotesOf(const oracle::House& house)
{
    std::vector<ExchangeRate> quotes;
    for (const auto& [currency, days] : house.rates)
        for (const auto& [day, rate] : days)
            quotes.push_back({ { std::int64_t(quotes.size()) + 1 },
                               currency,
                               house.currency,
                               parseDate(day).value(),
                               parseRateValue(rate.text()).value(),
                               {},
                               {},
                               {} });
    return quotes;
}

/// One campaign with its rules and rows, as the oracle and as core have them.
class Duel {
public:
    explicit Duel(std::uint64_t seed)
        : m_random(seed)
        , m_house(withRates(m_random))
        , m_directory(m_random.publishers(false))
        , m_written(m_random.campaign("Summer", m_directory))
        , m_prices(m_written, m_house, m_directory)
        , m_index(publishersOf(m_directory.publishers()))
        , m_workspace{ m_house.currency, 2, zoneOf(m_house.zone) }
        , m_rules(campaignOf(m_written), rulesOf(m_written, m_index), m_workspace.zone)
        , m_rates(m_workspace.currency, quotesOf(m_house))
    {
    }

    /// What the two say of a new row, "" where they agree.
    std::string disagreement()
    {
        const oracle::Row row = anyRow();
        const std::string expected = oracleSays(row);
        const std::string answered = coreSays(row);
        if (answered == expected)
            return {};
        return describe(m_written) + "\nrow " + oracle::describe(row) + "\noracle: " + expected
            + "\ncore:   " + answered;
    }

    [[nodiscard]] const oracle::Campaign& written() const { return m_written; }
    [[nodiscard]] const RuleSet& rules() const { return m_rules; }

private:
    oracle::Row anyRow()
    {
        oracle::Row row = m_random.row();
        if (!m_random.dice.oneIn(4))
            row["publisher"] = m_random.publisherText();
        else
            row["sub1"] = m_random.publisherText();
        return row;
    }

    std::string oracleSays(const oracle::Row& row)
    {
        const auto conversion = oracle::readRow(row, m_house, m_directory, false);
        if (!conversion)
            return "rejected";
        const oracle::Answer answer = m_prices.price(*conversion);
        std::string text = answer.tooMuch ? "too much"
                                          : "rule " + std::to_string(answer.rule) + " earns "
                + answer.amount.text() + ' ' + answer.reason;
        for (const int match : m_prices.matches(*conversion))
            text += ", " + std::to_string(match);
        for (const std::string& miss : m_prices.nearMisses(*conversion))
            text += "; " + miss;
        return text;
    }

    /// The row as a conversion; none where it has to be rejected.
    std::optional<Conversion> understood(const oracle::Row& row) const
    {
        const auto cell = [&row](const char* column) {
            return oracle::cell(row, column);
        };
        const auto time = parseTimestamp(cell("conv_time"), m_workspace.zone);
        const auto status = parseConversionStatus(cell("status"));
        const auto publisher =
            m_index.find(cell(row.count("publisher") != 0 ? "publisher" : "sub1"));
        if (!time || !status || !publisher)
            return std::nullopt;
        Conversion conversion;
        conversion.time = *time;
        conversion.status = *status;
        conversion.publisher = *publisher;
        conversion.type = cell("type").empty() ? m_house.defaultType : cell("type");
        conversion.country = cell("country");
        conversion.os = cell("os");
        if (!cell("revenue").empty())
            conversion.revenue = parseMoney(cell("revenue")).value();
        conversion.currency = cell("currency").empty() ? m_workspace.currency : cell("currency");
        conversion.clickSubs = subsOf(row, "sub");
        conversion.conversionSubs = subsOf(row, "p_sub");
        return conversion;
    }

    std::string coreSays(const oracle::Row& row) const
    {
        const auto conversion = understood(row);
        if (!conversion)
            return "rejected";
        const auto earning = price(*conversion, m_rules, m_workspace, { &m_rates, {} });
        std::string text = earning ? "rule " + std::to_string(earning->rule.value - 1) + " earns "
                + toText(earning->amount) + ' ' + std::string(toText(earning->reason))
                                   : "too much";
        const RuleSurvey survey = m_rules.survey(*conversion);
        EXPECT_EQ(survey.matches, m_rules.matches(*conversion));
        for (const std::size_t match : survey.matches)
            text += ", " + std::to_string(match);
        std::map<std::size_t, std::string> misses;
        for (const NearMiss& miss : survey.nearMisses)
            misses[miss.rule] =
                miss.dimension ? dimensionNames[std::size_t(*miss.dimension)] : "dates";
        for (const auto& [rule, name] : misses)
            text += "; " + std::to_string(rule) + ' ' + name;
        return text;
    }

    oracle::RandomCase m_random;
    oracle::House m_house;
    oracle::Directory m_directory;
    oracle::Campaign m_written;
    oracle::PriceList m_prices;
    PublisherIndex m_index;
    Workspace m_workspace;
    RuleSet m_rules;
    RateTable m_rates;
};

/// What the random cases of some seeds lead to, by the oracle's own account.
std::set<std::string> outcomes(std::uint64_t seeds)
{
    std::set<std::string> seen;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        oracle::RandomCase random(seed);
        const oracle::House house = random.house();
        oracle::Directory directory(random.publishers(false));
        const oracle::Campaign campaign = random.campaign("Summer", directory);
        const oracle::PriceList prices(campaign, house, directory);
        const auto kindOf = [&campaign](int rule) {
            return oracle::parseRuleLine(campaign.rules[std::size_t(rule)])->kind->key;
        };
        for (int i = 0; i < rowsARound; ++i) {
            oracle::Row row = random.row();
            row["publisher"] = random.publisherText();
            const auto conversion = oracle::readRow(row, house, directory, false);
            if (!conversion) {
                seen.insert("rejected");
                continue;
            }
            const oracle::Answer answer = prices.price(*conversion);
            const std::vector<int> matches = prices.matches(*conversion);
            seen.insert(answer.tooMuch ? "too much" : answer.reason);
            seen.insert(campaign.costModel + ' '
                        + (answer.rule < 0 ? "default" : kindOf(answer.rule)));
            if (matches.size() > 1 && kindOf(matches[0]) == kindOf(matches[1]))
                seen.insert("tie of " + kindOf(matches[0]));
        }
    }
    return seen;
}

TEST(Oracle, itsCasesReachEveryKindEveryReasonAndEveryTie)
{
    std::set<std::string> expected{ "",         "no-revenue",        "negative-revenue",
                                    "expired",  "no-default",        "no-rate",
                                    "declined", "not-paid-by-model", "too much",
                                    "rejected" };
    for (const char* model : { "cpa ", "revshare " }) {
        expected.insert(std::string(model) + "default");
        for (const oracle::Kind& kind : oracle::kinds())
            expected.insert(model + kind.key);
    }
    for (const oracle::Kind& kind : oracle::kinds())
        if (kind.key.ends_with("sub") || kind.key.ends_with("sub_geo"))
            expected.insert("tie of " + kind.key);
    const std::set<std::string> seen = outcomes(300);
    for (const std::string& outcome : expected)
        EXPECT_TRUE(seen.contains(outcome)) << outcome;
}

TEST(Oracle, agreesWithEveryPriceAndEveryMatch)
{
    tests::forEachSeed(1'000, [](std::uint64_t seed) {
        Duel duel(seed);
        ASSERT_EQ(duel.rules().rules().size(), duel.written().rules.size());
        for (int i = 0; i < rowsARound; ++i)
            ASSERT_EQ(duel.disagreement(), "");
    });
}

TEST(Oracle, readsTheSameRulesOutOfEveryLine)
{
    tests::forEachSeed(150, [](std::uint64_t seed) {
        oracle::RandomCase random(seed);
        std::string file;
        std::set<int> refused;
        std::vector<oracle::RuleLine> readable;
        for (int number = 1; number <= 20; ++number) {
            const std::string line = random.ruleLine(true);
            file += line + '\n';
            if (const auto rule = oracle::parseRuleLine(line))
                readable.push_back(*rule);
            else
                refused.insert(number);
        }
        const ParsedRules parsed = parseRulesFile(file);
        std::set<int> issues;
        for (const RuleIssue& issue : parsed.issues)
            issues.insert(issue.line);
        ASSERT_EQ(issues, refused) << file;
        ASSERT_EQ(parsed.rules.size(), readable.size()) << file;
        for (std::size_t i = 0; i < readable.size(); ++i)
            ASSERT_EQ(oracle::parseRuleLine(toFileLine(parsed.rules[i].rule)), readable[i])
                << toFileLine(parsed.rules[i].rule) << '\n'
                << file;
    });
}

TEST(Oracle, knowsTheSameCountries)
{
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            const std::string code{ first, second };
            ASSERT_EQ(!parseRulesFile("geo, " + code + ", 1").rules.empty(),
                      oracle::countryCode(code).has_value())
                << code;
        }
    }
}

} // namespace
