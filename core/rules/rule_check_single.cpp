// The checks that look at one rule, or at the campaign, by itself.
#include "core/model/countries.h"
#include "core/rules/rule_check_run.h"
#include "core/rules/rule_publishers.h"

#include <unordered_set>

namespace core::rule_check {
namespace {

constexpr PayoutValue wholeRevenue{ 100'000'000 }; // 100 % in micro-percent

ValueUnit unitOf(const CheckRun& run, const Rule& rule)
{
    return core::unitOf(kindOf(rule), run.input().campaign.costModel);
}

/// Visits every condition of every rule: visitor(rule's index, condition).
template <typename Visitor>
void forEachCondition(CheckRun& run, const Visitor& visitor)
{
    for (std::size_t i = 0; i < run.rules().size(); ++i)
        for (const Condition& condition : conditionsOf(run.rule(i)))
            visitor(i, condition);
}

/// "Country", or "sub3" for a sub.
Message nameOf(const Condition& condition)
{
    return condition.sub > 0 ? Message("sub" + std::to_string(condition.sub))
                             : word(info(condition.dimension).fields[0].label);
}

Message percentSentence(const Message& place, PayoutValue value)
{
    return say("core",
               "{1}: {2} % is more than the whole revenue.",
               place,
               Message::number(toText(value)));
}

} // namespace

void unknownPublishers(CheckRun& run)
{
    for (std::size_t i = 0; i < run.rules().size(); ++i) {
        const std::string* name = publisherText(run.rule(i));
        if (!name || run.rule(i).publisher || !run.count())
            continue;
        const Error error = run.index().find(*name).error();
        run.add({ i },
                say("core", "{1}: {2}", named(run.rule(i)), error.what),
                error.remedy.empty() ? say("core", "Add the publisher first.") : error.remedy);
    }
}

void modelThatPaysNothing(CheckRun& run)
{
    const CostModelInfo& model = info(run.input().campaign.costModel);
    if (!model.pays && run.count())
        run.add({},
                say("core", "Conversions of a {1} campaign earn nothing.", word(model.label)),
                say("core", "Choose CPA or RevShare if they are to earn."));
}

void unknownSystems(CheckRun& run)
{
    forEachCondition(run, [&](std::size_t rule, const Condition& condition) {
        if (condition.dimension != Dimension::Os || isKnownOsFamily(condition.form)
            || (run.input().known && run.input().known->at(Dimension::Os, 0).knows(condition.form)))
            return;
        if (run.count())
            run.add({ rule },
                    say("core",
                        "{1}: “{2}” is no operating system we know.",
                        named(run.rule(rule)),
                        condition.typed),
                    say("core", "Check the spelling."));
    });
}

void nearNames(CheckRun& run)
{
    const KnownData& known = *run.input().known;
    forEachCondition(run, [&](std::size_t rule, Condition condition) {
        const auto near = known.at(condition.dimension, condition.sub).nearTo(condition.form);
        if (!near || !run.count())
            return;
        RuleFinding finding;
        finding.rules = { rule };
        finding.what = condition.dimension == Dimension::Type
            ? say("core",
                  "{1}: conversions have the type “{2}”; capitals count.",
                  named(run.rule(rule)),
                  *near)
            : say("core",
                  "{1}: conversions have “{2}” as {3}; capitals and blanks count.",
                  named(run.rule(rule)),
                  *near,
                  nameOf(condition));
        finding.remedy = say("core", "Write it as the conversions do.");
        const auto stored = known.spelledOtherwise.find(
            KnownData::ValueKey{ condition.dimension, condition.sub, *near });
        condition.typed = *near;
        condition.form = *near;
        finding.conditions = { condition };
        if (stored == known.spelledOtherwise.end())
            run.add(std::move(finding));
        else
            run.add(std::move(finding), stored->second);
    });
}

void unseenValues(CheckRun& run)
{
    const KnownData& known = *run.input().known;
    forEachCondition(run, [&](std::size_t rule, const Condition& condition) {
        const KnownValues& values = known.at(condition.dimension, condition.sub);
        const bool isPublisher = condition.dimension == Dimension::Publisher;
        const bool isUnseen = isPublisher ? condition.publisher && known.ofCampaign > 0
                && !known.ofPublisher.contains(condition.publisher)
                                          : known.conversions > 0 && values.isComplete()
                && !values.knows(condition.form) && !values.nearTo(condition.form);
        if (!isUnseen || !run.count())
            return;
        const Message what = isPublisher
            ? say("core",
                  "{1}: no stored conversion of the campaign is of “{2}”.",
                  named(run.rule(rule)),
                  condition.typed)
            : say("core",
                  "{1}: no stored conversion has {2} “{3}”.",
                  named(run.rule(rule)),
                  nameOf(condition),
                  condition.typed);
        run.add(
            { rule }, what, say("core", "Check it, unless such conversions are still to come."));
    });
}

void percentOver100(CheckRun& run)
{
    const Campaign& campaign = run.input().campaign;
    if (campaign.defaultPayout && *campaign.defaultPayout > wholeRevenue
        && defaultUnit(campaign.costModel) == ValueUnit::Percent && run.count())
        run.add({},
                percentSentence(say("core", "Default payout"), *campaign.defaultPayout),
                say("core", "Check the value."));
    for (std::size_t i = 0; i < run.rules().size(); ++i) {
        const Rule& rule = run.rule(i);
        if (rule.value > wholeRevenue && unitOf(run, rule) == ValueUnit::Percent && run.count())
            run.add(
                { i }, percentSentence(named(rule), rule.value), say("core", "Check the value."));
    }
}

void refundsWithoutReturn(CheckRun& run)
{
    forEachCondition(run, [&](std::size_t at, const Condition& condition) {
        if (condition.dimension != Dimension::Type)
            return;
        const Rule& rule = run.rule(at);
        const auto refunds = run.input().known->refunds.find(condition.form);
        const bool isOpposite = kindOf(rule).valueMeaning == ValueMeaning::Opposite;
        if (refunds == run.input().known->refunds.end()
            || (!isOpposite && rule.value != PayoutValue()) || !run.count())
            return;
        RuleFinding finding;
        finding.rules = { at };
        finding.conditions = { condition };
        finding.conversions = refunds->second.count;
        const Result<Money> sum = refunds->second.sum.total(label("core", "Revenue"));
        const std::string& currency = run.input().workspace.currency;
        const Message amount =
            sum ? Message::number(toText(*sum), currency) : Message("? " + currency);
        const std::string count = std::to_string(refunds->second.count);
        finding.what = isOpposite
            ? say("core",
                  "{1}: “{2}” has negative revenue (conversions: {3}, together {4}), so a refund "
                  "is counted in another unit than other types are.",
                  named(rule),
                  condition.typed,
                  count,
                  amount)
            : say("core",
                  "{1}: “{2}” has negative revenue (conversions: {3}, together {4}), and 0 takes "
                  "nothing back.",
                  named(rule),
                  condition.typed,
                  count,
                  amount);
        finding.remedy =
            say("core", "Check that a refund is to take back what the sale had earned.");
        run.add(std::move(finding), refunds->second.example);
    });
}

void subsWithThePublisher(CheckRun& run)
{
    const PublisherNames names(run.input().publishers);
    forEachCondition(run, [&](std::size_t at, const Condition& condition) {
        if (condition.dimension != Dimension::ClickSub || !run.rule(at).publisher)
            return;
        const KnownData::Carrier* carrier = run.input().known
            ? &run.input().known->carriers[std::size_t(condition.sub) - 1]
            : nullptr;
        const bool isCarried = carrier && carrier->carries();
        if (!isCarried && !names.isCalled(run.rule(at).publisher, condition.form))
            return;
        if (!run.count())
            return;
        const std::string sub = "sub" + std::to_string(condition.sub);
        RuleFinding finding;
        finding.rules = { at };
        finding.conditions = conditionsOf(run.rule(at));
        finding.remedy = say("core",
                             "Ask for the publisher alone, or for the sub that carries the "
                             "placement.");
        finding.what = isCarried
            ? say("core",
                  "{1}: {2} carries the publisher in the stored conversions, so it tells no "
                  "conversions of one publisher apart.",
                  named(run.rule(at)),
                  sub)
            : say("core",
                  "{1}: “{2}” is the publisher itself, so {3} tells none of its conversions apart.",
                  named(run.rule(at)),
                  condition.typed,
                  sub);
        if (isCarried)
            run.add(std::move(finding), carrier->example);
        else
            run.add(std::move(finding));
    });
}

void publishersWithoutRule(CheckRun& run)
{
    const RulesToCheck& input = run.input();
    if (input.campaign.defaultPayout || !info(input.campaign.costModel).pays)
        return;
    std::unordered_set<PublisherId> withRule;
    for (std::size_t i = 0; i < run.rules().size(); ++i)
        withRule.insert(run.rule(i).publisher);
    const bool isSeen = input.known && input.known->ofCampaign > 0;
    for (const Publisher& publisher : input.publishers) {
        const bool concerns = isSeen ? input.known->ofPublisher.contains(publisher.key)
                                     : publisher.status == PublisherStatus::Active;
        if (!concerns || withRule.contains(publisher.key) || !run.count())
            continue;
        RuleFinding finding;
        finding.what = say("core",
                           "“{1}” has no custom payout of its own, and the campaign has no "
                           "default payout: what no custom payout matches earns 0.",
                           publisher.alias);
        finding.remedy =
            say("core", "Give the campaign a default payout, or the publisher a custom payout.");
        Condition condition;
        condition.dimension = Dimension::Publisher;
        condition.typed = publisher.alias;
        condition.publisher = publisher.key;
        finding.conditions = { condition };
        run.add(std::move(finding));
    }
}

void likeTheDefault(CheckRun& run)
{
    const Campaign& campaign = run.input().campaign;
    if (!campaign.defaultPayout)
        return;
    for (std::size_t i = 0; i < run.rules().size(); ++i) {
        const Rule& rule = run.rule(i);
        if (rule.value == *campaign.defaultPayout
            && unitOf(run, rule) == defaultUnit(campaign.costModel) && run.count())
            run.add(
                { i },
                say("core", "{1} pays what the default payout pays.", named(rule)),
                say("core", "Remove it, unless it is to keep another custom payout from winning."));
    }
}

} // namespace core::rule_check
