#include "app/storage/sqlite_store.h"
#include "core/audit/audit_records.h"

#include <QCryptographicHash>

namespace app {

using namespace core;

namespace {

/// The enumerators' order of SeriesKey::Kind.
constexpr std::string_view seriesKeys[] = { "invoice", "credit_note" };

QByteArray hashOf(const std::string& content)
{
    return QCryptographicHash::hash(QByteArrayView(content.data(), qsizetype(content.size())),
                                    QCryptographicHash::Sha256);
}

} // namespace

Result<std::vector<Invoice>> SqliteStore::documentsWhere(std::string_view condition,
                                                         const QVariantList& values)
{
    Query query(*m_database,
                "SELECT content FROM document " + std::string(condition) + " ORDER BY key");
    query.runBound(values);
    std::vector<Invoice> documents;
    while (query.next()) {
        auto document = parseInvoice(query.get<std::string>(0));
        if (!document)
            return document.error();
        documents.push_back(std::move(*document));
    }
    return query.answer(std::move(documents));
}

Result<Invoice> SqliteStore::document(std::string_view number)
{
    auto found = documentsWhere("WHERE number = ?", { sql::bound(number) });
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ ErrorCode::NotFound,
                      say("core", "There is no document {1}.", number),
                      {},
                      say("core", "Look at the list of payouts.") };
    return found->front();
}

Result<std::vector<Invoice>> SqliteStore::documents()
{
    return documentsWhere("", {});
}

Result<std::vector<Invoice>> SqliteStore::documentsOf(PayoutSerial payout)
{
    return documentsWhere("WHERE payout = ?", { sql::bound(payout) });
}

Result<int> SqliteStore::nextNumber(const SeriesKey& series)
{
    const std::string_view key = seriesKeys[std::size_t(series.kind)];
    Query last(*m_database, "SELECT last FROM counter WHERE series = ? AND year = ?");
    last.run(key, series.year);
    const int next = last.next() ? last.get<int>(0) + 1 : 1;
    if (auto read = last.result(); !read)
        return read.error();
    Query count(*m_database,
                next == 1 ? "INSERT INTO counter (last, series, year) VALUES (?, ?, ?)"
                          : "UPDATE counter SET last = ? WHERE series = ? AND year = ?");
    count.run(next, key, series.year);
    return count.answer(next);
}

Result<Invoice> SqliteStore::issue(const SeriesKey& series,
                                   const std::function<Invoice(int sequence)>& complete)
{
    if (auto may = mayWrite(); !may)
        return may.error();
    const auto sequence = nextNumber(series);
    if (!sequence)
        return sequence.error();
    const Invoice invoice = complete(*sequence);
    Query taken(*m_database,
                "SELECT number = ? FROM document WHERE number = ? OR (refers_to = ? AND ? <> '')");
    taken.run(invoice.number, invoice.number, invoice.refersTo, invoice.refersTo);
    if (taken.next())
        return refuse(ErrorCode::Refused,
                      taken.get<bool>(0)
                          ? say("core", "The number {1} is in the books already.", invoice.number)
                          : say("core", "{1} has its credit note already.", invoice.refersTo));
    if (auto asked = taken.result(); !asked)
        return asked.error();
    if (auto recorded = record(recordOf(invoice)); !recorded)
        return recorded.error();
    const std::string content = toJson(invoice);
    Query insert(*m_database,
                 "INSERT INTO document (number, series, year, sequence, payout, refers_to, "
                 "content, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    insert.run(invoice.number,
               seriesKeys[std::size_t(series.kind)],
               series.year,
               *sequence,
               invoice.payout,
               sql::Sparse{ invoice.refersTo },
               content,
               hashOf(content));
    return insert.answer(invoice);
}

Result<Check> SqliteStore::checkDocuments(Progress& progress)
{
    Check check{ core::say("core", "documents"), true, {} };
    Query query(*m_database, "SELECT number, content, sha256 FROM document ORDER BY key");
    query.run();
    std::int64_t count = 0;
    while (query.next()) {
        progress.report(core::label("core", "Checking documents"), ++count, 0);
        const auto content = query.get<std::string>(1);
        const auto number = query.get<std::string>(0);
        const auto invoice = parseInvoice(content);
        if (check.holds
            && (hashOf(content) != query.get<QByteArray>(2) || !invoice
                || invoice->number != number)) {
            check.holds = false;
            check.detail = core::say("core", "{1} is not as it was issued", number);
        }
    }
    if (check.holds)
        check.detail = core::say("core", "{1} as issued", std::to_string(count));
    return query.answer(check);
}

} // namespace app
