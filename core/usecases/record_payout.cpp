#include "core/usecases/record_payout.h"

#include "core/base/text.h"
#include "core/ledger/balances.h"
#include "core/usecases/lookup.h"
#include "core/usecases/payout_posting.h"
#include "core/usecases/payout_rules.h"
#include "core/usecases/release_held.h"

namespace core {

namespace {

/// Whether the method is to be the publisher's.
bool leavesMethod(const PayoutRequest& request)
{
    return trimmed(request.state.method).empty() && !request.choosesMethod;
}

/// Whether a request asks for what was recorded under its key before. What it leaves empty is
/// filled in when it is recorded, perhaps on another day: that is no difference.
bool asksForTheSame(const PayoutRequest& request, const Payout& recorded, const PayoutState& first)
{
    const PayoutState& asked = request.state;
    const Money notSet = asked.status == PayoutStatus::Paid ? asked.requested : Money();
    const Money paid = asked.paid && !asked.paid->isZero() ? *asked.paid : notSet;
    return request.publisher == recorded.publisher && asked.requested == first.requested
        && paid == first.paid.value_or(Money()) && asked.status == first.status && asked.note == first.note
        && (leavesMethod(request) || equalFolded(trimmed(asked.method), first.method))
        && (!asked.paymentDate || asked.paymentDate == first.paymentDate);
}

Result<RecordedPayout>
answerAgain(Books& books, const PayoutRequest& request, const Payout& recorded)
{
    const auto events = books.store.events(recorded.serial);
    if (!events)
        return events.error();
    if (!asksForTheSame(request, recorded, events->front().state))
        return Error{ ErrorCode::Conflict,
                      say("core",
                          "Payout #{1} was recorded with the same key and other content.",
                          std::to_string(recorded.serial.value)),
                      {},
                      say("core", "Look at it before you record another.") };
    return RecordedPayout{ recorded, {}, true };
}

Result<PayoutState>
stateToRecord(const PayoutRequest& request, const Publisher& publisher, const PayoutRules& rules)
{
    PayoutState typed = request.state;
    typed.method = leavesMethod(request) ? publisher.method : std::string(trimmed(typed.method));
    auto state = kept(std::move(typed), rules, publisher.method);
    if (state && !info(state->status).mayBeFirst)
        return Error{ ErrorCode::Refused,
                      say("core", "A payout cannot begin as {1}.", word(info(state->status).label)),
                      say("core", "status"),
                      say("core", "Record it as Paid first.") };
    return state;
}

Result<void> checkPayable(Store& store, const PayoutRequest& request, const PayoutState& state)
{
    if (request.allowOverpay || deductionOf(state).isZero())
        return {};
    const auto balance = balanceOf(store, request.publisher);
    if (!balance)
        return balance.error();
    const Money payable = balance->payable(store.workspace().decimals);
    if (state.requested > payable)
        return overpays(state.requested, payable, store.workspace());
    return {};
}

/// The day that the payout should count from.
Date wantedDay(const PayoutState& state, Date today)
{
    return state.status == PayoutStatus::Paid ? *state.paymentDate : today;
}

/// The payout, its first event, its entry and its allocation.
Result<Payout> add(Books& books, const PayoutRequest& request, const PayoutState& state)
{
    const ChangeStamp by = stamp(books);
    Payout payout;
    payout.key = request.key.empty() ? books.world.newUuid() : request.key;
    payout.publisher = request.publisher;
    payout.state = state;
    PayoutEvent first;
    first.version = 1;
    first.at = by.at;
    first.user = by.user;
    first.state = state;
    const auto serial = books.store.addPayout(payout, first);
    if (!serial)
        return serial.error();
    const Money amount = deductionOf(state);
    if (!amount.isZero()) {
        const PayoutStep step{
            *serial, request.publisher, 1, by.at, wantedDay(state, today(books))
        };
        if (auto posted = deduct(books.store, step, amount); !posted)
            return posted.error();
    }
    return books.store.payout(*serial);
}

} // namespace

Result<RecordedPayout> recordPayout(Books& books, const PayoutRequest& request)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    if (!request.key.empty()) {
        const auto known = books.store.payoutByKey(request.key);
        if (!known)
            return known.error();
        if (*known)
            return answerAgain(books, request, **known);
    }
    NoProgress silent;
    if (auto released = releaseDue(books, silent); !released)
        return released.error();
    const auto publisher = publisherOf(books.store, request.publisher);
    if (!publisher)
        return publisher.error();
    const auto rules = PayoutRules::of(books);
    if (!rules)
        return rules.error();
    const auto state = stateToRecord(request, *publisher, *rules);
    if (!state)
        return state.error();
    if (auto may = checkPayable(books.store, request, *state); !may)
        return may.error();
    const auto payout = add(books, request, *state);
    if (!payout)
        return payout.error();
    if (auto done = commit(**work); !done)
        return done.error();
    RecordedPayout recorded{ *payout, remarksOn(*state, *rules), false };
    const auto moved = rules->period.remark(wantedDay(*state, rules->today));
    if (moved && !deductionOf(*state).isZero())
        recorded.warnings.push_back(*moved);
    return recorded;
}

} // namespace core
