#pragma once

#include "app/storage/database.h"

#include <string>
#include <string_view>

namespace app {

/// What DirectQuery does, through Qt alone: where program and driver have a SQLite each.
class PlainQuery {
public:
    PlainQuery(Database& database, std::string_view statement)
        : m_query(database, statement)
    {
    }

    void run(const QVariantList& values) { m_query.runBound(values); }
    void run(std::int64_t value) { m_query.run(value); }
    [[nodiscard]] bool next() { return m_query.next(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.get<QVariant>(column).isNull(); }
    [[nodiscard]] std::int64_t integer(int column) const
    {
        return m_query.get<std::int64_t>(column);
    }
    /// Until the next text is asked for.
    [[nodiscard]] std::string_view text(int column)
    {
        m_text = m_query.get<std::string>(column);
        return m_text;
    }
    [[nodiscard]] std::string blob(int column) const
    {
        return m_query.get<QByteArray>(column).toStdString();
    }
    void readId(int column, std::string& id) const
    {
        const QVariant value = m_query.get<QVariant>(column);
        if (value.typeId() == QMetaType::QByteArray)
            unpackId(value.toByteArray().toStdString(), id);
        else
            id = value.toString().toStdString();
    }
    [[nodiscard]] core::Result<void> result() const { return m_query.result(); }

private:
    Query m_query;
    std::string m_text;
};

} // namespace app
