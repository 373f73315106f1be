#pragma once

#include "core/base/date_time.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <compare>
#include <string>
#include <string_view>

namespace core {

/// How many units of one currency another's unit costs, in 10⁻⁹: exact, above 0, at most 10⁹.
struct RateValue {
    static constexpr std::int64_t scale = 1'000'000'000;

    std::int64_t nanos = 0;

    friend auto operator<=>(const RateValue&, const RateValue&) = default;
};
/// "1.0921": strict decimal, at most 9 decimals.
[[nodiscard]] Result<RateValue> parseRateValue(std::string_view text);
[[nodiscard]] std::string toText(RateValue value); ///< the shortest exact decimal

/// A quote: on `date` one unit of `base` cost `value` units of `currency` (D15). Append-only: a
/// later quote of the same two currencies and day counts instead; what was priced keeps the quote
/// it used.
struct ExchangeRate {
    RateId key;
    std::string base; ///< ISO 4217: "EUR" in the ECB's table
    std::string currency; ///< ISO 4217
    Date date;
    RateValue value;
    std::string source; ///< "ECB", or as typed; may be empty
    Timestamp at; ///< when it came in
    std::string user;

    friend bool operator==(const ExchangeRate&, const ExchangeRate&) = default;
};
/// "1 EUR = 1.0921 USD".
[[nodiscard]] std::string toText(const ExchangeRate& rate);

/// The quotes by which a conversion's revenue became the workspace's currency: one, or two of the
/// same day whose ratio is a cross rate.
struct UsedRate {
    RateId rate; ///< none: no rate was used
    RateId against; ///< of a cross rate: the base's quote in the workspace's currency

    explicit operator bool() const { return bool(rate); }
    friend bool operator==(const UsedRate&, const UsedRate&) = default;
};

} // namespace core
