#include "app/cli/draft_options.h"
#include "app/cli/explain_answer.h"
#include "app/cli/lookup.h"
#include "core/usecases/recalculate.h"
#include "core/usecases/what_would_change.h"

namespace app {

namespace {

constexpr Option whatIfOptions[] = {
    rulesOption,
    replaceOption,
    mergeOption,
    { "order", Takes::One, "partner|conditions|KIND,...", "another match order" },
    { "cost-model", Takes::One, "cpa|revshare", "every value is read in its unit" },
    { "default-payout", Takes::One, "V", "another one; empty: none" },
    { "expires", Takes::One, "D", "last day on which conversions earn; empty: none" },
    { "from", Takes::One, "D", "first day, by conv_time" },
    { "to", Takes::One, "D", "the day after the last" },
};

constexpr Option recalculateOptions[] = {
    { "campaign", Takes::One, "C", "only this campaign" },
    { "publisher", Takes::Many, "P...", "only these publishers" },
    { "from", Takes::One, "D", "first day, by conv_time" },
    { "to", Takes::One, "D", "the day after the last" },
    { "apply", Takes::Nothing, "", "posts the differences; else only shows them" },
    { "undo", Takes::One, "BATCH", "takes back what this recalculation posted" },
    { "reason", Takes::One, "TEXT", "why; kept with what is posted" },
};

constexpr core::ColumnHead count(std::string_view key)
{
    return { key, key, core::ColumnType::Number };
}
constexpr core::ColumnHead money(std::string_view key)
{
    return { key, key, core::ColumnType::Money };
}

/// A figure of a table of differences by publisher.
template <typename Figures>
struct Figure {
    core::ColumnHead head;
    core::Cell (*cell)(const Figures& figures);
};

constexpr Figure<core::Shift> shiftFigures[] = {
    { count("conversions"), [](const core::Shift& s) -> core::Cell { return s.changed; } },
    { money("before"), [](const core::Shift& s) -> core::Cell { return s.before; } },
    { money("after"), [](const core::Shift& s) -> core::Cell { return s.after; } },
    { money("difference"), [](const core::Shift& s) -> core::Cell { return s.difference(); } },
    { money("pending_before"), [](const core::Shift& s) -> core::Cell { return s.pendingBefore; } },
    { money("pending_after"), [](const core::Shift& s) -> core::Cell { return s.pendingAfter; } },
    { money("pending_difference"),
      [](const core::Shift& s) -> core::Cell { return s.pendingDifference(); } },
};

using Paid = core::PaidShift;
constexpr Figure<Paid> paidFigures[] = {
    { count("conversions"), [](const Paid& p) -> core::Cell { return p.shift.changed; } },
    { money("before"), [](const Paid& p) -> core::Cell { return p.shift.before; } },
    { money("after"), [](const Paid& p) -> core::Cell { return p.shift.after; } },
    { money("difference"), [](const Paid& p) -> core::Cell { return p.shift.difference(); } },
    { money("paid_before"), [](const Paid& p) -> core::Cell { return p.paidBefore; } },
    { money("paid_difference"), [](const Paid& p) -> core::Cell { return p.paidDifference; } },
    { money("unpaid_before"), [](const Paid& p) -> core::Cell { return p.unpaidBefore(); } },
    { money("unpaid_difference"),
      [](const Paid& p) -> core::Cell { return p.unpaidDifference(); } },
    { money("pending_before"),
      [](const Paid& p) -> core::Cell { return p.shift.pendingBefore; } },
    { money("pending_after"), [](const Paid& p) -> core::Cell { return p.shift.pendingAfter; } },
    { money("pending_difference"),
      [](const Paid& p) -> core::Cell { return p.shift.pendingDifference(); } },
};

template <typename Figures, std::size_t count>
void addFigures(core::Json& object,
                const Figure<Figures> (&columns)[count],
                const Figures& figures)
{
    for (const Figure<Figures>& column : columns)
        object.set(column.head.key, cellJson(column.cell(figures)));
}

using AliasedShift = std::pair<std::string, core::Shift>;
using AliasedPaid = std::pair<std::string, Paid>;

template <typename Figures, std::size_t count>
core::Json linesJson(const Figure<Figures> (&columns)[count],
                     const std::vector<std::pair<std::string, Figures>>& lines)
{
    core::Json array = core::Json::array();
    for (const auto& [alias, figures] : lines) {
        core::Json object = core::Json::object();
        object.set("publisher", core::Json::ofString(alias));
        addFigures(object, columns, figures);
        array.items.push_back(std::move(object));
    }
    return array;
}

/// The same as a table to read; "" without lines.
template <typename Figures, std::size_t count>
core::Result<std::string> linesText(const Figure<Figures> (&columns)[count],
                                    const std::vector<std::pair<std::string, Figures>>& lines)
{
    core::StringSink text;
    PlainTableSink sink(text);
    std::vector<core::ColumnHead> heads{ { "publisher", "publisher", core::ColumnType::Text } };
    for (const Figure<Figures>& column : columns)
        heads.push_back(column.head);
    if (lines.empty())
        return std::string();
    if (auto begun = sink.begin(heads); !begun)
        return begun.error();
    for (const auto& [alias, figures] : lines) {
        std::vector<core::Cell> cells{ alias };
        for (const Figure<Figures>& column : columns)
            cells.push_back(column.cell(figures));
        if (auto written = sink.row(cells); !written)
            return written.error();
    }
    if (auto ended = sink.end(); !ended)
        return ended.error();
    return text.bytes();
}

core::Json moverJson(const core::Mover& mover, const core::TableNames& names)
{
    core::Json json = core::Json::object();
    const core::Conversion& conversion = mover.stored.conversion;
    json.set("id", core::Json::ofString(conversion.id));
    json.set("conv_time", core::Json::ofString(core::toText(conversion.time)));
    json.set("publisher", core::Json::ofString(names.alias(conversion.publisher)));
    json.set("status", core::Json::ofString(core::toText(conversion.status)));
    json.set("before", moneyJson(mover.stored.earning.amount));
    json.set("after", moneyJson(mover.after.earning.amount));
    json.set("difference", moneyJson(mover.difference()));
    core::Json before = core::Json::object();
    addWhy(before, mover.before, mover.stored.earning.amount);
    json.set("why_before", std::move(before));
    core::Json after = core::Json::object();
    addWhy(after, mover.after, mover.after.earning.amount);
    json.set("why_after", std::move(after));
    return json;
}

std::string moverText(const core::Mover& mover, const core::TableNames& names)
{
    const core::Conversion& conversion = mover.stored.conversion;
    return "Conversion " + printable(conversion.id) + " of "
        + printable(names.alias(conversion.publisher)) + ", "
        + std::string(core::toText(conversion.status)) + ", " + core::toText(conversion.time)
        + "\nEarns " + core::toText(mover.stored.earning.amount) + ' ' + names.currency + '\n'
        + whyText(mover.before) + "Would earn "
        + core::toText(mover.after.earning.amount) + ' ' + names.currency + '\n'
        + whyText(mover.after);
}

std::string totalText(const Paid& total, const std::string& currency)
{
    const auto line = [&currency](std::string_view what, core::Money before, core::Money after) {
        return std::string(what) + core::toText(before) + " -> " + core::toText(after) + " ("
            + core::toText(after - before) + ") " + currency + '\n';
    };
    return counted(total.shift.conversions, "conversion", "conversions") + " looked at, "
        + std::to_string(total.shift.changed) + " would change.\n"
        + line("earned  ", total.shift.before, total.shift.after)
        + line("  paid    ", total.paidBefore, total.paidBefore + total.paidDifference)
        + line("  unpaid  ", total.unpaidBefore(), total.unpaidBefore() + total.unpaidDifference())
        + line("waiting ", total.shift.pendingBefore, total.shift.pendingAfter);
}

core::Result<int>
answerWhatIf(Call& call, const core::Campaign& campaign, const core::WhatWouldChange& result)
{
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    std::vector<AliasedPaid> lines;
    for (const core::PublisherShift& line : result.publishers)
        lines.emplace_back(names->alias(line.publisher), line.figures);
    const auto table = linesText(paidFigures, lines);
    if (!table)
        return table.error();
    std::string plain = totalText(result.total, names->currency) + *table;
    core::Json json = core::Json::object();
    json.set("campaign", core::Json::ofString(campaign.title));
    json.set("looked", core::Json::ofNumber(result.total.shift.conversions));
    addFigures(json, paidFigures, result.total);
    json.set("publishers", linesJson(paidFigures, lines));
    core::Json movers = core::Json::array();
    if (!result.movers.empty())
        plain += "The largest changes:\n";
    for (const core::Mover& mover : result.movers) {
        plain += moverText(mover, *names);
        movers.items.push_back(moverJson(mover, *names));
    }
    json.set("movers", std::move(movers));
    return call.answer(plain + "Nothing was written.\n", json);
}

core::Result<int> whatIf(Call& call)
{
    const Arguments& typed = call.arguments();
    if (typed.has("replace") && typed.has("merge"))
        return call.misused("whatif takes --replace or --merge, not both.");
    auto campaign = findCampaign(call.store(), call.word(0));
    if (!campaign)
        return campaign.error();
    const auto filter = conversionFilter(call.store(), typed);
    if (!filter)
        return filter.error();
    auto draft = draftTyped(call, campaign->key);
    if (!draft)
        return draft.error();
    const auto result = core::whatWouldChange(
        call.books(), std::move(*draft), { filter->from, filter->to }, call.progress());
    if (!result)
        return result.error();
    return answerWhatIf(call, *campaign, *result);
}

core::Result<core::RecalculationScope> scopeTyped(Call& call)
{
    auto filter = conversionFilter(call.store(), call.arguments());
    if (!filter)
        return filter.error();
    core::RecalculationScope scope{ *filter, {} };
    scope.filter.publisher.reset();
    for (const std::string& name : call.arguments().values("publisher")) {
        auto publisher = findPublisher(call.store(), name);
        if (!publisher)
            return about("publisher", publisher.error());
        scope.publishers.push_back(publisher->key);
    }
    return scope;
}

core::Result<int> answerRecalculation(Call& call, const core::Recalculation& result, bool apply)
{
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    std::vector<AliasedShift> lines;
    for (const core::RecalculationLine& line : result.lines)
        lines.emplace_back(names->alias(line.publisher), line.shift);
    const auto table = linesText(shiftFigures, lines);
    if (!table)
        return table.error();
    std::string plain = *table
        + counted(result.total.conversions, "conversion", "conversions") + " looked at, " + std::to_string(result.total.changed)
        + (apply ? " changed.\n" : " would change. Nothing was posted; --apply does it.\n");
    if (result.keepingRules > 0)
        plain += core::sayKeepingRules(result.keepingRules) + "\n";
    core::Json json = core::Json::object();
    json.set("looked", core::Json::ofNumber(result.total.conversions));
    json.set("changed", core::Json::ofNumber(result.total.changed));
    json.set("keeping_rules", core::Json::ofNumber(result.keepingRules));
    json.set("applied", core::Json::ofBool(apply));
    json.set("batch",
             result.batch ? core::Json::ofNumber(result.batch.value) : core::Json());
    json.set("publishers", linesJson(shiftFigures, lines));
    if (result.batch)
        plain += "It is batch " + std::to_string(result.batch.value) + "; recalculate --undo "
            + std::to_string(result.batch.value) + " takes it back.\n";
    return call.answer(plain, json);
}

core::Result<core::BatchId> parseUndone(std::string_view text)
{
    const auto value = numberFromOne(text);
    if (!value)
        return refused("\"" + std::string(text) + "\" is no batch's number.",
                       "--undo",
                       "recalculate --apply says it, and payoutctl export ledger.");
    return core::BatchId{ *value };
}

core::Result<int> undo(Call& call)
{
    const Arguments& typed = call.arguments();
    const auto batch = parseUndone(typed.text("undo"));
    if (!batch)
        return batch.error();
    const auto undone =
        core::undoRecalculation(call.books(), *batch, typed.text("reason"), call.progress());
    if (!undone)
        return about("undo", undone.error());
    for (const core::StoredConversion& stored : undone->changedSince)
        complain("Conversion " + printable(stored.conversion.id) + " changed again since.");
    if (!undone->changedSince.empty())
        return refused(counted(std::int64_t(undone->changedSince.size()),
                               "conversion of the recalculation",
                               "conversions of the recalculation")
                           + " changed again since; nothing was undone.",
                       "--undo",
                       "Take the later batches back first, or recalculate them anew.");
    call.recorded();
    core::Json json = core::Json::object();
    json.set("undone", core::Json::ofNumber(batch->value));
    json.set("batch", core::Json::ofNumber(undone->batch.value));
    json.set("changed", core::Json::ofNumber(undone->changed));
    json.set("earned_difference", moneyJson(undone->earnedDifference));
    json.set("pending_difference", moneyJson(undone->pendingDifference));
    json.set("held_difference", moneyJson(undone->heldDifference));
    const std::string currency = ' ' + call.store().workspace().currency + '\n';
    return call.answer(counted(undone->changed,
                               "conversion earns what it did before batch ",
                               "conversions earn what they did before batch ")
                            + std::to_string(batch->value) + ".\nearned "
                           + core::toText(undone->earnedDifference) + currency + "pending "
                           + core::toText(undone->pendingDifference) + currency
                           + heldLine(undone->heldDifference, call.store().workspace().currency)
                           + "It is batch " + std::to_string(undone->batch.value) + ".\n",
                       json);
}

core::Result<int> recalculate(Call& call)
{
    const Arguments& typed = call.arguments();
    const bool apply = typed.has("apply");
    if (typed.has("undo")) {
        for (const char* other : { "campaign", "publisher", "from", "to", "apply" })
            if (typed.has(other))
                return call.misused("recalculate --undo takes --reason alone beside it.");
        return undo(call);
    }
    if (typed.has("reason") && !apply)
        return call.misused("recalculate --reason goes with --apply or --undo.");
    const auto scope = scopeTyped(call);
    if (!scope)
        return scope.error();
    const auto result = apply
        ? core::recalculate(call.books(), *scope, typed.text("reason"), call.progress())
        : core::previewRecalculation(call.books(), *scope, call.progress());
    if (!result)
        return result.error();
    if (apply)
        call.recorded();
    return answerRecalculation(call, *result, apply);
}

constexpr Command replayCommandTable[] = {
    { "whatif",
      "CAMPAIGN",
      whatIfOptions,
      "What saving other rules or details and recalculating would change.",
      "Tells it in total, per publisher, paid and unpaid, and explains the ten largest changes. "
      "Nothing is written. pending_...: of what awaits approval or is held.",
      "whatif \"Shop UK\" --rules new.rules --replace --from 2026-10-01 --to 2026-11-01",
      whatIf,
      Opens::ToRead },
    { "recalculate",
      "",
      recalculateOptions,
      "Prices known conversions by today's rules: before and after of each publisher.",
      "Settled and invoiced amounts stay; the differences go into the next payout. pending_...: of "
      "what awaits approval or is held.",
      "recalculate --campaign \"Shop UK\" --publisher nick --apply --reason \"new price list\"",
      recalculate },
};

} // namespace

std::span<const Command> replayCommands()
{
    return replayCommandTable;
}

} // namespace app
