#pragma once

#include "app/storage/fast_rows.h"

namespace app {

/// Of books that may change with the next statement, as in a unit of work.
constexpr std::int64_t neverTheSame = -1;

/// Another one than before where the books may have changed since; cheap enough to be asked for
/// each of many questions.
[[nodiscard]] inline core::Result<std::int64_t> dataVersion(Database& database)
{
    if (database.isInUnit())
        return neverTheSame;
    using Found = core::Result<std::int64_t>;
    return readFast(database, [&]<typename Rows>(std::type_identity<Rows>) -> Found {
        Rows rows(database, "PRAGMA data_version");
        rows.run(QVariantList());
        const std::int64_t version = rows.next() ? rows.integer(0) : neverTheSame;
        if (auto read = rows.result(); !read)
            return read.error();
        return version;
    });
}

} // namespace app
