#include "core/ledger/posting_collector.h"

#include "core/ledger/open_period.h"

#include <algorithm>

namespace core {

Standing standingOf(ConversionStatus status, Money priced, bool otherEarns)
{
    Standing standing;
    standing.isPending = status == ConversionStatus::Pending;
    if (earns(status, otherEarns))
        standing.earned = priced;
    else if (standing.isPending)
        standing.pending = priced;
    return standing;
}

PostingCollector::PostingCollector(const Zone& zone, Date today)
    : m_zone(zone)
    , m_today(today)
{
}

PostingCollector::Sums& PostingCollector::sumsOf(const Conversion& conversion, Date day)
{
    return m_sums[{ conversion.publisher, conversion.campaign, monthOf(day) }];
}

void PostingCollector::add(const Conversion& conversion, const Standing& standing)
{
    const Date day = m_zone.dayOf(conversion.time);
    Sums& sums = sumsOf(conversion, day);
    if (!standing.earned.isZero()) {
        sums.earning.amount.add(standing.earned);
        sums.earning.latest = std::max(sums.earning.latest.value_or(day), day);
    }
    if (standing.isPending) {
        sums.pending.amount.add(standing.pending);
        ++sums.pending.count;
        sums.pending.latest = std::max(sums.pending.latest.value_or(day), day);
    }
}

void PostingCollector::change(const Conversion& conversion,
                              const Standing& before,
                              const Standing& after)
{
    const Date day = m_zone.dayOf(conversion.time);
    Sums& sums = sumsOf(conversion, day);
    if (before.earned != after.earned) {
        sums.earningChange.amount.add(after.earned - before.earned);
        sums.earningChange.latest = std::max(sums.earningChange.latest.value_or(day), day);
    }
    if (before.pending != after.pending || before.isPending != after.isPending) {
        sums.pendingChange.amount.add(after.pending - before.pending);
        sums.pendingChange.count += int(after.isPending) - int(before.isPending);
        sums.pendingChange.latest = std::max(sums.pendingChange.latest.value_or(day), day);
    }
}

Result<void> PostingCollector::addEntry(std::vector<LedgerEntry>& entries,
                                        LedgerEntry entry,
                                        const Sum& sum) const
{
    auto total = sum.amount.total(label("core", "the earnings of a publisher"));
    if (!total)
        return total.error();
    if (total->isZero())
        return {};
    entry.amount = *total;
    entry.effectiveDate = entry.kind == EntryKind::Earning ? *sum.latest : changeDate(*sum.latest);
    entries.push_back(std::move(entry));
    return {};
}

Result<void> PostingCollector::addTotal(std::vector<WaitingTotal>& totals,
                                        WaitingTotal waiting,
                                        const Sum& sum) const
{
    auto total = sum.amount.total(label("core", "what awaits approval of a publisher"));
    if (!total)
        return total.error();
    if (total->isZero() && sum.count == 0)
        return {};
    waiting.amount = *total;
    waiting.count = sum.count;
    totals.push_back(waiting);
    return {};
}

Result<void> PostingCollector::post(Store& store,
                                    BatchId batch,
                                    Timestamp now,
                                    const std::string& reason) const
{
    const auto period = OpenPeriod::of(store);
    if (!period)
        return period.error();
    std::vector<Grain> grains;
    for (const auto& sums : m_sums)
        grains.push_back(sums.first);
    std::ranges::sort(grains);
    std::vector<LedgerEntry> entries;
    std::vector<WaitingTotal> totals;
    for (const Grain& grain : grains) {
        const Sums& sums = m_sums.at(grain);
        LedgerEntry entry;
        entry.postedAt = now;
        entry.month = grain.month;
        entry.publisher = grain.publisher;
        entry.campaign = grain.campaign;
        entry.batch = batch;
        WaitingTotal total;
        total.batch = batch;
        total.month = grain.month;
        total.publisher = grain.publisher;
        total.campaign = grain.campaign;
        for (const EntryKind kind : { EntryKind::Earning, EntryKind::EarningChange }) {
            entry.kind = kind;
            entry.note = kind == EntryKind::EarningChange ? reason : std::string();
            if (auto added = addEntry(
                    entries, entry, kind == EntryKind::Earning ? sums.earning : sums.earningChange);
                !added)
                return added;
        }
        total.effectiveDate = sums.pending.latest.value_or(m_today);
        if (auto added = addTotal(totals, total, sums.pending); !added)
            return added;
        total.effectiveDate = changeDate(sums.pendingChange.latest.value_or(m_today));
        if (auto added = addTotal(totals, total, sums.pendingChange); !added)
            return added;
    }
    for (LedgerEntry& entry : entries)
        entry.effectiveDate = period->dayFor(entry.effectiveDate);
    for (WaitingTotal& total : totals)
        total.effectiveDate = period->dayFor(total.effectiveDate);
    if (auto posted = store.post(entries); !posted)
        return posted.error();
    return store.addWaiting(totals);
}

} // namespace core
