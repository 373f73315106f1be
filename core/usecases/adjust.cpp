#include "core/usecases/adjust.h"

#include "core/base/text.h"
#include "core/usecases/lookup.h"

#include <algorithm>

namespace core {

namespace {

AdjustmentKind kindOf(const AdjustmentRequest& request)
{
    const bool isNegative = request.amount.isNegative();
    return request.kind.value_or(isNegative ? AdjustmentKind::Deduction : AdjustmentKind::Bonus);
}

Result<void> checkReason(std::string_view reason)
{
    if (!trimmed(reason).empty())
        return {};
    return Error{ ErrorCode::Refused,
                  say("core", "An adjustment needs its reason."),
                  say("core", "reason"),
                  say("core", "Say what it is for: the publisher reads it.") };
}

Result<void> checkAmount(Money amount, const AdjustmentKindInfo& kind)
{
    if (amount.isZero())
        return Error{ ErrorCode::Refused,
                      say("core", "The amount is 0."),
                      say("core", "amount"),
                      say("core", "Enter a bonus above 0 or a deduction below 0.") };
    if (amount > moneyLimit || amount < -moneyLimit)
        return Error{ ErrorCode::Refused,
                      say("core", "The amount is beyond ±1,000,000,000."),
                      say("core", "amount"),
                      say("core", "Enter it in several adjustments.") };
    if (kind.sign != 0 && amount.isNegative() != (kind.sign < 0))
        return Error{ ErrorCode::Refused,
                      kind.sign < 0 ? say("core", "A deduction is below 0.")
                                    : say("core", "A bonus is above 0."),
                      say("core", "amount"),
                      say("core", "Change the sign, or choose another kind.") };
    return {};
}

Result<void> checkDay(Date day, Date today)
{
    if (day <= today)
        return {};
    return Error{ ErrorCode::Refused,
                  say("core", "{1} is still to come.", toText(day)),
                  say("core", "date"),
                  say("core", "Enter today or a day before: it counts in the balance at once.") };
}

/// Whether an entry counts from the day that was asked for, or from the first open one after a
/// closing of it, though it may have been reopened since.
Result<bool> isOfDay(Store& store, const LedgerEntry& entry, const std::optional<Date>& asked)
{
    if (!asked || *asked == entry.effectiveDate)
        return true;
    const auto closings = store.closings();
    if (!closings)
        return closings.error();
    return std::ranges::any_of(*closings, [&](const Closing& closing) {
        return OpenPeriod(closing.closedUntil).dayFor(*asked) == entry.effectiveDate;
    });
}

/// Whether an entry is what was asked for under its key.
Result<bool> isAskedFor(Store& store, const LedgerEntry& entry, const AdjustmentRequest& request)
{
    const bool isSame = entry.publisher == request.publisher && entry.amount == request.amount
        && entry.note == trimmed(request.reason) && entry.adjustment == kindOf(request);
    return isSame ? isOfDay(store, entry, request.day) : false;
}

Error sameKey()
{
    return { ErrorCode::Conflict,
             say("core", "An adjustment has the same key and other content."),
             {},
             say("core", "Look at the publisher's ledger before you enter another.") };
}

Result<LedgerEntry> postEntry(Books& books, LedgerEntry entry, std::string_view key)
{
    entry.postedAt = books.world.now();
    entry.month = monthOf(entry.effectiveDate);
    entry.kind = EntryKind::Adjustment;
    entry.idempotencyKey = key.empty() ? books.world.newUuid() : std::string(key);
    const auto posted = postChecked(books.store, entry);
    if (!posted)
        return posted.error();
    entry.key = *posted;
    return entry;
}

Result<LedgerEntry> adjustmentAt(Store& store, EntryId key)
{
    const auto all = store.entries({});
    if (!all)
        return all.error();
    const auto found = std::ranges::find(*all, key, &LedgerEntry::key);
    const std::string number = std::to_string(key.value);
    if (found == all->end() || found->kind != EntryKind::Adjustment)
        return Error{ ErrorCode::NotFound,
                      say("core", "No adjustment has the entry number {1}.", number),
                      {},
                      say("core", "Look at the list of adjustments.") };
    if (found->reverses)
        return Error{ ErrorCode::Refused,
                      say("core", "Entry {1} is itself a counter entry.", number),
                      {},
                      say("core", "Enter the adjustment anew.") };
    const auto counter = std::ranges::find(*all, key, &LedgerEntry::reverses);
    if (counter != all->end())
        return Error{ ErrorCode::Refused,
                      say("core",
                          "Entry {1} was taken back on {2} by entry {3}.",
                          number,
                          toText(counter->effectiveDate),
                          std::to_string(counter->key.value)),
                      {},
                      say("core", "An adjustment is taken back once.") };
    return *found;
}

} // namespace

Result<RecordedAdjustment>
postAdjustment(Books& books, const AdjustmentRequest& request, const OpenPeriod& period)
{
    const auto known = books.store.adjustmentByKey(request.key);
    if (!known)
        return known.error();
    if (*known) {
        const auto isSame = isAskedFor(books.store, **known, request);
        if (!isSame)
            return isSame.error();
        return *isSame ? Result<RecordedAdjustment>(RecordedAdjustment{ **known, {}, true })
                       : sameKey();
    }
    const AdjustmentKind kind = kindOf(request);
    const Date wanted = request.day.value_or(today(books));
    if (auto good = checkAmount(request.amount, info(kind)); !good)
        return good.error();
    if (auto good = checkReason(request.reason); !good)
        return good.error();
    if (auto good = checkDay(wanted, today(books)); !good)
        return good.error();
    if (auto publisher = publisherOf(books.store, request.publisher); !publisher)
        return publisher.error();
    LedgerEntry entry;
    entry.effectiveDate = period.dayFor(wanted);
    entry.publisher = request.publisher;
    entry.amount = request.amount;
    entry.note = trimmed(request.reason);
    entry.adjustment = kind;
    auto posted = postEntry(books, std::move(entry), request.key);
    if (!posted)
        return posted.error();
    RecordedAdjustment recorded{ std::move(*posted), {}, false };
    if (const auto moved = period.remark(wanted))
        recorded.warnings.push_back(*moved);
    return recorded;
}

Result<RecordedAdjustment> adjust(Books& books, const AdjustmentRequest& request)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    const auto period = OpenPeriod::of(books.store);
    if (!period)
        return period.error();
    auto recorded = postAdjustment(books, request, *period);
    if (!recorded || recorded->existed)
        return recorded;
    if (auto done = commit(**work); !done)
        return done.error();
    return recorded;
}

Result<RecordedAdjustment> reverseAdjustment(Books& books, const ReversalRequest& request)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    const auto known = books.store.adjustmentByKey(request.key);
    if (!known)
        return known.error();
    if (*known) {
        const bool isSame =
            (*known)->reverses == request.entry && (*known)->note == trimmed(request.reason);
        return isSame ? Result<RecordedAdjustment>(RecordedAdjustment{ **known, {}, true })
                      : sameKey();
    }
    if (auto good = checkReason(request.reason); !good)
        return good.error();
    const auto original = adjustmentAt(books.store, request.entry);
    if (!original)
        return original.error();
    const auto period = OpenPeriod::of(books.store);
    if (!period)
        return period.error();
    LedgerEntry entry;
    entry.effectiveDate = period->dayFor(std::max(today(books), original->effectiveDate));
    entry.publisher = original->publisher;
    entry.amount = -original->amount;
    entry.note = trimmed(request.reason);
    entry.adjustment = AdjustmentKind::Reversal;
    entry.reverses = original->key;
    auto posted = postEntry(books, std::move(entry), request.key);
    if (!posted)
        return posted.error();
    if (auto done = commit(**work); !done)
        return done.error();
    return RecordedAdjustment{ std::move(*posted), {}, false };
}

Result<std::vector<Adjustment>> listAdjustments(Store& store, std::optional<PublisherId> publisher)
{
    LedgerFilter filter;
    filter.publisher = publisher;
    const auto entries = store.entries(filter);
    if (!entries)
        return entries.error();
    return adjustmentsAmong(*entries);
}

} // namespace core
