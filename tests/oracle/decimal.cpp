#include "tests/oracle/decimal.h"

#include <algorithm>
#include <cstdlib>

namespace tests::oracle {

namespace {

using Digits = std::vector<int>;

/// Both without zeros in front.
bool isLess(const Digits& a, const Digits& b)
{
    if (a.size() != b.size())
        return a.size() < b.size();
    return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

Digits sum(const Digits& a, const Digits& b)
{
    Digits total;
    int carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry != 0; ++i) {
        carry += (i < a.size() ? a[i] : 0) + (i < b.size() ? b[i] : 0);
        total.push_back(carry % 10);
        carry /= 10;
    }
    return total;
}

/// Not below zero.
Digits difference(const Digits& larger, const Digits& smaller)
{
    Digits rest;
    int borrowed = 0;
    for (std::size_t i = 0; i < larger.size(); ++i) {
        int digit = larger[i] - borrowed - (i < smaller.size() ? smaller[i] : 0);
        borrowed = digit < 0 ? 1 : 0;
        rest.push_back(digit + 10 * borrowed);
    }
    return rest;
}

} // namespace

Decimal::Decimal(int number)
    : m_negative(number < 0)
{
    for (int rest = std::abs(number); rest != 0; rest /= 10)
        m_digits.push_back(rest % 10);
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    Decimal number;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        number.m_negative = text.front() == '-';
        text.remove_prefix(1);
    }
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view before = text.substr(0, point);
    const std::string_view after = point < text.size() ? text.substr(point + 1) : "";
    if (before.empty() || (point < text.size() && after.empty()))
        return std::nullopt;
    for (const std::string_view part : { before, after }) {
        for (const char c : part) {
            if (c < '0' || c > '9')
                return std::nullopt;
            number.m_digits.insert(number.m_digits.begin(), c - '0');
        }
    }
    number.m_decimals = int(after.size());
    number.tidy();
    return number;
}

std::string Decimal::text() const
{
    Decimal wide = *this;
    while (int(wide.m_digits.size()) <= wide.m_decimals)
        wide.m_digits.push_back(0);
    std::string written = m_negative ? "-" : "";
    for (int place = int(wide.m_digits.size()) - 1; place >= 0; --place) {
        written += char('0' + wide.m_digits[std::size_t(place)]);
        if (place == wide.m_decimals && place != 0)
            written += '.';
    }
    return written;
}

Decimal Decimal::negated() const
{
    Decimal number = *this;
    number.m_negative = !number.m_negative && !number.isZero();
    return number;
}

Decimal Decimal::magnitude() const
{
    return m_negative ? negated() : *this;
}

Decimal Decimal::hundredth() const
{
    Decimal number = *this;
    number.m_decimals += 2;
    number.tidy();
    return number;
}

Decimal Decimal::rounded(int decimals) const
{
    Decimal number = *this;
    bool up = false;
    while (number.m_decimals > decimals) {
        up = !number.m_digits.empty() && number.m_digits.front() >= 5;
        if (!number.m_digits.empty())
            number.m_digits.erase(number.m_digits.begin());
        --number.m_decimals;
    }
    if (up)
        number.m_digits = sum(number.m_digits, { 1 });
    number.tidy();
    return number;
}

Decimal operator+(const Decimal& a, const Decimal& b)
{
    Decimal left = a;
    Decimal right = b;
    left.widen(right.m_decimals);
    right.widen(left.m_decimals);
    if (left.m_negative == right.m_negative) {
        left.m_digits = sum(left.m_digits, right.m_digits);
    } else {
        if (isLess(left.m_digits, right.m_digits))
            std::swap(left, right);
        left.m_digits = difference(left.m_digits, right.m_digits);
    }
    left.tidy();
    return left;
}

Decimal operator-(const Decimal& a, const Decimal& b)
{
    return a + b.negated();
}

Decimal operator*(const Decimal& a, const Decimal& b)
{
    Decimal product;
    for (std::size_t place = 0; place < b.m_digits.size(); ++place) {
        Digits row(place, 0);
        int carry = 0;
        for (const int digit : a.m_digits) {
            carry += digit * b.m_digits[place];
            row.push_back(carry % 10);
            carry /= 10;
        }
        row.push_back(carry);
        product.m_digits = sum(product.m_digits, row);
    }
    product.m_decimals = a.m_decimals + b.m_decimals;
    product.m_negative = a.m_negative != b.m_negative;
    product.tidy();
    return product;
}

Decimal quotient(const Decimal& a, const Decimal& b, int decimals)
{
    Decimal rest = a;
    Decimal step(1);
    while (!(rest < step * b))
        step = step * Decimal(10);
    Decimal times;
    for (; step.m_decimals <= decimals; step = step * Decimal::parse("0.1").value())
        for (; !(rest < step * b); rest = rest - step * b)
            times = times + step;
    step = step * Decimal(10);
    return rest + rest < step * b ? times : times + step;
}

void Decimal::widen(int decimals)
{
    while (m_decimals < decimals) {
        if (!m_digits.empty())
            m_digits.insert(m_digits.begin(), 0);
        ++m_decimals;
    }
}

void Decimal::tidy()
{
    while (!m_digits.empty() && m_digits.back() == 0)
        m_digits.pop_back();
    while (m_decimals > 0 && !m_digits.empty() && m_digits.front() == 0) {
        m_digits.erase(m_digits.begin());
        --m_decimals;
    }
    if (m_digits.empty()) {
        m_negative = false;
        m_decimals = 0;
    }
}

} // namespace tests::oracle
