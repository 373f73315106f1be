#include "core/base/mul_div.h"

#include "core/base/money.h"

#include <limits>

namespace core {
namespace {

using detail::magnitude;

constexpr std::uint64_t largest = std::uint64_t(std::numeric_limits<std::int64_t>::max());

std::optional<std::int64_t> withSign(std::uint64_t size, bool negative)
{
    if (size > largest + (negative ? 1 : 0))
        return std::nullopt;
    return std::int64_t(negative ? ~size + 1 : size);
}

struct Pair64 {
    std::uint64_t high;
    std::uint64_t low;
};

Pair64 multiplied(std::uint64_t a, std::uint64_t b)
{
    const std::uint64_t mask = 0xFFFFFFFFu;
    const std::uint64_t lowLow = (a & mask) * (b & mask);
    const std::uint64_t highLow = (a >> 32) * (b & mask);
    const std::uint64_t lowHigh = (a & mask) * (b >> 32);
    const std::uint64_t highHigh = (a >> 32) * (b >> 32);
    const std::uint64_t middle = (lowLow >> 32) + (highLow & mask) + (lowHigh & mask);
    return { highHigh + (highLow >> 32) + (lowHigh >> 32) + (middle >> 32),
             (middle << 32) | (lowLow & mask) };
}

} // namespace

namespace detail {

std::optional<std::int64_t> mulDivRoundByHalves(std::int64_t a, std::int64_t b, std::int64_t c)
{
    require(c > 0, "mulDivRound divides by a positive number");
    const auto divisor = std::uint64_t(c);
    Pair64 product = multiplied(magnitude(a), magnitude(b));
    const std::uint64_t low = product.low + divisor / 2;
    product = { product.high + (low < product.low ? 1 : 0), low };
    if (product.high >= divisor)
        return std::nullopt;
    std::uint64_t remainder = product.high;
    std::uint64_t quotient = 0;
    for (int bit = 63; bit >= 0; --bit) {
        remainder = (remainder << 1) | ((product.low >> bit) & 1); // c < 2^63: never leaves 64 bits
        quotient <<= 1;
        if (remainder >= divisor) {
            remainder -= divisor;
            quotient |= 1;
        }
    }
    return withSign(quotient, (a < 0) != (b < 0));
}

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 Wide;

std::optional<std::int64_t> mulDivRoundWide(std::int64_t a, std::int64_t b, std::int64_t c)
{
    require(c > 0, "mulDivRound divides by a positive number");
    const auto divisor = std::uint64_t(c);
    const Wide product = Wide(magnitude(a)) * magnitude(b) + divisor / 2;
    if (std::uint64_t(product >> 64) >= divisor)
        return std::nullopt;
    return withSign(std::uint64_t(product / divisor), (a < 0) != (b < 0));
}
#endif

} // namespace detail

std::optional<std::int64_t> mulDivRound(std::int64_t a, std::int64_t b, std::int64_t c)
{
    require(c > 0, "mulDivRound divides by a positive number");
    // A percentage of a usual price fits 64 bits, where a division takes a third of the time.
    const std::uint64_t sizeA = magnitude(a);
    const std::uint64_t sizeB = magnitude(b);
    if (((sizeA | sizeB) >> 31) == 0)
        return withSign((sizeA * sizeB + std::uint64_t(c) / 2) / std::uint64_t(c),
                        (a < 0) != (b < 0));
#ifdef __SIZEOF_INT128__
    return detail::mulDivRoundWide(a, b, c);
#else
    return detail::mulDivRoundByHalves(a, b, c);
#endif
}

} // namespace core
