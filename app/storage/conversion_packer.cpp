#include "app/storage/conversion_packer.h"

#include <algorithm>

namespace app {

using namespace core;

namespace {

/// So many places for common parts that just came: memory that few rows do not pay for.
constexpr std::size_t commonsAtHand = 1 << 15;
/// So many rows before its turn an identity's place is fetched: memory takes longer than a row
/// does.
constexpr std::size_t identitiesAhead = 4;

/// So many rows are handed over at once: telling it for each would cost more than packing.
constexpr std::size_t rowsAtOnce = 64;

const ChainedTable& conversionTable()
{
    return *std::ranges::find(chainedTables(), "conversion", &ChainedTable::name);
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

ConversionPacker::ConversionPacker(Terms& terms,
                                   ConversionCommons& commons,
                                   IdentityIndex& identities)
    : m_terms(terms)
    , m_commons(commons)
    , m_identities(identities)
    , m_subs(terms)
    , m_written(conversionTable())
{
}

void ConversionPacker::makeRoom()
{
    m_known.resize(commonsAtHand);
}

bool ConversionPacker::Known::isOf(const NewConversion& fresh) const
{
    const ConversionView& conversion = *fresh.conversion;
    return number != 0 && version == fresh.earning.version && campaign == conversion.campaign
        && status == conversion.status && reason == fresh.earning.reason
        && link == conversion.link.kind && type == conversion.type && country == conversion.country
        && os == conversion.os && currency == conversion.currency;
}

Result<std::int64_t> ConversionPacker::makeCommon(const NewConversion& fresh)
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

Result<std::int64_t> ConversionPacker::commonOf(const NewConversion& fresh)
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

Result<void> ConversionPacker::pack(PackedConversion& row)
{
    const ConversionView& conversion = *row.fresh->conversion;
    const auto common = commonOf(*row.fresh);
    if (!common)
        return common.error();
    const auto subs = m_subs.pack(conversion.clickSubs, conversion.conversionSubs);
    if (!subs)
        return subs.error();
    row.common = *common;
    row.subs = *subs;
    row.id = PackedId(conversion.id);
    row.clickId = PackedId(conversion.clickId);
    row.withColumns([&](const auto&... values) { m_written.add(row.key.value, values...); });
    return {};
}

Result<void> ConversionPacker::pack(std::span<const NewConversion> conversions,
                                    ConversionId first,
                                    PackedRows& packed)
{
    const struct End {
        PackedRows& rows;
        ~End() { rows.end(); }
    } end{ packed };
    for (std::size_t i = 0; i < conversions.size(); ++i) {
        if (i + identitiesAhead < conversions.size())
            m_identities.prefetch(conversions[i + identitiesAhead].identity);
        PackedConversion& row = packed[i];
        row.fresh = &conversions[i];
        row.key = { first.value + std::int64_t(i) };
        if (!m_identities.add(conversions[i].identity, row.key))
            return Error{
                ErrorCode::Refused, say("core", "The books have this conversion already."), {}, {}
            };
        if (auto done = pack(row); !done)
            return done;
        if ((i + 1) % rowsAtOnce == 0 || i + 1 == conversions.size())
            packed.setReady(i + 1);
    }
    return {};
}

void ConversionPacker::forget()
{
    m_known.clear();
    (void)m_written.take();
}

} // namespace app
