#include "app/storage/terms.h"

namespace app {

core::Result<QVariant> Terms::find(const std::string& text)
{
    if (text.empty())
        return QVariant();
    if (const auto known = m_ids.find(text); known != m_ids.end())
        return sql::bound(known->second);
    Query query(m_database, "SELECT id FROM term WHERE text = ?");
    std::int64_t id = 0;
    if (query.run(text) && query.next()) {
        query.into(id);
        m_ids[text] = id;
    }
    return query.answer(sql::bound(id));
}

core::Result<QVariant> Terms::idOf(const std::string& text)
{
    auto known = find(text);
    if (!known || known->isNull() || known->toLongLong() != 0)
        return known;
    Query query(m_database, "INSERT INTO term (text) VALUES (?)");
    if (!query.run(text))
        return query.result().error();
    m_ids[text] = query.insertedKey();
    return sql::bound(query.insertedKey());
}

core::Result<std::string> Terms::textOf(const QVariant& id)
{
    if (id.isNull())
        return std::string();
    const std::int64_t key = id.toLongLong();
    if (const auto known = m_texts.find(key); known != m_texts.end())
        return known->second;
    Query query(m_database, "SELECT text FROM term WHERE id = ?");
    std::string text;
    if (query.run(key) && query.next()) {
        query.into(text);
        m_texts[key] = text;
    }
    return query.answer(text);
}

void Terms::forget()
{
    m_ids.clear();
    m_texts.clear();
}

} // namespace app
