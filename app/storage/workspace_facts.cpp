#include "app/storage/workspace_facts.h"

#include "app/storage/database.h"
#include "app/storage/migrations.h"
#include "app/storage/workspace_backups.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace app {
namespace {

constexpr std::string_view told[] = {
    "journal_mode", "synchronous", "page_size", "page_count", "freelist_count"
};

std::string sizeOf(const std::string& path)
{
    return std::to_string(QFileInfo(QString::fromStdString(path)).size()) + " bytes";
}

} // namespace

WorkspaceFacts::WorkspaceFacts(Database& database, int schema)
    : m_database(database)
    , m_schema(schema)
{
}

core::Result<std::vector<std::string>> WorkspaceFacts::lines()
{
    const auto sqlite = m_database.ask<std::string>("SELECT sqlite_version()");
    if (!sqlite)
        return sqlite.error();
    const auto set = settings();
    if (!set)
        return set.error();
    const auto counted = rows();
    if (!counted)
        return counted.error();
    const std::string& path = m_database.path();
    const QStorageInfo disk(QFileInfo(QString::fromStdString(path)).absolutePath());
    return std::vector<std::string>{
        "SQLite " + *sqlite,
        "Schema: " + std::to_string(m_schema) + ", this program's "
            + std::to_string(schemaVersion()),
        "Settings: " + *set,
        "File: " + sizeOf(path) + ", its -wal " + sizeOf(path + "-wal"),
        "Disk: " + disk.fileSystemType().toStdString() + ", "
            + std::to_string(disk.bytesAvailable() >> 20) + " MiB free",
        "Backups: " + std::to_string(backupsOf(path).size()),
        "Rows: " + *counted,
    };
}

core::Result<std::string> WorkspaceFacts::settings()
{
    std::string text;
    for (const std::string_view pragma : told) {
        const auto value = m_database.ask<std::string>("PRAGMA " + std::string(pragma));
        if (!value)
            return value.error();
        text += (text.empty() ? "" : ", ") + std::string(pragma) + ' ' + *value;
    }
    return text;
}

core::Result<std::string> WorkspaceFacts::rows()
{
    std::vector<std::string> tables;
    Query names(m_database,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                "ORDER BY name");
    for (names.run(); names.next();)
        tables.push_back(names.get<std::string>(0));
    if (auto read = names.result(); !read)
        return read.error();
    std::string text;
    for (const std::string& table : tables) {
        const auto count = m_database.ask<std::int64_t>("SELECT count(*) FROM \"" + table + '"');
        if (!count)
            return count.error();
        text += (text.empty() ? "" : ", ") + table + ' ' + std::to_string(*count);
    }
    return text;
}

} // namespace app
