#include "app/storage/sqlite_store.h"

#include <algorithm>
#include <map>
#include <tuple>

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

/// Adds what `statement` (batch, publisher, campaign, month, sum) finds, as details of `kind`.
Result<void> addDetails(Database& database,
                        std::string_view statement,
                        EntryKind kind,
                        std::map<Grain, DetailSum>& sums)
{
    Query query(database, statement);
    query.run();
    while (query.next())
        sums[readGrain(query, std::string(info(kind).key))].sum = query.get<Money>(4);
    return query.result();
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
                                "SELECT batch, publisher, campaign, month, sum(posted) "
                                "FROM conversion GROUP BY batch, publisher, campaign, month",
                                EntryKind::Earning,
                                sums);
        !added)
        return added.error();
    if (auto added =
            addDetails(*m_database,
                       "SELECT x.batch, c.publisher, c.campaign, c.month, sum(x.delta) "
                       "FROM conversion_change x JOIN conversion c ON c.key = x.conversion "
                       "GROUP BY x.batch, c.publisher, c.campaign, c.month",
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
                "SELECT c.key, c.publisher, c.campaign, c.time, "
                "iif(x.version IS NULL, c.earning, x.earning), iif(x.version IS NULL, c.posted, "
                "c.posted + (SELECT sum(delta) FROM conversion_change WHERE conversion = c.key)), "
                "iif(x.version IS NULL, c.rate, x.rate), "
                "iif(x.version IS NULL, c.rate_against, x.rate_against), "
                "iif(x.version IS NULL, c.payable_from, x.payable_from), "
                "iif(x.version IS NULL, c.link, x.link), "
                "iif(x.version IS NULL, c.linked, x.linked), "
                "iif(x.version IS NULL, c.status, x.status), "
                "iif(x.version IS NULL, c.currency, x.currency), "
                "iif(x.version IS NULL, c.reason, x.reason) FROM conversion c "
                "LEFT JOIN conversion_change x ON x.conversion = c.key AND x.version = "
                "(SELECT max(version) FROM conversion_change WHERE conversion = c.key) "
                "ORDER BY c.key");
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
    QVariantList values{ sql::bound(publisher), sql::bound(campaign), sql::bound(month) };
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
    // Bounds of time, a day wide of the month, let the index on publisher and time find its rows.
    values.push_back(sql::bound(m_workspace.zone.startOf(addDays(firstDay(month), -1))));
    values.push_back(
        sql::bound(m_workspace.zone.startOf(addDays(firstDay({ month.months + 1 }), 1))));
    Query query(*m_database,
                "SELECT c.type, count(*) FROM conversion c "
                "LEFT JOIN conversion_change x ON x.conversion = c.key AND x.version = "
                "(SELECT max(version) FROM conversion_change WHERE conversion = c.key) "
                "WHERE c.publisher = ? AND c.campaign = ? AND c.month = ? "
                "AND iif(x.version IS NULL, c.status, x.status) IN ("
                    + marks + ") AND c.time >= ? AND c.time < ? "
                    "AND coalesce(iif(x.version IS NULL, c.payable_from, x.payable_from) <= "
                    "(SELECT max(until) FROM release), iif(x.version IS NULL, c.payable_from, "
                    "x.payable_from) IS NULL) GROUP BY c.type");
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
