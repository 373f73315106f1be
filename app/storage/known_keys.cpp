#include "app/storage/known_keys.h"

namespace app {

core::Result<void> KnownKeys::readRange()
{
    Query query(m_database, "SELECT min(key), max(key), count(*) FROM " + std::string(m_table));
    query.run();
    if (query.next()) {
        const auto first = query.get<std::int64_t>(0);
        const auto last = query.get<std::int64_t>(1);
        const auto count = query.get<std::int64_t>(2);
        if (count > 0 && last - first + 1 == count) {
            m_first = first;
            m_last = last;
        }
    }
    m_isRead = true;
    return query.result();
}

core::Result<bool> KnownKeys::look(std::int64_t key)
{
    if (!m_isRead) {
        if (auto read = readRange(); !read)
            return read.error();
        return has(key);
    }
    Query query(m_database,
                "SELECT EXISTS (SELECT 1 FROM " + std::string(m_table) + " WHERE key = ?)");
    query.run(key);
    const bool isThere = query.next() && query.get<int>(0) != 0;
    if (isThere && key == m_last + 1)
        m_last = key;
    else if (isThere)
        m_others.insert(key);
    return query.answer(isThere);
}

void KnownKeys::forget()
{
    m_isRead = false;
    m_first = 1;
    m_last = 0;
    m_others.clear();
}

} // namespace app
