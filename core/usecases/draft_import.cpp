#include "core/usecases/draft_import.h"

#include "core/base/text.h"
#include "core/rules/rule_dates.h"
#include "core/rules/rule_publishers.h"
#include "core/rules/tracker_json.h"
#include "core/usecases/import_campaigns.h"

#include <algorithm>

namespace core {

namespace {

/// A rule of the file and where it stands.
struct BroughtRule {
    DraftIssue place; ///< without an error
    Rule rule;
};

/// What was read of a file.
struct Brought {
    std::vector<BroughtRule> rules;
    std::vector<bool> hasKind; ///< whose rules the file says; the others are none of its business
    bool knowsDates = true;
};

void put(DraftImport& import, DraftIssue place, std::string field, Error error)
{
    place.field = std::move(field);
    place.error = std::move(error);
    import.issues.push_back(std::move(place));
}

Brought readLines(const CampaignDraft& draft, std::string_view text, DraftImport& import)
{
    Brought brought;
    brought.hasKind.assign(RuleKinds::all().size(), true);
    ParsedRules parsed = parseRules(text, draft.campaign, -1, import.notes);
    for (RuleIssue& issue : parsed.issues)
        put(import, { issue.line, {}, {}, {} }, issue.field, std::move(issue.error));
    for (ParsedRule& line : parsed.rules)
        brought.rules.push_back({ { line.line, {}, {}, {} }, std::move(line.rule) });
    return brought;
}

/// The campaign of the JSON that the draft is; the only one is taken whatever it is called.
Result<const TrackerCampaign*> wantedCampaign(const std::vector<TrackerCampaign>& all,
                                              const Campaign& draft)
{
    const auto found = std::ranges::find_if(all, [&](const TrackerCampaign& each) {
        return each.id.empty() || draft.id.empty() ? equalFolded(each.title, draft.title)
                                                   : each.id == draft.id;
    });
    if (found != all.end())
        return &*found;
    if (all.size() == 1)
        return &all.front();
    return Error{ ErrorCode::NotFound,
                  say("core", "The file has several campaigns, and none of them is this one."),
                  {},
                  say("core", "Choose a file with this campaign.") };
}

Result<Brought> readJson(const CampaignDraft& draft, std::string_view text, DraftImport& import)
{
    auto read = readTrackerCampaigns(text);
    if (!read)
        return read.error();
    for (TrackerIssue& issue : read->issues)
        put(import, { 0, issue.path, {}, {} }, {}, std::move(issue.error));
    Brought brought;
    brought.knowsDates = false;
    brought.hasKind.assign(RuleKinds::all().size(), false);
    if (read->campaigns.empty())
        return brought; // the issues say why
    const auto wanted = wantedCampaign(read->campaigns, draft.campaign);
    if (!wanted)
        return wanted.error();
    const TrackerCampaign& campaign = **wanted;
    if (campaign.costModel != draft.campaign.costModel)
        put(import,
            { 0, campaign.path, {}, {} },
            {},
            { ErrorCode::Refused,
              say("core",
                  "The file's campaign is {1} and this one is {2}: its values are of other units.",
                  word(info(campaign.costModel).label),
                  word(info(draft.campaign.costModel).label)),
              {},
              say("core", "Change the cost model first, or choose another file.") });
    brought.hasKind = campaign.hasArray;
    for (const TrackerRule& row : campaign.rules)
        brought.rules.push_back({ { 0, row.path, {}, {} }, row.rule });
    import.notes = inferredNotes({ campaign });
    for (const std::string& key : read->unknownKeys)
        import.notes.push_back(say("core", "“{1}” was left aside.", key));
    return brought;
}

void meetPublishers(std::vector<BroughtRule>& rules,
                    const PublisherIndex& publishers,
                    DraftImport& import)
{
    for (BroughtRule& each : rules) {
        const std::string* name = publisherText(each.rule);
        if (!name)
            continue;
        const auto found = publishers.find(*name);
        if (found)
            each.rule.publisher = *found;
        else
            put(import, each.place, "publisher", found.error());
    }
}

void refuseTwice(const std::vector<BroughtRule>& rules, DraftImport& import)
{
    std::vector<ParsedRule> places; // counted from 1
    for (const BroughtRule& each : rules)
        places.push_back({ int(places.size()) + 1, each.rule });
    for (const RuleIssue& issue : findDuplicates(places)) {
        const BroughtRule& second = rules[std::size_t(issue.line) - 1];
        put(import,
            second.place,
            {},
            { ErrorCode::Refused,
              say("core",
                  "The same conditions stand in the file before: “{1}”.",
                  toFileLine(second.rule)),
              {},
              say("core", "Remove one of the two.") });
    }
}

void refuseClashes(const std::vector<BroughtRule>& rules, DraftImport& import)
{
    for (const ChangedRule& clash : import.changes.clashes)
        put(import,
            rules[clash.place].place,
            "valid_from",
            { ErrorCode::Refused,
              say("core",
                  "The campaign has these conditions on days that this line names, too: “{1}”.",
                  toFileLine(clash.before)),
              {},
              say("core", "Remove the line, or replace the campaign's rules.") });
}

/// Rules with days stay as they are where the file knows none.
RuleMerge changesOf(std::vector<Rule> present, const Brought& brought, bool replaces)
{
    std::vector<Rule> rules;
    for (const BroughtRule& each : brought.rules)
        rules.push_back(each.rule);
    std::vector<bool> isReplaced(brought.hasKind.size());
    if (replaces)
        isReplaced = brought.hasKind;
    if (brought.knowsDates)
        return mergeRules(std::move(present), std::move(rules), isReplaced);
    std::vector<Rule> dated;
    std::vector<Rule> plain;
    for (const Rule& rule : present)
        (hasDates(rule) ? dated : plain).push_back(rule);
    RuleMerge changes = mergeRules(plain, rules, isReplaced);
    changes.clashes = mergeRules(dated, rules, std::vector<bool>(isReplaced.size())).clashes;
    changes.unchanged += int(dated.size());
    changes.result.insert(changes.result.end(), dated.begin(), dated.end());
    return changes;
}

bool isJson(std::string_view text)
{
    const std::string_view rest = trimmed(text);
    return rest.starts_with('{') || rest.starts_with('[');
}

} // namespace

Result<DraftImport> importIntoDraft(const CampaignDraft& draft,
                                    const std::vector<Publisher>& publishers,
                                    std::string_view text,
                                    bool replaces)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    DraftImport import;
    auto brought = isJson(text) ? readJson(draft, text, import)
                                : Result<Brought>(readLines(draft, text, import));
    if (!brought)
        return brought.error();
    const PublisherIndex index(publishers);
    meetPublishers(brought->rules, index, import);
    refuseTwice(brought->rules, import);
    std::vector<Rule> present = draft.rules;
    resolvePublishers(present, index);
    import.changes = changesOf(std::move(present), *brought, replaces);
    refuseClashes(brought->rules, import);
    std::ranges::stable_sort(import.issues, {}, &DraftIssue::line);
    return import;
}

} // namespace core
