#pragma once

#include "core/pricing/linked.h"
#include "core/usecases/conversion_updater.h"

#include <functional>
#include <map>
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
/// first, then what adds to them, then refunds, those of one original in the order in which they came in, what
/// awaits approval last. A follower's price follows from its own state and its original's alone: prices never
/// depend on the way by which the books came to be so.
///
/// Before all that it decides which of several duplicates earns, where one gave way to another: the first that
/// came in and is not declined; of those that replace each other the last (where the settings brought both ways
/// together, who earns does so until it is declined). The others give way to it. So a duplicate earns once its
/// original is declined, and both never do, whichever is approved again (our decision).
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

    /// These changes are in the books: the followers of the conversions follow.
    [[nodiscard]] Result<void> follow(std::span<const ConversionChange> changes);
    /// A known follower to be brought to the state that settle() is told.
    void give(const StoredConversion& follower);

    /// Brings all noted in line, and takes in the fresh ones. To be called with everything else of the
    /// originals written; forgets what was noted.
    [[nodiscard]] Result<void>
    settle(BatchId batch, const StateFor& stateFor, std::span<FreshFollower> fresh = {});

private:
    using Duplicates = std::map<ConversionId, StoredConversion>; ///< as they came in

    [[nodiscard]] Result<void> decideDuplicates(std::span<const ConversionId> keys);
    [[nodiscard]] Result<Duplicates> withThoseOfOne(std::vector<ConversionId> keys);
    [[nodiscard]] Result<void> decide(StoredConversion& standing,
                                      std::span<StoredConversion* const> duplicates);
    [[nodiscard]] Result<void> link(StoredConversion& duplicate, const ConversionLink& to);
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
    [[nodiscard]] Result<void> writeAndFollow();

    Store& m_store;
    ConversionUpdater& m_updater;
    Changed m_changed;
    Refused m_refused;
    BatchId m_batch;
    std::vector<ConversionId> m_duplicates; ///< of which one earns, or one of each others
    std::vector<ConversionId> m_added; ///< to be brought in line
    std::vector<ConversionId> m_originals; ///< whose refunds are
    std::vector<ConversionChange> m_changes;
};

} // namespace core
