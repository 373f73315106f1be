#pragma once

#include "app/storage/database.h"
#ifdef PAYOUTDESK_HAVE_SQLITE
#include "app/storage/direct_insert.h"
#endif

#include <cstdint>
#include <optional>
#include <string_view>

namespace app {

/// For adding many rows: a DirectInsert where the database has a direct connection, else a Query.
class FastInsert {
public:
    FastInsert(Database& database, std::string_view statement)
    {
#ifdef PAYOUTDESK_HAVE_SQLITE
        if (database.direct()) {
            m_direct.emplace(database, statement);
            return;
        }
#endif
        m_query.emplace(database, statement);
    }

    /// Binds all `?` in order and inserts; again and again. False when it failed.
    template <typename... Values>
    bool run(const Values&... values)
    {
        return with<bool>(*this, [&](auto& insert) { return insert.run(values...); });
    }
    [[nodiscard]] std::int64_t insertedKey() const
    {
        return with<std::int64_t>(*this, [](const auto& insert) { return insert.insertedKey(); });
    }
    /// By the last run().
    [[nodiscard]] int changedRows() const
    {
        return with<int>(*this, [](const auto& insert) { return insert.changedRows(); });
    }
    [[nodiscard]] core::Result<void> result() const
    {
        return with<core::Result<void>>(*this, [](const auto& insert) { return insert.result(); });
    }

private:
    template <typename Answer>
    static Answer with(auto& self, const auto& ask)
    {
#ifdef PAYOUTDESK_HAVE_SQLITE
        if (self.m_direct)
            return ask(*self.m_direct);
#endif
        return ask(*self.m_query);
    }

#ifdef PAYOUTDESK_HAVE_SQLITE
    std::optional<DirectInsert> m_direct;
#endif
    std::optional<Query> m_query;
};

} // namespace app
