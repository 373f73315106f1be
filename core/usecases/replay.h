#pragma once

#include "core/ledger/grain.h"
#include "core/ledger/standing.h"
#include "core/pricing/pricing.h"
#include "core/usecases/books.h"
#include "core/usecases/linked_replay.h"
#include "core/usecases/rate_book.h"

#include <array>
#include <functional>
#include <future>
#include <mutex>
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
    void add(ConversionStatus status,
             std::optional<Date> payableFrom,
             Money before,
             Money after,
             const Counting& counting);
    /// What add() was told of one that would not change, after all.
    void amend(const Conversion& conversion, Money before, Money after, const Counting& counting);
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
/// on it. Nothing is written. The store's thread reads blocks and tells what changes, block by block in
/// the order of their keys; threads of their own price the blocks between and add them up. Memory grows with
/// publishers and months, and with refunds and what adds to others, not with conversions.
class Replay {
public:
    /// The rules by which a campaign's conversions are priced; asked on the store's thread, once in a
    /// while for the same campaign. The rules outlive the replay.
    using RulesFor = std::function<Result<const RuleSet*>(CampaignId)>;
    /// Told of each conversion that would change, on the store's thread: first of those that follow no other,
    /// by key; then of those that do, also where the filter leaves them out but not their originals. The amounts
    /// of one that follows no other are the same where it only takes other rules, for what adds to it.
    /// `withOriginal`: it follows another one whose amount differs as well.
    using Changed =
        std::function<void(ConversionId, Money before, Money after, bool withOriginal)>;

    Replay(Books& books, const Counting& counting, RulesFor rulesFor, Changed changed);
    ~Replay();
    Replay(const Replay&) = delete;
    Replay& operator=(const Replay&) = delete;

    /// Only these publishers' conversions of a filter; none named: all.
    void keepTo(std::vector<PublisherId> publishers);

    /// Once. Cancelled when the user stopped it; refused where an amount would leave ±10⁹.
    [[nodiscard]] Result<void> run(const ConversionFilter& filter, Progress& progress);

    [[nodiscard]] std::int64_t looked() const { return m_looked; }
    /// Those that earn nothing, then as now, of campaigns whose rules are others since: they would keep theirs.
    [[nodiscard]] std::int64_t keepingRules() const { return m_keepingRules; }
    [[nodiscard]] const std::unordered_map<Grain, ShiftSum>& grains() const { return m_grains; }

private:
    /// What a conversion earns in the books, and what it would earn.
    struct Priced {
        ConversionId key;
        Grain grain;
        Money before;
        Money after;
        ConversionStatus status = ConversionStatus::Other;
        std::optional<Date> payableFrom;
    };
    /// One that would change.
    struct Differing {
        ConversionId key;
        Money before;
        Money after;
    };
    /// A block on its way. Its memory is used again.
    struct Job {
        ConversionBlock block;
        std::vector<const RuleSet*> rules; ///< by row
        std::vector<RateChoice> choices; ///< by row
        std::vector<Priced> priced; ///< of the rows that are wanted
        std::vector<ConversionId> passed; ///< follow others: their turn comes
        std::vector<Differing> differing;
        std::vector<ReplayedOriginal> originals; ///< of the block: what may have followers that differ
        std::int64_t keepingRules = 0;
        std::future<Result<void>> pricing;
    };
    /// Enough to keep two pricing threads at work while the store's thread is busy; more would wait
    /// for the reading.
    static constexpr std::size_t mostJobs = 3;

    [[nodiscard]] bool isWanted(PublisherId publisher) const;
    /// Takes the block over and has it priced.
    [[nodiscard]] Result<void> begin(ConversionBlock& block);
    [[nodiscard]] Result<void> findRules(Job& job);
    /// On a thread of its own: changes nothing but the job.
    [[nodiscard]] Result<void> priceRows(Job& job) const;
    /// On the same.
    void addUp(const Job& job);
    /// Waits for the oldest job and tells what it changes, also of those that follow.
    [[nodiscard]] Result<void> finishOldest();
    void addFollowers();
    [[nodiscard]] Grain grainOf(const ConversionView& conversion) const;

    Books& m_books;
    Counting m_counting;
    RulesFor m_rulesFor;
    Changed m_changed;
    std::vector<PublisherId> m_publishers; ///< sorted
    std::int64_t m_looked = 0;
    std::int64_t m_keepingRules = 0;
    std::mutex m_adding;
    std::unordered_map<Grain, ShiftSum> m_grains; ///< under m_adding while jobs are on their way

    RateBook m_rates;
    LinkedReplay m_followers;
    bool m_hasLinks = false; ///< else nothing can follow
    std::array<Job, mostJobs> m_jobs; ///< the n-th block's: n modulo their number
    std::size_t m_begun = 0;
    std::size_t m_finished = 0;
};

} // namespace core
