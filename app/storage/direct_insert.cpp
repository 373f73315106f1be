#include "app/storage/direct_insert.h"

#include <sqlite3.h>

namespace app {

void DirectInsert::bind(std::int64_t value)
{
    m_statement.check(sqlite3_bind_int64(m_statement.get(), ++m_place, value));
}

void DirectInsert::bindNull()
{
    m_statement.check(sqlite3_bind_null(m_statement.get(), ++m_place));
}

/// The bytes of texts and blobs outlive insert(): they are the arguments of run().
void DirectInsert::bind(std::string_view text)
{
    // Without a pointer it would be NULL.
    const char* const bytes = text.empty() ? "" : text.data();
    m_statement.check(
        sqlite3_bind_text(m_statement.get(), ++m_place, bytes, int(text.size()), SQLITE_STATIC));
}

void DirectInsert::bind(const sql::Sparse& text)
{
    text.text.empty() ? bindNull() : bind(text.text);
}

void DirectInsert::bind(const PackedId& id)
{
    const std::string_view bytes = id.bytes();
    if (!id.isPacked())
        return bind(sql::Sparse{ bytes });
    bindBlob(bytes);
}

void DirectInsert::bindBlob(std::string_view bytes)
{
    m_statement.check(sqlite3_bind_blob(
        m_statement.get(), ++m_place, bytes.data(), int(bytes.size()), SQLITE_STATIC));
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
