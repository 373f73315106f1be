#include "app/cli/call.h"
#include "app/cli/lookup.h"
#include "app/cli/payout_details.h"
#include "core/usecases/record_payout.h"

namespace app {

namespace {

constexpr Option createOptions[] = {
    { "publisher", Takes::One, "P", "whom: alias, id or name", true },
    { "amount", Takes::One, "A", "the requested amount", true },
    { "status", Takes::One, "S", "pending (the default), approved, paid or declined" },
    { "paid-amount", Takes::One, "A", "what was really paid, where it differs" },
    { "date", Takes::One, "D", "the day it was paid" },
    { "method", Takes::One, "M", "a payment method of the workspace; empty: none" },
    { "note", Takes::One, "N", "a word for the list and the invoice" },
    { "key", Takes::One, "UUID", "the same key twice records one payout" },
    { "allow-overpay", Takes::Nothing, "", "more than payable: the excess is an advance" },
};

constexpr Option editOptions[] = {
    { "amount", Takes::One, "A", "another requested amount" },
    { "status", Takes::One, "S", "pending, approved, paid, declined or returned" },
    { "paid-amount", Takes::One, "A", "what was really paid; empty: not set" },
    { "date", Takes::One, "D", "the day it was paid, or came back; empty: not set" },
    { "method", Takes::One, "M", "another method" },
    { "note", Takes::One, "N", "another note" },
    { "reason", Takes::One, "TEXT", "why; needed to take back what was paid" },
    { "allow-overpay", Takes::Nothing, "", "more than payable: the excess is an advance" },
};

constexpr Option payoutListOptions[] = {
    { "publisher", Takes::One, "P", "only this publisher's" },
    { "status", Takes::One, "S", "only in this status" },
    { "from", Takes::One, "D", "first day" },
    { "to", Takes::One, "D", "the day after the last" },
};

/// Reads what was typed of a payout's state; what was not typed stays.
core::Result<void> readState(const Arguments& typed, core::PayoutState& state)
{
    auto amount = moneyOption(typed, "amount");
    auto paid = moneyOption(typed, "paid-amount");
    const bool isDateTyped = !typed.text("date").empty(); // empty: not set
    auto date = isDateTyped ? dayOption(typed, "date") : std::optional<core::Date>();
    if (!amount)
        return amount.error();
    if (!paid)
        return paid.error();
    if (!date)
        return date.error();
    if (typed.has("amount") && !*amount)
        return refused("The amount is empty.", "--amount", "Give one, like 100 or 99.50.");
    if (*amount)
        state.requested = **amount;
    if (typed.has("paid-amount"))
        state.paid = *paid && !(*paid)->isZero() ? *paid : std::nullopt;
    if (typed.has("date"))
        state.paymentDate = *date;
    state.method = typed.value("method").value_or(state.method);
    state.note = typed.value("note").value_or(state.note);
    if (const auto text = typed.value("status")) {
        auto status = core::parsePayoutStatus(*text);
        if (!status)
            return about("status", status.error());
        state.status = *status;
    }
    return {};
}

core::Result<int> answerPayout(Call& call, const core::RecordedPayout& recorded)
{
    const std::string serial = std::to_string(recorded.payout.serial.value);
    call.recorded("Payout #" + serial + " is recorded.");
    call.warn(recorded.warnings);
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    return call.answer(serial + '\n', rowJson(recorded.payout, core::payoutColumns(), *names));
}

core::Result<int> create(Call& call)
{
    const Arguments& typed = call.arguments();
    auto publisher = publisherOption(call.store(), typed);
    if (!publisher)
        return publisher.error();
    auto key = keyOption(call.store(), typed, &core::Store::payoutByKey);
    if (!key)
        return key.error();
    core::PayoutRequest request;
    request.publisher = **publisher;
    request.key = std::move(*key);
    request.choosesMethod = typed.has("method");
    request.allowOverpay = typed.has("allow-overpay");
    if (auto read = readState(typed, request.state); !read)
        return read.error();
    auto recorded = core::recordPayout(call.books(), request);
    if (recorded)
        return answerPayout(call, *recorded);
    core::Error error = recorded.error();
    if (error.remedy == core::overpayRemedy)
        error.remedy = "Give --allow-overpay to record the excess as an advance.";
    return error;
}

core::Result<int> edit(Call& call)
{
    auto serial = parseSerial(call.word(0));
    if (!serial)
        return serial.error();
    auto payout = call.store().payout(*serial);
    if (!payout)
        return payout.error();
    const Arguments& typed = call.arguments();
    core::PayoutEdit change{
        *serial, payout->version, payout->state, typed.text("reason"), typed.has("allow-overpay")
    };
    const bool moves = typed.has("status");
    if (auto read = readState(typed, change.state); !read)
        return read.error();
    if (moves && change.state.status == core::PayoutStatus::Returned && !typed.has("date"))
        change.state.paymentDate = core::today(call.books());
    auto edited = core::editPayout(call.books(), change);
    if (edited)
        return answerPayout(call, *edited);
    core::Error error = edited.error();
    if (error.remedy == core::overpayRemedy)
        error.remedy = "Give --allow-overpay to record the excess as an advance.";
    return error;
}

core::Result<int> listPayouts(Call& call)
{
    const Arguments& typed = call.arguments();
    core::PayoutFilter filter;
    auto publisher = publisherOption(call.store(), typed);
    auto days = daysOption(typed);
    if (!publisher)
        return publisher.error();
    if (!days)
        return days.error();
    filter.publisher = *publisher;
    filter.from = days->from;
    filter.to = days->to;
    if (const auto text = typed.value("status")) {
        auto status = core::parsePayoutStatus(*text);
        if (!status)
            return about("status", status.error());
        filter.status = *status;
    }
    auto payouts = call.store().payouts(filter);
    if (!payouts)
        return payouts.error();
    return answerRows(call, *payouts, core::payoutColumns());
}

core::Result<int> showPayout(Call& call)
{
    auto serial = parseSerial(call.word(0));
    if (!serial)
        return serial.error();
    auto details = core::payoutDetails(call.books(), *serial);
    if (!details)
        return details.error();
    return answerDetails(call, *details);
}

constexpr Command payoutCommandTable[] = {
    { "payout create",
      "",
      createOptions,
      "Records a payout and prints its serial. No money is sent.",
      "",
      "payout create --publisher nick --amount 100 --status pending --note October",
      create },
    { "payout edit",
      "SERIAL",
      editOptions,
      "Edits, approves, pays, declines or returns a payout.",
      "",
      "payout edit 8 --status paid --date 2026-11-18",
      edit },
    { "payout list",
      "",
      payoutListOptions,
      "Lists the payouts, newest first.",
      "",
      "payout list --status approved",
      listPayouts,
      Opens::ToRead },
    { "payout show",
      "SERIAL",
      {},
      "Shows a payout, what it settles, and its history.",
      "",
      "payout show 8",
      showPayout,
      Opens::ToRead },
};

} // namespace

std::span<const Command> payoutCommands()
{
    return payoutCommandTable;
}

} // namespace app
