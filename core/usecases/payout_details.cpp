#include "core/ledger/allocate.h"
#include "core/usecases/lookup.h"
#include "core/usecases/payout_rules.h"
#include "core/usecases/record_payout.h"

namespace core {

Result<PayoutContext> payoutContext(Books& books, PublisherId publisher, std::string_view method)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    const auto balance = balanceOf(books.store, publisher);
    if (!balance)
        return balance.error();
    const auto rules = PayoutRules::of(books);
    if (!rules)
        return rules.error();
    PayoutContext context;
    context.balance = *balance;
    context.payable = balance->payable(books.store.workspace().decimals);
    if (const PaymentMethod* found = rules->method(method))
        context.minimum = found->minimum;
    return context;
}

Result<PayoutDetails> payoutDetails(Books& books, PayoutSerial serial)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    auto payout = books.store.payout(serial);
    if (!payout)
        return payout.error();
    auto events = books.store.events(serial);
    if (!events)
        return events.error();
    const auto rows = books.store.allocations(serial);
    if (!rows)
        return rows.error();
    return PayoutDetails{ std::move(*payout), std::move(*events), inForce(*rows) };
}

} // namespace core
