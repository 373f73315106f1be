#pragma once

#include "core/store.h"

#include <optional>
#include <string>

namespace tests {

/// "nick 10 0, sam 5 2 held 1": of each publisher with any what is earned, pending and held, by
/// alias; up to the end of that day.
[[nodiscard]] std::string balanceWords(core::Store& store,
                                       std::optional<core::Date> asOf = std::nullopt);

} // namespace tests
