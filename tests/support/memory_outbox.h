#pragma once

#include "core/usecases/outbox.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tests {

/// An outbox that a test looks into.
class MemoryOutbox final : public core::Outbox {
public:
    [[nodiscard]] bool isKept(std::string_view key) override
    {
        return kept.contains(std::string(key));
    }
    [[nodiscard]] core::Result<void> keep(const core::Submission& submission) override
    {
        kept.insert_or_assign(submission.key(), submission);
        if (isFull) // too late: the file has its name already
            return core::Error{ core::ErrorCode::Storage, "The disk is full.", {}, {} };
        ++timesKept;
        if (afterKeep)
            afterKeep();
        return {};
    }
    void forget(std::string_view key) override { kept.erase(std::string(key)); }
    [[nodiscard]] core::Result<core::OutboxContent> content() override
    {
        core::OutboxContent content;
        for (const auto& [key, submission] : kept)
            content.submissions.push_back({ submission, isElsewhere });
        content.unreadable = std::exchange(unreadable, {});
        return content;
    }

    std::map<std::string, core::Submission> kept;
    std::vector<std::string> unreadable; ///< told once
    std::function<void()> afterKeep;
    bool isFull = false;
    bool isElsewhere = false; ///< the books of what is kept are gone from where they lay
    int timesKept = 0;
};

} // namespace tests
