#include "app/storage/direct_insert.h"

#include <QSqlError>

#include <sqlite3.h>

namespace app {

DirectInsert::DirectInsert(Database& database, std::string_view statement)
    : m_database(database)
{
    core::require(database.direct() != nullptr, "a direct insert has a direct connection");
    check(sqlite3_prepare_v2(
        database.direct(), statement.data(), int(statement.size()), &m_statement, nullptr));
}

DirectInsert::~DirectInsert()
{
    sqlite3_finalize(m_statement);
}

void DirectInsert::check(int outcome)
{
    if (outcome == SQLITE_OK || m_error)
        return;
    sqlite3* const connection = m_database.direct();
    m_error = m_database.failure(QSqlError({},
                                           QString::fromUtf8(sqlite3_errmsg(connection)),
                                           QSqlError::StatementError,
                                           QString::number(sqlite3_errcode(connection))));
}

void DirectInsert::bind(std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement, ++m_place, value));
}

void DirectInsert::bindNull()
{
    check(sqlite3_bind_null(m_statement, ++m_place));
}

/// The bytes of texts and blobs outlive insert(): they are the arguments of run().
void DirectInsert::bind(std::string_view text)
{
    // Without a pointer it would be NULL.
    const char* const bytes = text.empty() ? "" : text.data();
    check(sqlite3_bind_text(m_statement, ++m_place, bytes, int(text.size()), SQLITE_STATIC));
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
    check(
        sqlite3_bind_blob(m_statement, ++m_place, bytes.data(), int(bytes.size()), SQLITE_STATIC));
}

bool DirectInsert::insert()
{
    if (m_error)
        return false;
    if (sqlite3_step(m_statement) != SQLITE_DONE)
        check(sqlite3_errcode(m_database.direct()));
    sqlite3_reset(m_statement);
    return !m_error;
}

std::int64_t DirectInsert::insertedKey() const
{
    return sqlite3_last_insert_rowid(m_database.direct());
}

int DirectInsert::changedRows() const
{
    return sqlite3_changes(m_database.direct());
}

core::Result<void> DirectInsert::result() const
{
    if (m_error)
        return *m_error;
    return {};
}

} // namespace app
