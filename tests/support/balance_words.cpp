#include "tests/support/balance_words.h"

#include "core/tables/tables.h"

#include <map>

namespace tests {

using namespace core;

std::string balanceWords(Store& store, std::optional<Date> asOf)
{
    const TableNames names = tableNames(store).value();
    std::map<std::string, std::string> byAlias;
    const auto balances = store.balances(asOf).value();
    for (const Balance& balance : balances)
        if (!balance.earned.isZero() || !balance.pending.isZero() || !balance.held.isZero())
            byAlias[names.alias(balance.publisher)] = toText(balance.earned) + ' '
                + toText(balance.pending)
                + (balance.held.isZero() ? "" : " held " + toText(balance.held));
    std::string text;
    for (const auto& [alias, figures] : byAlias)
        text += (text.empty() ? "" : ", ") + alias + ' ' + figures;
    return text;
}

} // namespace tests
