#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tests::oracle {

/// Words of the field, each read by the sentence of DOMAIN.md that defines it.

/// Without blanks and tabs at both ends.
[[nodiscard]] std::string trim(std::string_view text);
/// Unicode simple case folding, for the letters that the tests use (Latin, Greek, Cyrillic,
/// Deseret, and those that fold alone: ſ, K, Å, ẞ).
[[nodiscard]] std::string fold(std::string_view text);
/// D4: the ISO 3166 code; UK is GB, EL is GR, XK is one. None for anything else.
[[nodiscard]] std::optional<std::string> countryCode(std::string_view typed);
/// D5: the family of an OS without its version, in a form that is equal for equal families.
[[nodiscard]] std::string osFamily(std::string_view typed);
/// D7: approved, pending, declined, other. None for any other word.
[[nodiscard]] std::optional<std::string> statusOf(std::string_view typed);
/// D17, D21: a decimal with at most 6 places within ±10⁹.
[[nodiscard]] bool isAmount(std::string_view typed);

} // namespace tests::oracle
