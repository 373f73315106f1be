#pragma once

#include "app/storage/plain_query.h"
#ifdef PAYOUTDESK_HAVE_SQLITE
#include "app/storage/direct_query.h"
#endif

#include <type_traits>

namespace app {

/// For reading many rows: calls `read` with the type of query to use, as a std::type_identity:
/// DirectQuery where the database has a direct connection, else PlainQuery.
template <typename Read>
auto readFast(Database& database, const Read& read)
{
#ifdef PAYOUTDESK_HAVE_SQLITE
    if (database.direct())
        return read(std::type_identity<DirectQuery>());
#else
    static_cast<void>(database);
#endif
    return read(std::type_identity<PlainQuery>());
}

} // namespace app
