#pragma once

#include "core/base/result.h"

#include <string>

namespace app {

/// SQLite's result codes that are told apart here (https://www.sqlite.org/rescode.html).
namespace sqlite_code {
inline constexpr int busy = 5;
inline constexpr int readOnly = 8;
inline constexpr int ioError = 10;
inline constexpr int damaged = 11;
inline constexpr int diskFull = 13;
inline constexpr int cannotOpen = 14;
inline constexpr int readOnlyRecovery = 264; ///< what another program began has to be ended first
inline constexpr int noRoomToRead = 4874; ///< for -shm, without which nothing is read
} // namespace sqlite_code

/// The user's sentence for a failure of SQLite; `code` is a primary one or one of those above,
/// `detail` what the driver said.
[[nodiscard]] core::Error
failureInWords(int code, const std::string& detail, const std::string& path);

} // namespace app
