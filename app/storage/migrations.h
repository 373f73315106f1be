#pragma once

#include "app/storage/database.h"

namespace app {

/// "PDsk" in the header of every workspace file.
inline constexpr std::int32_t applicationId = 0x5044736B;

/// The schema this program knows: the number of the last migration in resources/migrations.
[[nodiscard]] int schemaVersion();

/// The version of books whose structure is what that version made, of a newer version as far as it is known. Storage:
/// it was altered. Nothing in them has run by then: no trigger, no view, no virtual table.
[[nodiscard]] core::Result<int> versionOfWhole(Database& database);

/// Runs the migrations after `from`, inside the unit of work that is open, and notes the new
/// version.
[[nodiscard]] core::Result<void> migrate(Database& database, int from);

/// The first table, index, view or trigger that differs from what the migrations up to this version make; "" when none
/// does.
[[nodiscard]] core::Result<std::string> firstForeignObject(Database& database,
                                                           int version = schemaVersion());

} // namespace app
