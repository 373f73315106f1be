#pragma once

#include <cstdint>
#include <string_view>

namespace core {

/// SipHash-2-4 with 128 bits of output (Aumasson and Bernstein), under one fixed key: the same
/// bytes give the same number on every system and in every version, so that it may be stored. Tells
/// contents apart by accident; it is no seal against somebody who wants two alike.
struct SipHash128 {
    std::uint64_t low = 0; ///< the first eight bytes of the reference's output, little-endian
    std::uint64_t high = 0; ///< the last eight

    friend bool operator==(const SipHash128&, const SipHash128&) = default;
};
[[nodiscard]] SipHash128 sipHash128(std::string_view bytes);

} // namespace core
