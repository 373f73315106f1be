#include "core/pricing/explain_rules.h"
#include "core/pricing/pricing.h"

#include <algorithm>

namespace core {
namespace {

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

/// How the value became the amount, which the explanation holds already.
void explainPercentage(PayoutValue value,
                       Money base,
                       const Workspace& workspace,
                       Explanation& explanation)
{
    const Money result = explanation.earning.amount;
    const std::string percent = toText(value, ValueUnit::Percent, workspace.currency);
    explanation.base = base;
    explanation.exact = exactPercentage(value.micros, base.micros);
    explanation.arithmetic = explanation.exact == toText(result)
        ? say("core",
              "{1} of {2} = {3}, exact",
              percent,
              shown(base, workspace),
              shown(result, workspace))
        : say("core",
              "{1} of {2} = {3}, rounded to {4}",
              percent,
              shown(base, workspace),
              explanation.exact + ' ' + workspace.currency,
              shown(result, workspace));
}

/// For an amount of 0 with a reason, the reason.
void explainAmount(const Conversion& conversion,
                   PayoutValue value,
                   ValueUnit unit,
                   const Workspace& workspace,
                   Explanation& explanation)
{
    const Earning& earning = explanation.earning;
    const bool refund = earning.reason == Reason::NegativeRevenue;
    explanation.exact = toText(earning.amount);
    if (earning.reason != Reason::None && !refund)
        explanation.arithmetic = Message(sentence(earning.reason), {});
    else if (unit == ValueUnit::Percent)
        explainPercentage(value, *conversion.revenue, workspace, explanation);
    else if (refund)
        explanation.arithmetic =
            say("core",
                "A fixed amount of {1}, negated because the revenue is negative = {2}, exact",
                shown(-earning.amount, workspace),
                shown(earning.amount, workspace));
    else
        explanation.arithmetic =
            say("core", "A fixed amount of {1}, exact", shown(earning.amount, workspace));
}

} // namespace

Result<Explanation> explain(const Conversion& conversion,
                            const RuleSet& rules,
                            const Workspace& workspace,
                            const PublisherIndex& publishers,
                            NearMisses nearMisses)
{
    const Result<Earning> earning = price(conversion, rules, workspace);
    if (!earning)
        return earning.error();
    Explanation explanation;
    explanation.earning = *earning;
    RuleSurvey survey;
    if (nearMisses == NearMisses::Told)
        survey = rules.survey(conversion);
    else
        survey.matches = rules.matches(conversion);
    const RuleExplainer explainer(rules, workspace, publishers);
    const Campaign& campaign = rules.campaign();
    PayoutValue value = campaign.defaultPayout.value_or(PayoutValue{});
    ValueUnit unit = defaultUnit(campaign.costModel);
    if (survey.matches.empty()) {
        explanation.winner = explainer.winningDefault();
    } else {
        const Rule& winner = rules.rules()[survey.matches.front()];
        value = winner.value;
        unit = unitOf(RuleKinds::all()[std::size_t(winner.kind)], campaign.costModel);
        explanation.winner = explainer.winner(winner);
        for (std::size_t i = 1; i < survey.matches.size(); ++i)
            explanation.losers.push_back(explainer.loser(rules.rules()[survey.matches[i]], winner));
        explanation.losers.push_back(explainer.losingDefault());
    }
    explainAmount(conversion, value, unit, workspace, explanation);
    for (const NearMiss& miss : survey.nearMisses)
        explanation.nearMisses.push_back(explainer.miss(miss, conversion));
    return explanation;
}

} // namespace core
