#include "app/storage/direct_statement.h"

#include <sqlite3.h>
#include <utility>

namespace app {

DirectStatement::DirectStatement(Database& database, std::string_view text)
    : m_database(database)
    , m_text(text)
    , m_statement(database.takeDirect(m_text))
{
    core::require(database.direct() != nullptr, "a direct statement has a direct connection");
    if (m_statement)
        return;
    sqlite3_stmt* prepared = nullptr;
    check(sqlite3_prepare_v3(database.direct(),
                             m_text.data(),
                             int(m_text.size()),
                             SQLITE_PREPARE_PERSISTENT,
                             &prepared,
                             nullptr));
    m_statement = PreparedStatement(prepared, sqlite3_finalize);
}

DirectStatement::~DirectStatement()
{
    if (hasFailed())
        return;
    reset();
    m_database.giveBack(m_text, std::move(m_statement));
}

void DirectStatement::check(int outcome)
{
    if (outcome == SQLITE_OK || m_error)
        return;
    sqlite3* const connection = m_database.direct();
    m_error = m_database.failure(QSqlError({},
                                           QString::fromUtf8(sqlite3_errmsg(connection)),
                                           QSqlError::StatementError,
                                           QString::number(sqlite3_errcode(connection))));
}

/// What the last run had to say was said by its step.
void DirectStatement::reset()
{
    sqlite3_reset(m_statement.get());
}

core::Result<void> DirectStatement::result() const
{
    if (m_error)
        return *m_error;
    return {};
}

} // namespace app
