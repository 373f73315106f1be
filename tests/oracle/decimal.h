#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tests::oracle {

/// A decimal number of any length, exact: schoolbook arithmetic on its digits, so that it shares
/// neither code nor limits with the program's integers.
class Decimal {
public:
    Decimal() = default; ///< 0
    Decimal(int number);

    /// Digits with at most one '.', perhaps a sign before them; nothing else (D17 sets no other
    /// form).
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);
    /// The shortest text: "-0.5", "10".
    [[nodiscard]] std::string text() const;

    [[nodiscard]] bool isZero() const { return m_digits.empty(); }
    [[nodiscard]] bool isNegative() const { return m_negative; }
    [[nodiscard]] int decimals() const { return m_decimals; }

    [[nodiscard]] Decimal negated() const;
    [[nodiscard]] Decimal magnitude() const;
    /// Divided by 100: the point moves.
    [[nodiscard]] Decimal hundredth() const;
    /// To that many decimals, halves away from zero.
    [[nodiscard]] Decimal rounded(int decimals) const;

    friend Decimal operator+(const Decimal& a, const Decimal& b);
    friend Decimal operator-(const Decimal& a, const Decimal& b);
    friend Decimal operator*(const Decimal& a, const Decimal& b);
    friend bool operator<(const Decimal& a, const Decimal& b) { return (a - b).isNegative(); }
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a - b).isZero(); }
    /// How often b goes into a, to that many decimals, halves up; a not below 0, b above 0.
    friend Decimal quotient(const Decimal& a, const Decimal& b, int decimals);

private:
    /// The same number with at least that many decimals: both then count the same unit.
    void widen(int decimals);
    void tidy();

    std::vector<int> m_digits; ///< the last one first; no zeros in front of the number
    int m_decimals = 0;
    bool m_negative = false;
};

} // namespace tests::oracle
