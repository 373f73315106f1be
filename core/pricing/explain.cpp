#include "core/pricing/pricing.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::string_view defaultKey = "default";

const RuleKind& kindOf(const Rule& rule)
{
    return RuleKinds::all()[std::size_t(rule.kind)];
}

/// "15.30 GBP"; with more decimals only where there are more.
std::string shown(Money amount, const Workspace& workspace)
{
    const bool minor = hasAtMostDecimals(amount, workspace.decimals);
    return (minor ? toText(amount, workspace.decimals) : toText(amount)) + ' ' + workspace.currency;
}

/// The product of two numbers of micros, digit by digit, as the share in units of a percentage:
/// exact.
std::string exactPercentage(std::int64_t percentMicros, std::int64_t baseMicros)
{
    constexpr std::size_t decimals = 6 + 6 + 2;
    const std::string a = std::to_string(percentMicros);
    const std::string b = std::to_string(baseMicros < 0 ? -baseMicros : baseMicros);
    std::vector<int> places(std::max(a.size() + b.size(), decimals + 1)); // lowest digit first
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j)
            places[i + j] += (a[a.size() - 1 - i] - '0') * (b[b.size() - 1 - j] - '0');
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        places[i + 1] += places[i] / 10;
        places[i] %= 10;
    }
    std::string text;
    for (std::size_t i = places.size(); i-- > 0;) {
        if (i + 1 == decimals)
            text += '.';
        text += char('0' + places[i]);
    }
    text.erase(0, std::min(text.find_first_not_of('0'), text.find('.') - 1));
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return (baseMicros < 0 && text != "0" ? "-" : "") + text;
}

Message percentArithmetic(PayoutValue value, Money base, Money result, const Workspace& workspace)
{
    const std::string percent = toText(value, ValueUnit::Percent, workspace.currency);
    const std::string exact = exactPercentage(value.micros, base.micros);
    if (exact == toText(result))
        return say("core",
                   "{1} of {2} = {3}, exact",
                   percent,
                   shown(base, workspace),
                   shown(result, workspace));
    return say("core",
               "{1} of {2} = {3}, rounded to {4}",
               percent,
               shown(base, workspace),
               exact + ' ' + workspace.currency,
               shown(result, workspace));
}

/// How the value became the amount; for an amount of 0 with a reason, the reason.
Message arithmetic(const Conversion& conversion,
                   const Earning& earning,
                   PayoutValue value,
                   ValueUnit unit,
                   const Workspace& workspace)
{
    const bool refund = earning.reason == Reason::NegativeRevenue;
    if (earning.reason != Reason::None && !refund)
        return Message(sentence(earning.reason), {});
    if (unit == ValueUnit::Percent)
        return percentArithmetic(value, *conversion.revenue, earning.amount, workspace);
    if (refund)
        return say("core",
                   "A fixed amount of {1}, negated because the revenue is negative = {2}, exact",
                   shown(-earning.amount, workspace),
                   shown(earning.amount, workspace));
    return say("core", "A fixed amount of {1}, exact", shown(earning.amount, workspace));
}

/// The subs that let one of two rules of a kind lose: where their names first differ.
Message whyWithinKind(const Rule& winner, const Rule& loser)
{
    const std::vector<RuleField> fields = fieldsOf(kindOf(winner));
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].key == "sub" && winner.fields[i] != loser.fields[i])
            return say("core", "loses: {1} comes before {2}", winner.fields[i], loser.fields[i]);
    return say("core", "loses: the same conditions stand above it");
}

ExplainedRule explained(const Rule& rule, const RuleSet& rules, const Workspace& workspace)
{
    const RuleKind& kind = kindOf(rule);
    return { Message(kind.label, {}),
             std::string(kind.key),
             toText(rule),
             toText(rule.value, unitOf(kind, rules.campaign().costModel), workspace.currency),
             {} };
}

ExplainedRule explainedDefault(const RuleSet& rules, const Workspace& workspace)
{
    const Campaign& campaign = rules.campaign();
    return { say("core", "Default payout"),
             std::string(defaultKey),
             {},
             campaign.defaultPayout ? Message(toText(
                 *campaign.defaultPayout, defaultUnit(campaign.costModel), workspace.currency))
                                    : say("core", "none"),
             {} };
}

} // namespace

Result<Explanation>
explain(const Conversion& conversion, const RuleSet& rules, const Workspace& workspace)
{
    const Result<Earning> earning = price(conversion, rules, workspace);
    if (!earning)
        return earning.error();
    Explanation explanation;
    explanation.earning = *earning;
    const std::vector<std::size_t> matches = rules.matches(conversion);
    ExplainedRule fallback = explainedDefault(rules, workspace);
    const Campaign& campaign = rules.campaign();
    if (matches.empty()) {
        fallback.why = campaign.defaultPayout
            ? say("core", "wins: no custom payout matches")
            : say("core", "no custom payout matches, and there is no default payout");
        explanation.winner = std::move(fallback);
        explanation.arithmetic = arithmetic(conversion,
                                            *earning,
                                            campaign.defaultPayout.value_or(PayoutValue{}),
                                            defaultUnit(campaign.costModel),
                                            workspace);
        return explanation;
    }
    const Rule& winner = rules.rules()[matches.front()];
    explanation.winner = explained(winner, rules, workspace);
    explanation.winner.why = say("core", "wins: first in the match order");
    explanation.arithmetic = arithmetic(
        conversion, *earning, winner.value, unitOf(kindOf(winner), campaign.costModel), workspace);
    for (std::size_t i = 1; i < matches.size(); ++i) {
        const Rule& loser = rules.rules()[matches[i]];
        ExplainedRule line = explained(loser, rules, workspace);
        line.why = loser.kind == winner.kind
            ? whyWithinKind(winner, loser)
            : say("core", "loses: {1} comes first", kindOf(winner).label);
        explanation.losers.push_back(std::move(line));
    }
    fallback.why = say("core", "loses: any custom payout comes first");
    explanation.losers.push_back(std::move(fallback));
    return explanation;
}

} // namespace core
