#include "core/usecases/passing_changes.h"

#include <unordered_set>

namespace core {

/// Of a reversal, only what it brought back counts: what else follows it is changed by it.
Result<void> PassingChanges::add(Store& store, BatchId batch, BatchId reversal)
{
    const auto changes = store.changesBy(batch);
    if (!changes)
        return changes.error();
    std::unordered_set<ConversionId> changed;
    for (const BatchChange& change : *changes) {
        ++m_counts[change.conversion];
        changed.insert(change.conversion);
    }
    if (!reversal)
        return {};
    const auto back = store.changesBy(reversal);
    if (!back)
        return back.error();
    for (const BatchChange& change : *back)
        if (changed.contains(change.conversion))
            ++m_counts[change.conversion];
    return {};
}

Result<PassingChanges> PassingChanges::since(Store& store, BatchId batch)
{
    const auto batches = store.batches();
    if (!batches)
        return batches.error();
    PassingChanges passing;
    for (const Batch& later : *batches) {
        if (later.key <= batch)
            continue;
        const BatchId reversal = reversedBy(*batches, later.key);
        if (!reversal && later.kind != Batch::Kind::Release)
            continue;
        if (auto added = passing.add(store, later.key, reversal); !added)
            return added.error();
    }
    return passing;
}

} // namespace core
