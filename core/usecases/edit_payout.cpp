#include "core/base/text.h"
#include "core/ledger/balances.h"
#include "core/usecases/issue_invoice.h"
#include "core/usecases/lookup.h"
#include "core/usecases/payout_posting.h"
#include "core/usecases/payout_rules.h"
#include "core/usecases/record_payout.h"
#include "core/usecases/release_held.h"

#include <tuple>

namespace core {

namespace {

bool isSettled(PayoutStatus status)
{
    return status == PayoutStatus::Paid || status == PayoutStatus::Returned;
}

auto paymentDetails(const PayoutState& state)
{
    return std::tie(state.requested, state.paid, state.method, state.paymentDate);
}

/// What D11 adds to what was typed: a payment taken back is no payment any more, and what was
/// approved otherwise is not approved.
void adapt(PayoutState& state, const PayoutState& before, std::vector<Message>& remarks)
{
    if (isSettled(before.status) && !isSettled(state.status)) {
        if (state.paid == before.paid)
            state.paid.reset();
        if (state.paymentDate == before.paymentDate)
            state.paymentDate.reset();
    }
    const bool staysApproved =
        before.status == PayoutStatus::Approved && state.status == PayoutStatus::Approved;
    if (staysApproved && paymentDetails(state) != paymentDetails(before)) {
        state.status = PayoutStatus::Pending;
        remarks.push_back(
            say("core",
                "Amount or payment details changed after approval: the payout is Pending again."));
    }
}

Result<void> checkInvoiced(const Payout& payout, const PayoutState& after)
{
    if (payout.invoice.empty())
        return {};
    if (after.requested != payout.state.requested)
        return Error{ ErrorCode::Refused,
                      say("core",
                          "Payout #{1} was invoiced as {2}: its amount is locked.",
                          std::to_string(payout.serial.value),
                          payout.invoice),
                      say("core", "requested amount"),
                      say("core", "Decline or return it, and record a new payout.") };
    if (deductionOf(payout.state).isZero() && !deductionOf(after).isZero())
        return Error{ ErrorCode::Refused,
                      say("core",
                          "Payout #{1} was invoiced as {2}, and the invoice was credited.",
                          std::to_string(payout.serial.value),
                          payout.invoice),
                      say("core", "status"),
                      say("core", "Record a new payout.") };
    return {};
}

bool comesBack(const PayoutState& before, const PayoutState& after)
{
    return after.status == PayoutStatus::Returned && before.status != PayoutStatus::Returned;
}

Result<void> checkReturned(const PayoutState& before, const PayoutState& after, Date today)
{
    if (before.status == PayoutStatus::Returned && paymentDetails(before) != paymentDetails(after))
        return Error{ ErrorCode::Refused,
                      say("core", "Of a returned payout only the note can be changed."),
                      {},
                      say("core", "Record a new payout.") };
    if (after.status == PayoutStatus::Returned && before.paymentDate
        && *after.paymentDate < *before.paymentDate)
        return Error{ ErrorCode::Refused,
                      say("core",
                          "{1} is before the payment, which was on {2}.",
                          toText(*after.paymentDate),
                          toText(*before.paymentDate)),
                      say("core", "payment date"),
                      say("core", "Enter the day the money came back.") };
    // It would be payable once more at once.
    if (comesBack(before, after) && *after.paymentDate > today)
        return Error{ ErrorCode::Refused,
                      say("core", "{1} is still to come.", toText(*after.paymentDate)),
                      say("core", "payment date"),
                      say("core", "Enter the day the money came back.") };
    return {};
}

/// Only an edit that deducts more than before can take too much.
Result<void> checkPayable(Store& store, const Payout& before, const PayoutState& after)
{
    const Money deducted = deductionOf(before.state);
    if (deductionOf(after) <= deducted)
        return {};
    const auto balance = balanceOf(store, before.publisher);
    if (!balance)
        return balance.error();
    const int decimals = store.workspace().decimals;
    const Money payable = truncated(balance->balance() + deducted, decimals);
    if (after.requested > payable)
        return overpays(after.requested, payable, store.workspace());
    return {};
}

/// What a person is told when a payout does not come back on the day that was typed.
Result<std::optional<Message>>
remarkOnReturn(Store& store, const Payout& payout, Date wanted, const OpenPeriod& period)
{
    const auto deducted = deductedOn(store, payout.publisher, payout.serial);
    if (!deducted)
        return deducted.error();
    if (*deducted <= wanted || period.isClosed(*deducted))
        return period.remark(wanted);
    return std::optional(say("core",
                             "It was deducted from {1} on: it comes back on that day, not on {2}.",
                             toText(*deducted),
                             toText(wanted)));
}

/// Reversal and new entry, only where what it deducts changes (D19).
Result<void> repost(Store& store, const Payout& before, const PayoutEvent& event, Date day)
{
    const Money deducted = deductionOf(before.state);
    const Money deducts = deductionOf(event.state);
    if (deducted == deducts)
        return {};
    PayoutStep step{ before.serial, before.publisher, event.version, event.at, day };
    if (event.state.status == PayoutStatus::Returned)
        step.effective = *event.state.paymentDate;
    if (!deducted.isZero())
        if (auto done = takeBack(store, step, deducted); !done)
            return done;
    if (!deducts.isZero())
        return deduct(store, step, deducts);
    return {};
}

Result<Payout> apply(Books& books, const Payout& before, const PayoutEdit& edit)
{
    const ChangeStamp by = stamp(books);
    PayoutEvent event;
    event.serial = before.serial;
    event.version = before.version + 1;
    event.at = by.at;
    event.user = by.user;
    event.from = before.state.status;
    event.state = edit.state;
    event.reason = edit.reason;
    if (auto added = books.store.addEvent(event); !added)
        return added.error();
    if (auto posted = repost(books.store, before, event, today(books)); !posted)
        return posted.error();
    auto after = books.store.payout(before.serial);
    if (!after)
        return after;
    const bool wasTakenBack =
        !deductionOf(before.state).isZero() && deductionOf(after->state).isZero();
    if (wasTakenBack && !before.invoice.empty())
        if (auto note = issueCreditNote(books, *after); !note)
            return note.error();
    return after;
}

/// The state to save, when the rules allow it.
Result<PayoutState> allowedState(Books& books,
                                 const Payout& before,
                                 const PayoutEdit& edit,
                                 std::vector<Message>& remarks)
{
    const auto rules = PayoutRules::of(books);
    if (!rules)
        return rules.error();
    auto state = kept(edit.state, *rules, before.state.method);
    if (!state)
        return state;
    adapt(*state, before.state, remarks);
    if (auto may = checkMove(before.state.status, state->status, edit.reason); !may)
        return may.error();
    if (auto may = checkInvoiced(before, *state); !may)
        return may.error();
    if (auto may = checkReturned(before.state, *state, rules->today); !may)
        return may.error();
    if (!edit.allowOverpay)
        if (auto may = checkPayable(books.store, before, *state); !may)
            return may.error();
    for (Message& remark : remarksOn(*state, *rules))
        remarks.push_back(std::move(remark));
    if (comesBack(before.state, *state)) {
        const auto moved = remarkOnReturn(books.store, before, *state->paymentDate, rules->period);
        if (!moved)
            return moved.error();
        if (*moved)
            remarks.push_back(**moved);
    }
    return state;
}

} // namespace

Result<RecordedPayout> editPayout(Books& books, const PayoutEdit& edit)
{
    auto work = begin(books);
    if (!work)
        return work.error();
    const auto before = books.store.payout(edit.serial);
    if (!before)
        return before.error();
    if (before->version != edit.version)
        return Error{
            ErrorCode::Conflict,
            say("core", "Payout #{1} was changed meanwhile.", std::to_string(edit.serial.value)),
            {},
            say("core", "Look at it again, then edit it.")
        };
    NoProgress silent;
    if (auto released = releaseDue(books, silent); !released)
        return released.error();
    RecordedPayout saved{ *before, {}, true };
    const auto state = allowedState(books, *before, edit, saved.warnings);
    if (!state)
        return state.error();
    if (*state == before->state)
        return saved;
    PayoutEdit allowed = edit;
    allowed.state = *state;
    auto after = apply(books, *before, allowed);
    if (!after)
        return after.error();
    if (auto done = commit(**work); !done)
        return done.error();
    saved.payout = std::move(*after);
    saved.existed = false;
    return saved;
}

} // namespace core
