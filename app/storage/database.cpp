#include "app/storage/database.h"

#include "app/storage/failure_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>

#include <utility>

namespace app {

namespace {

/// cache_size, in KiB: with a small one most time of a large import goes into writing and reading
/// again the pages of its indexes.
constexpr Database::Pragma whileWriting{ "cache_size", "-131072", "-131072" };
/// What reads many rows passes each page once: a cache that keeps them costs more than it spares.
constexpr Database::Pragma whileReading{ "cache_size", "-8192", "-8192" };

/// Where SQLite keeps what a single statement changes, lest it fails halfway: a transaction keeps
/// to what it began with. In a file, each small statement with a trigger writes its pages there
/// too.
constexpr Database::Pragma statementsInMemory{ "temp_store", "MEMORY", "2" };
/// What sorts many rows is not kept in memory.
constexpr Database::Pragma sortingInFiles{ "temp_store", "DEFAULT", "0" };

int primaryCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

Database::Database(std::string path, Mode mode)
    : m_path(std::move(path))
    , m_file(identityOf(m_path))
    , m_modified(QFileInfo(QString::fromStdString(m_path)).lastModified())
    , m_mode(mode)
    , m_connection(QUuid::createUuid().toString())
    , m_lock(m_path)
{
}

Database::~Database()
{
    if (m_inUnit)
        rollBack();
    m_prepared.clear();
    m_directPrepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

core::Result<std::unique_ptr<Database>> Database::open(const std::string& path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(path, mode));
    // A URI, because only its mode=rw keeps SQLite from making a missing file.
    QString uri = QString::fromLatin1(
        QUrl::fromLocalFile(QString::fromStdString(path)).toEncoded(QUrl::FullyEncoded));
    QString options =
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(BooksLock::usualWaitMs);
    if (mode == Mode::ReadOnly || mode == Mode::Immutable)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    uri += mode == Mode::Create   ? QStringLiteral("?mode=rwc")
        : mode == Mode::Immutable ? QStringLiteral("?immutable=1")
        : mode == Mode::ReadOnly  ? QStringLiteral("?mode=ro")
                                  : QStringLiteral("?mode=rw");
    if (auto connected = database->connect(uri, options); !connected)
        return connected.error();
    if (auto done = database->setUp(); !done)
        return done.error();
    return database;
}

core::Result<void> Database::connect(const QString& name, const QString& options)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!m_database.isValid())
        return core::Error{ core::ErrorCode::Storage,
                            core::say("core", "Qt's SQLite driver is missing."),
                            m_path,
                            core::say("core", "Install it (Debian: libqt6sql6-sqlite).") };
    m_database.setConnectOptions(options);
    m_database.setDatabaseName(name);
    if (!m_database.open())
        return failure(m_database.lastError());
    return {};
}

core::Result<void> Database::setUp()
{
    // recursive_triggers: without it REPLACE walks past DELETE triggers. synchronous=FULL: NORMAL
    // loses acknowledged commits at a power cut.
    constexpr Pragma always[] = {
        { "foreign_keys", "ON", "1" },    { "recursive_triggers", "ON", "1" },
        { "trusted_schema", "OFF", "0" }, { "cell_size_check", "ON", "1" },
        { "synchronous", "FULL", "2" },   whileReading,
    };
    for (const Pragma& pragma : always)
        if (auto set = setPragma(pragma); !set)
            return set;
    if (auto timeout = ask<int>("PRAGMA busy_timeout");
        !timeout || *timeout != BooksLock::usualWaitMs)
        return core::Error{ core::ErrorCode::Storage,
                            core::say("core", "SQLite does not accept a busy timeout."),
                            m_path,
                            {} };
    return m_mode == Mode::Create ? useLog() : core::Result<void>();
}

bool Database::isReplaced() const
{
    const bool isWritten = m_mode == Mode::Immutable
        && QFileInfo(QString::fromStdString(m_path)).lastModified() != m_modified;
    return isWritten || (m_mode != Mode::Create && identityOf(m_path) != m_file);
}

core::Result<void> Database::stillStands() const
{
    if (!isReplaced())
        return {};
    return core::Error{ core::ErrorCode::Busy,
                        core::say("core", "The books were replaced meanwhile."),
                        m_path,
                        core::say("core", "Open them again.") };
}

core::Result<void> Database::useLog()
{
    // A large import leaves a log of its size: what is written next cuts it, once all of it is in
    // the file.
    if (auto limited = setPragma({ "journal_size_limit", "16777216", "16777216" }); !limited)
        return limited;
    return setPragma({ "journal_mode", "WAL", "wal" });
}

core::Result<void> Database::setPragma(const Pragma& setting)
{
    const std::string pragma = "PRAGMA " + std::string(setting.name);
    // Asked, not run: some pragmas answer when they are set.
    if (auto set = ask<std::string>(pragma + '=' + std::string(setting.value)); !set)
        return set.error();
    const auto now = ask<std::string>(pragma);
    if (!now)
        return now.error();
    if (*now != setting.readBack)
        return core::Error{ core::ErrorCode::Storage,
                            core::say("core",
                                      "SQLite does not accept the setting {1} (it stays {2}).",
                                      pragma,
                                      *now),
                            m_path,
                            core::say("core", "Move the file to a local disk.") };
    return {};
}

core::Result<void> Database::run(std::string_view statement)
{
    Query query(*this, statement);
    query.run();
    return query.result();
}

core::Result<void> Database::begin()
{
    core::require(!m_inUnit, "units of work do not nest");
    core::require(m_readings == 0, "no unit of work begins while a reading is under way");
    core::require(m_mode == Mode::ReadWrite || m_mode == Mode::Create, "these books are only read");
    m_failure.reset();
    if (auto taken = m_lock.take(BooksLock::usualWaitMs); !taken)
        return taken;
    auto begun = stillStands();
    if (begun)
        begun = beginUnit();
    if (!begun)
        m_lock.release();
    return begun;
}

core::Result<void> Database::beginUnit()
{
    for (const Pragma& pragma : { whileWriting, statementsInMemory })
        if (auto set = setPragma(pragma); !set)
            return set;
    // Immediate: a deferred transaction that reads, then writes, fails at once when another wrote
    // between.
    if (auto begun = run("BEGIN IMMEDIATE"); !begun)
        return begun;
    m_inUnit = true;
    auto set = setPragma(sortingInFiles);
    if (!set) {
        m_inUnit = false;
        m_database.rollback();
    }
    return set;
}

void Database::endUnit()
{
    m_inUnit = false;
    m_lock.release();
    if (auto set = setPragma(whileReading); !set)
        return; // the one for writing is as right
}

core::Outcome Database::commit()
{
    core::require(m_inUnit, "commit of a finished unit of work");
    if (m_failure) {
        rollBack();
        return core::Outcome::RolledBack;
    }
    // By a statement: of a failed QSqlDatabase::commit() the driver does not tell SQLite's code.
    QSqlQuery statement(m_database);
    if (statement.exec(QStringLiteral("COMMIT"))) {
        endUnit();
        return core::Outcome::Committed;
    }
    // After a fault of the disk nobody knows what of the commit will be there.
    const bool isUnknown = primaryCode(statement.lastError()) == sqlite_code::ioError;
    poison(inWords(statement.lastError()));
    statement.finish();
    rollBack();
    return isUnknown ? core::Outcome::Unknown : core::Outcome::RolledBack;
}

void Database::rollBack()
{
    // SQLite may have rolled back by itself (disk full, fault of the disk): then this fails,
    // rightly.
    m_database.rollback();
    endUnit();
}

core::Result<void> Database::beginReading()
{
    if (!m_inUnit && m_readings == 0)
        if (auto begun = run("BEGIN DEFERRED"); !begun)
            return begun;
    ++m_readings;
    return {};
}

void Database::endReading()
{
    if (--m_readings == 0 && !m_inUnit)
        m_database.rollback();
}

int Database::meaningOf(const QSqlError& error) const
{
    using namespace sqlite_code;
    if (error.nativeErrorCode().toInt() == noRoomToRead)
        return diskFull;
    const int code = primaryCode(error);
    const QString file = QString::fromStdString(m_path);
    const bool hasLogAlone = QFileInfo(file + QStringLiteral("-wal")).size() > 0
        && !QFileInfo(file + QStringLiteral("-shm")).isFile();
    if (m_mode == Mode::ReadOnly && (code == readOnly || (code == cannotOpen && hasLogAlone)))
        return readOnlyRecovery;
    // Nothing is locked: of a file that is written meanwhile some is read as it was, some as it is.
    return m_mode == Mode::Immutable && code == damaged && isReplaced() ? busy : code;
}

core::Error Database::inWords(const QSqlError& error) const
{
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return failureInWords(meaningOf(error), text.toStdString(), m_path);
}

core::Error Database::failure(const QSqlError& error)
{
    return m_inUnit ? poison(inWords(error)) : inWords(error);
}

core::Error Database::poison(core::Error why)
{
    if (!m_failure)
        m_failure = why;
    return why;
}

std::unique_ptr<QSqlQuery> Database::takePrepared(const std::string& statement)
{
    auto& free = m_prepared[statement];
    if (free.empty())
        return nullptr;
    auto query = std::move(free.back());
    free.pop_back();
    return query;
}

void Database::giveBack(const std::string& statement, std::unique_ptr<QSqlQuery> query)
{
    m_prepared[statement].push_back(std::move(query));
}

PreparedStatement Database::takeDirect(const std::string& statement)
{
    auto& free = m_directPrepared[statement];
    if (free.empty())
        return { nullptr, nullptr };
    auto prepared = std::move(free.back());
    free.pop_back();
    return prepared;
}

void Database::giveBack(const std::string& statement, PreparedStatement prepared)
{
    m_directPrepared[statement].push_back(std::move(prepared));
}

Query::Query(Database& database, std::string_view statement)
    : m_database(database)
    , m_statement(statement)
    , m_query(database.takePrepared(m_statement))
{
    if (m_query)
        return;
    m_query = std::make_unique<QSqlQuery>(database.m_database);
    m_query->setForwardOnly(true);
    if (!m_query->prepare(QString::fromUtf8(statement.data(), qsizetype(statement.size()))))
        m_error = m_database.failure(m_query->lastError());
}

Query::~Query()
{
    m_query->finish();
    if (!m_error)
        m_database.giveBack(m_statement, std::move(m_query));
}

bool Query::runBound(const QVariantList& values)
{
    if (m_error)
        return false;
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), values[i]);
    if (!m_query->exec())
        m_error = m_database.failure(m_query->lastError());
    return !m_error;
}

bool Query::next()
{
    if (m_error)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_error = m_database.failure(m_query->lastError());
    return false;
}

std::int64_t Query::insertedKey() const
{
    return m_query->lastInsertId().toLongLong();
}

core::Result<void> Query::result() const
{
    if (m_error)
        return *m_error;
    return {};
}

} // namespace app
