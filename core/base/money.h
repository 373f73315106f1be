#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// An amount of money in micro-units (10⁻⁶) of a currency that is stated once for the record or table it
/// stands in (a workspace has one, D15). Exact; never a floating-point number.
/// Operators + and − stop the program on overflow; sums over data use MoneySum, which says so (D21).
struct Money {
    std::int64_t micros = 0;

    [[nodiscard]] static constexpr Money ofUnits(std::int64_t units) { return {units * 1'000'000}; }
    [[nodiscard]] constexpr bool isNegative() const { return micros < 0; }
    [[nodiscard]] constexpr bool isZero() const { return micros == 0; }
    friend auto operator<=>(const Money&, const Money&) = default;
};

/// A percentage in micro-percent: 4.125 % is 4'125'000.
struct Percent {
    std::int64_t micros = 0;

    friend auto operator<=>(const Percent&, const Percent&) = default;
};

/// A typed or imported amount, and one conversion's earning, lie within ±10⁹ units (D21).
inline constexpr Money moneyLimit = Money::ofUnits(1'000'000'000);

/// None: the sum leaves int64. Millions of rows are added up: what they need is inline.
[[nodiscard]] constexpr std::optional<Money> checkedAdd(Money a, Money b)
{
    using Limits = std::numeric_limits<std::int64_t>;
    const bool fits = b.micros > 0 ? a.micros <= Limits::max() - b.micros : a.micros >= Limits::min() - b.micros;
    return fits ? std::optional(Money{ a.micros + b.micros }) : std::nullopt;
}
[[nodiscard]] inline Money operator+(Money a, Money b)
{
    const std::optional<Money> sum = checkedAdd(a, b);
    require(sum.has_value(), "a sum of money fits int64");
    return *sum;
}
[[nodiscard]] inline Money operator-(Money a)
{
    require(a.micros != std::numeric_limits<std::int64_t>::min(), "negated money fits int64");
    return { -a.micros };
}
[[nodiscard]] inline Money operator-(Money a, Money b)
{
    return a + -b;
}

/// Adds up any number of amounts and knows whether the sum still fits int64.
class MoneySum {
public:
    void add(Money amount)
    {
        const std::optional<Money> sum = checkedAdd(m_sum, amount);
        m_sum = sum.value_or(m_sum);
        m_overflowed = m_overflowed || !sum;
    }
    /// Error when the sum left int64 at any time; `what`, a label(), names the sum.
    [[nodiscard]] Result<Money> total(std::string_view what) const;

private:
    Money m_sum;
    bool m_overflowed = false;
};

/// a × b ÷ c, exact inside, rounded once, half away from zero; nullopt when the result leaves int64. c > 0.
[[nodiscard]] std::optional<std::int64_t> mulDivRound(std::int64_t a, std::int64_t b, std::int64_t c);

/// `percent` of `base`, rounded half away from zero to the micro (D17).
[[nodiscard]] std::optional<Money> percentOf(Percent percent, Money base);

/// Strict decimal text, as files hold it: digits, one '.', at most 6 decimals, optional leading '-' (or '+').
/// No grouping, no exponent, no blanks. Beyond ±10⁹: Error.
[[nodiscard]] Result<Money> parseMoney(std::string_view text);
[[nodiscard]] Result<Percent> parsePercent(std::string_view text);

/// The shortest exact decimal: "10", "0.5", "-12.345678".
[[nodiscard]] std::string toText(Money amount);
[[nodiscard]] std::string toText(Percent percent);
/// With exactly `decimals` digits; the amount must be a multiple of 10^-decimals.
[[nodiscard]] std::string toText(Money amount, int decimals);

/// The same behind a text that is there.
void appendText(std::string& text, Money amount);
void appendText(std::string& text, Money amount, int decimals);

/// Rounded toward zero to `decimals` digits (D17, payable).
[[nodiscard]] Money truncated(Money amount, int decimals);
[[nodiscard]] bool hasAtMostDecimals(Money amount, int decimals);

/// ISO 4217: digits of the minor unit (JPY 0, KWD 3); nullopt for an unknown code.
[[nodiscard]] std::optional<int> currencyDecimals(std::string_view code);
/// The code in capitals, however it is typed; empty for an unknown one. Valid for ever.
[[nodiscard]] std::string_view currencyCode(std::string_view typed);

} // namespace core
