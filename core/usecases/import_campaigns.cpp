#include "core/usecases/import_campaigns.h"

#include "core/base/text.h"
#include "core/rules/rule_dates.h"
#include "core/rules/rule_publishers.h"
#include "core/usecases/import_rules.h"
#include "core/usecases/move_in.h"

#include <algorithm>

namespace core {

namespace {

/// The stored campaign that the JSON means: by id, without one by title; none: a new one.
const Campaign* knownCampaign(const std::vector<Campaign>& all, const TrackerCampaign& wanted)
{
    const auto found = std::ranges::find_if(all, [&](const Campaign& each) {
        return wanted.id.empty() ? equalFolded(each.title, wanted.title) : each.id == wanted.id;
    });
    return found == all.end() ? nullptr : &*found;
}

/// The campaign with what the JSON says of it.
Campaign detailsOf(const TrackerCampaign& wanted, const Campaign* known)
{
    Campaign campaign = known ? *known : Campaign();
    campaign.title = wanted.title;
    if (!wanted.id.empty())
        campaign.id = wanted.id;
    campaign.costModel = wanted.costModel;
    if (wanted.defaultPayout.isSaid)
        campaign.defaultPayout = wanted.defaultPayout.value;
    if (wanted.status.isSaid)
        campaign.status = *wanted.status.value;
    if (wanted.expires.isSaid)
        campaign.expires = wanted.expires.value;
    return campaign;
}

/// Campaign after campaign, inside one unit of work.
class CampaignImporter {
public:
    CampaignImporter(Books& books,
                     const ImportCampaignsOptions& options,
                     MissingPublishers publishers,
                     std::size_t total)
        : m_books(books)
        , m_options(options)
        , m_publishers(std::move(publishers))
        , m_total(total)
    {
    }

    Result<void> take(TrackerCampaign wanted)
    {
        const std::size_t issuesBefore = m_report.issues.size();
        if (auto going = goOn(m_options.progress, m_done++, m_total); !going)
            return going.error();
        if (auto met = meetPublishers(wanted); !met)
            return met.error();
        refuseTwice(wanted);
        auto all = m_books.store.campaigns();
        if (!all)
            return all.error();
        const Campaign* known = knownCampaign(*all, wanted);
        std::vector<Rule> stored;
        if (known) {
            auto rules = m_books.store.rules(known->version);
            if (!rules)
                return rules.error();
            stored = withNamesOfToday(std::move(*rules), m_publishers.index());
        }
        SaveCampaignRequest request;
        request.campaign = detailsOf(wanted, known);
        request.rereadValues = m_options.rereadValues;
        ImportedCampaign imported;
        imported.isNew = !known;
        imported.rules = changesOf(stored, wanted);
        if (known)
            imported.reread = core::rereadValues(
                *known, request.campaign.costModel, stored, m_books.store.workspace());
        refuseClashes(imported.rules, wanted);
        if (m_report.issues.size() > issuesBefore)
            return {};
        request.rules = imported.rules.result;
        return save(request, wanted, known, std::move(imported));
    }

    [[nodiscard]] ImportCampaignsReport report()
    {
        m_report.createdPublishers = m_publishers.created();
        return std::move(m_report);
    }

private:
    Books& m_books;
    const ImportCampaignsOptions& m_options;
    MissingPublishers m_publishers;
    ImportCampaignsReport m_report;
    std::size_t m_done = 0; ///< campaigns and rules, as in all of the file
    std::size_t m_total;

    Result<void> meetPublishers(TrackerCampaign& wanted)
    {
        for (TrackerRule& row : wanted.rules) {
            if (auto going = goOn(m_options.progress, m_done++, m_total); !going)
                return going.error();
            const auto met = m_publishers.meet(row.rule);
            if (met)
                continue;
            if (met.error().code != ErrorCode::Refused && met.error().code != ErrorCode::NotFound)
                return met.error();
            m_report.issues.push_back({ row.path + ".publisher", met.error() });
        }
        return {};
    }

    void refuseTwice(const TrackerCampaign& wanted)
    {
        std::vector<ParsedRule> rows; // their places count from 1
        for (const TrackerRule& row : wanted.rules)
            rows.push_back({ int(rows.size()) + 1, row.rule });
        for (const RuleIssue& issue : findDuplicates(rows))
            m_report.issues.push_back(
                { wanted.rules[std::size_t(issue.line) - 1].path,
                  { ErrorCode::Refused,
                    say("core",
                        "The same conditions stand in a row before: “{1}”.",
                        toFileLine(wanted.rules[std::size_t(issue.line) - 1].rule)),
                    {},
                    say("core", "Remove one of the two.") } });
    }

    void refuseClashes(const RuleMerge& changes, const TrackerCampaign& wanted)
    {
        for (const ChangedRule& clash : changes.clashes)
            m_report.issues.push_back(
                { wanted.rules[clash.place].path,
                  { ErrorCode::Refused,
                    say("core",
                        "The campaign has these conditions with days, which the tracker's JSON "
                        "does "
                        "not know: “{1}”.",
                        toFileLine(clash.before)),
                    {},
                    say("core", "Remove the row, or the campaign's custom payout first.") } });
    }

    /// Arrays that are there replace the rules of their kinds, but for those with days.
    static RuleMerge changesOf(const std::vector<Rule>& stored, const TrackerCampaign& wanted)
    {
        std::vector<Rule> dated;
        std::vector<Rule> plain;
        for (const Rule& rule : stored)
            (hasDates(rule) ? dated : plain).push_back(rule);
        std::vector<Rule> brought;
        for (const TrackerRule& row : wanted.rules)
            brought.push_back(row.rule);
        RuleMerge changes = mergeRules(plain, brought, wanted.hasArray);
        changes.clashes =
            mergeRules(dated, brought, std::vector<bool>(wanted.hasArray.size())).clashes;
        changes.unchanged += int(dated.size());
        changes.result.insert(changes.result.end(), dated.begin(), dated.end());
        return changes;
    }

    Result<void> save(const SaveCampaignRequest& request,
                      const TrackerCampaign& wanted,
                      const Campaign* known,
                      ImportedCampaign imported)
    {
        auto saved = storeCampaign(m_books, request);
        if (!saved && saved.error().code != ErrorCode::Refused)
            return saved.error();
        if (!saved) {
            m_report.issues.push_back({ wanted.path, saved.error() });
            return {};
        }
        imported.title = saved->campaign.title;
        imported.id = saved->campaign.id;
        imported.isChanged = known && saved->campaign.version != known->version;
        imported.warnings = std::move(saved->warnings);
        m_report.campaigns.push_back(std::move(imported));
        return {};
    }
};

/// What there is to do: a campaign counts as one of its rules does.
std::size_t sizeOf(const std::vector<TrackerCampaign>& campaigns)
{
    std::size_t size = campaigns.size();
    for (const TrackerCampaign& campaign : campaigns)
        size += campaign.rules.size();
    return size;
}

} // namespace

std::vector<Message> inferredNotes(const std::vector<TrackerCampaign>& campaigns)
{
    std::vector<Message> notes;
    for (const int kind : inferredKinds()) {
        const RuleKind& row = RuleKinds::all()[std::size_t(kind)];
        const bool hasRows = std::ranges::any_of(campaigns, [&](const TrackerCampaign& campaign) {
            return std::ranges::any_of(
                campaign.rules, [&](const TrackerRule& each) { return each.rule.kind == kind; });
        });
        if (hasRows)
            notes.push_back(say("core",
                                "Rows of {1} were taken as {2}: which array is of which tab is not "
                                "published and was inferred.",
                                row.trackerArray,
                                row.label));
    }
    return notes;
}

Result<ImportCampaignsReport>
importCampaigns(Books& books, std::string_view text, const ImportCampaignsOptions& options)
{
    auto read = readTrackerCampaigns(text);
    if (!read)
        return read.error();
    auto work = begin(books);
    if (!work)
        return work.error();
    auto publishers = MissingPublishers::load(books, options.createMissing);
    if (!publishers)
        return publishers.error();
    CampaignImporter importer(books, options, std::move(*publishers), sizeOf(read->campaigns));
    const std::vector<Message> notes = inferredNotes(read->campaigns);
    for (TrackerCampaign& campaign : read->campaigns)
        if (auto taken = importer.take(std::move(campaign)); !taken)
            return taken.error();
    ImportCampaignsReport report = importer.report();
    report.unknownKeys = std::move(read->unknownKeys);
    report.notes = notes;
    std::ranges::move(report.issues, std::back_inserter(read->issues));
    report.issues = std::move(read->issues);
    if (!report.issues.empty()) {
        ImportCampaignsReport refused;
        refused.issues = std::move(report.issues);
        return refused;
    }
    if (options.dryRun)
        return report; // the unit of work ends here, without commit: nothing of it stays
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return report;
}

} // namespace core
