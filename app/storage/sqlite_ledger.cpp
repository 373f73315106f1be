#include "app/storage/fast_insert.h"
#include "app/storage/fast_rows.h"
#include "app/storage/sqlite_store.h"
#include "core/audit/audit_records.h"

#include <algorithm>
#include <map>

namespace app {

using namespace core;

namespace {

constexpr std::string_view entrySelect =
    "SELECT key, effective_date, posted_at, month, publisher, campaign, amount, batch, payout, "
    "note, idempotency_key, reverses, kind, adjustment FROM ledger_entry ";

Result<EntryKind> parseEntryKind(std::string_view key)
{
    for (const EntryKindInfo& row : entryKinds()) {
        if (row.key == key)
            return row.kind;
    }
    return Error{ ErrorCode::Storage,
                  say("core", "A ledger entry has the kind \"{1}\", which is not known.", key),
                  {},
                  say("core", "Update PayoutDesk.") };
}

Result<std::vector<LedgerEntry>>
readEntries(Database& database, const std::string& tail, const QVariantList& values)
{
    using Found = Result<std::vector<LedgerEntry>>;
    return readFast(database, [&]<typename Rows>(std::type_identity<Rows>) -> Found {
        Rows rows(database, std::string(entrySelect) + tail);
        rows.run(values);
        std::vector<LedgerEntry> entries;
        while (rows.next()) {
            LedgerEntry& entry = entries.emplace_back();
            entry.key = { rows.integer(0) };
            entry.effectiveDate = { std::int32_t(rows.integer(1)) };
            entry.postedAt = { rows.integer(2) };
            entry.month = { std::int32_t(rows.integer(3)) };
            entry.publisher = { rows.integer(4) };
            entry.campaign = { rows.integer(5) };
            entry.amount = { rows.integer(6) };
            entry.batch = { rows.integer(7) };
            entry.payout = { rows.integer(8) };
            entry.note = rows.text(9);
            entry.idempotencyKey = rows.text(10);
            entry.reverses = { rows.integer(11) };
            const auto kind = parseEntryKind(rows.text(12));
            if (!kind)
                return kind.error();
            entry.kind = *kind;
            if (entry.kind != EntryKind::Adjustment)
                continue;
            const auto adjustment = parseAdjustmentKind(rows.text(13));
            if (!adjustment)
                return adjustment.error();
            entry.adjustment = *adjustment;
        }
        if (auto read = rows.result(); !read)
            return read.error();
        return entries;
    });
}

struct WaitingKind {
    WaitingTotal::Kind kind;
    std::string_view key;
};
constexpr WaitingKind waitingKinds[] = {
    { WaitingTotal::Kind::Pending, "pending" },
    { WaitingTotal::Kind::Held, "held" },
    { WaitingTotal::Kind::NoRate, "no_rate" },
};

Result<WaitingTotal::Kind> parseWaitingKind(std::string_view key)
{
    const auto* const row = std::ranges::find(waitingKinds, key, &WaitingKind::key);
    if (row != std::end(waitingKinds))
        return row->kind;
    return Error{ ErrorCode::Storage,
                  say("core", "A waiting total has the kind \"{1}\", which is not known.", key),
                  {},
                  say("core", "Update PayoutDesk.") };
}

using Balances = std::map<PublisherId, Balance>;

Balance& balanceOf(Balances& balances, PublisherId publisher)
{
    Balance& balance = balances[publisher];
    balance.publisher = publisher;
    return balance;
}

/// Adds a sum of entries or waiting totals of one kind to the figure of its kind.
Result<void>
addPart(const Database& database, const std::string& kind, Money sum, Balance& balance)
{
    const auto* waiting = std::ranges::find(waitingKinds, kind, &WaitingKind::key);
    if (waiting != std::end(waitingKinds)) {
        if (Money* figure = figureOf(waiting->kind, balance))
            *figure = sum;
        return {};
    }
    const auto parsed = parseEntryKind(kind);
    if (!parsed)
        return parsed.error();
    const EntryKindInfo& row = info(*parsed);
    const auto total = checkedAdd(balance.*row.figure, row.negated ? -sum : sum);
    if (!total)
        return Error{ ErrorCode::Refused,
                      say("core", "A balance is too large to be counted."),
                      database.path(),
                      {} };
    balance.*row.figure = *total;
    return {};
}

/// Every publisher's parts as they stand now, or added up to the end of a day.
Result<void> addParts(Database& database, std::optional<Date> asOf, Balances& balances)
{
    constexpr std::string_view now =
        "SELECT p.key, b.amount, b.kind FROM publisher p "
        "LEFT JOIN balance_part b ON b.publisher = p.key";
    constexpr std::string_view then =
        "SELECT key, NULL, NULL FROM publisher UNION ALL "
        "SELECT publisher, sum(amount), kind FROM ledger_entry "
        "WHERE effective_date <= ? GROUP BY publisher, kind UNION ALL "
        "SELECT publisher, sum(amount), kind FROM waiting_total "
        "WHERE effective_date <= ? GROUP BY publisher, kind";
    return readFast(database, [&]<typename Rows>(std::type_identity<Rows>) -> Result<void> {
        Rows parts(database, asOf ? then : now);
        parts.run(asOf ? QVariantList{ sql::bound(*asOf), sql::bound(*asOf) } : QVariantList());
        while (parts.next()) {
            Balance& balance = balanceOf(balances, { parts.integer(0) });
            if (parts.isNull(2))
                continue;
            const Money sum{ parts.integer(1) };
            const std::string kind(parts.text(2));
            if (auto added = addPart(database, kind, sum, balance); !added)
                return added;
        }
        return parts.result();
    });
}

/// What is in payment, by the state that payouts had before `end`.
Result<void> addPayoutsUnderWay(Database& database, Timestamp end, Balances& balances)
{
    Query payouts(database,
                  "SELECT p.publisher, sum(e.requested), e.status FROM payout p "
                  "JOIN payout_event e ON e.payout = p.serial AND e.version = "
                  "(SELECT max(version) FROM payout_event WHERE payout = p.serial AND at < ?) "
                  "GROUP BY p.publisher, e.status");
    payouts.run(end);
    while (payouts.next()) {
        Balance& balance = balanceOf(balances, payouts.get<PublisherId>(0));
        const auto status = parsePayoutStatus(payouts.get<std::string>(2));
        if (!status)
            return status.error();
        if (info(*status).inPayment)
            balance.inPayment = balance.inPayment + payouts.get<Money>(1);
    }
    return payouts.result();
}

} // namespace

Result<void> SqliteStore::recordAdjustment(const LedgerEntry& entry)
{
    Query alias(*m_database, "SELECT alias FROM publisher WHERE key = ?");
    alias.run(entry.publisher);
    const std::string name = alias.next() ? alias.get<std::string>(0) : std::string();
    if (auto read = alias.result(); !read)
        return read;
    return record(recordOf(entry, name));
}

Result<std::vector<EntryId>> SqliteStore::post(std::span<const LedgerEntry> entries)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    FastInsert insert(*m_database,
                 "INSERT INTO ledger_entry (effective_date, posted_at, month, publisher, campaign, "
                 "kind, amount, batch, payout, note, idempotency_key, adjustment, reverses) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::vector<EntryId> keys;
    for (const LedgerEntry& entry : entries) {
        if (!entry.idempotencyKey.empty()) {
            const auto known = adjustmentByKey(entry.idempotencyKey);
            if (!known)
                return known.error();
            if (known->has_value())
                return refuse(ErrorCode::Conflict,
                              say("core", "This adjustment is in the books already."));
        }
        if (entry.kind == EntryKind::Adjustment)
            if (auto recorded = recordAdjustment(entry); !recorded)
                return recorded.error();
        if (!insert.run(entry.effectiveDate,
                        entry.postedAt,
                        entry.month,
                        entry.publisher,
                        entry.campaign,
                        info(entry.kind).key,
                        entry.amount,
                        entry.batch,
                        entry.payout,
                        entry.note,
                        sql::Sparse{ entry.idempotencyKey },
                        sql::Sparse{ entry.adjustment ? info(*entry.adjustment).key : "" },
                        entry.reverses))
            break;
        keys.push_back({ insert.insertedKey() });
    }
    if (auto done = insert.result(); !done)
        return done.error();
    return keys;
}

Result<void> SqliteStore::addWaiting(std::span<const WaitingTotal> totals)
{
    if (auto may = mayWrite(); !may)
        return may;
    FastInsert insert(*m_database,
                 "INSERT INTO waiting_total (batch, kind, effective_date, month, publisher, "
                 "campaign, amount, count) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const WaitingTotal& total : totals) {
        if (!insert.run(total.batch,
                        waitingKinds[std::size_t(total.kind)].key,
                        total.effectiveDate,
                        total.month,
                        total.publisher,
                        total.campaign,
                        total.amount,
                        total.count))
            break;
    }
    return insert.result();
}

Result<std::vector<WaitingTotal>> SqliteStore::waitingTotals()
{
    using Found = Result<std::vector<WaitingTotal>>;
    return readFast(*m_database, [&]<typename Rows>(std::type_identity<Rows>) -> Found {
        Rows rows(*m_database,
                  "SELECT batch, effective_date, month, publisher, campaign, amount, count, kind "
                  "FROM waiting_total ORDER BY key");
        rows.run(QVariantList());
        std::vector<WaitingTotal> totals;
        while (rows.next()) {
            WaitingTotal& total = totals.emplace_back();
            total.batch = { rows.integer(0) };
            total.effectiveDate = { std::int32_t(rows.integer(1)) };
            total.month = { std::int32_t(rows.integer(2)) };
            total.publisher = { rows.integer(3) };
            total.campaign = { rows.integer(4) };
            total.amount = { rows.integer(5) };
            total.count = rows.integer(6);
            const auto kind = parseWaitingKind(rows.text(7));
            if (!kind)
                return kind.error();
            total.kind = *kind;
        }
        if (auto read = rows.result(); !read)
            return read.error();
        return totals;
    });
}

Result<std::vector<LedgerEntry>> SqliteStore::entries(const LedgerFilter& filter)
{
    std::string where;
    QVariantList values;
    const auto add = [&](std::string_view condition, const QVariant& value) {
        where += where.empty() ? "WHERE " : "AND ";
        where += condition;
        values.push_back(value);
    };
    if (filter.publisher)
        add("publisher = ? ", sql::bound(*filter.publisher));
    if (filter.from)
        add("effective_date >= ? ", sql::bound(*filter.from));
    if (filter.to)
        add("effective_date < ? ", sql::bound(*filter.to));
    return readEntries(*m_database, where + "ORDER BY effective_date, key", values);
}

Result<std::optional<LedgerEntry>> SqliteStore::adjustmentByKey(std::string_view idempotencyKey)
{
    auto found =
        readEntries(*m_database, "WHERE idempotency_key = ?", { sql::bound(idempotencyKey) });
    if (!found)
        return found.error();
    return found->empty() ? std::optional<LedgerEntry>() : std::optional(found->front());
}

Result<std::vector<Balance>> SqliteStore::balances(std::optional<Date> asOf)
{
    const auto reading = beginReading();
    if (!reading)
        return reading.error();
    const Timestamp end = asOf ? m_workspace.zone.startOf(addDays(*asOf, 1))
                               : Timestamp{ std::numeric_limits<std::int64_t>::max() };
    Balances balances;
    if (auto added = addParts(*m_database, asOf, balances); !added)
        return added.error();
    if (auto added = addPayoutsUnderWay(*m_database, end, balances); !added)
        return added.error();
    std::vector<Balance> list;
    for (const auto& [publisher, balance] : balances)
        list.push_back(balance);
    return list;
}

Result<std::vector<OpenAmount>> SqliteStore::openAmounts(PublisherId publisher)
{
    const auto reading = beginReading();
    if (!reading)
        return reading.error();
    return m_openAmounts.of(publisher);
}

Result<std::vector<SettledEarning>>
SqliteStore::settledEarnings(std::optional<CampaignId> campaign)
{
    Query query(*m_database,
                "SELECT s.publisher, s.campaign, s.month, (SELECT coalesce(sum(e.amount), 0) "
                "FROM ledger_entry e WHERE e.publisher = s.publisher "
                "AND e.campaign = s.campaign AND e.month = s.month), s.amount "
                "FROM (SELECT p.publisher, a.campaign, a.month, sum(a.amount) AS amount "
                "FROM allocation a JOIN payout p ON p.serial = a.payout "
                "WHERE a.kind = 'earning' AND a.campaign = coalesce(?, a.campaign) "
                "GROUP BY p.publisher, a.campaign, a.month) s "
                "WHERE s.amount <> 0 ORDER BY s.publisher, s.campaign, s.month");
    query.run(campaign);
    std::vector<SettledEarning> list;
    while (query.next()) {
        SettledEarning& row = list.emplace_back();
        query.into(row.publisher, row.campaign, row.month, row.earned, row.settled);
    }
    return query.answer(std::move(list));
}

} // namespace app
