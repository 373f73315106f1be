#include "core/usecases/import_rules.h"

#include "core/base/text.h"
#include "core/csv/rules_csv.h"
#include "core/csv/utf8_stream.h"
#include "core/rules/rule_publishers.h"
#include "core/usecases/publisher_register.h"
#include "core/usecases/save_campaign.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

/// Without replace, other values for known conditions are refused; and always the same conditions
/// on common days.
void refuseConflicts(const std::vector<int>& lines,
                     bool replaces,
                     ImportRulesReport& report)
{
    const auto refuse = [&](const ChangedRule& rule, const char* field, Message what) {
        report.issues.push_back(
            { lines[rule.place],
              field,
              { ErrorCode::Refused,
                std::move(what),
                {},
                say("core", "Remove the line, or replace the campaign's rules.") } });
    };
    if (!replaces)
        for (const ChangedRule& rule : report.changes.changed)
            refuse(rule,
                   "value",
                   say("core",
                       "The campaign has these conditions with another value: “{1}”.",
                       toFileLine(rule.before)));
    for (const ChangedRule& rule : report.changes.clashes)
        refuse(rule,
               "valid_from",
               say("core",
                   "The campaign has these conditions on days that this line names, too: “{1}”.",
                   toFileLine(rule.before)));
}

RuleMerge changesOf(std::vector<Rule> stored,
                    std::vector<Rule> brought,
                    const ImportRulesOptions& options)
{
    std::vector<bool> isReplaced(RuleKinds::all().size(), options.replace && options.kind < 0);
    if (options.replace && options.kind >= 0)
        isReplaced[std::size_t(options.kind)] = true;
    return mergeRules(std::move(stored), std::move(brought), isReplaced);
}

/// Settles whom the lines mean; reports those that mean nobody.
Result<void> meetPublishers(MissingPublishers& publishers,
                            std::vector<ParsedRule>& parsed,
                            ImportRulesReport& report)
{
    for (ParsedRule& line : parsed) {
        const auto met = publishers.meet(line.rule);
        if (met)
            continue;
        if (met.error().code != ErrorCode::Refused && met.error().code != ErrorCode::NotFound)
            return met.error();
        report.issues.push_back({ line.line, "publisher", met.error() });
    }
    report.createdPublishers = publishers.created();
    return {};
}

/// A rules file in UTF-8, whichever Unicode it is in. Refused: it is no text.
Result<std::string> rulesFileText(std::string_view bytes)
{
    StringSource source{ std::string(bytes) };
    Utf8Stream stream(source);
    std::string text;
    for (;;) {
        const auto more = stream.readMore(text);
        if (!more)
            return more.error();
        if (!*more)
            return text;
    }
}

/// A replacement by a file without rules is more likely the wrong file, unless a comment stands in
/// it: somebody wrote that.
Result<void> refuseEmpty(std::string_view text, const Campaign& campaign, std::size_t removed)
{
    if (removed == 0)
        return {};
    const auto lines = rulesFileText(text);
    if (!isRulesCsv(text) && lines && trimmed(*lines).starts_with('#'))
        return {};
    return Error{ ErrorCode::Refused,
                  say("core",
                      "The file has no custom payout of the campaign “{1}”, and replacing would "
                      "remove what it has: {2}.",
                      campaign.title,
                      std::to_string(removed)),
                  {},
                  say("core",
                      "Choose the file that has them; to remove them all, import a rules file "
                      "with nothing but a comment, a line that begins with #.") };
}

} // namespace

ParsedRules
parseRules(std::string_view text, const Campaign& campaign, int kind, std::vector<Message>& notes)
{
    if (!isRulesCsv(text)) {
        const auto lines = rulesFileText(text);
        return lines ? parseRulesFile(*lines, kind)
                     : ParsedRules{ {}, { { 1, {}, lines.error() } } };
    }
    RulesCsv csv = parseRulesCsv(text, campaign);
    for (const ParsedRule& parsed : csv.parsed.rules)
        if (kind >= 0 && parsed.rule.kind != kind)
            csv.parsed.issues.push_back(
                { parsed.line,
                  "kind",
                  { ErrorCode::Refused,
                    say("core",
                        "The row is of the kind {1}, and {2} was asked for.",
                        RuleKinds::all()[std::size_t(parsed.rule.kind)].key,
                        RuleKinds::all()[std::size_t(kind)].key),
                    {},
                    say("core", "Remove the row, or import without naming a kind.") } });
    for (const std::string& column : csv.unknownColumns)
        notes.push_back(say("core", "The column “{1}” was left aside.", column));
    if (csv.campaigns.size() == 1 && !equalFolded(csv.campaigns.front(), campaign.title))
        notes.push_back(say("core",
                            "The file is of the campaign “{1}”; its custom payouts go to “{2}”.",
                            csv.campaigns.front(),
                            campaign.title));
    if (csv.otherCampaigns > 0)
        notes.push_back(say("core",
                            "The file is of several campaigns; rows left aside: {1}.",
                            std::to_string(csv.otherCampaigns)));
    return std::move(csv.parsed);
}

std::vector<Rule> mergedRules(std::vector<Rule> stored,
                              std::vector<ParsedRule> parsed,
                              const ImportRulesOptions& options,
                              ImportRulesReport& report)
{
    std::vector<Rule> brought;
    std::vector<int> lines;
    brought.reserve(parsed.size());
    for (ParsedRule& line : parsed) {
        brought.push_back(std::move(line.rule));
        lines.push_back(line.line);
    }
    report.changes = changesOf(std::move(stored), std::move(brought), options);
    refuseConflicts(lines, options.replace, report);
    return std::move(report.changes.result);
}

Result<ImportRulesReport> importRules(Books& books,
                                      CampaignId campaign,
                                      std::string_view text,
                                      const ImportRulesOptions& options)
{
    auto work = begin(books);
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
    std::vector<Message> notes;
    ParsedRules parsed = parseRules(text, *stored, options.kind, notes);
    report.issues = parsed.issues;
    auto publishers = MissingPublishers::load(books, options.createMissing);
    if (!publishers)
        return publishers.error();
    if (auto met = meetPublishers(*publishers, parsed.rules, report); !met)
        return met.error();
    const bool isEmpty = parsed.rules.empty();
    const auto twice = findDuplicates(parsed.rules);
    report.issues.insert(report.issues.end(), twice.begin(), twice.end());
    std::vector<Rule> merged =
        mergedRules(withNamesOfToday(std::move(*storedRules), publishers->index()),
                    std::move(parsed.rules),
                    options,
                    report);
    if (!report.issues.empty()) {
        ImportRulesReport refused;
        refused.issues = std::move(report.issues);
        std::ranges::stable_sort(refused.issues, {}, &RuleIssue::line);
        return refused;
    }
    if (isEmpty)
        if (auto meant = refuseEmpty(text, *stored, report.changes.removed.size()); !meant)
            return meant.error();
    SaveCampaignRequest request;
    request.campaign = *stored;
    request.note = options.note;
    request.rules = std::move(merged);
    auto saved = storeCampaign(books, request);
    if (!saved)
        return saved.error();
    report.warnings = std::move(notes);
    std::ranges::move(saved->warnings, std::back_inserter(report.warnings));
    if (options.dryRun)
        return report; // the unit of work ends here, without commit: nothing of it stays
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return report;
}

MissingPublishers::MissingPublishers(Books& books,
                                     bool createMissing,
                                     const std::vector<Publisher>& publishers)
    : m_books(books)
    , m_createMissing(createMissing)
    , m_index(publishers)
{
}

Result<MissingPublishers> MissingPublishers::load(Books& books, bool createMissing)
{
    auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    return MissingPublishers(books, createMissing, *publishers);
}

namespace {

Error withRemedy(Error error)
{
    if (error.remedy.empty())
        error.remedy = say("core", "Add the publisher first.");
    return error;
}

} // namespace

Result<void> MissingPublishers::meet(Rule& rule)
{
    const std::string* name = publisherText(rule);
    if (!name)
        return {};
    const auto found = m_index.look(*name);
    if (!found)
        return withRemedy(found.error());
    if (*found) {
        rule.publisher = **found;
        return {};
    }
    if (!m_createMissing)
        return withRemedy(m_index.find(*name).error());
    if (!m_register) {
        auto loaded = PublisherRegister::load(m_books);
        if (!loaded)
            return loaded.error();
        m_register = std::move(*loaded);
    }
    Publisher missing;
    missing.alias = *name;
    const auto checked = m_register->check(std::move(missing), m_books.world);
    if (!checked)
        return checked.error();
    const auto created = m_books.store.savePublisher(*checked);
    if (!created)
        return created.error();
    m_register->put(*created);
    m_index.add(*created);
    m_created.push_back(created->alias);
    rule.publisher = created->key;
    return {};
}

} // namespace core
