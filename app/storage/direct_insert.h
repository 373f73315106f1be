#pragma once

#include "app/storage/direct_statement.h"
#include "app/storage/sql_values.h"

#include <cstdint>
#include <string_view>

namespace app {

/// Inserts rows through SQLite's own functions, on the connection of Qt's driver, where
/// Database::direct() knows it: many times faster a value than Query, which does the same through
/// Qt. FastInsert is whichever of them there is.
class DirectInsert {
public:
    DirectInsert(Database& database, std::string_view statement)
        : m_database(database)
        , m_statement(database, statement)
    {
    }

    /// Binds all `?` in order and inserts; again and again. False when it failed.
    template <typename... Values>
    bool run(const Values&... values)
    {
        m_place = 0;
        (sql::give(*this, values), ...);
        return insert();
    }
    [[nodiscard]] std::int64_t insertedKey() const;
    /// By the last run().
    [[nodiscard]] int changedRows() const;
    [[nodiscard]] core::Result<void> result() const { return m_statement.result(); }

    // The values of run(), which outlive it: for sql::give().
    void addInteger(std::int64_t value);
    void addText(std::string_view text);
    void addBlob(std::string_view bytes);
    void addNull();

private:
    bool insert();

    Database& m_database;
    DirectStatement m_statement;
    int m_place = 0;
};

} // namespace app
