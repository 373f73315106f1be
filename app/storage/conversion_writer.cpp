#include "app/storage/conversion_writer.h"

#include "app/storage/fast_insert.h"

#include <algorithm>
#include <future>
#include <utility>

namespace app {

using namespace core;

namespace {

constexpr std::string_view guards[] = { "conversion_no_insert",
                                        "conversion_more_no_insert",
                                        "conversion_identity_no_insert" };
constexpr std::string_view indexes[] = { "conversion_time", "conversion_publisher" };

/// So few that each is looked for among the known ones. More are packed on a
/// thread of their own.
constexpr std::size_t fewConversions = 500;
/// From so many in a unit of work on, indexes are made anew where the books held fewer than a few
/// times as many.
constexpr std::int64_t manyConversions = 20'000;
constexpr std::int64_t timesAsMany = 3;

constexpr std::string_view insertConversion =
    "INSERT INTO conversion (key, time, publisher, common, batch, revenue, earning, posted, rule, "
    "rate, payable_from, linked, id, click_id, order_id, event_id, subs) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view insertMore =
    "INSERT INTO conversion_more (conversion, external_id, coupon, refund_of, occurrence, "
    "time_text, tracker_earning, rate_against) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

bool hasMore(const NewConversion& fresh)
{
    const ConversionView& conversion = *fresh.conversion;
    return !conversion.externalId.empty() || !conversion.coupon.empty()
        || !conversion.refundOf.empty() || conversion.occurrence != 0
        || !conversion.timeText.empty() || conversion.trackerEarning || fresh.earning.rate.against;
}

} // namespace

ConversionWriter::ConversionWriter(Database& database,
                                   Terms& terms,
                                   ConversionCommons& commons,
                                   ConversionBounds& bounds,
                                   IdentityIndex::IdentityOf identityOf)
    : m_database(database)
    , m_terms(terms)
    , m_commons(commons)
    , m_bounds(bounds)
    , m_identityOf(std::move(identityOf))
    , m_identities(database)
    , m_packer(terms, commons, m_identities)
    , m_guards(database, "TRIGGER", guards)
    , m_pass(database, guards)
    , m_indexes(database, "INDEX", indexes)
    , m_publishers(database, "publisher")
    , m_batches(database, "batch")
    , m_rules(database, "rule")
    , m_rates(database, "exchange_rate")
{
}

Error ConversionWriter::refuse(Message what)
{
    return m_database.poison({ ErrorCode::Refused, std::move(what), m_database.path(), {} });
}

/// The common part's references are the database's to look after: few rows have foreign keys of
/// their own.
Result<void> ConversionWriter::checkReferences(const NewConversion& fresh)
{
    const std::pair<KnownKeys*, std::int64_t> references[] = {
        { &m_publishers, fresh.conversion->publisher.value },
        { &m_batches, fresh.batch.value },
        { &m_rules, fresh.earning.rule.value },
        { &m_rates, fresh.earning.rate.rate.value },
        { &m_rates, fresh.earning.rate.against.value },
    };
    constexpr std::size_t needed = 2; // of the first; 0 is none of the others
    for (std::size_t i = 0; i < std::size(references); ++i) {
        const auto& [keys, key] = references[i];
        if (key == 0 && i >= needed)
            continue;
        const auto isThere = keys->has(key);
        if (!isThere)
            return isThere.error();
        if (!*isThere)
            return refuse(say("core", "A conversion refers to something that is not there."));
    }
    return checkLink(fresh);
}

Result<void> ConversionWriter::checkLink(const NewConversion& fresh)
{
    const ConversionLink& link = fresh.conversion->link;
    if ((link.kind == LinkKind::None) != !link.to)
        return refuse(say("core", "A conversion refers to something that is not there."));
    if (!link.to)
        return {};
    Query query(m_database, "SELECT EXISTS (SELECT 1 FROM conversion WHERE key = ?)");
    query.run(link.to);
    const bool isThere = query.next() && query.get<int>(0) != 0;
    if (!isThere && query.result())
        return refuse(say("core", "A conversion refers to something that is not there."));
    return query.result();
}

/// Of few it is told at once what finish() would tell.
Result<void> ConversionWriter::checkFew(std::span<const NewConversion> conversions)
{
    std::vector<Identity> identities;
    for (const NewConversion& fresh : conversions)
        identities.push_back(fresh.identity);
    const auto known = m_identities.mayHave(identities);
    if (!known)
        return known.error();
    for (const ConversionId key : *known) {
        const auto identity = m_identityOf(key);
        if (!identity)
            return identity.error();
        if (std::ranges::find(identities, *identity) != identities.end())
            return refuse(say("core", "The books have this conversion already."));
    }
    return {};
}

Result<void> ConversionWriter::makeWay(std::size_t count)
{
    if (!m_isAdding) {
        const auto last =
            m_database.ask<std::int64_t>("SELECT coalesce(max(key), 0) FROM conversion");
        if (!last)
            return last.error();
        m_before = *last;
        m_added = 0;
        m_isAdding = true;
    }
    m_added += std::int64_t(count);
    if (m_added >= std::int64_t(fewConversions) || !m_pass.isPossible())
        if (auto lifted = m_guards.lift(); !lifted)
            return lifted;
    if (m_identities.isFull())
        if (auto put = m_identities.putIn(m_identityOf); !put)
            return put;
    if (count >= fewConversions) {
        m_packer.makeRoom();
        if (auto read = m_commons.readAll(); !read)
            return read;
    }
    return m_added >= manyConversions && m_before <= m_added * timesAsMany ? m_indexes.lift()
                                                                           : Result<void>();
}

Result<std::vector<ConversionId>> ConversionWriter::add(std::span<const NewConversion> conversions)
{
    if (auto made = makeWay(conversions.size()); !made)
        return made.error();
    if (conversions.size() < fewConversions)
        if (auto checked = checkFew(conversions); !checked)
            return checked.error();
    return insertAll(conversions);
}

/// While rows are put in, the next ones are packed on a thread of their own. What they refer to by
/// number comes after them: nothing looks at it before.
Result<std::vector<ConversionId>>
ConversionWriter::insertAll(std::span<const NewConversion> conversions)
{
    const std::size_t count = conversions.size();
    const ConversionId first{ m_before + m_added - std::int64_t(count) + 1 };
    m_packed.begin(count);
    auto packing = std::async(count < fewConversions ? std::launch::deferred : std::launch::async,
                              [&] { return m_packer.pack(conversions, first, m_packed); });
    if (count < fewConversions)
        packing.wait();
    auto inserted = insertPacked();
    if (auto packed = packing.get(); !packed)
        return m_database.poison(packed.error());
    if (!inserted)
        return inserted.error();
    if (auto written = m_terms.write(); !written)
        return written.error();
    if (auto written = m_commons.write(); !written)
        return written.error();
    if (auto written = m_bounds.write(); !written)
        return written.error();
    std::vector<ConversionId> keys(count);
    for (std::size_t i = 0; i < count; ++i)
        keys[i] = { first.value + std::int64_t(i) };
    return keys;
}

/// As far as rows are packed: to the end, or to the fault of one.
Result<void> ConversionWriter::insertPacked()
{
    const GuardPass::Open passes(m_pass);
    FastInsert insert(m_database, insertConversion);
    FastInsert more(m_database, insertMore);
    for (std::size_t i = 0; const PackedConversion* row = m_packed.waitFor(i); ++i) {
        if (auto checked = checkReferences(*row->fresh); !checked)
            return checked;
        const bool isIn = row->withColumns(
            [&](const auto&... values) { return insert.run(row->key, values...); });
        if (!isIn)
            return insert.result();
        const ConversionView& conversion = *row->fresh->conversion;
        m_bounds.take(
            { row->key }, conversion.time, row->fresh->earning.amount, conversion.revenue);
        if (hasMore(*row->fresh)
            && !more.run(row->key,
                         sql::Sparse{ conversion.externalId },
                         sql::Sparse{ conversion.coupon },
                         sql::Sparse{ conversion.refundOf },
                         conversion.occurrence,
                         sql::Sparse{ conversion.timeText },
                         conversion.trackerEarning,
                         row->fresh->earning.rate.against))
            return more.result();
    }
    return {};
}

Result<void> ConversionWriter::finish()
{
    if (!m_isAdding)
        return {};
    m_isAdding = false;
    const GuardPass::Open passes(m_pass);
    const auto sorting =
        std::async(m_indexes.areLifted() ? std::launch::async : std::launch::deferred,
                   [this] { m_identities.sort(); });
    auto indexed = m_indexes.restore();
    sorting.wait();
    if (!indexed)
        return indexed;
    if (auto done = m_identities.putIn(m_identityOf); !done)
        return done;
    return m_guards.restore();
}

void ConversionWriter::forget()
{
    m_identities.forget();
    m_guards.forget();
    m_indexes.forget();
    m_bounds.forget();
    m_isAdding = false;
    for (KnownKeys* keys : { &m_publishers, &m_batches, &m_rules, &m_rates })
        keys->forget();
    m_packer.forget();
}

} // namespace app
