#include "core/usecases/adjust.h"

#include "core/base/text.h"
#include "core/usecases/lookup.h"

namespace core {

namespace {

Result<void> checkRequest(const AdjustmentRequest& request)
{
    if (request.amount.isZero())
        return Error{ ErrorCode::Refused,
                      say("core", "The amount is 0."),
                      say("core", "amount"),
                      say("core", "Enter a bonus above 0 or a deduction below 0.") };
    if (request.amount > moneyLimit || request.amount < -moneyLimit)
        return Error{ ErrorCode::Refused,
                      say("core", "The amount is beyond ±1,000,000,000."),
                      say("core", "amount"),
                      say("core", "Enter it in several adjustments.") };
    if (trimmed(request.reason).empty())
        return Error{ ErrorCode::Refused,
                      say("core", "An adjustment needs its reason."),
                      say("core", "reason"),
                      say("core", "Say what it is for: the publisher reads it.") };
    return {};
}

} // namespace

Result<LedgerEntry> adjust(Books& books, const AdjustmentRequest& request)
{
    auto work = books.store.begin();
    if (!work)
        return work.error();
    const std::string reason(trimmed(request.reason));
    const auto known = books.store.adjustmentByKey(request.key);
    if (!known)
        return known.error();
    if (*known) {
        const LedgerEntry& first = **known;
        if (first.publisher == request.publisher && first.amount == request.amount
            && first.note == reason)
            return first;
        return Error{ ErrorCode::Conflict,
                      say("core", "An adjustment has the same key and other content."),
                      {},
                      say("core", "Look at the publisher's ledger before you enter another.") };
    }
    if (auto good = checkRequest(request); !good)
        return good.error();
    if (auto publisher = publisherOf(books.store, request.publisher); !publisher)
        return publisher.error();
    LedgerEntry entry;
    entry.effectiveDate = today(books);
    entry.postedAt = books.world.now();
    entry.month = monthOf(entry.effectiveDate);
    entry.publisher = request.publisher;
    entry.kind = EntryKind::Adjustment;
    entry.amount = request.amount;
    entry.note = reason;
    entry.idempotencyKey = request.key.empty() ? books.world.newUuid() : request.key;
    const auto key = postChecked(books.store, entry);
    if (!key)
        return key.error();
    entry.key = *key;
    if (auto done = commit(**work); !done)
        return done.error();
    return entry;
}

} // namespace core
