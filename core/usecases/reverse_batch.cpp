#include "core/usecases/reverse_batch.h"

#include "core/base/refused.h"
#include "core/ledger/grain.h"
#include "core/usecases/change_run.h"
#include "core/usecases/passing_changes.h"
#include "core/usecases/release_held.h"

#include <algorithm>
#include <span>
#include <tuple>
#include <unordered_map>

namespace core {

namespace {

constexpr std::size_t linkedABlock = 2'000;

/// The conversions of a batch: what becomes of each when it is taken back.
struct Members {
    std::vector<ConversionId> broughtIn; ///< by key
    std::unordered_map<ConversionId, BatchChange> changed; ///< known ones: what was before
    std::unordered_map<ConversionId, ConversionLink> givingWay; ///< of those that came in
    std::int64_t changedSince = 0;
};

Result<Members> membersOf(Store& store, BatchId batch)
{
    Members members;
    const auto changes = store.changesBy(batch);
    if (!changes)
        return changes.error();
    const auto passing = PassingChanges::since(store, batch);
    if (!passing)
        return passing.error();
    std::unordered_map<ConversionId, int>
        last; // state it left each conversion in, but for what passed
    for (const BatchChange& change : *changes) {
        members.changed.emplace(change.conversion, change); // the first one tells what was before
        last[change.conversion] = change.version + passing->of(change.conversion);
    }
    ConversionFilter filter;
    filter.batch = batch;
    const auto visited = store.visitConversions(filter, [&](const StoredConversion& stored) {
        const ConversionId key = stored.conversion.key;
        members.broughtIn.push_back(key);
        members.changed.erase(key);
        last.try_emplace(key, 1 + passing->of(key));
        members.changedSince += stored.version != last.at(key) ? 1 : 0;
        return true;
    });
    if (!visited)
        return visited.error();
    for (const auto& [key, change] : members.changed)
        members.changedSince += change.latest != last.at(key) ? 1 : 0;
    std::ranges::sort(members.broughtIn);
    return members;
}

/// To whom a conversion gave way, or they to others: who earns.
Result<ConversionId> earnerFor(Store& store, ConversionLink link)
{
    ConversionId earner;
    while (givesWay(link.kind)) {
        earner = link.to;
        const auto found = store.conversionsByKey({ &earner, 1 });
        if (!found)
            return found.error();
        link = found->front().conversion.link;
    }
    return earner;
}

/// What came in and earns in the place of an earlier conversion gives way to that one in turn: they stay linked,
/// and never both earn, whichever is approved again.
Result<void> findGivingWay(Store& store, Members& members)
{
    const auto any = store.hasLinks();
    if (!any || !*any)
        return any ? Result<void>() : any.error();
    const std::span<const ConversionId> all(members.broughtIn);
    for (std::size_t from = 0; from < all.size(); from += linkedABlock) {
        const auto linked =
            store.linkedTo(all.subspan(from, std::min(linkedABlock, all.size() - from)));
        if (!linked)
            return linked.error();
        for (const StoredConversion& each : *linked) {
            const auto& [key, link] = std::tie(each.conversion.key, each.conversion.link);
            if (!members.changed.contains(key))
                continue;
            const auto earner = earnerFor(store, link);
            if (!earner)
                return earner.error();
            if (std::ranges::binary_search(members.broughtIn, *earner))
                members.givingWay.try_emplace(*earner, ConversionLink{ link.kind, key });
        }
    }
    return {};
}

/// Of what the batch posted, what payouts have settled: as much as its grains hold no more without
/// it.
Result<void> addAmounts(Store& store, BatchContents& contents)
{
    const auto entries = store.entries({});
    if (!entries)
        return entries.error();
    const auto settled = store.settledEarnings(std::nullopt);
    if (!settled)
        return settled.error();
    constexpr std::string_view what = label("core", "the earnings of a publisher");
    std::unordered_map<Grain, MoneySum> grains;
    MoneySum earned;
    for (const LedgerEntry& entry : *entries) {
        if (entry.batch != contents.batch.key)
            continue;
        grains[{ entry.publisher, entry.campaign, entry.month }].add(entry.amount);
        earned.add(entry.amount);
    }
    MoneySum owed;
    for (const SettledEarning& one : *settled) {
        const auto byBatch = grains[{ one.publisher, one.campaign, one.month }].total(what);
        if (!byBatch)
            return byBatch.error();
        const Money left = one.earned - *byBatch;
        owed.add(std::clamp(one.settled - left, Money(), std::max(Money(), *byBatch)));
    }
    const auto sum = earned.total(what);
    const auto back = owed.total(what);
    if (!sum || !back)
        return sum ? back.error() : sum.error();
    contents.earned = *sum;
    contents.settled = *back;
    return {};
}

Result<BatchContents> contentsOf(Store& store, BatchId key, const Members& members)
{
    const auto batches = store.batches();
    if (!batches)
        return batches.error();
    const auto found = std::ranges::find(*batches, key, &Batch::key);
    if (found == batches->end())
        return Error{ ErrorCode::NotFound,
                      say("core", "There is no batch {1}.", std::to_string(key.value)),
                      {},
                      say("core", "The list of batches shows their numbers.") };
    BatchContents contents;
    contents.batch = *found;
    contents.broughtIn = std::int64_t(members.broughtIn.size());
    contents.changed = std::int64_t(members.changed.size());
    contents.changedSince = members.changedSince;
    contents.reversedBy = reversedBy(*batches, key);
    if (auto added = addAmounts(store, contents); !added)
        return added.error();
    return contents;
}

/// What came in is declined; what was changed is as before.
NextState before(const StoredConversion& stored, const Members& members)
{
    const auto change = members.changed.find(stored.conversion.key);
    if (change == members.changed.end()) {
        NextState next{ stateOf(stored.conversion), {} };
        next.state.content.status = ConversionStatus::Declined;
        const auto way = members.givingWay.find(stored.conversion.key);
        if (way != members.givingWay.end())
            next.state.link = way->second;
        return next;
    }
    const BatchChange& was = change->second;
    const ConversionContent content{ was.statusBefore, was.revenueBefore, was.currencyBefore };
    return { { content, was.payableFromBefore, was.linkBefore }, was.before };
}

} // namespace

Result<void> mayReverse(const BatchContents& contents)
{
    const std::string number = std::to_string(contents.batch.key.value);
    if (contents.batch.kind == Batch::Kind::Release)
        return refused(
            say("core", "Batch {1} released what was payable: that is not taken back.", number),
            say("core", "To keep conversions back, hold them until a later day."));
    if (contents.reversedBy)
        return refused(say("core",
                           "Batch {1} was taken back by batch {2} already.",
                           number,
                           std::to_string(contents.reversedBy.value)),
                       say("core", "Nothing was changed."));
    if (contents.changedSince > 0)
        return refused(say("core",
                           "Conversions of batch {2} that changed again since: {1}.",
                           std::to_string(contents.changedSince),
                           number),
                       say("core", "Take the later batches back first."));
    if (contents.broughtIn + contents.changed == 0)
        return refused(say("core", "Batch {1} holds no conversions.", number),
                       say("core", "There is nothing to take back."));
    return {};
}

Result<BatchContents> showBatch(Books& books, BatchId batch)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    const auto members = membersOf(books.store, batch);
    if (!members)
        return members.error();
    return contentsOf(books.store, batch, *members);
}

Result<BatchReversed>
reverseBatch(Books& books, BatchId key, const std::string& reason, Progress& progress)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    if (auto released = releaseDue(books, progress); !released)
        return released.error();
    auto members = membersOf(books.store, key);
    if (!members)
        return members.error();
    const auto contents = contentsOf(books.store, key, *members);
    if (!contents)
        return contents.error();
    if (auto may = mayReverse(*contents); !may)
        return may.error();
    if (auto found = findGivingWay(books.store, *members); !found)
        return found.error();
    std::vector<ConversionId> keys = members->broughtIn;
    for (const auto& [conversion, change] : members->changed)
        keys.push_back(conversion);
    std::ranges::sort(keys);
    auto run = ChangeRun::open(books, PricedBy::TheRulesBefore, progress);
    if (!run)
        return run.error();
    Batch batch;
    batch.kind = Batch::Kind::Reversal;
    batch.note = reason;
    batch.undoes = key;
    const auto made = (*run)->apply(keys, batch, [&members](const StoredConversion& stored) {
        return before(stored, *members);
    });
    if (!made)
        return made.error();
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return BatchReversed{ made->changed,        made->earnedDifference, made->pendingDifference,
                          made->heldDifference, contents->settled,      made->batch };
}

} // namespace core
