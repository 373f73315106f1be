#include "core/usecases/hold_conversions.h"

#include "core/base/text.h"
#include "core/usecases/change_run.h"
#include "core/usecases/release_held.h"

#include <algorithm>

namespace core {

namespace {

Result<void> checkUntil(std::optional<Date> until, Date countsUntil)
{
    if (!until || *until > countsUntil)
        return {};
    return Error{ ErrorCode::Refused,
                  say("core", "{1} is not after today.", toText(*until)),
                  {},
                  say("core", "Give a later day; without one, they are payable at once.") };
}

/// Which of the chosen conversions get another day, and what that does to the balances.
class HoldPlan {
public:
    HoldPlan(const Counting& counting, std::optional<Date> until)
        : m_counting(counting)
        , m_until(until)
    {
    }

    void look(const StoredConversion& stored)
    {
        const std::optional<Date> now = stored.conversion.payableFrom;
        // A past day does not hold any more: there is nothing to take away.
        const bool isSame = m_until ? now == m_until : now <= m_counting.releasedUntil;
        if (isSame) {
            ++m_unchanged;
            return;
        }
        m_keys.push_back(stored.conversion.key);
        const Standing before = standing(stored, now);
        const Standing after = standing(stored, m_until);
        m_earned.add(after.earned - before.earned);
        m_held.add(after.held - before.held);
    }

    [[nodiscard]] const std::vector<ConversionId>& keys() const { return m_keys; }
    [[nodiscard]] std::int64_t unchanged() const { return m_unchanged; }
    [[nodiscard]] Result<ConversionsChanged> figures() const
    {
        const auto earned = m_earned.total(label("core", "the differences"));
        const auto held = m_held.total(label("core", "the differences"));
        if (!earned || !held)
            return earned ? held.error() : earned.error();
        return ConversionsChanged{
            std::int64_t(m_keys.size()), m_unchanged, *earned, {}, *held, {}
        };
    }

private:
    [[nodiscard]] Standing standing(const StoredConversion& stored, std::optional<Date> day) const
    {
        return standingOf(stored.conversion.status, day, stored.earning.amount, m_counting);
    }

    Counting m_counting;
    std::optional<Date> m_until;
    std::vector<ConversionId> m_keys;
    std::int64_t m_unchanged = 0;
    MoneySum m_earned;
    MoneySum m_held;
};

Result<HoldPlan> planFor(Books& books,
                         const ConversionChoice& which,
                         std::optional<Date> until,
                         const Progress& progress)
{
    const auto counting = countingOf(books.store);
    if (!counting)
        return counting.error();
    const Date countsUntil = std::max(today(books), counting->releasedUntil.value_or(Date()));
    if (auto may = checkUntil(until, countsUntil); !may)
        return may.error();
    HoldPlan plan(*counting, until);
    const auto visited = visitChosen(
        books.store,
        which,
        [&plan](const StoredConversion& stored) { plan.look(stored); },
        progress);
    if (!visited)
        return visited.error();
    return plan;
}

/// The hold, within a unit of work that has begun.
Result<ConversionsChanged> holdChosen(Books& books,
                                      const ConversionChoice& which,
                                      const Hold& hold,
                                      Progress& progress)
{
    if (auto released = releaseDue(books, progress); !released)
        return released.error();
    const auto plan = planFor(books, which, hold.until, progress);
    if (!plan)
        return plan.error();
    if (plan->keys().empty())
        return changedBy({}, plan->unchanged());
    auto run = ChangeRun::open(books, PricedBy::TheRulesBefore, progress);
    if (!run)
        return run.error();
    Batch batch;
    batch.kind = Batch::Kind::Hold;
    batch.note = hold.reason;
    const auto made = (*run)->apply(plan->keys(), batch, [&hold](const StoredConversion& stored) {
        NextState next{ stateOf(stored.conversion), stored.earning };
        next.state.payableFrom = hold.until;
        return next;
    });
    if (!made)
        return made.error();
    return changedBy(*made, plan->unchanged());
}

/// Whether a hold may do more than its plan: there are conversions that follow others, or that are due first.
Result<bool> mayDoMore(Books& books)
{
    const auto due = countDue(books);
    if (!due)
        return due.error();
    return *due > 0 ? Result<bool>(true) : books.store.hasLinks();
}

} // namespace

Result<ConversionsChanged>
holdConversions(Books& books, const ConversionChoice& which, const Hold& hold, Progress& progress)
{
    const Hold wanted{ hold.until, std::string(trimmed(hold.reason)) };
    if (wanted.reason.empty())
        return Error{ ErrorCode::Refused,
                      say("core", "A hold needs its reason."),
                      {},
                      say("core", "Say why: it is kept with the change.") };
    auto work = begin(books);
    if (!work)
        return work.error();
    const auto held = holdChosen(books, which, wanted, progress);
    if (!held || !held->batch)
        return held;
    if (auto kept = commit(**work); !kept)
        return kept.error();
    return held;
}

Result<ConversionsChanged> previewHold(Books& books,
                                       const ConversionChoice& which,
                                       std::optional<Date> until,
                                       Progress& progress)
{
    const auto doesMore = mayDoMore(books);
    if (!doesMore)
        return doesMore.error();
    if (*doesMore) {
        const auto work = begin(books); // never committed
        if (work) {
            auto would = holdChosen(books, which, { until, {} }, progress);
            if (would)
                would->batch = {};
            return would;
        }
        if (work.error().code != ErrorCode::Storage)
            return work.error();
    }
    const auto reading = books.store.beginReading();
    if (!reading)
        return reading.error();
    const auto plan = planFor(books, which, until, progress);
    if (!plan)
        return plan.error();
    return plan->figures();
}

} // namespace core
