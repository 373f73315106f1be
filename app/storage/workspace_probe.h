#pragma once

#include "core/base/result.h"

#include <string>

namespace app {

/// Looks at the file's first bytes, before any database code touches it, and answers with its
/// schema version. Storage errors for what cannot be a workspace: missing, a folder, empty, cut
/// off, not a database, another program's. Changes nothing.
[[nodiscard]] core::Result<int> probeWorkspace(const std::string& path);

} // namespace app
