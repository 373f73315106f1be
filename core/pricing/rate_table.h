#pragma once

#include "core/model/exchange_rate.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// What one unit of a currency is worth in the workspace's: numerator over denominator, exact.
struct Exchange {
    UsedRate used;
    std::int64_t numerator = 1;
    std::int64_t denominator = 1; ///< above 0
};

/// The workspace's exchange rates (D15), and which of them counts on a day.
class RateTable {
public:
    /// A rate counts on its day and on so many days after it.
    static constexpr int daysKept = 7;

    /// `rates` by key, none twice.
    RateTable(std::string workspaceCurrency, std::vector<ExchangeRate> rates);
    RateTable(RateTable&&) noexcept = default;
    RateTable& operator=(RateTable&&) noexcept = default;

    /// By the latest rate on or before the day that is not too old: a quote of the two currencies,
    /// either way round, else the ratio of two quotes that a third currency has on one day. Of the
    /// same two currencies and day, the quote that came in last counts. None: no rate.
    [[nodiscard]] std::optional<Exchange> find(std::string_view currency, Date day) const;
    /// By the very quotes that were used before; none: they are not of these currencies.
    [[nodiscard]] std::optional<Exchange> by(const UsedRate& used, std::string_view currency) const;

    /// The quotes behind what was used: one or two; none for no rate.
    [[nodiscard]] std::vector<ExchangeRate> quotes(const UsedRate& used) const;

private:
    using Pair = std::pair<std::string, std::string>; ///< base, currency
    using Series = std::map<Date, const ExchangeRate*>; ///< the quote that counts

    struct Dated {
        Date date;
        Exchange exchange;
    };

    [[nodiscard]] const ExchangeRate* rate(RateId key) const;
    [[nodiscard]] const Series* series(std::string_view base, std::string_view currency) const;
    void offerDirect(std::string_view currency, Date day, std::optional<Dated>& best) const;
    void offerCross(std::string_view currency, Date day, std::optional<Dated>& best) const;

    std::string m_currency;
    std::vector<ExchangeRate> m_rates;
    std::map<Pair, Series> m_series;
    std::vector<std::string> m_bases; ///< that have a quote in the workspace's currency
};

} // namespace core
