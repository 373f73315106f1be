#include "app/cli/payout_details.h"

namespace app {

namespace {

core::Json allocationJson(const core::Allocation& allocation, const core::TableNames& names)
{
    const bool isEarning = allocation.kind == core::Allocation::Kind::Earning;
    core::Json json = core::Json::object();
    json.set("kind", core::Json::ofString(core::toText(allocation.kind)));
    json.set("month",
             isEarning ? core::Json::ofString(core::toText(allocation.month)) : core::Json());
    json.set("campaign",
             isEarning ? core::Json::ofString(names.title(allocation.campaign)) : core::Json());
    json.set("entry",
             allocation.entry ? core::Json::ofNumber(allocation.entry.value) : core::Json());
    json.set("amount", moneyJson(allocation.amount));
    json.set("settles_fully", core::Json::ofBool(allocation.settlesFully));
    return json;
}

core::Json eventJson(const core::PayoutEvent& event, int decimals)
{
    core::Json json = core::Json::object();
    json.set("version", core::Json::ofNumber(event.version));
    json.set("at", core::Json::ofString(core::toText(event.at)));
    json.set("user", core::Json::ofString(event.user));
    json.set("from", event.from ? core::Json::ofString(core::info(*event.from).key) : core::Json());
    json.set("to", core::Json::ofString(core::info(event.state.status).key));
    json.set("requested_amount",
             core::Json::ofString(core::toText(event.state.requested, decimals)));
    json.set("reason", textJson(event.reason));
    return json;
}

std::string allocationLine(const core::Allocation& allocation, const core::TableNames& names)
{
    std::string what;
    if (allocation.kind == core::Allocation::Kind::Earning)
        what = printable(names.title(allocation.campaign)) + ", " + core::toText(allocation.month);
    else if (allocation.kind == core::Allocation::Kind::Adjustment)
        what = "adjustment, entry " + std::to_string(allocation.entry.value);
    else
        return "  advance on account: " + core::toText(allocation.amount) + '\n';
    return "  " + what + ": " + core::toText(allocation.amount)
        + (allocation.settlesFully ? "" : ", part payment") + '\n';
}

std::string eventLine(const core::PayoutEvent& event, int decimals)
{
    std::string line = "  " + core::toText(event.at) + ' ' + printable(event.user) + ": ";
    if (event.from)
        line += std::string(core::info(*event.from).key) + " -> ";
    line += std::string(core::info(event.state.status).key) + ", "
        + core::toText(event.state.requested, decimals);
    return line + (event.reason.empty() ? "" : " (" + printable(event.reason) + ')') + '\n';
}

} // namespace

core::Result<int> answerDetails(Call& call, const core::PayoutDetails& details)
{
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    core::Json json = rowJson(details.payout, core::payoutColumns(), *names);
    std::string plain;
    for (const auto& [key, value] : json.members)
        plain += key + ": " + printable(value.text) + '\n';
    core::Json allocation = core::Json::array();
    plain += "settles:\n";
    for (const core::Allocation& part : details.allocations) {
        allocation.items.push_back(allocationJson(part, *names));
        plain += allocationLine(part, *names);
    }
    core::Json history = core::Json::array();
    plain += "history:\n";
    for (const core::PayoutEvent& event : details.events) {
        history.items.push_back(eventJson(event, names->decimals));
        plain += eventLine(event, names->decimals);
    }
    json.set("allocation", allocation);
    json.set("history", history);
    return call.answer(plain, json);
}

} // namespace app
