#include "core/base/money.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

constexpr int microDecimals = 6;
constexpr std::array<std::int64_t, microDecimals + 1> powersOfTen = { 1,        10,     100,
                                                                      1'000,    10'000, 100'000,
                                                                      1'000'000 };

std::int64_t stepOf(int decimals)
{
    require(decimals >= 0 && decimals <= microDecimals, "money has 0 to 6 decimals");
    return powersOfTen[std::size_t(microDecimals - decimals)];
}

enum class DecimalFault { None, Syntax, TooManyDecimals, TooLarge };

struct Decimal {
    std::int64_t micros = 0;
    DecimalFault fault = DecimalFault::None;
};

Decimal readDecimal(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = text.substr(std::min(point + 1, text.size()));
    if (whole.empty() || (point < text.size() && fraction.empty()))
        return { 0, DecimalFault::Syntax };
    for (const char c : whole)
        if (!isDigit(c))
            return { 0, DecimalFault::Syntax };
    for (const char c : fraction)
        if (!isDigit(c))
            return { 0, DecimalFault::Syntax };
    if (fraction.size() > microDecimals)
        return { 0, DecimalFault::TooManyDecimals };
    std::int64_t units = 0;
    for (const char c : whole) {
        units = units * 10 + (c - '0');
        if (units > moneyLimit.micros / 1'000'000)
            return { 0, DecimalFault::TooLarge };
    }
    std::int64_t micros = units * 1'000'000;
    for (std::size_t i = 0; i < fraction.size(); ++i)
        micros += (fraction[i] - '0') * powersOfTen[microDecimals - 1 - i];
    if (micros > moneyLimit.micros)
        return { 0, DecimalFault::TooLarge };
    return { negative ? -micros : micros, DecimalFault::None };
}

/// `notANumber` is the sentence for a text that is none.
Error decimalError(std::string_view text, DecimalFault fault, std::string_view notANumber)
{
    const std::string_view shown = text.substr(0, 40);
    if (text.empty())
        return { ErrorCode::Refused,
                 say("core", "There is no number."),
                 {},
                 say("core", "Write it like 1234.56.") };
    if (fault == DecimalFault::TooManyDecimals)
        return { ErrorCode::Refused,
                 say("core", "“{1}” has more than 6 decimals.", shown),
                 {},
                 say("core", "Round it to 6 decimals or fewer.") };
    if (fault == DecimalFault::TooLarge)
        return { ErrorCode::Refused,
                 say("core", "“{1}” is beyond 1000000000, the most one number may be.", shown),
                 {},
                 say("core", "Check it for a missing decimal point.") };
    return { ErrorCode::Refused,
             Message(notANumber, { std::string(shown) }),
             {},
             say("core",
                 "Write digits with a point before the decimals and no grouping, like 1234.56.") };
}

/// Digits of `micros` with `decimals` places.
void appendDigits(std::string& text, std::int64_t micros, int decimals)
{
    const bool negative = micros < 0;
    const std::uint64_t size = negative ? ~std::uint64_t(micros) + 1 : std::uint64_t(micros);
    if (negative)
        text += '-';
    appendPadded(text, std::int64_t(size / 1'000'000), 1);
    if (decimals == 0)
        return;
    text += '.';
    appendPadded(text, std::int64_t(size % 1'000'000), microDecimals);
    text.resize(text.size() - std::size_t(microDecimals - decimals));
}

void appendShortest(std::string& text, std::int64_t micros)
{
    int decimals = microDecimals;
    while (decimals > 0 && micros % stepOf(decimals - 1) == 0)
        --decimals;
    appendDigits(text, micros, decimals);
}

/// ISO 4217 (list one, 2024), by digits of the minor unit.
struct CurrencyRow {
    int decimals;
    std::string_view codes; ///< three letters and a blank each
};
constexpr CurrencyRow currencyTable[] = {
    { 0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF " },
    { 2,
      "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN "
      "BZD "
      "CAD CDF CHE CHF CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
      "GEL "
      "GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR "
      "LRD "
      "LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB "
      "PEN "
      "PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL "
      "THB "
      "TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG " },
    { 3, "BHD IQD JOD KWD LYD OMR TND " },
    { 4, "CLF UYW " },
};
constexpr std::size_t codeLetters = 3;

struct Currency {
    std::string_view code;
    int decimals = 0;
};
std::optional<Currency> findCurrency(std::string_view code)
{
    if (code.size() != codeLetters)
        return std::nullopt;
    for (const CurrencyRow& row : currencyTable)
        for (std::size_t i = 0; i < row.codes.size(); i += codeLetters + 1)
            if (row.codes.substr(i, codeLetters) == code)
                return Currency{ row.codes.substr(i, codeLetters), row.decimals };
    return std::nullopt;
}

} // namespace

Result<Money> MoneySum::total(std::string_view what) const
{
    if (m_overflowed)
        return Error{ ErrorCode::Refused,
                      say("core", "The sum of {1} is too large to be counted exactly.", word(what)),
                      {},
                      say("core", "Look for an amount that is wrong by orders of magnitude.") };
    return m_sum;
}

std::optional<Money> percentOf(Percent percent, Money base)
{
    const std::optional<std::int64_t> micros =
        mulDivRound(percent.micros, base.micros, 100 * 1'000'000);
    if (!micros)
        return std::nullopt;
    return Money{ *micros };
}

Result<Money> parseMoney(std::string_view text)
{
    const Decimal decimal = readDecimal(text);
    if (decimal.fault != DecimalFault::None)
        return decimalError(text, decimal.fault, label("core", "“{1}” is not an amount."));
    return Money{ decimal.micros };
}

Result<Percent> parsePercent(std::string_view text)
{
    const Decimal decimal = readDecimal(text);
    if (decimal.fault != DecimalFault::None)
        return decimalError(text, decimal.fault, label("core", "“{1}” is not a percentage."));
    return Percent{ decimal.micros };
}

std::string toText(Money amount)
{
    std::string text;
    appendText(text, amount);
    return text;
}

std::string toText(Percent percent)
{
    std::string text;
    appendShortest(text, percent.micros);
    return text;
}

std::string toText(Money amount, int decimals)
{
    std::string text;
    appendText(text, amount, decimals);
    return text;
}

void appendText(std::string& text, Money amount)
{
    appendShortest(text, amount.micros);
}

void appendText(std::string& text, Money amount, int decimals)
{
    require(hasAtMostDecimals(amount, decimals), "the amount has no more decimals than are shown");
    appendDigits(text, amount.micros, decimals);
}

Money truncated(Money amount, int decimals)
{
    return { amount.micros - amount.micros % stepOf(decimals) };
}

bool hasAtMostDecimals(Money amount, int decimals)
{
    return amount.micros % stepOf(decimals) == 0;
}

std::optional<int> currencyDecimals(std::string_view code)
{
    const auto found = findCurrency(code);
    return found ? std::optional(found->decimals) : std::nullopt;
}

std::string_view currencyCode(std::string_view typed)
{
    std::string code(typed.substr(0, codeLetters + 1));
    for (char& letter : code)
        if (letter >= 'a' && letter <= 'z')
            letter = char(letter - 'a' + 'A');
    const auto found = findCurrency(code);
    return found ? found->code : std::string_view();
}

} // namespace core
