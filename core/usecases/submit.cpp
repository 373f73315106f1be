#include "core/usecases/submit.h"

#include "core/usecases/lookup.h"

#include <array>
#include <optional>
#include <utility>

namespace core {

namespace {

/// Whether a failure leaves open what the books hold under the key.
bool isOpen(ErrorCode code, bool wasOwed)
{
    const bool saysNothing = code == ErrorCode::Storage || code == ErrorCode::Busy;
    return code == ErrorCode::Unknown || (wasOwed && saysNothing);
}

/// What says "nothing was changed" speaks of this time alone.
Error stillUnknown(Error error)
{
    if (error.code != ErrorCode::Unknown)
        error.what = say("core",
                         "It is still not known whether it was saved before. This time: {1}",
                         error.what);
    error.code = ErrorCode::Unknown;
    return error;
}

template <typename Record>
auto keepAndRecord(Books& books, Outbox& outbox, Submission submission, Record record)
    -> decltype(record())
{
    const auto publisher = publisherOf(books.store, submission.whom.key);
    if (!publisher)
        return publisher.error();
    const auto head = books.store.chainHead();
    if (!head)
        return head.error();
    submission.whom = { publisher->key, publisher->id, publisher->alias };
    submission.books = head->value_or(ChainHead());
    if (auto kept = outbox.keep(submission); !kept)
        return kept.error();
    return record();
}

template <typename Record>
auto send(Books& books, Outbox& outbox, PublisherId whom, Submission::Form form, Record record)
    -> decltype(record())
{
    const Submission submission{ { whom, {}, {} }, {}, std::move(form) };
    const bool wasOwed = outbox.isKept(submission.key());
    auto answer = keepAndRecord(books, outbox, submission, std::move(record));
    if (!answer && isOpen(answer.error().code, wasOwed))
        return stillUnknown(answer.error());
    outbox.forget(submission.key());
    return answer;
}

// --- what was left, as the books have it

Result<void> lookUpPayout(Books& books, LeftForm& left)
{
    left.amount = std::get<PayoutRequest>(left.submission.form).state.requested;
    const auto recorded = books.store.payoutByKey(left.submission.key());
    if (!recorded)
        return recorded.error();
    left.isRecorded = recorded->has_value();
    if (left.isRecorded) {
        left.payout = (*recorded)->serial;
        left.amount = (*recorded)->state.requested;
    }
    return {};
}

Result<void> lookUpEntry(Books& books, LeftForm& left)
{
    const auto recorded = books.store.adjustmentByKey(left.submission.key());
    if (!recorded)
        return recorded.error();
    left.isRecorded = recorded->has_value();
    if (left.isRecorded)
        left.amount = (*recorded)->amount;
    return {};
}

Result<void> lookUpAdjustment(Books& books, LeftForm& left)
{
    left.amount = std::get<AdjustmentRequest>(left.submission.form).amount;
    return lookUpEntry(books, left);
}

Result<void> lookUpReversal(Books& books, LeftForm& left)
{
    const auto adjustments = listAdjustments(books.store, left.submission.whom.key);
    if (!adjustments)
        return adjustments.error();
    const EntryId taken = std::get<ReversalRequest>(left.submission.form).entry;
    for (const Adjustment& adjustment : *adjustments) {
        if (adjustment.entry.key != taken)
            continue;
        left.original = adjustment;
        left.amount = -adjustment.entry.amount;
    }
    left.mayReopen = left.mayReopen && left.original;
    return lookUpEntry(books, left);
}

/// One a form, in the order of Submission::Form.
constexpr std::array<Result<void> (*)(Books&, LeftForm&), std::variant_size_v<Submission::Form>>
    lookUps{ lookUpPayout, lookUpAdjustment, lookUpReversal };

/// None: it is for other books.
Result<std::optional<LeftForm>> lookUp(Books& books, const OutboxContent::Kept& kept)
{
    const Submission& submission = kept.submission;
    if (kept.isElsewhere) {
        const auto link = books.store.chainAt(submission.books.position);
        if (!link)
            return link.error();
        if (!*link || !isSame(submission.books, **link))
            return std::optional<LeftForm>();
    }
    LeftForm left;
    left.submission = submission;
    const auto publisher = publisherOf(books.store, submission.whom.key);
    if (!publisher && publisher.error().code != ErrorCode::NotFound)
        return publisher.error();
    left.mayReopen = publisher && publisher->id == submission.whom.id;
    if (auto done = lookUps[submission.form.index()](books, left); !done)
        return done.error();
    left.mayReopen = left.mayReopen && !left.isRecorded;
    return std::optional(std::move(left));
}

} // namespace

Result<RecordedPayout> submit(Books& books, Outbox& outbox, const PayoutRequest& request)
{
    return send(
        books, outbox, request.publisher, request, [&] { return recordPayout(books, request); });
}

Result<RecordedAdjustment> submit(Books& books, Outbox& outbox, const AdjustmentRequest& request)
{
    return send(books, outbox, request.publisher, request, [&] { return adjust(books, request); });
}

Result<RecordedAdjustment>
submit(Books& books, Outbox& outbox, PublisherId publisher, const ReversalRequest& request)
{
    return send(
        books, outbox, publisher, request, [&] { return reverseAdjustment(books, request); });
}

Result<LeftForms> leftForms(Books& books, Outbox& outbox)
{
    auto content = outbox.content();
    if (!content)
        return content.error();
    LeftForms left{ {}, std::move(content->unreadable) };
    for (const OutboxContent::Kept& kept : content->submissions) {
        auto found = lookUp(books, kept);
        if (!found)
            return found.error();
        if (*found)
            left.forms.push_back(std::move(**found));
    }
    return left;
}

} // namespace core
