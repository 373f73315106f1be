#pragma once

#include "core/usecases/books.h"
#include "core/usecases/linked_updates.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// What a run of changes did.
struct ChangesMade {
    std::int64_t changed = 0; ///< of those given
    std::int64_t followed = 0; ///< others with them: refunds, what adds to them, duplicates
    Money earnedDifference;
    Money pendingDifference;
    Money heldDifference;
    BatchId batch;
};

/// Changes known conversions as one batch inside the caller's unit of work, whatever changes them,
/// and posts the differences, with the batch's note as their reason. What follows them (refunds, what adds
/// to them, duplicates of which one earns) changes with them. What is due must have been released before in
/// that unit of work (release_held.h): a run counts by the last release. Takes their keys alone, so that
/// millions fit into memory.
class ChangeRun {
public:
    using StateFor = std::function<NextState(const StoredConversion&)>;

    [[nodiscard]] static Result<std::unique_ptr<ChangeRun>>
    open(Books& books, PricedBy pricedBy, Progress& progress);
    ChangeRun(const ChangeRun&) = delete;
    ChangeRun& operator=(const ChangeRun&) = delete;

    [[nodiscard]] CampaignRules& rules() { return m_rules; }
    [[nodiscard]] const Counting& counting() const { return m_counting; }

    /// Brings each to the state that `stateFor` gives; keys no conversion has are passed over. To be
    /// called once.
    [[nodiscard]] Result<ChangesMade>
    apply(std::span<const ConversionId> keys, Batch batch, const StateFor& stateFor);

private:
    ChangeRun(Books& books, PricedBy pricedBy, Progress& progress, const Counting& counting);

    [[nodiscard]] Result<void> applyBlock(std::span<const ConversionId> keys,
                                          const StateFor& stateFor);
    [[nodiscard]] Result<void> settleFollowers(std::span<const ConversionId> keys,
                                               const StateFor& stateFor);
    void count(const StoredConversion& after, const Standing& before);
    [[nodiscard]] Result<void> finish(Batch& batch);

    Books& m_books;
    Progress& m_progress;
    Counting m_counting;
    CampaignRules m_rules;
    PostingCollector m_postings;
    ConversionUpdater m_updater;
    LinkedUpdates m_linked;
    ChangesMade m_made;
    MoneySum m_earned;
    MoneySum m_pending;
    MoneySum m_held;
};

/// The answer when the user stopped it.
[[nodiscard]] Error changesStopped();

} // namespace core
