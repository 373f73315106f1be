#include "app/storage/conversion_conditions.h"
#include "app/storage/conversion_rows.h"
#include "app/storage/fast_rows.h"
#include "app/storage/json_texts.h"
#include "app/storage/sqlite_store.h"

#include <algorithm>
#include <unordered_map>

namespace app {

using namespace core;

namespace {

/// Keys as one parameter of a statement, however many: "[1,2]".
std::string keyList(std::span<const ConversionId> keys)
{
    std::string list = "[";
    for (const ConversionId key : keys)
        list += (list.size() > 1 ? "," : "") + std::to_string(key.value);
    return list + ']';
}

} // namespace

Result<void> SqliteStore::visitWhere(const std::string& tail,
                                     const QVariantList& values,
                                     const std::function<bool(const StoredConversion&)>& visitor)
{
    const std::string statement = std::string(conversionSelect) + std::string(latestChange)
        + std::string(winningRule) + tail;
    return readFast(*m_database, [&]<typename Rows>(std::type_identity<Rows>) {
        Rows rows(*m_database, statement);
        rows.run(values);
        ConversionReader<Rows> reader(rows, m_commons, m_terms);
        while (rows.next()) {
            if (auto read = reader.read(); !read)
                return read;
            if (!visitor(reader.conversion()))
                break;
        }
        return rows.result();
    });
}

Result<std::vector<StoredConversion>> SqliteStore::selectedBy(const std::string& tail,
                                                              const QVariantList& values)
{
    std::vector<StoredConversion> found;
    const auto visited = visitWhere(tail, values, [&found](const StoredConversion& stored) {
        found.push_back(stored);
        return true;
    });
    if (!visited)
        return visited.error();
    return found;
}

Result<std::vector<StoredConversion>>
SqliteStore::findConversions(std::span<const Identity> identities)
{
    const auto keys = m_writer.mayHave(identities);
    if (!keys)
        return keys.error();
    if (keys->empty())
        return std::vector<StoredConversion>();
    auto found = conversionsByKey(*keys);
    if (!found)
        return found;
    std::vector<Identity> sorted(identities.begin(), identities.end());
    std::ranges::sort(sorted);
    std::erase_if(*found, [&sorted](const StoredConversion& stored) {
        return !std::ranges::binary_search(sorted, identityOf(stored.conversion));
    });
    return found;
}

Result<Identity> SqliteStore::identityOfKey(ConversionId key)
{
    const auto found = conversionsByKey({ &key, 1 });
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ ErrorCode::Storage,
                      say("core", "A conversion refers to something that is not there."),
                      m_database->path(),
                      say("core", "Check the books.") };
    return identityOf(found->front().conversion);
}

Result<std::vector<StoredConversion>>
SqliteStore::conversionsByKey(std::span<const ConversionId> keys)
{
    return selectedBy("WHERE c.key IN (SELECT value FROM json_each(?)) ORDER BY c.key",
                      { sql::bound(keyList(keys)) });
}

Result<bool> SqliteStore::hasLinks()
{
    Query query(*m_database,
                "SELECT EXISTS (SELECT 1 FROM conversion WHERE linked IS NOT NULL) "
                "OR EXISTS (SELECT 1 FROM conversion_change WHERE linked IS NOT NULL)");
    query.run();
    const bool has = query.next() && query.get<int>(0) != 0;
    return query.answer(has);
}

Result<std::vector<StoredConversion>> SqliteStore::linkedTo(std::span<const ConversionId> keys)
{
    const QVariant list = sql::bound(keyList(keys));
    return selectedBy("WHERE c.key IN "
                      "(SELECT key FROM conversion WHERE linked IN (SELECT value FROM json_each(?)) "
                      "UNION SELECT conversion FROM conversion_change "
                      "WHERE linked IN (SELECT value FROM json_each(?))) "
                      "AND iif(x.version IS NULL, c.linked, x.linked) IN "
                      "(SELECT value FROM json_each(?)) ORDER BY c.key",
                      { list, list, list });
}

Result<std::vector<StoredConversion>>
SqliteStore::earlierConversions(EarlierBy by, std::span<const std::string> values)
{
    const std::string column = by == EarlierBy::Click ? "click_id" : "order_id";
    std::vector<ConversionId> keys;
    Query query(*m_database, "SELECT key FROM conversion WHERE " + column + " = ?");
    for (const std::string& value : values) {
        by == EarlierBy::Click ? query.run(PackedId(value)) : query.run(value);
        while (query.next())
            keys.push_back(query.get<ConversionId>(0));
    }
    if (auto looked = query.result(); !looked)
        return looked.error();
    return conversionsByKey(keys);
}

Result<std::vector<StoredConversion>> SqliteStore::conversionsById(std::string_view id)
{
    if (id.empty())
        return std::vector<StoredConversion>();
    // Identities are indexed, ids are not: an id alone makes the identity (D20).
    Conversion wanted;
    wanted.id = id;
    const Identity identity = identityOf(wanted);
    auto found = findConversions({ &identity, 1 });
    if (found)
        std::erase_if(*found, [id](const StoredConversion& one) { return one.conversion.id != id; });
    return found;
}

Result<std::int64_t> SqliteStore::countConversions(const ConversionFilter& filter)
{
    return m_places.count(filter);
}

Result<std::vector<StoredConversion>>
SqliteStore::conversionPage(const ConversionFilter& filter, std::int64_t offset, int limit)
{
    const auto page = m_places.page(filter, offset, limit);
    if (!page)
        return page.error();
    auto found = selectedBy(page->tail, page->values);
    if (!found)
        return found;
    if (page->isBackwards)
        std::ranges::reverse(*found);
    if (!page->keys.empty()) {
        std::unordered_map<std::int64_t, std::size_t> places;
        for (const std::int64_t key : page->keys)
            places.emplace(key, places.size());
        std::ranges::sort(*found, {}, [&places](const StoredConversion& stored) {
            return places.at(stored.conversion.key.value);
        });
    }
    return found;
}

Result<void>
SqliteStore::visitConversions(const ConversionFilter& filter,
                              const std::function<bool(const StoredConversion&)>& visitor)
{
    const auto conditions = conditionsOf(filter, m_terms);
    if (!conditions)
        return conditions.error();
    return visitWhere(conditions->text + orderOf(filter.order, filter.descending), conditions->values, visitor);
}

Result<std::vector<std::string>> SqliteStore::conversionTypes()
{
    Query query(*m_database,
                "SELECT text FROM term WHERE EXISTS "
                "(SELECT 1 FROM conversion_common WHERE type = term.id) ORDER BY text");
    query.run();
    std::vector<std::string> types;
    while (query.next())
        types.push_back(query.get<std::string>(0));
    return query.answer(types);
}

} // namespace app
