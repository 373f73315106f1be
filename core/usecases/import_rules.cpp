#include "core/usecases/import_rules.h"

#include "core/rules/rule_dates.h"
#include "core/rules/rule_publishers.h"
#include "core/usecases/publisher_register.h"
#include "core/usecases/save_campaign.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace core {

namespace {

std::string conditionOf(const Rule& rule)
{
    return std::to_string(rule.kind) + '\n' + conditionKey(rule);
}

/// Settles whom the lines mean; creates the publishers that nobody is, or reports them line by
/// line.
Result<void> meetPublishers(Books& books,
                            PublisherIndex& index,
                            std::vector<ParsedRule>& parsed,
                            bool createMissing,
                            ImportRulesReport& report)
{
    std::optional<PublisherRegister> all; // loaded when a publisher is missing
    for (ParsedRule& line : parsed) {
        const std::string* name = publisherText(line.rule);
        if (!name)
            continue;
        const auto found = index.find(*name);
        if (found) {
            line.rule.publisher = *found;
            continue;
        }
        if (!createMissing || found.error().code != ErrorCode::NotFound) {
            Error error = found.error();
            if (error.remedy.empty())
                error.remedy = say("core", "Add the publisher first.");
            report.issues.push_back({ line.line, "publisher", error });
            continue;
        }
        if (!all) {
            auto loaded = PublisherRegister::load(books);
            if (!loaded)
                return loaded.error();
            all = std::move(*loaded);
        }
        Publisher missing;
        missing.alias = *name;
        const auto checked = all->check(std::move(missing), books.world);
        if (!checked) {
            report.issues.push_back({ line.line, "publisher", checked.error() });
            continue;
        }
        const auto created = books.store.savePublisher(*checked);
        if (!created)
            return created.error();
        all->put(*created);
        index.add(*created);
        line.rule.publisher = created->key;
        report.createdPublishers.push_back(created->alias);
    }
    return {};
}

/// Where a line meets the campaign's rules of the same conditions.
struct Meeting {
    std::optional<std::size_t> same; ///< the one with the same days
    std::optional<std::size_t> overlapping; ///< one with other days, of which it shares some
};

/// The campaign's rules by their conditions.
class StoredConditions {
public:
    explicit StoredConditions(const std::vector<Rule>& rules)
        : m_rules(rules)
    {
        for (std::size_t i = 0; i < rules.size(); ++i)
            m_places[conditionOf(rules[i])].push_back(i);
    }

    [[nodiscard]] Meeting meet(const Rule& rule) const
    {
        Meeting meeting;
        const auto places = m_places.find(conditionOf(rule));
        if (places == m_places.end())
            return meeting;
        for (const std::size_t place : places->second)
            if (haveSameDates(m_rules[place], rule))
                meeting.same = place;
            else if (haveCommonDay(m_rules[place], rule))
                meeting.overlapping = place;
        return meeting;
    }

private:
    const std::vector<Rule>& m_rules;
    std::unordered_map<std::string, std::vector<std::size_t>> m_places;
};

RuleIssue conflictIssue(const ParsedRule& line, const Rule& present, bool hasSameDays)
{
    return { line.line,
             hasSameDays ? "value" : "valid_from",
             { ErrorCode::Refused,
               hasSameDays
                   ? say("core",
                         "The campaign has these conditions with another value: “{1}”.",
                         toFileLine(present))
                   : say("core",
                         "The campaign has these conditions on days that this line names, too: "
                         "“{1}”.",
                         toFileLine(present)),
               {},
               say("core", "Remove the line, or replace the campaign's rules.") } };
}

/// The campaign's rules after the file: each of its lines is new, known (conditions and days), or,
/// with replace, another value.
std::vector<Rule> mergedRules(const std::vector<Rule>& stored,
                              const std::vector<ParsedRule>& parsed,
                              const ImportRulesOptions& options,
                              ImportRulesReport& report)
{
    std::vector<Rule> merged = stored;
    const StoredConditions conditions(stored);
    std::vector<bool> named(stored.size(), false);
    for (const ParsedRule& line : parsed) {
        const Meeting meeting = conditions.meet(line.rule);
        if (meeting.same) {
            named[*meeting.same] = true;
            Rule& present = merged[*meeting.same];
            if (present.value == line.rule.value) {
                ++report.unchanged;
            } else if (options.replace) {
                ++report.changed;
                present = line.rule;
            } else {
                report.issues.push_back(conflictIssue(line, present, true));
            }
        } else if (meeting.overlapping && !options.replace) {
            report.issues.push_back(conflictIssue(line, stored[*meeting.overlapping], false));
        } else {
            ++report.added;
            merged.push_back(line.rule);
        }
    }
    if (!options.replace)
        return merged;
    std::vector<Rule> kept;
    for (std::size_t i = 0; i < merged.size(); ++i) {
        const bool isOutside = options.kind >= 0 && merged[i].kind != options.kind;
        if (i >= named.size() || named[i] || isOutside)
            kept.push_back(std::move(merged[i]));
        else
            ++report.removed;
    }
    return kept;
}

} // namespace

Result<ImportRulesReport> importRules(Books& books,
                                      CampaignId campaign,
                                      std::string_view text,
                                      const ImportRulesOptions& options)
{
    auto work = books.store.begin();
    if (!work)
        return work.error();
    auto campaigns = books.store.campaigns();
    if (!campaigns)
        return campaigns.error();
    const auto stored = std::ranges::find(*campaigns, campaign, &Campaign::key);
    if (stored == campaigns->end())
        return Error{ ErrorCode::NotFound, say("core", "There is no such campaign."), {}, {} };
    auto storedRules = books.store.rules(stored->version);
    auto publishers = books.store.publishers();
    if (!storedRules || !publishers)
        return storedRules ? publishers.error() : storedRules.error();

    ImportRulesReport report;
    ParsedRules parsed = parseRulesFile(text, options.kind);
    report.issues = parsed.issues;
    PublisherIndex index(*publishers);
    if (auto met = meetPublishers(books, index, parsed.rules, options.createMissing, report); !met)
        return met.error();
    const auto twice = findDuplicates(parsed.rules);
    report.issues.insert(report.issues.end(), twice.begin(), twice.end());
    SaveCampaignRequest request;
    request.campaign = *stored;
    request.note = options.note;
    request.rules = mergedRules(
        withNamesOfToday(std::move(*storedRules), index), parsed.rules, options, report);
    if (!report.issues.empty()) {
        ImportRulesReport refused;
        refused.issues = std::move(report.issues);
        std::ranges::stable_sort(refused.issues, {}, &RuleIssue::line);
        return refused;
    }
    auto saved = storeCampaign(books, request);
    if (!saved)
        return saved.error();
    report.warnings = std::move(saved->warnings);
    if (options.dryRun)
        return report; // the unit of work ends here, without commit: nothing of it stays
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return report;
}

} // namespace core
