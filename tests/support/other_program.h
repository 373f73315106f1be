#pragma once

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QUuid>

#include <gtest/gtest.h>
#include <string>

namespace tests {

/// Statements on a SQLite file, as another program would run them: through a connection of its own.
inline void runOutside(const std::string& path, const QStringList& statements)
{
    const QString name = QUuid::createUuid().toString();
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QString::fromStdString(path));
        ASSERT_TRUE(database.open());
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(statement))
                << statement.toStdString() << query.lastError().text().toStdString();
        }
    }
    QSqlDatabase::removeDatabase(name);
}
inline void runOutside(const std::string& path, const char* statement)
{
    runOutside(path, QStringList{ QString::fromUtf8(statement) });
}

/// What makes books of today those of the first schema: the second added guards alone.
inline QStringList asOfTheFirstSchema()
{
    QFile guards(QStringLiteral(PAYOUTDESK_SOURCE_DIR "/resources/migrations/0002_guards.sql"));
    EXPECT_TRUE(guards.open(QIODevice::ReadOnly));
    static const QRegularExpression trigger(QStringLiteral("CREATE TRIGGER (\\w+)"));
    QStringList statements;
    auto found = trigger.globalMatch(QString::fromUtf8(guards.readAll()));
    while (found.hasNext())
        statements << QStringLiteral("DROP TRIGGER ") + found.next().captured(1);
    EXPECT_GT(statements.size(), 100);
    return statements << QStringLiteral("PRAGMA user_version=1");
}

} // namespace tests
