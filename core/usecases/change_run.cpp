#include "core/usecases/change_run.h"

#include "core/usecases/explain_conversion.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t blockSize = 2'000; ///< takes well under 100 ms: cancel need not wait

} // namespace

Error changesStopped()
{
    return {
        ErrorCode::Cancelled, say("core", "The work was stopped; nothing was changed."), {}, {}
    };
}

ChangeRun::ChangeRun(Books& books, PricedBy pricedBy, Progress& progress, const Counting& counting)
    : m_books(books)
    , m_progress(progress)
    , m_counting(counting)
    , m_rules(books.store)
    , m_postings(books.store.workspace().zone, today(books))
    , m_updater(m_rules, m_postings, books.store, counting, pricedBy)
    , m_linked(
          books.store,
          m_updater,
          [this](const StoredConversion& after, const Standing& before, bool isGiven) {
              ++(isGiven ? m_made.changed : m_made.followed);
              count(after, before);
          },
          [](const Conversion& conversion, const Error& error) {
              return Result<void>(ofConversion(error, conversion));
          })
{
}

Result<std::unique_ptr<ChangeRun>>
ChangeRun::open(Books& books, PricedBy pricedBy, Progress& progress)
{
    const auto counting = countingOf(books.store);
    if (!counting)
        return counting.error();
    return std::unique_ptr<ChangeRun>(new ChangeRun(books, pricedBy, progress, *counting));
}

Result<ChangesMade>
ChangeRun::apply(std::span<const ConversionId> keys, Batch batch, const StateFor& stateFor)
{
    batch.at = m_books.world.now();
    batch.user = m_books.world.user();
    auto key = m_books.store.addBatch(batch);
    if (!key)
        return key.error();
    m_made.batch = batch.key = *key;
    for (std::size_t from = 0; from < keys.size(); from += blockSize) {
        m_progress.report(label("core", "Changing conversions"),
                          std::int64_t(from),
                          std::int64_t(keys.size()));
        if (m_progress.cancelled())
            return changesStopped();
        const auto block = keys.subspan(from, std::min(blockSize, keys.size() - from));
        if (auto done = applyBlock(block, stateFor); !done)
            return done.error();
    }
    if (auto settled = settleFollowers(keys, stateFor); !settled)
        return settled.error();
    if (auto finished = finish(batch); !finished)
        return finished.error();
    return m_made;
}

Result<void> ChangeRun::settleFollowers(std::span<const ConversionId> keys,
                                        const StateFor& stateFor)
{
    std::vector<ConversionId> given(keys.begin(), keys.end());
    std::ranges::sort(given);
    return m_linked.settle(
        m_made.batch, [&](const StoredConversion& stored) -> std::optional<NextState> {
            if (!std::ranges::binary_search(given, stored.conversion.key))
                return std::nullopt;
            return stateFor(stored);
        });
}

void ChangeRun::count(const StoredConversion& after, const Standing& before)
{
    const Standing now = m_updater.standing(after);
    m_earned.add(now.earned - before.earned);
    m_pending.add(now.pending - before.pending);
    m_held.add(now.held - before.held);
}

Result<void> ChangeRun::applyBlock(std::span<const ConversionId> keys, const StateFor& stateFor)
{
    auto known = m_books.store.conversionsByKey(keys);
    if (!known)
        return known.error();
    std::vector<ConversionChange> changes;
    for (StoredConversion& stored : *known) {
        if (followsAnother(stored.conversion.link.kind)) {
            m_linked.give(stored);
            continue;
        }
        const Standing before = m_updater.standing(stored);
        const NextState next = stateFor(stored);
        auto change = next.earning
            ? m_updater.bring(stored, next.state, *next.earning, m_made.batch)
            : m_updater.update(stored, next.state, m_made.batch);
        if (!change)
            return ofConversion(change.error(), stored.conversion);
        count(stored, before);
        changes.push_back(std::move(*change));
    }
    m_made.changed += std::int64_t(changes.size());
    if (auto written = m_books.store.addChanges(changes); !written)
        return written;
    return m_linked.follow(changes);
}

Result<void> ChangeRun::finish(Batch& batch)
{
    const auto earned = m_earned.total(label("core", "the differences"));
    const auto pending = m_pending.total(label("core", "the differences"));
    const auto held = m_held.total(label("core", "the differences"));
    for (const auto* sum : { &earned, &pending, &held })
        if (!*sum)
            return sum->error();
    m_made.earnedDifference = *earned;
    m_made.pendingDifference = *pending;
    m_made.heldDifference = *held;
    if (auto posted = m_postings.post(m_books.store, batch.key, batch.at, batch.note); !posted)
        return posted;
    batch.read = batch.changed = m_made.changed + m_made.followed;
    return m_books.store.closeBatch(batch);
}

} // namespace core
