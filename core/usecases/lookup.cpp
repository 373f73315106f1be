#include "core/usecases/lookup.h"

#include "core/ledger/balances.h"

#include <span>

namespace core {

Result<Publisher> publisherOf(Store& store, PublisherId key)
{
    auto publishers = store.publishers();
    if (!publishers)
        return publishers.error();
    for (Publisher& publisher : *publishers)
        if (publisher.key == key)
            return std::move(publisher);
    return Error{ ErrorCode::NotFound,
                  say("core", "There is no such publisher."),
                  {},
                  say("core", "Choose one of the list.") };
}

Result<Balance> balanceOf(Store& store, PublisherId key)
{
    const auto balances = store.balances(std::nullopt);
    if (!balances)
        return balances.error();
    for (const Balance& balance : *balances)
        if (balance.publisher == key)
            return balance;
    Balance none;
    none.publisher = key;
    return none;
}

Result<EntryId> postChecked(Store& store, const LedgerEntry& entry)
{
    Result<Balance> balance = balanceOf(store, entry.publisher);
    if (!balance)
        return balance.error();
    if (auto fits = addTo(*balance, entry); !fits)
        return fits.error();
    const auto keys = store.post(std::span(&entry, 1));
    if (!keys)
        return keys.error();
    return keys->front();
}

} // namespace core
