#include "tests/simulation/led_accounts.h"

#include "core/usecases/adjust.h"
#include "core/usecases/close_period.h"
#include "core/usecases/issue_invoice.h"
#include "core/usecases/record_payout.h"
#include "core/usecases/save_publisher.h"
#include "tests/oracle/sorted_lines.h"
#include "tests/simulation/led_books.h"
#include "tests/support/prints_all.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace tests {

using namespace core;

namespace {

/// Also beyond what can be typed.
Money exactly(const std::string& number)
{
    constexpr std::size_t decimals = 6;
    const std::size_t point = std::min(number.find('.'), number.size());
    std::string micros = number.substr(0, point);
    const std::string places = point < number.size() ? number.substr(point + 1) : "";
    micros += places + std::string(decimals - places.size(), '0');
    return { std::stoll(micros) };
}

std::optional<Date> dayOf(const oracle::Day& day)
{
    return day.empty() ? std::nullopt : std::optional(date(day));
}

PayoutState stateOf(const oracle::PayoutForm& form)
{
    PayoutState state;
    state.requested = exactly(form.requested);
    if (!form.paid.empty())
        state.paid = exactly(form.paid);
    state.status = parsePayoutStatus(form.status).value();
    state.method = form.method;
    state.paymentDate = dayOf(form.date);
    state.note = form.note;
    return state;
}

std::string textOf(const PayoutState& state)
{
    return " requested " + toText(state.requested) + " paid "
        + (state.paid ? toText(*state.paid) : "") + ' ' + std::string(info(state.status).key) + ' '
        + state.method + ' ' + (state.paymentDate ? toText(*state.paymentDate) : "") + " ("
        + state.note + ')';
}

template <typename T>
Result<bool> existed(const Result<T>& result)
{
    if (!result)
        return result.error();
    return result->existed;
}

template <typename T>
Result<bool> doneAnew(const Result<T>& result)
{
    if (!result)
        return result.error();
    return false;
}

} // namespace

Result<bool> LedAccounts::take(const oracle::AccountStep& step, const std::string& alias)
{
    switch (step.kind) {
    case oracle::AccountStep::Kind::Adjust:
        return adjust(step, alias);
    case oracle::AccountStep::Kind::Counter:
        return counter(step);
    case oracle::AccountStep::Kind::Record:
        return record(step, alias);
    case oracle::AccountStep::Kind::Edit:
        return edit(step);
    case oracle::AccountStep::Kind::Issue:
        return issue(step);
    case oracle::AccountStep::Kind::Close:
        return doneAnew(closePeriod(m_books, date(step.day), step.reason));
    case oracle::AccountStep::Kind::Reopen:
        return doneAnew(reopenPeriod(m_books, date(step.day), step.reason));
    case oracle::AccountStep::Kind::SetMethod:
        break;
    }
    return setMethod(step, alias);
}

Result<bool> LedAccounts::adjust(const oracle::AccountStep& step, const std::string& alias)
{
    AdjustmentRequest request;
    request.key = step.key;
    request.publisher = publisherCalled(alias).key;
    request.amount = exactly(step.amount);
    request.reason = step.reason;
    request.day = dayOf(step.day);
    return existed(core::adjust(m_books, request));
}

Result<bool> LedAccounts::counter(const oracle::AccountStep& step)
{
    std::vector<EntryId> adjustments;
    const auto entries = m_lookups.entries({}).value();
    for (const LedgerEntry& entry : entries)
        if (entry.kind == EntryKind::Adjustment)
            adjustments.push_back(entry.key);
    std::sort(adjustments.begin(), adjustments.end());
    const std::size_t place = std::size_t(step.number) - 1;
    const EntryId nobodys = { 1'000'000'000 };
    const EntryId entry = place < adjustments.size() ? adjustments[place] : nobodys;
    return existed(reverseAdjustment(m_books, { step.key, entry, step.reason }));
}

Result<bool> LedAccounts::record(const oracle::AccountStep& step, const std::string& alias)
{
    PayoutRequest request;
    request.key = step.key;
    request.publisher = publisherCalled(alias).key;
    request.state = stateOf(step.form);
    request.allowOverpay = step.mayOverpay;
    return existed(recordPayout(m_books, request));
}

Result<bool> LedAccounts::edit(const oracle::AccountStep& step)
{
    PayoutEdit edit;
    edit.serial = { step.number };
    edit.version = step.version;
    edit.state = stateOf(step.form);
    edit.reason = step.reason;
    edit.allowOverpay = step.mayOverpay;
    return existed(editPayout(m_books, edit));
}

Result<bool> LedAccounts::issue(const oracle::AccountStep& step)
{
    const PayoutSerial serial = { step.number };
    const auto known = m_lookups.payout(serial);
    const bool wasIssued = known && !known->invoice.empty();
    const auto issued = issueInvoice(m_books, serial, PrintsAll());
    if (!issued)
        return issued.error();
    return wasIssued;
}

Result<bool> LedAccounts::setMethod(const oracle::AccountStep& step, const std::string& alias)
{
    Publisher publisher = publisherCalled(alias);
    publisher.method = step.reason;
    publisher.version += step.version;
    return doneAnew(savePublisher(m_books, publisher));
}

Publisher LedAccounts::publisherCalled(const std::string& alias)
{
    const auto publishers = m_lookups.publishers().value();
    const auto found = std::ranges::find(publishers, alias, &Publisher::alias);
    return found == publishers.end() ? Publisher() : *found;
}

std::map<PublisherId, std::string> LedAccounts::aliases()
{
    std::map<PublisherId, std::string> aliases;
    const auto publishers = m_lookups.publishers().value();
    for (const Publisher& publisher : publishers)
        aliases[publisher.key] = publisher.alias;
    return aliases;
}

std::string LedAccounts::balances()
{
    const auto aliasOf = aliases();
    std::vector<std::string> lines;
    const auto balances = m_lookups.balances(std::nullopt).value();
    for (const Balance& each : balances)
        if (!each.balance().isZero() || !each.inPayment.isZero())
            lines.push_back(aliasOf.at(each.publisher) + ' ' + toText(each.balance())
                            + " in payment " + toText(each.inPayment));
    return oracle::sortedLines(lines);
}

std::string LedAccounts::payouts()
{
    const auto aliasOf = aliases();
    std::string text;
    const auto payouts = m_lookups.payouts({}).value();
    for (auto payout = payouts.rbegin(); payout != payouts.rend(); ++payout)
        text += std::to_string(payout->serial.value) + " v" + std::to_string(payout->version) + ' '
            + aliasOf.at(payout->publisher) + textOf(payout->state) + ' ' + payout->invoice + '\n';
    return text;
}

std::string LedAccounts::entries()
{
    const auto aliasOf = aliases();
    std::vector<std::string> lines;
    const auto entries = m_lookups.entries({}).value();
    for (const LedgerEntry& entry : entries)
        if (info(entry.kind).figure != &Balance::earned)
            lines.push_back(std::string(info(entry.kind).key) + ' ' + toText(entry.effectiveDate)
                            + ' ' + aliasOf.at(entry.publisher) + ' ' + toText(entry.amount));
    return oracle::sortedLines(lines);
}

std::string LedAccounts::documents()
{
    std::string text;
    const auto documents = m_lookups.documents().value();
    for (const Invoice& document : documents)
        text += document.number + " of " + std::to_string(document.payout.value) + " on "
            + toText(document.issued) + ": " + toText(document.total) + '\n';
    return text;
}

} // namespace tests
