#pragma once

#include "app/storage/database.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>

namespace app {

/// Whether a table has a row of a key, asked many times: keys mostly count up from the first
/// without a gap. Rows may come, none goes.
class KnownKeys {
public:
    KnownKeys(Database& database, std::string_view table)
        : m_database(database)
        , m_table(table)
    {
    }

    [[nodiscard]] core::Result<bool> has(std::int64_t key)
    {
        if ((key >= m_first && key <= m_last) || m_others.contains(key))
            return true;
        return look(key);
    }
    /// After a roll back.
    void forget();

private:
    [[nodiscard]] core::Result<bool> look(std::int64_t key);
    [[nodiscard]] core::Result<void> readRange();

    Database& m_database;
    std::string_view m_table;
    bool m_isRead = false;
    std::int64_t m_first = 1; ///< all from here …
    std::int64_t m_last = 0; ///< … to here are there
    std::unordered_set<std::int64_t> m_others;
};

} // namespace app
