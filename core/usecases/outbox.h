#pragma once

#include "core/usecases/submission.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What lies in an outbox for the books that are open.
struct OutboxContent {
    struct Kept {
        Submission submission;
        /// Its books are gone from where they lay: it is for these if they have the same past.
        bool isElsewhere = false;
    };

    std::vector<Kept> submissions; ///< by key
    std::vector<std::string> unreadable; ///< where what could not be read was set aside
};

/// Keeps what forms have sent to the books until the books' answer is sure, also when the program
/// is killed. Of one user on one computer; each program that writes the same books has the same
/// one.
class Outbox {
public:
    virtual ~Outbox() = default;

    /// Whether an answer is owed already: something was sent under this key.
    [[nodiscard]] virtual bool isKept(std::string_view key) = 0;
    /// On the disk when it answers, in the place of what was kept under its key. Storage: nothing
    /// may be sent, and it is kept or not.
    [[nodiscard]] virtual Result<void> keep(const Submission& submission) = 0;
    /// The answer is sure. What cannot be removed is asked about once more, which does no harm.
    virtual void forget(std::string_view key) = 0;
    /// What is unreadable is set aside and told once.
    [[nodiscard]] virtual Result<OutboxContent> content() = 0;
};

} // namespace core
