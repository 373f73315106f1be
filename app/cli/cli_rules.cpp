#include "app/cli/call.h"
#include "app/cli/files.h"
#include "app/cli/lookup.h"
#include "app/cli/rule_merge_answer.h"
#include "app/cli/rule_check_answer.h"
#include "core/base/text.h"
#include "core/rules/rule_publishers.h"
#include "core/usecases/import_rules.h"
#include "core/usecases/save_campaign.h"

namespace app {

namespace {

constexpr Option ruleImportOptions[] = {
    { "kind", Takes::One, "KEY", "the lines carry no key: they are all of this kind" },
    { "replace", Takes::Nothing, "", "changes values and removes what the file lacks" },
    { "merge",
      Takes::Nothing,
      "",
      "adds; the same conditions with another value are refused (the default)" },
    { "create-missing",
      Takes::Nothing,
      "",
      "creates publishers that rules name and the workspace lacks" },
    { "dry-run", Takes::Nothing, "", "does all of it and writes nothing" },
    { "note", Takes::One, "TEXT", "why; kept with the version that it makes" },
};

constexpr Option ruleExportOptions[] = {
    { "format", Takes::One, "rules|csv", "a rules file (the default) or the rules table as CSV" },
};

core::Result<int> kindIndex(const Arguments& typed)
{
    const auto key = typed.value("kind");
    if (!key)
        return -1;
    const int index = core::RuleKinds::indexOf(core::foldCase(*key));
    if (index >= 0)
        return index;
    std::string keys;
    for (const core::RuleKind& kind : core::RuleKinds::all())
        keys += (keys.empty() ? "" : ", ") + std::string(kind.key);
    return refused("There is no kind \"" + *key + "\".", "--kind", "The kinds are " + keys + ".");
}

core::Result<int> refuseIssues(const std::string& file, const std::vector<core::RuleIssue>& issues)
{
    for (const core::RuleIssue& issue : issues) {
        core::Error error = issue.error;
        error.where = file + ", line " + std::to_string(issue.line)
            + (issue.field.empty() ? "" : ", " + issue.field);
        complain(error.sentence());
    }
    return refused(counted(std::int64_t(issues.size()), "fault was", "faults were")
                       + " found; no rule was changed.",
                   file,
                   "Correct the file and import it again.");
}

core::Result<int> answerReport(Call& call, const core::ImportRulesReport& report, bool dryRun)
{
    call.recorded();
    call.warn(report.warnings);
    core::Json json = core::Json::object();
    addChanges(json, report.changes);
    json.set("created_publishers", textsJson(report.createdPublishers));
    json.set("warnings", textsJson(report.warnings));
    std::string plain = dryRun ? changesText(report.changes) : std::string();
    plain += countsText(report.changes);
    for (const std::string& alias : report.createdPublishers)
        plain += "created publisher " + printable(alias) + '\n';
    if (dryRun)
        plain += "Nothing was written (--dry-run).\n";
    return call.answer(plain, json);
}

core::Result<int> importFile(Call& call)
{
    const Arguments& typed = call.arguments();
    if (typed.has("replace") && typed.has("merge"))
        return call.misused("rules import takes --replace or --merge, not both.");
    auto campaign = findCampaign(call.store(), call.word(0));
    if (!campaign)
        return campaign.error();
    auto kind = kindIndex(typed);
    if (!kind)
        return kind.error();
    constexpr std::int64_t largest = 256LL << 20;
    auto text = readWhole(call.word(1), largest);
    if (!text)
        return text.error();
    const core::ImportRulesOptions options{ *kind,
                                            typed.has("replace"),
                                            typed.has("create-missing"),
                                            typed.has("dry-run"),
                                            typed.text("note") };
    auto report = core::importRules(call.books(), campaign->key, *text, options);
    if (!report)
        return report.error();
    return report->issues.empty() ? answerReport(call, *report, options.dryRun)
                                  : refuseIssues(call.word(1), report->issues);
}

/// As they are read again today, also where a publisher has another alias since.
core::Result<std::vector<core::Rule>> rulesToShow(core::Store& store,
                                                  const core::Campaign& campaign)
{
    auto publishers = store.publishers();
    if (!publishers)
        return publishers.error();
    auto rules = store.rules(campaign.version);
    if (!rules)
        return rules.error();
    return core::withNamesOfToday(std::move(*rules), core::PublisherIndex(*publishers));
}

core::Result<int> listRules(Call& call)
{
    auto campaign = findCampaign(call.store(), call.word(0));
    if (!campaign)
        return campaign.error();
    auto rules = rulesToShow(call.store(), *campaign);
    if (!rules)
        return rules.error();
    std::vector<core::CampaignRule> rows;
    for (const core::Rule& rule : *rules)
        rows.push_back({ *campaign, rule });
    return answerRows(call, rows, core::ruleColumns());
}

core::Result<int> exportText(Call& call)
{
    const std::string format = call.arguments().value("format").value_or("rules");
    if (format != "rules" && format != "csv")
        return refused("There is no format \"" + format + "\".", "--format", "Use rules or csv.");
    if (call.json())
        return listRules(call);
    auto campaign = findCampaign(call.store(), call.word(0));
    if (!campaign)
        return campaign.error();
    auto rules = rulesToShow(call.store(), *campaign);
    if (!rules)
        return rules.error();
    if (format == "rules")
        return call.answer(core::printRulesFile(*rules), {});
    core::StringSink csv;
    core::CsvTableSink sink(csv);
    std::vector<core::CampaignRule> rows;
    for (const core::Rule& rule : *rules)
        rows.push_back({ *campaign, rule });
    auto written = core::writeTable(
        std::span<const core::CampaignRule>(rows), core::ruleColumns(), core::TableNames(), sink);
    return written ? call.answer(csv.bytes(), {}) : core::Result<int>(written.error());
}

core::Result<int> answerOrder(Call& call, const core::Campaign& campaign)
{
    core::Json json = core::Json::object();
    json.set("campaign", core::Json::ofString(campaign.title));
    json.set("match_order", core::Json::ofString(core::toText(campaign.matchOrder)));
    core::Json kinds = core::Json::array();
    std::string plain;
    for (const int index : campaign.matchOrder) {
        const core::RuleKind& kind = core::RuleKinds::all()[std::size_t(index)];
        kinds.items.push_back(core::Json::ofString(kind.key));
        plain += std::string(kind.key) + '\n';
    }
    json.set("kinds", kinds);
    return call.answer(plain + "default\n", json);
}

core::Result<int> order(Call& call)
{
    auto campaign = findCampaign(call.store(), call.word(0));
    if (!campaign)
        return campaign.error();
    std::string wanted;
    for (std::size_t i = 1; i < call.arguments().words().size(); ++i)
        wanted += call.word(i) + ' ';
    if (wanted.empty())
        return answerOrder(call, *campaign);
    auto parsed = core::parseMatchOrder(core::trimmed(wanted));
    if (!parsed)
        return parsed.error();
    auto rules = call.store().rules(campaign->version);
    if (!rules)
        return rules.error();
    core::SaveCampaignRequest request;
    request.campaign = *campaign;
    request.campaign.matchOrder = *parsed;
    request.rules = std::move(*rules);
    auto saved = core::saveCampaign(call.books(), request);
    if (!saved)
        return saved.error();
    call.recorded();
    return answerOrder(call, saved->campaign);
}

constexpr Command ruleCommandTable[] = {
    { "rules import",
      "CAMPAIGN FILE",
      ruleImportOptions,
      "Custom payouts from a rules file or a CSV: all lines or none.",
      "A line is the kind's key, then its fields and value: geo_os, IOS, US, 10. Behind the value "
      "may "
      "stand the days on which it counts, both included: , from 2026-11-01, until 2026-12-31\n"
      "A CSV is told by its header, the columns of the rules table: kind,country,os,...,value\n"
      "With --dry-run every added, changed and removed custom payout is shown, and every fault.",
      "rules import \"Shop UK\" shop.rules --create-missing",
      importFile },
    { "rules export",
      "CAMPAIGN",
      ruleExportOptions,
      "Prints the custom payouts as rules import reads them.",
      "",
      "rules export \"Shop UK\" > shop.rules",
      exportText,
      Opens::ToRead },
    { "rules list",
      "CAMPAIGN",
      {},
      "Lists the custom payouts as a table.",
      "",
      "rules list \"Shop UK\"",
      listRules,
      Opens::ToRead },
    { "rules order",
      "CAMPAIGN [partner|conditions|KIND...]",
      {},
      "Shows or sets which kind of custom payout wins.",
      "partner: partner deals first; conditions: most conditions first; or all kinds, most "
      "decisive first.",
      "rules order \"Shop UK\" conditions",
      order },
    { "rules check",
      "CAMPAIGN",
      {},
      "Looks for custom payouts that may not be what is meant.",
      "Each finding names the custom payouts, a remedy, and a conversion that shows it. Nothing is "
      "changed, and\nfindings are no failure: the exit status is 0.",
      "rules check \"Shop UK\"",
      checkRulesAndAnswer,
      Opens::ToRead },
};

} // namespace

std::span<const Command> ruleCommands()
{
    return ruleCommandTable;
}

} // namespace app
