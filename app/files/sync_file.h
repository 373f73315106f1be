#pragma once

#include <QString>

namespace app {

/// Waits until the disk holds the whole file; for files that a library wrote.
[[nodiscard]] bool syncFile(const QString& path);

} // namespace app
