#pragma once

#include <cstdint>
#include <optional>

namespace core::detail {

/// Also of the lowest value, which has no positive one of its type.
[[nodiscard]] constexpr std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? ~std::uint64_t(value) + 1 : std::uint64_t(value);
}

/// The two ways to compute mulDivRound(): by 64-bit halves everywhere, and by the compiler's
/// 128-bit integer where it has one. Apart so that tests hold one against the other.
[[nodiscard]] std::optional<std::int64_t>
mulDivRoundByHalves(std::int64_t a, std::int64_t b, std::int64_t c);

#ifdef __SIZEOF_INT128__
[[nodiscard]] std::optional<std::int64_t>
mulDivRoundWide(std::int64_t a, std::int64_t b, std::int64_t c);
#endif

} // namespace core::detail
