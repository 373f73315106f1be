#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace app {

class Database;

/// What can be told of open books without telling anything that stands in them: for the log and
/// for whoever is asked for help. Belongs to the thread of the connection, which outlives it.
class WorkspaceFacts {
public:
    WorkspaceFacts(Database& database, int schema);

    [[nodiscard]] int schema() const { return m_schema; }
    /// A line each: the database, its schema and settings, sizes, how many rows each table has.
    /// Neither the file's name, which may be a company's, nor its folder.
    [[nodiscard]] core::Result<std::vector<std::string>> lines();

private:
    /// "journal_mode wal, synchronous 2 …"
    [[nodiscard]] core::Result<std::string> settings();
    [[nodiscard]] core::Result<std::string> rows();

    Database& m_database;
    int m_schema;
};

} // namespace app
