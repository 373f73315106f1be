#pragma once

#include "core/csv/import_settings.h"
#include "core/usecases/books.h"

#include <string>
#include <string_view>

namespace core {

/// Keeps the settings under the name, in place of what was kept there. Refused: no name, settings
/// that say nothing, a column mapped to no field.
[[nodiscard]] Result<ImportProfile>
saveImportProfile(Books& books, std::string_view name, const ImportSettings& settings);

/// NotFound, with the nearest name, when there is no profile of that name.
[[nodiscard]] Result<ImportSettings> importSettingsOf(Store& store, std::string_view profile);
[[nodiscard]] Result<void> removeImportProfile(Books& books, std::string_view name);

} // namespace core
