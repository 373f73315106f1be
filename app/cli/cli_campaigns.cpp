#include "app/cli/call.h"
#include "app/cli/draft_options.h"
#include "app/cli/lookup.h"
#include "app/cli/tracker_answer.h"
#include "core/usecases/save_campaign.h"

namespace app {

namespace {

constexpr Option addOptions[] = {
    { "title", Takes::One, "T", "its title, unique", true },
    { "cost-model", Takes::One, "cpa|revshare", "how its conversions earn", true },
    { "default-payout",
      Takes::One,
      "V",
      "amount (CPA) or percentage (RevShare) when no custom payout matches",
      true },
    { "match-order",
      Takes::One,
      "partner|conditions",
      "which kind of custom payout wins; else partner" },
    { "expires", Takes::One, "D", "last day on which conversions earn" },
    { "hold-days", Takes::One, "N", "days until a new conversion is payable, 0 to 3650" },
    { "status", Takes::One, "S", "active or paused" },
    { "id", Takes::One, "ID", "the tracker's id; else one is given" },
};

constexpr Option campaignSetOptions[] = {
    { "title", Takes::One, "T", "another title" },
    { "cost-model", Takes::One, "cpa|revshare", "how its conversions earn; needs --reread-values" },
    { "default-payout", Takes::One, "V", "amount (CPA) or percentage (RevShare); empty: none" },
    { "match-order", Takes::One, "partner|conditions", "which kind of custom payout wins" },
    { "expires", Takes::One, "D", "last day on which conversions earn; empty: none" },
    { "hold-days", Takes::One, "N", "days until a new conversion is payable, 0 to 3650" },
    { "status", Takes::One, "S", "active, paused or deleted" },
    { "id", Takes::One, "ID", "the tracker's id" },
    { "reread-values",
      Takes::Nothing,
      "",
      "agrees that every value is read in the new cost model's unit" },
    { "note", Takes::One, "TEXT", "why; kept with the version that it makes" },
};

constexpr Option campaignExportOptions[] = {
    { "format", Takes::One, "tracker-json", "the form: as the tracker's API has it", true },
};

core::Result<int>
save(Call& call, const core::SaveCampaignRequest& request, const std::string& preface)
{
    auto saved = core::saveCampaign(call.books(), request);
    if (!saved)
        return saved.error();
    call.recorded();
    call.warn(saved->warnings);
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    return call.answer(preface + "Campaign " + printable(saved->campaign.title) + " is saved, id "
                           + printable(saved->campaign.id) + ".\n",
                       rowJson(saved->campaign, core::campaignColumns(), *names));
}

core::Result<int> addCampaign(Call& call)
{
    core::SaveCampaignRequest request;
    if (auto read = readCampaignOptions(call.arguments(), request.campaign); !read)
        return read.error();
    return save(call, request, {});
}

/// What every value was and becomes when the cost model changes; "" when it stays.
std::string
beforeAndAfter(Call& call, const core::Campaign& before, const core::SaveCampaignRequest& request)
{
    if (before.costModel == request.campaign.costModel)
        return {};
    std::string text = "The cost model changes every value of " + printable(before.title) + ":\n";
    for (const core::RereadValue& value : core::rereadValues(
             before, request.campaign.costModel, request.rules, call.store().workspace()))
        text +=
            "  " + printable(value.rule.text()) + ": " + value.before + " -> " + value.after + '\n';
    return text;
}

core::Result<int> changeCampaign(Call& call)
{
    auto before = findCampaign(call.store(), call.word(0));
    if (!before)
        return before.error();
    core::SaveCampaignRequest request;
    request.campaign = *before;
    if (auto read = readCampaignOptions(call.arguments(), request.campaign); !read)
        return read.error();
    auto rules = call.store().rules(before->version);
    if (!rules)
        return rules.error();
    request.rules = std::move(*rules);
    request.rereadValues = call.arguments().has("reread-values");
    request.note = call.arguments().text("note");
    const std::string preface = beforeAndAfter(call, *before, request);
    if (!preface.empty() && !request.rereadValues) {
        complain(preface.substr(0, preface.find('\n')));
        for (std::size_t at = preface.find('\n') + 1; at < preface.size();
             at = preface.find('\n', at) + 1)
            complain(preface.substr(at, preface.find('\n', at) - at));
        return refused("The cost model would change what every value means; nothing was changed.",
                       "--cost-model",
                       "Look at the values above, then repeat with --reread-values.");
    }
    return save(call, request, preface);
}

core::Result<int> listCampaigns(Call& call)
{
    auto campaigns = call.store().campaigns();
    if (!campaigns)
        return campaigns.error();
    return answerRows(call, *campaigns, core::campaignColumns());
}

constexpr Command campaignCommandTable[] = {
    { "campaign add",
      "",
      addOptions,
      "Adds a campaign.",
      "",
      "campaign add --title \"Shop UK\" --cost-model revshare --default-payout 4",
      addCampaign },
    { "campaign set",
      "TITLE",
      campaignSetOptions,
      "Changes a campaign.",
      "Earnings already recorded stay as they are; recalculate prices them anew.",
      "campaign set \"Shop UK\" --default-payout 5",
      changeCampaign },
    { "campaign export",
      "CAMPAIGN",
      campaignExportOptions,
      "Prints a campaign and its custom payouts as the tracker's JSON.",
      "What the JSON cannot hold, days and match order, is left out and named.",
      "campaign export \"Shop UK\" --format tracker-json > shop.json",
      exportTrackerCampaign,
      Opens::ToRead },
    { "campaign list",
      "",
      {},
      "Lists the campaigns.",
      "",
      "campaign list",
      listCampaigns,
      Opens::ToRead },
};

} // namespace

std::span<const Command> campaignCommands()
{
    return campaignCommandTable;
}

} // namespace app
