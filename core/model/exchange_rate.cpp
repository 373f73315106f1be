#include "core/model/exchange_rate.h"

#include <algorithm>

namespace core {

namespace {

constexpr int decimalsKept = 9;
constexpr std::size_t mostDigits = 10; ///< before the point: 10⁹ has as many

bool isDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

Error noRate(std::string_view text)
{
    return { ErrorCode::Refused,
             say("core", "“{1}” is not an exchange rate.", text.substr(0, 40)),
             {},
             say("core", "Write it like 1.0921: above 0, at most 1000000000, up to 9 decimals.") };
}

} // namespace

Result<RateValue> parseRateValue(std::string_view text)
{
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    std::string_view decimals = text.substr(std::min(text.size(), point + 1));
    const bool endsWithPoint = point + 1 == text.size();
    while (decimals.ends_with('0') && decimals.size() > decimalsKept)
        decimals.remove_suffix(1);
    if (whole.empty() || endsWithPoint || whole.size() > mostDigits
        || decimals.size() > decimalsKept || !isDigits(whole) || !isDigits(decimals))
        return noRate(text);
    std::int64_t value = 0;
    for (const char digit : whole)
        value = value * 10 + (digit - '0');
    if (value > RateValue::scale)
        return noRate(text);
    for (std::size_t i = 0; i < decimalsKept; ++i)
        value = value * 10 + (i < decimals.size() ? decimals[i] - '0' : 0);
    if (value == 0 || value > RateValue::scale * RateValue::scale)
        return noRate(text);
    return RateValue{ value };
}

std::string toText(RateValue value)
{
    std::string decimals = std::to_string(value.nanos % RateValue::scale);
    decimals.insert(0, decimalsKept - decimals.size(), '0');
    decimals.erase(decimals.find_last_not_of('0') + 1);
    const std::string whole = std::to_string(value.nanos / RateValue::scale);
    return decimals.empty() ? whole : whole + '.' + decimals;
}

std::string toText(const ExchangeRate& rate)
{
    return "1 " + rate.base + " = " + toText(rate.value) + ' ' + rate.currency;
}

} // namespace core
