#pragma once

#include <QImage>

#include <cstdint>
#include <string>

namespace ui {

inline constexpr std::int64_t largestLogo = 2 * 1024 * 1024; ///< bytes of its file

/// The issuer's logo from the bytes of a PNG or JPEG, flat on white (PDF/A-1b knows no
/// transparency); null when the bytes are neither, broken, or a picture so large that opening it
/// would do harm.
[[nodiscard]] QImage logoImage(const std::string& bytes);

} // namespace ui
