#include "core/ledger/invariants.h"

#include <algorithm>

namespace core {

namespace {

bool isLegal(PayoutStatus from, PayoutStatus to)
{
    const auto next = info(from).next;
    return from == to || std::find(next.begin(), next.end(), to) != next.end();
}

Fault stepFault(const PayoutBook& book, const std::string& name)
{
    int version = 0;
    std::optional<PayoutStatus> before;
    for (const PayoutEvent& event : book.events) {
        if (event.version != ++version || event.from != before)
            return say("core",
                       "Payout #{1}: step {2} does not follow the one before it.",
                       name,
                       std::to_string(version));
        const PayoutStatus now = event.state.status;
        if (before ? !isLegal(*before, now) : !info(now).mayBeFirst)
            return say("core",
                       "Payout #{1}: step {2}, to {3}, is not allowed.",
                       name,
                       std::to_string(version),
                       word(info(now).label));
        before = now;
    }
    if (book.events.empty() || book.payout.version != version
        || book.payout.state != book.events.back().state)
        return say("core", "Payout #{1} is not as its last step left it.", name);
    return std::nullopt;
}

Fault sumFault(const PayoutBook& book, const std::string& name)
{
    const Money deducts = deductionOf(book.payout.state);
    MoneySum entries;
    for (const LedgerEntry& entry : book.entries) {
        entries.add(entry.amount);
        if (entry.publisher != book.payout.publisher)
            return say("core", "Payout #{1} has an entry of another publisher.", name);
    }
    const auto posted = entries.total(label("core", "the entries"));
    if (!posted || checkedAdd(*posted, deducts) != Money())
        return say("core",
                   "Payout #{1} should deduct {2}, but its entries sum to {3}.",
                   name,
                   toText(deducts),
                   posted ? Message(toText(*posted)) : say("core", "too much"));
    MoneySum parts;
    for (const Allocation& row : book.allocations)
        parts.add(row.amount);
    const auto allocated = parts.total(label("core", "the allocation"));
    if (!allocated || *allocated != deducts)
        return say("core",
                   "Payout #{1} should settle {2}, but its allocation sums to {3}.",
                   name,
                   toText(deducts),
                   allocated ? Message(toText(*allocated)) : say("core", "too much"));
    return std::nullopt;
}

} // namespace

Fault payoutFault(const PayoutBook& book)
{
    const std::string name = std::to_string(book.payout.serial.value);
    if (auto fault = stepFault(book, name))
        return fault;
    return sumFault(book, name);
}

} // namespace core
