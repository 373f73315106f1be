#pragma once

#include "app/storage/database.h"

#include <QString>

#include <string>

namespace app {

/// Writes a whole copy of the books as of now, checks it, and only then gives it its name. What
/// stands there is kept, or on request replaced in that last step; never these books themselves,
/// nor a workspace that is in use. On failure nothing of the copy is left.
[[nodiscard]] core::Result<void>
writeVerifiedCopy(Database& database, const std::string& path, core::IfThere ifThere);

/// Whether the workspace file is whole, by SQLite's own check of every page and index.
[[nodiscard]] core::Result<void> verifyCopy(const std::string& path);

/// NAME.backups beside the workspace NAME.payouts.
[[nodiscard]] QString backupFolder(const std::string& workspace);

/// NAME.backups/NAME-20261122-090000-WHY.payouts beside the workspace; the folder is made where it
/// is missing.
[[nodiscard]] core::Result<std::string> backupPath(const std::string& workspace,
                                                   const std::string& why);

/// Removes a half-made workspace file with SQLite's files beside it.
void removeUnfinished(const std::string& path);

} // namespace app
