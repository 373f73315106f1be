#include "core/rules/rule_checks.h"

#include "core/rules/rule_check_run.h"

#include <algorithm>

namespace core {
namespace {

using enum FindingSeverity;

constexpr RuleCheck table[] = {
    { "duplicate",
      Refused,
      label("core", "Two custom payouts of one kind have the same conditions."),
      CheckNeeds::Rules,
      false,
      false,
      rule_check::duplicates },
    { "unknown_publisher",
      Refused,
      label("core", "A custom payout names a publisher that nobody is."),
      CheckNeeds::Rules,
      false,
      false,
      rule_check::unknownPublishers },
    { "both_units",
      Warning,
      label("core", "The same conditions have an amount and a percentage."),
      CheckNeeds::Rules,
      false,
      false,
      rule_check::bothUnits },
    { "never_wins",
      Warning,
      label("core", "A custom payout can never win."),
      CheckNeeds::Rules,
      false,
      false,
      rule_check::neverWins },
    { "partner_beaten",
      Warning,
      label("core", "A rate of a partner's own loses to another kind."),
      CheckNeeds::Rules,
      false,
      false,
      rule_check::beatenPartners },
    { "model_pays_nothing",
      Warning,
      label("core", "The campaign's cost model pays nothing."),
      CheckNeeds::Rules,
      true,
      false,
      rule_check::modelThatPaysNothing },
    { "unknown_os",
      Warning,
      label("core", "A custom payout names an operating system that is not known."),
      CheckNeeds::RulesAndData,
      true,
      false,
      rule_check::unknownSystems },
    { "near_name",
      Warning,
      label("core", "A name differs from the conversions' only by capitals or blanks."),
      CheckNeeds::Data,
      true,
      false,
      rule_check::nearNames },
    { "percent_over_100",
      Warning,
      label("core", "A percentage is above 100."),
      CheckNeeds::Rules,
      true,
      true,
      rule_check::percentOver100 },
    { "refund_not_returned",
      Warning,
      label("core", "A type with refunds is paid 0 or in the other unit."),
      CheckNeeds::Data,
      false,
      true,
      rule_check::refundsWithoutReturn },
    { "sub_is_publisher",
      Warning,
      label("core", "A click sub that is asked for carries the publisher itself."),
      CheckNeeds::RulesAndData,
      false,
      false,
      rule_check::subsWithThePublisher },
    { "no_rule_no_default",
      Warning,
      label("core", "A publisher has no custom payout, and there is no default payout."),
      CheckNeeds::RulesAndData,
      false,
      false,
      rule_check::publishersWithoutRule },
    { "overlap",
      Note,
      label("core", "Custom payouts of different kinds share conversions and pay differently."),
      CheckNeeds::Rules,
      false,
      false,
      rule_check::overlaps },
    { "refinement",
      Note,
      label("core", "A narrower custom payout takes conversions from a broader one."),
      CheckNeeds::Rules,
      false,
      false,
      rule_check::refinements },
    { "like_default",
      Note,
      label("core", "A custom payout pays what the default payout pays."),
      CheckNeeds::Rules,
      false,
      true,
      rule_check::likeTheDefault },
    { "unseen",
      Note,
      label("core", "A custom payout names what no stored conversion has."),
      CheckNeeds::Data,
      false,
      false,
      rule_check::unseenValues },
};

constexpr std::string_view severityWords[] = { label("core", "note"),
                                               label("core", "warning"),
                                               label("core", "refused") };

constexpr Money exampleRevenue = Money::ofUnits(100);

Conversion madeUp(const RuleFinding& finding, const RulesToCheck& input)
{
    constexpr std::int64_t aSecond = 1'000'000;
    Conversion conversion;
    conversion.campaign = input.campaign.key;
    conversion.time = input.exampleTime < finding.period.from ? finding.period.from
        : finding.period.holds(input.exampleTime)
        ? input.exampleTime
        : Timestamp{ finding.period.until.micros - aSecond };
    conversion.status = ConversionStatus::Approved;
    conversion.revenue = exampleRevenue;
    conversion.currency = input.workspace.currency;
    makeMeet(conversion, finding.conditions);
    return conversion;
}

} // namespace

std::string_view toText(FindingSeverity severity)
{
    return severityWords[std::size_t(severity)];
}

std::span<const RuleCheck> ruleChecks()
{
    return table;
}

Message named(const Rule& rule)
{
    return say("core", "{1} “{2}”", RuleKinds::all()[std::size_t(rule.kind)].label, toText(rule));
}

std::vector<CheckFindings> checkRules(const RulesToCheck& input, bool (*wanted)(const RuleCheck&))
{
    CheckRun::Shared shared(input);
    std::vector<CheckFindings> all;
    for (const RuleCheck& check : table) {
        if (!wanted(check) || (check.needs == CheckNeeds::Data && !input.known))
            continue;
        CheckFindings found{ &check, 0, {} };
        CheckRun run(shared, found);
        check.run(run);
        if (found.count > 0)
            all.push_back(std::move(found));
    }
    return all;
}

CheckRun::Shared::Shared(const RulesToCheck& checked)
    : input(checked)
    , index(checked.publishers)
    , rules(checked.rules, index)
{
}

const RuleComparison& CheckRun::Shared::comparison()
{
    if (!m_comparison)
        m_comparison = rulesThatMeet(input.campaign, rules.all());
    return *m_comparison;
}

void CheckRun::add(std::vector<std::size_t> rules, Message what, Message remedy)
{
    RuleFinding finding;
    for (const std::size_t at : rules) {
        for (Condition& condition : conditionsOf(rule(at)))
            finding.conditions.push_back(std::move(condition));
        const Period period = periodOf(rule(at), input().workspace.zone);
        finding.period.from = std::max(finding.period.from, period.from);
        finding.period.until = std::min(finding.period.until, period.until);
    }
    finding.rules = std::move(rules);
    finding.what = std::move(what);
    finding.remedy = std::move(remedy);
    add(std::move(finding));
}

void CheckRun::add(RuleFinding finding)
{
    finding.example = madeUp(finding, input());
    m_found.findings.push_back(std::move(finding));
}

void CheckRun::add(RuleFinding finding, const Conversion& stored)
{
    finding.example = stored;
    finding.isExampleStored = true;
    m_found.findings.push_back(std::move(finding));
}

} // namespace core
