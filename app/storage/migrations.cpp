#include "app/storage/migrations.h"

#include "app/files/storage_error.h"
#include "app/storage/lookup_indexes.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

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

/// Tables of SQLite's own for ANALYZE, which somebody may have run. Whatever else has its names was
/// put in by hand.
const Objects sqlitesOwn = {
    { "table sqlite_stat1", "CREATE TABLE sqlite_stat1(tbl,idx,stat)" },
    { "table sqlite_stat4", "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)" },
};

core::Result<Objects> objectsOf(Database& database)
{
    // Without the indexes that a table's own definition makes.
    Query query(database,
                "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_master "
                "WHERE type <> 'index' OR sql IS NOT NULL");
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

/// What books of that version hold.
const Objects& expectedObjects(int version)
{
    static const std::vector<Objects> versions = [] {
        std::vector<Objects> known(1);
        for (const QString& file : migrationFiles()) {
            Objects objects = known.back();
            for (const QString& statement : statementsOf(file))
                objects.insert(objectOf(statement));
            known.push_back(std::move(objects));
        }
        return known;
    }();
    return versions.at(std::size_t(version));
}

/// The books have these from when a setting first asked for them.
bool isLookupIndex(const std::string& name, const std::string& definition)
{
    return std::ranges::any_of(lookupIndexes, [&](const LookupIndex& index) {
        return index.name == name && definition == "CREATE INDEX " + std::string(index.definition);
    });
}

/// The first table of books of a newer version that other than plain tables stand for, "" when none
/// does: all the rest of them is not known here.
core::Result<std::string> firstStrangeTable(Database& database)
{
    // A virtual table has no page of its own.
    Query query(database,
                "SELECT type, name, rootpage FROM sqlite_master WHERE type IN ('table', 'view')");
    query.run();
    const Objects& known = expectedObjects(schemaVersion());
    std::string strange;
    while (query.next()) {
        const std::string name = query.get<std::string>(1);
        const bool isTable = query.get<std::string>(0) == "table";
        if (isTable ? query.get<std::int64_t>(2) == 0 : known.contains("table " + name))
            strange = name;
    }
    return query.answer(strange);
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

core::Result<std::string> firstForeignObject(Database& database, int version)
{
    const Objects& expected = expectedObjects(version);
    const auto actual = objectsOf(database);
    if (!actual)
        return actual.error();
    for (const auto& [name, definition] : expected) {
        const auto found = actual->find(name);
        if (found == actual->end() || found->second != definition)
            return name;
    }
    for (const auto& [name, definition] : *actual) {
        const auto own = sqlitesOwn.find(name);
        const bool isSqlites = own != sqlitesOwn.end() && own->second == definition;
        if (!expected.contains(name) && !isSqlites && !isLookupIndex(name, definition))
            return name;
    }
    return std::string();
}

core::Result<int> versionOfWhole(Database& database)
{
    if (auto begun = database.beginReading(); !begun) // version and structure are of one moment
        return begun.error();
    auto version = database.ask<int>("PRAGMA user_version");
    core::Result<std::string> altered = std::string("user_version");
    if (version && *version > schemaVersion())
        altered = firstStrangeTable(database);
    else if (version && *version >= 0)
        altered = firstForeignObject(database, *version);
    database.endReading();
    if (!version)
        return version;
    if (!altered)
        return altered.error();
    if (!altered->empty())
        return storageError(
            database.path(),
            core::say("core",
                      "The file's structure was altered: {1} is not as PayoutDesk made it.",
                      *altered),
            core::say("core", "Restore a backup."));
    return version;
}

} // namespace app
