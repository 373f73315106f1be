#pragma once

#include "core/usecases/outbox.h"

namespace core {

/// A form's way to the books: kept in the outbox, sent, and forgotten once the answer is sure, so
/// that neither a crash nor a lost answer loses it or makes two of it. Answers as recordPayout(),
/// adjust() and reverseAdjustment() do; Unknown: it may be there or not, and stays in the outbox.
/// The same key again resolves it. After a lost answer no other failure of the books is sure
/// either: it is Unknown, too.
[[nodiscard]] Result<RecordedPayout>
submit(Books& books, Outbox& outbox, const PayoutRequest& request);
[[nodiscard]] Result<RecordedAdjustment>
submit(Books& books, Outbox& outbox, const AdjustmentRequest& request);
/// `publisher`: whose adjustment it takes back.
[[nodiscard]] Result<RecordedAdjustment>
submit(Books& books, Outbox& outbox, PublisherId publisher, const ReversalRequest& request);

/// A form of which the program did not live to hear the answer, and what the books say to its key.
struct LeftForm {
    Submission submission;
    bool isRecorded = false;
    PayoutSerial payout; ///< of a recorded payout
    Money amount; ///< as recorded, or as sent; of a counter entry its own
    /// It is not recorded, and these books still have its publisher, and what it takes back.
    bool mayReopen = false;
    std::optional<Adjustment> original; ///< that it takes back
};

struct LeftForms {
    std::vector<LeftForm> forms;
    std::vector<std::string> unreadable; ///< files that were set aside

    [[nodiscard]] bool isEmpty() const { return forms.empty() && unreadable.empty(); }
};

/// Asks the books for everything that the outbox still has for them. Nothing is sent or forgotten.
[[nodiscard]] Result<LeftForms> leftForms(Books& books, Outbox& outbox);

} // namespace core
