#pragma once

#include "app/storage/database.h"

namespace app {

/// "PDsk" in the header of every workspace file.
inline constexpr std::int32_t applicationId = 0x5044736B;

/// The schema this program knows: the number of the last migration in resources/migrations.
[[nodiscard]] int schemaVersion();

/// Runs the migrations after `from`, inside the unit of work that is open, and notes the new
/// version.
[[nodiscard]] core::Result<void> migrate(Database& database, int from);

/// The first table, index, view or trigger that differs from what the migrations make; "" when none
/// does.
[[nodiscard]] core::Result<std::string> firstForeignObject(Database& database);

} // namespace app
