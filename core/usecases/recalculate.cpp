#include "core/usecases/recalculate.h"

#include "core/usecases/change_run.h"
#include "core/usecases/passing_changes.h"
#include "core/usecases/release_held.h"

#include <algorithm>
#include <map>
#include <memory>

namespace core {

namespace {

/// Sums of a replay by publisher.
Result<Recalculation> figuresOf(const Replay& replay)
{
    ShiftSum total;
    std::map<PublisherId, ShiftSum> byPublisher;
    for (const auto& [grain, sum] : replay.grains()) {
        const auto shift = sum.total();
        if (!shift)
            return shift.error();
        total.add(*shift);
        byPublisher[grain.publisher].add(*shift);
    }
    Recalculation result;
    const auto all = total.total();
    if (!all)
        return all.error();
    result.total = *all;
    result.keepingRules = replay.keepingRules();
    for (const auto& [publisher, sum] : byPublisher) {
        const auto shift = sum.total();
        if (!shift)
            return shift.error();
        if (shift->changed > 0)
            result.lines.push_back({ publisher, *shift, {} });
    }
    return result;
}

/// Adds what payouts have settled of what the replay looked at.
Result<void> addSettled(Store& store,
                        const RecalculationScope& scope,
                        const Replay& replay,
                        Recalculation& result)
{
    const auto settled = store.settledEarnings(scope.filter.campaign);
    if (!settled)
        return settled.error();
    MoneySum total;
    std::map<PublisherId, MoneySum> byPublisher;
    for (const SettledEarning& row : *settled)
        if (replay.grains().contains({ row.publisher, row.campaign, row.month }))
            byPublisher[row.publisher].add(row.settled);
    constexpr std::string_view what = label("core", "what is settled");
    for (RecalculationLine& line : result.lines) {
        const auto sum = byPublisher[line.publisher].total(what);
        if (!sum)
            return sum.error();
        line.settled = *sum;
        total.add(*sum);
    }
    const auto all = total.total(what);
    if (!all)
        return all.error();
    result.settled = *all;
    return {};
}

/// Prices the scope anew; `differing` are to be changed: those whose amount differs, and originals that
/// only take the rules of today, for what adds to them.
Result<Recalculation> compare(Books& books,
                              ChangeRun& run,
                              const RecalculationScope& scope,
                              std::vector<ConversionId>& differing,
                              Progress& progress)
{
    Replay replay(
        books,
        run.counting(),
        [&run](CampaignId campaign) { return run.rules().current(campaign); },
        [&differing](ConversionId key, Money, Money, bool) {
            differing.push_back(key);
        });
    replay.keepTo(scope.publishers);
    if (auto done = replay.run(scope.filter, progress); !done)
        return done.error();
    auto result = figuresOf(replay);
    if (!result)
        return result;
    if (auto added = addSettled(books.store, scope, replay, *result); !added)
        return added.error();
    return result;
}

Result<Recalculation>
compareAsItStands(Books& books, const RecalculationScope& scope, Progress& progress)
{
    auto run = ChangeRun::open(books, PricedBy::TheRulesOfToday, progress);
    if (!run)
        return run.error();
    std::vector<ConversionId> differing;
    return compare(books, **run, scope, differing, progress);
}

/// With what is due released, in a unit of work that the caller gives up: refunds follow a release,
/// so that counting otherwise would not be enough.
Result<Recalculation>
compareReleased(Books& books, const RecalculationScope& scope, Progress& progress)
{
    if (auto released = releaseDue(books, progress); !released)
        return released.error();
    return compareAsItStands(books, scope, progress);
}

/// The recalculation with this number.
Result<Batch> findRecalculation(Store& store, BatchId key)
{
    const auto batches = store.batches();
    if (!batches)
        return batches.error();
    const auto found = std::ranges::find(*batches, key, &Batch::key);
    if (found == batches->end())
        return Error{ ErrorCode::NotFound,
                      say("core", "There is no batch {1}.", std::to_string(key.value)),
                      {},
                      say("core", "The ledger names the batch of each entry.") };
    if (found->kind != Batch::Kind::Recalculation)
        return Error{ ErrorCode::Refused,
                      say("core", "Batch {1} is not a recalculation.", std::to_string(key.value)),
                      {},
                      say("core", "Only recalculations can be undone.") };
    return *found;
}

/// The conversions of a batch that another change has touched since, but for what passed.
Result<std::vector<StoredConversion>>
changedSince(Store& store, BatchId batch, const std::vector<BatchChange>& changes)
{
    const auto passing = PassingChanges::since(store, batch);
    if (!passing)
        return passing.error();
    std::vector<ConversionId> keys;
    for (const BatchChange& change : changes)
        if (change.latest != change.version + passing->of(change.conversion))
            keys.push_back(change.conversion);
    return store.conversionsByKey(keys);
}

/// Brings each conversion to what it earned before the changes.
Result<ChangesMade> takeBack(Books& books,
                             const std::vector<BatchChange>& changes,
                             const Batch& batch,
                             Progress& progress)
{
    auto run = ChangeRun::open(books, PricedBy::TheRulesOfToday, progress);
    if (!run)
        return run.error();
    std::vector<ConversionId> keys;
    for (const BatchChange& change : changes)
        keys.push_back(change.conversion);
    return (*run)->apply(keys, batch, [&changes](const StoredConversion& stored) {
        const auto change = std::ranges::lower_bound(
            changes, stored.conversion.key, {}, &BatchChange::conversion);
        return NextState{ stateOf(stored.conversion), change->before };
    });
}

} // namespace

Message sayKeepingRules(std::int64_t keepingRules)
{
    if (keepingRules == 1)
        return say("core",
                   "1 conversion that earns nothing now keeps the rules it had; recalculate again once it earns.");
    return say("core",
               "{1} conversions that earn nothing now keep the rules they had; recalculate again once they earn.",
               Message::number(std::to_string(keepingRules)));
}

Result<Recalculation>
previewRecalculation(Books& books, const RecalculationScope& scope, Progress& progress)
{
    const auto due = countDue(books);
    if (!due)
        return due.error();
    if (*due > 0) {
        const auto work = begin(books); // never committed
        if (work)
            return compareReleased(books, scope, progress);
        if (work.error().code != ErrorCode::Storage)
            return work.error();
    }
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    return compareAsItStands(books, scope, progress);
}

Result<Recalculation> recalculate(Books& books,
                                  const RecalculationScope& scope,
                                  const std::string& reason,
                                  Progress& progress)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    if (auto released = releaseDue(books, progress); !released)
        return released.error();
    auto run = ChangeRun::open(books, PricedBy::TheRulesOfToday, progress);
    if (!run)
        return run.error();
    std::vector<ConversionId> differing;
    auto result = compare(books, **run, scope, differing, progress);
    if (!result || differing.empty())
        return result;
    Batch batch;
    batch.kind = Batch::Kind::Recalculation;
    batch.note = reason;
    const auto made = (*run)->apply(differing, batch, [](const StoredConversion& stored) {
        return NextState{ stateOf(stored.conversion), {} };
    });
    if (!made)
        return made.error();
    if (auto kept = commit(**work); !kept)
        return kept.error();
    result->batch = made->batch;
    return result;
}

Result<UndoneRecalculation>
undoRecalculation(Books& books, BatchId key, const std::string& reason, Progress& progress)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    if (auto undone = findRecalculation(books.store, key); !undone)
        return undone.error();
    if (auto released = releaseDue(books, progress); !released)
        return released.error();
    const auto changes = books.store.changesBy(key);
    if (!changes)
        return changes.error();
    UndoneRecalculation result;
    auto since = changedSince(books.store, key, *changes);
    if (!since)
        return since.error();
    result.changedSince = std::move(*since);
    if (!result.changedSince.empty())
        return result;
    Batch batch;
    batch.kind = Batch::Kind::Recalculation;
    batch.note = reason;
    batch.undoes = key;
    const auto made = takeBack(books, *changes, batch, progress);
    if (!made)
        return made.error();
    if (auto kept = commit(**work); !kept)
        return kept.error();
    result.changed = made->changed;
    result.earnedDifference = made->earnedDifference;
    result.pendingDifference = made->pendingDifference;
    result.heldDifference = made->heldDifference;
    result.batch = made->batch;
    return result;
}

} // namespace core
