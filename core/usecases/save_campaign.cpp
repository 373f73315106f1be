#include "core/usecases/save_campaign.h"

#include "core/base/refused.h"
#include "core/base/text.h"
#include "core/rules/rule_changes.h"
#include "core/rules/rule_checks.h"
#include "core/rules/rule_publishers.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace core {

namespace {

bool isOrderOfAllKinds(const MatchOrder& order)
{
    std::vector<int> all(RuleKinds::all().size());
    std::iota(all.begin(), all.end(), 0);
    return std::ranges::is_permutation(order, all);
}

/// The stored campaign that is being saved; nullptr for a new one. Conflict when it has moved on.
Result<const Campaign*> findStored(const std::vector<Campaign>& all, const Campaign& campaign)
{
    if (!campaign.key)
        return nullptr;
    const auto stored = std::ranges::find(all, campaign.key, &Campaign::key);
    if (stored == all.end())
        return Error{ ErrorCode::NotFound, say("core", "There is no such campaign."), {}, {} };
    if (stored->version != campaign.version)
        return Error{ ErrorCode::Conflict,
                      say("core", "The campaign “{1}” was changed meanwhile.", stored->title),
                      {},
                      say("core", "Open it again and repeat your changes.") };
    return &*stored;
}

Result<Campaign> checkDetails(Books& books, Campaign campaign, const std::vector<Campaign>& all)
{
    campaign.title = std::string(trimmed(campaign.title));
    campaign.id = std::string(trimmed(campaign.id));
    if (campaign.title.empty())
        return refused(say("core", "title"),
                       say("core", "The title is missing."),
                       say("core", "Give the campaign a title."));
    if (campaign.title.find_first_of("\r\n") != std::string::npos
        || firstInvalidUtf8(campaign.title))
        return refused(say("core", "title"),
                       say("core", "The title is not one line of text."),
                       say("core", "Write it on one line."));
    if (campaign.id.empty())
        campaign.id = books.world.newUuid();
    for (const Campaign& other : all) {
        if (other.key == campaign.key)
            continue;
        if (equalFolded(other.title, campaign.title))
            return refused(say("core", "title"),
                           say("core", "Another campaign is called “{1}”.", other.title),
                           say("core", "Choose another title."));
        if (other.id == campaign.id)
            return refused(
                say("core", "id"),
                say("core", "The campaign “{1}” has the ID “{2}”.", other.title, other.id),
                say("core", "Choose another ID."));
    }
    if (!isOrderOfAllKinds(campaign.matchOrder))
        return refused(
            say("core", "match_order"),
            say("core", "The match order does not name each kind of custom payout once."),
            say("core", "Choose one of the two orders, or list every kind."));
    const auto value = campaign.defaultPayout;
    if (value && (value->micros < 0 || value->micros > moneyLimit.micros))
        return refused(say("core", "default_payout"),
                       say("core", "The default payout is out of range."),
                       say("core", "Use 0 or more, at most 1000000000."));
    if (auto good = checkHoldDays(campaign.holdDays); !good)
        return good.error();
    return campaign;
}

Result<void> checkTexts(const std::vector<Rule>& rules)
{
    for (const Rule& rule : rules) {
        if (rule.kind < 0 || std::size_t(rule.kind) >= RuleKinds::all().size())
            return refused({}, say("core", "A custom payout is of no known kind."), {});
        if (auto made = makeRule(rule.kind, textsOf(rule)); !made)
            return refused(named(rule), made.error().what, made.error().remedy);
    }
    return {};
}

Result<void> checkRules(const std::vector<Rule>& rules, const PublisherIndex& publishers)
{
    std::vector<ParsedRule> parsed;
    for (const Rule& rule : rules) {
        parsed.push_back({ int(parsed.size()) + 1, rule });
        const std::string* name = publisherText(rule);
        if (!name || rule.publisher)
            continue;
        const Error error = publishers.find(*name).error();
        return refused(named(rule),
                       error.what,
                       error.remedy.empty() ? say("core", "Add the publisher first.")
                                            : error.remedy);
    }
    if (const auto twice = findDuplicates(parsed); !twice.empty())
        return refused(named(rules[std::size_t(twice.front().line) - 1]),
                       twice.front().error.what,
                       twice.front().error.remedy);
    return {};
}

/// Rules that are not in the other list: the same kind, conditions, value and dates, typed alike.
struct RulesDifference {
    std::vector<RuleId> removed;
    std::vector<Rule> added;
};

RulesDifference differenceOf(const std::vector<Rule>& stored, const std::vector<Rule>& wanted)
{
    std::unordered_map<std::string, RuleId> gone;
    for (const Rule& rule : stored)
        gone.emplace(contentKey(rule), rule.key);
    RulesDifference difference;
    for (const Rule& rule : wanted)
        if (gone.erase(contentKey(rule)) == 0) {
            difference.added.push_back(rule);
            difference.added.back().key = {};
        }
    for (const auto& rule : gone)
        difference.removed.push_back(rule.second);
    std::ranges::sort(difference.removed);
    return difference;
}

bool hasSameDetails(Campaign a, const Campaign& b)
{
    a.ruleCount = b.ruleCount;
    return a == b;
}

/// What is allowed and still worth a look (D5, D9, D13, D21): the checks that are said on Save.
std::vector<Message> warningsOf(const RulesToCheck& input)
{
    std::vector<Message> warnings;
    for (const CheckFindings& check :
         checkRules(input, [](const RuleCheck& each) { return each.isSaidOnSave; })) {
        for (const RuleFinding& finding : check.findings)
            warnings.push_back(finding.what);
        if (const auto listed = std::int64_t(check.findings.size()); check.count > listed)
            warnings.push_back(say("core",
                                   "There are {1} more of this: {2}",
                                   std::to_string(check.count - listed),
                                   word(check.check->label)));
    }
    return warnings;
}

Result<void> checkReread(const Campaign* stored,
                         const std::vector<Rule>& rules,
                         const SaveCampaignRequest& request,
                         const Workspace& workspace)
{
    if (!stored || request.rereadValues
        || rereadValues(*stored, request.campaign.costModel, rules, workspace).empty())
        return {};
    return refused(say("core", "cost_model"),
                   say("core",
                       "Changing the cost model from {1} to {2} gives every value another meaning.",
                       word(info(stored->costModel).label),
                       word(info(request.campaign.costModel).label)),
                   say("core", "Look at the values before and after, and confirm."));
}

} // namespace

Result<SavedCampaign> storeCampaign(Books& books, const SaveCampaignRequest& request)
{
    auto all = books.store.campaigns();
    auto publishers = books.store.publishers();
    auto types = books.store.conversionTypes();
    if (!all || !publishers || !types)
        return !all ? all.error() : !publishers ? publishers.error() : types.error();
    auto stored = findStored(*all, request.campaign);
    if (!stored)
        return stored.error();
    auto campaign = checkDetails(books, request.campaign, *all);
    if (!campaign)
        return campaign.error();
    if (auto good = checkTexts(request.rules); !good)
        return good.error();
    std::vector<Rule> storedRules;
    if (*stored) {
        auto rules = books.store.rules((*stored)->version);
        if (!rules)
            return rules.error();
        storedRules = std::move(*rules);
    }
    const PublisherIndex index(*publishers);
    std::vector<Rule> rules = request.rules;
    settlePublishers(rules, storedRules, index);
    if (auto good = checkRules(rules, index); !good)
        return good.error();
    storedRules = withNamesOfToday(std::move(storedRules), index);
    rules = withNamesOfToday(std::move(rules), index);
    if (auto agreed = checkReread(*stored, storedRules, request, books.store.workspace()); !agreed)
        return agreed.error();

    SavedCampaign saved;
    const KnownData known = knownTypes(*types);
    saved.warnings = warningsOf(
        { *campaign, rules, *publishers, books.store.workspace(), &known, books.world.now() });
    const RulesDifference difference = differenceOf(storedRules, rules);
    const bool isSame = *stored && hasSameDetails(*campaign, **stored) && difference.removed.empty()
        && difference.added.empty();
    auto kept = isSame
        ? Result<Campaign>(**stored)
        : books.store.saveCampaign(
            *campaign, difference.removed, difference.added, stamp(books, request.note));
    if (!kept)
        return kept.error();
    saved.campaign = std::move(*kept);
    return saved;
}

Result<SavedCampaign> saveCampaign(Books& books, const SaveCampaignRequest& request)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    auto saved = storeCampaign(books, request);
    if (!saved)
        return saved.error();
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return saved;
}

std::vector<RereadValue> rereadValues(const Campaign& before,
                                      CostModel after,
                                      const std::vector<Rule>& rules,
                                      const Workspace& workspace)
{
    std::vector<RereadValue> values;
    const auto withUnit = [&workspace](PayoutValue value, ValueUnit unit) {
        return valueText(value, unit, workspace.currency);
    };
    const auto add = [&](Message rule, PayoutValue value, ValueUnit from, ValueUnit to) {
        if (from != to)
            values.push_back({ std::move(rule), withUnit(value, from), withUnit(value, to) });
    };
    if (before.defaultPayout)
        add(say("core", "Default payout"),
            *before.defaultPayout,
            defaultUnit(before.costModel),
            defaultUnit(after));
    for (const Rule& rule : rules)
        add(toFileLine(rule),
            rule.value,
            unitOf(kindOf(rule), before.costModel),
            unitOf(kindOf(rule), after));
    return values;
}

} // namespace core
