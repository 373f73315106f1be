#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace app {

/// A list of texts as the database holds it, and SQL can read it: a JSON array.
[[nodiscard]] std::string toJsonTexts(const std::vector<std::string>& texts);
[[nodiscard]] core::Result<std::vector<std::string>> fromJsonTexts(std::string_view json);
/// The same into texts that are there already, whose memory is used again; "" is no text.
[[nodiscard]] core::Result<void> readJsonTexts(std::string_view json,
                                               std::vector<std::string>& texts);

} // namespace app
