#pragma once

#include <string>

namespace tests {

enum class Times { AsTheyAre, LeftOut };

/// Every row of every table of a workspace file, as text: two files of the same content give the
/// same, whatever their bytes. Left out on request: when something was recorded, the hashes over
/// that, and ids made at random, which differ when the same is done twice. "" when it cannot be
/// opened.
[[nodiscard]] std::string contentOf(const std::string& path, Times times = Times::AsTheyAre);

} // namespace tests
