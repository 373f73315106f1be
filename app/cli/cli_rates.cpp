#include "app/cli/call.h"
#include "app/cli/lookup.h"
#include "app/files/safe_file.h"
#include "core/tables/rate_columns.h"

#include <algorithm>

namespace app {

namespace {

constexpr Option rateListOptions[] = {
    { "currency", Takes::One, "CODE", "only quotes of this currency" },
    { "from", Takes::One, "D", "first day" },
    { "to", Takes::One, "D", "the day after the last" },
};

constexpr Option rateSetOptions[] = {
    { "date", Takes::One, "D", "the quote's day; without it today" },
    { "source", Takes::One, "TEXT", "where the rate is from; kept with it" },
};

constexpr Option rateImportOptions[] = {
    { "source", Takes::One, "TEXT", "of quotes that name none; ECB for the ECB's layout" },
    { "dry-run", Takes::Nothing, "", "says what would be done; writes nothing" },
};

core::Result<int> answerSaved(Call& call, const core::RatesSaved& saved)
{
    call.recorded();
    core::Json json = core::Json::object();
    json.set("added", core::Json::ofNumber(saved.added));
    json.set("unchanged", core::Json::ofNumber(saved.unchanged));
    json.set("priced", core::Json::ofNumber(saved.priced));
    json.set("waiting", core::Json::ofNumber(saved.waiting));
    json.set("earned_difference", moneyJson(saved.earnedDifference));
    json.set("pending_difference", moneyJson(saved.pendingDifference));
    json.set("held_difference", moneyJson(saved.heldDifference));
    const std::string currency = ' ' + call.store().workspace().currency + '\n';
    std::string plain = "added " + std::to_string(saved.added) + ", unchanged "
        + std::to_string(saved.unchanged) + '\n';
    if (saved.priced > 0)
        plain += "priced "
            + counted(saved.priced, "conversion that waited", "conversions that waited")
            + "\nearned " + core::toText(saved.earnedDifference) + currency + "pending "
            + core::toText(saved.pendingDifference) + currency
            + heldLine(saved.heldDifference, call.store().workspace().currency);
    if (saved.waiting > 0)
        plain += counted(saved.waiting, "conversion still waits", "conversions still wait")
            + " for a rate; payoutctl rates missing lists " + (saved.waiting == 1 ? "it" : "them")
            + ".\n";
    if (call.arguments().has("dry-run"))
        plain += "Nothing was written (--dry-run).\n";
    return call.answer(plain, json);
}

core::Result<int> listRates(Call& call)
{
    const auto days = daysOption(call.arguments());
    if (!days)
        return days.error();
    auto rates = core::listExchangeRates(call.store());
    if (!rates)
        return rates.error();
    std::string code = call.arguments().text("currency");
    std::ranges::transform(
        code, code.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    std::erase_if(*rates, [&](const core::ExchangeRate& rate) {
        return (!code.empty() && rate.base != code && rate.currency != code)
            || (days->from && rate.date < *days->from) || (days->to && rate.date >= *days->to);
    });
    return answerRows(call, *rates, core::rateColumns());
}

core::Result<int> setRate(Call& call)
{
    const auto day = dayOption(call.arguments(), "date");
    if (!day)
        return day.error();
    auto value = core::parseRateValue(call.word(1));
    if (!value)
        return value.error();
    core::ExchangeRate rate;
    rate.base = call.word(0);
    rate.currency =
        call.arguments().words().size() > 2 ? call.word(2) : call.store().workspace().currency;
    rate.date = day->value_or(core::today(call.books()));
    rate.value = *value;
    rate.source = call.arguments().text("source");
    const auto saved = core::saveExchangeRates(call.books(), { rate }, call.progress());
    return saved ? answerSaved(call, *saved) : saved.error();
}

core::Result<int> importRates(Call& call)
{
    auto file = FileSource::open(call.word(0));
    if (!file)
        return file.error();
    const Arguments& typed = call.arguments();
    const auto imported = core::importRates(
        call.books(), **file, { typed.text("source"), typed.has("dry-run") }, call.progress());
    if (!imported)
        return imported.error();
    for (const core::RowIssue& issue : imported->issues) {
        core::Error error = issue.error;
        error.where = call.word(0) + ", line " + std::to_string(issue.line)
            + (issue.column.empty() ? "" : ", column " + issue.column);
        complain(error.sentence());
    }
    if (!imported->issues.empty())
        return refused(std::to_string(imported->issues.size())
                           + " rates cannot be taken; nothing was changed.",
                       call.word(0),
                       "Correct the file and import it again.");
    for (const std::string& column : imported->unknownColumns)
        call.warn("The column \"" + column + "\" is not known and was left aside.");
    return answerSaved(call, imported->saved);
}

core::Result<int> listMissing(Call& call)
{
    const auto missing = core::missingRates(call.books());
    if (!missing)
        return missing.error();
    return answerRows(call, *missing, core::missingRateColumns());
}

constexpr Command rateCommandTable[] = {
    { "rates list",
      "",
      rateListOptions,
      "Exchange rates, the latest day first: one unit of base costs rate units of currency.",
      "Of the same two currencies and day the first one listed counts.",
      "rates list --currency GBP --from 2026-11-01",
      listRates,
      Opens::ToRead },
    { "rates set",
      "BASE RATE [CURRENCY]",
      rateSetOptions,
      "Enters a rate: one unit of BASE costs RATE in CURRENCY, else in the workspace's currency.",
      "Conversions that waited for it are priced, and the differences posted. What is priced keeps "
      "its rate.",
      "rates set EUR 1.0921 --date 2026-11-20 --source \"our bank\"",
      setRate },
    { "rates import",
      "FILE.csv",
      rateImportOptions,
      "Rates from the ECB's layout (Date, USD, JPY, ...) or date,base,currency,rate,source: all or "
      "none.",
      "The same file twice adds nothing. Conversions that waited are priced, and the differences "
      "posted.",
      "rates import eurofxref-hist.csv",
      importRates },
    { "rates missing",
      "",
      {},
      "Currencies and days of the conversions that wait for a rate.",
      "A rate counts on its day and on the 7 days after it.",
      "rates missing",
      listMissing,
      Opens::ToRead },
};

} // namespace

std::span<const Command> rateCommands()
{
    return rateCommandTable;
}

} // namespace app
