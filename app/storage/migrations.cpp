#include "app/storage/migrations.h"

#include "app/storage/lookup_indexes.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <map>

/// The macro must stand outside of any namespace.
static void initialiseMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace app {

namespace {

/// The migrations in order of their numbers.
QStringList migrationFiles()
{
    static const bool isInitialised = (initialiseMigrations(), true);
    Q_UNUSED(isInitialised);
    const QDir folder(QStringLiteral(":/migrations"));
    QStringList files;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name))
        files.push_back(folder.filePath(name));
    return files;
}

using Objects = std::map<std::string, std::string>;

core::Result<Objects> objectsOf(Database& database)
{
    Query query(database,
                "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_master "
                "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    query.run();
    Objects objects;
    while (query.next())
        objects[query.get<std::string>(0)] = query.get<std::string>(1);
    return query.answer(objects);
}

core::Result<Objects> expectedObjects()
{
    auto database = Database::inMemory();
    if (!database)
        return database.error();
    if (auto done = migrate(**database, 0); !done)
        return done.error();
    return objectsOf(**database);
}

/// The books have these from when a setting first asked for them.
bool isLookupIndex(const std::string& name, const std::string& definition)
{
    return std::ranges::any_of(lookupIndexes, [&](const LookupIndex& index) {
        return index.name == name
            && definition == "CREATE INDEX " + std::string(index.definition);
    });
}

} // namespace

int schemaVersion()
{
    return int(migrationFiles().size());
}

core::Result<void> migrate(Database& database, int from)
{
    for (const QString& name : migrationFiles().mid(from)) {
        QFile file(name);
        core::require(file.open(QIODevice::ReadOnly), "a migration can be read");
        // The driver takes one statement at a time; in these files a blank line ends each.
        for (const QString& statement :
             QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"))) {
            if (statement.trimmed().isEmpty())
                continue;
            if (auto done = database.run(statement.trimmed().toStdString()); !done)
                return done;
        }
    }
    return database.run("PRAGMA user_version=" + std::to_string(schemaVersion()));
}

core::Result<std::string> firstForeignObject(Database& database)
{
    static const core::Result<Objects> expected = expectedObjects();
    if (!expected)
        return expected.error();
    const auto actual = objectsOf(database);
    if (!actual)
        return actual.error();
    for (const auto& [name, definition] : *expected) {
        const auto found = actual->find(name);
        if (found == actual->end() || found->second != definition)
            return name;
    }
    for (const auto& [name, definition] : *actual) {
        if (!expected->contains(name) && !isLookupIndex(name, definition))
            return name;
    }
    return std::string();
}

} // namespace app
