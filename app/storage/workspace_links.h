#pragma once

#include "core/base/result.h"

#include <string>

namespace app {

/// Of books that are to be written to. Storage: their file has another name, too (a hard link);
/// lock and log go by name, so two programs could write at once. One that a restore left which was
/// cut off is taken away, under the books' lock; Busy when another program has that for 60 s.
[[nodiscard]] core::Result<void> refuseOtherNames(const std::string& path);

/// Takes away what a restore that was cut off left in NAME.backups/: a second name of the very file
/// that has not been replaced, which gets its log back; where it cannot, all stays as it is. Under
/// the books' lock.
void undoCutOffRestores(const std::string& path);

} // namespace app
