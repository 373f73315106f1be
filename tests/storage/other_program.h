#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <gtest/gtest.h>

#include <string>

namespace tests {

/// Another program's connection to the file, without any of the settings of ours.
class OtherProgram {
public:
    explicit OtherProgram(const std::string& path)
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        database.setDatabaseName(QString::fromStdString(path));
        EXPECT_TRUE(database.open());
    }
    ~OtherProgram() { QSqlDatabase::removeDatabase(name()); }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

    /// The refusal's text; "" when the statement was accepted.
    static std::string refusal(const char* statement)
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        if (query.exec(QString::fromUtf8(statement)))
            return {};
        return query.lastError().databaseText().toStdString();
    }

    static QString name() { return QStringLiteral("other program"); }
};

} // namespace tests
