#pragma once

#include "core/rules/rule.h"

namespace core {

// What the readers of rules share, whatever the file's form.

/// The kind with this key, in any case. Error.where is "kind".
[[nodiscard]] Result<int> parseRuleKind(std::string_view key);

/// Makes the rule as makeRule() does, and tells every fault instead of the first. Error.where of each
/// is the key of the field at fault, or empty.
[[nodiscard]] std::vector<Error>
faultsOf(int kind, const std::vector<std::string>& texts, Rule& rule);

} // namespace core
