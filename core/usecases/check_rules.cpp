#include "core/usecases/check_rules.h"

#include "core/pricing/pricing.h"
#include "core/rules/rule_publishers.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

// Keys of the checks that the pass adds to.
constexpr std::string_view beatenCheck = "partner_beaten";
constexpr std::string_view noRuleCheck = "no_rule_no_default";

/// How often a partner's own rate lost to a rule of another kind, and what that makes.
struct Beaten {
    std::size_t winner = 0; ///< of the example
    std::int64_t conversions = 0;
    MoneySum difference; ///< own rate − what was paid
    Conversion example;
};

MatchOrder partnersKinds(const MatchOrder& order)
{
    MatchOrder kinds;
    for (const int kind : order) {
        const auto dimensions = RuleKinds::all()[std::size_t(kind)].dimensions;
        if (std::ranges::find(dimensions, Dimension::Publisher) != dimensions.end())
            kinds.push_back(kind);
    }
    return kinds;
}

/// Compares, conversion by conversion, the winner with the partner's own rate.
class BeatenRates {
public:
    BeatenRates(const Campaign& campaign,
                const std::vector<Rule>& rules,
                const Workspace& workspace)
        : m_all(campaign, rules, workspace.zone)
        , m_own(m_all.inOrder(partnersKinds(campaign.matchOrder)))
        , m_workspace(workspace)
    {
    }

    /// Whether any rule matches.
    bool add(const Conversion& conversion)
    {
        const auto winner = m_all.winner(conversion);
        if (!winner)
            return false;
        const auto own = m_own.winner(conversion);
        if (own && m_all.rules()[*winner].kind != m_own.rules()[*own].kind
            && !isPartners(m_all.rules()[*winner].kind))
            compare(conversion, *own, *winner);
        return true;
    }

    [[nodiscard]] const std::unordered_map<std::size_t, Beaten>& all() const { return m_beaten; }

private:
    [[nodiscard]] bool isPartners(int kind) const
    {
        const MatchOrder& order = m_own.campaign().matchOrder;
        return std::ranges::find(order, kind) != order.end();
    }

    void compare(const Conversion& conversion, std::size_t own, std::size_t winner)
    {
        const Result<Earning> paid = price(conversion, m_all, m_workspace);
        const Result<Earning> wanted = price(conversion, m_own, m_workspace);
        if (!paid || !wanted || paid->amount == wanted->amount)
            return;
        Beaten& beaten = m_beaten[own];
        if (++beaten.conversions == 1) {
            beaten.winner = winner;
            beaten.example = conversion;
        }
        beaten.difference.add(wanted->amount - paid->amount);
    }

    RuleSet m_all;
    RuleSet m_own; ///< only the partners' kinds
    const Workspace& m_workspace;
    std::unordered_map<std::size_t, Beaten> m_beaten; ///< by rule
};

/// Findings whose example is made up, waiting for a stored conversion that shows them.
class WaitingExamples {
public:
    explicit WaitingExamples(std::vector<CheckFindings>& checks)
    {
        for (CheckFindings& check : checks)
            for (RuleFinding& finding : check.findings)
                if (!finding.isExampleStored && !finding.rules.empty())
                    m_waiting.push_back(&finding);
    }

    void offer(const Conversion& conversion, ConversionForms& forms)
    {
        std::erase_if(m_waiting, [&](RuleFinding* finding) {
            if (!finding->period.holds(conversion.time)
                || !meetsAll(conversion, finding->conditions, forms))
                return false;
            finding->example = conversion;
            finding->isExampleStored = true;
            return true;
        });
    }

private:
    std::vector<RuleFinding*> m_waiting;
};

/// Conversions that no rule matches, by publisher.
struct Unmatched {
    std::int64_t count = 0;
    Conversion example;
};
using UnmatchedByPublisher = std::unordered_map<PublisherId, Unmatched>;

bool needsNoData(const RuleCheck& check)
{
    return check.needs != CheckNeeds::Data;
}

bool usesData(const RuleCheck& check)
{
    return check.needs != CheckNeeds::Rules;
}

CheckFindings* findingsOf(std::vector<CheckFindings>& checks, std::string_view key)
{
    const auto found = std::ranges::find_if(
        checks, [key](const CheckFindings& each) { return each.check->key == key; });
    return found == checks.end() ? nullptr : &*found;
}

/// The findings with what the data adds: those of checks that use it take the place of those found
/// without, and keep the stored examples.
std::vector<CheckFindings> joined(std::vector<CheckFindings> withoutData,
                                  std::vector<CheckFindings> withData)
{
    for (CheckFindings& each : withData) {
        const CheckFindings* before = findingsOf(withoutData, each.check->key);
        for (RuleFinding& finding : each.findings) {
            if (!before || finding.isExampleStored)
                continue;
            const auto same = std::ranges::find_if(
                before->findings, [&](const RuleFinding& one) { return one.what == finding.what; });
            if (same != before->findings.end() && same->isExampleStored) {
                finding.example = same->example;
                finding.isExampleStored = true;
            }
        }
    }
    std::erase_if(withoutData, [](const CheckFindings& each) { return usesData(*each.check); });
    std::ranges::move(withData, std::back_inserter(withoutData));
    std::ranges::sort(withoutData, {}, &CheckFindings::check);
    return withoutData;
}

RuleFinding
beatenFinding(std::size_t own, const Beaten& beaten, Money difference, const RulesToCheck& input)
{
    RuleFinding finding;
    finding.rules = { own, beaten.winner };
    finding.conversions = beaten.conversions;
    finding.difference = difference;
    finding.example = beaten.example;
    finding.isExampleStored = true;
    const Money size = difference.isNegative() ? -difference : difference;
    const Message rate = named(input.rules[own]);
    const Message winner = named(input.rules[beaten.winner]);
    const std::string count = std::to_string(beaten.conversions);
    const Message amount = Message::number(toText(size), input.workspace.currency);
    finding.what = difference.isNegative()
        ? say("core",
              "{1}, a rate of the partner's own, loses to {2} and the like (stored conversions: "
              "{3}); with it they would earn {4} less.",
              rate,
              winner,
              count,
              amount)
        : say("core",
              "{1}, a rate of the partner's own, loses to {2} and the like (stored conversions: "
              "{3}); with it they would earn {4} more.",
              rate,
              winner,
              count,
              amount);
    return finding;
}

/// Puts in front the rates that did lose, those with the most money first.
Result<void> addBeaten(CheckFindings& found,
                       const std::unordered_map<std::size_t, Beaten>& beaten,
                       const RulesToCheck& input)
{
    std::vector<std::pair<Money, std::size_t>> bySize;
    for (const auto& [own, each] : beaten) {
        const Result<Money> difference = each.difference.total(label("core", "Difference"));
        if (!difference)
            return difference.error();
        bySize.emplace_back(*difference, own);
    }
    const auto size = [](Money amount) {
        return amount.isNegative() ? -amount : amount;
    };
    std::ranges::sort(bySize, [size](const auto& a, const auto& b) {
        return std::pair(size(b.first), a.second) < std::pair(size(a.first), b.second);
    });
    std::vector<RuleFinding> structural = std::move(found.findings);
    found.findings.clear();
    for (const auto& [difference, own] : bySize) {
        if (found.findings.size() == input.limit)
            break;
        found.findings.push_back(beatenFinding(own, beaten.at(own), difference, input));
        found.findings.back().remedy = structural.front().remedy;
    }
    for (RuleFinding& finding : structural)
        if (found.findings.size() < input.limit && !beaten.contains(finding.rules.front()))
            found.findings.push_back(std::move(finding));
    return {};
}

void addUnmatched(CheckFindings& found, const UnmatchedByPublisher& unmatched)
{
    for (RuleFinding& finding : found.findings) {
        const auto stored = unmatched.find(finding.example.publisher);
        if (stored == unmatched.end())
            continue;
        finding.conversions = stored->second.count;
        finding.example = stored->second.example;
        finding.isExampleStored = true;
    }
}

/// One pass over the stored conversions, and what it brings.
class Pass {
public:
    Pass(const RulesToCheck& input, std::vector<CheckFindings>& checks)
        : m_campaign(input.campaign.key)
        , m_collector(m_campaign, input.rules, input.publishers, input.workspace.currency)
        , m_rates(input.campaign, input.rules, input.workspace)
        , m_examples(checks)
    {
    }

    Result<void> run(Store& store, Progress& progress)
    {
        constexpr std::int64_t between = 500; // a few milliseconds
        const auto total = store.countConversions({});
        if (!total)
            return total.error();
        std::int64_t done = 0;
        bool isStopped = false;
        auto visited = store.visitConversions({}, [&](const StoredConversion& stored) {
            if (done++ % between == 0) {
                progress.report(label("core", "Conversions"), done, *total);
                isStopped = progress.cancelled();
            }
            add(stored.conversion);
            return !isStopped;
        });
        if (visited && isStopped)
            return Error{ ErrorCode::Cancelled, say("core", "The check was stopped."), {}, {} };
        return visited;
    }

    [[nodiscard]] const KnownData& data() const { return m_collector.data(); }
    [[nodiscard]] const BeatenRates& rates() const { return m_rates; }
    [[nodiscard]] const UnmatchedByPublisher& unmatched() const { return m_unmatched; }

private:
    void add(const Conversion& conversion)
    {
        m_collector.add(conversion, m_forms);
        if (conversion.campaign != m_campaign)
            return;
        const bool isMatched = m_rates.add(conversion);
        if (!isMatched && ++m_unmatched[conversion.publisher].count == 1)
            m_unmatched[conversion.publisher].example = conversion;
        m_examples.offer(conversion, m_forms);
    }

    CampaignId m_campaign;
    ConversionForms m_forms;
    KnownDataCollector m_collector;
    BeatenRates m_rates;
    WaitingExamples m_examples;
    UnmatchedByPublisher m_unmatched;
};

} // namespace

Result<CheckedRules> checkRules(Books& books,
                                const Campaign& campaign,
                                const std::vector<Rule>& rules,
                                Progress& progress)
{
    const auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    const SettledRules settled(rules, PublisherIndex(*publishers));
    RulesToCheck input{
        campaign, settled.all(), *publishers, books.store.workspace(), nullptr, books.world.now()
    };
    std::vector<CheckFindings> withoutData = checkRules(input, needsNoData);

    Pass pass(input, withoutData);
    if (auto passed = pass.run(books.store, progress); !passed)
        return passed.error();
    if (CheckFindings* beaten = findingsOf(withoutData, beatenCheck))
        if (auto added = addBeaten(*beaten, pass.rates().all(), input); !added)
            return added.error();
    input.known = &pass.data();
    CheckedRules checked;
    checked.checks = joined(std::move(withoutData), checkRules(input, usesData));
    if (CheckFindings* without = findingsOf(checked.checks, noRuleCheck))
        addUnmatched(*without, pass.unmatched());
    checked.conversions = pass.data().conversions;
    checked.ofCampaign = pass.data().ofCampaign;
    return checked;
}

} // namespace core
