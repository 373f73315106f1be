#include "core/pricing/explain_rules.h"

#include "core/rules/condition_numbers.h"
#include "core/rules/conditions.h"
#include "core/rules/rule_dates.h"

namespace core {
namespace {

constexpr std::string_view defaultKey = "default";
constexpr std::string_view datesKey = "dates";

/// The subs that let one of two rules of a kind lose: where their names first differ.
Message whyWithinKind(const Rule& winner, const Rule& loser)
{
    const std::vector<RuleField> fields = fieldsOf(kindOf(winner));
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].key == "sub" && winner.fields[i] != loser.fields[i])
            return say("core", "loses: {1} comes before {2}", winner.fields[i], loser.fields[i]);
    return say("core", "loses: the same conditions stand above it");
}

std::optional<std::string> presentText(const std::string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

std::optional<std::string> subOf(const std::vector<std::string>& subs, const std::string& name)
{
    const auto place = std::size_t(subNumber(name) - 1);
    return place < subs.size() ? presentText(subs[place]) : std::nullopt;
}

std::string joined(std::span<const std::string> texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : " ") + text;
    return all;
}

} // namespace

RuleExplainer::RuleExplainer(const RuleSet& rules,
                             const Workspace& workspace,
                             const PublisherIndex& publishers)
    : m_rules(rules)
    , m_workspace(workspace)
    , m_publishers(publishers)
{
}

ExplainedRule RuleExplainer::explained(const Rule& rule) const
{
    const RuleKind& kind = kindOf(rule);
    const ValueUnit unit = unitOf(kind, m_rules.campaign().costModel);
    return { Message(kind.label, {}),
             std::string(kind.key),
             toText(rule),
             rule.publisher ? m_publishers.aliasOf(rule.publisher) : std::string(),
             valueText(rule.value, unit, m_workspace.currency),
             {} };
}

ExplainedRule RuleExplainer::explainedDefault() const
{
    const Campaign& campaign = m_rules.campaign();
    ExplainedRule rule;
    rule.kindLabel = say("core", "Default payout");
    rule.kindKey = defaultKey;
    rule.value = say("core", "none");
    if (campaign.defaultPayout)
        rule.value = valueText(
            *campaign.defaultPayout, defaultUnit(campaign.costModel), m_workspace.currency);
    return rule;
}

ExplainedRule RuleExplainer::winner(const Rule& rule) const
{
    ExplainedRule line = explained(rule);
    line.why = say("core", "wins: first in the match order");
    return line;
}

ExplainedRule RuleExplainer::loser(const Rule& rule, const Rule& winner) const
{
    ExplainedRule line = explained(rule);
    line.why = rule.kind == winner.kind
        ? whyWithinKind(winner, rule)
        : say("core", "loses: {1} comes first", kindOf(winner).label);
    return line;
}

ExplainedRule RuleExplainer::winningDefault() const
{
    ExplainedRule line = explainedDefault();
    line.why = m_rules.campaign().defaultPayout
        ? say("core", "wins: no custom payout matches")
        : say("core", "no custom payout matches, and there is no default payout");
    return line;
}

ExplainedRule RuleExplainer::losingDefault() const
{
    ExplainedRule line = explainedDefault();
    line.why = say("core", "loses: any custom payout comes first");
    return line;
}

ExplainedMiss RuleExplainer::miss(const NearMiss& nearMiss, const Conversion& conversion) const
{
    const Rule& rule = m_rules.rules()[nearMiss.rule];
    ExplainedMiss miss;
    miss.rule = explained(rule);
    if (!nearMiss.dimension)
        explainDates(rule, conversion, miss);
    forEachDimension(rule, [&](Dimension dimension, std::span<const std::string> fields) {
        if (dimension == nearMiss.dimension)
            explainCondition(fields, dimension, conversion, miss);
    });
    return miss;
}

void RuleExplainer::explainDates(const Rule& rule,
                                 const Conversion& conversion,
                                 ExplainedMiss& miss) const
{
    miss.condition = datesKey;
    const Message days = saidDates(rule);
    miss.asks = days.text();
    miss.has = toText(m_workspace.zone.dayOf(conversion.time));
    miss.rule.why = say("core", "it counts {1}, the conversion is of {2}", days, *miss.has);
}

void RuleExplainer::explainCondition(std::span<const std::string> fields,
                                     Dimension dimension,
                                     const Conversion& conversion,
                                     ExplainedMiss& miss) const
{
    switch (dimension) {
    case Dimension::Country:
        miss.has = presentText(conversion.country);
        break;
    case Dimension::Os:
        miss.has = presentText(conversion.os);
        break;
    case Dimension::Publisher:
        miss.has = presentText(m_publishers.aliasOf(conversion.publisher));
        break;
    case Dimension::ClickSub:
        miss.has = subOf(conversion.clickSubs, fields[0]);
        break;
    case Dimension::ConversionSub:
        miss.has = subOf(conversion.conversionSubs, fields[0]);
        break;
    case Dimension::Type:
        miss.has = presentText(conversion.type);
        break;
    }
    miss.condition = keyOf(dimension);
    miss.asks = joined(fields);
    const Message label = word(info(dimension).fields[0].label);
    miss.rule.why = miss.has
        ? say("core", "{1}: asks for {2}, the conversion has {3}", label, miss.asks, *miss.has)
        : say("core", "{1}: asks for {2}, the conversion has none", label, miss.asks);
}

} // namespace core
