#pragma once

#include "core/ledger/standing.h"
#include "core/model/conversion_block.h"
#include "core/pricing/linked.h"
#include "core/usecases/books.h"
#include "core/usecases/rate_book.h"

#include <functional>
#include <span>
#include <vector>

namespace core {

/// A stored conversion that a replay would change.
struct Repriced {
    Conversion conversion;
    Money before;
    Earning after;
    bool isAlone = false; ///< adds to one whose amount stays
};

/// One of a block that others may follow, and what it would earn. Lives as long as the block.
struct ReplayedOriginal {
    const BlockConversion* stored = nullptr;
    Earning after;
};

/// What a replay would change of conversions that follow others: what LinkedUpdates does when it is
/// applied, priced after the originals of each block and before anything is written. A refund differs
/// only where its original's amount does. What adds to another one takes the rules that price that one,
/// whose own amount may stay.
class LinkedReplay {
public:
    using RulesFor = std::function<Result<const RuleSet*>(CampaignId)>;

    LinkedReplay(Store& store, RateBook& rates, const Counting& counting);

    /// A follower that the replay passes by.
    void pass(ConversionId follower) { m_passed.push_back(follower); }
    /// Prices the followers of originals that other rules or amounts would have; on the store's thread.
    /// Answers with those whose amount stays while what adds to them differs, in the order given: they are
    /// to take the rules of today too, or what adds to them could not keep its amount.
    [[nodiscard]] Result<std::vector<const ReplayedOriginal*>>
    follow(std::span<const ReplayedOriginal> originals, const RulesFor& rulesFor);

    /// Those that differ, when all is passed; `wasPassed`: it was told by pass().
    void finish(const std::function<void(const Repriced&, bool wasPassed)>& told);

private:
    using Linked = std::vector<StoredConversion>;

    /// The originals that would change with what follows them.
    [[nodiscard]] Result<std::vector<Repriced>>
    priceAddedOnes(std::span<const ReplayedOriginal> originals,
                   const Linked& linked,
                   const RulesFor& rulesFor,
                   std::vector<Repriced>& differing,
                   std::vector<const ReplayedOriginal*>& staying);
    [[nodiscard]] Result<void> priceAddedOne(const StoredConversion& added,
                                             const Repriced& original,
                                             const RulesFor& rulesFor,
                                             std::vector<Repriced>& differing);
    [[nodiscard]] Result<void> priceRefunds(std::span<const Repriced> originals,
                                            std::span<const StoredConversion> linked);

    Store& m_store;
    RateBook& m_rates;
    Counting m_counting;
    std::vector<ConversionId> m_passed;
    std::vector<Repriced> m_differing;
};

} // namespace core
