#pragma once

#include "app/storage/direct_statement.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace app {

/// Inserts rows through SQLite's own functions, on the connection of Qt's driver, where
/// Database::direct() knows it: many times faster a value than Query, which does the same through
/// Qt. FastInsert is whichever of them there is.
class DirectInsert {
public:
    DirectInsert(Database& database, std::string_view statement)
        : m_database(database)
        , m_statement(database, statement)
    {
    }

    /// Binds all `?` in order and inserts; again and again. False when it failed.
    template <typename... Values>
    bool run(const Values&... values)
    {
        m_place = 0;
        (bind(values), ...);
        return insert();
    }
    [[nodiscard]] std::int64_t insertedKey() const;
    /// By the last run().
    [[nodiscard]] int changedRows() const;
    [[nodiscard]] core::Result<void> result() const { return m_statement.result(); }

private:
    void bind(std::int64_t value);
    void bind(int value) { bind(std::int64_t(value)); }
    void bind(core::Money amount) { bind(amount.micros); }
    void bind(core::Date date) { bind(date.days); }
    void bind(core::Month month) { bind(month.months); }
    void bind(core::Timestamp instant) { bind(instant.micros); }
    void bind(std::string_view text);
    void bind(const std::string& text) { bind(std::string_view(text)); }
    void bind(const sql::Sparse& text);
    void bind(core::LinkKind kind) { bind(sql::Sparse{ core::toText(kind) }); }
    void bind(const PackedId& id);
    void bind(const QByteArray& bytes) { bindBlob({ bytes.data(), std::size_t(bytes.size()) }); }
    void bindBlob(std::string_view bytes);
    void bindNull();
    template <typename Tag>
    void bind(core::Id<Tag> id)
    {
        id ? bind(id.value) : bindNull();
    }
    template <typename T>
    void bind(const std::optional<T>& value)
    {
        value ? bind(*value) : bindNull();
    }

    bool insert();

    Database& m_database;
    DirectStatement m_statement;
    int m_place = 0;
};

} // namespace app
