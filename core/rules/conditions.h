#pragma once

#include "core/base/result.h"
#include "core/rules/rule_kinds.h"

#include <span>
#include <string>

namespace core {

/// What each dimension makes of its fields: one table, used where rules are typed, told apart and
/// matched.

/// "sub7" is 7; 0 for what is no sub's name.
[[nodiscard]] int subNumber(std::string_view name);

/// "country", "sub", "p_sub": how a dimension is called in JSON answers.
[[nodiscard]] std::string_view keyOf(Dimension dimension);

/// Checks trimmed fields of a dimension and brings sub names into their one spelling ("p_sub1" of a
/// conversion sub is "sub1"). Error.where is the key of the field at fault.
[[nodiscard]] Result<void> acceptFields(Dimension dimension, std::span<std::string> fields);

/// The fields as they are compared: country code, OS family, folded publisher name; types and sub
/// values as they are, a sub's number in front of its value.
[[nodiscard]] std::string matchedForm(Dimension dimension, std::span<const std::string> fields);

} // namespace core
