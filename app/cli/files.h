#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace app {

/// The whole of a small file; Refused beyond `limit` bytes.
[[nodiscard]] core::Result<std::string> readWhole(const std::string& path, std::int64_t limit);

/// Refuses to write over the books or over a file that this very run reads.
[[nodiscard]] core::Result<void> mayWrite(const std::string& path,
                                          const std::vector<std::string>& inUse);

} // namespace app
