#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace app {

/// Whether a file system of this kind, as the system names it, lies on another computer: locks
/// there do not reliably keep two writers apart, and SQLite's log needs memory that all of them
/// share (https://www.sqlite.org/wal.html, "All processes using a database must be on the same host
/// computer").
[[nodiscard]] bool isNetworkDisk(std::string_view fileSystem);
/// Of the folder that a path lies in, as the system names it; "smb" of a Windows path to another
/// computer.
[[nodiscard]] std::string fileSystemOf(const std::string& path);
/// Refused, in words: books would be written there.
[[nodiscard]] core::Result<void> refuseNetworkDisk(const std::string& path,
                                                   std::string_view fileSystem);

} // namespace app
