#include "core/usecases/passing_changes.h"

#include <unordered_set>

namespace core {

namespace {

using ChangeCounts = std::unordered_map<ConversionId, int>;

/// Of a reversal, only what it brought back counts: what else follows it is changed by it.
Result<void> addPassing(Store& store, BatchId batch, BatchId reversal, ChangeCounts& counts)
{
    const auto changes = store.changesBy(batch);
    if (!changes)
        return changes.error();
    std::unordered_set<ConversionId> changed;
    for (const BatchChange& change : *changes) {
        ++counts[change.conversion];
        changed.insert(change.conversion);
    }
    if (!reversal)
        return {};
    const auto back = store.changesBy(reversal);
    if (!back)
        return back.error();
    for (const BatchChange& change : *back)
        if (changed.contains(change.conversion))
            ++counts[change.conversion];
    return {};
}

} // namespace

Result<std::unordered_map<ConversionId, int>> passingChangesSince(Store& store, BatchId batch)
{
    const auto batches = store.batches();
    if (!batches)
        return batches.error();
    ChangeCounts counts;
    for (const Batch& later : *batches) {
        if (later.key <= batch)
            continue;
        const BatchId reversal = reversedBy(*batches, later.key);
        if (!reversal && later.kind != Batch::Kind::Release)
            continue;
        if (auto added = addPassing(store, later.key, reversal, counts); !added)
            return added.error();
    }
    return counts;
}

} // namespace core
