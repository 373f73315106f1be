#include "app/storage/sqlite_store.h"

namespace app {

using namespace core;

Result<std::vector<ExchangeRate>> SqliteStore::exchangeRates()
{
    Query query(*m_database,
                "SELECT key, base, currency, date, rate, source, at, user FROM exchange_rate "
                "ORDER BY key");
    query.run();
    std::vector<ExchangeRate> rates;
    while (query.next()) {
        ExchangeRate& rate = rates.emplace_back();
        query.into(rate.key,
                   rate.base,
                   rate.currency,
                   rate.date,
                   rate.value.nanos,
                   rate.source,
                   rate.at,
                   rate.user);
    }
    return query.answer(std::move(rates));
}

Result<void> SqliteStore::addExchangeRates(std::span<const ExchangeRate> rates)
{
    if (auto may = mayWrite(); !may)
        return may;
    Query insert(*m_database,
                 "INSERT INTO exchange_rate (base, currency, date, rate, source, at, user) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const ExchangeRate& rate : rates) {
        if (!insert.run(rate.base,
                        rate.currency,
                        rate.date,
                        rate.value.nanos,
                        rate.source,
                        rate.at,
                        rate.user))
            break;
    }
    return insert.result();
}

Result<std::int64_t> SqliteStore::waitingForRate()
{
    return m_database->ask<std::int64_t>(
        "SELECT coalesce(sum(count), 0) FROM waiting_total WHERE kind = 'no_rate'");
}

} // namespace app
