#pragma once

#include "core/base/result.h"

namespace app {

/// What payoutctl answers to the shell (CLI.md, "Exit status").
namespace exit_status {
inline constexpr int done = 0;
inline constexpr int refused = 1;
inline constexpr int usage = 2;
inline constexpr int storage = 3;
inline constexpr int unknown = 4;
inline constexpr int interrupted = 130;
} // namespace exit_status

[[nodiscard]] int exitStatusOf(core::ErrorCode code);

} // namespace app
