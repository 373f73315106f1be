#include "app/storage/direct_query.h"

#include <QSqlDriver>

#include <sqlite3.h>

#include <algorithm>

namespace app {

namespace {

/// Set to anything: millions of rows are read through Qt too, as where the libraries differ.
constexpr const char* plainOnly = "PAYOUTDESK_PLAIN_SQL";

std::vector<std::string> linkedOptions()
{
    std::vector<std::string> options;
    for (int i = 0; const char* option = sqlite3_compileoption_get(i); ++i)
        options.emplace_back(option);
    std::sort(options.begin(), options.end());
    return options;
}

/// Whether the connection's library is the one this program is linked with: another one, even of the
/// same version, has its own idea of what lies behind the handle.
bool isOurLibrary(Database& database)
{
    const auto source = database.ask<std::string>("SELECT sqlite_source_id()");
    if (!source || *source != sqlite3_sourceid())
        return false;
    Query query(database, "PRAGMA compile_options");
    query.run();
    std::vector<std::string> options;
    while (query.next())
        options.push_back(query.get<std::string>(0));
    std::sort(options.begin(), options.end());
    return query.result() && options == linkedOptions();
}

} // namespace

sqlite3* Database::direct()
{
    if (!m_direct) {
        m_direct = nullptr;
        const QVariant handle = m_database.driver()->handle();
        const bool isSqlite = handle.isValid() && qstrcmp(handle.typeName(), "sqlite3*") == 0;
        if (isSqlite && !qEnvironmentVariableIsSet(plainOnly) && isOurLibrary(*this))
            m_direct = *static_cast<sqlite3* const*>(handle.constData());
    }
    return *m_direct;
}

DirectQuery::DirectQuery(Database& database, std::string_view statement)
    : m_database(database)
{
    core::require(database.direct() != nullptr, "a direct query has a direct connection");
    if (sqlite3_prepare_v2(database.direct(),
                           statement.data(),
                           int(statement.size()),
                           &m_statement,
                           nullptr)
        != SQLITE_OK)
        fail();
}

DirectQuery::~DirectQuery()
{
    sqlite3_finalize(m_statement);
}

void DirectQuery::fail()
{
    sqlite3* const connection = m_database.direct();
    m_error = m_database.failure(QSqlError({},
                                           QString::fromUtf8(sqlite3_errmsg(connection)),
                                           QSqlError::StatementError,
                                           QString::number(sqlite3_errcode(connection))));
}

void DirectQuery::run(const QVariantList& values)
{
    if (!m_error)
        sqlite3_reset(m_statement); // what the last run said was said by next()
    for (qsizetype i = 0; i < values.size() && !m_error; ++i) {
        const QVariant& value = values[i];
        const int place = int(i) + 1;
        int done = SQLITE_OK;
        if (value.isNull()) {
            done = sqlite3_bind_null(m_statement, place);
        } else if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray bytes = value.toByteArray();
            done = sqlite3_bind_blob(
                m_statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            done = sqlite3_bind_text(
                m_statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else {
            done = sqlite3_bind_int64(m_statement, place, value.toLongLong());
        }
        if (done != SQLITE_OK)
            fail();
    }
}

void DirectQuery::run(std::int64_t value)
{
    if (m_error)
        return;
    sqlite3_reset(m_statement);
    if (sqlite3_bind_int64(m_statement, 1, value) != SQLITE_OK)
        fail();
}

bool DirectQuery::next()
{
    if (m_error)
        return false;
    const int step = sqlite3_step(m_statement);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        fail();
    return step == SQLITE_ROW;
}

bool DirectQuery::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

DirectQuery::Type DirectQuery::type(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Type::Integer;
    case SQLITE_FLOAT:
        return Type::Real;
    case SQLITE_TEXT:
        return Type::Text;
    case SQLITE_BLOB:
        return Type::Blob;
    default:
        return Type::Null;
    }
}

std::int64_t DirectQuery::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view DirectQuery::text(int column) const
{
    const void* const bytes = sqlite3_column_text(m_statement, column);
    const auto size = std::size_t(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string_view(static_cast<const char*>(bytes), size) : std::string_view();
}

std::string_view DirectQuery::blob(int column) const
{
    const void* const bytes = sqlite3_column_blob(m_statement, column);
    const auto size = std::size_t(sqlite3_column_bytes(m_statement, column));
    return bytes ? std::string_view(static_cast<const char*>(bytes), size) : std::string_view();
}

void DirectQuery::readId(int column, std::string& id) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_BLOB) {
        id = text(column);
        return;
    }
    unpackId(blob(column), id);
}

core::Result<void> DirectQuery::result() const
{
    if (m_error)
        return *m_error;
    return {};
}

} // namespace app
