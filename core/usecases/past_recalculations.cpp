#include "core/usecases/past_recalculations.h"

#include <algorithm>
#include <map>
#include <set>

namespace core {

namespace {

struct Posted {
    MoneySum sum;
    std::set<CampaignId> campaigns;
};

} // namespace

Result<std::vector<PastRecalculation>> pastRecalculations(Store& store)
{
    const auto reading = store.beginReading();
    if (!reading)
        return reading.error();
    const auto batches = store.batches();
    if (!batches)
        return batches.error();
    const auto entries = store.entries({});
    if (!entries)
        return entries.error();
    std::map<BatchId, Posted> posted;
    for (const LedgerEntry& entry : *entries) {
        if (entry.kind != EntryKind::EarningChange)
            continue;
        Posted& of = posted[entry.batch];
        of.sum.add(entry.amount);
        of.campaigns.insert(entry.campaign);
    }
    std::vector<PastRecalculation> past;
    for (const Batch& batch : *batches) {
        if (batch.kind != Batch::Kind::Recalculation)
            continue;
        const Posted& of = posted[batch.key];
        const auto sum = of.sum.total(label("core", "what a recalculation posted"));
        if (!sum)
            return sum.error();
        past.push_back({ batch,
                         *sum,
                         { of.campaigns.begin(), of.campaigns.end() },
                         reversedBy(*batches, batch.key) });
    }
    std::ranges::reverse(past);
    return past;
}

} // namespace core
