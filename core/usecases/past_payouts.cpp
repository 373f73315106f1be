#include "core/usecases/past_payouts.h"

#include "core/base/refused.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

enum Field : std::size_t {
    Serial,
    PublisherName,
    Requested,
    Paid,
    Currency,
    Status,
    Method,
    PaymentDate,
    Note,
    CreatedAt,
    UpdatedAt,
    InvoiceNumber
};
constexpr TableField payoutFields[] = {
    { "serial", false, "serial_number" },
    { "publisher" },
    { "requested_amount", true, "amount" },
    { "paid_amount", false, "amount_paid" },
    { "currency" },
    { "status", true, "status" },
    { "method", false, "payment_method" },
    { "payment_date", false, "payment_date" },
    { "note", false, "note" },
    { "created_at", false, "created_at" },
    { "updated_at", false, "updated_at" },
    { "invoice" },
};

Result<std::int64_t> parseNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem == std::errc() && end == text.data() + text.size() && value > 0)
        return value;
    return refused(say("core", "“{1}” is no serial number.", text.substr(0, 40)),
                   say("core", "Correct it, or leave it empty."));
}

/// A day; of a time only its day counts, wherever it was written.
Result<Date> parseDay(std::string_view text)
{
    constexpr std::size_t dayLength = 10;
    const bool hasTime =
        text.size() > dayLength && (text[dayLength] == 'T' || text[dayLength] == ' ');
    return parseDate(hasTime ? text.substr(0, dayLength) : text);
}

constexpr std::string_view openingPrefix = "opening balance of ";

} // namespace

std::string reasonInOpening(PayoutSerial serial)
{
    return say("core", "In the opening balance already: payout #{1}", std::to_string(serial.value))
        .text();
}

std::string openingKey(Date day, std::string_view uuid)
{
    return std::string(openingPrefix) + toText(day) + ", " + std::string(uuid);
}

Date openingDay(const LedgerEntry& opening)
{
    const std::string_view key = opening.idempotencyKey;
    if (!key.starts_with(openingPrefix))
        return opening.effectiveDate;
    const std::string_view rest = key.substr(openingPrefix.size());
    const auto given = parseDate(rest.substr(0, rest.find(',')));
    return given ? *given : opening.effectiveDate;
}

std::span<const TableField> PastPayoutReader::fields()
{
    return payoutFields;
}

PastPayoutReader::PastPayoutReader(PayoutRules rules,
                                   PublisherIndex index,
                                   PayoutImportOptions options)
    : m_rules(std::move(rules))
    , m_index(std::move(index))
    , m_options(std::move(options))
{
}

Result<PastPayoutReader> PastPayoutReader::load(Books& books, const PayoutImportOptions& options)
{
    auto rules = PayoutRules::of(books);
    if (!rules)
        return rules.error();
    const auto publishers = books.store.publishers();
    if (!publishers)
        return publishers.error();
    return PastPayoutReader(std::move(*rules), PublisherIndex(*publishers), options);
}

std::optional<PastPayout> PastPayoutReader::read(const TableRow& row, MoveInReport& report)
{
    std::string column;
    auto past = take(row, column);
    report.unmappedStatuses.assign(m_unmapped.begin(), m_unmapped.end());
    if (past)
        return std::move(*past);
    report.issues.push_back({ row.line, column, past.error() });
    return std::nullopt;
}

Result<PublisherId> PastPayoutReader::publisherOf(const TableRow& row) const
{
    const std::string_view name = row.text(PublisherName);
    if (!name.empty())
        return m_index.find(name);
    if (m_options.publisher)
        return *m_options.publisher;
    return refused(say("core", "The row names no publisher."),
                   say("core", "Say whose payouts these are."));
}

Result<PayoutStatus> PastPayoutReader::statusOf(std::string_view text)
{
    for (const auto& [word, status] : m_options.statuses)
        if (equalFolded(word, text))
            return status;
    auto parsed = parsePayoutStatus(text);
    if (parsed)
        return parsed;
    m_unmapped.emplace(text);
    return refused(say("core", "What the status “{1}” means is not known.", text.substr(0, 40)),
                   say("core", "Map it to one of ours: it is never guessed."));
}

Result<void> PastPayoutReader::readDates(const TableRow& row, PastPayout& past, PayoutState& state)
{
    if (!row.text(PaymentDate).empty()) {
        auto day = parseDay(row.text(PaymentDate));
        if (!day)
            return day.error();
        state.paymentDate = *day;
    }
    const auto made = past.createdAt ? std::optional(m_rules.workspace.zone.dayOf(*past.createdAt))
                                     : state.paymentDate;
    past.day = past.lowersFrom = made.value_or(m_rules.today);
    const bool wasPaid =
        state.status == PayoutStatus::Paid || state.status == PayoutStatus::Returned;
    if (wasPaid && !made)
        return refused(say("core", "A payout that was paid needs its payment date."),
                       say("core", "Fill in payment_date or created_at."));
    if (wasPaid)
        state.paymentDate = past.day = state.paymentDate.value_or(*made);
    past.lowersFrom = std::min(past.lowersFrom, past.day);
    if (past.day > m_rules.today)
        return refused(say("core", "{1} is still to come.", toText(past.day)),
                       say("core", "Only past payouts are moved in: record this one."));
    return {};
}

/// What was returned was paid first, no later than it came back.
Result<void> PastPayoutReader::addSteps(PastPayout& past, PayoutState state) const
{
    const bool isReturned = state.status == PayoutStatus::Returned;
    PayoutState first = state;
    if (isReturned) {
        first.status = PayoutStatus::Paid;
        first.paymentDate = past.day = past.lowersFrom;
    }
    auto kept = core::kept(first, m_rules, {});
    if (!kept)
        return kept.error();
    past.steps.push_back(std::move(*kept));
    if (!isReturned)
        return {};
    PayoutState second = past.steps.front();
    second.status = PayoutStatus::Returned;
    second.paymentDate = state.paymentDate;
    past.steps.push_back(std::move(second));
    return {};
}

std::string PastPayoutReader::keyOf(const PastPayout& past, const TableRow& row)
{
    std::string key = "moved in: publisher " + std::to_string(past.publisher.value);
    if (past.serial)
        return key + ", serial " + std::to_string(*past.serial);
    for (const Field field : { Requested, Paid, Method, PaymentDate, Note, CreatedAt })
        key += ", " + std::string(row.text(field));
    const int repeat = m_repeats[key]++;
    return repeat == 0 ? key : key + ", again " + std::to_string(repeat);
}

Result<PastPayout> PastPayoutReader::take(const TableRow& row, std::string& column)
{
    PastPayout past;
    past.line = row.line;
    PayoutState state;
    const auto at = [&column](Field field) {
        column = payoutFields[field].key;
    };
    at(PublisherName);
    const auto publisher = publisherOf(row);
    if (!publisher)
        return publisher.error();
    past.publisher = *publisher;
    at(Serial);
    if (!row.text(Serial).empty()) {
        const auto serial = parseNumber(row.text(Serial));
        if (!serial)
            return serial.error();
        past.serial = *serial;
    }
    at(Currency);
    if (!row.text(Currency).empty() && !equalFolded(row.text(Currency), m_rules.workspace.currency))
        return refused(say("core", "The books are in {1}.", m_rules.workspace.currency),
                       say("core", "Convert the amount."));
    at(Requested);
    const auto requested = parseMoney(row.text(Requested));
    if (!requested)
        return requested.error();
    state.requested = *requested;
    at(Paid);
    if (!row.text(Paid).empty()) {
        const auto paid = parseMoney(row.text(Paid));
        if (!paid)
            return paid.error();
        state.paid = *paid;
    }
    at(Status);
    const auto status = statusOf(row.text(Status));
    if (!status)
        return status.error();
    state.status = *status;
    at(CreatedAt);
    if (!row.text(CreatedAt).empty()) {
        const auto created = parseTimestamp(row.text(CreatedAt), m_rules.workspace.zone);
        if (!created)
            return created.error();
        past.createdAt = *created;
    }
    at(PaymentDate);
    if (auto good = readDates(row, past, state); !good)
        return good.error();
    state.method = row.text(Method);
    state.note = row.text(Note);
    past.invoice = row.text(InvoiceNumber);
    column.clear();
    if (auto good = addSteps(past, std::move(state)); !good)
        return good.error();
    past.key = keyOf(past, row);
    const auto [first, isFirst] = m_lines.emplace(past.key, row.line);
    if (!isFirst)
        return refused(
            say("core", "The serial stands on line {1} already.", std::to_string(first->second)),
            say("core", "Remove one of the two rows."));
    return past;
}

} // namespace core
