#include "app/storage/direct_insert.h"

#include <sqlite3.h>

namespace app {

void DirectInsert::addInteger(std::int64_t value)
{
    m_statement.check(sqlite3_bind_int64(m_statement.get(), ++m_place, value));
}

void DirectInsert::addText(std::string_view text)
{
    // Without a pointer it would be NULL.
    const char* const bytes = text.empty() ? "" : text.data();
    m_statement.check(
        sqlite3_bind_text(m_statement.get(), ++m_place, bytes, int(text.size()), SQLITE_STATIC));
}

void DirectInsert::addBlob(std::string_view bytes)
{
    m_statement.check(sqlite3_bind_blob(
        m_statement.get(), ++m_place, bytes.data(), int(bytes.size()), SQLITE_STATIC));
}

void DirectInsert::addNull()
{
    m_statement.check(sqlite3_bind_null(m_statement.get(), ++m_place));
}

bool DirectInsert::insert()
{
    if (m_statement.hasFailed())
        return false;
    if (sqlite3_step(m_statement.get()) != SQLITE_DONE)
        m_statement.check(sqlite3_errcode(m_database.direct()));
    m_statement.reset();
    return !m_statement.hasFailed();
}

std::int64_t DirectInsert::insertedKey() const
{
    return sqlite3_last_insert_rowid(m_database.direct());
}

int DirectInsert::changedRows() const
{
    return sqlite3_changes(m_database.direct());
}

} // namespace app
