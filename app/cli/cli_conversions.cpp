#include "app/cli/call.h"
#include "app/cli/explain_answer.h"
#include "app/cli/lookup.h"
#include "core/usecases/change_conversions.h"
#include "core/usecases/export_table.h"
#include "core/usecases/hold_conversions.h"
#include "core/usecases/release_held.h"

namespace app {

namespace {

constexpr Option byId{ "id", Takes::Many, "ID...", "these conversions" };

constexpr Option conversionListOptions[] = {
    filter_options::from,     filter_options::to,     filter_options::publisher,
    filter_options::campaign, filter_options::status, filter_options::link,
};

constexpr Option statusOptions[] = {
    byId,
    filter_options::from,
    filter_options::to,
    filter_options::publisher,
    filter_options::campaign,
    { "note", Takes::One, "TEXT", "why; kept with the change" },
};

constexpr Option holdOptions[] = {
    byId,
    filter_options::from,
    filter_options::to,
    filter_options::publisher,
    filter_options::campaign,
    { "reason", Takes::One, "TEXT", "why; kept with the change", true },
};

constexpr Option releaseOptions[] = {
    { "dry-run", Takes::Nothing, "", "says what would be released; writes nothing" },
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

/// Of the conversions' columns those that a person reads first, and how they are linked. A revenue
/// that is not of the workspace's currency has its own behind it.
class ShortTable final : public core::TableSink {
public:
    ShortTable(core::TableSink& sink, std::string currency)
        : m_sink(sink)
        , m_currency(std::move(currency))
    {
    }
    [[nodiscard]] core::Result<void> begin(std::span<const core::ColumnHead> columns) override
    {
        std::vector<core::ColumnHead> shown;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const core::ColumnHead& head = columns[i];
            if (head.key == "revenue")
                m_revenueAt = i;
            if (head.key == "currency")
                m_currencyAt = i;
            if (!head.shownAtFirst && head.key != "link" && head.key != "linked_to")
                continue;
            shown.push_back(head);
            m_shown.push_back(i);
        }
        return m_sink.begin(shown);
    }
    [[nodiscard]] core::Result<void> row(std::span<const core::Cell> cells) override
    {
        std::vector<core::Cell> shown;
        for (const std::size_t i : m_shown)
            shown.push_back(i == m_revenueAt ? revenue(cells) : cells[i]);
        return m_sink.row(shown);
    }
    [[nodiscard]] core::Result<void> end() override { return m_sink.end(); }

private:
    [[nodiscard]] core::Cell revenue(std::span<const core::Cell> cells) const
    {
        const std::string amount = core::plainText(cells[m_revenueAt]);
        const std::string currency = core::plainText(cells[m_currencyAt]);
        const bool isOwn = currency.empty() || currency == m_currency;
        return isOwn || amount.empty() ? cells[m_revenueAt] : core::Cell(amount + ' ' + currency);
    }

    core::TableSink& m_sink;
    std::string m_currency; ///< the workspace's
    std::vector<std::size_t> m_shown;
    std::size_t m_revenueAt = 0;
    std::size_t m_currencyAt = 0;
};

core::Result<int> listConversions(Call& call)
{
    const auto filter = conversionFilter(call.store(), call.arguments());
    if (!filter)
        return filter.error();
    return call.answerTable([&](core::TableSink& sink) {
        ShortTable shown(sink, call.store().workspace().currency);
        core::TableSink& table = call.json() ? sink : static_cast<core::TableSink&>(shown);
        return core::writeConversions(call.books(), *filter, table, call.progress());
    });
}

/// Whether the words choose conversions: either by ids or by days.
bool choosesOneWay(const Arguments& typed)
{
    const bool byDay = typed.has("from") || typed.has("to");
    const bool byFilter = byDay || typed.has("publisher") || typed.has("campaign");
    return typed.has("id") ? !byFilter : byDay;
}

core::Result<int> misusedChoice(Call& call, const std::string& command)
{
    return call.misused(command
                        + " needs either --id ID... or --from D --to D, which --publisher and "
                          "--campaign may narrow.");
}

core::Result<core::ConversionChoice> chosen(Call& call)
{
    const Arguments& typed = call.arguments();
    if (typed.has("id"))
        return core::ConversionChoice(typed.values("id"));
    auto filter = conversionFilter(call.store(), typed);
    if (!filter)
        return filter.error();
    return core::ConversionChoice(*filter);
}

core::Result<int> answerChanged(Call& call, const core::ConversionsChanged& changed)
{
    call.recorded();
    core::Json json = core::Json::object();
    json.set("changed", core::Json::ofNumber(changed.changed));
    json.set("unchanged", core::Json::ofNumber(changed.unchanged));
    json.set("earned_difference", moneyJson(changed.earnedDifference));
    json.set("pending_difference", moneyJson(changed.pendingDifference));
    json.set("held_difference", moneyJson(changed.heldDifference));
    const std::string currency = call.store().workspace().currency;
    return call.answer("changed " + std::to_string(changed.changed) + ", unchanged "
                           + std::to_string(changed.unchanged) + "\nearned "
                           + core::toText(changed.earnedDifference) + ' ' + currency + "\npending "
                           + core::toText(changed.pendingDifference) + ' ' + currency + '\n'
                           + heldLine(changed.heldDifference, currency),
                       json);
}

core::Result<int> setStatus(Call& call)
{
    const Arguments& typed = call.arguments();
    if (!choosesOneWay(typed))
        return misusedChoice(call, "conversions set-status");
    const auto status = findConversionStatus(call.word(0));
    if (!status)
        return status.error();
    const auto which = chosen(call);
    if (!which)
        return which.error();
    const auto changed = core::setConversionStatus(
        call.books(), *which, *status, typed.text("note"), call.progress());
    if (!changed)
        return changed.error();
    return answerChanged(call, *changed);
}

core::Result<int> hold(Call& call)
{
    const Arguments& typed = call.arguments();
    if (!choosesOneWay(typed))
        return misusedChoice(call, "conversions hold");
    core::Hold wanted;
    wanted.reason = typed.text("reason");
    if (call.word(0) != "none") {
        const auto day = core::parseDate(call.word(0));
        if (!day)
            return refused("\"" + call.word(0) + "\" is no day.",
                           {},
                           "Give a day like 2026-12-31, or none: payable at once.");
        wanted.until = *day;
    }
    const auto which = chosen(call);
    if (!which)
        return which.error();
    const auto changed = core::holdConversions(call.books(), *which, wanted, call.progress());
    if (!changed)
        return changed.error();
    return answerChanged(call, *changed);
}

core::Result<int> release(Call& call)
{
    const auto released =
        core::releaseHeld(call.books(), call.arguments().has("dry-run"), call.progress());
    if (!released)
        return released.error();
    call.recorded();
    core::Json json = core::Json::object();
    json.set("until", core::Json::ofString(core::toText(released->until)));
    json.set("released", core::Json::ofNumber(released->conversions));
    json.set("earned", moneyJson(released->amount));
    json.set("batch", released->batch ? core::Json::ofNumber(released->batch.value) : core::Json());
    return call.answer("released " + counted(released->conversions, "conversion", "conversions")
                           + ", payable until " + core::toText(released->until) + "\nearned "
                           + core::toText(released->amount) + ' '
                           + call.store().workspace().currency + '\n',
                       json);
}

constexpr Command conversionCommandTable[] = {
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
    { "conversions list",
      "",
      conversionListOptions,
      "The conversions, by time.",
      "A link is how a conversion stands to an earlier one: repeated, ignored, replaced, added or "
      "refund. With --json all columns of the conversions table.",
      "conversions list --publisher nick --link refund",
      listConversions,
      Opens::ToRead },
    { "conversions set-status",
      "STATUS",
      statusOptions,
      "Approves, declines ... conversions and posts the differences.",
      "",
      "conversions set-status approved --from 2026-10-01 --to 2026-11-01 --publisher nick",
      setStatus },
    { "conversions hold",
      "DATE|none",
      holdOptions,
      "Holds conversions until a date, or makes them payable at once, and posts the differences.",
      "Until DATE, which must be after today, they count as held and not in the balance; one that "
      "was in it leaves it.\nWhat payouts have settled stays settled: their next payout nets it. "
      "batch revert gives the former dates back.",
      "conversions hold 2027-01-31 --id L1 --reason \"Quality check\"",
      hold },
    { "release",
      "",
      releaseOptions,
      "Brings what became payable up to today from held to earned; for a job that runs each day.",
      "Whatever posts conversions or records a payout does so first, and so does the window. "
      "Balances only change by a release, never by the clock.",
      "release",
      release },
};

} // namespace

std::span<const Command> conversionCommands()
{
    return conversionCommandTable;
}

} // namespace app
