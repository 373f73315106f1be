#pragma once

#include <string>

namespace app {

/// "0.1.0".
[[nodiscard]] std::string programVersion();

/// The version and what it was built with, a line each: `payoutctl --version` and the About box.
[[nodiscard]] std::string aboutText();

} // namespace app
