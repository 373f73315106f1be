#include "tests/support/books_content.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>

namespace tests {

namespace {

QStringList answersOf(QSqlDatabase& database, const QString& statement)
{
    QSqlQuery query(database);
    QStringList answers;
    if (!query.exec(statement))
        return { QStringLiteral("FAULT ") + query.lastError().text() };
    while (query.next())
        answers.append(query.value(0).toString());
    return answers;
}

/// One text a row: each value as SQLite writes it, so that 1, '1' and NULL differ.
QString rowsOf(QSqlDatabase& database, const QString& table, Times times)
{
    static const QStringList timely = { QStringLiteral("at"),         QStringLiteral("posted_at"),
                                        QStringLiteral("created_at"), QStringLiteral("saved_at"),
                                        QStringLiteral("hash"),       QStringLiteral("sha256"),
                                        QStringLiteral("user") };
    QStringList values;
    for (const QString& column :
         answersOf(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table)))
        if (times == Times::LeftOut && column == QLatin1String("content")) // says such a hash, too
            values.append(QStringLiteral("quote(json_remove(content, '$.books'))"));
        else if (times == Times::AsTheyAre || !timely.contains(column))
            values.append(QStringLiteral("quote(\"%1\")").arg(column));
    // Restored books say so, and are as in the backup otherwise; 23 is the audit in the chain.
    static const QHash<QString, QString> conditions = {
        { QStringLiteral("audit"), QStringLiteral(" WHERE action <> 'books_restored'") },
        { QStringLiteral("chain"),
          QStringLiteral(" WHERE source <> 23 OR last NOT IN "
                         "(SELECT key FROM audit WHERE action = 'books_restored')") },
    };
    QStringList rows = answersOf(
        database,
        QStringLiteral("SELECT %1 FROM \"%2\"").arg(values.join(QStringLiteral("||','||")), table)
            + conditions.value(table));
    rows.sort();
    return table + QLatin1Char('\n') + rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

std::string contentOf(const std::string& path, Times times)
{
    const QString name = QUuid::createUuid().toString();
    std::string content;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        database.setDatabaseName(QString::fromStdString(path));
        if (database.open()) {
            for (const QString& table :
                 answersOf(database,
                           QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                                          "AND name NOT LIKE 'sqlite%' ORDER BY name")))
                content += rowsOf(database, table, times).toStdString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return content;
}

} // namespace tests
