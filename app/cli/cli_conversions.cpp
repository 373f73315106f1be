#include "app/cli/call.h"
#include "app/cli/explain_answer.h"
#include "app/cli/lookup.h"
#include "core/usecases/change_conversions.h"

namespace app {

namespace {

constexpr Option statusOptions[] = {
    { "id", Takes::Many, "ID...", "these conversions" },
    { "from", Takes::One, "D", "first day, by conv_time" },
    { "to", Takes::One, "D", "the day after the last" },
    { "publisher", Takes::One, "P", "only this publisher's" },
    { "campaign", Takes::One, "C", "only this campaign's" },
    { "note", Takes::One, "TEXT", "why; kept with the change" },
};

core::Result<int> explain(Call& call)
{
    auto explained = core::explainConversion(call.books(), call.word(0));
    if (!explained)
        return explained.error();
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    return call.answer(explanationText(*explained, *names), explanationJson(*explained, *names));
}

core::Result<core::ConversionsChanged> changeStatus(Call& call, core::ConversionStatus status)
{
    const Arguments& typed = call.arguments();
    if (typed.has("id"))
        return core::setConversionStatus(
            call.books(), typed.values("id"), status, typed.text("note"), call.progress());
    auto filter = conversionFilter(call.store(), typed);
    if (!filter)
        return filter.error();
    return core::setConversionStatus(
        call.books(), *filter, status, typed.text("note"), call.progress());
}

core::Result<int> setStatus(Call& call)
{
    const Arguments& typed = call.arguments();
    const bool byDay = typed.has("from") || typed.has("to");
    if (typed.has("id") == (byDay || typed.has("publisher") || typed.has("campaign")))
        return call.misused(
            "conversions set-status needs either --id ID... or --from D --to D, which --publisher "
            "and --campaign may narrow.");
    if (!typed.has("id") && !byDay)
        return call.misused("conversions set-status needs --from D --to D: which days?");
    auto status = core::parseConversionStatus(call.word(0));
    if (!status || call.word(0).empty())
        return refused("\"" + call.word(0) + "\" is no status of a conversion.",
                       {},
                       "Give approved, pending, declined or other.");
    auto changed = changeStatus(call, *status);
    if (!changed)
        return changed.error();
    core::Json json = core::Json::object();
    json.set("changed", core::Json::ofNumber(changed->changed));
    json.set("unchanged", core::Json::ofNumber(changed->unchanged));
    json.set("earned_difference", moneyJson(changed->earnedDifference));
    json.set("pending_difference", moneyJson(changed->pendingDifference));
    const std::string currency = ' ' + call.store().workspace().currency + '\n';
    return call.answer("changed " + std::to_string(changed->changed) + ", unchanged "
                           + std::to_string(changed->unchanged) + "\nearned "
                           + core::toText(changed->earnedDifference) + currency + "pending "
                           + core::toText(changed->pendingDifference) + currency,
                       json);
}

constexpr Command commands[] = {
    { "explain",
      "CONVERSION-ID",
      {},
      "Why a conversion earns what it earns: the winning rule, the losers, the near misses.",
      "With --json: the columns of the conversions table; winner, losers (kind, rule, publisher, "
      "value, why); near_misses, which missed by one condition (also condition, asks, has); base, "
      "arithmetic, exact, rounded, amount; version (number, saved_at, saved_by, note) of the "
      "campaign "
      "that priced it; changes. publisher is today's alias of whom a rule means.",
      "explain L1",
      explain,
      Opens::ToRead },
    { "conversions set-status",
      "STATUS",
      statusOptions,
      "Approves, declines ... conversions and posts the differences.",
      "",
      "conversions set-status approved --from 2026-10-01 --to 2026-11-01 --publisher nick",
      setStatus },
};

} // namespace

std::span<const Command> conversionCommands()
{
    return commands;
}

} // namespace app
