#pragma once

#include "app/storage/database.h"

#include <optional>
#include <string>
#include <string_view>

namespace app {

/// A statement of SQLite's own on the connection of Qt's driver: prepared once a connection and
/// kept there when it goes. Where SQLite's functions fail, the one place where that becomes an
/// Error.
class DirectStatement {
public:
    DirectStatement(Database& database, std::string_view text);
    ~DirectStatement();
    DirectStatement(const DirectStatement&) = delete;
    DirectStatement& operator=(const DirectStatement&) = delete;

    [[nodiscard]] sqlite3_stmt* get() const { return m_statement.get(); }
    /// Notes the first failure; `outcome` is a result code.
    void check(int outcome);
    void reset();
    [[nodiscard]] bool hasFailed() const { return m_error.has_value(); }
    [[nodiscard]] core::Result<void> result() const;

private:
    Database& m_database;
    std::string m_text;
    PreparedStatement m_statement;
    std::optional<core::Error> m_error;
};

} // namespace app
