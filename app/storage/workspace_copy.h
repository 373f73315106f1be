#pragma once

#include "app/storage/database.h"

#include <QFile>
#include <QString>

#include <string>

namespace app {

/// Of the files that SQLite keeps beside a file; what has its name next is read with them.
inline constexpr const char* sqliteSuffixes[] = { "-wal", "-shm", "-journal" };

/// Refused: such a file lies where nothing else stands.
[[nodiscard]] core::Result<void> refuseLeftFiles(const std::string& path);

/// The mode of the books, for a file that has their content: its owner may read and write it, and
/// nobody runs it. Where its group is another one than theirs, the group may what all may: else
/// people could read it who may not read the books.
[[nodiscard]] QFile::Permissions modeFor(const std::string& file, const std::string& books);

/// Writes a whole copy of the books as of now, checks it, and only then gives it its name. What
/// stands there is kept, or on request replaced in that last step; never these books themselves,
/// nor a workspace that is in use. Nobody may read the copy who may not read the books. On failure
/// nothing of it is left.
[[nodiscard]] core::Result<void>
writeVerifiedCopy(Database& database, const std::string& path, core::IfThere ifThere);

/// Whether the workspace file is whole, by SQLite's own check of every page and index.
[[nodiscard]] core::Result<void> verifyCopy(const std::string& path);

/// NAME.backups beside the workspace NAME.payouts.
[[nodiscard]] QString backupFolder(const std::string& workspace);

/// NAME.backups/NAME-20261122-090000-WHY.payouts beside the workspace; the folder is made where it
/// is missing, the user's alone where the workspace is.
[[nodiscard]] core::Result<std::string> backupPath(const std::string& workspace,
                                                   const std::string& why);

/// Removes a half-made workspace file with SQLite's files beside it.
void removeUnfinished(const std::string& path);

} // namespace app
