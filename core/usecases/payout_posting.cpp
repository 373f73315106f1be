#include "core/usecases/payout_posting.h"

#include "core/ledger/allocate.h"
#include "core/ledger/open_period.h"
#include "core/usecases/lookup.h"

#include <algorithm>

namespace core {

namespace {

Result<void> postEntry(Store& store, const PayoutStep& step, EntryKind kind, Money amount)
{
    const auto period = OpenPeriod::of(store);
    if (!period)
        return period.error();
    LedgerEntry entry;
    entry.effectiveDate = period->dayFor(step.effective);
    entry.postedAt = step.at;
    entry.month = monthOf(entry.effectiveDate);
    entry.publisher = step.publisher;
    entry.kind = kind;
    entry.amount = amount;
    entry.payout = step.serial;
    if (auto posted = postChecked(store, entry); !posted)
        return posted.error();
    return {};
}

} // namespace

Result<void> deduct(Store& store, const PayoutStep& step, Money amount)
{
    auto open = store.openAmounts(step.publisher);
    if (!open)
        return open.error();
    return deductFrom(store, step, amount, std::move(*open));
}

Result<void>
deductFrom(Store& store, const PayoutStep& step, Money amount, std::vector<OpenAmount> open)
{
    auto rows = allocate(amount, std::move(open), store.workspace().decimals);
    if (!rows)
        return rows.error();
    for (Allocation& row : *rows) {
        row.payout = step.serial;
        row.version = step.version;
    }
    if (auto posted = postEntry(store, step, EntryKind::Payout, -amount); !posted)
        return posted;
    return store.allocate(*rows);
}

Result<Date> deductedOn(Store& store, PublisherId publisher, PayoutSerial serial)
{
    LedgerFilter filter;
    filter.publisher = publisher;
    const auto entries = store.entries(filter);
    if (!entries)
        return entries.error();
    EntryId last;
    Date day;
    for (const LedgerEntry& entry : *entries) {
        if (entry.kind != EntryKind::Payout || entry.payout != serial || entry.key < last)
            continue;
        last = entry.key;
        day = entry.effectiveDate;
    }
    return day;
}

Result<void> takeBack(Store& store, const PayoutStep& step, Money amount)
{
    const auto rows = store.allocations(step.serial);
    if (!rows)
        return rows.error();
    const auto deducted = deductedOn(store, step.publisher, step.serial);
    if (!deducted)
        return deducted.error();
    PayoutStep back = step;
    back.effective = std::max(step.effective, *deducted);
    if (auto posted = postEntry(store, back, EntryKind::PayoutReversal, amount); !posted)
        return posted;
    return store.allocate(reversed(inForce(*rows), step.version));
}

} // namespace core
