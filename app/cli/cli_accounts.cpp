#include "app/cli/call.h"
#include "app/cli/lookup.h"
#include "core/tables/account_columns.h"
#include "core/usecases/adjust.h"
#include "core/usecases/close_period.h"
#include "core/usecases/release_held.h"

#include <algorithm>

namespace app {

namespace {

constexpr Option adjustOptions[] = {
    { "reason", Takes::One, "TEXT", "what for; stands in the statement", true },
    { "kind", Takes::One, "K", "bonus, deduction or correction; else as the amount's sign says" },
    { "date", Takes::One, "D", "the day it counts from; else today" },
    { "reverse", Takes::One, "ENTRY", "takes this adjustment back instead, by a counter entry" },
    { "key", Takes::One, "UUID", "the same key twice is one adjustment" },
};

constexpr Option publisherOptions[] = {
    { "publisher", Takes::One, "P", "only this publisher's" },
};

constexpr Option balanceOptions[] = {
    { "publisher", Takes::One, "P", "only this publisher's" },
    { "as-of", Takes::One, "D", "as of the end of this day" },
};

constexpr Option closeOptions[] = {
    { "reason", Takes::One, "TEXT", "kept with the closing" },
};

constexpr Option reopenOptions[] = {
    { "reason", Takes::One, "TEXT", "why; kept with the reopening", true },
};

core::Result<int> answerAdjustment(Call& call, const core::RecordedAdjustment& recorded)
{
    const core::LedgerEntry& entry = recorded.entry;
    const std::string number = std::to_string(entry.key.value);
    call.recorded("Entry " + number + " is recorded.");
    call.warn(recorded.warnings);
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    return call.answer("Entry " + number + ": " + core::toText(entry.amount) + ' ' + names->currency
                           + " for " + printable(names->alias(entry.publisher)) + ".\n",
                       rowJson(entry, core::ledgerColumns(), *names));
}

core::Result<core::EntryId> parseEntry(std::string_view text)
{
    const auto value = numberFromOne(text);
    if (!value)
        return refused("\"" + std::string(text) + "\" is no entry's number.",
                       "--reverse",
                       "payoutctl adjust list shows them.");
    return core::EntryId{ *value };
}

core::Result<int> reverse(Call& call)
{
    const Arguments& typed = call.arguments();
    if (!typed.words().empty() || typed.has("kind") || typed.has("date"))
        return call.misused("adjust --reverse takes the entry's number and --reason alone.");
    auto entry = parseEntry(typed.text("reverse"));
    if (!entry)
        return entry.error();
    auto key = keyOption(call.store(), typed, &core::Store::adjustmentByKey);
    if (!key)
        return key.error();
    auto recorded =
        core::reverseAdjustment(call.books(), { std::move(*key), *entry, typed.text("reason") });
    return recorded ? answerAdjustment(call, *recorded) : recorded.error();
}

core::Result<int> adjust(Call& call)
{
    const Arguments& typed = call.arguments();
    if (typed.has("reverse"))
        return reverse(call);
    if (typed.words().size() != 2)
        return call.misused("adjust needs a publisher and an amount, or --reverse ENTRY.");
    auto publisher = findPublisher(call.store(), call.word(0));
    if (!publisher)
        return publisher.error();
    auto amount = core::parseMoney(call.word(1));
    if (!amount)
        return amount.error();
    auto day = dayOption(typed, "date");
    if (!day)
        return day.error();
    auto key = keyOption(call.store(), typed, &core::Store::adjustmentByKey);
    if (!key)
        return key.error();
    core::AdjustmentRequest request{
        std::move(*key), publisher->key, *amount, typed.text("reason")
    };
    request.day = *day;
    if (const auto text = typed.value("kind")) {
        auto kind = core::parseAdjustmentKind(*text);
        if (!kind)
            return about("kind", kind.error());
        if (!core::info(*kind).isTyped)
            return refused("\"" + *text + "\" is not typed by hand.",
                           "--kind",
                           "Give bonus, deduction or correction.");
        request.kind = *kind;
    }
    auto recorded = core::adjust(call.books(), request);
    return recorded ? answerAdjustment(call, *recorded) : recorded.error();
}

core::Result<int> listAdjustments(Call& call)
{
    auto publisher = publisherOption(call.store(), call.arguments());
    if (!publisher)
        return publisher.error();
    auto rows = core::listAdjustments(call.store(), *publisher);
    if (!rows)
        return rows.error();
    return answerRows(call, *rows, core::adjustmentColumns());
}

core::Result<int> balances(Call& call)
{
    auto publisher = publisherOption(call.store(), call.arguments());
    if (!publisher)
        return publisher.error();
    auto asOf = dayOption(call.arguments(), "as-of");
    if (!asOf)
        return asOf.error();
    auto rows = call.store().balances(*asOf);
    if (!rows)
        return rows.error();
    if (*publisher)
        std::erase_if(*rows,
                      [&](const core::Balance& row) { return row.publisher != **publisher; });
    const auto due = core::countDue(call.books());
    if (!due)
        return due.error();
    if (*due > 0)
        call.warn(std::to_string(*due)
                  + " conversions became payable and are shown as held until they are released: "
                    "run payoutctl release.");
    return answerRows(call, *rows, core::balanceColumns());
}

/// "2026-10" is a month, "2026-10-15" a day.
struct Period {
    core::Date first;
    core::Date last;
};

core::Result<Period> parsePeriod(const std::string& text)
{
    constexpr std::size_t monthLength = 7;
    const bool isMonth = text.size() == monthLength;
    auto day = core::parseDate(isMonth ? text + "-01" : text);
    if (!day)
        return refused("\"" + text + "\" is neither a month nor a day.",
                       {},
                       "Write a month like 2026-10, or a day like 2026-10-15.");
    return Period{ *day, isMonth ? core::lastDay(core::monthOf(*day)) : *day };
}

core::Result<int> answerClosing(Call& call, const core::Closing& closing)
{
    call.recorded();
    auto names = core::tableNames(call.store());
    if (!names)
        return names.error();
    return call.answer("Closed until " + core::toText(closing.closedUntil) + "; open from "
                           + core::toText(core::addDays(closing.closedUntil, 1)) + " on.\n",
                       rowJson(closing, core::closingColumns(), *names));
}

core::Result<int> closePeriod(Call& call)
{
    auto period = parsePeriod(call.word(0));
    if (!period)
        return period.error();
    auto closing = core::closePeriod(call.books(), period->last, call.arguments().text("reason"));
    return closing ? answerClosing(call, *closing) : closing.error();
}

core::Result<int> reopenPeriod(Call& call)
{
    auto period = parsePeriod(call.word(0));
    if (!period)
        return period.error();
    auto closing = core::reopenPeriod(call.books(), period->first, call.arguments().text("reason"));
    return closing ? answerClosing(call, *closing) : closing.error();
}

core::Result<int> listPeriods(Call& call)
{
    auto closings = call.store().closings();
    if (!closings)
        return closings.error();
    return answerRows(call, *closings, core::closingColumns());
}

constexpr Command accountCommandTable[] = {
    { "adjust",
      "[PUBLISHER] [AMOUNT]",
      adjustOptions,
      "A bonus, or (negative) a deduction; --reverse takes one back.",
      "A day in a closed period: it counts from the first open day on.",
      "adjust nick 25 --reason \"Summer bonus\"",
      adjust },
    { "adjust list",
      "",
      publisherOptions,
      "Lists the adjustments, with the counter entries that took some back.",
      "",
      "adjust list --publisher nick",
      listAdjustments,
      Opens::ToRead },
    { "balances",
      "",
      balanceOptions,
      "What each publisher has earned, was paid, and is owed.",
      "",
      "balances --publisher nick",
      balances,
      Opens::ToRead },
    { "period close",
      "MONTH|DAY",
      closeOptions,
      "Closes every day up to the end of a month, or up to a day, that is over.",
      "What comes late then takes effect on the first open day; the figures as of the closed end "
      "stay the same.",
      "period close 2026-10",
      closePeriod },
    { "period reopen",
      "MONTH|DAY",
      reopenOptions,
      "Opens a month or a day, and every later one, again.",
      "What was posted to the first open day meanwhile stays there.",
      "period reopen 2026-10 --reason \"An invoice of October was forgotten\"",
      reopenPeriod },
    { "period list",
      "",
      {},
      "Lists every closing and reopening, with who did it and why.",
      "",
      "period list",
      listPeriods,
      Opens::ToRead },
};

} // namespace

std::span<const Command> accountCommands()
{
    return accountCommandTable;
}

} // namespace app
