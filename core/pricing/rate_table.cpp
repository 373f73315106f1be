#include "core/pricing/rate_table.h"

#include <algorithm>

namespace core {

namespace {

Exchange direct(const ExchangeRate& rate)
{
    return { { rate.key, {} }, rate.value.nanos, RateValue::scale };
}

Exchange inverse(const ExchangeRate& rate)
{
    return { { rate.key, {} }, RateValue::scale, rate.value.nanos };
}

/// Both are of one base; `ours` is its quote in the workspace's currency.
Exchange cross(const ExchangeRate& rate, const ExchangeRate& ours)
{
    return { { rate.key, ours.key }, ours.value.nanos, rate.value.nanos };
}

/// The latest of the series on or before the day, unless it is too old.
template <typename Series>
auto latest(const Series& series, Date day)
{
    auto found = series.upper_bound(day);
    if (found == series.begin())
        return series.end();
    --found;
    return day.days - found->first.days <= RateTable::daysKept ? found : series.end();
}

} // namespace

RateTable::RateTable(std::string workspaceCurrency, std::vector<ExchangeRate> rates)
    : m_currency(std::move(workspaceCurrency))
    , m_rates(std::move(rates))
{
    for (const ExchangeRate& rate : m_rates) {
        m_series[{ rate.base, rate.currency }][rate.date] = &rate;
        if (rate.currency == m_currency)
            m_bases.push_back(rate.base);
    }
    std::ranges::sort(m_bases);
    m_bases.erase(std::unique(m_bases.begin(), m_bases.end()), m_bases.end());
}

const ExchangeRate* RateTable::rate(RateId key) const
{
    const auto found = std::ranges::lower_bound(m_rates, key, {}, &ExchangeRate::key);
    return found != m_rates.end() && found->key == key ? &*found : nullptr;
}

const RateTable::Series* RateTable::series(std::string_view base, std::string_view currency) const
{
    const auto found = m_series.find({ std::string(base), std::string(currency) });
    return found == m_series.end() ? nullptr : &found->second;
}

void RateTable::offerDirect(std::string_view currency, Date day, std::optional<Dated>& best) const
{
    const auto offer = [&](const Series* quotes, auto exchange) {
        if (!quotes)
            return;
        const auto found = latest(*quotes, day);
        if (found != quotes->end() && (!best || best->date < found->first))
            best = Dated{ found->first, exchange(*found->second) };
    };
    offer(series(currency, m_currency), direct);
    offer(series(m_currency, currency), inverse);
}

void RateTable::offerCross(std::string_view currency, Date day, std::optional<Dated>& best) const
{
    for (const std::string& base : m_bases) {
        const Series* theirs = series(base, currency);
        const Series* ours = series(base, m_currency);
        if (!theirs || !ours)
            continue;
        auto found = latest(*theirs, day);
        while (found != theirs->end() && day.days - found->first.days <= daysKept) {
            const auto against = ours->find(found->first);
            if (against != ours->end()) {
                if (!best || best->date < found->first)
                    best = Dated{ found->first, cross(*found->second, *against->second) };
                break;
            }
            if (found == theirs->begin())
                break;
            --found;
        }
    }
}

std::optional<Exchange> RateTable::find(std::string_view currency, Date day) const
{
    std::optional<Dated> best;
    offerDirect(currency, day, best);
    offerCross(currency, day, best);
    return best ? std::optional(best->exchange) : std::nullopt;
}

std::optional<Exchange> RateTable::by(const UsedRate& used, std::string_view currency) const
{
    const ExchangeRate* first = rate(used.rate);
    if (!first)
        return std::nullopt;
    if (used.against) {
        const ExchangeRate* second = rate(used.against);
        const bool fits = second && first->base == second->base && first->date == second->date
            && first->currency == currency && second->currency == m_currency;
        return fits ? std::optional(cross(*first, *second)) : std::nullopt;
    }
    if (first->base == currency && first->currency == m_currency)
        return direct(*first);
    if (first->base == m_currency && first->currency == currency)
        return inverse(*first);
    return std::nullopt;
}

std::vector<ExchangeRate> RateTable::quotes(const UsedRate& used) const
{
    std::vector<ExchangeRate> found;
    for (const RateId key : { used.rate, used.against })
        if (const ExchangeRate* quote = rate(key))
            found.push_back(*quote);
    return found;
}

} // namespace core
