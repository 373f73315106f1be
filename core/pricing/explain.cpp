#include "core/base/exact_ratio.h"
#include "core/pricing/amount_text.h"
#include "core/pricing/explain_rules.h"
#include "core/pricing/pricing.h"

namespace core {
namespace {

/// So many digits of an exchanged amount are told behind the point.
constexpr int decimalsTold = 14;

/// The percentage of the base in units of the workspace's currency, before it is rounded.
std::string exactPercentage(PayoutValue percent, Money base, const Exchange& exchange)
{
    const std::int64_t factors[] = { percent.micros, base.micros, exchange.numerator };
    const std::int64_t divisors[] = { 100 * 1'000'000LL * 1'000'000, exchange.denominator };
    return decimalText({ factors, divisors }, decimalsTold);
}

/// "1 EUR = 1.0921 USD".
Message quoted(const ExchangeRate& rate)
{
    return Message("1 {1} = {2}", { rate.base, Message::number(toText(rate.value), rate.currency) });
}

ExplainedExchange explained(std::vector<ExchangeRate> quotes)
{
    ExplainedExchange exchange;
    const ExchangeRate& first = quotes.front();
    const Message rate = quotes.size() == 1
        ? quoted(first)
        : Message("{1} = {2}", { quoted(quotes[1]), Message::number(toText(first.value), first.currency) });
    exchange.words = first.source.empty()
        ? say("core", "{1} on {2}", rate, toText(first.date))
        : say("core", "{1} on {2}, {3}", rate, toText(first.date), first.source);
    exchange.quotes = std::move(quotes);
    return exchange;
}

/// How the value became the amount, which the explanation holds already.
void explainPercentage(const Conversion& conversion,
                       PayoutValue value,
                       const Workspace& workspace,
                       const RateTable* rates,
                       Explanation& explanation)
{
    const Money base = *conversion.revenue;
    const UsedRate used = isForeign(conversion, workspace) ? explanation.earning.rate : UsedRate();
    const auto exchange = used ? rates->by(used, conversion.currency) : Exchange();
    require(exchange.has_value(), "what was priced by a rate has it");
    const Message percent = valueText(value, ValueUnit::Percent, workspace.currency);
    const Message of =
        used ? Message::number(toText(base), conversion.currency) : amountText(base, workspace);
    const Message result = amountText(explanation.earning.amount, workspace);
    explanation.base = base;
    explanation.exact = exactPercentage(value, base, *exchange);
    explanation.arithmetic = explanation.exact == toText(explanation.earning.amount)
        ? say("core", "{1} of {2} = {3}, exact", percent, of, result)
        : say("core",
              "{1} of {2} = {3}, rounded to {4}",
              percent,
              of,
              Message::number(explanation.exact, workspace.currency),
              result);
    if (!used)
        return;
    explanation.exchange = explained(rates->quotes(used));
    explanation.arithmetic =
        say("core", "{1}; {2}", explanation.arithmetic, explanation.exchange->words);
}

struct PricedIn {
    const Workspace& workspace;
    const RateTable* rates;
};

/// For an amount of 0 with a reason, the reason.
void explainAmount(const Conversion& conversion,
                   PayoutValue value,
                   ValueUnit unit,
                   const PricedIn& in,
                   Explanation& explanation)
{
    const Workspace& workspace = in.workspace;
    const Earning& earning = explanation.earning;
    const bool refund = earning.reason == Reason::NegativeRevenue;
    explanation.exact = toText(earning.amount);
    const bool adds = earning.reason == Reason::AddsRevenue && unit == ValueUnit::Percent;
    if (earning.reason != Reason::None && !refund && !adds)
        explanation.arithmetic = Message(sentence(earning.reason), {});
    else if (unit == ValueUnit::Percent)
        explainPercentage(conversion, value, workspace, in.rates, explanation);
    else if (refund)
        explanation.arithmetic =
            say("core",
                "A fixed amount of {1}, negated because the revenue is negative = {2}, exact",
                amountText(-earning.amount, workspace),
                amountText(earning.amount, workspace));
    else
        explanation.arithmetic =
            say("core", "A fixed amount of {1}, exact", amountText(earning.amount, workspace));
}

} // namespace

Result<Explanation> explain(const Conversion& conversion,
                            const RuleSet& rules,
                            const Workspace& workspace,
                            const PublisherIndex& publishers,
                            const ExplainOptions& options)
{
    const Result<Earning> earning = price(conversion, rules, workspace, options.rate);
    if (!earning)
        return earning.error();
    Explanation explanation;
    explanation.earning = *earning;
    RuleSurvey survey;
    if (options.nearMisses == NearMisses::Told)
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
    explainAmount(conversion, value, unit, { workspace, options.rate.table }, explanation);
    for (const NearMiss& miss : survey.nearMisses)
        explanation.nearMisses.push_back(explainer.miss(miss, conversion));
    return explanation;
}

} // namespace core
