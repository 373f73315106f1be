#include "app/storage/migrations.h"

#include "app/storage/lookup_indexes.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

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

/// In these files a blank line ends each statement.
QStringList statementsOf(const QString& name)
{
    QFile file(name);
    core::require(file.open(QIODevice::ReadOnly), "a migration can be read");
    QStringList statements;
    for (const QString& part :
         QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            statements.append(statement);
    return statements;
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

/// What a CREATE makes: as SQLite keeps it, the statement itself without its end.
std::pair<std::string, std::string> objectOf(const QString& statement)
{
    static const QRegularExpression create(
        QStringLiteral("^CREATE (?:UNIQUE )?(TABLE|INDEX|TRIGGER|VIEW) (\\w+)"),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = create.match(statement);
    // One that alters tables needs the objects asked of a database that it has altered.
    core::require(match.hasMatch(), "migrations only create");
    QString definition = statement.sliced(match.capturedStart());
    definition.chop(definition.endsWith(QLatin1Char(';')) ? 1 : 0);
    const QString name = match.captured(1).toLower() + QLatin1Char(' ') + match.captured(2);
    return { name.toStdString(), definition.toStdString() };
}

Objects expectedObjects()
{
    Objects objects;
    for (const QString& file : migrationFiles())
        for (const QString& statement : statementsOf(file))
            objects.insert(objectOf(statement));
    return objects;
}

/// The books have these from when a setting first asked for them.
bool isLookupIndex(const std::string& name, const std::string& definition)
{
    return std::ranges::any_of(lookupIndexes, [&](const LookupIndex& index) {
        return index.name == name && definition == "CREATE INDEX " + std::string(index.definition);
    });
}

} // namespace

int schemaVersion()
{
    return int(migrationFiles().size());
}

core::Result<void> migrate(Database& database, int from)
{
    // The driver takes one statement at a time.
    for (const QString& file : migrationFiles().mid(from))
        for (const QString& statement : statementsOf(file))
            if (auto done = database.run(statement.toStdString()); !done)
                return done;
    return database.run("PRAGMA user_version=" + std::to_string(schemaVersion()));
}

core::Result<std::string> firstForeignObject(Database& database)
{
    static const Objects expected = expectedObjects();
    const auto actual = objectsOf(database);
    if (!actual)
        return actual.error();
    for (const auto& [name, definition] : expected) {
        const auto found = actual->find(name);
        if (found == actual->end() || found->second != definition)
            return name;
    }
    for (const auto& [name, definition] : *actual) {
        if (!expected.contains(name) && !isLookupIndex(name, definition))
            return name;
    }
    return std::string();
}

} // namespace app
