#include "core/ledger/posting_collector.h"

#include "core/ledger/open_period.h"

#include <algorithm>

namespace core {

PostingCollector::PostingCollector(const Zone& zone, Date today)
    : m_zone(zone)
    , m_today(today)
{
}

void PostingCollector::Sum::add(Money amountAdded, int countAdded, Date day)
{
    amount.add(amountAdded);
    count += countAdded;
    latest = std::max(latest.value_or(day), day);
}

PostingCollector::Sums& PostingCollector::sumsOf(const ConversionView& conversion, Date day)
{
    return m_sums[{ conversion.publisher, conversion.campaign, monthOf(day) }];
}

void PostingCollector::add(const ConversionView& conversion, const Standing& standing)
{
    const Date day = m_zone.dayOf(conversion.time);
    Sums& sums = sumsOf(conversion, day);
    if (!standing.earned.isZero())
        sums.earning.add(standing.earned, 1, day);
    if (standing.isPending)
        sums.pending.fresh.add(standing.pending, 1, day);
    if (standing.isHeld)
        sums.held.fresh.add(standing.held, 1, day);
    if (standing.waitsForRate)
        sums.noRate.fresh.add({}, 1, day);
}

void PostingCollector::change(const ConversionView& conversion,
                              const Standing& before,
                              const Standing& after)
{
    const Date day = m_zone.dayOf(conversion.time);
    Sums& sums = sumsOf(conversion, day);
    if (before.earned != after.earned)
        sums.earningChange.add(after.earned - before.earned, 0, day);
    if (before.pending != after.pending || before.isPending != after.isPending)
        sums.pending.changed.add(
            after.pending - before.pending, int(after.isPending) - int(before.isPending), day);
    if (before.held != after.held || before.isHeld != after.isHeld)
        sums.held.changed.add(
            after.held - before.held, int(after.isHeld) - int(before.isHeld), day);
    if (before.waitsForRate != after.waitsForRate)
        sums.noRate.changed.add({}, int(after.waitsForRate) - int(before.waitsForRate), day);
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

Result<void> PostingCollector::addTotals(std::vector<WaitingTotal>& totals,
                                         WaitingTotal waiting,
                                         const NewAndChanged& sums) const
{
    for (const Sum* sum : { &sums.fresh, &sums.changed }) {
        auto total = sum->amount.total(label("core", "what a publisher does not earn yet"));
        if (!total)
            return total.error();
        if (total->isZero() && sum->count == 0)
            continue;
        waiting.amount = *total;
        waiting.count = sum->count;
        waiting.effectiveDate = sum == &sums.fresh ? *sum->latest : changeDate(*sum->latest);
        totals.push_back(waiting);
    }
    return {};
}

Result<Postings> PostingCollector::collected(Store& store,
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
    Postings postings;
    auto& [entries, totals] = postings;
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
                return added.error();
        }
        using enum WaitingTotal::Kind;
        const std::pair<WaitingTotal::Kind, const NewAndChanged*> waiting[] = {
            { Pending, &sums.pending }, { Held, &sums.held }, { NoRate, &sums.noRate }
        };
        for (const auto& [kind, kept] : waiting) {
            total.kind = kind;
            if (auto added = addTotals(totals, total, *kept); !added)
                return added.error();
        }
    }
    for (LedgerEntry& entry : entries)
        entry.effectiveDate = period->dayFor(entry.effectiveDate);
    for (WaitingTotal& total : totals)
        total.effectiveDate = period->dayFor(total.effectiveDate);
    return postings;
}

Result<void> PostingCollector::post(Store& store,
                                    BatchId batch,
                                    Timestamp now,
                                    const std::string& reason) const
{
    const auto postings = collected(store, batch, now, reason);
    return postings ? core::post(store, *postings) : postings.error();
}

Result<void> post(Store& store, const Postings& postings)
{
    if (auto posted = store.post(postings.entries); !posted)
        return posted.error();
    return store.addWaiting(postings.totals);
}

} // namespace core
