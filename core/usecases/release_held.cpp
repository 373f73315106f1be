#include "core/usecases/release_held.h"

#include "core/ledger/posting_collector.h"
#include "core/usecases/change_run.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t heldABlock = 2'000; ///< as a run of changes has it: cancel need not wait

/// The books before and after what is payable up to a day is released.
struct Countings {
    Counting before;
    Counting after;
};

Result<Countings> countingsFor(Store& store, Date until)
{
    const auto counting = countingOf(store);
    if (!counting)
        return counting.error();
    return Countings{ *counting, { counting->otherEarns, until } };
}

/// Hands over the blocks of conversions that are payable since, up to `until`.
Result<void> visitDue(Store& store,
                      Date until,
                      Progress& progress,
                      const std::function<Result<void>(std::vector<StoredConversion>&)>& visitor)
{
    const auto keys = store.payableUntil(until);
    if (!keys)
        return keys.error();
    const std::span<const ConversionId> all(*keys);
    for (std::size_t from = 0; from < all.size(); from += heldABlock) {
        progress.report(
            label("core", "Releasing what was held"), std::int64_t(from), std::int64_t(all.size()));
        if (progress.cancelled())
            return changesStopped();
        auto block =
            store.conversionsByKey(all.subspan(from, std::min(heldABlock, all.size() - from)));
        if (!block)
            return block.error();
        if (auto done = visitor(*block); !done)
            return done;
    }
    return {};
}

/// One release as a batch; the batch begins with the first conversion that it brings in.
class Releasing {
public:
    Releasing(Books& books, Countings countings)
        : m_books(books)
        , m_countings(countings)
        , m_postings(books.store.workspace().zone, *countings.after.releasedUntil)
    {
        m_batch.kind = Batch::Kind::Release;
        m_batch.at = books.world.now();
        m_batch.user = books.world.user();
        m_batch.note = say("core", "What was held is payable").text();
    }

    Result<void> take(const std::vector<StoredConversion>& block)
    {
        std::vector<ConversionChange> changes;
        for (StoredConversion stored : block)
            if (standing(stored, m_countings.before).isHeld) {
                if (auto begun = begin(); !begun)
                    return begun;
                changes.push_back(release(stored));
            }
        m_batch.changed += std::int64_t(changes.size());
        return changes.empty() ? Result<void>() : m_books.store.addChanges(changes);
    }

    /// Those that were brought in.
    [[nodiscard]] const std::vector<ConversionId>& keys() const { return m_keys; }
    [[nodiscard]] const Batch& batch() const { return m_batch; }

    Result<void> finish(Released& released)
    {
        if (!m_batch.key)
            return {};
        const auto amount = m_amount.total(label("core", "what was held"));
        if (!amount)
            return amount.error();
        if (auto posted = m_postings.post(m_books.store, m_batch.key, m_batch.at, m_batch.note);
            !posted)
            return posted;
        m_batch.read = m_batch.changed;
        released.conversions = m_batch.changed;
        released.amount = *amount;
        released.batch = m_batch.key;
        return m_books.store.closeBatch(m_batch);
    }

private:
    static Standing standing(const StoredConversion& stored, const Counting& counting)
    {
        const Conversion& conversion = stored.conversion;
        return standingOf(
            conversion.status, conversion.payableFrom, stored.earning.amount, counting);
    }

    Result<void> begin()
    {
        if (m_batch.key)
            return {};
        const auto key = m_books.store.addBatch(m_batch);
        if (!key)
            return key.error();
        m_batch.key = *key;
        return {};
    }

    ConversionChange release(StoredConversion& stored)
    {
        const Standing after = standing(stored, m_countings.after);
        m_postings.change(stored.conversion, standing(stored, m_countings.before), after);
        m_amount.add(after.earned);
        m_keys.push_back(stored.conversion.key);
        ++stored.version;
        return changeTo(stored, m_batch.key, after.earned);
    }

    Books& m_books;
    Countings m_countings;
    PostingCollector m_postings;
    Batch m_batch;
    MoneySum m_amount;
    std::vector<ConversionId> m_keys;
};

/// What follows the released conversions, their refunds above all, counts from now on as they do: a batch of
/// its own, by the books' new release.
Result<void> bringFollowers(Books& books, const Releasing& releasing, Progress& progress)
{
    std::vector<ConversionId> followers;
    const std::span<const ConversionId> all(releasing.keys());
    for (std::size_t from = 0; from < all.size(); from += heldABlock) {
        const auto linked =
            books.store.linkedTo(all.subspan(from, std::min(heldABlock, all.size() - from)));
        if (!linked)
            return linked.error();
        for (const StoredConversion& each : *linked)
            if (followsAnother(each.conversion.link.kind))
                followers.push_back(each.conversion.key);
    }
    if (followers.empty())
        return {};
    auto run = ChangeRun::open(books, PricedBy::TheRulesBefore, progress);
    if (!run)
        return run.error();
    std::ranges::sort(followers);
    Batch batch;
    batch.kind = releasing.batch().kind;
    batch.note = releasing.batch().note;
    const auto made = (*run)->apply(followers, batch, [](const StoredConversion& stored) {
        return NextState{ stateOf(stored.conversion), {} };
    });
    return made ? Result<void>() : made.error();
}

} // namespace

Result<Released> releaseDue(Books& books, Progress& progress)
{
    Released released;
    released.until = today(books);
    const auto countings = countingsFor(books.store, released.until);
    if (!countings)
        return countings.error();
    if (countings->before.releasedUntil >= released.until) {
        released.until = *countings->before.releasedUntil;
        return released;
    }
    Releasing releasing(books, *countings);
    const auto visited =
        visitDue(books.store, released.until, progress, [&releasing](const auto& block) {
            return releasing.take(block);
        });
    if (!visited)
        return visited.error();
    if (auto finished = releasing.finish(released); !finished)
        return finished.error();
    released.isNew = true;
    const Release row{ released.until, books.world.now(), books.world.user() };
    if (auto added = books.store.addRelease(row); !added)
        return added.error();
    if (auto brought = bringFollowers(books, releasing, progress); !brought)
        return brought.error();
    return released;
}

Result<Released> releaseHeld(Books& books, bool dryRun, Progress& progress)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    const auto released = releaseDue(books, progress);
    if (!released || dryRun || !released->isNew)
        return released; // the unit of work ends without commit: nothing of it stays
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return released;
}

Result<std::int64_t> countDue(Books& books)
{
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    const Date until = today(books);
    const auto countings = countingsFor(books.store, until);
    if (!countings)
        return countings.error();
    std::int64_t due = 0;
    NoProgress silent;
    const auto visited = visitDue(books.store, until, silent, [&](const auto& block) {
        for (const StoredConversion& stored : block)
            due += earns(stored.conversion.status, countings->before.otherEarns) ? 1 : 0;
        return Result<void>();
    });
    if (!visited)
        return visited.error();
    return due;
}

} // namespace core
