#include "app/storage/sqlite_store.h"

#include <array>

namespace app {

using namespace core;

namespace {

Result<Batch::Kind> parseBatchKind(std::string_view text)
{
    using enum Batch::Kind;
    for (const Batch::Kind kind :
         { Import, StatusChange, Recalculation, Rates, Reversal, Release, Hold }) {
        if (toText(kind) == text)
            return kind;
    }
    return Error{ ErrorCode::Storage,
                  say("core", "A batch has the kind \"{1}\", which is not known.", text),
                  {},
                  say("core", "Update PayoutDesk.") };
}

/// The texts of a state that stand in the dictionary.
struct StateTerms {
    QVariant status;
    QVariant currency;
    QVariant reason;
};

Result<StateTerms> stateTerms(Terms& terms,
                              ConversionStatus status,
                              const std::string& currency,
                              const Earning& earning)
{
    const auto statusId = terms.idOf(std::string(toText(status)));
    const auto currencyId = terms.idOf(currency);
    const auto reasonId = terms.idOf(std::string(toText(earning.reason)));
    for (const auto* id : { &statusId, &currencyId, &reasonId }) {
        if (!*id)
            return id->error();
    }
    return StateTerms{ *statusId, *currencyId, *reasonId };
}

} // namespace

Result<BatchId> SqliteStore::addBatch(const Batch& batch)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    Query query(*m_database,
                "INSERT INTO batch (kind, at, user, file, note, undoes) VALUES (?, ?, ?, ?, ?, ?)");
    query.run(toText(batch.kind), batch.at, batch.user, batch.file, batch.note, batch.undoes);
    return query.answer(BatchId{ query.insertedKey() });
}

Result<void> SqliteStore::closeBatch(const Batch& batch)
{
    if (auto may = mayWrite(); !may)
        return may;
    Query query(*m_database,
                "INSERT INTO batch_counts (batch, read, added, unchanged, changed, rejected) "
                "VALUES (?, ?, ?, ?, ?, ?)");
    query.run(batch.key, batch.read, batch.added, batch.unchanged, batch.changed, batch.rejected);
    return query.result();
}

Result<std::vector<Batch>> SqliteStore::batches()
{
    Query query(*m_database,
                "SELECT b.key, b.at, b.user, b.file, b.note, n.read, n.added, n.unchanged, "
                "n.changed, n.rejected, b.undoes, b.kind "
                "FROM batch b LEFT JOIN batch_counts n ON n.batch = b.key ORDER BY b.key");
    query.run();
    std::vector<Batch> batches;
    while (query.next()) {
        Batch& batch = batches.emplace_back();
        query.into(batch.key,
                   batch.at,
                   batch.user,
                   batch.file,
                   batch.note,
                   batch.read,
                   batch.added,
                   batch.unchanged,
                   batch.changed,
                   batch.rejected,
                   batch.undoes);
        const auto kind = parseBatchKind(query.get<std::string>(11));
        if (!kind)
            return kind.error();
        batch.kind = *kind;
    }
    return query.answer(std::move(batches));
}

Result<std::vector<ConversionId>>
SqliteStore::addConversions(std::span<const NewConversion> conversions)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    return m_writer.add(conversions);
}

Result<void> SqliteStore::addChanges(std::span<const ConversionChange> changes)
{
    if (auto may = mayWrite(); !may)
        return may;
    Query current(*m_database,
                  "SELECT coalesce((SELECT max(version) FROM conversion_change WHERE conversion = "
                  "c.key), 1), c.time FROM conversion c WHERE c.key = ?");
    Query insert(*m_database,
                 "INSERT INTO conversion_change (conversion, version, batch, status, revenue, "
                 "currency, earning, rule, reason, campaign_version, delta, rate, rate_against, "
                 "payable_from, link, linked) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const ConversionChange& change : changes) {
        current.run(change.conversion);
        if (!current.next())
            return current.result()
                ? refuse(ErrorCode::NotFound, say("core", "There is no such conversion."))
                : current.result();
        if (change.version != 1 + current.get<int>(0))
            return refuse(ErrorCode::Conflict,
                          say("core", "A conversion was changed meanwhile."),
                          say("core", "Look at it again, then make your change."));
        const auto state = stateTerms(m_terms, change.status, change.currency, change.earning);
        if (!state)
            return state.error();
        if (!insert.run(change.conversion,
                        change.version,
                        change.batch,
                        state->status,
                        change.revenue,
                        state->currency,
                        change.earning.amount,
                        change.earning.rule,
                        state->reason,
                        change.earning.version,
                        change.delta,
                        change.earning.rate.rate,
                        change.earning.rate.against,
                        change.payableFrom,
                        change.link.kind,
                        change.link.to))
            break;
        m_bounds.take(change.conversion,
                      current.get<Timestamp>(1),
                      change.earning.amount,
                      change.revenue);
    }
    return insert.result() ? m_bounds.write() : insert.result();
}

Result<std::vector<ConversionChange>> SqliteStore::changesOf(ConversionId conversion)
{
    Query known(*m_database, "SELECT 1 FROM conversion WHERE key = ?");
    known.run(conversion);
    if (!known.next())
        return known.result()
            ? Error{ ErrorCode::NotFound, say("core", "There is no such conversion."), {}, {} }
            : known.result().error();
    Query query(*m_database,
                "SELECT x.conversion, x.version, x.batch, x.revenue, x.earning, x.rule, "
                "x.campaign_version, x.delta, x.rate, x.rate_against, x.payable_from, x.link, "
                "x.linked, x.status, x.currency, x.reason, r.kind "
                "FROM conversion_change x LEFT JOIN rule r ON r.key = x.rule "
                "WHERE x.conversion = ? ORDER BY x.version");
    query.run(conversion);
    std::vector<ConversionChange> changes;
    while (query.next()) {
        ConversionChange& change = changes.emplace_back();
        query.into(change.conversion,
                   change.version,
                   change.batch,
                   change.revenue,
                   change.earning.amount,
                   change.earning.rule,
                   change.earning.version,
                   change.delta,
                   change.earning.rate.rate,
                   change.earning.rate.against,
                   change.payableFrom,
                   change.link.kind,
                   change.link.to);
        const auto status = m_terms.textOf(query.get<QVariant>(13));
        const auto currency = m_terms.textOf(query.get<QVariant>(14));
        const auto reason = m_terms.textOf(query.get<QVariant>(15));
        for (const auto* text : { &status, &currency, &reason }) {
            if (!*text)
                return text->error();
        }
        const auto parsed = parseConversionStatus(*status);
        if (!parsed)
            return parsed.error();
        change.status = *parsed;
        change.currency = *currency;
        change.earning.reason = parseReason(*reason);
        if (change.earning.rule)
            change.earning.kind = RuleKinds::indexOf(query.get<std::string>(16));
    }
    return query.answer(std::move(changes));
}

Result<std::vector<BatchChange>> SqliteStore::changesBy(BatchId batch)
{
    Query query(*m_database,
                "SELECT x.conversion, x.version, (SELECT max(version) FROM conversion_change "
                "WHERE conversion = x.conversion), iif(b.version IS NULL, c.earning, b.earning), "
                "iif(b.version IS NULL, c.rule, b.rule), "
                "iif(b.version IS NULL, m.campaign_version, b.campaign_version), "
                "iif(b.version IS NULL, c.rate, b.rate), "
                "iif(b.version IS NULL, o.rate_against, b.rate_against), "
                "iif(b.version IS NULL, c.revenue, b.revenue), "
                "iif(b.version IS NULL, c.payable_from, b.payable_from), "
                "iif(b.version IS NULL, m.link, b.link), "
                "iif(b.version IS NULL, c.linked, b.linked), "
                "iif(b.version IS NULL, m.reason, b.reason), "
                "iif(b.version IS NULL, m.status, b.status), "
                "iif(b.version IS NULL, m.currency, b.currency), r.kind FROM conversion_change x "
                "JOIN conversion c ON c.key = x.conversion "
                "JOIN conversion_common m ON m.id = c.common "
                "LEFT JOIN conversion_more o ON o.conversion = c.key "
                "LEFT JOIN conversion_change b ON b.conversion = x.conversion "
                "AND b.version = x.version - 1 "
                "LEFT JOIN rule r ON r.key = iif(b.version IS NULL, c.rule, b.rule) "
                "WHERE x.batch = ? ORDER BY x.conversion, x.version");
    query.run(batch);
    std::vector<BatchChange> changes;
    while (query.next()) {
        BatchChange& change = changes.emplace_back();
        query.into(change.conversion,
                   change.version,
                   change.latest,
                   change.before.amount,
                   change.before.rule,
                   change.before.version,
                   change.before.rate.rate,
                   change.before.rate.against,
                   change.revenueBefore,
                   change.payableFromBefore,
                   change.linkBefore.kind,
                   change.linkBefore.to);
        const auto reason = m_terms.textOf(query.get<QVariant>(12));
        const auto status = m_terms.textOf(query.get<QVariant>(13));
        const auto currency = m_terms.textOf(query.get<QVariant>(14));
        for (const auto* text : { &reason, &status, &currency })
            if (!*text)
                return text->error();
        const auto parsed = parseConversionStatus(*status);
        if (!parsed)
            return parsed.error();
        change.before.reason = parseReason(*reason);
        change.statusBefore = *parsed;
        change.currencyBefore = *currency;
        if (change.before.rule)
            change.before.kind = RuleKinds::indexOf(query.get<std::string>(15));
    }
    return query.answer(std::move(changes));
}

} // namespace app
