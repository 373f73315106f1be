#include "app/storage/fast_rows.h"
#include "app/storage/sqlite_store.h"
#include "core/audit/audit_records.h"
#include "core/base/text.h"

namespace app {

using namespace core;

namespace {

/// "id, alias, …": the columns of publisherFields(), each followed by `suffix`.
std::string fieldColumns(std::string_view suffix)
{
    std::string columns;
    for (const PublisherField& field : publisherFields()) {
        if (!columns.empty())
            columns += ", ";
        columns += field.key;
        columns += suffix;
    }
    return columns;
}

/// What all writes bind: the fields, then alias_folded, status and hold_days.
QVariantList boundFields(const Publisher& publisher)
{
    QVariantList values;
    for (const PublisherField& field : publisherFields())
        values.push_back(sql::bound(publisher.*field.member));
    values.push_back(sql::bound(foldCase(publisher.alias)));
    values.push_back(sql::bound(toText(publisher.status)));
    values.push_back(sql::bound(publisher.holdDays));
    return values;
}

} // namespace

Result<std::vector<Publisher>> SqliteStore::publishers()
{
    using Found = Result<std::vector<Publisher>>;
    const auto count = m_database->ask<std::int64_t>("SELECT count(*) FROM publisher");
    if (!count)
        return count.error();
    return readFast(*m_database, [&]<typename Rows>(std::type_identity<Rows>) -> Found {
        Rows rows(*m_database,
                  "SELECT key, version, hold_days, status, " + fieldColumns("")
                      + " FROM publisher ORDER BY key");
        rows.run(QVariantList());
        std::vector<Publisher> publishers;
        publishers.reserve(std::size_t(*count));
        while (rows.next()) {
            Publisher& publisher = publishers.emplace_back();
            publisher.key = { rows.integer(0) };
            publisher.version = int(rows.integer(1));
            if (!rows.isNull(2))
                publisher.holdDays = int(rows.integer(2));
            const auto status = parsePublisherStatus(rows.text(3));
            if (!status)
                return status.error();
            publisher.status = *status;
            int column = 4;
            for (const PublisherField& field : publisherFields())
                publisher.*field.member = rows.text(column++);
        }
        if (const auto read = rows.result(); !read)
            return read.error();
        return publishers;
    });
}

Result<std::optional<Publisher>> SqliteStore::storedPublisher(PublisherId key)
{
    Query query(*m_database,
                "SELECT key, version, hold_days, status, " + fieldColumns("")
                    + " FROM publisher WHERE key = ?");
    query.run(key);
    if (!query.next())
        return query.answer(std::optional<Publisher>());
    Publisher publisher;
    query.into(publisher.key, publisher.version, publisher.holdDays);
    const auto status = parsePublisherStatus(query.get<std::string>(3));
    if (!status)
        return status.error();
    publisher.status = *status;
    int column = 4;
    for (const PublisherField& field : publisherFields())
        publisher.*field.member = query.get<std::string>(column++);
    return query.answer(std::optional(publisher));
}

Result<Publisher> SqliteStore::savePublisher(const Publisher& publisher)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    Query same(*m_database,
               "SELECT alias_folded = ?, alias FROM publisher "
               "WHERE key <> ? AND (alias_folded = ? OR (id = ? AND id <> ''))");
    const std::string folded = foldCase(publisher.alias);
    same.run(folded, publisher.key.value, folded, publisher.id);
    if (same.next())
        return refuse(ErrorCode::Refused,
                      same.get<bool>(0)
                          ? say("core", "Another publisher has the alias {1}.", publisher.alias)
                          : say("core",
                                "The publisher {1} has the id {2} already.",
                                same.get<std::string>(1),
                                publisher.id));
    if (auto asked = same.result(); !asked)
        return asked.error();

    if (!publisher.key)
        return addPublisher(publisher);
    const auto stored = storedPublisher(publisher.key);
    if (!stored)
        return stored.error();
    if (!*stored)
        return refuse(ErrorCode::NotFound, say("core", "There is no such publisher."));
    if ((*stored)->version != publisher.version)
        return refuse(ErrorCode::Conflict,
                      say("core", "{1} was changed meanwhile.", publisher.alias),
                      say("core", "Look at it again, then make your change."));
    if (auto recorded = record(recordOf(&**stored, publisher)); !recorded)
        return recorded.error();
    Publisher saved = publisher;
    QVariantList values = boundFields(publisher);
    Query update(*m_database,
                 "UPDATE publisher SET " + fieldColumns(" = ?")
                     + ", alias_folded = ?, status = ?, hold_days = ?, version = version + 1 WHERE key = ?");
    values.push_back(sql::bound(publisher.key));
    update.runBound(values);
    ++saved.version;
    m_chain.saved("publisher", saved.key.value);
    return update.answer(saved);
}

Result<Publisher> SqliteStore::addPublisher(const Publisher& publisher)
{
    if (auto recorded = record(recordOf(nullptr, publisher)); !recorded)
        return recorded.error();
    const QVariantList values = boundFields(publisher);
    std::string marks;
    for (qsizetype i = 0; i < values.size(); ++i)
        marks += "?, ";
    Query insert(*m_database,
                 "INSERT INTO publisher (" + fieldColumns("")
                     + ", alias_folded, status, hold_days, version) VALUES (" + marks + "1)");
    if (!insert.runBound(values))
        return insert.result().error();
    Publisher saved = publisher;
    saved.key = { insert.insertedKey() };
    saved.version = 1;
    m_chain.saved("publisher", saved.key.value);
    return saved;
}

} // namespace app
