#include "app/storage/conversion_writer.h"

#include "app/storage/fast_insert.h"

#include <algorithm>

namespace app {

using namespace core;

namespace {

constexpr std::string_view guards[] = { "conversion_no_insert",
                                        "conversion_more_no_insert",
                                        "conversion_identity_no_insert" };
constexpr std::string_view indexes[] = { "conversion_time", "conversion_publisher" };

/// So few that each is looked for among the known ones.
constexpr std::size_t fewConversions = 500;
/// So many places for common parts that just came: memory that few rows do not pay for.
constexpr std::size_t commonsAtHand = 1 << 15;
/// From so many in a unit of work on, indexes are made anew where the books held fewer than a few
/// times as many.
constexpr std::int64_t manyConversions = 20'000;
constexpr std::int64_t timesAsMany = 3;

/// So many rows before its turn an identity's place is fetched: memory takes longer than a row
/// does.
constexpr std::size_t identitiesAhead = 4;

constexpr std::string_view insertConversion =
    "INSERT INTO conversion (time, publisher, common, batch, revenue, earning, posted, rule, rate, "
    "payable_from, linked, id, click_id, order_id, event_id, subs) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
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

std::size_t hashOf(const NewConversion& fresh)
{
    const ConversionView& conversion = *fresh.conversion;
    std::size_t hash = std::size_t(fresh.earning.version.value);
    const auto add = [&hash](std::size_t part) {
        hash = (hash ^ part) * 0x9E3779B97F4A7C15u;
    };
    for (const std::string_view text :
         { conversion.type, conversion.country, conversion.os, conversion.currency })
        add(std::hash<std::string_view>()(text));
    add(std::size_t(conversion.status) * 4'096 + std::size_t(fresh.earning.reason) * 64
        + std::size_t(conversion.link.kind));
    return hash ^ hash >> 32;
}

} // namespace

ConversionWriter::ConversionWriter(Database& database,
                                   Terms& terms,
                                   ConversionCommons& commons,
                                   IdentityIndex::IdentityOf identityOf)
    : m_database(database)
    , m_terms(terms)
    , m_commons(commons)
    , m_identityOf(std::move(identityOf))
    , m_identities(database)
    , m_subs(terms)
    , m_guards(database, "TRIGGER", guards)
    , m_indexes(database, "INDEX", indexes)
    , m_publishers(database, "publisher")
    , m_batches(database, "batch")
    , m_rules(database, "rule")
    , m_rates(database, "exchange_rate")
{
}

Error ConversionWriter::refuse(Message what)
{
    m_database.poison();
    return { ErrorCode::Refused, std::move(what), m_database.path(), {} };
}

bool ConversionWriter::Known::isOf(const NewConversion& fresh) const
{
    const ConversionView& conversion = *fresh.conversion;
    return number != 0 && version == fresh.earning.version && campaign == conversion.campaign
        && status == conversion.status && reason == fresh.earning.reason
        && link == conversion.link.kind && type == conversion.type && country == conversion.country
        && os == conversion.os && currency == conversion.currency;
}

Result<std::int64_t> ConversionWriter::makeCommon(const NewConversion& fresh)
{
    const ConversionView& conversion = *fresh.conversion;
    ConversionCommon common;
    common.campaign = conversion.campaign;
    common.version = fresh.earning.version;
    common.link = conversion.link.kind;
    const std::pair<std::string_view, std::int64_t*> texts[] = {
        { conversion.type, &common.type },
        { conversion.country, &common.country },
        { conversion.os, &common.os },
        { toText(conversion.status), &common.status },
        { conversion.currency, &common.currency },
        { toText(fresh.earning.reason), &common.reason },
    };
    for (const auto& [text, number] : texts) {
        const auto term = m_terms.numberOf(text);
        if (!term)
            return term;
        *number = *term;
    }
    return m_commons.numberOf(common);
}

Result<std::int64_t> ConversionWriter::commonOf(const NewConversion& fresh)
{
    if (m_known.empty())
        return makeCommon(fresh);
    Known& known = m_known[hashOf(fresh) % m_known.size()];
    if (known.isOf(fresh))
        return known.number;
    const auto number = makeCommon(fresh);
    if (!number)
        return number;
    const ConversionView& conversion = *fresh.conversion;
    known = { std::string(conversion.type),
              std::string(conversion.country),
              std::string(conversion.os),
              std::string(conversion.currency),
              conversion.status,
              fresh.earning.reason,
              conversion.link.kind,
              conversion.campaign,
              fresh.earning.version,
              *number };
    return number;
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
    if (!m_guards.areLifted()) {
        const auto last =
            m_database.ask<std::int64_t>("SELECT coalesce(max(key), 0) FROM conversion");
        if (!last)
            return last.error();
        m_before = *last;
        m_added = 0;
        if (auto lifted = m_guards.lift(); !lifted)
            return lifted;
    }
    m_added += std::int64_t(count);
    if (m_identities.isFull())
        if (auto put = m_identities.putIn(m_identityOf); !put)
            return put;
    if (count >= fewConversions) {
        m_known.resize(commonsAtHand);
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

Result<std::vector<ConversionId>>
ConversionWriter::insertAll(std::span<const NewConversion> conversions)
{
    FastInsert insert(m_database, insertConversion);
    FastInsert more(m_database, insertMore);
    std::vector<ConversionId> keys;
    keys.reserve(conversions.size());
    for (std::size_t i = 0; i < conversions.size(); ++i) {
        if (i + identitiesAhead < conversions.size())
            m_identities.prefetch(conversions[i + identitiesAhead].identity);
        const NewConversion& fresh = conversions[i];
        if (auto checked = checkReferences(fresh); !checked)
            return checked.error();
        const auto common = commonOf(fresh);
        if (!common)
            return common.error();
        const auto key = insertRow(insert, fresh, *common);
        if (!key)
            return key.error();
        if (!m_identities.add(fresh.identity, *key))
            return refuse(say("core", "The books have this conversion already."));
        const ConversionView& conversion = *fresh.conversion;
        if (hasMore(fresh)
            && !more.run(*key,
                         sql::Sparse{ conversion.externalId },
                         sql::Sparse{ conversion.coupon },
                         sql::Sparse{ conversion.refundOf },
                         conversion.occurrence,
                         sql::Sparse{ conversion.timeText },
                         conversion.trackerEarning,
                         fresh.earning.rate.against))
            return more.result().error();
        keys.push_back(*key);
    }
    return keys;
}

Result<ConversionId>
ConversionWriter::insertRow(FastInsert& insert, const NewConversion& fresh, std::int64_t common)
{
    const ConversionView& conversion = *fresh.conversion;
    const auto subs = m_subs.pack(conversion.clickSubs, conversion.conversionSubs);
    if (!subs)
        return subs.error();
    const auto posted =
        fresh.posted == fresh.earning.amount ? std::nullopt : std::optional(fresh.posted);
    insert.run(conversion.time,
               conversion.publisher,
               common,
               fresh.batch,
               conversion.revenue,
               fresh.earning.amount,
               posted,
               fresh.earning.rule,
               fresh.earning.rate.rate,
               conversion.payableFrom,
               conversion.link.to,
               PackedId(conversion.id),
               PackedId(conversion.clickId),
               sql::Sparse{ conversion.order },
               sql::Sparse{ conversion.eventId },
               sql::Sparse{ *subs });
    if (auto done = insert.result(); !done)
        return done.error();
    return ConversionId{ insert.insertedKey() };
}

Result<void> ConversionWriter::finish()
{
    if (!m_guards.areLifted())
        return {};
    if (auto done = m_identities.putIn(m_identityOf); !done)
        return done;
    if (auto done = m_indexes.restore(); !done)
        return done;
    return m_guards.restore();
}

void ConversionWriter::begin()
{
    m_terms.mayGrow();
    m_commons.mayGrow();
}

void ConversionWriter::forget()
{
    m_identities.forget();
    m_guards.forget();
    m_indexes.forget();
    for (KnownKeys* keys : { &m_publishers, &m_batches, &m_rules, &m_rates })
        keys->forget();
    m_known.clear();
}

} // namespace app
