#include "tests/storage/tampering.h"

#include "app/storage/chain.h"

namespace tests {

using namespace core;
using app::Database;
using app::HashedTable;
using app::Query;

Texts textsOf(Database& database, const std::string& statement)
{
    Query query(database, statement);
    query.run();
    Texts texts;
    while (query.next())
        texts.push_back(query.get<std::string>(0));
    must(query.result());
    return texts;
}

Texts columnsOf(Database& database, std::string_view table)
{
    return textsOf(database,
                   "SELECT name FROM pragma_table_info('" + std::string(table) + "') ORDER BY cid");
}

std::string keyOf(const HashedTable& table)
{
    return std::string(table.keys.substr(0, table.keys.find(',')));
}

std::vector<HashedTable> allTables()
{
    std::vector<HashedTable> tables;
    for (const app::ChainedTable& table : app::chainedTables())
        tables.push_back(table);
    for (const app::EditableTable& table : app::editableTables())
        tables.push_back(table);
    return tables;
}

Tampering::Tampering(const std::string& path)
    : m_database(must(Database::open(path, Database::Mode::ReadWrite)))
{
    must(m_database->run("PRAGMA ignore_check_constraints=ON"));
    must(m_database->run("PRAGMA foreign_keys=OFF"));
    must(m_database->begin());
    for (const std::string& trigger :
         textsOf(*m_database, "SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        must(m_database->run("DROP TRIGGER " + trigger));
}

int Tampering::run(const std::string& statement)
{
    Query query(*m_database, statement);
    return query.run() ? query.changedRows() : -1;
}

Message Tampering::fault()
{
    NoProgress silent;
    return must(app::chainFault(*m_database, silent));
}

void Tampering::chainAnewFrom(std::int64_t position)
{
    EXPECT_GT(run("DELETE FROM chain WHERE position >= " + std::to_string(position)), 0);
    app::Chain chain(*m_database);
    must(chain.append());
}

bool Tampering::hasAnchor(const ChainHead& noted)
{
    app::Chain chain(*m_database);
    const auto link = must(chain.at(noted.position));
    return link && isSame(noted, *link);
}

} // namespace tests
