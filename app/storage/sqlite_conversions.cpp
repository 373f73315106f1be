#include "app/storage/conversion_conditions.h"
#include "app/storage/conversion_rows.h"
#include "app/storage/fast_rows.h"
#include "app/storage/json_texts.h"
#include "app/storage/sqlite_store.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <tuple>
#include <unordered_map>

namespace app {

using namespace core;

namespace {

std::string selectWhere(const std::string& tail)
{
    return std::string(conversionSelect) + std::string(latestChange) + tail;
}

using Visitor = std::function<bool(const StoredConversion&)>;

/// Conversions of one time, which come by key, on their way to a visitor, who has them by id first.
class Ties {
public:
    /// So many are still put in order here.
    static constexpr std::size_t most = 2'000;

    explicit Ties(bool descending)
        : m_descending(descending)
    {
    }

    /// Where to read the next one. It belongs to the others only once it is added.
    [[nodiscard]] StoredConversion& next()
    {
        if (m_size == m_rows.size())
            m_rows.push_back(std::make_unique<StoredConversion>());
        return *m_rows[m_size];
    }
    [[nodiscard]] bool isOfOtherTime() const
    {
        return m_size > 0 && m_rows[m_size]->conversion.time != time();
    }
    void addNext() { ++m_size; }
    [[nodiscard]] bool areTooMany() const { return m_size == most; }
    [[nodiscard]] Timestamp time() const { return m_rows[0]->conversion.time; }

    /// All that were added; only the next one stays. False: the visitor wants no more.
    [[nodiscard]] bool handOver(const Visitor& visitor)
    {
        const std::span<Row> ties(m_rows.data(), m_size);
        if (m_size > 1)
            std::ranges::sort(ties, [this](const Row& a, const Row& b) {
                return m_descending ? nameOf(*b) < nameOf(*a) : nameOf(*a) < nameOf(*b);
            });
        const bool goesOn =
            std::ranges::all_of(ties, [&](const Row& row) { return visitor(*row); });
        if (m_size > 0 && m_size < m_rows.size())
            std::swap(m_rows[0], m_rows[m_size]);
        m_size = 0;
        return goesOn;
    }
    void forget() { m_size = 0; }

private:
    using Row = std::unique_ptr<StoredConversion>; ///< large: they change places by their pointers

    static std::tuple<const std::string&, ConversionId> nameOf(const StoredConversion& stored)
    {
        return { stored.conversion.id, stored.conversion.key };
    }

    bool m_descending;
    std::vector<Row> m_rows; ///< their texts keep their room
    std::size_t m_size = 0;
};

} // namespace

Result<void>
SqliteStore::visitWhere(const std::string& tail, const QVariantList& values, const Visitor& visitor)
{
    return readFast(*m_database, [&]<typename Rows>(std::type_identity<Rows>) {
        Rows rows(*m_database, selectWhere(tail));
        rows.run(values);
        ConversionReader<Rows> reader(*m_database, rows, m_commons, m_terms);
        StoredConversion stored;
        while (rows.next()) {
            if (auto read = reader.read(stored); !read)
                return read;
            if (!visitor(stored))
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
                      { sql::bound(keys) });
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
    const QVariant list = sql::bound(keys);
    return selectedBy(
        "WHERE c.key IN "
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
        std::erase_if(*found,
                      [id](const StoredConversion& one) { return one.conversion.id != id; });
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

/// The index on time brings rows by time and key; having SQLite sort them by id as well takes as
/// long again as reading them. Only where very many are of one time it does, since they would fill
/// the memory.
Result<void>
SqliteStore::visitByTime(const Conditions& conditions, bool descending, const Visitor& visitor)
{
    const std::string down = descending ? " DESC" : "";
    return readFast(*m_database, [&]<typename Rows>(std::type_identity<Rows>) -> Result<void> {
        Rows rows(*m_database,
                  selectWhere(conditions.text + "ORDER BY c.time" + down + ", c.key" + down));
        rows.run(conditions.values);
        ConversionReader<Rows> reader(*m_database, rows, m_commons, m_terms);
        Ties ties(descending);
        std::optional<Timestamp> done; ///< all of this time were handed over
        bool goesOn = true;
        while (goesOn && rows.next()) {
            if (done && reader.time() == *done)
                continue;
            if (auto read = reader.read(ties.next()); !read)
                return read;
            if (ties.isOfOtherTime())
                goesOn = ties.handOver(visitor);
            ties.addNext();
            if (!ties.areTooMany())
                continue;
            done = ties.time();
            ties.forget();
            Conditions ofOneTime = conditions;
            ofOneTime.add("c.time = ?", { sql::bound(*done) });
            const auto visited = visitWhere(
                ofOneTime.text + orderOf(ConversionOrder::Time, descending),
                ofOneTime.values,
                [&](const StoredConversion& stored) { return goesOn = visitor(stored); });
            if (!visited)
                return visited;
        }
        if (goesOn && rows.result())
            static_cast<void>(ties.handOver(visitor));
        return rows.result();
    });
}

Result<void> SqliteStore::visitConversions(const ConversionFilter& filter, const Visitor& visitor)
{
    const auto conditions = conditionsOf(filter, m_terms);
    if (!conditions)
        return conditions.error();
    if (filter.order == ConversionOrder::Time)
        return visitByTime(*conditions, filter.descending, visitor);
    return visitWhere(
        conditions->text + orderOf(filter.order, filter.descending), conditions->values, visitor);
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
