#pragma once

#include "core/usecases/books.h"
#include "core/usecases/conversion_updater.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace core {

/// What a run of changes did.
struct ChangesMade {
    std::int64_t changed = 0;
    Money earnedDifference;
    Money pendingDifference;
    BatchId batch;
};

/// Changes known conversions as one batch inside the caller's unit of work, whatever changes them,
/// and posts the differences. Takes their identities alone, so that millions fit into memory.
class ChangeRun {
public:
    using ContentFor = std::function<ConversionContent(const Conversion&)>;

    [[nodiscard]] static Result<std::unique_ptr<ChangeRun>>
    open(Books& books, PricedBy pricedBy, Progress& progress);
    ChangeRun(const ChangeRun&) = delete;
    ChangeRun& operator=(const ChangeRun&) = delete;

    [[nodiscard]] CampaignRules& rules() { return m_rules; }
    [[nodiscard]] const ConversionUpdater& updater() const { return m_updater; }

    /// Brings each to the content that `contentFor` gives. To be called once.
    [[nodiscard]] Result<ChangesMade>
    apply(std::span<const Identity> identities, Batch batch, const ContentFor& contentFor);

private:
    ChangeRun(Books& books, PricedBy pricedBy, Progress& progress, bool otherEarns);

    [[nodiscard]] Result<void> applyBlock(std::span<const Identity> identities,
                                          const ContentFor& contentFor);
    [[nodiscard]] Result<void> finish(Batch& batch);

    Books& m_books;
    Progress& m_progress;
    CampaignRules m_rules;
    PostingCollector m_postings;
    ConversionUpdater m_updater;
    ChangesMade m_made;
    MoneySum m_earned;
    MoneySum m_pending;
};

/// The answer when the user stopped it.
[[nodiscard]] Error changesStopped();

} // namespace core
