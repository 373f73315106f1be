#pragma once

#include <string>
#include <string_view>

namespace core {

/// The ISO 3166 code (upper case) that a typed country stands for: any case, UK is GB, EL is GR, XK is
/// accepted; empty for anything else (D4). Valid for ever.
[[nodiscard]] std::string_view countryCode(std::string_view typed);

/// The English short name of a code; "" for an unknown one. For the paper.
[[nodiscard]] std::string_view countryName(std::string_view code);

/// The folded family of an OS without its version: "iOS 17.2" → "ios", "Mac OS X" → "macos" (D5).
[[nodiscard]] std::string osFamily(std::string_view typed);
/// Whether the family is one we know; unknown ones are kept and warned about.
[[nodiscard]] bool isKnownOsFamily(std::string_view family);

} // namespace core
