#include "core/base/exact_ratio.h"

#include "core/base/mul_div.h"
#include "core/base/result.h"

#include <array>
#include <limits>

namespace core {

namespace {

/// A whole number of up to 256 bits, without sign; lowest limb first.
class Wide {
public:
    explicit Wide(std::uint32_t value = 0) { m_limbs[0] = value; }

    void multiply(std::uint64_t factor)
    {
        Wide high = *this;
        high.multiplyBy(std::uint32_t(factor >> 32));
        multiplyBy(std::uint32_t(factor));
        require(high.m_limbs.back() == 0, "a product of amounts fits 256 bits");
        for (std::size_t i = limbs - 1; i > 0; --i)
            high.m_limbs[i] = high.m_limbs[i - 1];
        high.m_limbs[0] = 0;
        add(high);
    }

    void add(const Wide& other)
    {
        std::uint64_t carry = 0;
        for (std::size_t i = 0; i < limbs; ++i) {
            carry += std::uint64_t(m_limbs[i]) + other.m_limbs[i];
            m_limbs[i] = std::uint32_t(carry);
            carry >>= 32;
        }
        require(carry == 0, "a product of amounts fits 256 bits");
    }

    /// This becomes the remainder.
    Wide divide(const Wide& divisor)
    {
        Wide quotient;
        Wide rest;
        for (int bit = bits() - 1; bit >= 0; --bit) {
            rest.twice(isSet(bit));
            quotient.twice(divisor <= rest);
            if (divisor <= rest)
                rest.subtract(divisor);
        }
        *this = rest;
        return quotient;
    }

    [[nodiscard]] bool isZero() const { return *this <= Wide(); }
    [[nodiscard]] std::optional<std::uint64_t> small() const
    {
        for (std::size_t i = 2; i < limbs; ++i)
            if (m_limbs[i] != 0)
                return std::nullopt;
        return std::uint64_t(m_limbs[1]) << 32 | m_limbs[0];
    }

    friend bool operator<=(const Wide& a, const Wide& b)
    {
        for (std::size_t i = limbs; i-- > 0;)
            if (a.m_limbs[i] != b.m_limbs[i])
                return a.m_limbs[i] < b.m_limbs[i];
        return true;
    }

private:
    static constexpr std::size_t limbs = 8;

    /// Of the limbs that hold anything.
    [[nodiscard]] int bits() const
    {
        std::size_t used = limbs;
        while (used > 0 && m_limbs[used - 1] == 0)
            --used;
        return int(used) * 32;
    }
    [[nodiscard]] bool isSet(int bit) const
    {
        return (m_limbs[std::size_t(bit) / 32] >> (bit % 32) & 1) != 0;
    }
    void twice(bool plusOne)
    {
        std::uint32_t carry = plusOne ? 1 : 0;
        for (std::uint32_t& limb : m_limbs) {
            const std::uint32_t next = limb >> 31;
            limb = limb << 1 | carry;
            carry = next;
        }
    }
    void multiplyBy(std::uint32_t factor)
    {
        std::uint64_t carry = 0;
        for (std::uint32_t& limb : m_limbs) {
            carry += std::uint64_t(limb) * factor;
            limb = std::uint32_t(carry);
            carry >>= 32;
        }
        require(carry == 0, "a product of amounts fits 256 bits");
    }
    void subtract(const Wide& other)
    {
        std::int64_t borrow = 0;
        for (std::size_t i = 0; i < limbs; ++i) {
            const std::int64_t difference =
                std::int64_t(m_limbs[i]) - std::int64_t(other.m_limbs[i]) + borrow;
            m_limbs[i] = std::uint32_t(difference);
            borrow = difference < 0 ? -1 : 0;
        }
    }

    std::array<std::uint32_t, limbs> m_limbs{};
};

Wide product(std::span<const std::int64_t> numbers)
{
    Wide wide(1);
    for (const std::int64_t number : numbers)
        wide.multiply(detail::magnitude(number));
    return wide;
}

bool isNegative(std::span<const std::int64_t> factors)
{
    bool negative = false;
    for (const std::int64_t factor : factors) {
        if (factor == 0)
            return false;
        negative ^= factor < 0;
    }
    return negative;
}

} // namespace

std::optional<std::int64_t> rounded(const ExactRatio& ratio)
{
    Wide twice = product(ratio.factors);
    twice.add(twice);
    Wide divisor = product(ratio.divisors);
    twice.add(divisor);
    divisor.add(divisor);
    const auto size = twice.divide(divisor).small();
    constexpr auto largest = std::uint64_t(std::numeric_limits<std::int64_t>::max());
    if (!size || *size > largest)
        return std::nullopt;
    return isNegative(ratio.factors) ? -std::int64_t(*size) : std::int64_t(*size);
}

bool isOneOrMore(const ExactRatio& ratio)
{
    return product(ratio.divisors) <= product(ratio.factors);
}

std::string decimalText(const ExactRatio& ratio, int mostDecimals)
{
    Wide rest = product(ratio.factors);
    const Wide divisor = product(ratio.divisors);
    Wide whole = rest.divide(divisor);
    std::string text;
    const Wide ten(10);
    do {
        Wide digit = whole;
        whole = digit.divide(ten);
        text.insert(text.begin(), char('0' + *digit.small()));
    } while (!whole.isZero());
    for (int decimals = 0; !rest.isZero() && decimals < mostDecimals; ++decimals) {
        rest.multiply(10);
        text += decimals == 0 ? "." : "";
        text += char('0' + *rest.divide(divisor).small());
    }
    if (!rest.isZero())
        text += "…";
    return isNegative(ratio.factors) ? '-' + text : text;
}

} // namespace core
