#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace core {

/// A product over another, exact: factors of any sign over positive divisors, of either together
/// less than 2^252.
struct ExactRatio {
    std::span<const std::int64_t> factors;
    std::span<const std::int64_t> divisors;
};

/// Rounded once, half away from zero; nullopt when the result leaves int64.
[[nodiscard]] std::optional<std::int64_t> rounded(const ExactRatio& ratio);

/// Whether it is 1 or more; of factors that are 0 or above.
[[nodiscard]] bool isOneOrMore(const ExactRatio& ratio);

/// The shortest decimal; one with more than `mostDecimals` digits behind the point is cut there and
/// ends with "…".
[[nodiscard]] std::string decimalText(const ExactRatio& ratio, int mostDecimals);

} // namespace core
