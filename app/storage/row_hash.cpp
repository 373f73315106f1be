#include "app/storage/row_hash.h"

#include <QCryptographicHash>

namespace app {

namespace {

constexpr char nullMark = 11;
constexpr char endMark = 13;

std::vector<std::string> columnsOf(const HashedTable& table)
{
    std::vector<std::string> columns;
    for (std::string_view list : { table.keys, table.columns }) {
        while (!list.empty()) {
            const std::size_t comma = list.find(", ");
            columns.emplace_back(list.substr(0, comma));
            list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 2);
        }
    }
    return columns;
}

std::string joined(const std::vector<std::string>& columns)
{
    std::string list;
    for (const std::string& column : columns)
        list += (list.empty() ? "" : ", ") + column;
    return list;
}

/// Qt gives texts in UTF-16 and what is no UTF-8 not at all: here each stands as its type and its
/// bytes.
template <typename Rows>
std::string selectList(const std::vector<std::string>& columns)
{
    if constexpr (!std::is_same_v<Rows, PlainQuery>)
        return joined(columns);
    std::vector<std::string> list{ columns.front() };
    for (const std::string& column : columns) {
        list.push_back("typeof(" + column + ')');
        list.push_back("iif(typeof(" + column + ") = 'integer', " + column + ", CAST(" + column
                       + " AS BLOB))");
    }
    return joined(list);
}

#ifdef PAYOUTDESK_HAVE_SQLITE
void addCell(const DirectQuery& rows, int column, RowBytes& bytes)
{
    switch (rows.type(column)) {
    case DirectQuery::Type::Null:
        return bytes.addNull();
    case DirectQuery::Type::Integer:
        return bytes.addInteger(rows.integer(column));
    case DirectQuery::Type::Text:
        return bytes.addText(rows.text(column));
    case DirectQuery::Type::Blob:
        return bytes.addBlob(rows.blob(column));
    case DirectQuery::Type::Real:
        return bytes.addOther(rows.text(column));
    }
}
#endif

void addCell(PlainQuery& rows, int column, RowBytes& bytes)
{
    const std::string type(rows.text(2 * column + 1));
    const int value = 2 * column + 2;
    if (type == "null")
        return bytes.addNull();
    if (type == "integer")
        return bytes.addInteger(rows.integer(value));
    const std::string content = rows.blob(value);
    if (type == "text")
        return bytes.addText(content);
    type == "blob" ? bytes.addBlob(content) : bytes.addOther(content);
}

} // namespace

void RowBytes::writeInteger(std::int64_t value)
{
    char bytes[9];
    int size = 0;
    // Twice the number, or -2n - 1: small ones of either sign take few bytes.
    for (std::uint64_t rest = std::uint64_t(value) << 1 ^ std::uint64_t(value >> 63); rest != 0;
         rest >>= 8)
        bytes[++size] = char(rest & 0xff);
    bytes[0] = char(size);
    m_bytes.append(bytes, std::size_t(size) + 1);
}

void RowBytes::writeNulls()
{
    m_bytes.append(m_nulls, nullMark);
    m_nulls = 0;
}

void RowBytes::addInteger(std::int64_t value)
{
    writeNulls();
    writeInteger(value);
}

void RowBytes::addBytes(char mark, std::string_view bytes)
{
    writeNulls();
    m_bytes += mark;
    writeInteger(std::int64_t(bytes.size()));
    m_bytes += bytes;
}

void RowBytes::endRow()
{
    m_nulls = 0;
    m_bytes += endMark;
}

QByteArray RowBytes::takeHash()
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size())), QCryptographicHash::Sha256);
    m_bytes.clear();
    return hash;
}

QByteArray linkHash(const QByteArray& before, std::string_view table, const QByteArray& rows)
{
    return QCryptographicHash::hash(before + QByteArray(table.data(), qsizetype(table.size()))
                                        + rows,
                                    QCryptographicHash::Sha256);
}

QByteArray chainStart()
{
    return QByteArray(32, '\0');
}

template <typename Rows>
HashedRows<Rows>::HashedRows(Database& database,
                             const HashedTable& table,
                             const std::string& condition)
    : m_count(int(columnsOf(table).size()))
    , m_rows(database,
             "SELECT " + selectList<Rows>(columnsOf(table)) + " FROM " + std::string(table.name)
                 + ' ' + condition + " ORDER BY " + std::string(table.keys))
{
}

template <typename Rows>
void HashedRows<Rows>::addTo(RowBytes& bytes)
{
    for (int column = 0; column < m_count; ++column)
        addCell(m_rows, column, bytes);
    bytes.endRow();
}

template class HashedRows<PlainQuery>;
#ifdef PAYOUTDESK_HAVE_SQLITE
template class HashedRows<DirectQuery>;
#endif

} // namespace app
