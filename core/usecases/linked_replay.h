#pragma once

#include "core/ledger/standing.h"
#include "core/pricing/linked.h"
#include "core/usecases/books.h"
#include "core/usecases/rate_book.h"

#include <functional>
#include <span>
#include <vector>

namespace core {

/// A stored conversion whose amount a replay would change.
struct Repriced {
    Conversion conversion;
    Money before;
    Earning after;
};

/// What a replay would change of conversions that follow others: what LinkedUpdates does when it is
/// applied, priced after the originals of each block and before anything is written. Only followers of
/// originals whose amount differs can differ.
class LinkedReplay {
public:
    using RulesFor = std::function<Result<const RuleSet*>(CampaignId)>;

    LinkedReplay(Store& store, RateBook& rates, const Counting& counting);

    /// A follower that the replay passes by.
    void pass(ConversionId follower) { m_passed.push_back(follower); }
    /// Prices the followers of originals that differ; on the store's thread.
    [[nodiscard]] Result<void> follow(std::span<const Repriced> originals, const RulesFor& rulesFor);

    /// Those that differ, when all is passed; `wasPassed`: it was told by pass().
    void finish(const std::function<void(const Repriced&, bool wasPassed)>& told);

private:
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
