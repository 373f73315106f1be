#pragma once

#include "app/files/books_lock.h"
#include "app/files/file_identity.h"
#include "app/storage/sql_values.h"
#include "core/store.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace app {

/// A statement of SQLite's own, with what frees it.
using PreparedStatement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

/// One connection to one SQLite file, with the settings the books need, each read back after
/// setting. Belongs to the thread that opened it. Knows whether a unit of work is open and whether
/// a statement in it failed; then nothing of it is committed.
class Database {
public:
    enum class Mode {
        ReadWrite, ///< an existing file
        Reading, ///< an existing file; nothing is written, begin() breaks a promise
        ReadOnly, ///< the same for a file that may not be written; SQLite leaves its files beside
                  ///< it
        Immutable, ///< an existing file that nothing writes meanwhile; makes no files beside it
        Create, ///< a new file
    };

    /// A setting of the connection, and how it reads back where it was accepted.
    struct Pragma {
        std::string_view name;
        std::string_view value;
        std::string_view readBack;
    };

    [[nodiscard]] static core::Result<std::unique_ptr<Database>> open(const std::string& path,
                                                                      Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }
    /// Whether the path leads to another file by now, or to none; of what was taken for immutable
    /// also whether it was written since.
    [[nodiscard]] bool isReplaced() const;
    /// Busy: it is replaced. Who opened it in the last moment of a restore would write to what that
    /// put aside.
    [[nodiscard]] core::Result<void> stillStands() const;

    /// From here on writing goes through a log: this writes into the file, so it comes after a look
    /// at what the file is. A new file has one.
    [[nodiscard]] core::Result<void> useLog();
    /// One statement without a result.
    [[nodiscard]] core::Result<void> run(std::string_view statement);
    /// One statement with a whole number or text as its only answer.
    template <typename T>
    [[nodiscard]] core::Result<T> ask(std::string_view statement);

    /// Waits up to 60 s for the books' lock, then Busy: who has it. Busy, too, where another file
    /// has taken the place of the one that was opened.
    [[nodiscard]] core::Result<void> begin();
    [[nodiscard]] core::Outcome commit();
    void rollBack();
    [[nodiscard]] bool isInUnit() const { return m_inUnit; }
    /// What is read until endReading() is of one moment; they nest.
    [[nodiscard]] core::Result<void> beginReading();
    void endReading();
    [[nodiscard]] bool hasFailed() const { return m_failure.has_value(); }
    /// What failed first in this unit of work, or in the last one.
    [[nodiscard]] const std::optional<core::Error>& firstFailure() const { return m_failure; }
    /// What follows in this unit of work will not be committed. Answers with the reason.
    core::Error poison(core::Error why);

    /// The connection for SQLite's own functions (DirectQuery); nullptr where the driver's library
    /// is another one than the program's. Only in builds that found SQLite.
    [[nodiscard]] sqlite3* direct();

    /// The user's sentence for what the driver says; poisons an open unit of work.
    core::Error failure(const QSqlError& error);

private:
    friend class DirectStatement;
    friend class Query;

    Database(std::string path, Mode mode);
    [[nodiscard]] core::Result<void> connect(const QString& name, const QString& options);
    [[nodiscard]] core::Result<void> setUp();
    [[nodiscard]] core::Result<void> setPragma(const Pragma& setting);
    /// SQLite's primary code, or the one that says to who only reads what it comes from.
    [[nodiscard]] int meaningOf(const QSqlError& error) const;
    [[nodiscard]] core::Error inWords(const QSqlError& error) const;
    [[nodiscard]] core::Result<void> beginUnit();
    void endUnit();
    [[nodiscard]] std::unique_ptr<QSqlQuery> takePrepared(const std::string& statement);
    void giveBack(const std::string& statement, std::unique_ptr<QSqlQuery> query);
    [[nodiscard]] PreparedStatement takeDirect(const std::string& statement);
    void giveBack(const std::string& statement, PreparedStatement prepared);

    std::string m_path;
    FileIdentity m_file; ///< that was opened; not noted of a new one
    QDateTime m_modified; ///< that file, when it was opened
    Mode m_mode;
    QString m_connection;
    QSqlDatabase m_database;
    BooksLock m_lock; ///< held in a unit of work
    /// Prepared statements that nobody is using.
    std::unordered_map<std::string, std::vector<std::unique_ptr<QSqlQuery>>> m_prepared;
    std::unordered_map<std::string, std::vector<PreparedStatement>> m_directPrepared;
    int m_readings = 0; ///< under way
    bool m_inUnit = false;
    std::optional<core::Error> m_failure;
    std::optional<sqlite3*> m_direct; ///< once asked
};

/// A statement at work: prepared once a connection, bound, run, read row by row, closed when it
/// goes. The one place where a driver's failure becomes an Error.
class Query {
public:
    Query(Database& database, std::string_view statement);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binds all `?` in order and runs; again and again, if need be. False when it failed.
    template <typename... Values>
    bool run(const Values&... values)
    {
        return runBound({ sql::bound(values)... });
    }
    bool runBound(const QVariantList& values);

    /// To the next row; false at the end, and when it failed.
    [[nodiscard]] bool next();
    /// Fills the targets from the row's first columns.
    template <typename... Targets>
    void into(Targets&... targets) const
    {
        int column = 0;
        (sql::read(m_query->value(column++), targets), ...);
    }
    template <typename T>
    [[nodiscard]] T get(int column) const
    {
        T value{};
        sql::read(m_query->value(column), value);
        return value;
    }
    /// The key that an INSERT has just given.
    [[nodiscard]] std::int64_t insertedKey() const;
    /// By the last run().
    [[nodiscard]] int changedRows() const { return m_query->numRowsAffected(); }

    /// How it all went.
    [[nodiscard]] core::Result<void> result() const;
    /// The answer, unless something failed.
    template <typename T>
    [[nodiscard]] core::Result<T> answer(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }

private:
    Database& m_database;
    std::string m_statement;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<core::Error> m_error;
};

template <typename T>
core::Result<T> Database::ask(std::string_view statement)
{
    Query query(*this, statement);
    T value{};
    if (query.run() && query.next())
        query.into(value);
    return query.answer(value);
}

} // namespace app
