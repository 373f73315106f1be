#pragma once

#include <string>
#include <vector>

namespace core {

/// "a, b, c"
[[nodiscard]] std::string joinedTexts(const std::vector<std::string>& texts);

} // namespace core
