#include "app/storage/conversion_places.h"

#include "app/storage/data_version.h"

#include <algorithm>

namespace app {

using namespace core;

namespace {

/// An index tells which rows fit, without the rows.
bool isIndexed(const ConversionFilter& filter)
{
    return !filter.campaign && !filter.status && !filter.batch && !filter.reason && !filter.link
        && filter.text.empty();
}

/// So near to the top that counting rows off is as good as any way.
bool isNearTop(std::int64_t offset)
{
    constexpr std::int64_t rowsCountedOff = 2'000;
    return offset < rowsCountedOff;
}

std::string keyList(const std::vector<std::int64_t>& keys)
{
    std::string list = "[";
    for (const std::int64_t key : keys)
        list += (list.size() > 1 ? "," : "") + std::to_string(key);
    return list + ']';
}

ConversionPlaces::Page pageOf(std::vector<std::int64_t> keys)
{
    ConversionPlaces::Page page;
    page.tail = "WHERE c.key IN (SELECT value FROM json_each(?))";
    page.values = { sql::bound(keyList(keys)) };
    page.keys = std::move(keys);
    return page;
}

/// The keys of all count up from 1 without gaps, and none ever goes: the last one is how many there
/// are.
std::string countOf(const Conditions& conditions)
{
    return conditions.text.empty() ? "SELECT coalesce(max(key), 0) FROM conversion"
                                   : "SELECT count(*) FROM conversion c " + conditions.text;
}

bool asksForState(const ConversionFilter& filter)
{
    return filter.status || filter.reason || filter.link || filter.order != ConversionOrder::Time;
}

} // namespace

Result<void> ConversionPlaces::turnTo(const ConversionFilter& filter, const Conditions& conditions)
{
    const auto now = dataVersion(m_database);
    if (!now)
        return now.error();
    const std::string question = conditions.text + orderOf(filter.order, false);
    if (*now == neverTheSame || *now != m_known.dataVersion || question != m_known.question
        || conditions.values != m_known.values)
        m_known = { question, conditions.values, *now, {}, {} };
    return {};
}

Result<std::int64_t> ConversionPlaces::count(const ConversionFilter& filter)
{
    const auto conditions = conditionsOf(filter, m_terms);
    if (!conditions)
        return conditions.error();
    if (auto turned = turnTo(filter, *conditions); !turned)
        return turned.error();
    if (m_known.count)
        return *m_known.count;
    if (!isIndexed(filter)) {
        if (auto gathered = gather(filter, *conditions); !gathered)
            return gathered.error();
        return *m_known.count;
    }
    Query query(m_database, countOf(*conditions));
    std::int64_t found = 0;
    if (query.runBound(conditions->values) && query.next())
        query.into(found);
    if (auto counted = query.result(); !counted)
        return counted.error();
    m_known.count = found;
    return found;
}

Result<ConversionPlaces::Page>
ConversionPlaces::page(const ConversionFilter& filter, std::int64_t offset, int limit)
{
    auto conditions = conditionsOf(filter, m_terms);
    if (!conditions)
        return conditions.error();
    if (auto turned = turnTo(filter, *conditions); !turned)
        return turned.error();
    const bool isByTime = filter.order == ConversionOrder::Time;
    if (isByTime && !m_known.keys) {
        if (isIndexed(filter) && !isNearTop(offset))
            return pageByIndex(filter, std::move(*conditions), offset, limit);
        if (isNearTop(offset)) {
            conditions->values << sql::bound(limit) << sql::bound(offset);
            return Page{ conditions->text + orderOf(filter.order, filter.descending)
                             + "LIMIT ? OFFSET ?",
                         conditions->values,
                         false,
                         {} };
        }
    }
    if (!isByTime && !m_known.keys && conditions->text.empty()) {
        auto near = pageNearAnEnd(filter, offset, limit);
        if (!near || *near)
            return near ? Result<Page>(std::move(**near)) : near.error();
    }
    if (!m_known.keys)
        if (auto gathered = gather(filter, *conditions); !gathered)
            return gathered.error();
    return pageOfKeys(filter.descending, offset, limit);
}

/// In order of time by the index; where another figure goes first, stably by that.
Result<void> ConversionPlaces::gather(const ConversionFilter& filter, const Conditions& conditions)
{
    struct Place {
        std::int64_t figure = 0;
        std::int64_t key = 0;
    };
    const std::string_view figure = figureOf(filter.order);
    std::vector<Place> places;
    const auto read = readFast(m_database, [&]<typename Rows>(std::type_identity<Rows>) {
        Rows rows(m_database,
                  "SELECT c.key, " + std::string(figure.empty() ? "0" : figure)
                      + " FROM conversion c "
                      + std::string(asksForState(filter) ? latestChange : "") + conditions.text
                      + "ORDER BY " + orderOfEqual(filter.order, false));
        rows.run(conditions.values);
        while (rows.next())
            places.push_back({ rows.isNull(1) ? noAmount : rows.integer(1), rows.integer(0) });
        return rows.result();
    });
    if (!read)
        return read;
    if (!figure.empty())
        std::ranges::stable_sort(places, {}, &Place::figure);
    std::vector<std::int64_t>& keys = m_known.keys.emplace();
    keys.reserve(places.size());
    for (const Place& place : places)
        keys.push_back(place.key);
    m_known.count = std::int64_t(keys.size());
    return {};
}

ConversionPlaces::Page
ConversionPlaces::pageOfKeys(bool descending, std::int64_t offset, int limit) const
{
    const std::vector<std::int64_t>& keys = *m_known.keys;
    const auto count = std::int64_t(keys.size());
    const std::int64_t from = std::clamp<std::int64_t>(offset, 0, count);
    const std::int64_t to = std::min(count, from + std::int64_t(limit));
    return descending ? pageOf({ keys.rbegin() + from, keys.rbegin() + to })
                      : pageOf({ keys.begin() + from, keys.begin() + to });
}

/// Of all by an amount. Nothing: the page is not near an end, or the bounds do not tell.
Result<std::optional<ConversionPlaces::Page>>
ConversionPlaces::pageNearAnEnd(const ConversionFilter& filter, std::int64_t offset, int limit)
{
    const auto all = count(filter);
    if (!all)
        return all.error();
    const std::int64_t from = std::min(offset, *all);
    const std::int64_t to = std::min(*all, from + std::int64_t(limit));
    const bool isFromTop = isNearTop(from);
    if (!isFromTop && !isNearTop(*all - to))
        return std::optional<Page>();
    const std::int64_t skipped = isFromTop ? from : *all - to;
    auto keys = m_bounds.first(filter.order, filter.descending == isFromTop, skipped + (to - from));
    if (!keys)
        return keys.error();
    if (!*keys)
        return std::optional<Page>();
    (*keys)->erase((*keys)->begin(), (*keys)->begin() + skipped);
    if (!isFromTop)
        std::ranges::reverse(**keys);
    return std::optional(pageOf(std::move(**keys)));
}

/// The index alone says at which time the page begins, and how many rows of that time come before
/// it.
Result<ConversionPlaces::Page> ConversionPlaces::pageByIndex(const ConversionFilter& filter,
                                                             Conditions conditions,
                                                             std::int64_t offset,
                                                             int limit)
{
    Page page;
    std::int64_t rows = limit;
    if (m_known.count && offset > *m_known.count / 2) {
        page.isBackwards = true;
        const std::int64_t end = std::min(*m_known.count, offset + limit);
        rows = std::max<std::int64_t>(0, end - offset);
        offset = *m_known.count - end;
    }
    const bool descending = filter.descending != page.isBackwards;
    const std::string down = descending ? " DESC" : "";
    Query first(m_database,
                "SELECT c.time, c.key FROM conversion c " + conditions.text + "ORDER BY c.time"
                    + down + ", c.key" + down + " LIMIT 1 OFFSET ?");
    first.runBound(conditions.values + QVariantList{ sql::bound(offset) });
    std::int64_t time = 0;
    std::int64_t key = 0;
    const bool isThere = first.next();
    if (isThere)
        first.into(time, key);
    if (auto found = first.result(); !found)
        return found.error();
    Conditions before = conditions;
    before.add("c.time = ?", { sql::bound(time) });
    before.add(descending ? "c.key > ?" : "c.key < ?", { sql::bound(key) });
    Query ties(m_database, "SELECT count(*) FROM conversion c " + before.text);
    std::int64_t skipped = 0;
    if (ties.runBound(before.values) && ties.next())
        ties.into(skipped);
    if (auto counted = ties.result(); !counted)
        return counted.error();
    conditions.add(descending ? "c.time <= ?" : "c.time >= ?", { sql::bound(time) });
    page.tail = conditions.text + orderOf(filter.order, descending) + "LIMIT ? OFFSET ?";
    page.values = conditions.values
        + QVariantList{ sql::bound(isThere ? rows : std::int64_t(0)), sql::bound(skipped) };
    return page;
}

} // namespace app
