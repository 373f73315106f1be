#include "app/storage/audit_rows.h"
#include "app/storage/sqlite_store.h"

namespace app {

using namespace core;

namespace {

/// Reads a state's fields from `column` on; the order of `stateColumns`.
constexpr std::string_view stateColumns =
    "e.requested, e.paid, e.method, e.payment_date, e.note, e.status ";

Result<PayoutState> readState(const Query& row, int column)
{
    const auto status = parsePayoutStatus(row.get<std::string>(column + 5));
    if (!status)
        return status.error();
    PayoutState state;
    state.requested = row.get<Money>(column);
    state.paid = row.get<std::optional<Money>>(column + 1);
    state.status = *status;
    state.method = row.get<std::string>(column + 2);
    state.paymentDate = row.get<std::optional<Date>>(column + 3);
    state.note = row.get<std::string>(column + 4);
    return state;
}

/// A step's columns, as readEvent() reads them.
const std::string eventColumns = "e.payout, e.version, e.at, e.user, e.reason, e.from_status, "
    + std::string(stateColumns);

Result<PayoutEvent> readEvent(const Query& row)
{
    PayoutEvent event;
    std::optional<std::string> from;
    row.into(event.serial, event.version, event.at, event.user, event.reason, from);
    if (from) {
        const auto status = parsePayoutStatus(*from);
        if (!status)
            return status.error();
        event.from = *status;
    }
    auto state = readState(row, 6);
    if (!state)
        return state.error();
    event.state = std::move(*state);
    return event;
}

Error noSuchPayout(PayoutSerial serial)
{
    return { ErrorCode::NotFound,
             say("core", "There is no payout {1}.", std::to_string(serial.value)),
             {},
             say("core", "Look at the list of payouts.") };
}

/// The effective date of the entry a payout posted last; NULL: it posted none.
constexpr std::string_view effectiveDate =
    "(SELECT effective_date FROM ledger_entry WHERE payout = p.serial AND kind = 'payout' "
    "ORDER BY key DESC LIMIT 1)";

/// The enumerators' order of Allocation::Kind.
constexpr Allocation::Kind allocationKinds[] = { Allocation::Kind::Earning,
                                                 Allocation::Kind::Adjustment,
                                                 Allocation::Kind::Advance };

} // namespace

Result<std::vector<Payout>> SqliteStore::payoutsWhere(std::string_view condition,
                                                      const QVariantList& values)
{
    Query query(*m_database,
                "SELECT p.serial, p.idempotency_key, p.publisher, p.created_at, e.version, e.at, "
                "(SELECT number FROM document WHERE payout = p.serial AND series = 'invoice' "
                "ORDER BY key DESC LIMIT 1), "
                    + std::string(stateColumns)
                    + "FROM payout p JOIN payout_event e ON e.payout = p.serial AND e.version = "
                      "(SELECT max(version) FROM payout_event WHERE payout = p.serial) "
                    + std::string(condition) + " ORDER BY p.serial DESC");
    query.runBound(values);
    std::vector<Payout> payouts;
    while (query.next()) {
        Payout& payout = payouts.emplace_back();
        query.into(payout.serial,
                   payout.key,
                   payout.publisher,
                   payout.createdAt,
                   payout.version,
                   payout.updatedAt,
                   payout.invoice);
        auto state = readState(query, 7);
        if (!state)
            return state.error();
        payout.state = std::move(*state);
    }
    return query.answer(std::move(payouts));
}

Result<std::vector<Payout>> SqliteStore::payouts(const PayoutFilter& filter)
{
    std::string where;
    QVariantList values;
    const auto add = [&](const std::string& condition, std::initializer_list<QVariant> bound) {
        where += where.empty() ? "WHERE " : " AND ";
        where += condition;
        values.append(bound);
    };
    const auto addDay = [&](const std::string& comparison, Date day) {
        add("coalesce(" + std::string(effectiveDate) + comparison + "?, p.created_at" + comparison
                + "?)",
            { sql::bound(day), sql::bound(m_workspace.zone.startOf(day)) });
    };
    if (filter.publisher)
        add("p.publisher = ?", { sql::bound(*filter.publisher) });
    if (filter.status)
        add("e.status = ?", { sql::bound(info(*filter.status).key) });
    if (filter.from)
        addDay(" >= ", *filter.from);
    if (filter.to)
        addDay(" < ", *filter.to);
    return payoutsWhere(where, values);
}

Result<Payout> SqliteStore::payout(PayoutSerial serial)
{
    auto found = payoutsWhere("WHERE p.serial = ?", { sql::bound(serial) });
    if (!found)
        return found.error();
    if (found->empty())
        return noSuchPayout(serial);
    return found->front();
}

Result<std::optional<Payout>> SqliteStore::payoutByKey(std::string_view idempotencyKey)
{
    auto found = payoutsWhere("WHERE p.idempotency_key = ?", { sql::bound(idempotencyKey) });
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Payout>() : std::optional(found->front());
}

Result<std::vector<PayoutEvent>> SqliteStore::events(PayoutSerial serial)
{
    if (auto known = payout(serial); !known)
        return known.error();
    Query query(*m_database,
                "SELECT " + eventColumns + "FROM payout_event e WHERE e.payout = ? ORDER BY e.version");
    query.run(serial);
    std::vector<PayoutEvent> events;
    while (query.next()) {
        auto event = readEvent(query);
        if (!event)
            return event.error();
        events.push_back(std::move(*event));
    }
    return query.answer(std::move(events));
}

Result<std::vector<RecordedStep>> SqliteStore::payoutSteps(const TimeSpan& time)
{
    Query query(*m_database,
                "SELECT " + eventColumns
                    + ", p.publisher FROM payout_event e JOIN payout p ON p.serial = e.payout "
                      "WHERE e.payout IN (SELECT payout FROM payout_event WHERE at >= ? AND at < ?) "
                      "ORDER BY e.payout, e.version");
    query.run(beginOf(time), endOf(time));
    std::vector<RecordedStep> steps;
    while (query.next()) {
        auto event = readEvent(query);
        if (!event)
            return event.error();
        steps.push_back({ query.get<PublisherId>(12), std::move(*event) });
    }
    return query.answer(std::move(steps));
}

Result<PayoutSerial> SqliteStore::addPayout(const Payout& payout, const PayoutEvent& first)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    const auto known = payoutByKey(payout.key);
    if (!known)
        return known.error();
    if (known->has_value())
        return refuse(ErrorCode::Conflict, say("core", "This payout is in the books already."));
    const auto last = m_database->ask<std::int64_t>("SELECT coalesce(max(serial), 0) FROM payout");
    if (!last)
        return last.error();
    PayoutEvent event = first;
    event.serial = { *last + 1 };
    event.version = 1;
    event.from.reset();
    Query insert(*m_database,
                 "INSERT INTO payout (serial, idempotency_key, publisher, created_at) "
                 "VALUES (?, ?, ?, ?)");
    if (!insert.run(event.serial, payout.key, payout.publisher, first.at))
        return insert.result().error();
    if (auto added = insertEvent(event); !added)
        return added.error();
    return event.serial;
}

Result<void> SqliteStore::addEvent(const PayoutEvent& event)
{
    if (auto may = mayWrite(); !may)
        return may;
    Query current(*m_database, "SELECT max(version) FROM payout_event WHERE payout = ?");
    current.run(event.serial);
    if (!current.next())
        return current.result();
    const int version = current.get<int>(0);
    if (version == 0)
        return refuse(ErrorCode::NotFound, noSuchPayout(event.serial).what);
    if (event.version != version + 1)
        return refuse(ErrorCode::Conflict,
                      say("core", "The payout was changed meanwhile."),
                      say("core", "Look at it again, then make your change."));
    return insertEvent(event);
}

Result<void> SqliteStore::insertEvent(const PayoutEvent& event)
{
    Query insert(*m_database,
                 "INSERT INTO payout_event (payout, version, at, user, from_status, status, "
                 "requested, paid, method, payment_date, note, reason) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::optional<std::string> from;
    if (event.from)
        from = info(*event.from).key;
    insert.run(event.serial,
               event.version,
               event.at,
               event.user,
               from,
               info(event.state.status).key,
               event.state.requested,
               event.state.paid,
               event.state.method,
               event.state.paymentDate,
               event.state.note,
               event.reason);
    return insert.result();
}

Result<std::vector<Allocation>> SqliteStore::allocations(PayoutSerial serial)
{
    Query query(*m_database,
                "SELECT payout, version, month, campaign, entry, amount, settles_fully, kind "
                "FROM allocation WHERE payout = ? ORDER BY key");
    query.run(serial);
    std::vector<Allocation> allocations;
    while (query.next()) {
        Allocation& allocation = allocations.emplace_back();
        query.into(allocation.payout,
                   allocation.version,
                   allocation.month,
                   allocation.campaign,
                   allocation.entry,
                   allocation.amount,
                   allocation.settlesFully);
        const auto kind = query.get<std::string>(7);
        for (const Allocation::Kind one : allocationKinds) {
            if (toText(one) == kind)
                allocation.kind = one;
        }
    }
    return query.answer(std::move(allocations));
}

Result<void> SqliteStore::allocate(std::span<const Allocation> allocations)
{
    if (auto may = mayWrite(); !may)
        return may;
    Query insert(*m_database,
                 "INSERT INTO allocation (payout, version, kind, month, campaign, entry, amount, "
                 "settles_fully) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Allocation& allocation : allocations) {
        const bool isEarning = allocation.kind == Allocation::Kind::Earning;
        if (!insert.run(allocation.payout,
                        allocation.version,
                        toText(allocation.kind),
                        isEarning ? std::optional(allocation.month) : std::nullopt,
                        allocation.campaign,
                        allocation.entry,
                        allocation.amount,
                        allocation.settlesFully))
            break;
    }
    return insert.result();
}

} // namespace app
