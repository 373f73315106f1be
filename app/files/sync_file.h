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

} // namespace app
