#pragma once

#include "app/cli/call.h"
#include "core/usecases/import_conversions.h"

namespace app {

/// The options that say how a conversions file is read: of `import` and of `profile save`.
[[nodiscard]] std::span<const Option> importSettingOptions();

/// What was typed of them, over `settings`: a choice in the place of the one there, a map's lines
/// beside those there.
[[nodiscard]] core::Result<core::ImportSettings> readImportSettings(const Arguments& typed,
                                                                    core::ImportSettings settings);

/// Everything `import` was told but for its output files; a profile's settings under the typed ones.
[[nodiscard]] core::Result<core::ImportOptions> readImportOptions(Call& call);

} // namespace app
