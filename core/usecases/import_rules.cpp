#include "core/usecases/import_rules.h"

#include "core/usecases/save_campaign.h"
#include "core/usecases/save_publisher.h"

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

std::string conditionOf(const Rule& rule)
{
    return std::to_string(rule.kind) + '\n' + conditionKey(rule);
}

/// The publisher's field of a rule; nullopt where its kind asks for none.
std::optional<std::size_t> publisherField(const RuleKind& kind)
{
    std::size_t at = 0;
    for (const Dimension dimension : kind.dimensions) {
        if (dimension == Dimension::Publisher)
            return at;
        at += info(dimension).fields.size();
    }
    return std::nullopt;
}

/// Creates the publishers that the rules name and nobody is, or reports them line by line.
Result<void> meetPublishers(Books& books,
                            const std::vector<ParsedRule>& parsed,
                            bool createMissing,
                            ImportRulesReport& report)
{
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    PublisherIndex index(*publishers);
    for (const ParsedRule& line : parsed) {
        const auto field = publisherField(RuleKinds::all()[std::size_t(line.rule.kind)]);
        if (!field)
            continue;
        const std::string& name = line.rule.fields.at(*field);
        const auto found = index.find(name);
        if (found)
            continue;
        if (!createMissing || found.error().code != ErrorCode::NotFound) {
            Error error = found.error();
            if (error.remedy.empty())
                error.remedy = say("core", "Add the publisher first.");
            report.issues.push_back({ line.line, "publisher", error });
            continue;
        }
        auto created = createPublisher(books, name);
        if (!created)
            return created.error();
        index.add(*created);
        report.createdPublishers.push_back(created->alias);
    }
    return {};
}

/// The campaign's rules after the file: each of its lines is new, known, or, with replace, another
/// value.
std::vector<Rule> mergedRules(const std::vector<Rule>& stored,
                              const std::vector<ParsedRule>& parsed,
                              const ImportRulesOptions& options,
                              ImportRulesReport& report)
{
    std::vector<Rule> merged = stored;
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < stored.size(); ++i)
        places.emplace(conditionOf(stored[i]), i);
    std::vector<bool> named(stored.size(), false);
    for (const ParsedRule& line : parsed) {
        const auto place = places.find(conditionOf(line.rule));
        if (place == places.end()) {
            ++report.added;
            merged.push_back(line.rule);
            continue;
        }
        named[place->second] = true;
        Rule& present = merged[place->second];
        if (present.value == line.rule.value) {
            ++report.unchanged;
        } else if (options.replace) {
            ++report.changed;
            present = line.rule;
        } else {
            report.issues.push_back(
                { line.line,
                  "value",
                  { ErrorCode::Refused,
                    say("core",
                        "The campaign has these conditions with another value: “{1}”.",
                        toFileLine(present)),
                    {},
                    say("core", "Remove the line, or replace the campaign's rules.") } });
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
    if (!storedRules)
        return storedRules.error();

    ImportRulesReport report;
    const ParsedRules parsed = parseRulesFile(text, options.kind);
    report.issues = parsed.issues;
    const auto twice = findDuplicates(parsed.rules);
    report.issues.insert(report.issues.end(), twice.begin(), twice.end());
    if (auto met = meetPublishers(books, parsed.rules, options.createMissing, report); !met)
        return met.error();
    SaveCampaignRequest request;
    request.campaign = *stored;
    request.rules = mergedRules(*storedRules, parsed.rules, options, report);
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
