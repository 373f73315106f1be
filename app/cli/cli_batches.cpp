#include "app/cli/call.h"
#include "app/cli/lookup.h"
#include "core/tables/batch_columns.h"
#include "core/usecases/reverse_batch.h"

#include <algorithm>

namespace app {

namespace {

constexpr Option batchListOptions[] = {
    { "imports", Takes::Nothing, "", "only imports" },
};

constexpr Option revertOptions[] = {
    { "reason", Takes::One, "TEXT", "why; kept with the entries", true },
    { "confirm", Takes::Nothing, "", "also where payouts have settled some of it" },
};

core::Result<core::BatchId> parseBatchNumber(std::string_view text)
{
    const auto value = numberFromOne(text);
    if (!value)
        return refused("\"" + std::string(text) + "\" is no number of a batch.",
                       {},
                       "payoutctl batch list shows them, from 1.");
    return core::BatchId{ *value };
}

core::Result<int> listBatches(Call& call)
{
    auto batches = call.store().batches();
    if (!batches)
        return batches.error();
    if (call.arguments().has("imports"))
        std::erase_if(*batches, [](const core::Batch& batch) {
            return batch.kind != core::Batch::Kind::Import;
        });
    return answerRows(call, *batches, core::batchColumns());
}

core::Result<int> showBatch(Call& call)
{
    const auto key = parseBatchNumber(call.word(0));
    if (!key)
        return key.error();
    const auto contents = core::showBatch(call.books(), *key);
    if (!contents)
        return contents.error();
    const auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    core::Json json = rowJson(contents->batch, core::batchColumns(), *names);
    json.set("conversions_new", core::Json::ofNumber(contents->broughtIn));
    json.set("conversions_changed", core::Json::ofNumber(contents->changed));
    json.set("changed_since", core::Json::ofNumber(contents->changedSince));
    json.set("earned", moneyJson(contents->earned));
    json.set("settled", moneyJson(contents->settled));
    std::string text = names->batch(*key) + ": brought in "
        + counted(contents->broughtIn, "conversion", "conversions") + ", changed "
        + std::to_string(contents->changed) + "\nearned " + core::toText(contents->earned) + ' '
        + names->currency + ", of which payouts have settled " + core::toText(contents->settled)
        + ' ' + names->currency + '\n';
    if (contents->changedSince > 0)
        text += std::to_string(contents->changedSince) + " of them changed again since.\n";
    if (contents->reversedBy)
        text += "Taken back by batch " + std::to_string(contents->reversedBy.value) + ".\n";
    return call.answer(text, json);
}

core::Result<int> revert(Call& call)
{
    const auto key = parseBatchNumber(call.word(0));
    if (!key)
        return key.error();
    const std::string currency = ' ' + call.store().workspace().currency;
    const auto contents = core::showBatch(call.books(), *key);
    if (!contents)
        return contents.error();
    if (auto may = core::mayReverse(*contents); !may)
        return may.error();
    if (!contents->settled.isZero() && !call.arguments().has("confirm"))
        return refused("Payouts have settled " + core::toText(contents->settled) + currency
                           + " of batch " + call.word(0) + ".",
                       {},
                       "Give --confirm to take it back all the same: publishers then owe that, and "
                       "their next payout nets it.");
    const auto made =
        core::reverseBatch(call.books(), *key, call.arguments().text("reason"), call.progress());
    if (!made)
        return made.error();
    call.recorded();
    core::Json json = core::Json::object();
    json.set("reversed", core::Json::ofNumber(key->value));
    json.set("batch", core::Json::ofNumber(made->batch.value));
    json.set("changed", core::Json::ofNumber(made->changed));
    json.set("earned_difference", moneyJson(made->earnedDifference));
    json.set("pending_difference", moneyJson(made->pendingDifference));
    json.set("held_difference", moneyJson(made->heldDifference));
    json.set("settled", moneyJson(made->settled));
    return call.answer("taken back " + counted(made->changed, "conversion", "conversions")
                           + "\nearned " + core::toText(made->earnedDifference) + currency
                           + "\npending " + core::toText(made->pendingDifference) + currency + '\n'
                           + heldLine(made->heldDifference, call.store().workspace().currency),
                       json);
}

constexpr Command batchCommandTable[] = {
    { "batch list",
      "",
      batchListOptions,
      "Imports, changes of status, holds, releases, recalculations, pricings by new rates, "
      "reversals.",
      "",
      "batch list --imports",
      listBatches,
      Opens::ToRead },
    { "batch show",
      "BATCH",
      {},
      "A batch: its conversions, what it earned, and how much of that payouts have settled.",
      "",
      "batch show 3",
      showBatch,
      Opens::ToRead },
    { "batch revert",
      "BATCH",
      revertOptions,
      "Takes a batch back as a whole: what came in is declined, what it changed is as before.",
      "Reversing entries are posted; nothing is deleted, and a corrected file brings the same "
      "conversions back.\nA reversal can be reverted in turn; a hold reverted gives the former "
      "days "
      "back; a release cannot be.",
      "batch revert 3 --reason \"wrong file\"",
      revert },
};

} // namespace

std::span<const Command> batchCommands()
{
    return batchCommandTable;
}

} // namespace app
