#pragma once

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

} // namespace tests
