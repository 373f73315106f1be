#pragma once

#include "core/ledger/grain.h"
#include "core/ledger/standing.h"
#include "core/pricing/pricing.h"
#include "core/usecases/books.h"
#include "core/usecases/rate_book.h"

#include <functional>
#include <future>
#include <unordered_map>
#include <vector>

namespace core {

/// What conversions earn in the books, and what they would earn.
struct Shift {
    std::int64_t conversions = 0; ///< priced
    std::int64_t changed = 0; ///< whose priced amount differs, whatever their status
    Money before; ///< of those that earn
    Money after;
    Money pendingBefore; ///< of those that await approval or are held
    Money pendingAfter;

    [[nodiscard]] Money difference() const { return after - before; }
    [[nodiscard]] Money pendingDifference() const { return pendingAfter - pendingBefore; }
    friend bool operator==(const Shift&, const Shift&) = default;
};

/// Adds up shifts. Error of total(): a sum left int64 (D21).
class ShiftSum {
public:
    /// One conversion.
    void add(const Conversion& conversion, Money before, Money after, const Counting& counting);
    void add(const Shift& shift);
    [[nodiscard]] Result<Shift> total() const;

private:
    std::int64_t m_conversions = 0;
    std::int64_t m_changed = 0;
    MoneySum m_before;
    MoneySum m_after;
    MoneySum m_pendingBefore;
    MoneySum m_pendingAfter;
};

/// Prices stored conversions anew, through price() like every import: what-if and recalculation stand
/// on it. Nothing is written. While the store's thread reads a block, another thread prices the one
/// before; memory grows with publishers and months, not with conversions.
class Replay {
public:
    /// The rules by which a campaign's conversions are priced; asked on the store's thread, once in a
    /// while for the same campaign. The rules outlive the replay.
    using RulesFor = std::function<Result<const RuleSet*>(CampaignId)>;
    /// Told of each conversion whose amount differs, by key, on a thread of its own.
    using Changed = std::function<void(const BlockConversion&, const Earning& after)>;

    Replay(Books& books, const Counting& counting, RulesFor rulesFor, Changed changed);
    ~Replay();
    Replay(const Replay&) = delete;
    Replay& operator=(const Replay&) = delete;

    /// Only these publishers' conversions of a filter; none named: all.
    void keepTo(std::vector<PublisherId> publishers);

    /// Once. Cancelled when the user stopped it; refused where an amount would leave ±10⁹.
    [[nodiscard]] Result<void> run(const ConversionFilter& filter, Progress& progress);

    [[nodiscard]] std::int64_t looked() const { return m_looked; }
    [[nodiscard]] const std::unordered_map<Grain, ShiftSum>& grains() const { return m_grains; }

private:
    [[nodiscard]] bool isWanted(PublisherId publisher) const;
    [[nodiscard]] Result<void> findRules(const ConversionBlock& block);
    [[nodiscard]] Result<void> priceBlock();
    [[nodiscard]] Result<void> waitForPricing();

    Books& m_books;
    Counting m_counting;
    RulesFor m_rulesFor;
    Changed m_changed;
    std::vector<PublisherId> m_publishers; ///< sorted
    std::int64_t m_looked = 0;
    std::unordered_map<Grain, ShiftSum> m_grains;

    ConversionBlock m_block; ///< being priced, as are the rules of its rows
    std::vector<const RuleSet*> m_rules;
    std::vector<RateChoice> m_choices;
    RateBook m_rates;
    std::future<Result<void>> m_pricing;
};

} // namespace core
