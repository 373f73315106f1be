#include "app/storage/conversion_conditions.h"
#include "app/storage/fast_rows.h"
#include "app/storage/sqlite_store.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <unordered_map>

namespace app {

using namespace core;

namespace {

/// What a batch posts one entry for, a kind.
using Grain = std::tuple<std::int64_t, std::string, std::int64_t, std::int64_t, int>;

Grain readGrain(const Query& row, std::string kind)
{
    return { row.get<std::int64_t>(0),
             std::move(kind),
             row.get<std::int64_t>(1),
             row.get<std::int64_t>(2),
             row.get<int>(3) };
}

/// What the grain is made of, in whole numbers: batch, publisher, campaign, month.
using DetailKey = std::array<std::int64_t, 4>;

struct DetailKeyHash {
    std::size_t operator()(const DetailKey& key) const
    {
        std::uint64_t hash = 0;
        for (const std::int64_t part : key)
            hash = (hash ^ std::uint64_t(part)) * 0x9E3779B97F4A7C15u;
        return std::size_t(hash ^ hash >> 32);
    }
};

/// Adds what `statement` (batch, publisher, campaign, time, amount) finds, as details of `kind`.
Result<void> addDetails(Database& database,
                        const Zone& zone,
                        std::string_view statement,
                        EntryKind kind,
                        std::map<Grain, DetailSum>& sums)
{
    std::unordered_map<DetailKey, Money, DetailKeyHash> found;
    const auto read = readFast(database, [&]<typename Rows>(std::type_identity<Rows>) -> Result<void> {
        Rows rows(database, statement);
        rows.run(QVariantList());
        while (rows.next()) {
            const Month month = monthOf(zone.dayOf({ rows.integer(3) }));
            Money& sum = found[{ rows.integer(0), rows.integer(1), rows.integer(2), month.months }];
            const auto next = checkedAdd(sum, { rows.integer(4) });
            if (!next)
                return Error{ ErrorCode::Refused,
                              say("core", "A sum of the books is too large to be counted."),
                              database.path(),
                              {} };
            sum = *next;
        }
        return rows.result();
    });
    for (const auto& [key, sum] : found)
        sums[{ key[0], std::string(info(kind).key), key[1], key[2], int(key[3]) }].sum = sum;
    return read;
}

} // namespace

Result<std::vector<DetailSum>> SqliteStore::detailSums()
{
    std::map<Grain, DetailSum> sums;
    Query entries(*m_database,
                  "SELECT batch, publisher, campaign, month, kind, key FROM ledger_entry "
                  "WHERE batch IS NOT NULL");
    entries.run();
    while (entries.next())
        sums[readGrain(entries, entries.get<std::string>(4))].entry = entries.get<EntryId>(5);
    if (auto read = entries.result(); !read)
        return read.error();
    if (auto added = addDetails(*m_database,
                                m_workspace.zone,
                                "SELECT c.batch, c.publisher, m.campaign, c.time, "
                                "coalesce(c.posted, c.earning) FROM conversion c "
                                "JOIN conversion_common m ON m.id = c.common",
                                EntryKind::Earning,
                                sums);
        !added)
        return added.error();
    if (auto added =
            addDetails(*m_database,
                       m_workspace.zone,
                       "SELECT x.batch, c.publisher, m.campaign, c.time, x.delta "
                       "FROM conversion_change x JOIN conversion c ON c.key = x.conversion "
                       "JOIN conversion_common m ON m.id = c.common",
                       EntryKind::EarningChange,
                       sums);
        !added)
        return added.error();
    std::vector<DetailSum> list;
    for (const auto& [grain, sum] : sums) {
        if (sum.entry || !sum.sum.isZero())
            list.push_back(sum);
    }
    std::ranges::sort(list, {}, &DetailSum::entry);
    return list;
}

Result<void>
SqliteStore::visitPostings(const std::function<bool(const ConversionPosting&)>& visitor)
{
    Query query(*m_database,
                "SELECT c.key, c.publisher, m.campaign, c.time, "
                "iif(x.version IS NULL, c.earning, x.earning), "
                "coalesce(c.posted, c.earning) + iif(x.version IS NULL, 0, "
                "(SELECT sum(delta) FROM conversion_change WHERE conversion = c.key)), "
                "iif(x.version IS NULL, c.rate, x.rate), "
                "iif(x.version IS NULL, o.rate_against, x.rate_against), "
                "iif(x.version IS NULL, c.payable_from, x.payable_from), "
                "iif(x.version IS NULL, m.link, x.link), "
                "iif(x.version IS NULL, c.linked, x.linked), "
                "iif(x.version IS NULL, m.status, x.status), "
                "iif(x.version IS NULL, m.currency, x.currency), "
                "iif(x.version IS NULL, m.reason, x.reason) FROM conversion c "
                "JOIN conversion_common m ON m.id = c.common "
                "LEFT JOIN conversion_more o ON o.conversion = c.key "
                    + std::string(latestChange) + "ORDER BY c.key");
    query.run();
    while (query.next()) {
        ConversionPosting posting;
        query.into(posting.key,
                   posting.publisher,
                   posting.campaign,
                   posting.time,
                   posting.earning,
                   posting.posted,
                   posting.rate.rate,
                   posting.rate.against,
                   posting.payableFrom,
                   posting.link.kind,
                   posting.link.to);
        const auto status = m_terms.textOf(query.get<QVariant>(11));
        const auto currency = m_terms.textOf(query.get<QVariant>(12));
        const auto reason = m_terms.textOf(query.get<QVariant>(13));
        for (const auto* text : { &status, &currency, &reason })
            if (!*text)
                return text->error();
        posting.currency = *currency;
        posting.reason = parseReason(*reason);
        const auto parsed = parseConversionStatus(*status);
        if (!parsed)
            return parsed.error();
        posting.status = *parsed;
        if (!visitor(posting))
            break;
    }
    return query.result();
}

Result<std::vector<TypeCount>>
SqliteStore::earningCounts(PublisherId publisher, CampaignId campaign, Month month)
{
    const auto ourCompany = company();
    if (!ourCompany)
        return ourCompany.error();
    QVariantList values{ sql::bound(publisher),
                         sql::bound(m_workspace.zone.startOf(firstDay(month))),
                         sql::bound(m_workspace.zone.startOf(firstDay({ month.months + 1 }))),
                         sql::bound(campaign) };
    std::string marks;
    for (const ConversionStatusInfo& row : conversionStatuses()) {
        if (!earns(row.status, ourCompany->otherEarns))
            continue;
        const auto status = m_terms.find(std::string(row.key));
        if (!status)
            return status.error();
        marks += marks.empty() ? "?" : ", ?";
        values.push_back(*status);
    }
    Query query(*m_database,
                "SELECT m.type, count(*) FROM conversion c "
                "JOIN conversion_common m ON m.id = c.common "
                    + std::string(latestChange)
                    + "WHERE c.publisher = ? AND c.time >= ? AND c.time < ? AND m.campaign = ? "
                "AND iif(x.version IS NULL, m.status, x.status) IN ("
                    + marks + ") "
                    "AND coalesce(iif(x.version IS NULL, c.payable_from, x.payable_from) <= "
                    "(SELECT max(until) FROM release), iif(x.version IS NULL, c.payable_from, "
                    "x.payable_from) IS NULL) GROUP BY m.type");
    query.runBound(values);
    std::vector<TypeCount> counts;
    while (query.next()) {
        const auto type = m_terms.textOf(query.get<QVariant>(0));
        if (!type)
            return type.error();
        counts.push_back({ *type, query.get<std::int64_t>(1) });
    }
    std::ranges::sort(counts, {}, &TypeCount::type);
    std::ranges::stable_sort(counts, std::greater(), &TypeCount::count);
    return query.answer(counts);
}

} // namespace app
