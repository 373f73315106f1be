#include "app/cli/call.h"
#include "app/cli/explain_answer.h"
#include "app/cli/lookup.h"
#include "core/usecases/compare_versions.h"
#include "core/usecases/restore_version.h"

#include <limits>

namespace app {

namespace {

constexpr Option restoreOptions[] = {
    { "note", Takes::One, "TEXT", "why; kept with the new version" },
    { "reread-values",
      Takes::Nothing,
      "",
      "agrees that the old version's cost model comes back, too" },
};

core::Result<int> parseVersion(const std::string& text)
{
    const auto number = numberFromOne(text, std::numeric_limits<int>::max());
    if (!number)
        return refused("\"" + text + "\" is no number of a version.",
                       {},
                       "payoutctl rules history CAMPAIGN shows them, from 1.");
    return int(*number);
}

std::string keysOf(const std::vector<core::DetailChange>& details)
{
    std::string keys;
    for (const core::DetailChange& detail : details)
        keys += (keys.empty() ? "" : " ") + std::string(detail.key);
    return keys;
}

core::Result<void> writeHistory(const std::vector<core::HistoryLine>& lines, core::TableSink& sink)
{
    using enum core::ColumnType;
    constexpr core::ColumnHead heads[] = {
        { "number", "#", Number },        { "saved_at", "Saved", Time },
        { "saved_by", "By", Text },       { "rules", "Custom payouts", Number },
        { "added", "Added", Number },     { "changed", "Changed", Number },
        { "removed", "Removed", Number }, { "details", "Details", Text },
        { "note", "Note", Text },
    };
    if (auto begun = sink.begin(heads); !begun)
        return begun;
    for (const core::HistoryLine& line : lines) {
        const core::ChangeStamp& stamp = line.version.stamp;
        const core::Cell cells[] = { std::int64_t(line.version.number),
                                     stamp.at,
                                     stamp.user,
                                     std::int64_t(line.version.campaign.ruleCount),
                                     std::int64_t(line.added),
                                     std::int64_t(line.changed),
                                     std::int64_t(line.removed),
                                     keysOf(line.details),
                                     stamp.note };
        if (auto written = sink.row(cells); !written)
            return written;
    }
    return sink.end();
}

core::Result<int> history(Call& call)
{
    auto campaign = findCampaign(call.store(), call.word(0));
    if (!campaign)
        return campaign.error();
    const auto lines = core::campaignHistory(call.store(), campaign->key);
    if (!lines)
        return lines.error();
    return call.answerTable([&lines](core::TableSink& sink) { return writeHistory(*lines, sink); });
}

core::Json ruleLinesJson(const std::vector<core::Rule>& rules)
{
    core::Json array = core::Json::array();
    for (const core::Rule& rule : rules)
        array.items.push_back(core::Json::ofString(core::toFileLine(rule)));
    return array;
}

core::Json beforeAfterJson(const std::string& before, const std::string& after)
{
    core::Json json = core::Json::object();
    json.set("before", core::Json::ofString(before));
    json.set("after", core::Json::ofString(after));
    return json;
}

core::Json comparisonJson(const core::VersionComparison& comparison, const std::string& title)
{
    core::Json details = core::Json::object();
    for (const core::DetailChange& detail : comparison.details)
        details.set(detail.key, beforeAfterJson(detail.before, detail.after));
    core::Json changed = core::Json::array();
    for (const auto& [before, after] : comparison.rules.changed)
        changed.items.push_back(beforeAfterJson(core::toFileLine(before), core::toFileLine(after)));
    core::Json json = core::Json::object();
    json.set("campaign", core::Json::ofString(title));
    json.set("before", versionJson(comparison.before));
    json.set("after", versionJson(comparison.after));
    json.set("details", std::move(details));
    json.set("added", ruleLinesJson(comparison.rules.added));
    json.set("changed", std::move(changed));
    json.set("removed", ruleLinesJson(comparison.rules.removed));
    return json;
}

std::string comparisonText(const core::VersionComparison& comparison)
{
    std::string text =
        "From " + versionText(comparison.before) + "\nto " + versionText(comparison.after) + '\n';
    const std::size_t heads = text.size();
    for (const core::DetailChange& detail : comparison.details)
        text += "  " + std::string(detail.key) + ": " + printable(detail.before) + " -> "
            + printable(detail.after) + '\n';
    for (const core::Rule& rule : comparison.rules.removed)
        text += "- " + printable(core::toFileLine(rule)) + '\n';
    for (const auto& [before, after] : comparison.rules.changed)
        text += "~ " + printable(core::toFileLine(before)) + " -> "
            + printable(core::toFileLine(after)) + '\n';
    for (const core::Rule& rule : comparison.rules.added)
        text += "+ " + printable(core::toFileLine(rule)) + '\n';
    return text.size() == heads ? text + "  nothing differs\n" : text;
}

core::Result<int> currentNumber(core::Store& store, core::CampaignId campaign)
{
    const auto versions = store.campaignVersions(campaign);
    if (!versions)
        return versions.error();
    return versions->back().number;
}

core::Result<int> diff(Call& call)
{
    auto campaign = findCampaign(call.store(), call.word(0));
    if (!campaign)
        return campaign.error();
    const auto before = parseVersion(call.word(1));
    if (!before)
        return before.error();
    const auto after = call.arguments().words().size() > 2
        ? parseVersion(call.word(2))
        : currentNumber(call.store(), campaign->key);
    if (!after)
        return after.error();
    const auto comparison = core::compareVersions(call.store(), campaign->key, *before, *after);
    if (!comparison)
        return comparison.error();
    return call.answer(comparisonText(*comparison), comparisonJson(*comparison, campaign->title));
}

/// An old version may have been of another cost model: never silently (D18).
core::Result<void> askAboutCostModel(Call& call, const core::Campaign& now, int number)
{
    const auto old = core::versionNumbered(call.store(), now.key, number);
    if (!old)
        return old.error();
    if (old->campaign.costModel == now.costModel || call.arguments().has("reread-values"))
        return {};
    return refused("Version " + std::to_string(number) + " has the cost model "
                       + std::string(core::info(old->campaign.costModel).label) + ", today it is "
                       + std::string(core::info(now.costModel).label)
                       + ": every value would count something else; nothing was changed.",
                   {},
                   "Look at payoutctl rules diff, then repeat with --reread-values.");
}

core::Result<int> restoreVersion(Call& call)
{
    auto campaign = findCampaign(call.store(), call.word(0));
    if (!campaign)
        return campaign.error();
    const auto number = parseVersion(call.word(1));
    if (!number)
        return number.error();
    if (auto agreed = askAboutCostModel(call, *campaign, *number); !agreed)
        return agreed.error();
    const core::RestoreVersionRequest request{
        campaign->key, *number, call.arguments().has("reread-values"), call.arguments().text("note")
    };
    const auto saved = core::restoreVersion(call.books(), request);
    if (!saved)
        return saved.error();
    call.recorded();
    call.warn(saved->warnings);
    const auto versions = call.store().campaignVersions(campaign->key);
    if (!versions)
        return versions.error();
    const bool isNew = saved->campaign.version != campaign->version;
    core::Json json = core::Json::object();
    json.set("campaign", core::Json::ofString(saved->campaign.title));
    json.set("restored", core::Json::ofNumber(*number));
    json.set("saved", core::Json::ofBool(isNew));
    json.set("version", versionJson(versions->back()));
    json.set("warnings", textsJson(saved->warnings));
    return call.answer("Campaign " + printable(saved->campaign.title)
                           + (isNew ? " is saved as " : " is so already: ")
                           + versionText(versions->back()) + '\n',
                       json);
}

constexpr Command ruleHistoryCommandTable[] = {
    { "rules history",
      "CAMPAIGN",
      {},
      "Lists a campaign's versions: who saved what, when, and why.",
      "added, changed, removed: custom payouts against the version before; details: what else "
      "changed.",
      "rules history \"Shop UK\"",
      history,
      Opens::ToRead },
    { "rules diff",
      "CAMPAIGN VERSION [VERSION]",
      {},
      "Compares two versions of a campaign; one alone with today's.",
      "With --json: campaign, before, after (each number, saved_at, saved_by, note), details, "
      "added, "
      "changed, removed. Custom payouts are lines of a rules file, publishers called as today.",
      "rules diff \"Shop UK\" 1 3",
      diff,
      Opens::ToRead },
    { "rules restore",
      "CAMPAIGN VERSION",
      restoreOptions,
      "Makes a new version with the details and custom payouts of an old one.",
      "Earnings already recorded stay as they are; recalculate prices them anew.",
      "rules restore \"Shop UK\" 1 --note \"the sale is over\"",
      restoreVersion },
};

} // namespace

std::span<const Command> ruleHistoryCommands()
{
    return ruleHistoryCommandTable;
}

} // namespace app
