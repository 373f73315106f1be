#pragma once

#include "app/storage/chain_tables.h"
#include "app/storage/fast_rows.h"
#include "app/storage/sql_values.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <string_view>

namespace app {

/// Rows as bytes, for hashing: the same rows give the same bytes whichever way they are read, and
/// other rows give others. A whole number is the count of the bytes that follow, 0 to 8, and these,
/// lowest first, of twice the number or, below 0, of -2n - 1; a text is 9, a blob 10, anything else
/// 12 and its text, each with its length as a whole number and its bytes; NULL is 11 unless nothing
/// but NULLs follows it; 13 ends a row.
class RowBytes {
public:
    void addInteger(std::int64_t value);
    void addText(std::string_view text) { addBytes(9, text); }
    void addBlob(std::string_view bytes) { addBytes(10, bytes); }
    void addOther(std::string_view text) { addBytes(12, text); }
    void addNull() { ++m_nulls; }
    void endRow();
    /// A whole row of values as statements bind them.
    template <typename... Values>
    void addRow(const Values&... values)
    {
        (sql::give(*this, values), ...);
        endRow();
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// SHA-256, and none of these rows any more.
    [[nodiscard]] QByteArray takeHash();

private:
    void addBytes(char mark, std::string_view bytes);
    void writeInteger(std::int64_t value);
    void writeNulls();

    std::string m_bytes;
    std::size_t m_nulls = 0; ///< not written yet
};

/// SHA-256 over the hash of the link before, the table's name and the hash of the rows.
[[nodiscard]] QByteArray
linkHash(const QByteArray& before, std::string_view table, const QByteArray& rows);
/// What the first link has before it.
[[nodiscard]] QByteArray chainStart();

/// Reads the rows of a table, for hashing.
template <typename Rows>
class HashedRows {
public:
    /// `condition`: empty, or WHERE with a `?` for a key.
    HashedRows(Database& database, const HashedTable& table, const std::string& condition);

    void runAll() { m_rows.run(QVariantList()); }
    void run(std::int64_t key) { m_rows.run(key); }
    [[nodiscard]] bool next() { return m_rows.next(); }
    /// The first key, where it is a number.
    [[nodiscard]] std::int64_t key() const { return m_rows.integer(0); }
    void addTo(RowBytes& bytes);
    [[nodiscard]] core::Result<void> result() const { return m_rows.result(); }

private:
    int m_count; ///< columns that are hashed
    Rows m_rows;
};

} // namespace app
