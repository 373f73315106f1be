// Campaigns in the tracker's JSON: in and out.
#include "app/cli/tracker_answer.h"

#include "app/cli/files.h"
#include "app/cli/lookup.h"
#include "app/cli/rule_merge_answer.h"
#include "core/rules/rule_publishers.h"
#include "core/usecases/import_campaigns.h"

namespace app {

namespace {

constexpr std::string_view trackerFormat = "tracker-json";

core::Result<int> refuseIssues(const std::string& file,
                               const std::vector<core::TrackerIssue>& issues)
{
    for (const core::TrackerIssue& issue : issues) {
        core::Error error = issue.error;
        error.where = file + (issue.path.empty() ? "" : ", " + issue.path);
        complain(printable(error.sentence()));
    }
    return refused(counted(std::int64_t(issues.size()), "fault was", "faults were")
                       + " found; no campaign was changed.",
                   file,
                   "Correct the file and import it again.");
}

std::string_view whatBecame(const core::ImportedCampaign& campaign)
{
    return campaign.isNew ? "new" : campaign.isChanged ? "changed" : "unchanged";
}

core::Json campaignJson(const core::ImportedCampaign& campaign)
{
    core::Json json = core::Json::object();
    json.set("title", core::Json::ofString(campaign.title));
    json.set("id", core::Json::ofString(campaign.id));
    json.set("state", core::Json::ofString(whatBecame(campaign)));
    addChanges(json, campaign.rules);
    core::Json reread = core::Json::array();
    for (const core::RereadValue& value : campaign.reread) {
        core::Json one = core::Json::object();
        one.set("rule", core::Json::ofString(value.rule.text()));
        one.set("before", core::Json::ofString(value.before.text()));
        one.set("after", core::Json::ofString(value.after.text()));
        reread.items.push_back(std::move(one));
    }
    json.set("reread_values", reread);
    json.set("warnings", textsJson(campaign.warnings));
    return json;
}

std::string campaignText(const core::ImportedCampaign& campaign, bool isPreview)
{
    std::string text = std::string(whatBecame(campaign)) + ' ' + printable(campaign.title) + ", id "
        + printable(campaign.id) + ": " + countsText(campaign.rules);
    for (const core::RereadValue& value : campaign.reread)
        text +=
            "  " + printable(value.rule.text()) + ": " + value.before + " -> " + value.after + '\n';
    return isPreview ? text + changesText(campaign.rules) : text;
}

core::Result<int> answerReport(Call& call, const core::ImportCampaignsReport& report, bool dryRun)
{
    call.recorded();
    call.warn(report.notes);
    for (const std::string& key : report.unknownKeys)
        call.warn("\"" + printable(key) + "\" is not known and was left aside.");
    core::Json campaigns = core::Json::array();
    std::string plain;
    for (const core::ImportedCampaign& campaign : report.campaigns) {
        call.warn(campaign.warnings);
        campaigns.items.push_back(campaignJson(campaign));
        plain += campaignText(campaign, dryRun);
    }
    core::Json json = core::Json::object();
    json.set("campaigns", campaigns);
    json.set("created_publishers", textsJson(report.createdPublishers));
    json.set("unknown_keys", textsJson(report.unknownKeys));
    json.set("notes", textsJson(report.notes));
    for (const std::string& alias : report.createdPublishers)
        plain += "created publisher " + printable(alias) + '\n';
    if (dryRun)
        plain += "Nothing was written (--dry-run).\n";
    return call.answer(plain, json);
}

} // namespace

core::Result<int> importTrackerCampaigns(Call& call)
{
    const Arguments& typed = call.arguments();
    constexpr std::int64_t largest = 64LL << 20;
    auto text = readWhole(call.word(0), largest);
    if (!text)
        return text.error();
    const core::ImportCampaignsOptions options{ typed.has("create-missing"),
                                                typed.has("reread-values"),
                                                typed.has("dry-run"),
                                                &call.progress() };
    auto report = core::importCampaigns(call.books(), *text, options);
    if (!report) {
        core::Error error = report.error();
        error.where = call.word(0) + (error.where.empty() ? "" : ", " + error.where.text());
        return error;
    }
    return report->issues.empty() ? answerReport(call, *report, options.dryRun)
                                  : refuseIssues(call.word(0), report->issues);
}

core::Result<int> exportTrackerCampaign(Call& call)
{
    if (const std::string format = call.arguments().text("format"); format != trackerFormat)
        return refused("There is no format \"" + format + "\".", "--format", "Use tracker-json.");
    auto campaign = findCampaign(call.store(), call.word(0));
    if (!campaign)
        return campaign.error();
    auto rules = call.store().rules(campaign->version);
    if (!rules)
        return rules.error();
    auto publishers = call.store().publishers();
    if (!publishers)
        return publishers.error();
    const core::TrackerExport exported = core::trackerJson(
        *campaign, core::withNamesOfToday(std::move(*rules), core::PublisherIndex(*publishers)));
    call.warn(exported.leftOut);
    return call.answer(core::toText(exported.json) + '\n', exported.json);
}

} // namespace app
