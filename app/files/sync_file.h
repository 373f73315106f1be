#pragma once

#include <QString>

namespace app {

/// Waits until the disk holds the whole file; for files that a library wrote.
[[nodiscard]] bool syncFile(const QString& path);

/// The same for an open file.
[[nodiscard]] bool syncHandle(int handle);

/// The same for the names in the folder of this file: what was made, renamed or removed there.
/// Where the system offers no such thing (Windows) it has nothing to do.
[[nodiscard]] bool syncFolderOf(const QString& path);

/// In one step, in the place of what has the name. QFile::rename() copies where the disk refuses to rename, and a disk
/// that fails then leaves a part of the file under the name.
[[nodiscard]] bool renameFile(const QString& from, const QString& to);

} // namespace app
