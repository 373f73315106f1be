#include "app/storage/terms.h"

#include "app/storage/fast_insert.h"
#include "app/storage/fast_rows.h"
#include "core/base/text_map.h"

#include <algorithm>

namespace app {

using core::FlatIndex;

namespace {

/// After so many single texts all are read at once.
constexpr int singleTexts = 50;

/// Numbers count from 1; others are not from here.
constexpr std::int64_t highestId = 1 << 28;

constexpr core::TextHash termHash;

} // namespace

Terms::Terms(Database& database)
    : m_database(database)
{
}

Terms::~Terms() = default;

void Terms::keep(std::int64_t id, std::string_view text)
{
    if (id > highestId)
        return;
    const auto place = std::size_t(id);
    if (m_byId.size() <= place)
        m_byId.resize(place + 1);
    m_byId[place] = m_texts.emplace_back(text);
    if (m_size == m_room)
        return makeRoom();
    m_ids.insert(termHash(text), std::uint32_t(id));
    ++m_size;
}

void Terms::makeRoom()
{
    constexpr std::size_t first = 1'024;
    m_room = std::max(first, m_room * 2);
    m_ids = FlatIndex(m_room);
    m_size = 0;
    for (std::size_t id = 0; id < m_byId.size(); ++id)
        if (!m_byId[id].empty()) {
            m_ids.insert(termHash(m_byId[id]), std::uint32_t(id));
            ++m_size;
        }
}

core::Result<void> Terms::readAll()
{
    if (m_areAllKnown)
        return {};
    const auto read = readFast(m_database, [&]<typename Rows>(std::type_identity<Rows>) {
        Rows rows(m_database, "SELECT id, text FROM term");
        rows.run(QVariantList());
        while (rows.next()) {
            const std::int64_t id = rows.integer(0);
            m_last = std::max(m_last, id);
            if (known(id).empty())
                keep(id, rows.text(1));
        }
        return rows.result();
    });
    m_areAllKnown = read && m_database.isInUnit();
    return read;
}

core::Result<std::int64_t> Terms::find(std::string_view text)
{
    if (text.empty())
        return std::int64_t(0);
    const auto known =
        m_ids.find(termHash(text), [&](std::uint32_t id) { return m_byId[id] == text; });
    if (known)
        return std::int64_t(*known);
    if (m_areAllKnown)
        return std::int64_t(0);
    Query query(m_database, "SELECT id FROM term WHERE text = ?");
    std::int64_t id = 0;
    if (query.run(text) && query.next()) {
        query.into(id);
        keep(id, text);
    }
    return query.answer(id);
}

core::Result<QVariant> Terms::find(const std::string& text)
{
    const auto id = find(std::string_view(text));
    if (!id)
        return id.error();
    return text.empty() ? QVariant() : sql::bound(*id);
}

core::Result<std::int64_t> Terms::numberOf(std::string_view text)
{
    const auto known = find(text);
    if (!known || *known != 0 || text.empty())
        return known;
    if (!m_areAllKnown) {
        const auto id = insert(std::nullopt, text);
        if (id)
            keep(*id, text);
        return id;
    }
    m_unwritten.push_back(++m_last);
    keep(m_last, text);
    return m_last;
}

core::Result<std::int64_t> Terms::insert(std::optional<std::int64_t> id, std::string_view text)
{
    if (!m_insert)
        m_insert =
            std::make_unique<FastInsert>(m_database, "INSERT INTO term (id, text) VALUES (?, ?)");
    if (!m_insert->run(id, text))
        return m_insert->result().error();
    return m_insert->insertedKey();
}

core::Result<void> Terms::write()
{
    for (const std::int64_t id : m_unwritten)
        if (auto inserted = insert(id, known(id)); !inserted)
            return inserted.error();
    m_unwritten.clear();
    return {};
}

core::Result<QVariant> Terms::idOf(const std::string& text)
{
    const auto id = numberOf(text);
    if (!id)
        return id.error();
    if (auto written = write(); !written)
        return written.error();
    return text.empty() ? QVariant() : sql::bound(*id);
}

core::Result<std::string_view> Terms::textOf(std::int64_t id)
{
    if (id <= 0 || id > highestId)
        return std::string_view();
    if (const std::string_view text = known(id); !text.empty())
        return text;
    if (++m_misses >= singleTexts) {
        m_misses = 0;
        if (auto read = readAll(); !read)
            return read.error();
        if (const std::string_view text = known(id); !text.empty())
            return text;
    }
    Query query(m_database, "SELECT text FROM term WHERE id = ?");
    if (query.run(id) && query.next())
        keep(id, query.get<std::string>(0));
    return query.answer(known(id));
}

core::Result<std::string> Terms::textOf(const QVariant& id)
{
    const auto text = textOf(std::int64_t(id.toLongLong()));
    if (!text)
        return text.error();
    return std::string(*text);
}

void Terms::forget()
{
    m_insert.reset();
    m_texts.clear();
    m_byId.clear();
    m_unwritten.clear();
    m_last = 0;
    m_ids = {};
    m_room = m_size = 0;
    m_misses = 0;
    m_areAllKnown = false;
}

} // namespace app
