#pragma once

#include "core/pricing/linked.h"
#include "core/usecases/conversion_updater.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace core {

/// A conversion that comes in and follows another one.
struct FreshFollower {
    StoredConversion stored; ///< its link leads to the original, unless that is fresh itself
    std::optional<std::size_t> freshOriginal; ///< the original's place among the fresh ones
    bool isRefused = false;
};

/// Brings the conversions that follow others (what adds to them, and refunds) in line with these, in one
/// batch: whatever changes an original changes its followers in the same unit of work. Originals
/// first, then what adds to them, then refunds, those of one original in the order in which they came in.
/// A follower's price follows from its own state and its original's alone: prices never depend on the
/// way by which the books came to be so.
class LinkedUpdates {
public:
    /// The state that a known follower is to have; none: as it is.
    using StateFor = std::function<std::optional<NextState>(const StoredConversion&)>;
    /// Who wants to know of each that was brought to another state or price; `isGiven`: it was given.
    using Changed =
        std::function<void(const StoredConversion& after, const Standing& before, bool isGiven)>;
    /// One that earns too much; an Error ends it all.
    using Refused = std::function<Result<void>(const Conversion&, const Error&)>;

    LinkedUpdates(Store& store, ConversionUpdater& updater, Changed changed, Refused refused);

    /// These were changed in the books: their followers follow.
    [[nodiscard]] Result<void> follow(std::span<const ConversionId> originals);
    /// A known follower to be brought to the state that settle() is told.
    void give(const StoredConversion& follower);

    /// Brings all noted in line, and takes in the fresh ones. To be called with everything else of the
    /// originals written; forgets what was noted.
    [[nodiscard]] Result<void>
    settle(BatchId batch, const StateFor& stateFor, std::span<FreshFollower> fresh = {});

private:
    [[nodiscard]] Result<void> settleAdded(std::span<const ConversionId> keys,
                                           const StateFor& stateFor);
    [[nodiscard]] Result<void> takeInAdded(std::span<FreshFollower> fresh);
    [[nodiscard]] Result<void> settleRefunds(std::span<const ConversionId> originals,
                                             const StateFor& stateFor,
                                             std::span<FreshFollower> fresh);
    [[nodiscard]] Result<void> settleFamily(const StoredConversion& original,
                                            std::span<StoredConversion> refunds,
                                            const StateFor& stateFor,
                                            std::span<FreshFollower* const> fresh);
    [[nodiscard]] Result<Earning> priceOfAdded(const Conversion& added,
                                               const UsedRate& kept,
                                               const StoredConversion& original);
    [[nodiscard]] Result<Earning> priceOfRefund(const Conversion& refund,
                                                const UsedRate& kept,
                                                const StoredConversion& original,
                                                Money takenBefore);
    void bring(StoredConversion& stored,
               const std::optional<NextState>& given,
               const Earning& earning);
    [[nodiscard]] Result<void> write();

    Store& m_store;
    ConversionUpdater& m_updater;
    Changed m_changed;
    Refused m_refused;
    BatchId m_batch;
    std::vector<ConversionId> m_added; ///< to be brought in line
    std::vector<ConversionId> m_originals; ///< whose refunds are
    std::vector<ConversionChange> m_changes;
    std::vector<ConversionId> m_changedAdded;
};

} // namespace core
