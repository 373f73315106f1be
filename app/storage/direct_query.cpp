#include "app/storage/direct_query.h"

#include <QSqlDriver>

#include <algorithm>
#include <sqlite3.h>

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

/// Whether the connection's library is the one this program is linked with: another one, even of
/// the same version, has its own idea of what lies behind the handle.
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

void DirectQuery::run(const QVariantList& values)
{
    if (!m_statement.hasFailed())
        m_statement.reset();
    for (qsizetype i = 0; i < values.size() && !m_statement.hasFailed(); ++i) {
        const QVariant& value = values[i];
        const int place = int(i) + 1;
        int done = SQLITE_OK;
        if (value.isNull()) {
            done = sqlite3_bind_null(m_statement.get(), place);
        } else if (value.typeId() == QMetaType::QByteArray) {
            const QByteArray bytes = value.toByteArray();
            done = sqlite3_bind_blob(
                m_statement.get(), place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        } else if (value.typeId() == QMetaType::QString) {
            const QByteArray text = value.toString().toUtf8();
            done = sqlite3_bind_text(
                m_statement.get(), place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        } else {
            done = sqlite3_bind_int64(m_statement.get(), place, value.toLongLong());
        }
        m_statement.check(done);
    }
}

void DirectQuery::run(std::int64_t value)
{
    if (m_statement.hasFailed())
        return;
    m_statement.reset();
    m_statement.check(sqlite3_bind_int64(m_statement.get(), 1, value));
}

bool DirectQuery::next()
{
    if (m_statement.hasFailed())
        return false;
    const int step = sqlite3_step(m_statement.get());
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        m_statement.check(step);
    return step == SQLITE_ROW;
}

bool DirectQuery::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

DirectQuery::Type DirectQuery::type(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
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
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view DirectQuery::text(int column) const
{
    const void* const bytes = sqlite3_column_text(m_statement.get(), column);
    const auto size = std::size_t(sqlite3_column_bytes(m_statement.get(), column));
    return bytes ? std::string_view(static_cast<const char*>(bytes), size) : std::string_view();
}

std::string_view DirectQuery::blob(int column) const
{
    const void* const bytes = sqlite3_column_blob(m_statement.get(), column);
    const auto size = std::size_t(sqlite3_column_bytes(m_statement.get(), column));
    return bytes ? std::string_view(static_cast<const char*>(bytes), size) : std::string_view();
}

void DirectQuery::readId(int column, std::string& id) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB) {
        id = text(column);
        return;
    }
    unpackId(blob(column), id);
}

} // namespace app
